/** The directory, read whole: it is small, and every request needs it. */
import type { DataSource, EntityManager } from 'typeorm'
import type { Office, StaffMember } from '../../directory/actor.ts'
import { inUnavailability } from '../../postgres/availability.ts'
import { ClientEntity, GrantEntity, IdentityEntity, OfficeEntity, SecretEntity, StaffEntity } from '../schema.ts'
import type { ClientRow } from '../schema.ts'

export type DirectorySnapshot = {
  clients: (Pick<ClientRow, 'id' | 'clientId' | 'name' | 'enabled'> & {
    role: StaffMember['role']
    officeId?: string
    staffId?: string
    secrets: { id: string, hash: string, revoked: boolean }[]
    grants: string[]
    identities: { issuer: string, subject: string }[]
  })[]
  offices: Office[]
  staff: StaffMember[]
}

/** @throws Problem 503 when the database does not answer */
export const readDirectory = (source: DataSource): Promise<DirectorySnapshot> => inUnavailability(() =>
  source.transaction('REPEATABLE READ', async manager => {
    const clients = await manager.find(ClientEntity)
    const secrets = Map.groupBy(await manager.find(SecretEntity), ({ clientId }) => clientId)
    const grants = Map.groupBy(await manager.find(GrantEntity), ({ clientId }) => clientId)
    const identities = Map.groupBy(await manager.find(IdentityEntity), ({ clientId }) => clientId)
    const offices = await manager.find(OfficeEntity)
    return {
      clients: clients.map(({ id, clientId, name, role, enabled, officeId, staffId }) => ({
        id,
        clientId,
        name,
        role: role as StaffMember['role'],
        enabled,
        ...(typeof officeId === 'string' && { officeId }),
        ...(typeof staffId === 'string' && { staffId }),
        secrets: secrets.get(id) ?? [],
        grants: (grants.get(id) ?? []).map(({ officeId: granted }) => granted),
        identities: identities.get(id) ?? [],
      })),
      offices: offices.map(({ firstLineTargetWorkingDays, email, postalAddress, version, ...office }) => ({
        id: office.id,
        name: office.name,
        code: office.code,
        enterpriseNumber: office.enterpriseNumber,
        ...(typeof email === 'string' && { email }),
        ...(postalAddress !== null && { postalAddress }),
        ...(typeof firstLineTargetWorkingDays === 'number' && { firstLineTargetWorkingDays }),
        fsmaStatus: office.fsmaStatus,
        revision: version,
      })),
      staff: (await manager.find(StaffEntity)).map(({ id, name, role, tiedOfficeIds, mayReadHealthData, version }) => ({
        id, name, role, tiedOfficeIds, mayReadHealthData, revision: version,
      })),
    }
  }))

/** The directory entries that the sandbox writes as the owner. */
export type Directory = {
  offices: readonly (Office & { enterpriseNumber: string })[],
  staff: readonly StaffMember[],
  clients: readonly {
    id: string,
    clientId: string,
    name: string,
    role: string,
    officeId?: string,
    staffId?: string,
    grants: readonly string[],
    secretHash: string,
  }[],
}

/**
 * Writes the given entries and leaves other entries unchanged. The secret of a client has the
 * client's own id.
 */
export const writeDirectory = (source: DataSource, directory: Directory): Promise<void> =>
  source.transaction(manager => write(manager, directory))

/**
 * Resets the directory to exactly the given entries. The sandbox's reset calls it as the owner,
 * after `clearComplaints`. Running processes read the directory again with `refreshClients`.
 */
export const resetDirectory = (source: DataSource, directory: Directory): Promise<void> =>
  source.transaction(async manager => {
    const ids = (entries: readonly { id: string }[]) => [entries.map(({ id }) => id)]
    await manager.query('truncate directory_events')
    // Not truncated: every process reads these tables at any time, and TRUNCATE would block it.
    await manager.query('delete from client_grants')
    await manager.query('delete from client_identities')
    await manager.query('delete from client_secrets where id <> all ($1::uuid[])', ids(directory.clients))
    await manager.query('delete from clients where id <> all ($1::uuid[])', ids(directory.clients))
    await manager.query('delete from staff where id <> all ($1::uuid[])', ids(directory.staff))
    await manager.query('delete from offices where id <> all ($1::uuid[])', ids(directory.offices))
    await write(manager, directory)
  })

