/** Who handles it, and independently so (procedure, S10). */
import type { ActionInputs } from '../actions.ts'
import type { Complaint } from '../complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Decisions } from '../circumstances.ts'
import { partyOf } from '../circumstances.ts'
import { conflictOf, conflictProblem } from '../independence.ts'
import { invalid, Problem } from '../../problems/problems.ts'

type HandlingInputs = Pick<ActionInputs, 'ASSIGN' | 'DECLARE_INDEPENDENCE'>

export const handlingDecisions: Decisions<HandlingInputs> = {
  ASSIGN (complaint, { handlerId, independenceDeclared, override }, { actor, now, staff }) {
    const toHimself = handlerId === actor.id
    const handler = staff(handlerId)
    const conflict = handler && conflictOf(complaint, handler)
    const exception = override === undefined ? standingOverride(complaint, handlerId) : { motive: override.motive, by: partyOf(actor) }
    if (handler !== undefined && conflict !== undefined && exception === undefined) {
      throw conflictProblem(handler.name, conflict)
    }
    if (handler === undefined || (handler.role !== 'HANDLER' && handler.role !== 'MANAGER')) {
      throw invalid('handlerId', 'must be a handler or manager of the complaints desk', handlerId)
    }
    if (toHimself && independenceDeclared !== true) {
      throw invalid('independenceDeclared', 'must be true: staff who assign a complaint to themselves must declare their independence', independenceDeclared)
    }
    if (!toHimself && independenceDeclared !== undefined) {
      throw invalid('independenceDeclared', 'cannot be given for another person: handlers declare their own independence', independenceDeclared)
    }
    return {
      complaint: {
        ...complaint,
        status: 'IN_REVIEW',
        handling: {
          handlerId,
          assignedAt: now,
          independenceDeclared: toHimself,
          ...(exception && { override: exception }),
        },
      },
      event: 'complaint.assigned',
      details: { handlerId, ...(independenceDeclared && { independenceDeclared }), ...(override && { override }) },
    }
  },

  DECLARE_INDEPENDENCE (complaint, { independent, reason }) {
    const { handling } = complaint
    return {
      complaint: independent && handling !== undefined
        ? { ...complaint, handling: { ...handling, independenceDeclared: true } }
        : unassigned(complaint),
      event: 'complaint.independenceDeclared',
      details: { independent, ...(reason !== undefined && { reason }) },
    }
  },
}

/** "it lets that handler act on that complaint until he is unassigned": also when he is assigned once more. */
const standingOverride = ({ handling }: Complaint, handlerId: Id) =>
  handling?.handlerId === handlerId ? handling.override : undefined

/**
 * 403 for the part of ASSIGN's "who" cell that the body brings: a handler assigns himself only,
 * and an override is for a manager, never for himself.
 */
export function assignRefusal ({ handlerId, override }: ActionInputs['ASSIGN'], actor: { id: string, role: string }): Problem | undefined {
  if (actor.role === 'HANDLER' && handlerId !== actor.id) {
    return new Problem('missingPermission', 'A handler can assign a complaint to themselves only; a manager can assign it to others.')
  }
  if (override !== undefined && (actor.role !== 'MANAGER' || handlerId === actor.id)) {
    return new Problem('missingPermission', 'Only a manager can override a conflict of interest, and never for themselves.')
  }
  return undefined
}

/** Nobody handles it any more: IN_REVIEW goes back to RECEIVED, a later status stays, a waiting answer is dropped. */
export function unassigned (complaint: Complaint): Complaint {
  const { handling: _, pendingApproval: _dropped, ...rest } = complaint
  return { ...rest, status: complaint.status === 'IN_REVIEW' ? 'RECEIVED' : complaint.status }
}
