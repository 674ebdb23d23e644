/**
 * The lifecycle as one table (contract, section 3): from which statuses an action may be taken,
 * where it leads, by whom, and which event it writes. Both APIs, `availableActions` and the
 * refusals come from here.
 */
import type { ActionName, OfferedAction } from './actions.ts'
import type { EventType } from './events.ts'
import type { Actor, Role } from '../directory/actor.ts'
import type { Complaint, Status } from './complaint.ts'
import { isOpen, STATUSES } from './complaint.ts'
import { assignedToActor, heldByBrokerWhenBroker, handlerOnlyWhenAssigned, notTheAuthor, thirdNoticeByManager, writeRefusal } from './permissions.ts'
import type { Permission } from './permissions.ts'
import {
  approvalAwaited, directInterventionNotWanted, hasIntervention, noApprovalPending, noOpenReferral,
  notAcknowledgedYet, openReferral,
} from './statusRules.ts'
import type { Rule } from './statusRules.ts'
import { reachableChannel } from './dispatch.ts'
import { independentActor } from './independence.ts'
import { Problem } from '../problems/problems.ts'

type Row = {
  /** Its name in both APIs: the operationId and the mutation. */
  operation: string
  from: readonly Status[]
  to: readonly Status[] | 'SAME'
  roles: readonly Role[]
  /** The rest of the contract's "who" cell: a failing one is 403. */
  who: readonly Permission[]
  /** What else must hold whatever the body says: a failing one is 409. */
  rules: readonly Rule[]
  event: EventType
  /** It always sends a letter, so it is offered only when the addressee can be reached. */
  letter?: true
  /** The follow-ups of a referral are not offered in `availableActions`. */
  offered?: false
}

const BROKER = ['BROKER'] as const
const STAFF = ['HANDLER', 'MANAGER'] as const
const ANYONE = ['BROKER', 'HANDLER', 'MANAGER'] as const
const UNDER_REVIEW = ['RECEIVED', 'IN_REVIEW'] as const

export const LIFECYCLE = {
  RECORD_INTERVENTION:        { operation: 'recordIntervention',        from: ['FIRST_LINE_OPEN', 'FIRST_LINE_RESOLVED'], to: ['FIRST_LINE_OPEN'],     roles: BROKER, who: [], rules: [], event: 'complaint.interventionRecorded' },
  RESOLVE_FIRST_LINE:         { operation: 'resolveFirstLine',          from: ['FIRST_LINE_OPEN'],                        to: ['FIRST_LINE_RESOLVED'], roles: BROKER, who: [], rules: [hasIntervention], event: 'complaint.firstLineResolved' },
  ESCALATE:                   { operation: 'escalateComplaint',         from: ['FIRST_LINE_OPEN', 'FIRST_LINE_RESOLVED'], to: ['RECEIVED'],            roles: BROKER, who: [], rules: [], event: 'complaint.escalated' },
  RETURN_TO_BROKER:           { operation: 'returnToBroker',            from: ['RECEIVED'],   to: ['FIRST_LINE_OPEN'],       roles: STAFF, who: [], rules: [directInterventionNotWanted], event: 'complaint.returned' },
  ASSIGN:                     { operation: 'assignComplaint',           from: UNDER_REVIEW,   to: ['IN_REVIEW'],             roles: STAFF, who: [], rules: [], event: 'complaint.assigned' },
  DECLARE_INDEPENDENCE:       { operation: 'declareIndependence',       from: ['IN_REVIEW'],  to: ['IN_REVIEW', 'RECEIVED'], roles: STAFF, who: [assignedToActor], rules: [], event: 'complaint.independenceDeclared' },
  ACKNOWLEDGE:                { operation: 'acknowledgeComplaint',      from: UNDER_REVIEW,   to: 'SAME',                    roles: STAFF, who: [], rules: [notAcknowledgedYet], event: 'complaint.acknowledged', letter: true },
  REPLY_SUBSTANTIVELY:        { operation: 'replySubstantively',        from: ['IN_REVIEW'],  to: 'SAME',                    roles: STAFF, who: [], rules: [], event: 'complaint.repliedSubstantively', letter: true },
  NOTIFY_DELAY:               { operation: 'notifyDelay',               from: UNDER_REVIEW,   to: 'SAME',                    roles: STAFF, who: [thirdNoticeByManager], rules: [], event: 'complaint.delayNotified', letter: true },
  ANSWER:                     { operation: 'sendFinalAnswer',           from: ['IN_REVIEW'],  to: ['ANSWERED', 'IN_REVIEW'], roles: STAFF, who: [handlerOnlyWhenAssigned], rules: [noApprovalPending], event: 'complaint.answered', letter: true },
  APPROVE_ANSWER:             { operation: 'approveFinalAnswer',        from: ['IN_REVIEW'],  to: ['ANSWERED', 'IN_REVIEW'], roles: ['MANAGER'], who: [notTheAuthor], rules: [approvalAwaited], event: 'complaint.answered' },
  REDIRECT:                   { operation: 'redirectComplaint',         from: UNDER_REVIEW,   to: ['CLOSED'],                roles: STAFF, who: [], rules: [], event: 'complaint.redirected', letter: true },
  WITHDRAW:                   { operation: 'withdrawComplaint',         from: STATUSES.filter(status => isOpen({ status })), to: ['WITHDRAWN'], roles: ANYONE, who: [heldByBrokerWhenBroker], rules: [], event: 'complaint.withdrawn' },
  CLOSE:                      { operation: 'closeComplaint',            from: ['ANSWERED'],   to: ['CLOSED'],                roles: STAFF, who: [], rules: [], event: 'complaint.closed' },
  REOPEN:                     { operation: 'reopenComplaint',           from: ['FIRST_LINE_RESOLVED', 'ANSWERED', 'CLOSED', 'WITHDRAWN'], to: ['IN_REVIEW', 'FIRST_LINE_OPEN'], roles: ANYONE, who: [heldByBrokerWhenBroker], rules: [], event: 'complaint.reopened' },
  CORRECT_RECEIPT:            { operation: 'correctReceipt',            from: ['RECEIVED', 'IN_REVIEW', 'ANSWERED'], to: 'SAME', roles: ['MANAGER'], who: [], rules: [], event: 'complaint.receiptCorrected' },
  RECORD_OMBUDSMAN_REFERRAL:  { operation: 'recordOmbudsmanReferral',   from: STATUSES,       to: 'SAME',                    roles: ANYONE, who: [], rules: [noOpenReferral], event: 'ombudsman.referralRecorded' },
  RECORD_OMBUDSMAN_ADVICE:    { operation: 'recordOmbudsmanAdvice',     from: STATUSES,       to: 'SAME',                    roles: ANYONE, who: [heldByBrokerWhenBroker], rules: [openReferral], event: 'ombudsman.adviceRecorded' },
  PROLONG_OMBUDSMAN_REFERRAL: { operation: 'prolongOmbudsmanReferral',  from: STATUSES,       to: 'SAME',                    roles: ANYONE, who: [heldByBrokerWhenBroker], rules: [openReferral], event: 'ombudsman.prolonged', offered: false },
  RECORD_OMBUDSMAN_POSITION:  { operation: 'recordOmbudsmanPosition',   from: STATUSES,       to: 'SAME',                    roles: ANYONE, who: [heldByBrokerWhenBroker], rules: [openReferral], event: 'ombudsman.positionRecorded', offered: false },
} as const satisfies Record<ActionName, Row>

