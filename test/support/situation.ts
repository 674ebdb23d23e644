/** What pure rules look at beside the complaint: actors and circumstances, without a server. */
import { BUILT_IN_CALENDAR } from '../../src/calendar/calendars.ts'
import type { Actor, Office, Role, StaffMember } from '../../src/directory/actor.ts'
import type { Complaint } from '../../src/complaints/complaint.ts'
import type { Circumstances } from '../../src/complaints/circumstances.ts'
import { Problem } from '../../src/problems/problems.ts'

export const OFFICE: Office = { id: 'office', name: 'Makelaardij De Schelde', code: 'SCHE' }
export const OTHER_OFFICE: Office = { id: 'other office', name: 'Bureau Gent', code: 'GENT' }

/** Their id is their role in lower case. */
export const actorOf = (role: Role, facts: Partial<Actor> = {}): Actor => ({
  clientId: 'client',
  id: role.toLowerCase(),
  name: role,
  role,
  tiedOfficeIds: [],
  scopes: ['complaints.read', 'complaints.write'],
  ...(role === 'BROKER' && { office: OFFICE }),
  ...facts,
})

const STAFF: Record<string, StaffMember> = Object.fromEntries((['HANDLER', 'MANAGER', 'AUDITOR'] as const).map(role =>
  [role.toLowerCase(), { id: role.toLowerCase(), name: role, role, tiedOfficeIds: [] }]))

export const circumstancesOf = (actor: Actor, now: string, facts: Partial<Circumstances> = {}): Circumstances => {
  let ids = 0
  return {
    actor,
    now,
    staff: id => STAFF[id],
    office: id => [OFFICE, OTHER_OFFICE].find(office => office.id === id),
    mailCounts: 'AT_ONCE',
    approvalLimitCents: 250_000,
    calendars: [BUILT_IN_CALENDAR],
    newId: () => `new ${ids += 1}`,
    digest: text => `digest of ${text.length} characters`,
    other: () => undefined,
    ...facts,
  }
}

/** Assigned to this person, who has declared their independence. */
export const handledBy = (
  handlerId: string,
  facts: Partial<Complaint['handling'] & object> = {},
): NonNullable<Complaint['handling']> => ({
  handlerId,
  assignedAt: '2026-03-13T15:30:00Z',
  independenceDeclared: true,
  ...facts,
})

/**
 * The refusal of a decision: `actionNotAllowed`, or `badRequest channel` with the member; undefined
 * when it decides.
 */
export function refusalIn (decision: () => unknown): string | undefined {
  try {
    decision()
    return undefined
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return [error.name, ...error.extras.issues?.map(({ name }) => name) ?? []].join(' ')
  }
}
