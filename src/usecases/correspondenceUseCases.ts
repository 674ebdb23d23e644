/** Messages, notes and attachments, as the adapters call them. */
import type { AdditionKind, MessageInput, NoteInput } from '../complaints/correspondence.ts'
import type { Actor, Id } from '../complaints/complaint.ts'
import { addAttachment, downloadAttachment } from './attachments.ts'
import type { Form } from './attachments.ts'
import type { Asked } from './changing.ts'
import { addMessage, addNote, getAddition, listAdditions } from './correspondence.ts'
import type { Ports } from './housePorts.ts'

export const correspondenceUseCases = (ports: Ports) => ({
  listAdditions: <K extends AdditionKind>(actor: Actor, kind: K, id: Id, page: { pageSize?: number, after?: string }) => listAdditions(ports, actor, kind, id, page),
  getAddition: <K extends AdditionKind>(actor: Actor, kind: K, complaintId: Id, id: Id) => getAddition(ports, actor, kind, complaintId, id),
  addMessage: (actor: Actor, complaintId: Id, input: MessageInput, asked?: Asked) => addMessage(ports, actor, complaintId, input, asked),
  addNote: (actor: Actor, complaintId: Id, input: NoteInput, asked?: Asked) => addNote(ports, actor, complaintId, input, asked),
  addAttachment: (actor: Actor, complaintId: Id, form: Form, asked?: Asked) => addAttachment(ports, actor, complaintId, form, asked),
  downloadAttachment: (actor: Actor, complaintId: Id, id: Id) => downloadAttachment(ports, actor, complaintId, id),
})
