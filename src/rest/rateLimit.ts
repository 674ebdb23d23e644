/** How often a client may ask (draft-ietf-httpapi-ratelimit-headers): a bucket per client, in each process. */
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problems/problems.ts'

type Bucket = { tokens: number, filledAt: number }

/** Monotonic milliseconds: limits stay on real time, also under the sandbox's clock. */
const monotonic = (): number => performance.now()

/** Takes `units` requests from the client's bucket. @throws Problem 429 when fewer are left */
export type Spend = (clientId: string, units?: number) => void

/**
 * To be called after authentication's own hook, so that a stranger is 401 and not 429. A route may cost more than
 * one request: `config.rateLimitUnits`, from `x-rate-limit-units` of its operation.
 * @param perSecond requests a second and client; a client that was silent may send as many at once
 * @returns spends what costs beyond the request itself
 */
export function limitRate (app: FastifyInstance, perSecond: number, now: () => number = monotonic): Spend {
  const buckets = new Map<string, Bucket>()

  /** What is left after these units; -1 when too few were left. Nothing costs more than a full bucket. */
  function take (clientId: string, units: number): number {
    const at = now()
    const cost = Math.min(units, perSecond)
    const { tokens, filledAt } = buckets.get(clientId) ?? { tokens: perSecond, filledAt: at }
    const filled = Math.min(perSecond, tokens + (at - filledAt) / 1000 * perSecond)
    const left = filled < cost ? -1 : filled - cost
    buckets.set(clientId, { tokens: left < 0 ? filled : left, filledAt: at })
    return left
  }

  app.addHook('onRequest', async (request, reply) => {
    if (request.is404 || request.routeOptions.config.public === true) return
    const left = take(request.actor.clientId, request.routeOptions.config.rateLimitUnits ?? 1)
    reply.header('ratelimit-policy', `"client";q=${perSecond};w=1`)
    reply.header('ratelimit', `"client";r=${Math.max(0, Math.floor(left))};t=1`)
    assertLeft(left)
  })

  function assertLeft (left: number): void {
    if (left < 0) throw new Problem('tooManyRequests', `A client may send ${perSecond} requests a second.`, { retryAfter: 1 })
  }

  return (clientId, units = 1) => assertLeft(take(clientId, units))
}
