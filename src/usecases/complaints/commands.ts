/** Logging, acting and patching: may? load → decide (pure) → store, in one transaction. */
import type { ActionInputs, ActionName, LogInput, PatchInput } from '../../complaints/actions.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Circumstances, Outcome } from '../../complaints/circumstances.ts'
import { assignRefusal } from '../../complaints/decisions/handling.ts'
import { decide } from '../../complaints/decisions/index.ts'
import { log, logRefusal } from '../../complaints/decisions/log.ts'
import { assertReferral } from '../../complaints/decisions/ombudsman.ts'
import { patched, patchPermissionRefusal, patchStandingRefusal } from '../../complaints/decisions/patch.ts'
import { record } from '../../complaints/history.ts'
import { LIFECYCLE, standingRefusal, whoRefusal } from '../../complaints/lifecycle.ts'
import { Problem } from '../../problems/problems.ts'
import { hmac, newKey } from '../../complaints/encryption.ts'
import { BUILT_IN_CALENDAR } from '../../calendar/calendars.ts'
import { assertContentRole, assertWriteScope, notFound } from '../access.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse, NewResponse } from '../idempotency.ts'
import type { UnitOfWork, ComplaintWithKey, ComplaintPorts } from './ports.ts'
import { complaintView } from './queries.ts'
import type { Receipt } from './view.ts'
import type { ComplaintView } from '../../complaints/visibility.ts'
import { withReferenceNumber } from './referenceNumbers.ts'
import { storeLetter } from '../letters/writeLetter.ts'
import { assertFreeBrokerReference, withFreeBrokerReference } from './brokerReference.ts'

/** How a change was asked for. */
export type RequestOptions = {
  idempotencyKey?: string
  /** Versions of which the complaint must have one (`If-Match`, `expectedVersion`); `*` is any. */
  expected?: Precondition
}
export type Precondition = '*' | readonly number[]

/**
 * Logs a complaint. @throws Problem 403, 409, 422 or 400
 */
export function logComplaint (ports: ComplaintPorts, actor: Actor, input: LogInput, { idempotencyKey: key }: RequestOptions = {}): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.store.groupedTransaction(actor, changing => once(changing, { operation: 'logComplaint', key, input }, async () => {
    const refusal = logRefusal(input, actor)
    if (refusal !== undefined) throw refusal
    assertWriteScope(actor)
    await assertFreeBrokerReference(changing, actor.office?.id ?? input.officeId, input.brokerReference)
    const id = ports.newId()
    const complaintKey = newKey()
    const now = ports.clock.now()
    const outcome = log(id, input, circumstancesOf(ports, actor, now, complaintKey))
    const numbered = await withReferenceNumber(changing, outcome.complaint, outcome.receipt, ports.directory)
    const { complaint, entry } = record(undefined, numbered, outcomeHappening(outcome), actor, now, complaintKey)
    await changing.insert(complaint, complaintKey, entry)
    return answerOf(ports, changing, actor, complaint, now)
  }))
}

/**
 * Takes an action of the lifecycle.
 * @throws Problem in the contract's order: 403 ADMIN, 404, kept answer, 403, 412, 409, 400
 */
export function act<A extends ActionName> (ports: ComplaintPorts, actor: Actor, action: A, id: Id, input: ActionInputs[A], asked: RequestOptions = {}): Promise<CommandResponse> {
  return change(ports, actor, LIFECYCLE[action].operation, id, input, asked, (complaint, circumstances) => {
    const who = whoRefusal(action, complaint, actor) ?? (action === 'ASSIGN' ? assignRefusal(input as ActionInputs['ASSIGN'], actor) : undefined)
    if (who !== undefined) throw who
    assertVersion(complaint, asked.expected)
    const standing = standingRefusal(action, complaint, actor)
    if (standing !== undefined) throw standing
    return decide(action, complaint, input, circumstances)
  })
}

/**
 * Changes members of a complaint (RFC 7396).
 * @throws Problem also 428 when no version is expected
 */
export function updateComplaint (ports: ComplaintPorts, actor: Actor, id: Id, patch: PatchInput, asked: RequestOptions): Promise<CommandResponse> {
  return change(ports, actor, 'updateComplaint', id, patch, asked, async (complaint, circumstances, changing) => {
    const who = patchPermissionRefusal(complaint, patch, actor)
    if (who !== undefined) throw who
    assertWriteScope(actor)
    if (asked.expected === undefined) throw new Problem('preconditionRequired', 'A change names the version it rests on: If-Match, or expectedVersion.')
    assertVersion(complaint, asked.expected)
    const standing = patchStandingRefusal(complaint, patch, actor)
    if (standing !== undefined) throw standing
    await assertFreeBrokerReference(changing, complaint.officeId, patch.brokerReference, id)
    return patched(complaint, patch, circumstances)
  })
}

/** What a change results in: REST sends a part of it, GraphQL selects from it. */
export type Result = { complaint: ComplaintView, receipt: Receipt | undefined }

