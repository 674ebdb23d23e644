/**
 * When a complaint entered and left the insurer's balance: each receipt and reopening opens it, and
 * each answer, redirection, withdrawal and return ends it, once and on its day.
 */
import { brusselsDay } from '../calendar/days.ts'
import type { Day } from '../calendar/days.ts'
import type { ReportingFacts } from './facts.ts'

export type End = { on: Day, outcome: string }

/** Outcomes of a redirection. Reopening one continues its cycle. */
const REDIRECTIONS: readonly string[] = ['NOT_A_COMPLAINT', 'INADMISSIBLE', 'REDIRECTED', 'DUPLICATE']

/** The outcome of a return to the broker, beside those of the contract's list. */
export const RETURNED = 'RETURNED'

/**
 * The days of receipt. A cycle that a reopening started has none: the complaint was received
 * before.
 */
export function receiptsOf ({ cycles, reopenings }: ReportingFacts): Day[] {
  const reopened = new Set(reopenings.flatMap(({ cycle, cause, reversed }) =>
    reversed === undefined || cause === 'ERROR' || REDIRECTIONS.includes(reversed.outcome) ? [] : [cycle]
  ))
  return cycles.filter(({ number }) => !reopened.has(number)).map(({ receivedAt }) => brusselsDay(receivedAt))
}

/** An answer that was not sent yet had ended nothing, so its reopening opens nothing. */
export const reopeningsOf = ({ reopenings }: ReportingFacts): Day[] =>
  reopenings.flatMap(({ at, reversed }) => reversed?.at === undefined ? [] : [brusselsDay(at)])

export function endsOf (facts: ReportingFacts): End[] {
  const reversed = facts.reopenings.flatMap(({ reversed: end }) =>
    end?.at === undefined ? [] : [{ on: brusselsDay(end.at), outcome: end.outcome }]
  )
  const returned = facts.cycles.flatMap(({ stopped }) =>
    stopped?.reason === 'RETURNED' ? [{ on: brusselsDay(stopped.at), outcome: RETURNED }] : []
  )
  return [...reversed, ...returned, ...presentEndOf(facts)]
}

/** The end that stands, of a complaint that the insurer holds. */
function presentEndOf (
  { heldBy, status, outcome, answeredAt, closedAt, redirection, withdrawal }: ReportingFacts,
): End[] {
  const hasEnded = status === 'ANSWERED' || status === 'CLOSED' || status === 'WITHDRAWN'
  if (heldBy !== 'INSURER' || !hasEnded || outcome === undefined) return []
  const at = withdrawal?.at ?? (redirection === undefined ? answeredAt : closedAt)
  return at === undefined ? [] : [{ on: brusselsDay(at), outcome }]
}
