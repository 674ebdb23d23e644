/** Offices and staff: maintained by ADMIN, readable by all roles but BROKER. */
import { brusselsDay } from '../../calendar/days.ts'
import type { Actor, Role } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { ROLES } from '../../directory/actor.ts'
import { assertAllowed, Problem } from '../../problems/problems.ts'
import type { OfficeInput, OfficePatch, OfficeRecord } from '../../directory/offices.ts'
import { newOffice, patchedOffice } from '../../directory/offices.ts'
import type { DirectoryChange, DirectoryEventType, Versioned } from '../../directory/entry.ts'
import { changesBetween } from '../../directory/entry.ts'
import type { StaffInput, StaffPatch, StaffRecord } from '../../directory/staff.ts'
import { newStaffMember, patchedStaffMember } from '../../directory/staff.ts'
import { notFound, tenantOf } from '../access.ts'
import type { DirectoryEntries, DirectoryUnitOfWork, DirectoryKind } from './ports.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { requiredVersionRefusal } from '../../complaints/refusals.ts'
import { readPage } from '../page.ts'
import type { PageQuery } from '../page.ts'
export type { PageQuery } from '../page.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { Ports } from '../ports.ts'

export type Entry<T> = { record: T, etag: string }
export type EntryPage<T> = { items: { record: T, cursor: string }[], next: string | undefined }

/** The roles that may read each part of the directory. */
const READERS: Record<DirectoryKind | 'events', readonly Role[]> = {
  offices: ROLES.filter(role => role !== 'BROKER'),
  staff:   ROLES.filter(role => role !== 'BROKER'),
  clients: ['ADMIN'],
  events:  ['ADMIN', 'AUDITOR'],
}

/** @throws Problem 403 */
export function listEntries<K extends DirectoryKind> (
  ports: Ports, actor: Actor, kind: K, query: PageQuery,
): Promise<EntryPage<DirectoryEntries[K]>> {
  assertReader(actor, kind)
  return ports.directoryStore.snapshot(actor, async reader => {
    const { items, next, cursorOf } = await readPage<DirectoryEntries[K]>(ports, query, {
      binding: { list: kind, tenant: tenantOf(actor) },
      read: (after, limit) => reader.list(kind, after?.id, limit),
      positionOf: ({ id }) => ({ value: null, id }),
    })
    return { items: items.map(record => ({ record, cursor: cursorOf(record) })), next }
  })
}

/** @throws Problem 403, 404 */
export async function getEntry<K extends DirectoryKind> (
  ports: Ports, actor: Actor, kind: K, id: Id,
): Promise<Entry<DirectoryEntries[K]>> {
  assertReader(actor, kind)
  const record = await ports.directoryStore.snapshot(actor, reader => reader.find(kind, id))
  if (record === undefined) throw notFound()
  return { record, etag: tagOf(record) }
}

/** @throws Problem 403; 409 for a code or number that another office has; 400 */
export const createOffice = (
  ports: Ports, actor: Actor, input: OfficeInput, options: RequestOptions,
): Promise<CommandResponse> =>
  create(
    ports,
    actor,
    'offices',
    { operation: 'createOffice', input, options, event: 'office.created' },
    async () => newOffice(ports.newId(), input, brusselsDay(ports.clock.now())),
  )

/** @throws Problem 403, 404, 428, 412; 409 also for a code already used in references; 400 */
export const updateOffice = (
  ports: Ports, actor: Actor, id: Id, patch: OfficePatch, options: RequestOptions,
): Promise<Entry<OfficeRecord>> =>
  update(
    ports,
    actor,
    'offices',
    id,
    { options, event: 'office.updated' },
    async (office, unit) =>
      patchedOffice(office, patch, {
        today: brusselsDay(ports.clock.now()),
        codeUsed: await unit.isCodeUsed(office.code),
      }),
  )

/** @throws Problem 403; 400 for an unknown office or deputy */
export const createStaffMember = (
  ports: Ports, actor: Actor, input: StaffInput, options: RequestOptions,
): Promise<CommandResponse> =>
  create(
    ports,
    actor,
    'staff',
    { operation: 'createStaffMember', input, options, event: 'staff.created' },
    async () => newStaffMember(ports.newId(), input, referencedEntries(ports)),
  )