/** The motion that every change of an existing complaint makes. */
function change (
  ports: ComplaintPorts,
  actor: Actor,
  operation: string,
  id: Id,
  input: object,
  { idempotencyKey: key }: RequestOptions,
  decideOn: (complaint: Complaint, circumstances: Circumstances, changing: UnitOfWork) => Outcome | Promise<Outcome>,
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.store.transaction(actor, async changing => {
    const seen = await changing.complaint(id)
    if (seen === undefined) throw notFound()
    if ('referralId' in input) assertReferral(seen, input.referralId as Id)
    return once(changing, { operation, key, input: { id, ...input } }, async () => {
      const locked = await changing.lock([id, ...namedIn(input)])
      const { complaint, key: complaintKey } = lockedOne(locked, id)
      const now = ports.clock.now()
      const others = new Map([...locked].map(([otherId, { complaint: other }]) => [otherId, other]))
      const outcome = await decideOn(complaint, circumstancesOf(ports, actor, now, complaintKey, others), changing)
      const written = await storeLetter(ports, changing, actor, complaint, outcome.complaint, complaintKey, input, now)
      const { historyLength, historyHead } = written
      const changed = await saveOutcome(ports, changing, actor, written, complaintKey, { ...outcome, complaint: { ...outcome.complaint, historyLength, historyHead } }, now)
      return answerOf(ports, changing, actor, changed, now)
    })
  })
}

/** A new version with its event, and what changes along with it. */
export async function saveOutcome (ports: ComplaintPorts, changing: UnitOfWork, actor: Actor, before: Complaint, key: Buffer, outcome: Outcome, now: string): Promise<Complaint> {
  const free = await withFreeBrokerReference(changing, outcome.complaint, before)
  const numbered = await withReferenceNumber(changing, free, outcome.receipt, ports.directory)
  const { complaint, entry } = recorded(before, numbered, outcomeHappening(outcome), actor, now, key)
  await changing.save(complaint, entry)
  if (outcome.other !== undefined) {
    const { complaint: other, key: otherKey } = lockedOne(await changing.lock([outcome.other.complaint.id]), outcome.other.complaint.id)
    const moved = recorded(other, outcome.other.complaint, { type: outcome.other.event, details: outcome.other.details }, actor, now, otherKey)
    await changing.save(moved.complaint, moved.entry)
  }
  return complaint
}

/** A new version, at the head of the history. */
const recorded = (before: Complaint, after: Complaint, happening: Parameters<typeof record>[2], actor: Actor, now: string, key: Buffer) =>
  record(before, { ...after, version: before.version + 1, updatedAt: now, deliveries: 0 }, happening, actor, now, key)

const outcomeHappening = ({ event, details }: Outcome) => ({ type: event, ...(details && { details }) })

/** Complaints that the body names: they are authorised like the one in the path. */
function namedIn (input: { duplicateOf?: Id, relatedTo?: { id: Id }[] | null }): Id[] {
  return [...(input.duplicateOf === undefined ? [] : [input.duplicateOf]), ...(input.relatedTo ?? []).map(({ id }) => id)]
}

/** @throws Problem 404, or 409 when its personal data were erased */
export function lockedOne (locked: Map<Id, ComplaintWithKey>, id: Id): { complaint: Complaint, key: Buffer } {
  const found = locked.get(id)
  if (found === undefined) throw notFound()
  if (found.key === undefined) throw new Problem('actionNotAllowed', 'The personal data of this complaint were erased.', { complaintStatus: found.complaint.status, availableActions: [] })
  return { complaint: found.complaint, key: found.key }
}

/** "weak or stale 412": a weak tag names no version. */
export function assertVersion ({ version }: { version: number }, expected: Precondition | undefined): void {
  if (expected === undefined || expected === '*' || expected.includes(version)) return
  throw new Problem('preconditionFailed', `The present version is ${version}; If-Match compares strongly, with the version it names.`)
}

export const circumstancesOf = (ports: ComplaintPorts, actor: Actor, now: string, key: Buffer, others: ReadonlyMap<Id, Complaint> = new Map()): Circumstances => ({
  actor,
  now,
  staff: ports.directory.staff,
  office: ports.directory.office,
  approvalLimitCents: ports.settings.approvalLimitCents,
  mailCounts: ports.settings.mailCounts,
  calendarVersion: BUILT_IN_CALENDAR.version,
  newId: ports.newId,
  digest: text => hmac(text, key),
  other: id => others.get(id),
})

async function answerOf (ports: ComplaintPorts, changing: UnitOfWork, actor: Actor, complaint: Complaint, now: string): Promise<NewResponse> {
  const { view: shown, etag, receipt } = await complaintView(ports, changing, actor, complaint, now)
  return { body: JSON.stringify({ complaint: shown, receipt } satisfies Result), etag, complaintId: complaint.id }
}
