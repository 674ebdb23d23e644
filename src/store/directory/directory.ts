/** The directory of offices, staff and clients, as ADMIN maintains it. */
import { In, Not, Raw } from 'typeorm'
import type { DataSource, EntityManager, EntitySchema, FindManyOptions } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { DirectoryEvent } from '../../directory/entry.ts'
import { valueTaken } from '../../directory/entry.ts'
import type {
  DirectoryEntries, DirectoryUnitOfWork, DirectoryKind, DirectoryReader, DirectoryStore,
} from '../../usecases/directory/ports.ts'
import { ClientEntity, GrantEntity, IdentityEntity, OfficeEntity, SecretEntity, StaffEntity } from '../schema.ts'
import type { ClientRow } from '../schema.ts'
import { atLeast, shaped } from '../../postgres/statement.ts'
import type { Query, Row, Run } from '../../postgres/statement.ts'
import { idempotencyStore } from '../idempotency.ts'
import { transaction } from '../../postgres/transaction.ts'
import { rightsOf } from '../rights.ts'

const ENTITIES: Record<DirectoryKind, EntitySchema> = {
  offices: OfficeEntity, staff: StaffEntity, clients: ClientEntity,
}

/** Unique indexes, each with the member that it keeps unique. */
const UNIQUE: Record<string, string> = {
  offices_code_key: 'code',
  offices_enterprise_number_key: 'enterpriseNumber',
  clients_client_id_key: 'clientId',
  client_identities_pkey: 'identities',
}

/**
 * @param encryptionKey the service's own keys; they encrypt stored responses, since some contain a
 * client's secret
 */
export function createDirectoryStore (source: DataSource, encryptionKey: KeyRing): DirectoryStore {
  return {
    snapshot: (actor, work) =>
      transaction(source, { ...rightsOf(actor), mode: 'read only' }, (run, _later, manager) =>
        work(directoryReader(run, manager))),
    transaction: (actor, work) =>
      transaction(source, rightsOf(actor), (run, _later, manager) => work(unitFor(run, manager, actor, encryptionKey))),
  }
}

/** Orders by `e.sequence`: an index serves the column, but not the cast in the select list. */
export const eventsStatement = (after: number, limit: number): Query =>
  shaped(
    `select e.sequence::int, e.id, e.type, e.at, e.subject_id as "subjectId", e.actor, e.changes
     from directory_events e where e.sequence > $1 order by e.sequence limit ${atLeast(limit)}`,
    [after],
  )

function directoryReader (run: Run, manager: EntityManager): DirectoryReader {
  const recordsOf = async <K extends DirectoryKind>(
    kind: K,
    options: FindManyOptions,
  ): Promise<DirectoryEntries[K][]> => {
    const rows = await manager.find(ENTITIES[kind], { ...options, ...(kind === 'clients' && CLIENT_PARTS) })
    return rows.map(row => kind === 'clients' ? withParts(row as ClientRow) : row)
      .map(withoutAbsent) as DirectoryEntries[K][]
  }

  return {
    find: async (kind, id) => (await recordsOf(kind, { where: { id } }))[0],
    list: (kind, after, limit) =>
      // `take` beside a joined table would cost a second statement.
      recordsOf(kind, {
        where: { id: Raw(id => `${id} in (select id from ${kind} where id > :after order by id limit :limit)`, {
          after: after ?? NIL,
          limit,
        }) },
        order: { id: 'asc' },
      }),
    events: async (after, limit) =>
      (await run(eventsStatement(after, limit))).slice(0, limit) as (DirectoryEvent & { sequence: number })[],
  }
}

/** Where a list starts: every id is greater. */
const NIL = '00000000-0000-0000-0000-000000000000'

/** Clients have their secrets, grants and identities in tables of their own. */
const CLIENT_PARTS = { relations: { secrets: true, grants: true, identities: true } }

function withParts ({ secrets = [], grants = [], identities = [], ...client }: ClientRow): object {
  return {
    ...client,
    grants: grants.map(({ officeId }) => officeId).sort(),
    identities: identities
      .map(({ issuer, subject }) => ({ issuer, subject }))
      .sort((a, b) => compare(a.issuer, b.issuer) || compare(a.subject, b.subject)),
    secrets: secrets
      .filter(({ revoked }) => !revoked)
      .sort((a, b) => Number(a.createdAt) - Number(b.createdAt) || compare(a.id, b.id))
      .map(({ id, createdAt }) => ({ id, createdAt: instantOf(createdAt) })),
  }
}

