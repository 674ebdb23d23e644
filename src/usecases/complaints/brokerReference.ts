/** The rule "brokerReference: unique per office among complaints not withdrawn". */
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import { Problem } from '../../problems/problems.ts'
import type { UnitOfWork } from './ports.ts'

/**
 * Runs before the validation of values, as a refusal by a rule (contract, "Order of refusals").
 * @param ownId the complaint that may already have this reference
 * @throws Problem 409, naming the complaint that has it when the actor can see that
 */
export async function assertFreeBrokerReference (
  unit: UnitOfWork,
  officeId: Id | undefined,
  brokerReference: string | null | undefined,
  ownId?: Id,
): Promise<void> {
  if (officeId === undefined || typeof brokerReference !== 'string') return
  const holder = await unit.brokerReferenceHolder(officeId, brokerReference)
  if (holder !== undefined && holder !== ownId) throw brokerReferenceTaken(await unit.complaint(holder))
}

/**
 * The complaint with a brokerReference that is free in its office. A reopened complaint loses a
 * reference that another took meanwhile.
 * @throws Problem 409, naming the complaint that has it when the actor can see that
 */
export async function withFreeBrokerReference (
  unit: UnitOfWork,
  complaint: Complaint,
  before?: Complaint,
): Promise<Complaint> {
  const { officeId, brokerReference, status } = complaint
  if (officeId === undefined || brokerReference === undefined || status === 'WITHDRAWN') return complaint
  const holder = await unit.brokerReferenceHolder(officeId, brokerReference)
  if (holder === undefined || holder === complaint.id) return complaint
  if (before?.status === 'WITHDRAWN') {
    const { brokerReference: _taken, ...reopened } = complaint
    return reopened
  }
  throw brokerReferenceTaken(await unit.complaint(holder))
}

/** @param existing the complaint that has the reference, when the actor can see it */
export const brokerReferenceTaken = (existing?: Complaint): Problem =>
  new Problem(
    'brokerReferenceTaken',
    'Another complaint of this office, not withdrawn, has this brokerReference.',
    existing && {
      existing: {
        id: existing.id,
        reference: existing.reference ?? existing.firstLineReference,
        href: `/v1/complaints/${existing.id}`,
      },
    },
  )
