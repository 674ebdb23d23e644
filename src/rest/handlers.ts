/** Contract → use cases: translate, call once, translate back. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ActionInputs, ActionName, LogInput, PatchInput } from '../complaints/actions.ts'
import { codeListItems } from '../complaints/codeLists/index.ts'
import type { Id, Language } from '../complaints/complaint.ts'
import type { DeadlineKind } from '../complaints/deadlines/table.ts'
import type { ActionOperation } from '../complaints/lifecycle.ts'
import { ACTION_NAMES, LIFECYCLE } from '../complaints/lifecycle.ts'
import type { operations, webhooks } from '../generated/openapi.ts'
import type { Result } from '../usecases/changing.ts'
import type { Answer } from '../usecases/idempotency.ts'
import type { UseCases } from '../usecases/index.ts'
import type { Filters, Sort } from '../usecases/lists.ts'
import { administrationHandlers } from './administrationHandlers.ts'
import { eventHandlers } from './eventHandlers.ts'
import { correspondenceHandlers } from './correspondenceHandlers.ts'
import { evidenceHandlers } from './evidenceHandlers.ts'
import { importHandlers } from './importHandlers.ts'
import { letterHandlers } from './letterHandlers.ts'
import { askedOf, isUnchanged, languageOf, privately } from './headers.ts'
import { collection, complaintHref } from './links.ts'
import { searchHandlers } from './searchHandlers.ts'

/** Served by other rooms: tokens and keys, documentation, sandbox, health. */
type ServedElsewhere =
  | 'issueToken' | 'getJwks' | 'getAuthorizationServerMetadata'
  | 'getOpenApiYaml' | 'getOpenApiJson' | 'getProblemPage' | 'getGuide' | 'getDocs'
  | 'getSandboxMailbox' | 'reportDelivery'
  | 'getSandboxClock' | 'setSandboxClock' | 'clearSandboxClock' | 'resetSandbox'
  | 'getLiveness' | 'getReadiness'
  | keyof webhooks

export type RestOperation = Exclude<keyof operations, ServedElsewhere>

type Body<O extends keyof operations> = {
  [S in keyof operations[O]['responses'] & (200 | 201 | 202)]:
    operations[O]['responses'][S] extends { content: { 'application/json': infer B } } ? B : never
}[keyof operations[O]['responses'] & (200 | 201 | 202)]

/** An operation without handler, or one that answers something else than promised, does not compile. */
type Handlers = { [O in RestOperation]: (request: FastifyRequest, reply: FastifyReply) => Promise<Body<O> | undefined> }

type Params = { complaintId: Id, referralId: Id, kind: DeadlineKind, version: string }

export function restHandlers (useCases: UseCases): Handlers {
  return {
    ...actionHandlers(useCases),
    ...eventHandlers(useCases),
    ...administrationHandlers(useCases),
    ...searchHandlers(useCases),
    ...importHandlers(useCases),
    ...correspondenceHandlers(useCases),
    ...evidenceHandlers(useCases),
    ...letterHandlers(useCases),

    async logComplaint (request, reply) {
      const answer = await useCases.logComplaint(request.actor, request.body as LogInput, askedOf(request))
      const { complaint } = changed(reply, answer)
      reply.code(201).header('location', complaintHref(complaint.id))
      return complaint
    },

    async escalateComplaint (request, reply) {
      const { complaint, receipt } = changed(reply, await act(useCases, 'ESCALATE', request))
      reply.code(201).header('location', `${complaintHref(complaint.id)}/escalation`)
      return receipt
    },

    async updateComplaint (request, reply) {
      return changed(reply, await useCases.updateComplaint(request.actor, idOf(request), request.body as PatchInput, askedOf(request))).complaint
    },

    async getComplaint (request, reply) {
      const { shown, etag } = await useCases.getComplaint(request.actor, idOf(request))
      privately(reply).header('etag', etag)
      if (!isUnchanged(request, etag)) return shown
      reply.code(304)
      return undefined
    },

    async listComplaints (request, reply) {
      const { sort, pageSize, after, ...filters } = request.query as Filters & { sort?: Sort, pageSize?: number, after?: string }
      const { items, next } = await useCases.listComplaints(request.actor, { filters, sort, pageSize, after })
      privately(reply)
      return collection(request, items.map(({ shown }) => shown), next)
    },

    async getEscalationReceipt (request, reply) {
      privately(reply)
      return useCases.getEscalationReceipt(request.actor, idOf(request))
    },

    async explainDeadline (request, reply) {
      const { kind } = request.params as Params
      const { lang = languageOf(request), cycle } = request.query as { lang?: Language, cycle?: number }
      privately(reply).header('vary', 'Authorization, Accept-Language').header('content-language', lang)
      return useCases.explainDeadline(request.actor, idOf(request), kind, cycle, lang)
    },

    async listHistory (request, reply) {
      const { items, next } = await useCases.listHistory(request.actor, idOf(request), request.query as { pageSize?: number, after?: string })
      privately(reply)
      return collection(request, items, next)
    },

    async verifyHistory (request, reply) {
      privately(reply)
      return useCases.verifyHistory(request.actor, idOf(request))
    },

    async calculateDeadlines (request) {
      return useCases.calculateDeadlines(request.body as { receivedAt: string, calendarVersion?: string })
    },

    async listCalendars (request) {
      return collection(request, useCases.listCalendars())
    },

    async listCalendarDays (request) {
      const { year } = request.query as { year?: number }
      return collection(request, useCases.listCalendarDays((request.params as Params).version, year))
    },

    async getProcedure (request, reply) {
      const language = languageOf(request)
      reply.header('vary', 'Accept-Language').header('content-language', language)
      return useCases.getProcedure(language)
    },

    async listCodeLists (request) {
      return collection(request, codeListItems())
    },

    async getMe ({ actor }, reply) {
      privately(reply)
      const { id, name, role, office, scopes } = actor
      return { id, name, role, ...(office && { office: { id: office.id, name: office.name } }), scopes }
    },
  }
}

/** Every action alike, from the lifecycle table; the escalation answers with its receipt. */
function actionHandlers (useCases: UseCases) {
  const handler = (action: ActionName) => async (request: FastifyRequest, reply: FastifyReply) =>
    changed(reply, await act(useCases, action, request)).complaint
  return Object.fromEntries(ACTION_NAMES.map(action => [LIFECYCLE[action].operation, handler(action)])) as
    Record<ActionOperation, ReturnType<typeof handler>>
}

function act (useCases: UseCases, action: ActionName, request: FastifyRequest): Promise<Answer> {
  const { referralId } = request.params as Params
  const input = { ...request.body as object, ...(referralId !== undefined && { referralId: referralId.toLowerCase() }) }
  return useCases.act(request.actor, action, idOf(request), input as ActionInputs[ActionName], askedOf(request))
}

function changed (reply: FastifyReply, { body, etag, replayed }: Answer): Result {
  privately(reply).header('etag', etag)
  if (replayed) reply.header('idempotency-replayed', 'true')
  return JSON.parse(body) as Result
}

const idOf = ({ params }: FastifyRequest): Id => (params as Params).complaintId.toLowerCase()
