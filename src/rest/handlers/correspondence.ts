/** Messages, notes and attachments. */
import type { FastifyReply } from 'fastify'
import type { AdditionKind } from '../../complaints/correspondence.ts'
import type { Id } from '../../directory/ids.ts'
import { addAttachment, downloadAttachment } from '../../usecases/correspondence/attachments.ts'
import { addMessage, addNote, getAddition, listAdditions } from '../../usecases/correspondence/correspondence.ts'
import type { AdditionView } from '../../usecases/correspondence/correspondence.ts'
import type { Ports } from '../../usecases/ports.ts'
import type { CommandResponse } from '../../usecases/idempotency.ts'
import { collection, commandAnswer, complaintHref, created } from '../answers.ts'
import { sendFile } from '../download.ts'
import { requestOptions } from '../headers.ts'
import type { Handlers, RestRequest } from '../operation.ts'
import { formOf } from '../upload.ts'

type ListOperation = 'listMessages' | 'listNotes' | 'listAttachments'
type Operation =
  | ListOperation | 'getMessage' | 'getNote' | 'getAttachment' | 'addMessage' | 'addNote' | 'addAttachment'
  | 'downloadAttachment'

export const correspondenceHandlers = (ports: Ports): Handlers<Operation> => ({
  listMessages: request => listed(ports, request, 'message'),
  listNotes: request => listed(ports, request, 'note'),
  listAttachments: request => listed(ports, request, 'attachment'),

  async getMessage (request) {
    return getAddition(ports, request.actor, 'message', request.params.complaintId, request.params.messageId)
  },

  async getNote (request) {
    return getAddition(ports, request.actor, 'note', request.params.complaintId, request.params.noteId)
  },

  async getAttachment (request) {
    return getAddition(ports, request.actor, 'attachment', request.params.complaintId, request.params.attachmentId)
  },

  async addMessage (request, reply) {
    const { complaintId } = request.params
    const answer = await addMessage(ports, request.actor, complaintId, request.body, requestOptions(request))
    return added(reply, complaintId, 'message', answer)
  },

  async addNote (request, reply) {
    const { complaintId } = request.params
    const answer = await addNote(ports, request.actor, complaintId, request.body, requestOptions(request))
    return added(reply, complaintId, 'note', answer)
  },

  async addAttachment (request, reply) {
    const { complaintId } = request.params
    const answer = await addAttachment(ports, request.actor, complaintId, formOf(request), requestOptions(request))
    return added(reply, complaintId, 'attachment', answer)
  },

  async downloadAttachment (request, reply) {
    const { complaintId, attachmentId } = request.params
    return sendFile(request, reply, await downloadAttachment(ports, request.actor, complaintId, attachmentId))
  },
})

async function listed<K extends AdditionKind> (ports: Ports, request: RestRequest<ListOperation>, kind: K) {
  const { items, next } = await listAdditions(ports, request.actor, kind, request.params.complaintId, request.query)
  return collection(request, items, next)
}

function added<K extends AdditionKind> (reply: FastifyReply, complaintId: Id, kind: K, answer: CommandResponse) {
  const addition = commandAnswer<AdditionView<K>>(reply, answer)
  return created(reply, `${complaintHref(complaintId)}/${kind}s/${addition.id}`, addition)
}
