/** Messages, notes and attachments: translate, call once, translate back. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AdditionKind, MessageInput, NoteInput } from '../complaints/correspondence.ts'
import type { Id } from '../complaints/complaint.ts'
import type { AdditionView } from '../usecases/correspondence.ts'
import type { Answer } from '../usecases/idempotency.ts'
import type { UseCases } from '../usecases/index.ts'
import { sendFile } from './download.ts'
import { askedOf, privately } from './headers.ts'
import { collection, complaintHref } from './links.ts'
import { formOf } from './upload.ts'

export function correspondenceHandlers (useCases: UseCases) {
  const listing = <K extends AdditionKind>(kind: K) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { items, next } = await useCases.listAdditions(request.actor, kind, idIn(request, 'complaint'), request.query as { pageSize?: number, after?: string })
    privately(reply)
    return collection(request, items, next)
  }
  const reading = <K extends AdditionKind>(kind: K) => async (request: FastifyRequest, reply: FastifyReply) => {
    const addition = await useCases.getAddition(request.actor, kind, idIn(request, 'complaint'), idIn(request, kind))
    privately(reply)
    return addition
  }

  return {
    listMessages: listing('message'),
    listNotes: listing('note'),
    listAttachments: listing('attachment'),
    getMessage: reading('message'),
    getNote: reading('note'),
    getAttachment: reading('attachment'),

    async addMessage (request: FastifyRequest, reply: FastifyReply) {
      return added(request, reply, 'message', await useCases.addMessage(request.actor, idIn(request, 'complaint'), request.body as MessageInput, askedOf(request)))
    },

    async addNote (request: FastifyRequest, reply: FastifyReply) {
      return added(request, reply, 'note', await useCases.addNote(request.actor, idIn(request, 'complaint'), request.body as NoteInput, askedOf(request)))
    },

    async addAttachment (request: FastifyRequest, reply: FastifyReply) {
      return added(request, reply, 'attachment', await useCases.addAttachment(request.actor, idIn(request, 'complaint'), formOf(request), askedOf(request)))
    },

    async downloadAttachment (request: FastifyRequest, reply: FastifyReply) {
      return sendFile(request, reply, await useCases.downloadAttachment(request.actor, idIn(request, 'complaint'), idIn(request, 'attachment')))
    },
  }
}

function added<K extends AdditionKind> (request: FastifyRequest, reply: FastifyReply, kind: K, { body, replayed }: Answer): AdditionView<K> {
  const addition = JSON.parse(body) as AdditionView<K>
  privately(reply).code(201).header('location', `${complaintHref(idIn(request, 'complaint'))}/${kind}s/${addition.id}`)
  if (replayed) reply.header('idempotency-replayed', 'true')
  return addition
}

const idIn = ({ params }: FastifyRequest, what: 'complaint' | AdditionKind): Id =>
  ((params as Record<string, string>)[`${what}Id`] as string).toLowerCase()
