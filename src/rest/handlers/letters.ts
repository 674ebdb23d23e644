/** Letters, their dispatches, previews, and the text on the Ombudsman. */
import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { ActionInputs } from '../../complaints/actions.ts'
import { LIFECYCLE } from '../../complaints/lifecycle.ts'
import { letterHref, withForms, withPdf } from '../../contract/letterLinks.ts'
import { assertBody } from '../../contract/shapes.ts'
import { within } from '../../contract/partOfShape.ts'
import type { Ports } from '../../usecases/ports.ts'
import type { LetterForm } from '../../usecases/letters/ports.ts'
import {
  dispatchLetter, getLetter, getLetterForm, getOmbudsmanNotice, listDispatches, listLetters, previewLetter,
} from '../../usecases/letters/letters.ts'
import type { LetterView } from '../../usecases/letters/letters.ts'
import { collection, commandAnswer, created } from '../answers.ts'
import { requestOptions } from '../headers.ts'
import type { Handlers, RestRequest } from '../operation.ts'

const MEDIA_TYPES = {
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  pdf:  'application/pdf',
} as const

type FormOperation = 'getLetterHtml' | 'getLetterText' | 'getLetterPdf'
type Operation =
  | FormOperation | 'listLetters' | 'getLetter' | 'dispatchLetter' | 'previewLetter' | 'getOmbudsmanNotice'
  | 'listDispatches'

export const letterHandlers = (ports: Ports): Handlers<Operation> => ({
  getLetterHtml: (request, reply) => sendForm(ports, request, reply, 'html'),
  getLetterText: (request, reply) => sendForm(ports, request, reply, 'text'),
  getLetterPdf: (request, reply) => sendForm(ports, request, reply, 'pdf'),

  async listLetters (request) {
    const { items, next } = await listLetters(ports, request.actor, request.params.complaintId, request.query)
    return collection(request, items.map(({ letter }) => withForms(letter)), next)
  },

  async getLetter (request) {
    const { complaintId, letterId } = request.params
    return withForms(await getLetter(ports, request.actor, complaintId, letterId))
  },

  async dispatchLetter (request, reply) {
    const { complaintId, letterId } = request.params
    const { actor, body } = request
    const answer = await dispatchLetter(ports, actor, complaintId, letterId, body, requestOptions(request))
    const { letter } = commandAnswer<{ letter: LetterView }>(reply, answer)
    return created(reply, letterHref(complaintId, letterId), withForms(letter))
  },

  async previewLetter (request) {
    const { action, input } = request.body
    within('input', () => assertBody(LIFECYCLE[action].operation, input))
    const checked = input as ActionInputs[typeof action]
    const preview = await previewLetter(ports, request.actor, request.params.complaintId, action, checked)
    const { kind, letter: { language, subject, templateVersion }, html, text } = preview
    return { kind, language, subject, templateVersion, html, text }
  },

  async getOmbudsmanNotice (request, reply) {
    const notice = await getOmbudsmanNotice(ports, request.actor, request.params.complaintId, request.query.lang)
    reply.header('content-language', notice.language)
    return notice
  },

  async listDispatches (request) {
    const { items, next } = await listDispatches(ports, request.actor, request.query)
    return collection(request, items.map(({ item }) => withPdf(item)), next)
  },
})

async function sendForm (
  ports: Ports, request: RestRequest<FormOperation>, reply: FastifyReply, form: LetterForm,
): Promise<undefined> {
  const { complaintId, letterId } = request.params
  const { content, language } = await getLetterForm(ports, request.actor, complaintId, letterId, form)
  // Without the wait, Fastify sends a second, empty response while a hook still holds the first.
  await reply
    .type(MEDIA_TYPES[form])
    .header('content-language', language)
    .header('repr-digest', `sha-256=:${createHash('sha256').update(content).digest('base64')}:`)
    // A letter quotes what people wrote, so a browser must run and load nothing from it.
    .header('content-security-policy', 'default-src \'none\'; style-src \'unsafe-inline\'; sandbox')
    .send(content)
  return undefined
}
