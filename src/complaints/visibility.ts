/**
 * The members of a complaint that each caller can see: one table for REST, GraphQL, events and
 * exports (contract, section 2).
 */
import type { components } from '../generated/openapi.ts'
import type { Actor, Office, StaffMember } from '../directory/actor.ts'
import type { Complaint, FinalAnswer, Party } from './complaint.ts'
import type { Id } from '../directory/ids.ts'
import type { Instant } from '../calendar/instants.ts'
import { actionLinks } from './actionLinks.ts'
import { newestCycle } from './complaint.ts'
import { deadlinesOf } from './deadlines/states.ts'
import { masked, readsTexts } from './healthData.ts'
import { availableActions } from './refusals.ts'

/** Members of the Complaint that the broker never sees. */
export const HIDDEN_FROM_BROKER = [
  'staffComplainedAbout', 'contestedDecisionBy', 'pendingApproval', 'legalHold',
] as const

/**
 * Members of the final answer that the broker never sees: who approved it, and the insurer's own
 * analysis of the cause (EIOPA guideline 7).
 */
export const HIDDEN_IN_ANSWER = ['approvedBy', 'rootCause', 'systemic'] as const

export type AnswerView = Omit<FinalAnswer, 'rootCause'> & Partial<Pick<FinalAnswer, 'rootCause'>>

/** The final answer as the broker sees it. */
export const answerForBroker = (answer: FinalAnswer): AnswerView => omitted(answer, HIDDEN_IN_ANSWER)

/** The data other than the complaint that a complaint view needs. */
export type Surroundings = {
  now: Instant
  staff: (id: Id) => StaffMember | undefined
  office: (id: Id) => Office | undefined
  /** Related complaints that this caller can open, with their references. */
  related: ReadonlyMap<Id, string | undefined>
}

/** Whether this actor can open the complaint; row-level security repeats this rule. */
export function canOpen (
  complaint: Pick<Complaint, 'heldBy' | 'officeId' | 'brokerAccess'>,
  actor: Pick<Actor, 'role' | 'office'>,
): boolean {
  if (actor.role === 'ADMIN') return false
  if (actor.role === 'BROKER') return complaint.officeId === actor.office?.id && complaint.brokerAccess === 'FULL'
  return complaint.heldBy === 'INSURER'
}

/**
 * The recorded members of a complaint, named as in the contract. The history records their changes.
 */
export function membersOf (complaint: Complaint) {
  const cycle = newestCycle(complaint)
  return {
    reference: complaint.reference,
    firstLineReference: complaint.firstLineReference,
    status: complaint.status,
    heldBy: complaint.heldBy,
    channel: complaint.channel,
    officeId: complaint.officeId,
    brokerReference: complaint.brokerReference,
    brokerAccess: complaint.brokerAccess,
    concerns: complaint.concerns,
    complainant: complaint.complainant,
    representative: complaint.representative,
    correspondenceTo: complaint.correspondenceTo,
    subjects: complaint.subjects,
    causes: complaint.causes,
    productLine: complaint.productLine,
    policyNumber: complaint.policyNumber,
    claimNumber: complaint.claimNumber,
    description: complaint.description,
    remedySought: complaint.remedySought,
    staffComplainedAbout: unlessEmpty(complaint.staffComplainedAbout),
    contestedDecisionBy: unlessEmpty(complaint.contestedDecisionBy),
    containsHealthData: complaint.containsHealthData,
    signalledAt: complaint.signalledAt,
    loggedAt: complaint.loggedAt,
    receivedAt: cycle?.receivedAt,
    interventions: complaint.interventions,
    firstLineResolution: complaint.firstLineResolution,
    escalation: complaint.escalation && withoutReceipt(complaint.escalation),
    handlerId: complaint.handling?.handlerId,
    acknowledgedAt: cycle?.acknowledgement?.dispatchedAt,
    substantiveReplies: complaint.cycles.flatMap(({ number, substantiveReplies }) =>
      substantiveReplies.map(reply => ({ cycle: number, ...reply }))
    ),
    delayNotices: complaint.cycles.flatMap(({ delayNotices }) => delayNotices),
    finalAnswer: complaint.cycles.findLast(({ finalAnswer }) => finalAnswer !== undefined)?.finalAnswer,
    pendingApproval: complaint.pendingApproval,
    legalHold: complaint.legalHold,
    outcome: complaint.outcome,
    answeredAt: complaint.answeredAt,
    closedAt: complaint.closedAt,
    complainantSatisfaction: complaint.complainantSatisfaction,
    redirection: complaint.redirection,
    withdrawal: complaint.withdrawal,
    reopenings: complaint.reopenings.map(({ reversed: _end, ...reopening }) => reopening),
    relatedTo: complaint.relatedTo,
    ombudsmanReferrals: complaint.ombudsmanReferrals.map(
      ({ calendarVersion: _calendar, closedDays: _closed, rulesVersion: _rules, closedInCycle: _cycle, ...referral }) =>
        referral
    ),
  }
}

/** Every member of the contract's Complaint: a member missing from the view does not compile. */
type ContractMembers = Record<keyof components['schemas']['Complaint'], unknown>

/** The Complaint of the contract, as this caller sees it now. */
export function present (complaint: Complaint, viewer: Actor, { now, staff, office, related }: Surroundings) {
  const { officeId, handlerId, ...members } = membersOf(complaint)
  // Staff who return a complaint cannot open it any more.
  const actions = canOpen(complaint, viewer) ? availableActions(complaint, viewer) : []
  const view = {
    id: complaint.id,
    version: complaint.version,
    updatedAt: complaint.updatedAt,
    ...members,
    office: officeId === undefined ? undefined : named(office(officeId)),
    handler: handlerId === undefined ? undefined : named(staff(handlerId)),
    relatedTo: members.relatedTo.filter(({ id }) => related.has(id)).map(({ id, relation }) => ({
      id,
      reference: related.get(id),
      relation,
    })),
    deadlines: deadlinesOf(complaint, now),
    availableActions: actions,
    actions: actionLinks(complaint, actions),
  } satisfies ContractMembers
  const shown = readsTexts(complaint, viewer) ? view : masked(view)
  if (viewer.role !== 'BROKER') return { ...shown, finalAnswer: shown.finalAnswer as AnswerView | undefined }
  return without({ ...shown, finalAnswer: shown.finalAnswer && answerForBroker(shown.finalAnswer) }, HIDDEN_FROM_BROKER)
}

export type ComplaintView = ReturnType<typeof present>

const named = (party: Party | undefined): Party | undefined => party && { id: party.id, name: party.name }

function withoutReceipt ({ contentDigest: _digest, cycle: _cycle, ...escalation }: NonNullable<
  Complaint['escalation']
>) {
  return escalation
}

const unlessEmpty = <T>(list: T[]): T[] | undefined => list.length === 0 ? undefined : list

const omitted = <T extends object, K extends keyof T>(value: T, names: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !(names as readonly string[]).includes(name))) as Omit<
    T,
    K
  >

const without = <T extends object, K extends keyof T> (view: T, hidden: readonly K[]): T =>
  ({ ...view, ...Object.fromEntries(hidden.map(name => [name, undefined])) })
