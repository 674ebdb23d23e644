/**
 * The state of each deadline over all of time, from facts alone. What has been done holds at any
 * moment; only what time decides turns with the clock, forwards and backwards.
 */
import { earlierInstant, isBefore, laterInstant } from '../../calendar/instants.ts'
import type { Cycle, OmbudsmanReferral } from '../complaint.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Outcome } from './deadline.ts'

/**
 * From `starts` (inclusive; since ever, when undefined) to `ends` (exclusive; for ever, when
 * undefined).
 */
export type Span = Outcome & { starts: Instant | undefined, ends: Instant | undefined }

/**
 * Met in time, or waived by an answer on the substance within the week ("tenzij het mogelijk is om
 * binnen een week na ontvangst van de klacht een antwoord ten gronde te geven"); else at risk as
 * long as the week lasts, since such an answer may still come.
 */
export function acknowledgementSpans (cycle: Cycle, missedAt: Instant, curedBefore: Instant): Span[] {
  const sentAt = cycle.acknowledgement?.dispatchedAt
  if (sentAt !== undefined && isBefore(sentAt, missedAt)) return always({ state: 'MET', completedAt: sentAt })
  const answeredAt = firstAnswerOf(cycle)
  if (answeredAt !== undefined && isBefore(answeredAt, curedBefore)) {
    return always({ state: 'WAIVED', completedAt: answeredAt })
  }
  // Closed days beside the legal holidays may carry the third working day past the week.
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

const firstAnswerOf = ({ substantiveReplies, finalAnswer }: Cycle): Instant | undefined =>
  [...substantiveReplies, ...(finalAnswer === undefined ? [] : [finalAnswer])]
    .flatMap(({ dispatchedAt }) => dispatchedAt ?? [])
    .reduce<Instant | undefined>((first, at) => first === undefined ? at : earlierInstant(first, at), undefined)

/**
 * Met or late once it is done at `completedAt`; until then pending, and breached from `missedAt`
 * on.
 */
export function completionSpans (completedAt: Instant | undefined, missedAt: Instant): Span[] {
  if (completedAt === undefined) {
    return turning({ state: 'PENDING' }, { at: missedAt, to: { state: 'BREACHED', breachedSince: missedAt } })
  }
  return always(isBefore(completedAt, missedAt)
    ? { state: 'MET', completedAt }
    : { state: 'LATE', completedAt, breachedSince: missedAt })
}

/** Any advice ends the Ombudsman's term; a matter not pursued leaves nothing to wait for. */
export function adviceSpans ({ advice }: OmbudsmanReferral, missedAt: Instant): Span[] {
  if (advice === undefined) return completionSpans(undefined, missedAt)
  return always(advice.result === 'NOT_PURSUED'
    ? { state: 'STOPPED' }
    : { state: 'MET', completedAt: advice.recordedAt })
}

/** Stopping keeps what was decided by then, a breach included, and ends what was still open. */
export function stopped (spans: Span[], at: Instant | undefined): Span[] {
  if (at === undefined) return spans
  const { starts: _starts, ends: _ends, ...outcome } = spanAt(spans, at)
  return always(outcome.state === 'PENDING' || outcome.state === 'AT_RISK' ? { state: 'STOPPED' } : outcome)
}

/** The one span that holds at this moment; the last one never ends. */
export const spanAt = <S extends { ends: Instant | undefined }>(spans: readonly S[], moment: Instant): S =>
  spans.find(({ ends }) => ends === undefined || isBefore(moment, ends)) as S

const always = (outcome: Outcome): Span[] => [{ ...outcome, starts: undefined, ends: undefined }]

/** One outcome after the other; one that would last no time is left out. */
function turning (first: Outcome, ...turns: { at: Instant, to: Outcome }[]): Span[] {
  const lasting = turns.filter(({ at }, i) => at !== turns[i + 1]?.at)
  return [{ at: undefined, to: first }, ...lasting]
    .map(({ at, to }, i) => ({ ...to, starts: at, ends: lasting[i]?.at }))
}
