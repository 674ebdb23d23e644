/** Letters: translate, call once, translate back. */
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ActionInputs, DispatchInput } from '../complaints/actions.ts'
import type { Id, Language } from '../complaints/complaint.ts'
import { LIFECYCLE } from '../complaints/lifecycle.ts'
import type { LetterAction } from '../complaints/letters.ts'
import { letterHref, withForms, withPdf } from '../contract/letterLinks.ts'
import { assertBody } from '../contract/shapes.ts'
import { within } from '../contract/within.ts'
import type { DispatchFilters, LetterForm } from '../usecases/letterPorts.ts'
import type { LetterView, Page } from '../usecases/letters.ts'
import type { UseCases } from '../usecases/index.ts'
import { askedOf, privately } from './headers.ts'
import { collection } from './links.ts'

const MEDIA = { html: 'text/html; charset=utf-8', text: 'text/plain; charset=utf-8', pdf: 'application/pdf' } as const

export function letterHandlers (useCases: UseCases) {
  const form = (name: LetterForm) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { complaintId, letterId } = idsOf(request)
    const { content, language } = await useCases.getLetterForm(request.actor, complaintId, letterId, name)
    privately(reply)
      .type(MEDIA[name])
      .header('content-language', language)
      .header('repr-digest', `sha-256=:${createHash('sha256').update(content).digest('base64')}:`)
      // A letter holds what people wrote: it runs nothing and loads nothing, wherever it is opened.
      .header('content-security-policy', 'default-src \'none\'; style-src \'unsafe-inline\'; sandbox')
      .send(content)
    return undefined
  }

  return {
    getLetterHtml: form('html'),
    getLetterText: form('text'),
    getLetterPdf: form('pdf'),

    async listLetters (request: FastifyRequest, reply: FastifyReply) {
      const { items, next } = await useCases.listLetters(request.actor, idsOf(request).complaintId, request.query as Page)
      privately(reply)
      return collection(request, items.map(({ letter }) => withForms(letter)), next)
    },

    async getLetter (request: FastifyRequest, reply: FastifyReply) {
      const { complaintId, letterId } = idsOf(request)
      privately(reply)
      return withForms(await useCases.getLetter(request.actor, complaintId, letterId))
    },

    async dispatchLetter (request: FastifyRequest, reply: FastifyReply) {
      const { complaintId, letterId } = idsOf(request)
      const { body, replayed } = await useCases.dispatchLetter(request.actor, complaintId, letterId, request.body as DispatchInput, askedOf(request))
      if (replayed) reply.header('idempotency-replayed', 'true')
      privately(reply).code(201).header('location', letterHref(complaintId, letterId))
      return withForms((JSON.parse(body) as { letter: LetterView }).letter)
    },

    async previewLetter (request: FastifyRequest, reply: FastifyReply) {
      const { action, input } = request.body as { action: LetterAction, input: ActionInputs[LetterAction] }
      within('input', () => assertBody(LIFECYCLE[action].operation, input))
      const { kind, letter: { language, subject, templateVersion }, html, text } = await useCases.previewLetter(request.actor, idsOf(request).complaintId, action, input)
      privately(reply)
      return { kind, language, subject, templateVersion, html, text }
    },

    async getOmbudsmanNotice (request: FastifyRequest, reply: FastifyReply) {
      const { lang } = request.query as { lang?: Language }
      const notice = await useCases.getOmbudsmanNotice(request.actor, idsOf(request).complaintId, lang)
      privately(reply).header('content-language', notice.language)
      return notice
    },

    async listDispatches (request: FastifyRequest, reply: FastifyReply) {
      const { items, next } = await useCases.listDispatches(request.actor, request.query as DispatchFilters & Page)
      privately(reply)
      return collection(request, items.map(({ item }) => withPdf(item)), next)
    },
  }
}

function idsOf ({ params }: FastifyRequest): { complaintId: Id, letterId: Id } {
  const { complaintId, letterId = '' } = params as { complaintId: Id, letterId?: Id }
  return { complaintId: complaintId.toLowerCase(), letterId: letterId.toLowerCase() }
}
