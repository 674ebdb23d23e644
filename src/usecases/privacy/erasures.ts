/**
 * Requests to erase complaints (GDPR art. 17). One manager requests, another approves; the job of
 * `eraseComplaints.ts` then erases.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Party } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import { assertAllowed, invalid, Problem } from '../../problems/problems.ts'
import { approvalRefusal, holdRefusal } from '../../complaints/erasureRules.ts'
import { assertContentRole, assertWriteScope, erasedProblem, notFound, tenantOf } from '../access.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import type { ComplaintWithKey } from '../complaints/ports.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import { presentTask } from '../imports/tasks.ts'
import { readPage } from '../page.ts'
import type { PageQuery } from '../page.ts'
import type { Ports } from '../ports.ts'
import type { ErasureItem, StoredErasure } from './ports.ts'

export type ErasureInput = { complaintIds: Id[], reason: string }

export type ErasureView = Omit<StoredErasure, 'requestedBy' | 'decidedBy' | 'items'> & {
  requestedBy?: Party
  decidedBy?: Party
  complaints: (ErasureItem & { method?: string })[]
}

const METHOD = 'Key destroyed; rows overwritten or deleted; files removed'

/**
 * @returns the response with the task, which waits for the approval
 * @throws Problem 403; 400 for a complaint that the manager cannot open; 410; 409 for a legal hold,
 * and when the erasure of a complaint waits already
 */
export function requestErasure (
  ports: Ports,
  actor: Actor,
  input: ErasureInput,
  { idempotencyKey: key }: RequestOptions = {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.store.transaction(actor, unit =>
    once(unit, { operation: 'requestErasure', key, input }, async () => {
      assertManager(actor)
      const locked = await unit.lock(input.complaintIds)
      for (const [index, id] of input.complaintIds.entries()) {
        if (locked.has(id)) continue
        const erased = await unit.erased(id)
        if (erased !== undefined) throw erasedProblem(erased)
        throw invalid(`complaintIds[${index}]`, 'is not a complaint that this client can open', id)
      }
      assertNoHold(locked)
      const task = await unit.insertErasure({
        id: ports.newId(),
        origin: 'REQUEST',
        status: 'PENDING',
        reason: input.reason,
        requestedAt: ports.clock.now(),
        requestedBy: actor.id,
        items: [...locked.values()].map(({ complaint: { id, reference, firstLineReference } }) => ({
          complaintId: id,
          ...(reference !== undefined && { reference }),
          ...(firstLineReference !== undefined && { firstLineReference }),
        })),
      })
      if (task === undefined) {
        throw new Problem('erasureRequested', 'The erasure of one of these complaints is requested already.')
      }
      return { body: JSON.stringify(presentTask(task)), etag: '' }
    }))
}

/**
 * @returns the response with the erasure
 * @throws Problem 403, also for the manager who requested it; 404; 409
 */
export function approveErasure (
  ports: Ports,
  actor: Actor,
  id: Id,
  { approved = true }: { approved?: boolean } = {},
  { idempotencyKey: key }: RequestOptions = {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.store.transaction(actor, async unit => {
    assertReader(actor)
    if (await unit.erasure(id) === undefined) throw notFound()
    return once(unit, { operation: 'approveErasure', key, input: { id, approved } }, async () => {
      assertManager(actor)
      const erasure = existing(await unit.lockErasure(id))
      assertAllowed(approvalRefusal(erasure, actor))
      if (approved) assertNoHold(await unit.lock(erasure.items.map(({ complaintId }) => complaintId)))
      await unit.decideErasure(id, approved ? 'APPROVED' : 'REFUSED', actor.id, ports.clock.now())
      return { body: JSON.stringify(viewOf(ports, existing(await unit.erasure(id)))), etag: '' }
    })
  })
}

/** @throws Problem 403 for all but MANAGER and AUDITOR, 404 */
export function getErasure (ports: Ports, actor: Actor, id: Id): Promise<ErasureView> {
  assertContentRole(actor)
  assertReader(actor)
  return ports.store.snapshot(actor, async reader => viewOf(ports, existing(await reader.erasure(id))))
}

/** Newest first. @throws Problem 403 for all but MANAGER and AUDITOR; 400 for an invalid cursor */
export function listErasures (ports: Ports, actor: Actor, query: PageQuery) {
  assertContentRole(actor)
  assertReader(actor)
  return ports.store.snapshot(actor, async reader => {
    const { items, next, cursorOf } = await readPage(ports, query, {
      binding: { list: 'erasures', tenant: tenantOf(actor) },
      read: (before, limit) => reader.erasures(before, limit),
      positionOf: ({ requestedAt, id }) => ({ value: requestedAt, id }),
    })
    return { items: items.map(erasure => ({ erasure: viewOf(ports, erasure), cursor: cursorOf(erasure) })), next }
  })
}

function viewOf ({ directory }: Ports, { items, requestedBy, decidedBy, ...erasure }: StoredErasure): ErasureView {
  const partyOf = (id: Id): Party => ({ id, name: directory.staff(id)?.name ?? '' })
  return {
    ...erasure,
    ...(requestedBy !== undefined && { requestedBy: partyOf(requestedBy) }),
    ...(decidedBy !== undefined && { decidedBy: partyOf(decidedBy) }),
    complaints: items.map(item => ({ ...item, ...(item.result === 'ERASED' && { method: METHOD }) })),
  }
}

/** @throws Problem 409 for the first complaint that is on hold */
function assertNoHold (locked: ReadonlyMap<Id, ComplaintWithKey>): void {
  for (const { complaint } of locked.values()) assertAllowed(holdRefusal(complaint))
}

/** @throws Problem 403 */
function assertManager (actor: Actor): void {
  if (actor.role !== 'MANAGER') {
    throw new Problem('missingPermission', `Complaints are erased by MANAGER; this client acts as ${actor.role}.`)
  }
  assertWriteScope(actor)
}

/** @throws Problem 403 */
function assertReader ({ role }: Actor): void {
  if (role !== 'MANAGER' && role !== 'AUDITOR') {
    throw new Problem('missingPermission', `Erasures are for MANAGER and AUDITOR; this client acts as ${role}.`)
  }
}

/** @throws Problem 404 */
function existing<T> (value: T | undefined): T {
  if (value === undefined) throw notFound()
  return value
}
