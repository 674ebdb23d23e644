import type { Actor } from '../directory/actor.ts'
import { writeRefusal } from '../complaints/permissions.ts'
import { Problem } from '../problems/problems.ts'

/** One answer for what does not exist and for what is not this caller's. */
export const notFound = (): Problem => new Problem('resourceNotFound', 'There is no such resource for this client.')

/** @throws Problem 403: ADMIN never sees complaint content, whether it exists or not */
export function assertContentRole (actor: Actor): void {
  if (actor.role === 'ADMIN') throw new Problem('missingPermission', 'ADMIN administers offices, staff and clients, and never sees complaints.')
  if (!actor.scopes.includes('complaints.read')) throw new Problem('missingScope', 'This token lacks the scope complaints.read.')
}

/** @throws Problem 403 for a token without the scope, and for a struck-off office */
export function assertWriteScope (actor: Actor): void {
  const refusal = writeRefusal(actor)
  if (refusal !== undefined) throw refusal
}

/** Whose rows these are: cursors are bound to it. */
export const tenantOf = (actor: Actor): string => actor.office?.id ?? actor.role

/** Who is answered alike, as long as the register's entries of all of them stay as they are. */
export const callerOf = (actor: Actor): string => `${actor.role} ${actor.id} ${actor.office?.id} ${writeRefusal(actor)?.name ?? ''}`