/** A new role also applies to the member's clients. @throws Problem 403, 404, 428, 412, 400 */
export const updateStaffMember = (
  ports: Ports, actor: Actor, id: Id, patch: StaffPatch, options: RequestOptions,
): Promise<Entry<StaffRecord>> =>
  update(ports, actor, 'staff', id, { options, event: 'staff.updated' }, async (member, unit) => {
    const patched = patchedStaffMember(member, patch, referencedEntries(ports))
    if (patched.role !== member.role) await unit.setRole(id, patched.role)
    return patched
  })

/** Only ADMIN may change the directory. @throws Problem 403 */
export function assertAdministrator (actor: Actor): void {
  if (actor.role !== 'ADMIN') {
    throw new Problem('missingPermission', `The directory is maintained by ADMIN. This client acts as ${actor.role}.`)
  }
  if (!actor.scopes.includes('administration')) {
    throw new Problem('missingScope', 'This token lacks the scope administration.')
  }
}

/** @throws Problem 403 */
export function assertReader (actor: Actor, what: DirectoryKind | 'events'): void {
  if (!READERS[what].includes(actor.role)) {
    throw new Problem(
      'missingPermission',
      `This part of the directory is for ${READERS[what].join(', ')}. This client acts as ${actor.role}.`,
    )
  }
  const scope = actor.role === 'ADMIN' ? 'administration' : 'complaints.read'
  if (!actor.scopes.includes(scope)) throw new Problem('missingScope', `This token lacks the scope ${scope}.`)
}

export type Creating = { operation: string, input: object, options: RequestOptions, event: DirectoryEventType }

/** The steps of creating any entry. The response under an idempotency key is stored with it. */
async function create<K extends DirectoryKind> (
  ports: Ports,
  actor: Actor,
  kind: K,
  { operation, input, options: { idempotencyKey: key }, event }: Creating,
  make: () => Promise<DirectoryEntries[K]>,
): Promise<CommandResponse> {
  assertAdministrator(actor)
  const request = { operation, key, input }
  const response = await ports.directoryStore.transaction(actor, unit => once(unit, request, async () => {
    const record = await make()
    await unit.insert(kind, record)
    await appendEvent(ports, unit, actor, event, record.id, changesBetween({}, record))
    return { body: JSON.stringify(record), etag: tagOf(record) }
  }))
  await ports.refreshDirectory()
  return response
}

/** The steps of changing any entry: check permission, lock, check the version, decide, save. */
export async function update<K extends DirectoryKind> (
  ports: Ports,
  actor: Actor,
  kind: K,
  id: Id,
  { options: { expected }, event }: { options: RequestOptions, event: DirectoryEventType },
  decide: (record: DirectoryEntries[K], unit: DirectoryUnitOfWork) => Promise<DirectoryEntries[K]>,
): Promise<Entry<DirectoryEntries[K]>> {
  assertAdministrator(actor)
  const record = await ports.directoryStore.transaction(actor, async unit => {
    const before = await unit.lock(kind, id)
    if (before === undefined) throw notFound()
    assertAllowed(requiredVersionRefusal(before, expected))
    const after = await decide(before, unit)
    await unit.save(kind, after)
    await appendEvent(ports, unit, actor, event, id, changesBetween(before, after))
    return after
  })
  await ports.refreshDirectory()
  return { record, etag: tagOf(record) }
}

export const appendEvent = (
  ports: Ports,
  unit: DirectoryUnitOfWork,
  { id, name, role }: Actor,
  type: DirectoryEventType,
  subjectId: Id,
  changes: DirectoryChange[],
): Promise<void> =>
  unit.record({ id: ports.newId(), type, at: ports.clock.now(), subjectId, actor: { id, name, role }, changes })

export const tagOf = ({ version }: Versioned): string => `"${version}"`

const referencedEntries = ({ directory }: Ports) => ({
  hasOffice: (id: Id) => directory.office(id) !== undefined,
  staff: directory.staff,
})
