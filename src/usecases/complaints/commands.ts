/**
 * Commands that log, act on and patch complaints. Each loads, checks permission, decides (pure) and
 * stores in one transaction.
 */
import type { ActionInputs, ActionName, LogInput, PatchInput } from '../../complaints/actions.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Circumstances, Outcome } from '../../complaints/circumstances.ts'
import { decide } from '../../complaints/decisions/index.ts'
import { log, logRefusal } from '../../complaints/decisions/log.ts'
import { assertReferral } from '../../complaints/decisions/ombudsman.ts'
import { patched, patchRefusal } from '../../complaints/decisions/patch.ts'
import { record } from '../../complaints/history.ts'
import type { NewEvent } from '../../complaints/history.ts'
import { LIFECYCLE } from '../../complaints/lifecycle.ts'
import { refusalOf } from '../../complaints/refusals.ts'
import type { Precondition } from '../../complaints/refusals.ts'
import { assertAllowed, Problem } from '../../problems/problems.ts'
import { hmac, newKey } from '../../complaints/encryption.ts'
import { assertContentRole, missing } from '../access.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse, NewResponse } from '../idempotency.ts'
import type { UnitOfWork, ComplaintWithKey, ComplaintPorts } from './ports.ts'
import type { CommandContext } from './commandContext.ts'
import { complaintView } from './queries.ts'
import type { Receipt } from './view.ts'
import type { ComplaintView } from '../../complaints/visibility.ts'
import { withReferenceNumber } from './referenceNumbers.ts'
import { storeLetter } from '../letters/writeLetter.ts'
import { assertFreeBrokerReference, withFreeBrokerReference } from './brokerReference.ts'

/** The parts of a request other than its input. */
export type RequestOptions = {
  idempotencyKey?: string
  expected?: Precondition
}

/** The result of a change: REST sends a part of it, GraphQL selects from it. */
export type Result = { complaint: ComplaintView, receipt: Receipt | undefined }

