/** Messages, notes and attachments, as the adapters call them. */
import type { AdditionKind, MessageInput, NoteInput } from '../../complaints/correspondence.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { addAttachment, downloadAttachment } from './attachments.ts'
import type { Form } from './attachments.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { addMessage, addNote, getAddition, listAdditions } from './correspondence.ts'
import type { Ports } from '../ports.ts'

export const correspondenceUseCases = (ports: Ports) => ({
  listAdditions: <K extends AdditionKind>(actor: Actor, kind: K, id: Id, page: { pageSize?: number, after?: string }) => listAdditions(ports, actor, kind, id, page),
  getAddition: <K extends AdditionKind>(actor: Actor, kind: K, complaintId: Id, id: Id) => getAddition(ports, actor, kind, complaintId, id),
  addMessage: (actor: Actor, complaintId: Id, input: MessageInput, asked?: RequestOptions) => addMessage(ports, actor, complaintId, input, asked),
  addNote: (actor: Actor, complaintId: Id, input: NoteInput, asked?: RequestOptions) => addNote(ports, actor, complaintId, input, asked),
  addAttachment: (actor: Actor, complaintId: Id, form: Form, asked?: RequestOptions) => addAttachment(ports, actor, complaintId, form, asked),
  downloadAttachment: (actor: Actor, complaintId: Id, id: Id) => downloadAttachment(ports, actor, complaintId, id),
})
