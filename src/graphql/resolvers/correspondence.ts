/** Messages, notes and attachments. */
import type { MercuriusContext } from 'mercurius'
import type { AdditionKind } from '../../complaints/correspondence.ts'
import type { ComplaintResolvers, MutationResolvers, QueryResolvers } from '../../generated/graphql.ts'
import { addMessage, addNote, getAddition, listAdditions } from '../../usecases/correspondence/correspondence.ts'
import type { AdditionView } from '../../usecases/correspondence/correspondence.ts'
import { queryArguments } from '../arguments.ts'
import { connection, itself } from '../connection.ts'
import { complaintIdOf, uuidOf } from '../globalIds.ts'
import { mutation } from '../mutation.ts'
import type { ComplaintNode } from '../nodes.ts'

type PageArguments = { first?: number | null, after?: string | null }

const additions = <K extends AdditionKind>(kind: K, operation: 'listMessages' | 'listNotes' | 'listAttachments') =>
  async ({ id }: ComplaintNode, args: PageArguments, { ports, actor }: MercuriusContext) => {
    const page = await listAdditions(ports, actor, kind, id, queryArguments(operation, args))
    return connection(page, itself<AdditionView<K>>, page.cursorOf)
  }

export const correspondenceFields: Pick<ComplaintResolvers<MercuriusContext>, 'messages' | 'notes' | 'attachments'> = {
  messages: additions('message', 'listMessages'),
  notes: additions('note', 'listNotes'),
  attachments: additions('attachment', 'listAttachments'),
}

export const correspondenceQueries: Pick<QueryResolvers<MercuriusContext>, 'message' | 'note' | 'attachment'> = {
  message: (_root, { complaintId, messageId }, { ports, actor }) =>
    getAddition(ports, actor, 'message', complaintIdOf(complaintId, 'complaintId'), uuidOf(messageId, 'messageId')),
  note: (_root, { complaintId, noteId }, { ports, actor }) =>
    getAddition(ports, actor, 'note', complaintIdOf(complaintId, 'complaintId'), uuidOf(noteId, 'noteId')),
  attachment: (_root, { complaintId, attachmentId }, { ports, actor }) =>
    getAddition(
      ports, actor, 'attachment', complaintIdOf(complaintId, 'complaintId'), uuidOf(attachmentId, 'attachmentId'),
    ),
}

export const correspondenceMutations: Pick<MutationResolvers<MercuriusContext>, 'addMessage' | 'addNote'> = {
  addMessage: mutation('addMessage', async ({ ports, actor, ids, body, options, resultOf }) =>
    ({ message: resultOf<AdditionView<'message'>>(await addMessage(ports, actor, ids.complaintId, body, options)) })),

  addNote: mutation('addNote', async ({ ports, actor, ids, body, options, resultOf }) =>
    ({ note: resultOf<AdditionView<'note'>>(await addNote(ports, actor, ids.complaintId, body, options)) })),
}