/** By code unit, as PostgreSQL's "C" collation does. */
const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0

/** In whole seconds. TypeORM reads an instant as a Date, and returns a generated one as text. */
const instantOf = (value: Date | string): Instant => `${new Date(value).toISOString().slice(0, 19)}Z`

function unitFor (run: Run, manager: EntityManager, actor: Actor, encryptionKey: KeyRing): DirectoryUnitOfWork {
  const read = directoryReader(run, manager)
  return {
    ...read,
    ...idempotencyStore(run, actor, encryptionKey, { encryptsResponses: true }),
    async lock (kind, id) {
      await run({ name: `lock-${kind}`, text: `select from ${kind} where id = $1 for no key update`, values: [id] })
      return read.find(kind, id)
    },
    insert: (kind, record) =>
      writing(manager, kind, record, () => manager.insert(ENTITIES[kind], rowOf(kind, record))),
    save: (kind, record) =>
      writing(manager, kind, record, () => {
        const { id, ...row } = rowOf(kind, record)
        return manager.update(ENTITIES[kind], { id }, row)
      }),
    async isCodeUsed (code) {
      const [row] = await run({
        name: 'code-used',
        text: 'select exists (select from number_series where starts_with(series, $1)) as used',
        values: [`F-${code}-`],
      })
      return row?.used === true
    },
    async setRole (staffId, role) {
      await run({
        name: 'set-role',
        text: 'update clients set role = $2, version = version + 1 where staff_id = $1 and role <> $2',
        values: [staffId, role],
      })
    },
    async addSecret (clientId, { id, hash }) {
      const { generatedMaps: [generated] } =
        await manager.insert(SecretEntity, { id, clientId, hash, revoked: false })
      return { createdAt: instantOf(generated?.createdAt as string) }
    },
    async revokeSecret (clientId, secretId) {
      const { affected } = await manager.update(SecretEntity, { clientId, id: secretId }, { revoked: true })
      return affected === 1
    },
    record: event => recordDirectoryEvent(run, event),
    async claimTransfer () {
      const [row] = await run({
        text: `select pg_try_advisory_xact_lock(hashtextextended('portfolio transfer', 0)) as claimed`,
      })
      return row?.claimed === true
    },
  }
}

export async function recordDirectoryEvent (
  run: Run,
  { id, type, at, subjectId, actor, changes }: DirectoryEvent,
): Promise<void> {
  const text = 'insert into directory_events (id, type, at, subject_id, actor, changes) values ($1, $2, $3, $4, $5, $6)'
  await run({
    name: 'record-register-event',
    text,
    values: [id, type, at, subjectId, JSON.stringify(actor), JSON.stringify(changes)],
  })
}

/** @throws Problem 409 when another record has a value that must be unique */
async function writing<K extends DirectoryKind> (
  manager: EntityManager,
  kind: K,
  record: DirectoryEntries[K],
  write: () => Promise<unknown>,
): Promise<void> {
  try {
    await write()
    if (kind === 'clients') await writeClientParts(manager, record as DirectoryEntries['clients'])
  } catch (error) {
    const member = UNIQUE[(error as { constraint?: string }).constraint ?? '']
    throw member === undefined ? error : valueTaken(member, { ...record }[member as keyof typeof record])
  }
}

async function writeClientParts (
  manager: EntityManager,
  { id, grants, identities }: DirectoryEntries['clients'],
): Promise<void> {
  await manager.delete(GrantEntity, { clientId: id, officeId: Not(In(grants)) })
  await manager.createQueryBuilder().insert().into(GrantEntity)
    .values(grants.map(officeId => ({ clientId: id, officeId }))).orIgnore().execute()
  await manager.delete(IdentityEntity, { clientId: id })
  await manager.insert(IdentityEntity, identities.map(identity => ({ clientId: id, ...identity })))
}

/** The columns of the record's own table; an absent member is null. */
const rowOf = <K extends DirectoryKind>(kind: K, record: DirectoryEntries[K]): Row => {
  const members: Row = { ...record }
  return Object.fromEntries(Object.keys(ENTITIES[kind].options.columns).map(name => [name, members[name] ?? null]))
}

/** Leaves out absent members, as everywhere in the domain. */
const withoutAbsent = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
