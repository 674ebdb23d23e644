/** Queries of checkpoints, their keys, and proofs. */
import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { ConsistencyProof } from '../../transparency/checkpoint.ts'
import { assertContentRole, notFound, tenantOf } from '../access.ts'
import { invalidQuery } from '../../problems/problems.ts'
import type { ComplaintPorts } from '../complaints/ports.ts'
import { readPage } from '../page.ts'
import type { Page, PageQuery } from '../page.ts'
import { consistencyProof, historyProof } from './proofs.ts'
import type { HistoryProof } from './proofs.ts'
import type { Checkpoint, CheckpointPorts } from './ports.ts'

/** Newest first, for every caller: a checkpoint is about no complaint in particular. */
export const listCheckpoints = (ports: ComplaintPorts, actor: Actor, query: PageQuery): Promise<Page<Checkpoint>> =>
  readPage(ports, query, {
    binding: { list: 'checkpoints', tenant: tenantOf(actor) },
    read: (after, limit) => ports.store.query(actor, reader => reader.checkpoints(after?.value ?? undefined, limit)),
    positionOf: ({ day }) => ({ value: day, id: '' }),
  })

/**
 * The newest checkpoint of a day or before. Registers carry it, so that copies of it exist
 * elsewhere.
 */
export const checkpointOn = async (
  { store }: Pick<ComplaintPorts, 'store'>, actor: Actor, day: Day,
): Promise<Checkpoint | undefined> =>
  (await store.query(actor, reader => reader.checkpoints(addDays(day, 1), 1)))[0]

/**
 * That the tree of `from` statements begins the tree of `to` statements, by default the newest.
 * @throws Problem 400 for a size that is no size of a signed tree, or a `to` below `from`
 */
export const getCheckpointConsistency = (
  ports: ComplaintPorts, actor: Actor, { from, to: wanted }: { from: number, to?: number },
): Promise<ConsistencyProof> =>
  ports.store.snapshot(actor, async reader => {
    const most = (await reader.newestCheckpoint())?.treeSize ?? 0
    const to = wanted ?? most
    if (to > most) throw invalidQuery('to', `is larger than the newest checkpoint, which has ${most} statements`, to)
    if (from > to) throw invalidQuery('from', `is larger than ${to}, the size of the newer tree`, from)
    return consistencyProof(reader, from, to)
  })

/** @throws Problem 403 for ADMIN; 404, also while no checkpoint covers the history */
export async function getHistoryProof (ports: ComplaintPorts, actor: Actor, id: Id): Promise<HistoryProof> {
  const proof = await findHistoryProof(ports, actor, id)
  if (proof === undefined) throw notFound()
  return proof
}

/**
 * Also proves the history of an erased complaint: a proof contains no personal data.
 * @returns undefined while no checkpoint covers the history
 * @throws Problem 403 for ADMIN, 404
 */
export async function findHistoryProof (
  ports: ComplaintPorts, actor: Actor, id: Id,
): Promise<HistoryProof | undefined> {
  assertContentRole(actor)
  return ports.store.snapshot(actor, async reader => {
    const complaintWithKey = await reader.complaintWithKey(id) ?? await reader.openErased(id)
    if (complaintWithKey === undefined) throw notFound()
    return historyProof(reader, id)
  })
}

/** The current key first. Retired keys stay, so that old checkpoints can be verified. */
export const listCheckpointKeys = ({ checkpointKeys: { signer, keys } }: CheckpointPorts) =>
  keys.map(({ id, name, text }) => ({ id, origin: name, verifierKey: text, current: id === signer.key.id }))