/**
 * Adds a member of staff with the role ADMIN and a client for that person. Runs as the owner.
 */
export const addAdministrator = (source: DataSource, { staffId, id, eventId, clientId, name, secretHash }: {
  staffId: string, id: string, eventId: string, clientId: string, name: string, secretHash: string
}): Promise<void> => source.transaction(async manager => {
  await manager.insert(StaffEntity, {
    id: staffId,
    version: 1,
    name,
    role: 'ADMIN',
    tiedOfficeIds: [],
    mayReadHealthData: false,
    email: null,
    language: null,
    dailyDigest: true,
    absence: null,
  })
  await manager.insert(ClientEntity, {
    id, version: 1, clientId, name, role: 'ADMIN', enabled: true, officeId: null, staffId,
  })
  await manager.insert(SecretEntity, { id, clientId: id, hash: secretHash, revoked: false })
  await manager.query(
    `insert into directory_events (id, type, at, subject_id, actor, changes) values ($1, 'client.created', now(), $2, $3, $4)`,
    [
      eventId,
      id,
      JSON.stringify({ id: staffId, name, role: 'ADMIN' }),
      JSON.stringify([{ member: 'clientId', to: clientId }, { member: 'role', to: 'ADMIN' }]),
    ],
  )
})

async function write (manager: EntityManager, { offices, staff, clients }: Directory): Promise<void> {
  await manager.upsert(
    OfficeEntity,
    offices.map(office => ({
      fsmaStatus: 'ACTIVE' as const,
      fsmaStatusSince: null,
      fsmaNumber: null,
      email: null,
      postalAddress: null,
      firstLineTargetWorkingDays: null,
      language: null,
      dailyDigest: false,
      ...office,
      version: 1,
    })),
    ['id'],
  )
  await manager.upsert(
    StaffEntity,
    staff.map(member => ({
      mayReadHealthData: false, email: null, language: null, dailyDigest: true, absence: null, ...member, version: 1,
    })),
    ['id'],
  )
  await manager.upsert(
    ClientEntity,
    clients.map(({ id, clientId, name, role, officeId, staffId }) => ({
      id,
      version: 1,
      clientId,
      name,
      role: role as StaffMember['role'],
      enabled: true,
      officeId: officeId ?? null,
      staffId: staffId ?? null,
    })),
    ['id'],
  )
  await manager.upsert(
    SecretEntity,
    clients.map(({ id, secretHash }) => ({ id, clientId: id, hash: secretHash, revoked: false })),
    ['id'],
  )
  await manager.upsert(
    GrantEntity,
    clients.flatMap(({ id, grants }) => grants.map(officeId => ({ clientId: id, officeId }))),
    ['clientId', 'officeId'],
  )
}

/** Removes every complaint and everything that belongs to it, as the owner; the directory stays. */
export async function clearComplaints (source: DataSource): Promise<void> {
  await source.query(`
    update feed_floor set last = greatest(last, (select max(sequence) from feed));
    -- The clean-up job removes the files of these attachments like those of abandoned uploads.
    insert into uploads (id, client_id, started_at) select id, '00000000-0000-0000-0000-000000000000', '-infinity' from attachments;
    truncate complaints, complaint_keys, events, feed, feed_pending, deadline_phases, due_orders, timers, stored_responses, number_series,
             messages, notes, attachments, evidence_bundles, data_subject_exports, data_subject_export_parts,
             webhook_endpoints, webhook_secrets, webhook_deliveries, tasks, import_rows,
             letters, letter_dispatches, work_attempts, access_log, reporting_facts, digests, improvement_actions,
             improvement_action_events, calendars, calendar_recalculations, erasures, erasure_items, retention_rules,
             checkpoints, checkpoint_nodes, checkpoint_statements`)
}
