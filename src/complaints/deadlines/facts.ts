/**
 * The facts on which the deadlines of a complaint depend. Texts and authors are none of them, so
 * the deadlines of an erased complaint stay computable. A Complaint has these facts.
 */
import type { CalendarStamp } from '../../calendar/calendars.ts'
import type { Complaint, Cycle, DelayNotice, Dispatch, OmbudsmanAdvice, OmbudsmanReferral } from '../complaint.ts'

type Sent = Pick<Dispatch, 'dispatchedAt'>

export type NoticeFacts = Pick<DelayNotice, 'dispatchedAt' | 'tooLate' | 'expectedCompletionOn' | 'reasons'>

type CycleStamps = CalendarStamp & Pick<Cycle, 'acknowledgementCalendar' | 'rulesVersion'>

export type CycleFacts = CycleStamps & Pick<Cycle, 'number' | 'receivedAt' | 'stopped'> & {
  acknowledgement?: Sent
  substantiveReplies: Sent[]
  delayNotices: NoticeFacts[]
  finalAnswer?: Sent
}

export type ReferralFacts =
  & CalendarStamp
  & Pick<OmbudsmanReferral, 'referredOn' | 'prolongedOn' | 'closedInCycle' | 'rulesVersion'>
  & Partial<Pick<OmbudsmanReferral, 'id'>>
  & { advice?: Pick<OmbudsmanAdvice, 'result' | 'recordedAt'> }

export type ClockFacts = Pick<Complaint, 'loggedAt' | 'firstLine'> & {
  cycles: CycleFacts[]
  ombudsmanReferrals: ReferralFacts[]
}
