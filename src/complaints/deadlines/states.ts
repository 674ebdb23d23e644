/** The deadlines as they stand at a moment: what the API shows. */
import type { Complaint } from '../complaint.ts'
import type { Instant } from '../../calendar/instants.ts'
import { clocksOf } from './clocks.ts'
import type { Deadline } from './deadline.ts'
import { spanAt } from './spans.ts'

/** By cycle, then kind. Right at any `now`, earlier than the facts included. */
export const deadlinesOf = (complaint: Complaint, now: Instant): Deadline[] =>
  clocksOf(complaint).map(({ dates: { kind, cycle, ...dates }, spans }) => {
    const { starts: _starts, ends: _ends, state, ...outcome } = spanAt(spans, now)
    return { kind, cycle, state, ...dates, ...outcome }
  })
