/**
 * The facts of a complaint that reports count. Each version of a complaint stores them. They name
 * no person and contain no free text, so they outlive the erasure of its personal data.
 */
import type {
  Capacity, Complaint, Cycle, DelayNotice, Dispatch, Escalation, FinalAnswer, FirstLineResolution, Language,
  OmbudsmanReferral, Reopening,
} from '../complaints/complaint.ts'
import type { ClockFacts } from '../complaints/deadlines/facts.ts'
import type { Day } from '../calendar/days.ts'
import type { Id } from '../directory/ids.ts'
import type { Instant } from '../calendar/instants.ts'

/** `late`: recorded more than one working day after the dispatch. */
export type LetterFacts = Pick<Dispatch, 'channel' | 'dispatchedAt' | 'recordedAt'> & { late?: true }

export type AnswerFacts =
  & LetterFacts
  & Pick<FinalAnswer, 'decision' | 'remedies' | 'rootCause' | 'systemic' | 'isClaimDecision'>

export type ReportedCycle =
  & Pick<
    Cycle,
    | 'number'
    | 'receivedAt'
    | 'calendarVersion'
    | 'closedDays'
    | 'acknowledgementCalendar'
    | 'rulesVersion'
    | 'stopped'
    | 'receiptCorrections'
    | 'overrides'
  >
  & {
    acknowledgement?: LetterFacts,
    substantiveReplies: LetterFacts[],
    delayNotices: (LetterFacts & Pick<DelayNotice, 'expectedCompletionOn' | 'tooLate'>)[],
    finalAnswer?: AnswerFacts,
  }

type Copied =
  | 'reference' | 'firstLineReference' | 'status' | 'heldBy' | 'channel' | 'officeId' | 'brokerAccess' | 'concerns'
  | 'subjects' | 'causes' | 'productLine' | 'containsHealthData' | 'correspondenceTo' | 'signalledAt' | 'loggedAt'
  | 'loggedBy' | 'firstLine' | 'outcome' | 'answeredAt' | 'closedAt' | 'complainantSatisfaction'

export type ReportingFacts = Pick<Complaint, Copied> & {
  capacity: Capacity
  language: Language
  interventions: Instant[]
  firstLineResolution?: Pick<FirstLineResolution, 'satisfaction' | 'at'>
  escalation?: Pick<Escalation, 'ground' | 'at' | 'requestedOn'>
  handler?: { id: Id, independenceDeclared: boolean, overridden: boolean }
  cycles: ReportedCycle[]
  redirection?: LetterFacts
  withdrawal?: { at: Instant, requestedByComplainantOn?: Day }
  reopenings: Omit<Reopening, 'reason' | 'by'>[]
  ombudsmanReferrals: (Omit<OmbudsmanReferral, 'id' | 'ombudsmanReference' | 'recordedBy' | 'advice'> & {
    advice?: { result: string, advisedOn: Day, followed?: boolean, recordedAt: Instant }
  })[]
}

/** Absent members are undefined; JSON leaves them out. */
export const reportingFactsOf = (complaint: Complaint): ReportingFacts => ({
  reference: complaint.reference,
  firstLineReference: complaint.firstLineReference,
  status: complaint.status,
  heldBy: complaint.heldBy,
  channel: complaint.channel,
  officeId: complaint.officeId,
  brokerAccess: complaint.brokerAccess,
  concerns: complaint.concerns,
  capacity: complaint.complainant.capacity,
  language: complaint.complainant.language,
  subjects: complaint.subjects,
  causes: complaint.causes,
  productLine: complaint.productLine,
  containsHealthData: complaint.containsHealthData,
  correspondenceTo: complaint.correspondenceTo,
  signalledAt: complaint.signalledAt,
  loggedAt: complaint.loggedAt,
  loggedBy: complaint.loggedBy,
  interventions: complaint.interventions.map(({ at }) => at),
  firstLine: complaint.firstLine,
  firstLineResolution: complaint.firstLineResolution
    && { satisfaction: complaint.firstLineResolution.satisfaction, at: complaint.firstLineResolution.at },
  escalation: complaint.escalation && {
    ground: complaint.escalation.ground, at: complaint.escalation.at, requestedOn: complaint.escalation.requestedOn,
  },
  handler: complaint.handling && {
    id: complaint.handling.handlerId,
    independenceDeclared: complaint.handling.independenceDeclared,
    overridden: complaint.handling.override !== undefined,
  },
  cycles: complaint.cycles.map(cycleFactsOf),
  outcome: complaint.outcome,
  answeredAt: complaint.answeredAt,
  closedAt: complaint.closedAt,
  complainantSatisfaction: complaint.complainantSatisfaction,
  redirection: complaint.redirection && letterFactsOf(complaint.redirection),
  withdrawal: complaint.withdrawal && {
    at: complaint.withdrawal.at, requestedByComplainantOn: complaint.withdrawal.requestedByComplainantOn,
  },
  reopenings: complaint.reopenings.map(({ reason: _reason, by: _by, ...reopening }) => reopening),
  ombudsmanReferrals: complaint.ombudsmanReferrals.map(
    ({ id: _id, ombudsmanReference: _reference, recordedBy: _by, advice, ...referral }) => ({
      ...referral,
      advice: advice && {
        result: advice.result, advisedOn: advice.advisedOn, followed: advice.followed, recordedAt: advice.recordedAt,
      },
    }),
  ),
})

const cycleFactsOf = (cycle: Cycle): ReportedCycle => ({
  number: cycle.number,
  receivedAt: cycle.receivedAt,
  calendarVersion: cycle.calendarVersion,
  closedDays: cycle.closedDays,
  acknowledgementCalendar: cycle.acknowledgementCalendar,
  rulesVersion: cycle.rulesVersion,
  stopped: cycle.stopped,
  receiptCorrections: cycle.receiptCorrections,
  overrides: cycle.overrides,
  acknowledgement: cycle.acknowledgement && letterFactsOf(cycle.acknowledgement),
  substantiveReplies: cycle.substantiveReplies.map(letterFactsOf),
  delayNotices: cycle.delayNotices.map(notice => ({
    ...letterFactsOf(notice), expectedCompletionOn: notice.expectedCompletionOn, tooLate: notice.tooLate,
  })),
  finalAnswer: cycle.finalAnswer && {
    ...letterFactsOf(cycle.finalAnswer),
    decision: cycle.finalAnswer.decision,
    remedies: cycle.finalAnswer.remedies.map(({ kind, amountCents }) => ({ kind, amountCents })),
    rootCause: cycle.finalAnswer.rootCause,
    systemic: cycle.finalAnswer.systemic,
    isClaimDecision: cycle.finalAnswer.isClaimDecision,
  },
})

const letterFactsOf = ({ channel, dispatchedAt, recordedAt, lateRecordingMotive }: Dispatch): LetterFacts => ({
  channel, dispatchedAt, recordedAt, ...(lateRecordingMotive !== undefined && { late: true }),
})

/** The part on which the deadlines depend; no date depends on the reasons of a delay. */
export const clockFactsOf = ({ loggedAt, firstLine, cycles, ombudsmanReferrals }: ReportingFacts): ClockFacts => ({
  loggedAt,
  firstLine,
  cycles: cycles.map(cycle => ({
    ...cycle,
    delayNotices: cycle.delayNotices.map(notice => ({ ...notice, reasons: '' })),
  })),
  ombudsmanReferrals,
})
