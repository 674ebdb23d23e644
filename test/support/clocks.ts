/**
 * Complaints with just the facts that deadlines look at. Times are written as Brussels clock time.
 */
import type {
  Complaint, Cycle, DelayNotice, Dispatch, FinalAnswer, FirstLineClock, OmbudsmanReferral, SubstantiveReply,
} from '../../src/complaints/complaint.ts'
import type { Day } from '../../src/calendar/days.ts'
import type { Instant } from '../../src/calendar/instants.ts'

/** `brussels('2026-03-18 23:59')`: the instant at which a clock in Brussels shows that. */
export const brussels = (text: string): Instant =>
  Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime('Europe/Brussels').toInstant().toString()

const by = { id: '00000000-0000-7000-8000-000000000001', name: 'An' }
const stamps = { calendarVersion: 'BE-legal-10', rulesVersion: 'optimco-2024-03' }

/** A letter that counts. */
export const sent = (at: Instant) =>
  ({
    letterId: '00000000-0000-7000-8000-000000000003',
    channel: 'EMAIL' as const,
    dispatchedAt: at,
    recordedAt: at,
  }) satisfies Dispatch

export const replied = (at: Instant): SubstantiveReply => ({ ...sent(at), text: 'x'.repeat(50), by })

export const delayed = (at: Instant, expectedCompletionOn: Day, cycle = 1): DelayNotice =>
  ({ ...sent(at), cycle, reasons: 'We await the report of the expert.', expectedCompletionOn, by })

export const answered = (at: Instant, cycle = 1): FinalAnswer => ({
  ...sent(at), cycle, by, decision: 'UPHELD', explanation: 'x'.repeat(50), grievances: [], remedies: [], rootCause: 'PROCESS',
})

export const cycleOf = (receivedAt: Instant, facts: Partial<Cycle> = {}): Cycle =>
  ({ number: 1, receivedAt, ...stamps, substantiveReplies: [], delayNotices: [], ...facts })

export const firstLineOf = (targetWorkingDays: number, facts: Partial<FirstLineClock> = {}): FirstLineClock =>
  ({ targetWorkingDays, ...stamps, ...facts })

export const referredOn = (day: Day, facts: Partial<OmbudsmanReferral> = {}): OmbudsmanReferral => ({
  id: '00000000-0000-7000-8000-000000000002', ground: 'UNSATISFIED_WITH_HANDLING', referredOn: day,
  recordedAt: brussels(`${day} 12:00`), recordedBy: by, ...stamps, ...facts,
})

export const advised = (result: string, at: Instant): Pick<OmbudsmanReferral, 'advice'> =>
  ({ advice: { result, advisedOn: at.slice(0, 10), recordedAt: at } })

export const complaintWith = (facts: Partial<Complaint> = {}): Complaint => ({
  id: '00000000-0000-7000-8000-000000000000',
  version: 1,
  updatedAt: '2026-03-13T15:30:00Z',
  status: 'IN_REVIEW',
  heldBy: 'INSURER',
  channel: 'BROKER',
  brokerAccess: 'FULL',
  complainant: { name: 'Jan Peeters', capacity: 'POLICYHOLDER', language: 'nl' },
  correspondenceTo: 'COMPLAINANT',
  subjects: ['SERVICE'],
  causes: ['DELAY'],
  description: 'No answer for weeks.',
  staffComplainedAbout: [],
  contestedDecisionBy: [],
  declinedBy: [],
  containsHealthData: false,
  loggedAt: '2026-03-13T15:30:00Z',
  loggedBy: 'BROKER',
  interventions: [],
  cycles: [],
  reopenings: [],
  relatedTo: [],
  ombudsmanReferrals: [],
  deliveries: 0,
  historyLength: 1,
  historyHead: '',
  ...facts,
})
