/** PATCH (RFC 7396): for the office while it holds the complaint, then for the insurer's staff. */
import type { PatchInput } from '../actions.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint, Relation } from '../complaint.ts'
import type { Circumstances, Outcome } from '../circumstances.ts'
import { assertConsistent, assertStaff, withTrimmedNumbers } from '../consistency.ts'
import type { Id } from '../../directory/ids.ts'
import { isHiddenUpdate } from '../eventView.ts'
import { FREE_TEXT, readsTexts } from '../healthData.ts'
import { conflictRefusal } from '../independence.ts'
import { ISSUE_TYPES, invalid, Problem } from '../../problems/problems.ts'
import { writeRefusal } from '../permissions.ts'
import { availableActions, firstRefusal, requiredVersionRefusal } from '../refusals.ts'
import type { Precondition } from '../refusals.ts'
import { canOpen } from '../visibility.ts'
import { unassigned } from './handling.ts'

/** Staff cannot change these members, because nobody can rewrite what the insurer received. */
const OFFICE_ONLY = ['brokerReference', 'description'] as const
const STAFF_ONLY = ['staffComplainedAbout', 'contestedDecisionBy', 'brokerAccess', 'relatedTo'] as const

/** The reason why this actor cannot patch these members. A patch must give the expected version. */
export const patchRefusal = (
  complaint: Complaint,
  patch: PatchInput,
  actor: Actor,
  expected: Precondition | undefined,
): Problem | undefined =>
  firstRefusal({
    who: () => memberRefusal(complaint, patch, actor) ?? writeRefusal(actor),
    version: () => requiredVersionRefusal(complaint, expected),
    standing: () => standingRefusal(complaint, patch, actor),
  })

/** 403 `missingPermission`: which roles can patch, and which members. */
function memberRefusal (complaint: Complaint, patch: PatchInput, actor: Actor): Problem | undefined {
  const refused = (detail: string) => new Problem('missingPermission', detail)
  if (actor.role === 'BROKER') {
    if (complaint.heldBy !== 'BROKER') return refused('The insurer holds this complaint now; add a message instead.')
    const locked = STAFF_ONLY.find(name => patch[name] !== undefined)
    return locked && refused(`Only the insurer's staff can change ${locked}.`)
  }
  if (actor.role !== 'HANDLER' && actor.role !== 'MANAGER') {
    return refused(`Only BROKER, HANDLER and MANAGER can change a complaint; this client acts as ${actor.role}.`)
  }
  return unreadRefusal(complaint, patch, actor)
}

/** 403: who sees only the mask can neither remove the mark nor overwrite the hidden texts. */
function unreadRefusal (complaint: Complaint, patch: PatchInput, actor: Actor): Problem | undefined {
  if (readsTexts(complaint, actor)) return undefined
  const name = Object.keys(patch).find(member => member === 'containsHealthData' || FREE_TEXT.has(member))
  return name === undefined
    ? undefined
    : new Problem('missingPermission', `Only staff who may read health data can change ${name} of this complaint.`)
}

/** 409: the status, the actor's conflict of interest, and members that nobody can rewrite. */
function standingRefusal (complaint: Complaint, patch: PatchInput, actor: Actor): Problem | undefined {
  if (complaint.status === 'CLOSED' || complaint.status === 'WITHDRAWN') {
    return new Problem('actionNotAllowed', `A complaint in ${complaint.status} cannot be changed; reopen it first.`, {
      complaintStatus: complaint.status,
      availableActions: availableActions(complaint, actor),
    })
  }
  const conflict = conflictRefusal(complaint, actor)
  if (conflict !== undefined) return conflict
  const locked = actor.role === 'BROKER' ? undefined : OFFICE_ONLY.find(name => patch[name] !== undefined)
  return locked
    && new Problem('memberLocked', `${locked} cannot be changed: nobody can rewrite what the insurer received.`, {
      complaintStatus: complaint.status,
    })
}

/** @throws Problem 400 for values that are wrong for this complaint */
export function patched (complaint: Complaint, patch: PatchInput, circumstances: Circumstances): Outcome {
  const merged = merge(complaint, patch) as Complaint
  const changed: Complaint = {
    ...withTrimmedNumbers(merged),
    staffComplainedAbout: merged.staffComplainedAbout ?? [],
    contestedDecisionBy: merged.contestedDecisionBy ?? [],
    relatedTo: merged.relatedTo ?? [],
  }
  assertRepresentative(changed)
  assertConsistent(changed)
  assertStaff(changed, circumstances)
  patch.relatedTo?.forEach((relation, index) => assertRelation(complaint, relation, index, circumstances))
  const losesHandler = namesHandler(complaint, changed) || hidesFromHandler(complaint, changed, circumstances)
  const after = losesHandler ? unassigned(changed) : changed
  return {
    complaint: after,
    event: 'complaint.updated',
    ...(isHiddenUpdate(complaint, after, id => officeOpens(complaint, id, circumstances)) && {
      about: { visibility: 'INTERNAL' },
    }),
  }
}

/** Whether the office of this complaint can open the other one. */
function officeOpens ({ officeId }: Complaint, id: Id, { other, office }: Circumstances): boolean {
  const related = other(id)
  const broker = officeId === undefined ? undefined : office(officeId)
  return related !== undefined && broker !== undefined && canOpen(related, { role: 'BROKER', office: broker })
}

/** Whether the patch marks health data that the present handler may not read. */
function hidesFromHandler (before: Complaint, after: Complaint, { staff }: Circumstances): boolean {
  const handler = after.handling && staff(after.handling.handlerId)
  return handler !== undefined && readsTexts(before, handler) && !readsTexts(after, handler)
}

/** Whether the patch creates a conflict of interest for the handler, which unassigns them. */
function namesHandler (before: Complaint, after: Complaint): boolean {
  const handlerId = after.handling?.handlerId
  return handlerId !== undefined && (['staffComplainedAbout', 'contestedDecisionBy'] as const)
    .some(name => after[name].includes(handlerId) && !before[name].includes(handlerId))
}

/** RFC 7396, section 2. */
function merge (target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result: Record<string, unknown> = { ...(isObject(target) ? target : {}) }
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name]
    else if (value !== undefined) result[name] = merge(result[name], value)
  }
  return result
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @throws Problem 400 for a new representative without its required members */
function assertRepresentative ({ representative }: Complaint): void {
  if (representative === undefined) return
  const missing = (['name', 'relation', 'mandateProvided'] as const).find(name => representative[name] === undefined)
  if (missing !== undefined) {
    const name = `representative.${missing}`
    const detail = 'is required: the complaint has no representative yet'
    throw new Problem('badRequest', `${name}: ${detail}`, {
      issues: [{ type: ISSUE_TYPES.requiredInput, in: 'body', name, detail }],
    })
  }
}

function assertRelation (complaint: Complaint, { id }: Relation, index: number, { other }: Circumstances): void {
  const name = `relatedTo[${index}].id`
  if (id === complaint.id) throw invalid(name, 'must be another complaint', id)
  if (other(id) === undefined) throw invalid(name, 'is not a complaint that this client can open', id)
}
