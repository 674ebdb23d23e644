/** Messages, notes and attachments through GraphQL: the same use cases. */
import type { GraphQLResolveInfo } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import type { AdditionKind, MessageInput, NoteInput } from '../../complaints/correspondence.ts'
import { assertBody, assertQuery } from '../../contract/shapes.ts'
import type { MutationResolvers, QueryResolvers, Resolvers } from '../../generated/graphql.ts'
import type { AdditionView } from '../../usecases/correspondence/correspondence.ts'
import type { CommandResponse } from '../../usecases/idempotency.ts'
import { uuid } from './events.ts'
import { complaintIdOf } from '../globalIds.ts'
import { requestOptions, withoutNulls } from './commands.ts'
import type { ComplaintNode } from '../nodes.ts'
import { connection, withoutEmpty, withArguments } from './queries.ts'

type Page = { first?: number | null, after?: string | null }

const pagesOf = (kind: AdditionKind, operation: string) => async ({ id }: ComplaintNode, { first, after }: Page, { useCases, actor }: MercuriusContext) => {
  const query = withoutEmpty({ pageSize: first, after }) as { pageSize?: number, after?: string }
  withArguments(() => assertQuery(operation, query))
  const { items, next, cursorOf } = await useCases.listAdditions(actor, kind, id, query)
  return connection<object>(items.map(node => ({ node, cursor: cursorOf(node) })), next)
}

export const correspondenceFields = {
  messages: pagesOf('message', 'listMessages'),
  notes: pagesOf('note', 'listNotes'),
  attachments: pagesOf('attachment', 'listAttachments'),
} as unknown as Resolvers<MercuriusContext>['Complaint']

export const correspondenceQueries = {
  message: (_root: unknown, { complaintId, messageId }: { complaintId: string, messageId: string }, { useCases, actor }: MercuriusContext) =>
    useCases.getAddition(actor, 'message', complaintIdOf(complaintId, 'complaintId'), uuid(messageId, 'messageId')),
  note: (_root: unknown, { complaintId, noteId }: { complaintId: string, noteId: string }, { useCases, actor }: MercuriusContext) =>
    useCases.getAddition(actor, 'note', complaintIdOf(complaintId, 'complaintId'), uuid(noteId, 'noteId')),
  attachment: (_root: unknown, { complaintId, attachmentId }: { complaintId: string, attachmentId: string }, { useCases, actor }: MercuriusContext) =>
    useCases.getAddition(actor, 'attachment', complaintIdOf(complaintId, 'complaintId'), uuid(attachmentId, 'attachmentId')),
} as unknown as Pick<QueryResolvers<MercuriusContext>, 'message' | 'note' | 'attachment'>

type Args = { input: { complaintId: string } & Record<string, unknown> }

export const correspondenceMutations = {
  async addMessage (_root: unknown, { input: { complaintId, ...rest } }: Args, context: MercuriusContext, info: GraphQLResolveInfo) {
    const body = shaped('addMessage', rest) as MessageInput
    return { message: told(await context.useCases.addMessage(context.actor, complaintIdOf(complaintId, 'complaintId'), body, requestOptions(context, info)), context) }
  },

  async addNote (_root: unknown, { input: { complaintId, ...rest } }: Args, context: MercuriusContext, info: GraphQLResolveInfo) {
    const body = shaped('addNote', rest) as NoteInput
    return { note: told(await context.useCases.addNote(context.actor, complaintIdOf(complaintId, 'complaintId'), body, requestOptions(context, info)), context) }
  },
} as unknown as Pick<MutationResolvers<MercuriusContext>, 'addMessage' | 'addNote'>

function shaped (operation: string, input: object): object {
  const body = withoutNulls(input)
  assertBody(operation, body)
  return body
}

function told ({ body, replayed }: CommandResponse, { reply }: MercuriusContext): AdditionView<AdditionKind> {
  if (replayed) reply.header('idempotency-replayed', 'true')
  return JSON.parse(body)
}
