import { createHash } from 'node:crypto'
import type { Complaint, Instant } from './complaint.ts'
import { clockTurns } from './deadlines/phases.ts'
import type { ComplaintView } from './visibility.ts'

/**
 * The entity tag of what is shown: `"<version>"`, or `"<version>-<n>"` once it moved without a new
 * version, because a clock turned or a related complaint became (in)visible. Equal tags show the same.
 */
export function entityTag (complaint: Complaint, shown: Pick<ComplaintView, 'relatedTo'>, now: Instant): string {
  const turned = turnsUntil(complaint, now)
  if (shown.relatedTo.length === 0 && complaint.relatedTo.length === 0) {
    return turned === turnsUntil(complaint, complaint.updatedAt) ? `"${complaint.version}"` : `"${complaint.version}-${turned}"`
  }
  const digest = createHash('sha256').update(JSON.stringify([turned, shown.relatedTo])).digest()
  return `"${complaint.version}-${digest.readUInt32BE()}"`
}

const turnsUntil = (complaint: Complaint, instant: Instant): number =>
  clockTurns(complaint).filter(turn => Date.parse(turn) <= Date.parse(instant)).length
