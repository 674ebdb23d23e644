import { createHash } from 'node:crypto'
import type { Complaint } from './complaint.ts'
import type { Instant } from '../calendar/instants.ts'
import { clockTurns } from './deadlines/phases.ts'
import type { ComplaintView } from './visibility.ts'

/**
 * The entity tag of what is shown: `"<version>"`, or `"<version>-<n>"` once it moved without a new
 * version, because a clock turned, a letter was delivered, a related complaint became (in)visible,
 * or the register's entry of the office, the handler or the caller changed. Equal tags show the
 * same.
 * @param revisions of those entries, in that order; each is 1 until its first change
 */
export function entityTag (
  complaint: Complaint,
  shown: Pick<ComplaintView, 'relatedTo'>,
  now: Instant,
  revisions: readonly number[] = [],
): string {
  const turned = turnsUntil(complaint, now)
  const asRegistered = revisions.every(revision => revision === 1)
  const { deliveries } = complaint
  if (asRegistered && deliveries === 0 && shown.relatedTo.length === 0 && complaint.relatedTo.length === 0) {
    return turned === turnsUntil(complaint, complaint.updatedAt)
      ? `"${complaint.version}"`
      : `"${complaint.version}-${turned}"`
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([
      turned,
      shown.relatedTo,
      ...asRegistered ? [] : [revisions],
      ...deliveries === 0 ? [] : [{ deliveries }],
    ])).digest()
  return `"${complaint.version}-${digest.readUInt32BE()}"`
}

const turnsUntil = (complaint: Complaint, instant: Instant): number =>
  clockTurns(complaint).filter(turn => Date.parse(turn) <= Date.parse(instant)).length
