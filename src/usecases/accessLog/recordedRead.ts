import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { Problem } from '../../problems/problems.ts'
import type { AccessRecorder, ReadOperation } from './ports.ts'

type Recording = { accessLog: AccessRecorder }

/**
 * Reads something of one complaint, and records that: also an attempt that is refused with 403, 404
 * or 410.
 */
export async function recordedRead<T> (
  { accessLog }: Recording,
  actor: Actor,
  operation: ReadOperation,
  complaintId: Id,
  read: () => Promise<T>,
): Promise<T> {
  try {
    const result = await read()
    accessLog.record({ actor, operation, complaintIds: [complaintId] })
    return result
  } catch (error) {
    if (error instanceof Problem && [403, 404, 410].includes(error.status)) {
      accessLog.record({ actor, operation, complaintIds: [complaintId], refused: true })
    }
    throw error
  }
}

/** Records a page. A page without complaints shows nobody's data. */
export function recordPage (
  { accessLog }: Recording,
  actor: Actor,
  operation: ReadOperation,
  complaintIds: readonly Id[],
): void {
  if (complaintIds.length > 0) accessLog.record({ actor, operation, complaintIds: [...new Set(complaintIds)] })
}
