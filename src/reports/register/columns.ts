/** The columns of the register, in order, and how a complaint fills them. */
import { brusselsDay } from '../../calendar/days.ts'
import type { Id } from '../../directory/ids.ts'
import type { Deadline } from '../../complaints/deadlines/deadline.ts'
import type { PostalAddress } from '../../complaints/complaint.ts'
import type { components } from '../../generated/openapi.ts'
import type { AnswerFacts, LetterFacts, ReportedCycle, ReportingFacts } from '../facts.ts'
import { centsOf, lateRecordingsOf } from '../figures.ts'
import type { RegisterMembers } from './members.ts'

export type RegisterLine = components['schemas']['RegisterLine']
export type ColumnName = keyof RegisterLine

/** What a line is made of. */
export type RegisterSource = {
  id: Id
  facts: ReportingFacts
  members: RegisterMembers
  /** Of the newest cycle. */
  cycle: ReportedCycle | undefined
  acknowledgement: Deadline | undefined
  finalAnswer: Deadline | undefined
  /** The newest answer that is not void. */
  answer: AnswerFacts | undefined
  referral: ReportingFacts['ombudsmanReferrals'][number] | undefined
}

export type ColumnType = 'text' | 'code' | 'codes' | 'instant' | 'day' | 'integer' | 'boolean'

export type Column<Value = unknown> = {
  type: ColumnType
  personalData?: true
  /** Independence and root causes are the insurer's own matters. */
  staffOnly?: true
  of: (source: RegisterSource) => Value
}

type Columns = { [K in keyof Required<RegisterLine>]: Column<RegisterLine[K]> }

const personal = { personalData: true } as const
const staffOnly = { staffOnly: true } as const

