/**
 * Moves the complaints of a closing office to its successor (domain, 5: "files move to successor").
 *
 * Complaints move in batches. Each batch is a transaction that locks only its own complaints, so a
 * portfolio of ten thousand holds no long lock. An outer transaction holds the idempotency key and
 * the transfer lock, and records the result. After an interruption, a repeated request moves the
 * remaining complaints.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import { record } from '../../complaints/history.ts'
import { invalid, Problem } from '../../problems/problems.ts'
import { newKey } from '../../complaints/encryption.ts'
import type { OfficeRecord } from '../../directory/offices.ts'
import { notFound } from '../access.ts'
import { appendEvent, assertAdministrator } from './administration.ts'
import type { PortfolioBatch } from './ports.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { Ports } from '../ports.ts'

export type TransferInput = { toOfficeId: Id, reason: string }
export type PortfolioTransfer = { transferred: number }

/** Small, because row-level security looks up each complaint in the list of those being moved. */
const BATCH_SIZE = 25

/**
 * The response holds only a count, since ADMIN sees no complaints.
 * @throws Problem 403, 404, 409 while another transfer runs, 400 for an unknown successor
 */
export function transferPortfolio (
  ports: Ports,
  actor: Actor,
  fromId: Id,
  input: TransferInput,
  { idempotencyKey: key }: RequestOptions,
): Promise<CommandResponse> {
  assertAdministrator(actor)
  // Batches that moved stay moved when the outer transaction is retried.
  let transferred = 0
  return ports.directoryStore.transaction(actor, async unit => {
    const from = await unit.find('offices', fromId)
    if (from === undefined) throw notFound()
    return once(unit, { operation: 'transferPortfolio', key, input: { fromId, ...input } }, async () => {
      if (!await unit.claimTransfer()) {
        throw new Problem('transferInProgress', 'Another portfolio is being transferred.', { retryAfter: 5 })
      }
      const to = await unit.find('offices', input.toOfficeId)
      if (to === undefined || to.id === from.id) {
        throw invalid('toOfficeId', 'must be the id of another office', input.toOfficeId)
      }
      for (let moved = BATCH_SIZE; moved === BATCH_SIZE;) {
        moved = await ports.portfolios.move(actor, batch => moveBatch(ports, batch, actor, from, to, input.reason))
        transferred += moved
        // PostgreSQL ends a transaction that is idle for half a minute.
        await unit.find('offices', to.id)
      }
      await appendEvent(ports, unit, actor, 'office.portfolioTransferred', from.id, [
        { member: 'portfolio', from: from.id, to: to.id },
        { member: 'transferred', to: transferred },
        { member: 'reason', to: input.reason },
      ])
      return { body: JSON.stringify({ transferred } satisfies PortfolioTransfer), etag: '' }
    })
  })
}

async function moveBatch (
  ports: Ports, batch: PortfolioBatch, actor: Actor, from: OfficeRecord, to: OfficeRecord, reason: string,
): Promise<number> {
  const portfolio = await batch.portfolio(from.id, BATCH_SIZE)
  const references = portfolio.flatMap(({ complaint: { brokerReference, status } }) =>
    brokerReference === undefined || status === 'WITHDRAWN' ? [] : [brokerReference]
  )
  const taken = references.length === 0 ? new Set<string>() : await batch.referencesTaken(to.id, references)
  const now = ports.clock.now()
  const moved = portfolio.map(({ complaint: before, key }) => {
    const dropped = before.status !== 'WITHDRAWN' && before.brokerReference !== undefined
      && taken.has(before.brokerReference)
    const details = {
      transferredFrom: { id: from.id, name: from.name },
      transferredTo: { id: to.id, name: to.name },
      reason,
      ...(dropped && { brokerReferenceDropped: before.brokerReference }),
    }
    // An erased complaint has no key: a random one leaves its encrypted details unreadable.
    return record(
      before,
      movedTo(to.id, before, dropped, now),
      { type: 'complaint.updated', details },
      actor,
      now,
      key ?? newKey(),
    )
  })
  if (moved.length > 0) await batch.save(moved)
  return moved.length
}

function movedTo (
  officeId: Id,
  { brokerReference, ...complaint }: Complaint,
  dropped: boolean,
  now: string,
): Complaint {
  return {
    ...complaint,
    ...(brokerReference !== undefined && !dropped && { brokerReference }),
    officeId,
    version: complaint.version + 1,
    updatedAt: now,
  }
}
