/**
 * The state of each deadline over all of time, from facts alone. A state that an action decided
 * holds at every instant; only states that depend on time change with the clock, in both
 * directions.
 */
import { earlierInstant, isBefore, laterInstant } from '../../calendar/instants.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Outcome } from './deadline.ts'
import type { CycleFacts, ReferralFacts } from './facts.ts'

/**
 * From `starts` (inclusive; undefined means since the beginning of time) to `ends` (exclusive;
 * undefined means for ever).
 */
export type Span = Outcome & { starts: Instant | undefined, ends: Instant | undefined }

/**
 * Met if sent in time, or waived by an answer on the substance within the week ("tenzij het
 * mogelijk is om binnen een week na ontvangst van de klacht een antwoord ten gronde te geven").
 * Otherwise it is at risk until the week ends, because such an answer is still possible.
 */
export function acknowledgementSpans (cycle: CycleFacts, missedAt: Instant, curedBefore: Instant): Span[] {
  const sentAt = cycle.acknowledgement?.dispatchedAt
  if (sentAt !== undefined && isBefore(sentAt, missedAt)) return always({ state: 'MET', completedAt: sentAt })
  const answeredAt = firstAnswerOf(cycle)
  if (answeredAt !== undefined && isBefore(answeredAt, curedBefore)) {
    return always({ state: 'WAIVED', completedAt: answeredAt })
  }
  // Extra closed days can move the third working day past the end of the week.
  const decidedAt = laterInstant(missedAt, curedBefore)
  if (sentAt !== undefined) {
    return turning({ state: 'AT_RISK' }, {
      at: decidedAt,
      to: { state: 'LATE', completedAt: sentAt, breachedSince: missedAt },
    })
  }
  return turning({ state: 'PENDING' },
    { at: missedAt, to: { state: 'AT_RISK' } },
    { at: decidedAt, to: { state: 'BREACHED', breachedSince: missedAt } })
}

const firstAnswerOf = ({ substantiveReplies, finalAnswer }: CycleFacts): Instant | undefined =>
  [...substantiveReplies, ...(finalAnswer === undefined ? [] : [finalAnswer])]
    .flatMap(({ dispatchedAt }) => dispatchedAt ?? [])
    .reduce<Instant | undefined>((first, at) => first === undefined ? at : earlierInstant(first, at), undefined)

/**
 * Met or late once completed at `completedAt`. Until then it is pending, and breached from
 * `missedAt` on.
 */
export function completionSpans (completedAt: Instant | undefined, missedAt: Instant): Span[] {
  if (completedAt === undefined) {
    return turning({ state: 'PENDING' }, { at: missedAt, to: { state: 'BREACHED', breachedSince: missedAt } })
  }
  return always(isBefore(completedAt, missedAt)
    ? { state: 'MET', completedAt }
    : { state: 'LATE', completedAt, breachedSince: missedAt })
}

/** Any advice completes the Ombudsman's term; a case that is not pursued stops it. */
export function adviceSpans ({ advice }: ReferralFacts, missedAt: Instant): Span[] {
  if (advice === undefined) return completionSpans(undefined, missedAt)
  return always(advice.result === 'NOT_PURSUED'
    ? { state: 'STOPPED' }
    : { state: 'MET', completedAt: advice.recordedAt })
}

/** A stop ends an undecided deadline. A decided state, including a breach, stays. */
export function stopped (spans: Span[], at: Instant | undefined): Span[] {
  if (at === undefined) return spans
  const { starts: _starts, ends: _ends, ...outcome } = spanAt(spans, at)
  return always(outcome.state === 'PENDING' || outcome.state === 'AT_RISK' ? { state: 'STOPPED' } : outcome)
}

/** The span that applies at this instant; the last span never ends. */
export const spanAt = <S extends { ends: Instant | undefined }>(spans: readonly S[], moment: Instant): S =>
  spans.find(({ ends }) => ends === undefined || isBefore(moment, ends)) as S

const always = (outcome: Outcome): Span[] => [{ ...outcome, starts: undefined, ends: undefined }]

/** Consecutive outcomes; an outcome without duration is left out. */
function turning (first: Outcome, ...turns: { at: Instant, to: Outcome }[]): Span[] {
  const lasting = turns.filter(({ at }, i) => at !== turns[i + 1]?.at)
  return [{ at: undefined, to: first }, ...lasting]
    .map(({ at, to }, i) => ({ ...to, starts: at, ends: lasting[i]?.at }))
}
