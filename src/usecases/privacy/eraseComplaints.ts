/**
 * The erasure job: erases the complaints of approved erasures, one transaction each. Several
 * processes may work at once. A complaint that fails three times is set aside for a day; the others
 * continue.
 */
import { brusselsDay } from '../../calendar/days.ts'
import { withoutPersonalData } from '../../complaints/erasure.ts'
import { erasureVerdict } from '../../complaints/erasureRules.ts'
import { record, SYSTEM } from '../../complaints/history.ts'
import { isDue, retentionFactsOf } from '../../complaints/retention.ts'
import { newKey } from '../../complaints/encryption.ts'
import type { Id } from '../../directory/ids.ts'
import { attemptEach } from '../attempts.ts'
import type { Ports } from '../ports.ts'
import type { ErasureUnitOfWork } from './jobPorts.ts'

export type ErasurePorts = Pick<Ports, 'clock' | 'erasures' | 'files' | 'orphanedUploads' | 'erasureLog'>

const BATCH = 100

/**
 * @param onFault called with the internal error of each complaint that failed
 * @returns the number of complaints that were erased
 * @throws Problem 503
 */
export async function eraseComplaints (ports: ErasurePorts, onFault: (error: unknown) => void): Promise<number> {
  let erased = 0
  async function work (id: Id): Promise<boolean> {
    const files = await ports.erasures.change(id, unit => erase(ports, unit))
    if (files === undefined) return false
    if (files !== 'KEPT') {
      erased++
      await removeFiles(ports, files).catch(onFault)
    }
    return true
  }
  for (let last: Id | undefined, more = true; more;) {
    const items = await ports.erasures.waiting(last, BATCH)
    await attemptEach(ports.erasures.attempts, items, { kind: 'ERASURE', work, onFault })
    last = items.at(-1)?.id
    more = items.length === BATCH
  }
  await ports.erasures.finish(ports.clock.now())
  return erased
}

/** @returns the files that are left, or `KEPT` when the complaint was not erased */
async function erase (ports: ErasurePorts, unit: ErasureUnitOfWork): Promise<Id[] | 'KEPT'> {
  const { complaint, key = newKey(), item } = unit
  if (item === undefined) return 'KEPT'
  const now = ports.clock.now()
  const due = item.origin !== 'RETENTION'
    || isDue(retentionFactsOf(complaint), await unit.retentionRules(), brusselsDay(now))
  const verdict = erasureVerdict(complaint, due)
  if (verdict !== 'ERASE') {
    await unit.keep(verdict, now)
    return 'KEPT'
  }
  const remaining = withoutPersonalData(complaint)
  const happening = { type: 'complaint.erased' as const, about: { erasureId: item.erasureId, origin: item.origin } }
  const recorded = record(remaining, remaining, happening, SYSTEM, now, key)
  // Before the commit: an erasure that is not in the log would come back with a restored backup.
  await ports.erasureLog.append({ complaintId: complaint.id, erasureId: item.erasureId, erasedAt: now })
  return unit.erase(recorded.complaint, recorded.entry, now)
}

/** A file that stays is an orphaned upload, which the hourly sweep removes. */
async function removeFiles ({ files, orphanedUploads }: ErasurePorts, ids: readonly Id[]): Promise<void> {
  for (const id of ids) {
    await files.remove(id)
    await orphanedUploads.forget(id)
  }
}
