/**
 * The complaint after its erasure (GDPR art. 17). What remains names no person and is no free text:
 * references, statuses, codes, days, instants, counts and sums, so that reports and deadlines stay
 * as they were. Texts that must be present become empty.
 */
import type {
  AnswerContent, Complaint, Cycle, DelayNotice, Dispatch, FinalAnswer, Party, SubstantiveReply,
} from './complaint.ts'

type Remaining<K extends keyof Complaint> = (value: NonNullable<Complaint[K]>) => Complaint[K]

const ERASED = ''

/** The author's id stays, which counts per handler need; the name goes. */
const nameless = ({ id }: Party): Party => ({ id, name: ERASED })

/** Reports count late recordings, so the motive stays present. */
const dispatch = <D extends Dispatch>(sent: D): D =>
  ({ ...sent, ...(sent.lateRecordingMotive !== undefined && { lateRecordingMotive: ERASED }) })

function answerContent<A extends AnswerContent> ({ complaintAsUnderstood: _text, ...answer }: A) {
  return {
    ...answer,
    explanation: ERASED,
    grievances: answer.grievances.map(({ decision }) => ({ decision, summary: ERASED, explanation: ERASED })),
  }
}

const finalAnswer = (answer: FinalAnswer): FinalAnswer => ({
  ...answerContent(dispatch(answer)),
  by: nameless(answer.by),
  ...(answer.approvedBy && { approvedBy: nameless(answer.approvedBy) }),
})

const reply = (sent: SubstantiveReply): SubstantiveReply =>
  ({ ...dispatch(sent), text: ERASED, by: nameless(sent.by) })

const delayNotice = (sent: DelayNotice): DelayNotice =>
  ({ ...dispatch(sent), reasons: ERASED, by: nameless(sent.by) })

const cycle = ({ acknowledgement, finalAnswer: answer, ...run }: Cycle): Cycle => ({
  ...run,
  ...(acknowledgement && { acknowledgement: dispatch(acknowledgement) }),
  ...(answer && { finalAnswer: finalAnswer(answer) }),
  substantiveReplies: run.substantiveReplies.map(reply),
  delayNotices: run.delayNotices.map(delayNotice),
})

/** For each member: `KEEP` as it is, `ERASE` whole, or what remains of it. */
const REMAINS = {
  id: 'KEEP',
  reference: 'KEEP',
  firstLineReference: 'KEEP',
  version: 'KEEP',
  updatedAt: 'KEEP',
  status: 'KEEP',
  heldBy: 'KEEP',
  channel: 'KEEP',
  officeId: 'KEEP',
  brokerReference: 'ERASE',
  brokerAccess: 'KEEP',
  concerns: 'KEEP',
  complainant: ({ capacity, language, isConsumer }) =>
    ({ name: ERASED, capacity, language, ...(isConsumer !== undefined && { isConsumer }) }),
  representative: ({ relation, mandateProvided }) => ({ name: ERASED, relation, mandateProvided }),
  correspondenceTo: 'KEEP',
  subjects: 'KEEP',
  causes: 'KEEP',
  productLine: 'KEEP',
  policyNumber: 'ERASE',
  claimNumber: 'ERASE',
  description: () => ERASED,
  remedySought: 'ERASE',
  staffComplainedAbout: () => [],
  contestedDecisionBy: () => [],
  declinedBy: () => [],
  containsHealthData: 'KEEP',
  signalledAt: 'KEEP',
  loggedAt: 'KEEP',
  loggedBy: 'KEEP',
  interventions: list => list.map(item => ({ ...item, summary: ERASED, by: nameless(item.by) })),
  firstLine: 'KEEP',
  firstLineResolution: ({ confirmation, ...resolution }) => ({
    ...resolution,
    summary: ERASED,
    by: nameless(resolution.by),
    ...(confirmation && { confirmation: dispatch(confirmation) }),
  }),
  escalation: ({ remarks: _text, ...escalation }) => ({
    ...escalation,
    by: nameless(escalation.by),
    contentDigest: ERASED,
  }),
  handling: ({ override, ...handling }) => ({
    ...handling,
    ...(override && { override: { motive: ERASED, by: nameless(override.by) } }),
  }),
  cycles: list => list.map(cycle),
  pendingApproval: 'ERASE',
  legalHold: 'ERASE',
  legalHoldLiftedAt: 'KEEP',
  outcome: 'KEEP',
  answeredAt: 'KEEP',
  closedAt: 'KEEP',
  complainantSatisfaction: 'KEEP',
  redirection: redirection => ({ ...dispatch(redirection), explanation: ERASED, by: nameless(redirection.by) }),
  withdrawal: ({ confirmation, ...withdrawal }) => ({
    ...withdrawal,
    reason: ERASED,
    by: nameless(withdrawal.by),
    ...(confirmation && { confirmation: dispatch(confirmation) }),
  }),
  reopenings: list => list.map(item => ({ ...item, reason: ERASED, by: nameless(item.by) })),
  relatedTo: () => [],
  ombudsmanReferrals: list => list.map(({ ombudsmanReference: _number, advice, ...referral }) => ({
    ...referral,
    recordedBy: nameless(referral.recordedBy),
    ...(advice && { advice: { ...advice, ...(advice.motivation !== undefined && { motivation: ERASED }) } }),
  })),
  deliveries: 'KEEP',
  historyLength: 'KEEP',
  historyHead: 'KEEP',
} as const satisfies { [K in keyof Required<Complaint>]: 'KEEP' | 'ERASE' | Remaining<K> }

type Rule = 'KEEP' | 'ERASE' | ((value: unknown) => unknown)

/** The complaint with its references, codes, dates and sums alone. */
export function withoutPersonalData (complaint: Complaint): Complaint {
  const rules = REMAINS as Record<string, Rule>
  const remaining = Object.entries(complaint).flatMap(([member, value]) => {
    const rule = rules[member] ?? 'ERASE'
    if (rule === 'ERASE' || value === undefined) return []
    return [[member, rule === 'KEEP' ? value : rule(value)]]
  })
  return Object.fromEntries(remaining) as Complaint
}

/** What is left to see of an erased complaint: its numbers, dates and outcome. */
export type ErasedComplaint = Pick<
  Complaint, 'reference' | 'firstLineReference' | 'status' | 'outcome' | 'loggedAt' | 'answeredAt' | 'closedAt'
> & { receivedAt?: string, erasedAt: string }