export const REGISTER_COLUMNS = {
  id:                       { type: 'code',    of: ({ id }) => id },
  reference:                { type: 'code',    of: ({ facts }) => facts.reference },
  firstLineReference:       { type: 'code',    of: ({ facts }) => facts.firstLineReference },
  brokerReference:          { type: 'text',    of: ({ members }) => members.brokerReference, ...personal },
  status:                   { type: 'code',    of: ({ facts }) => facts.status },
  heldBy:                   { type: 'code',    of: ({ facts }) => facts.heldBy },
  channel:                  { type: 'code',    of: ({ facts }) => facts.channel },
  officeId:                 { type: 'code',    of: ({ facts }) => facts.officeId },
  loggedBy:                 { type: 'code',    of: ({ facts }) => facts.loggedBy },
  signalledAt:              { type: 'instant', of: ({ facts }) => facts.signalledAt },
  loggedAt:                 { type: 'instant', of: ({ facts }) => facts.loggedAt },
  receivedAt:               { type: 'instant', of: ({ facts }) => facts.cycles[0]?.receivedAt },
  receivedOn:               { type: 'day',     of: ({ facts: { cycles: [first] } }) => first && brusselsDay(first.receivedAt) },
  newestReceivedAt:         { type: 'instant', of: ({ cycle }) => cycle?.receivedAt },
  rulesVersion:             { type: 'code',    of: ({ cycle }) => cycle?.rulesVersion },
  calendarVersion:          { type: 'code',    of: ({ cycle }) => cycle?.calendarVersion },
  complainantName:          { type: 'text',    of: ({ members }) => members.complainant?.name, ...personal },
  complainantAddress:       { type: 'text',    of: ({ members }) => inOneLine(members.complainant?.postalAddress), ...personal },
  complainantEmail:         { type: 'text',    of: ({ members }) => members.complainant?.email, ...personal },
  capacity:                 { type: 'code',    of: ({ facts }) => facts.capacity },
  language:                 { type: 'code',    of: ({ facts }) => facts.language },
  representativeName:       { type: 'text',    of: ({ members }) => members.representative?.name, ...personal },
  representativeRelation:   { type: 'code',    of: ({ members }) => members.representative?.relation, ...personal },
  mandateProvided:          { type: 'boolean', of: ({ members }) => members.representative?.mandateProvided, ...personal },
  correspondenceTo:         { type: 'code',    of: ({ facts }) => facts.correspondenceTo },
  policyNumber:             { type: 'text',    of: ({ members }) => members.policyNumber, ...personal },
  claimNumber:              { type: 'text',    of: ({ members }) => members.claimNumber, ...personal },
  productLine:              { type: 'code',    of: ({ facts }) => facts.productLine },
  subjects:                 { type: 'codes',   of: ({ facts }) => facts.subjects },
  causes:                   { type: 'codes',   of: ({ facts }) => facts.causes },
  concerns:                 { type: 'code',    of: ({ facts }) => facts.concerns },
  description:              { type: 'text',    of: ({ members }) => members.description, ...personal },
  remedySought:             { type: 'text',    of: ({ members }) => members.remedySought, ...personal },
  containsHealthData:       { type: 'boolean', of: ({ facts }) => facts.containsHealthData },
  interventions:            { type: 'integer', of: ({ facts }) => facts.interventions.length },
  firstLineResolvedAt:      { type: 'instant', of: ({ facts }) => facts.firstLineResolution?.at },
  firstLineSatisfaction:    { type: 'code',    of: ({ facts }) => facts.firstLineResolution?.satisfaction },
  escalationGround:         { type: 'code',    of: ({ facts }) => facts.escalation?.ground },
  escalatedAt:              { type: 'instant', of: ({ facts }) => facts.escalation?.at },
  requestedOn:              { type: 'day',     of: ({ facts }) => facts.escalation?.requestedOn },
  handlerId:                { type: 'code',    of: ({ facts }) => facts.handler?.id },
  independenceDeclared:     { type: 'boolean', of: ({ facts }) => facts.handler?.independenceDeclared, ...staffOnly },
  conflictOverridden:       { type: 'boolean', of: ({ facts }) => facts.handler?.overridden, ...staffOnly },
  acknowledgedAt:           { type: 'instant', of: ({ cycle }) => cycle?.acknowledgement?.dispatchedAt },
  acknowledgementChannel:   { type: 'code',    of: ({ cycle }) => sentBy(cycle?.acknowledgement) },
  acknowledgementDueOn:     { type: 'day',     of: ({ acknowledgement }) => acknowledgement?.dueOn },
  acknowledgementState:     { type: 'code',    of: ({ acknowledgement }) => acknowledgement?.state },
  substantiveReplies:       { type: 'integer', of: ({ facts }) => sentOf(facts.cycles.flatMap(cycle => cycle.substantiveReplies)) },
  delayNotices:             { type: 'integer', of: ({ facts }) => sentOf(facts.cycles.flatMap(cycle => cycle.delayNotices)) },
  finalAnswerOriginalDueOn: { type: 'day',     of: ({ finalAnswer }) => finalAnswer?.originalDueOn },
  finalAnswerDueOn:         { type: 'day',     of: ({ finalAnswer }) => finalAnswer?.dueOn },
  finalAnswerState:         { type: 'code',    of: ({ finalAnswer }) => finalAnswer?.state },
  answeredAt:               { type: 'instant', of: ({ facts }) => facts.answeredAt },
  answerChannel:            { type: 'code',    of: ({ answer }) => sentBy(answer) },
  outcome:                  { type: 'code',    of: ({ facts }) => facts.outcome },
  explanation:              { type: 'text',    of: ({ members }) => (members.redirection ?? members.finalAnswer)?.explanation, ...personal },
  isClaimDecision:          { type: 'boolean', of: ({ answer }) => answer?.isClaimDecision },
  remedies:                 { type: 'codes',   of: ({ answer }) => answer?.remedies.map(({ kind }) => kind) ?? [] },
  redressCents:             { type: 'integer', of: ({ answer }) => centsOf(answer?.remedies ?? []) },
  rootCause:                { type: 'code',    of: ({ answer }) => answer?.rootCause, ...staffOnly },
  systemic:                 { type: 'boolean', of: ({ answer }) => answer?.systemic, ...staffOnly },
  closedAt:                 { type: 'instant', of: ({ facts }) => facts.closedAt },
  withdrawnAt:              { type: 'instant', of: ({ facts }) => facts.withdrawal?.at },
  returnedAt:               { type: 'instant', of: ({ facts }) => facts.cycles.findLast(({ stopped }) => stopped?.reason === 'RETURNED')?.stopped?.at },
  complainantSatisfaction:  { type: 'code',    of: ({ facts }) => facts.complainantSatisfaction },
  reopenings:               { type: 'integer', of: ({ facts }) => facts.reopenings.length },
  reopenedAt:               { type: 'instant', of: ({ facts }) => facts.reopenings.at(-1)?.at },
  cycles:                   { type: 'integer', of: ({ facts }) => facts.cycles.length },
  receiptCorrections:       { type: 'integer', of: ({ facts }) => facts.cycles.flatMap(cycle => cycle.receiptCorrections ?? []).length },
  lateRecordings:           { type: 'integer', of: ({ facts }) => lateRecordingsOf(facts).length },
  ombudsmanReferrals:       { type: 'integer', of: ({ facts }) => facts.ombudsmanReferrals.length },
  ombudsmanReferredOn:      { type: 'day',     of: ({ referral }) => referral?.referredOn },
  ombudsmanGround:          { type: 'code',    of: ({ referral }) => referral?.ground },
  ombudsmanReference:       { type: 'text',    of: ({ members }) => members.ombudsmanReferrals?.at(-1)?.ombudsmanReference, ...personal },
  ombudsmanResult:          { type: 'code',    of: ({ referral }) => referral?.advice?.result },
  ombudsmanAdvisedOn:       { type: 'day',     of: ({ referral }) => referral?.advice?.advisedOn },
  ombudsmanFollowed:        { type: 'boolean', of: ({ referral }) => referral?.advice?.followed },
} as const satisfies Columns

const inOneLine = (address: PostalAddress | undefined): string | undefined =>
  address && `${address.street}, ${address.postalCode} ${address.city}, ${address.country}`

/** A letter that was not sent yet came through no channel. */
const sentBy = (letter: LetterFacts | undefined) => letter?.dispatchedAt === undefined ? undefined : letter.channel

const sentOf = (letters: readonly LetterFacts[]): number =>
  letters.filter(({ dispatchedAt }) => dispatchedAt !== undefined).length
