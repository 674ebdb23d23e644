/**
 * The rate limit (draft-ietf-httpapi-ratelimit-headers): a token bucket per client, in each
 * process.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems/problems.ts'

type Bucket = { tokens: number, filledAt: number }

/** Monotonic milliseconds: limits stay on real time, also under the sandbox's clock. */
const monotonic = (): number => performance.now()

/** Takes `units` requests from the client's bucket. @throws Problem 429 when fewer are left */
export type Spend = (clientId: string, units?: number) => void

/** Items of a page that cost as much as one request. */
const PAGE_UNIT = 50
/** Bytes of a JSON body that cost as much as one request. */
const BODY_UNIT = 64 * 1024

/**
 * What a request costs as its address says: `config.rateLimitUnits`, from `x-rate-limit-units` of
 * its operation, or 1; and one more for each further 50 items of its page.
 */
export function unitsOfAddress ({ routeOptions: { config }, query }: Pick<
  FastifyRequest,
  'routeOptions' | 'query'
>): number {
  const pageSize = Number((query as { pageSize?: unknown } | undefined)?.pageSize ?? PAGE_UNIT)
  const furtherUnits = pageSize > PAGE_UNIT ? Math.ceil(pageSize / PAGE_UNIT) - 1 : 0
  return (config.rateLimitUnits ?? 1) + furtherUnits
}

const unitsOfBody = (length: number): number => Math.floor(length / BODY_UNIT)

const JSON_TYPE = /^application\/(?:merge-patch\+)?json\b/i

/**
 * Bytes of a JSON body as its header says, so that what is refused is not read; 0 for files, which
 * are streamed.
 */
const jsonLengthSaid = ({ headers }: Pick<FastifyRequest, 'headers'>): number =>
  JSON_TYPE.test(headers['content-type'] ?? '') ? Number(headers['content-length'] ?? 0) || 0 : 0

export type Rate = {
  /** Requests a second and client; a client that was silent may send as many at once. */
  perSecond: number
  /** Whether there is no limit for now. */
  isOff?: () => boolean
  /** Whether this request finds nothing left, whatever its client has sent. */
  isUsedUp?: () => boolean
}

/**
 * Limits the rate of each client. Register it after authentication's own hook: a request without a
 * valid token gets 401 and not 429.
 * @returns spends what costs beyond the request itself
 */
export function limitRate (app: FastifyInstance, rate: Rate, now: () => number = monotonic): Spend {
  const { perSecond, isOff = () => false, isUsedUp = () => false } = rate
  const buckets = new Map<string, Bucket>()

  /**
   * What is left after these units; -1 when too few were left. Nothing costs more than a full
   * bucket.
   */
  function take (clientId: string, units: number): number {
    const at = now()
    const cost = Math.min(units, perSecond)
    const { tokens, filledAt } = buckets.get(clientId) ?? { tokens: perSecond, filledAt: at }
    const filled = isUsedUp() ? 0 : Math.min(perSecond, tokens + (at - filledAt) / 1000 * perSecond)
    const left = filled < cost ? -1 : filled - cost
    buckets.set(clientId, { tokens: left < 0 ? filled : left, filledAt: at })
    return left
  }

  function charge (request: FastifyRequest, reply: FastifyReply, units: number): void {
    const left = take(request.actor.clientId, units)
    reply.header('ratelimit-policy', `"client";q=${perSecond};w=1`)
    reply.header('ratelimit', `"client";r=${Math.max(0, Math.floor(left))};t=1`)
    assertLeft(left)
  }

  const isCharged = ({ is404, routeOptions }: FastifyRequest): boolean =>
    !is404 && routeOptions.config.public !== true && !isOff()

  app.addHook('onRequest', async (request, reply) => {
    if (isCharged(request)) charge(request, reply, unitsOfAddress(request) + unitsOfBody(jsonLengthSaid(request)))
  })

  // A body in chunks: its length is known once it is read.
  app.addHook('preValidation', async (request, reply) => {
    if (request.headers['content-length'] !== undefined) return
    const units = unitsOfBody(request.bodyLength)
    if (units > 0 && isCharged(request)) charge(request, reply, units)
  })

  function assertLeft (left: number): void {
    if (left < 0) {
      throw new Problem('tooManyRequests', `A client may send ${perSecond} requests a second.`, { retryAfter: 1 })
    }
  }

  return (clientId, units = 1) => { if (!isOff()) assertLeft(take(clientId, units)) }
}
