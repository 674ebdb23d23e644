import type { Actor } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import type { ErasedComplaint } from '../complaints/erasure.ts'
import type { ErasureReader } from './privacy/ports.ts'
import { writeRefusal } from '../complaints/permissions.ts'
import { Problem } from '../problems/problems.ts'

/** The same problem for a resource that does not exist and for one of another tenant. */
export const notFound = (): Problem => new Problem('resourceNotFound', 'There is no such resource for this client.')

export const erasedProblem = (erased: ErasedComplaint): Problem =>
  new Problem('erased', 'The personal data of this complaint were erased.', { erased })

/** The problem of a complaint that the actor cannot open: 410 when it was erased, otherwise 404. */
export async function missing (reader: Pick<ErasureReader, 'erased'>, complaintId: Id): Promise<Problem> {
  const erased = await reader.erased(complaintId)
  return erased === undefined ? notFound() : erasedProblem(erased)
}

/** @throws Problem 403: ADMIN never sees complaint content, whether it exists or not */
export function assertContentRole (actor: Actor): void {
  if (actor.role === 'ADMIN') {
    throw new Problem('missingPermission', 'ADMIN administers offices, staff and clients, and never sees complaints.')
  }
  if (!actor.scopes.includes('complaints.read')) {
    throw new Problem('missingScope', 'This token lacks the scope complaints.read.')
  }
}

/** @throws Problem 403 for a token without the scope, and for a struck-off office */
export function assertWriteScope (actor: Actor): void {
  const refusal = writeRefusal(actor)
  if (refusal !== undefined) throw refusal
}

/** The tenant whose rows the actor reads; cursors are bound to it. */
export const tenantOf = (actor: Actor): string => actor.office?.id ?? actor.role

/**
 * A cache key: callers with the same key get the same view while their directory entries stay.
 */
export const viewerOf = (actor: Actor): string =>
  `${actor.role} ${actor.id} ${actor.office?.id} ${writeRefusal(actor)?.name ?? ''} ${actor.mayReadHealthData ?? false}`
