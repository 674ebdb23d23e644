/** How often a client may ask (draft-ietf-httpapi-ratelimit-headers): a bucket per client, in each process. */
import type { FastifyInstance } from 'fastify'
import { Problem } from '../complaints/problems.ts'

type Bucket = { tokens: number, filledAt: number }

/** Monotonic milliseconds: limits stay on real time, also under the sandbox's clock. */
const monotonic = (): number => performance.now()

/**
 * To be called after authentication's own hook, so that a stranger is 401 and not 429.
 * @param perSecond requests a second and client; a client that was silent may send as many at once
 * @returns counts what is no request as one. It throws Problem 429
 */
export function limitRate (app: FastifyInstance, perSecond: number, now: () => number = monotonic): (clientId: string) => void {
  const buckets = new Map<string, Bucket>()

  /** What is left after this request; -1 when there was nothing left for it. */
  function take (clientId: string): number {
    const at = now()
    const { tokens, filledAt } = buckets.get(clientId) ?? { tokens: perSecond, filledAt: at }
    const filled = Math.min(perSecond, tokens + (at - filledAt) / 1000 * perSecond)
    const left = filled < 1 ? -1 : filled - 1
    buckets.set(clientId, { tokens: left < 0 ? filled : left, filledAt: at })
    return left
  }

  app.addHook('onRequest', async (request, reply) => {
    if (request.is404 || request.routeOptions.config.public === true) return
    const left = take(request.actor.clientId)
    reply.header('ratelimit-policy', `"client";q=${perSecond};w=1`)
    reply.header('ratelimit', `"client";r=${Math.max(0, Math.floor(left))};t=1`)
    assertLeft(left)
  })

  function assertLeft (left: number): void {
    if (left < 0) throw new Problem('tooManyRequests', `A client may send ${perSecond} requests a second.`, { retryAfter: 1 })
  }

  return clientId => assertLeft(take(clientId))
}