/** @throws Problem 403, 409, 422 or 400 */
export function logComplaint (
  ports: ComplaintPorts,
  actor: Actor,
  input: LogInput,
  { idempotencyKey }: RequestOptions = {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.store.groupedTransaction(
    actor,
    unit =>
      once(unit, { operation: 'logComplaint', key: idempotencyKey, input }, async () => {
        assertAllowed(logRefusal(input, actor))
        await assertFreeBrokerReference(unit, actor.office?.id ?? input.officeId, input.brokerReference)
        const context: CommandContext = { ports, unit, actor, now: ports.clock.now(), key: newKey() }
        const outcome = log(ports.newId(), input, circumstancesOf(context))
        const numbered = await withReferenceNumber(unit, outcome.complaint, outcome.receipt, ports.directory)
        const { complaint, entry } = record(undefined, numbered, happeningOf(outcome), actor, context.now, context.key)
        await unit.insert(complaint, context.key, entry)
        return responseOf(context, complaint)
      }),
  )
}

/**
 * Takes an action of the lifecycle.
 * @throws Problem in the contract's order: 403 ADMIN, 404, stored response, 403, 412, 409, 400
 */
export function act<A extends ActionName> (
  ports: ComplaintPorts,
  actor: Actor,
  action: A,
  id: Id,
  input: ActionInputs[A],
  options: RequestOptions = {},
): Promise<CommandResponse> {
  const request = { operation: LIFECYCLE[action].operation, id, input, options }
  return change(ports, actor, request, (complaint, circumstances) => {
    assertAllowed(refusalOf(action, { complaint, actor, input, expected: options.expected }))
    return decide(action, complaint, input, circumstances)
  })
}

/**
 * Changes members of a complaint (RFC 7396).
 * @throws Problem also 428 when the request expects no version
 */
export function updateComplaint (
  ports: ComplaintPorts, actor: Actor, id: Id, patch: PatchInput, options: RequestOptions,
): Promise<CommandResponse> {
  const request = { operation: 'updateComplaint', id, input: patch, options }
  return change(ports, actor, request, async (complaint, circumstances, unit) => {
    assertAllowed(patchRefusal(complaint, patch, actor, options.expected))
    await assertFreeBrokerReference(unit, complaint.officeId, patch.brokerReference, id)
    return patched(complaint, patch, circumstances)
  })
}

type ChangeRequest = { operation: string, id: Id, input: object, options: RequestOptions }

/** The steps of every change of an existing complaint. */
function change (
  ports: ComplaintPorts, actor: Actor, { operation, id, input, options }: ChangeRequest,
  decideOn: (complaint: Complaint, circumstances: Circumstances, unit: UnitOfWork) => Outcome | Promise<Outcome>,
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.store.transaction(actor, async unit => {
    const unlocked = await unit.complaint(id)
    if (unlocked === undefined) throw await missing(unit, id)
    if ('referralId' in input) assertReferral(unlocked, input.referralId as Id)
    return once(unit, { operation, key: options.idempotencyKey, input: { id, ...input } }, async () => {
      const { complaint, key, locked } = await lockComplaint(unit, id, idsNamedIn(input, unlocked))
      const context: CommandContext = { ports, unit, actor, now: ports.clock.now(), key }
      const others = new Map([...locked].map(([otherId, { complaint: other }]) => [otherId, other]))
      const outcome = await decideOn(complaint, circumstancesOf(context, others), unit)
      const withLetter = await storeLetter(context, complaint, outcome.complaint, input)
      const { historyLength, historyHead } = withLetter
      const changed = await saveOutcome(context, withLetter, {
        ...outcome,
        complaint: { ...outcome.complaint, historyLength, historyHead },
      })
      return responseOf(context, changed)
    })
  })
}

/** Saves the new version with its event, and the other complaint that changes with it. */
export async function saveOutcome (context: CommandContext, before: Complaint, outcome: Outcome): Promise<Complaint> {
  const { ports, unit } = context
  const free = await withFreeBrokerReference(unit, outcome.complaint, before)
  const numbered = await withReferenceNumber(unit, free, outcome.receipt, ports.directory)
  const complaint = await saveVersion(context, before, numbered, happeningOf(outcome))
  if (outcome.other !== undefined) {
    const { id } = outcome.other.complaint
    const other = await lockComplaint(unit, id)
    await saveVersion(
      { ...context, key: other.key },
      other.complaint,
      outcome.other.complaint,
      happeningOf(outcome.other),
    )
  }
  return complaint
}

async function saveVersion (
  { unit, actor, now, key }: CommandContext,
  before: Complaint,
  after: Complaint,
  happening: NewEvent,
): Promise<Complaint> {
  const { complaint, entry } = record(
    before,
    { ...after, version: before.version + 1, updatedAt: now, deliveries: 0 },
    happening,
    actor,
    now,
    key,
  )
  await unit.save(complaint, entry)
  return complaint
}

const happeningOf = ({ event, details, about }: Pick<Outcome, 'event' | 'details' | 'about'>): NewEvent => ({
  type: event,
  ...(about && { about }),
  ...(details && { details }),
})

/**
 * Complaints that the body names, and those whose relation it may remove. The actor must be able to
 * open the first.
 */
function idsNamedIn (
  input: { duplicateOf?: Id, relatedTo?: { id: Id }[] | null },
  { relatedTo }: Pick<Complaint, 'relatedTo'>,
): Id[] {
  return [
    ...(input.duplicateOf === undefined ? [] : [input.duplicateOf]),
    ...(input.relatedTo === undefined ? [] : [...input.relatedTo ?? [], ...relatedTo]).map(({ id }) => id),
  ]
}

type Locked = Awaited<ReturnType<UnitOfWork['lock']>>

/**
 * Locks a complaint until the transaction ends, and others with it.
 * @throws Problem when it was taken away while the request waited for the lock: 410 when it was
 * erased, 404 when the actor can no longer open it; 409 without a key
 */
export async function lockComplaint (
  unit: UnitOfWork,
  id: Id,
  others: readonly Id[] = [],
): Promise<{ complaint: Complaint, key: Buffer, locked: Locked }> {
  const locked = await unit.lock([id, ...others])
  const complaintWithKey = locked.get(id)
  if (complaintWithKey === undefined) throw await missing(unit, id)
  return { ...withKey(complaintWithKey), locked }
}

/** @throws Problem 409 without a key */
export function withKey ({ complaint, key }: ComplaintWithKey): { complaint: Complaint, key: Buffer } {
  if (key === undefined) {
    throw new Problem('actionNotAllowed', 'The encryption key of this complaint is missing.', {
      complaintStatus: complaint.status,
      availableActions: [],
    })
  }
  return { complaint, key }
}

/** @param others complaints that the body names */
export const circumstancesOf = (
  { ports, actor, now, key }: Omit<CommandContext, 'unit'>,
  others: ReadonlyMap<Id, Complaint> = new Map(),
): Circumstances => ({
  actor,
  now,
  staff: ports.directory.staff,
  office: ports.directory.office,
  approvalLimitCents: ports.settings.approvalLimitCents,
  mailCounts: ports.settings.mailCounts,
  calendars: ports.calendars.current(),
  newId: ports.newId,
  digest: text => hmac(text, key),
  other: id => others.get(id),
})

async function responseOf ({ ports, unit, actor, now }: CommandContext, complaint: Complaint): Promise<NewResponse> {
  const { view, etag, receipt } = await complaintView(ports, unit, actor, complaint, now)
  return { body: JSON.stringify({ complaint: view, receipt } satisfies Result), etag, complaintId: complaint.id }
}
