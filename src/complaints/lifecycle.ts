/**
 * The lifecycle as one table (contract, section 3): for each action the statuses from which it is
 * allowed, the resulting status, the roles that can take it, and the event that it writes. Both
 * APIs and `refusals.ts` read it.
 */
import type { ActionInputs, ActionName } from './actions.ts'
import type { EventType } from './events.ts'
import type { Actor, Role } from '../directory/actor.ts'
import type { Status } from './complaint.ts'
import { isOpen, STATUSES } from './complaint.ts'
import {
  assignPermission, assignedToActor, heldByBrokerWhenBroker, handlerOnlyWhenAssigned, notTheAuthor,
  thirdNoticeByManager,
} from './permissions.ts'
import type { Permission } from './permissions.ts'
import {
  approvalAwaited, directInterventionNotWanted, hasIntervention, noApprovalPending, noOpenReferral,
  notAcknowledgedYet, onHold, openReferral,
} from './statusRules.ts'
import type { Rule } from './statusRules.ts'

type Row<A extends ActionName> = {
  /** The name of the action in both APIs: the operationId and the mutation. */
  operation: string
  from: readonly Status[]
  to: readonly Status[] | 'SAME'
  roles: readonly Role[]
  /** The rest of the contract's "who" cell; a failing permission is 403. */
  who: readonly Permission[]
  /**
   * The part of the "who" cell that depends on the body; a reason is 403. `availableActions`
   * ignores it.
   */
  whoByInput?: (input: ActionInputs[A], actor: Pick<Actor, 'id' | 'role'>) => string | undefined
  /** The assigned handler can take the action before they declare their independence. */
  undeclared?: true
  /** Rules that do not depend on the body; a failing rule is 409. */
  rules: readonly Rule[]
  event: EventType
  /** The action always sends a letter, so it is available only if the addressee has an address. */
  letter?: true
  /** `availableActions` leaves out the follow-ups of a referral, and legal holds. */
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
  ASSIGN:                     { operation: 'assignComplaint',           from: UNDER_REVIEW,   to: ['IN_REVIEW'],             roles: STAFF, who: [], rules: [], event: 'complaint.assigned', whoByInput: assignPermission, undeclared: true },
  DECLARE_INDEPENDENCE:       { operation: 'declareIndependence',       from: ['IN_REVIEW'],  to: ['IN_REVIEW', 'RECEIVED'], roles: STAFF, who: [assignedToActor], rules: [], event: 'complaint.independenceDeclared', undeclared: true },
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
  SET_LEGAL_HOLD:             { operation: 'setLegalHold',              from: STATUSES,       to: 'SAME',                    roles: ['MANAGER'], who: [], rules: [], event: 'complaint.legalHoldSet', offered: false },
  LIFT_LEGAL_HOLD:            { operation: 'liftLegalHold',             from: STATUSES,       to: 'SAME',                    roles: ['MANAGER'], who: [], rules: [onHold], event: 'complaint.legalHoldLifted', offered: false },
  RECORD_OMBUDSMAN_REFERRAL:  { operation: 'recordOmbudsmanReferral',   from: STATUSES,       to: 'SAME',                    roles: ANYONE, who: [], rules: [noOpenReferral], event: 'ombudsman.referralRecorded' },
  RECORD_OMBUDSMAN_ADVICE:    { operation: 'recordOmbudsmanAdvice',     from: STATUSES,       to: 'SAME',                    roles: ANYONE, who: [heldByBrokerWhenBroker], rules: [openReferral], event: 'ombudsman.adviceRecorded' },
  PROLONG_OMBUDSMAN_REFERRAL: { operation: 'prolongOmbudsmanReferral',  from: STATUSES,       to: 'SAME',                    roles: ANYONE, who: [heldByBrokerWhenBroker], rules: [openReferral], event: 'ombudsman.prolonged', offered: false },
  RECORD_OMBUDSMAN_POSITION:  { operation: 'recordOmbudsmanPosition',   from: STATUSES,       to: 'SAME',                    roles: ANYONE, who: [heldByBrokerWhenBroker], rules: [openReferral], event: 'ombudsman.positionRecorded', offered: false },
} as const satisfies { [A in ActionName]: Row<A> }

/** `sendFinalAnswer` → `ANSWER`, and so on. */
export type ActionOperation = (typeof LIFECYCLE)[ActionName]['operation']

export const ACTION_NAMES = Object.keys(LIFECYCLE) as ActionName[]

const ROWS: { [A in ActionName]: Row<A> } = LIFECYCLE

export const rowOf = <A extends ActionName>(action: A): Row<A> => ROWS[action]
