/**
 * What each action takes. The shapes are promised in `openapi.yaml` and `schema/`; the compiler
 * holds the three together where the adapters hand a body over.
 */
import type {
  Complainant, Concerns, CorrespondenceTo, Day, Decision, EscalationGround, Grievance, Id, Instant, LetterChannel,
  OmbudsmanReferral, Relation, Remedy, Representative, ReopeningCause, Subject, Wording,
} from './complaint.ts'

/** `dispatchedAt` records a letter sent elsewhere, at an instant not in the future; `letter` words a part of it. */
export type DispatchInput = { channel: LetterChannel, dispatchedAt?: Instant, lateRecordingMotive?: string, letter?: Wording }

export type InterventionInput = { kinds: ('INFORMATION' | 'ANSWER' | 'ACTION')[], summary: string, at?: Instant }

export type LogInput = {
  complainant: Complainant
  representative?: Representative
  correspondenceTo?: CorrespondenceTo
  subjects: Subject[]
  causes: string[]
  description: string
  channel?: string
  officeId?: Id
  brokerReference?: string
  concerns?: Concerns
  productLine?: string
  policyNumber?: string
  claimNumber?: string
  remedySought?: string
  containsHealthData?: boolean
  staffComplainedAbout?: Id[]
  contestedDecisionBy?: Id[]
  signalledAt?: Instant
  receivedAt?: Instant
  interventions?: InterventionInput[]
  ground?: EscalationGround
  requestedOn?: Day
  remarks?: string
}

/** RFC 7396: null removes an optional member. */
export type PatchInput = {
  complainant?: { [K in keyof Complainant]?: Complainant[K] | null }
  representative?: { [K in keyof Representative]?: Representative[K] | null } | null
  correspondenceTo?: CorrespondenceTo
  subjects?: Subject[]
  causes?: string[]
  productLine?: string | null
  policyNumber?: string | null
  claimNumber?: string | null
  remedySought?: string | null
  containsHealthData?: boolean
  concerns?: Concerns | null
  brokerReference?: string | null
  description?: string
  staffComplainedAbout?: Id[] | null
  contestedDecisionBy?: Id[] | null
  brokerAccess?: 'FULL' | 'NONE'
  relatedTo?: Relation[] | null
}

export type ActionInputs = {
  RECORD_INTERVENTION: InterventionInput
  RESOLVE_FIRST_LINE: { summary: string, satisfaction: 'FULL' | 'PARTIAL' | 'UNKNOWN', confirmationLetter?: boolean, channel?: LetterChannel, letter?: Wording }
  ESCALATE: { ground: EscalationGround, requestedOn?: Day, remarks?: string }
  RETURN_TO_BROKER: { reason: string }
  ASSIGN: { handlerId: Id, independenceDeclared?: boolean, override?: { motive: string } }
  DECLARE_INDEPENDENCE: { independent: boolean, reason?: string }
  ACKNOWLEDGE: DispatchInput
  REPLY_SUBSTANTIVELY: DispatchInput & { text: string }
  NOTIFY_DELAY: DispatchInput & { reasons: string, expectedCompletionOn: Day }
  ANSWER: DispatchInput & {
    decision: Decision
    explanation: string
    complaintAsUnderstood?: string
    grievances?: Grievance[]
    remedies?: Remedy[]
    isClaimDecision?: boolean
    rootCause: string
    systemic?: boolean
  }
  APPROVE_ANSWER: { approved: boolean, remarks?: string }
  REDIRECT: DispatchInput & { outcome: string, explanation: string, duplicateOf?: Id }
  WITHDRAW: { reason: string, requestedByComplainantOn?: Day, channel?: LetterChannel, letter?: Wording }
  CLOSE: { complainantSatisfaction: 'FULL' | 'PARTIAL' | 'NONE' | 'UNKNOWN' }
  REOPEN: { reason: string, cause?: ReopeningCause, receivedAt?: Instant }
  CORRECT_RECEIPT: { receivedAt: Instant, motive: string }
  RECORD_OMBUDSMAN_REFERRAL: Pick<OmbudsmanReferral, 'ground' | 'referredOn' | 'ombudsmanReference'>
  RECORD_OMBUDSMAN_ADVICE: { referralId: Id, result: string, advisedOn: Day, followed?: boolean, motivation?: string }
  PROLONG_OMBUDSMAN_REFERRAL: { referralId: Id, prolongedOn: Day }
  RECORD_OMBUDSMAN_POSITION: { referralId: Id, statedOn: Day }
}

export type ActionName = keyof ActionInputs

/** What `availableActions` names: the follow-ups of a referral are not offered there. */
export type OfferedAction = Exclude<ActionName, 'PROLONG_OMBUDSMAN_REFERRAL' | 'RECORD_OMBUDSMAN_POSITION'>
