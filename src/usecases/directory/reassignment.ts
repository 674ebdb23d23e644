/** Reassigns all open complaints of a member of staff: when they are ill, away, or leave. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import { decide } from '../../complaints/decisions/index.ts'
import { refusalOf } from '../../complaints/refusals.ts'
import { assertAllowed, invalid, Problem } from '../../problems/problems.ts'
import { mayHandle } from '../../directory/staff.ts'
import { assertContentRole, assertWriteScope, notFound } from '../access.ts'
import type { CommandContext } from '../complaints/commandContext.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { circumstancesOf, saveOutcome, withKey } from '../complaints/commands.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { ComplaintWithKey } from '../complaints/ports.ts'
import type { Ports } from '../ports.ts'

/** Without `toStaffId`, the complaints go to the deputy in the member's absence. */
export type ReassignInput = { toStaffId?: Id, reason: string }
export type Refusal = { complaintId: Id, type: string, detail: string }
export type Reassignment = { reassigned: number, refused: Refusal[] }

/** Exceeds the number of open complaints of any staff member. */
const MAX_COMPLAINTS = 5_000

/**
 * Assigns each complaint by a normal ASSIGN with its own event. A conflict of interest refuses only
 * that complaint.
 * @throws Problem 403, 404; 400 without a staff member who can take the complaints
 */
export async function reassignComplaints (
  ports: Ports,
  actor: Actor,
  staffId: Id,
  input: ReassignInput,
  { idempotencyKey }: RequestOptions,
): Promise<CommandResponse> {
  assertContentRole(actor)
  if (actor.role !== 'MANAGER') {
    throw new Problem('missingPermission', `Complaints are reassigned by MANAGER; this client acts as ${actor.role}.`)
  }
  assertWriteScope(actor)
  const member = await ports.directoryStore.snapshot(actor, reader => reader.find('staff', staffId))
  if (member === undefined) throw notFound()
  return ports.store.transaction(
    actor,
    unit =>
      once(unit, { operation: 'reassignComplaints', key: idempotencyKey, input: { staffId, ...input } }, async () => {
        const handlerId = input.toStaffId ?? member.absence?.deputyId
        if (handlerId === undefined) {
          throw invalid('toStaffId', `is needed: ${member.name} has no absence with a deputy`)
        }
        if (handlerId === staffId || !mayHandle(ports.directory.staff(handlerId))) {
          throw invalid('toStaffId', 'must be another handler or manager of the complaints desk', handlerId)
        }
        if (handlerId === actor.id) {
          throw invalid(
            'toStaffId',
            'must be somebody else: staff who take complaints themselves declare their independence, one by one',
            handlerId,
          )
        }
        const now = ports.clock.now()
        const filters = { handlerId: [staffId], status: ['RECEIVED' as const, 'IN_REVIEW' as const] }
        const open = await unit.list({ filters, sort: 'loggedAt', limit: MAX_COMPLAINTS, position: undefined, now })
        const locked = open.length === 0
          ? new Map<Id, ComplaintWithKey>()
          : await unit.lock(open.map(({ complaint: { id } }) => id))
        const refused: Refusal[] = []
        for (const [id, complaintWithKey] of locked) {
          try {
            const { complaint, key } = withKey(complaintWithKey)
            await reassign({ ports, unit, actor, now, key }, complaint, {
              from: staffId, handlerId, reason: input.reason,
            })
          } catch (error) {
            if (!(error instanceof Problem)) {
              throw error
            }
            refused.push({ complaintId: id, type: error.document.type, detail: error.message })
          }
        }
        return {
          body: JSON.stringify({ reassigned: locked.size - refused.length, refused } satisfies Reassignment),
          etag: '',
        }
      }),
  )
}

/** @throws Problem why this complaint cannot be reassigned */
async function reassign (
  context: CommandContext,
  complaint: Complaint,
  { from, handlerId, reason }: { from: Id, handlerId: Id, reason: string },
): Promise<void> {
  // Between the list and the lock, another request may have assigned it.
  if (complaint.handling?.handlerId !== from) throw new Problem('actionNotAllowed', 'Somebody else handles it by now.')
  const input = { handlerId }
  assertAllowed(refusalOf('ASSIGN', { complaint, actor: context.actor, input }))
  const outcome = decide('ASSIGN', complaint, input, circumstancesOf(context))
  await saveOutcome(context, complaint, { ...outcome, details: { ...outcome.details, reassignedFrom: from, reason } })
}
