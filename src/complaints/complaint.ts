/**
 * The complaint: the stored facts, named as in the contract.
 *
 * Nothing here is computed. Deadlines, available actions and visibility are functions of these
 * facts, the caller and the current time.
 */

import type { CalendarStamp } from '../calendar/calendars.ts'
import type { Day } from '../calendar/days.ts'
import type { Instant } from '../calendar/instants.ts'
import type { PostalAddress } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'

export const STATUSES = [
  'FIRST_LINE_OPEN', 'FIRST_LINE_RESOLVED', 'RECEIVED', 'IN_REVIEW', 'ANSWERED', 'CLOSED', 'WITHDRAWN',
] as const
export type Status = (typeof STATUSES)[number]

/** The contract's "any open". */
export const OPEN_STATUSES = ['FIRST_LINE_OPEN', 'RECEIVED', 'IN_REVIEW'] as const satisfies readonly Status[]

export const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export type HeldBy = 'BROKER' | 'INSURER'
export type BrokerAccess = 'FULL' | 'NONE'
export type CorrespondenceTo = 'COMPLAINANT' | 'REPRESENTATIVE'
export type EscalationGround =
  | 'UNSATISFIED_AFTER_FIRST_LINE'
  | 'NO_FIRST_LINE_RESPONSE'
  | 'DIRECT_INTERVENTION_REQUESTED'
export type Decision = 'UPHELD' | 'PARTIALLY_UPHELD' | 'REJECTED'
export type LetterChannel = 'EMAIL' | 'POST'

export type Capacity =
  | 'PROSPECT'
  | 'POLICYHOLDER'
  | 'INSURED'
  | 'BENEFICIARY'
  | 'BROKER'
  | 'INJURED_PARTY'
  | 'OTHER_THIRD_PARTY'
export type Subject = 'SERVICE' | 'PRODUCT' | 'TREATMENT'
export type Concerns = 'INSURER' | 'BROKER' | 'EXPERT' | 'OTHER'

/** A person or system, as the API shows it. */
export type Party = { id: Id, name: string }

export type { PostalAddress }

export type Complainant = {
  name: string
  capacity: Capacity
  language: Language
  email?: string
  phone?: string
  postalAddress?: PostalAddress
  isConsumer?: boolean
}

export type Representative = {
  name: string
  relation: string
  mandateProvided: boolean
  email?: string
  postalAddress?: PostalAddress
  language?: Language
}

export type Intervention = {
  kinds: ('INFORMATION' | 'ANSWER' | 'ACTION')[]
  summary: string
  at: Instant
  by: Party
  recordedAt: Instant
}

/** How the broker's first line ended (procedure, "Hoe kunt u uw ontevredenheid uiten?"). */
export type FirstLineResolution = {
  summary: string
  satisfaction: 'FULL' | 'PARTIAL' | 'UNKNOWN'
  at: Instant
  by: Party
  confirmation?: Dispatch
}

export type Escalation = {
  ground: EscalationGround
  at: Instant
  by: Party
  requestedOn?: Day
  remarks?: string
  /** The cycle that the escalation started. */
  cycle: number
  /** HMAC over the content that the insurer received; part of the receipt, not of the Complaint. */
  contentDigest: string
}

/** One letter: the instant from which it counts, and when it was recorded. */
export type Dispatch = {
  letterId: Id
  channel: LetterChannel
  /** Absent until the mail server has accepted the letter; until then it meets no deadline. */
  dispatchedAt?: Instant
  recordedAt: Instant
  lateRecordingMotive?: string
}

/** The author's own wording in a letter; the template provides the rest. */
export type Wording = { introduction?: string, closing?: string }

export type SubstantiveReply = Dispatch & { text: string, by: Party }
/** `tooLate`: the mail server accepted it after the term, so it moved no date. */
export type DelayNotice = Dispatch & {
  cycle: number,
  reasons: string,
  expectedCompletionOn: Day,
  by: Party,
  tooLate?: true,
}

export type Remedy = { kind: string, amountCents?: number }
export type Grievance = { summary: string, decision: Decision, explanation: string }

/** The content of an answer, before and after it is sent. */
export type AnswerContent = {
  decision: Decision
  explanation: string
  complaintAsUnderstood?: string
  grievances: Grievance[]
  remedies: Remedy[]
  isClaimDecision?: boolean
  rootCause: string
  systemic?: boolean
}

export type FinalAnswer = AnswerContent & Dispatch & { cycle: number, by: Party, approvedBy?: Party }

/** An answer above the approval limit: it is not sent yet, and the deadline continues to run. */
export type PendingApproval = AnswerContent & {
  channel: LetterChannel,
  letter?: Wording,
  submittedAt: Instant,
  submittedBy: Party,
}

/**
 * One run of the insurer's deadlines, from a receipt. A return, a withdrawal or a redirection stops
 * it; a reopening after an error continues it.
 */
export type Cycle = CalendarStamp & {
  number: number
  receivedAt: Instant
  rulesVersion: string
  /** The calendar of an acknowledgement that had ended when the cycle got another calendar. */
  acknowledgementCalendar?: CalendarStamp
  acknowledgement?: Dispatch
  substantiveReplies: SubstantiveReply[]
  delayNotices: DelayNotice[]
  finalAnswer?: FinalAnswer
  stopped?: { at: Instant, reason: 'WITHDRAWN' | 'RETURNED' | 'REDIRECTED' }
  /** When the receipt was corrected. */
  receiptCorrections?: Instant[]
  /**
   * When a manager overrode a conflict of interest, also for handlers who were unassigned since.
   */
  overrides?: Instant[]
}

