/** Who may approve an erasure, and which complaints it keeps. */
import type { Actor } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import { Problem } from '../problems/problems.ts'
import type { Complaint } from './complaint.ts'

/** 409 `legalHold` (GDPR art. 17(3)(e)). */
export const holdRefusal = (
  { legalHold, reference, firstLineReference }: Pick<Complaint, 'legalHold' | 'reference' | 'firstLineReference'>,
): Problem | undefined =>
  legalHold === undefined
    ? undefined
    : new Problem('legalHold', `A legal hold keeps ${reference ?? firstLineReference ?? 'this complaint'}.`)

/** 403 for the manager who requested it; 409 when it was decided before. */
export function approvalRefusal (
  { status, requestedBy }: { status: string, requestedBy?: Id },
  { id }: Pick<Actor, 'id'>,
): Problem | undefined {
  if (requestedBy === id) {
    return new Problem('missingPermission', 'Another manager must approve the erasure than the one who requested it.')
  }
  return status === 'PENDING'
    ? undefined
    : new Problem('erasureDecided', `The erasure is ${status}.`)
}

/** What the job does with a complaint of an approved erasure. */
export type ErasureVerdict = 'ERASE' | 'ON_HOLD' | 'NOT_DUE'

/** @param isDue whether the retention rules ask for it; always true for a request */
export const erasureVerdict = ({ legalHold }: Pick<Complaint, 'legalHold'>, isDue: boolean): ErasureVerdict =>
  legalHold !== undefined ? 'ON_HOLD' : isDue ? 'ERASE' : 'NOT_DUE'
