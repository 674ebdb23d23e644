/** The insurer's staff: their role, the offices they are tied to, and their absences. */
import type { Day } from '../calendar/days.ts'
import type { Id } from './ids.ts'
import type { StaffMember } from './actor.ts'
import { invalid } from '../problems/problems.ts'
import type { Contact, ContactPatch } from './contact.ts'
import type { Versioned } from './entry.ts'
import { merged } from './entry.ts'

/** From the first to the last Brussels day, inclusive. */
export type Absence = { from: Day, to: Day, deputyId?: Id }

export type StaffRecord = Versioned & Omit<StaffMember, 'revision'> & Contact & {
  mayReadHealthData: boolean,
  absence?: Absence,
}

export type StaffRole = Exclude<StaffMember['role'], 'BROKER'>
export type StaffInput = Partial<Contact> & {
  name: string,
  role: StaffRole,
  tiedOfficeIds?: Id[],
  mayReadHealthData?: boolean,
  absence?: Absence,
}
export type StaffPatch = ContactPatch & {
  name?: string,
  role?: StaffRole,
  tiedOfficeIds?: Id[],
  mayReadHealthData?: boolean,
  absence?: AbsencePatch | null,
}
type AbsencePatch = { from?: Day, to?: Day, deputyId?: Id | null }

/** Looks up the offices and staff that a record refers to. */
export type Named = { hasOffice: (id: Id) => boolean, staff: (id: Id) => StaffMember | undefined }

/** @throws Problem 400 */
export const newStaffMember = (
  id: Id,
  { tiedOfficeIds = [], mayReadHealthData = false, dailyDigest = true, ...input }: StaffInput,
  named: Named,
): StaffRecord => checked({ id, version: 1, ...input, tiedOfficeIds, mayReadHealthData, dailyDigest }, named)

/** @throws Problem 400 */
export const patchedStaffMember = (member: StaffRecord, patch: StaffPatch, named: Named): StaffRecord =>
  checked({
    ...merged(member, { ...patch, ...(patch.absence && { absence: absenceOf(member.absence, patch.absence) }) }),
    version: member.version + 1,
  }, named)

function absenceOf (before: Absence | undefined, patch: AbsencePatch): Absence {
  const absence = merged<Partial<Absence>>(before ?? {}, patch)
  const { from, to } = absence
  if (from === undefined) throw invalid('absence.from', 'is needed: there was no absence before')
  if (to === undefined) throw invalid('absence.to', 'is needed: there was no absence before')
  return { ...absence, from, to }
}

function checked (member: StaffRecord, { hasOffice, staff }: Named): StaffRecord {
  const unknown = member.tiedOfficeIds.findIndex(id => !hasOffice(id))
  if (unknown >= 0) {
    throw invalid(`tiedOfficeIds[${unknown}]`, 'must be the id of an office', member.tiedOfficeIds[unknown])
  }
  if (member.absence === undefined) return member
  const { from, to, deputyId } = member.absence
  if (to < from) throw invalid('absence.to', 'must not be before absence.from', to)
  if (deputyId !== undefined && (deputyId === member.id || !mayHandle(staff(deputyId)))) {
    throw invalid('absence.deputyId', 'must be another handler or manager', deputyId)
  }
  return member
}

/** Whether a complaint can be assigned to this member of staff. */
export const mayHandle = (member: StaffMember | undefined): boolean =>
  member?.role === 'HANDLER' || member?.role === 'MANAGER'
