/** Assignment of the handler, and their independence (procedure, S10). */
import type { ActionInputs } from '../actions.ts'
import type { Complaint } from '../complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Decisions } from '../circumstances.ts'
import { partyOf } from '../circumstances.ts'
import { assigneeRefusal } from '../healthData.ts'
import { conflictOf, conflictProblem } from '../independence.ts'
import { inNewestCycle } from './letters.ts'
import { assertAllowed, invalid } from '../../problems/problems.ts'

type HandlingInputs = Pick<ActionInputs, 'ASSIGN' | 'DECLARE_INDEPENDENCE'>

export const handlingDecisions: Decisions<HandlingInputs> = {
  ASSIGN (complaint, { handlerId, independenceDeclared, override }, { actor, now, staff }) {
    const toSelf = handlerId === actor.id
    const handler = staff(handlerId)
    const conflict = handler && conflictOf(complaint, handler)
    const exception = override === undefined
      ? standingOverride(complaint, handlerId)
      : { motive: override.motive, by: partyOf(actor) }
    if (handler !== undefined && conflict !== undefined && exception === undefined) {
      throw conflictProblem(handler.name, conflict)
    }
    if (handler !== undefined) assertAllowed(assigneeRefusal(complaint, handler))
    if (handler === undefined || (handler.role !== 'HANDLER' && handler.role !== 'MANAGER')) {
      throw invalid('handlerId', 'must be a handler or manager of the complaints desk', handlerId)
    }
    if (toSelf && independenceDeclared !== true) {
      throw invalid(
        'independenceDeclared',
        'must be true: staff who assign a complaint to themselves must declare their independence',
        independenceDeclared,
      )
    }
    if (!toSelf && independenceDeclared !== undefined) {
      throw invalid(
        'independenceDeclared', 'cannot be given for another person: handlers declare their own independence',
        independenceDeclared,
      )
    }
    return {
      complaint: {
        ...(override === undefined ? complaint : withOverride(complaint, now)),
        status: 'IN_REVIEW',
        handling: {
          handlerId,
          assignedAt: now,
          independenceDeclared: toSelf,
          ...(exception && { override: exception }),
        },
      },
      event: 'complaint.assigned',
      details: { handlerId, ...(independenceDeclared && { independenceDeclared }), ...(override && { override }) },
    }
  },

  DECLARE_INDEPENDENCE (complaint, { independent, reason }, { actor }) {
    const { handling } = complaint
    return {
      complaint: independent && handling !== undefined
        ? { ...complaint, handling: { ...handling, independenceDeclared: true } }
        : { ...unassigned(complaint), declinedBy: [...new Set([...complaint.declinedBy, actor.id])] },
      event: 'complaint.independenceDeclared',
      details: { independent, ...(reason !== undefined && { reason }) },
    }
  },
}

const withOverride = (complaint: Complaint, now: Instant): Complaint =>
  inNewestCycle(complaint, cycle => ({ ...cycle, overrides: [...cycle.overrides ?? [], now] }))

/**
 * The override of the present handler. An override lasts until the handler is unassigned, so a
 * second assignment to the same handler keeps it.
 */
const standingOverride = ({ handling }: Complaint, handlerId: Id) =>
  handling?.handlerId === handlerId ? handling.override : undefined

/**
 * The complaint without its handler. IN_REVIEW returns to RECEIVED and other statuses stay. An
 * answer that awaits approval is dropped.
 */
export function unassigned (complaint: Complaint): Complaint {
  const { handling: _, pendingApproval: _dropped, ...rest } = complaint
  return { ...rest, status: complaint.status === 'IN_REVIEW' ? 'RECEIVED' : complaint.status }
}
