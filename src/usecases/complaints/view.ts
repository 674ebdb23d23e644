/** What is shown of a complaint, with the entity tag of just that. */
import { isAfter } from '../../calendar/instants.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import { stillAround } from '../../complaints/deadlines/phases.ts'
import { deadlinesOf } from '../../complaints/deadlines/states.ts'
import { entityTag } from '../../complaints/entityTag.ts'
import { writeRefusal } from '../../complaints/permissions.ts'
import { present } from '../../complaints/visibility.ts'
import type { ComplaintView, Surroundings } from '../../complaints/visibility.ts'
import { callerOf } from '../access.ts'
import { isCached, createViewCache } from './viewCache.ts'

export type TaggedView = { readonly view: ComplaintView, readonly etag: string, readonly receipt: Receipt | undefined }

/** What the broker gets for an escalation. */
export type Receipt = {
  complaintId: Id
  reference: string
  receivedAt: string
  contentDigest: string
  deadlines: ComplaintView['deadlines']
}

/** Shown to one caller, from one turn of a clock up to the next. */
type Known = TaggedView & { revisions: number[], from: Instant | undefined, until: Instant | undefined }

const known = createViewCache<Known>()

/**
 * Of a complaint that is kept, the same object as long as the same is shown to this caller, and frozen: what is made of it may be
 * kept beside it.
 */
export function taggedViewOf (complaint: Complaint, actor: Actor, surroundings: Surroundings): TaggedView {
  const revisions = revisionsOf(complaint, actor, surroundings)
  // What a relation shows depends on the other complaint.
  if (!isCached(complaint) || complaint.relatedTo.length > 0) return shownAnew(complaint, actor, surroundings, revisions)
  const { now } = surroundings
  const caller = callerOf(actor)
  const before = known.find(complaint, caller)
  if (before !== undefined && holdsAt(before, now) && before.revisions.every((revision, index) => revision === revisions[index])) return before
  const anew = shownAnew(complaint, actor, surroundings, revisions)
  Object.freeze(anew.view)
  return known.keep(complaint, caller, Object.assign(anew, { revisions, ...stillAround(complaint, now) }))
}

const holdsAt = ({ from, until }: Known, now: Instant): boolean =>
  (from === undefined || !isAfter(from, now)) && (until === undefined || isAfter(until, now))

function shownAnew (complaint: Complaint, actor: Actor, surroundings: Surroundings, revisions: number[]): TaggedView {
  const { now } = surroundings
  const shown = present(complaint, actor, surroundings)
  let etag: string | undefined
  return {
    view: shown,
    // Of a list neither is asked for.
    get etag () { return etag ??= entityTag(complaint, shown, now, revisions) },
    get receipt () { return receiptOf(complaint, now) },
  }
}

/** Of the register's entries that show: the office's, the handler's, the caller's. A token with fewer scopes is offered less. */
function revisionsOf ({ officeId, handling }: Complaint, actor: Actor, { staff, office }: Surroundings): number[] {
  const entries = [officeId && office(officeId), handling && staff(handling.handlerId), actor.office ?? actor]
  const mayWrite = actor.role === 'AUDITOR' || writeRefusal(actor)?.name !== 'missingScope'
  return [...entries.map(entry => entry ? entry.revision ?? 1 : 1), ...mayWrite ? [] : [0]]
}

export function receiptOf (complaint: Complaint, now: Instant): Receipt | undefined {
  const { id, escalation, reference } = complaint
  if (escalation === undefined || reference === undefined) return undefined
  return {
    complaintId: id,
    reference,
    receivedAt: escalation.at,
    contentDigest: escalation.contentDigest,
    deadlines: deadlinesOf(complaint, now).filter(({ kind, cycle }) => cycle === escalation.cycle && (kind === 'ACKNOWLEDGEMENT' || kind === 'FINAL_ANSWER')),
  }
}
