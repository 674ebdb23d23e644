/** The deadlines at a given instant, as the API shows them. */
import type { Instant } from '../../calendar/instants.ts'
import { clocksOf } from './clocks.ts'
import type { Deadline } from './deadline.ts'
import type { ClockFacts } from './facts.ts'
import { spanAt } from './spans.ts'

/** Ordered by cycle, then kind. Correct for any `now`, even before the facts. */
export const deadlinesOf = (complaint: ClockFacts, now: Instant): Deadline[] =>
  clocksOf(complaint).map(({ dates: { kind, cycle, ...dates }, spans }) => {
    const { starts: _starts, ends: _ends, state, ...outcome } = spanAt(spans, now)
    return { kind, cycle, state, ...dates, ...outcome }
  })