/** The broker's own target, if the office had one at logging. It always belongs to cycle 1. */
export type FirstLineClock = CalendarStamp & {
  targetWorkingDays: number
  rulesVersion: string
  completedAt?: Instant
  stoppedAt?: Instant
}

export type Handling = {
  handlerId: Id
  assignedAt: Instant
  /** The handler has declared their independence (procedure: "zonder enig belangenconflict"). */
  independenceDeclared: boolean
  /**
   * A manager's motivated exception to a conflict of interest. It ends when the handler is
   * unassigned.
   */
  override?: { motive: string, by: Party }
}

export type Withdrawal = {
  reason: string
  at: Instant
  by: Party
  requestedByComplainantOn?: Day
  confirmation?: Dispatch
}

export type ReopeningCause = 'FURTHER_COMPLAINT' | 'NEW_FACTS' | 'ERROR'
export type Reopening = {
  reason: string,
  cause?: ReopeningCause,
  at: Instant,
  by: Party,
  cycle: number,
  /** The end that it reversed, for reports; absent in the first line. */
  reversed?: ReversedEnd,
}

/** `at` is absent for an answer that was not sent yet. */
export type ReversedEnd = { outcome: string, at?: Instant, lateRecordedAt?: Instant }

export type Relation = { id: Id, relation: 'DUPLICATE_OF' | 'FOLLOWS' | 'SAME_MATTER' }

export type OmbudsmanAdvice = {
  result: string
  advisedOn: Day
  followed?: boolean
  motivation?: string
  recordedAt: Instant
}

export type OmbudsmanReferral = CalendarStamp & {
  id: Id
  ground: 'UNSATISFIED_WITH_ANSWER' | 'UNSATISFIED_WITH_HANDLING' | 'DIRECT_INTERVENTION_REQUESTED'
  referredOn: Day
  ombudsmanReference?: string
  recordedAt: Instant
  recordedBy: Party
  rulesVersion: string
  /** The cycle in which the referral closed. An open referral belongs to the newest cycle. */
  closedInCycle?: number
  prolongedOn?: Day
  positionStatedOn?: Day
  advice?: OmbudsmanAdvice
}

export type Redirection = Dispatch & { explanation: string, by: Party }

/** Keeps a complaint from being erased: a court case, a claim, a supervisor's question. */
export type LegalHold = { reason: string, setAt: Instant, setBy: Party }

export type Complaint = {
  id: Id
  reference?: string
  firstLineReference?: string
  version: number
  updatedAt: Instant
  status: Status
  heldBy: HeldBy
  channel: string
  officeId?: Id
  brokerReference?: string
  brokerAccess: BrokerAccess
  concerns?: Concerns
  complainant: Complainant
  representative?: Representative
  correspondenceTo: CorrespondenceTo
  subjects: Subject[]
  causes: string[]
  productLine?: string
  policyNumber?: string
  claimNumber?: string
  description: string
  remedySought?: string
  staffComplainedAbout: Id[]
  contestedDecisionBy: Id[]
  /** Staff who declined to handle the complaint for a conflict of interest. */
  declinedBy: Id[]
  containsHealthData: boolean
  signalledAt?: Instant
  loggedAt: Instant
  loggedBy: HeldBy
  interventions: Intervention[]
  firstLine?: FirstLineClock
  firstLineResolution?: FirstLineResolution
  escalation?: Escalation
  handling?: Handling
  cycles: Cycle[]
  pendingApproval?: PendingApproval
  legalHold?: LegalHold
  /** When the last hold ended; a retention term ends 30 days later at the earliest. */
  legalHoldLiftedAt?: Instant
  outcome?: string
  answeredAt?: Instant
  closedAt?: Instant
  complainantSatisfaction?: 'FULL' | 'PARTIAL' | 'NONE' | 'UNKNOWN'
  redirection?: Redirection
  withdrawal?: Withdrawal
  reopenings: Reopening[]
  relatedTo: Relation[]
  ombudsmanReferrals: OmbudsmanReferral[]
  /**
   * The number of changes without a new version: a letter began to count, both sides received a
   * message, note or attachment, or a published calendar changed a deadline. Each one moves
   * `updatedAt`.
   */
  deliveries: number
  historyLength: number
  historyHead: string
}

/** The running or last cycle; undefined if only the broker has had the complaint. */
export const newestCycle = ({ cycles }: Pick<Complaint, 'cycles'>): Cycle | undefined => cycles.at(-1)

/**
 * The complaint with a change that makes no new version, so that its entity tag and `updatedAt`
 * move: see `deliveries`.
 */
export const movedAt = (complaint: Complaint, now: Instant): Complaint =>
  ({ ...complaint, updatedAt: now, deliveries: complaint.deliveries + 1 })

export const isOpen = (complaint: Pick<Complaint, 'status'>): boolean =>
  (OPEN_STATUSES as readonly Status[]).includes(complaint.status)
