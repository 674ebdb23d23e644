/** The retry schedule of Standard Webhooks, about three days long. */
import type { WebhookAttempt, Verdict } from '../../usecases/webhooks/ports.ts'
import type { Outcome } from './deliver.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Delays after the first, second, … failed attempt: 75.5 hours in total. */
export const DELAYS_MS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** Varies a delay by 20 %, so that deliveries that failed together are not retried together. */
export const jittered = (delay: number, random: () => number = Math.random): number =>
  Math.round(delay * (0.8 + 0.4 * random()))

/** @param attempts the number of earlier attempts */
export function verdictOn (
  outcome: Outcome,
  attempts: number,
  isPing: boolean,
  delays: readonly number[] = DELAYS_MS,
): Verdict {
  if (isSuccess(outcome)) return { state: 'DELIVERED' }
  if ('statusCode' in outcome && outcome.statusCode === 410) return { state: 'FAILED', gone: true }
  const delay = delays[attempts]
  return delay === undefined || isPing
    ? { state: 'FAILED', gone: false }
    : { state: 'PENDING', retryInMs: jittered(delay) }
}

/** The record of an attempt. */
export function attemptOf (outcome: Outcome, startedAt: number): WebhookAttempt {
  return {
    at: new Date(startedAt).toISOString(),
    durationMs: Math.max(0, Date.now() - startedAt),
    ...('statusCode' in outcome ? { statusCode: outcome.statusCode } : {}),
    ...(isSuccess(outcome)
      ? {}
      : { error: 'error' in outcome ? outcome.error : isRedirect(outcome.statusCode) ? 'REDIRECT' : 'HTTP_STATUS' }),
  }
}

const isSuccess = (outcome: Outcome): boolean =>
  'statusCode' in outcome && outcome.statusCode >= 200 && outcome.statusCode < 300
const isRedirect = (statusCode: number): boolean => statusCode >= 300 && statusCode < 400
