import { createHash } from 'node:crypto'
import type { Complaint } from './complaint.ts'
import type { Instant } from '../calendar/instants.ts'
import { clockTurns } from './deadlines/phases.ts'
import type { ComplaintView } from './visibility.ts'

/**
 * The entity tag of a complaint view: `"<version>"`, or `"<version>-<n>"` once the view changed
 * without a new version. This happens when a deadline changes its state, a letter is delivered, a
 * related complaint becomes visible or invisible, or the directory entry of the office, the handler
 * or the caller changes. Views with equal tags are equal.
 * @param revisions of those directory entries, in that order; each is 1 until its first change
 */
export function entityTag (
  complaint: Complaint,
  view: Pick<ComplaintView, 'relatedTo'>,
  now: Instant,
  revisions: readonly number[] = [],
): string {
  const turns = clockTurns(complaint).map(turn => Date.parse(turn))
  const turnsUntil = (instant: Instant) => turns.filter(turn => turn <= Date.parse(instant)).length
  const pastTurns = turnsUntil(now)
  const directoryUnchanged = revisions.every(revision => revision === 1)
  const { deliveries } = complaint
  if (directoryUnchanged && deliveries === 0 && view.relatedTo.length === 0 && complaint.relatedTo.length === 0) {
    return pastTurns === turnsUntil(complaint.updatedAt)
      ? `"${complaint.version}"`
      : `"${complaint.version}-${pastTurns}"`
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([
      pastTurns,
      view.relatedTo,
      ...directoryUnchanged ? [] : [revisions],
      ...deliveries === 0 ? [] : [{ deliveries }],
    ])).digest()
  return `"${complaint.version}-${digest.readUInt32BE()}"`
}
