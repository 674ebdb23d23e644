/** The view of a complaint, with its entity tag. */
import { isAfter } from '../../calendar/instants.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import { nearestTurns } from '../../complaints/deadlines/phases.ts'
import { deadlinesOf } from '../../complaints/deadlines/states.ts'
import { entityTag } from '../../complaints/entityTag.ts'
import { masked, readsTexts } from '../../complaints/healthData.ts'
import { writeRefusal } from '../../complaints/permissions.ts'
import { present } from '../../complaints/visibility.ts'
import type { ComplaintView, Surroundings } from '../../complaints/visibility.ts'
import { viewerOf } from '../access.ts'
import { createViewCache, isCached, markCached } from './viewCache.ts'

export type TaggedView = { readonly view: ComplaintView, readonly etag: string, readonly receipt: Receipt | undefined }

/** The broker's receipt for an escalation. */
export type Receipt = {
  complaintId: Id
  reference: string
  receivedAt: string
  contentDigest: string
  deadlines: ComplaintView['deadlines']
}

/**
 * Valid for one viewer between two changes of deadline states, while the directory entries have
 * these revisions.
 */
type CachedView = TaggedView & { revisions: number[], from: Instant | undefined, until: Instant | undefined }

const viewCache = createViewCache<CachedView>()

/**
 * For a cached complaint, the same viewer gets the same cached object until something in it
 * changes.
 */
export function taggedViewOf (complaint: Complaint, actor: Actor, surroundings: Surroundings): TaggedView {
  const revisions = revisionsOf(complaint, actor, surroundings)
  // The view of a relation depends on the other complaint.
  if (!isCached(complaint) || complaint.relatedTo.length > 0) {
    return computedView(complaint, actor, surroundings, revisions)
  }
  const { now } = surroundings
  const viewer = viewerOf(actor)
  const cachedView = viewCache.get(complaint, viewer)
  if (cachedView !== undefined && isValidAt(cachedView, now, revisions)) return cachedView
  const computed = computedView(complaint, actor, surroundings, revisions)
  markCached(computed.view)
  return viewCache.set(complaint, viewer, Object.assign(computed, { revisions, ...nearestTurns(complaint, now) }))
}

const isValidAt = ({ from, until, revisions }: CachedView, now: Instant, current: number[]): boolean =>
  (from === undefined || !isAfter(from, now)) && (until === undefined || isAfter(until, now)) &&
  revisions.every((revision, index) => revision === current[index])

function computedView (
  complaint: Complaint,
  actor: Actor,
  surroundings: Surroundings,
  revisions: number[],
): TaggedView {
  const { now } = surroundings
  const view = present(complaint, actor, surroundings)
  let etag: string | undefined
  return {
    view,
    // Lists use neither, so both are computed on access.
    get etag () { return etag ??= entityTag(complaint, view, now, revisions) },
    get receipt () { return receiptOf(complaint, actor, now) },
  }
}

/**
 * Revisions of the directory entries in the view: the office's, the handler's, the caller's. A
 * token without the write scope has one number more, since it is offered no actions.
 */
function revisionsOf ({ officeId, handling }: Complaint, actor: Actor, { staff, office }: Surroundings): number[] {
  const entries = [officeId && office(officeId), handling && staff(handling.handlerId), actor.office ?? actor]
  const mayWrite = actor.role === 'AUDITOR' || writeRefusal(actor)?.name !== 'missingScope'
  return [...entries.map(entry => entry ? entry.revision ?? 1 : 1), ...mayWrite ? [] : [0]]
}

export function receiptOf (complaint: Complaint, actor: Actor, now: Instant): Receipt | undefined {
  const { id, escalation, reference } = complaint
  if (escalation === undefined || reference === undefined) return undefined
  const receipt = {
    complaintId: id,
    reference,
    receivedAt: escalation.at,
    contentDigest: escalation.contentDigest,
    deadlines: deadlinesOf(complaint, now).filter(({ kind, cycle }) =>
      cycle === escalation.cycle && (kind === 'ACKNOWLEDGEMENT' || kind === 'FINAL_ANSWER')
    ),
  }
  // An extension names the reasons of its delay notice.
  return readsTexts(complaint, actor) ? receipt : masked(receipt)
}