/** `sendFinalAnswer` → `ANSWER`, and so on. */
export type ActionOperation = (typeof LIFECYCLE)[ActionName]['operation']

export const ACTION_NAMES = Object.keys(LIFECYCLE) as ActionName[]

const rowOf = (action: ActionName): Row => LIFECYCLE[action]

/** 403: the whole "who" cell, and what every change needs. */
export function whoRefusal (action: ActionName, complaint: Complaint, actor: Actor): Problem | undefined {
  const { roles, who } = rowOf(action)
  if (!roles.includes(actor.role)) {
    return new Problem('missingPermission', `${action} is for ${roles.join(' or ')}; this client acts as ${actor.role}.`)
  }
  const refusal = writeRefusal(actor)
  if (refusal !== undefined) return refusal
  const reason = who.map(permits => permits(complaint, actor)).find(Boolean)
  return reason === undefined ? undefined : new Problem('missingPermission', reason)
}

/** 409: the status first, then the independence of the actor, then the action's own rules. */
export function standingRefusal (action: ActionName, complaint: Complaint, actor: Actor): Problem | undefined {
  const obstacle = obstacleTo(action, complaint, actor)
  return typeof obstacle === 'string' ? refuse(action, complaint, actor, obstacle) : obstacle
}

/** A text is a reason for a plain `actionNotAllowed`. */
function obstacleTo (action: ActionName, complaint: Complaint, actor: Actor): Problem | string | undefined {
  const { from, rules } = rowOf(action)
  if (!from.includes(complaint.status)) return `the complaint is ${complaint.status}`
  return independentActor(complaint, actor, action) ??
    rules.map(rule => rule(complaint)).find(broken => broken !== undefined)
}

/** The actions that this actor may take now and that would succeed with a valid body. */
export const availableActions = (complaint: Complaint, actor: Actor): OfferedAction[] =>
  ACTION_NAMES.filter((action): action is OfferedAction => isInPlace(action, complaint, actor) && isOffered(action, complaint) &&
    whoRefusal(action, complaint, actor) === undefined && obstacleTo(action, complaint, actor) === undefined)

/** Most actions fail by status or role, which is told without putting it into words. */
const isInPlace = (action: ActionName, { status }: Complaint, { role }: Actor): boolean =>
  rowOf(action).from.includes(status) && rowOf(action).roles.includes(role)

const isOffered = (action: ActionName, complaint: Complaint): boolean =>
  rowOf(action).offered !== false && (rowOf(action).letter !== true || reachableChannel(complaint) !== undefined)

/** 409 `actionNotAllowed`, naming the status and what is allowed. */
export function refuse (action: ActionName, complaint: Complaint, actor: Actor, because: string): Problem {
  const allowed = availableActions(complaint, actor)
  const offer = allowed.length === 0 ? 'No action is open to this client now.' : `Open to this client now: ${allowed.join(', ')}.`
  return new Problem('actionNotAllowed', `${action} is not allowed: ${because}. ${offer}`, {
    complaintStatus: complaint.status,
    availableActions: allowed,
  })
}
