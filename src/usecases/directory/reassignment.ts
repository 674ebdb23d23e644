/** All open complaints of a member of staff to another: when he is ill, away, or leaves. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { assignRefusal } from '../../complaints/decisions/handling.ts'
import { decide } from '../../complaints/decisions/index.ts'
import { standingRefusal } from '../../complaints/lifecycle.ts'
import { invalid, Problem } from '../../problems/problems.ts'
import { mayHandle } from '../../directory/staff.ts'
import { assertContentRole, assertWriteScope, notFound } from '../access.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { circumstancesOf, lockedOne, saveOutcome } from '../complaints/commands.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { UnitOfWork, ComplaintWithKey } from '../complaints/ports.ts'
import type { Ports } from '../ports.ts'

/** Without `toStaffId` they go to the deputy whom his absence names. */
export type ReassignInput = { toStaffId?: Id, reason: string }
export type Refusal = { complaintId: Id, type: string, detail: string }
export type Reassignment = { reassigned: number, refused: Refusal[] }

/** More than a person has open. */
const MOST = 5_000

/**
 * Each one a normal ASSIGN with its own history; a conflict of interest refuses that one alone.
 * @throws Problem 403, 404, 400 without anybody to go to
 */
export async function reassignComplaints (ports: Ports, actor: Actor, staffId: Id, input: ReassignInput, { idempotencyKey: key }: RequestOptions): Promise<CommandResponse> {
  assertContentRole(actor)
  if (actor.role !== 'MANAGER') throw new Problem('missingPermission', `Complaints are reassigned by MANAGER; this client acts as ${actor.role}.`)
  assertWriteScope(actor)
  const member = await ports.register.read(actor, reading => reading.find('staff', staffId))
  if (member === undefined) throw notFound()
  return ports.store.transaction(actor, changing => once(changing, { operation: 'reassignComplaints', key, input: { staffId, ...input } }, async () => {
    const handlerId = input.toStaffId ?? member.absence?.deputyId
    if (handlerId === undefined) throw invalid('toStaffId', `is needed: ${member.name} has no absence with a deputy`)
    if (handlerId === staffId || !mayHandle(ports.directory.staff(handlerId))) throw invalid('toStaffId', 'must be another handler or manager of the complaints desk', handlerId)
    if (handlerId === actor.id) throw invalid('toStaffId', 'must be somebody else: whoever takes a complaint himself declares his independence, one by one', handlerId)
    const now = ports.clock.now()
    const open = await changing.list({ filters: { handlerId: [staffId], status: ['RECEIVED', 'IN_REVIEW'] }, sort: 'loggedAt', limit: MOST, position: undefined, now })
    const locked = open.length === 0 ? new Map<Id, ComplaintWithKey>() : await changing.lock(open.map(({ complaint: { id } }) => id))
    const refused: Refusal[] = []
    for (const id of locked.keys()) {
      const refusal = await reassigned(ports, changing, actor, id, locked, staffId, handlerId, input.reason, now)
      if (refusal !== undefined) refused.push(refusal)
    }
    return { body: JSON.stringify({ reassigned: locked.size - refused.length, refused } satisfies Reassignment), etag: '' }
  }))
}

async function reassigned (
  ports: Ports, changing: UnitOfWork, actor: Actor, id: Id, locked: Map<Id, ComplaintWithKey>, from: Id, handlerId: Id, reason: string, now: string,
): Promise<Refusal | undefined> {
  try {
    const { complaint, key } = lockedOne(locked, id)
    // Between the list and the lock somebody else may have taken it.
    if (complaint.handling?.handlerId !== from) throw new Problem('actionNotAllowed', 'Somebody else handles it by now.')
    const refusal = assignRefusal({ handlerId }, actor) ?? standingRefusal('ASSIGN', complaint, actor)
    if (refusal !== undefined) throw refusal
    const outcome = decide('ASSIGN', complaint, { handlerId }, circumstancesOf(ports, actor, now, key))
    await saveOutcome(ports, changing, actor, complaint, key, { ...outcome, details: { ...outcome.details, reassignedFrom: from, reason } }, now)
    return undefined
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { type, detail } = error.document
    return { complaintId: id, type, detail }
  }
}
