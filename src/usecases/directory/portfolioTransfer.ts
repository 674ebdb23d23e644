/**
 * The complaints of an office that stops go to its successor (domain, 5: "files move to
 * successor").
 *
 * In parts, each a transaction of its own that locks its complaints: ten thousand do not hold one.
 * Around them stands a transaction that holds the key and the right to transfer, and writes the end
 * of it. A transfer that broke off is asked for again: it moves what is left.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import { record } from '../../complaints/history.ts'
import { invalid, Problem } from '../../problems/problems.ts'
import { newKey } from '../../complaints/encryption.ts'
import type { OfficeRecord } from '../../directory/offices.ts'
import { notFound } from '../access.ts'
import { assertAdministrator, happened } from './administration.ts'
import type { PortfolioBatch } from './ports.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { Ports } from '../ports.ts'

export type TransferInput = { toOfficeId: Id, reason: string }
export type PortfolioTransfer = { transferred: number }

/** Small: row security looks each complaint up in the list of those that are being moved. */
const AT_ONCE = 25

/**
 * Counts, and nothing of what was moved: ADMIN sees no complaints.
 * @throws Problem 403, 404, 409 while another transfer runs, 400 for a successor that there is not
 */
export function transferPortfolio (
  ports: Ports,
  actor: Actor,
  fromId: Id,
  input: TransferInput,
  { idempotencyKey: key }: RequestOptions,
): Promise<CommandResponse> {
  assertAdministrator(actor)
  // Parts that moved stay moved when the transaction around them is run again.
  let transferred = 0
  return ports.register.change(actor, async unit => {
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
      for (let moved = AT_ONCE; moved === AT_ONCE;) {
        moved = await ports.portfolios.move(actor, moving => movePart(ports, moving, actor, from, to, input.reason))
        transferred += moved
        // A transaction that is silent for half a minute is ended by PostgreSQL.
        await unit.find('offices', to.id)
      }
      await happened(ports, unit, actor, 'office.portfolioTransferred', from.id, [
        { member: 'portfolio', from: from.id, to: to.id },
        { member: 'transferred', to: transferred },
        { member: 'reason', to: input.reason },
      ])
      return { body: JSON.stringify({ transferred } satisfies PortfolioTransfer), etag: '' }
    })
  })
}

async function movePart (
  ports: Ports, moving: PortfolioBatch, actor: Actor, from: OfficeRecord, to: OfficeRecord, reason: string,
): Promise<number> {
  const portfolio = await moving.portfolio(from.id, AT_ONCE)
  const references = portfolio.flatMap(({ complaint: { brokerReference, status } }) =>
    brokerReference === undefined || status === 'WITHDRAWN' ? [] : [brokerReference]
  )
  const taken = references.length === 0 ? new Set<string>() : await moving.referencesTaken(to.id, references)
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
    // Of an erased complaint only the clear facts are kept: what is sealed opens to nobody.
    return record(
      before,
      movedTo(to.id, before, dropped, now),
      { type: 'complaint.updated', details },
      actor,
      now,
      key ?? newKey(),
    )
  })
  if (moved.length > 0) await moving.save(moved)
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
