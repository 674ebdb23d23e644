/**
 * The parts of the contract's "who" cells that go beyond the role. Each returns the reason of a
 * refusal, or undefined.
 */
import type { ActionInputs } from './actions.ts'
import type { Actor } from '../directory/actor.ts'
import type { Complaint } from './complaint.ts'
import { newestCycle } from './complaint.ts'
import { Problem } from '../problems/problems.ts'

export type Permission = (complaint: Complaint, actor: Actor) => string | undefined

/** "BROKER while it holds it". */
export const heldByBrokerWhenBroker: Permission = (complaint, actor) =>
  actor.role === 'BROKER' && complaint.heldBy !== 'BROKER'
    ? 'The insurer holds this complaint now; add a message instead.'
    : undefined

/** "the assigned handler". */
export const assignedToActor: Permission = (complaint, actor) =>
  complaint.handling?.handlerId === actor.id ? undefined : 'Only the assigned handler can declare their independence.'

/** "the assigned HANDLER, MANAGER". */
export const handlerOnlyWhenAssigned: Permission = (complaint, actor) =>
  actor.role === 'HANDLER' && complaint.handling?.handlerId !== actor.id
    ? 'Only the assigned handler or a manager can send the final answer.'
    : undefined

/** "HANDLER to themselves". Only a manager can override a conflict, never for themselves. */
export function assignPermission (
  { handlerId, override }: ActionInputs['ASSIGN'],
  { id, role }: Pick<Actor, 'id' | 'role'>,
): string | undefined {
  if (role === 'HANDLER' && handlerId !== id) {
    return 'A handler can assign a complaint to themselves only; a manager can assign it to others.'
  }
  if (override === undefined || (role === 'MANAGER' && handlerId !== id)) return undefined
  return 'Only a manager can override a conflict of interest, and never for themselves.'
}

/** "MANAGER other than the author". */
export const notTheAuthor: Permission = (complaint, actor) =>
  complaint.pendingApproval?.submittedBy.id === actor.id
    ? 'The author of an answer cannot approve it: another manager must do so.'
    : undefined

/** "a third one in a cycle by a HANDLER is 403". */
export const thirdNoticeByManager: Permission = (complaint, actor) =>
  actor.role === 'HANDLER' && (newestCycle(complaint)?.delayNotices.length ?? 0) >= 2
    ? 'From the third delay notice of a cycle, only a manager can send one.'
    : undefined

/** "a struck-off broker loses write access" (domain, 5); read access stays. */
const officeRefusal = ({ office }: Pick<Actor, 'office'>): Problem | undefined =>
  office?.fsmaStatus === 'STRUCK_OFF'
    ? new Problem(
      'missingPermission',
      `${office.name} is struck off the FSMA's register: it can read but no longer write.`,
    )
    : undefined

/**
 * 403 for a struck-off office, and for a token without the write scope. Applies to every change,
 * not only to changes of complaints.
 */
export const writeRefusal = (actor: Pick<Actor, 'office' | 'scopes'>): Problem | undefined =>
  officeRefusal(actor)
    ?? (actor.scopes.includes('complaints.write')
      ? undefined
      : new Problem('missingScope', 'This token lacks the scope complaints.write.'))
