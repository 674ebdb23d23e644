/** The directory of offices, staff and clients, as ADMIN maintains it. */
import type { DataSource, EntitySchemaColumnOptions } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { DirectoryEvent } from '../../directory/entry.ts'
import { valueTaken } from '../../directory/entry.ts'
import type {
  DirectoryEntries, DirectoryUnitOfWork, DirectoryKind, DirectoryReader, DirectoryStore,
} from '../../usecases/directory/ports.ts'
import { CLIENT_COLUMNS, OFFICE_COLUMNS, STAFF_COLUMNS } from '../schema.ts'
import { atLeast, shaped } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'
import { idempotencyStore } from '../complaints/store.ts'
import { transaction } from '../../postgres/transaction.ts'
import { rightsOf } from '../rights.ts'

type Table = { name: DirectoryKind, columns: { property: string, name: string, json: boolean }[], extraColumns: string }

const table = (name: DirectoryKind, columns: Record<string, EntitySchemaColumnOptions>, extraColumns = ''): Table => ({
  name,
  extraColumns,
  columns: Object.entries(columns).map(([property, column]) => ({
    property,
    name: column.name as string,
    json: column.type === 'jsonb',
  })),
})

const TABLES: Record<DirectoryKind, Table> = {
  offices: table('offices', OFFICE_COLUMNS),
  staff:   table('staff', STAFF_COLUMNS),
  clients: table('clients', CLIENT_COLUMNS, `,
    array(select office_id from client_grants g where g.client_id = r.id order by 1) as "grants",
    (select coalesce(jsonb_agg(jsonb_build_object('issuer', issuer, 'subject', subject) order by issuer, subject), '[]')
     from client_identities i where i.client_id = r.id) as "identities",
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'createdAt', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by created_at, id), '[]')
     from client_secrets s where s.client_id = r.id and not revoked) as "secrets"`),
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
    read: (actor, work) =>
      transaction(source, { ...rightsOf(actor), mode: 'read only' }, run => work(directoryReader(run))),
    change: (actor, work) => transaction(source, rightsOf(actor), run => work(unitFor(run, actor, encryptionKey))),
  }
}

const selectFrom = ({ name, columns, extraColumns }: Table): string =>
  `select ${columns.map(column => `r.${column.name} as "${column.property}"`).join(', ')}${extraColumns} from ${name} r`

export function directoryReader (run: Run): DirectoryReader {
  return {
    async find (kind, id) {
      const [row] = await run({ name: `find-${kind}`, text: `${selectFrom(TABLES[kind])} where id = $1`, values: [id] })
      return row && recordOf(kind, row)
    },
    async list (kind, after, limit) {
      const text = `${selectFrom(TABLES[kind])} where $1::uuid is null or id > $1 order by id limit $2`
      return (await run({ name: `list-${kind}`, text, values: [after ?? null, limit] })).map(row => recordOf(kind, row))
    },
    async events (after, limit) {
      // Orders by `e.sequence`: an index serves the column, but not the cast in the select list.
      const text = `select e.sequence::int, e.id, e.type, e.at, e.subject_id as "subjectId", e.actor, e.changes
                    from directory_events e where e.sequence > $1 order by e.sequence limit ${atLeast(limit)}`
      return (await run(shaped(text, [after]))).slice(0, limit) as (DirectoryEvent & { sequence: number })[]
    },
  }
}

function unitFor (run: Run, actor: Actor, encryptionKey: KeyRing): DirectoryUnitOfWork {
  const read = directoryReader(run)
  return {
    ...read,
    ...idempotencyStore(run, actor, encryptionKey, { encryptsResponses: true }),
    async lock (kind, id) {
      await run({ name: `lock-${kind}`, text: `select from ${kind} where id = $1 for no key update`, values: [id] })
      return read.find(kind, id)
    },
    async insert (kind, record) {
      const { columns } = TABLES[kind]
      const text = `insert into ${kind} (${columns.map(({ name }) => name).join(', ')}) values (${
        columns.map((_, index) => `$${index + 1}`).join(', ')
      })`
      await write(run, kind, record, text)
    },
    async save (kind, record) {
      const [, ...columns] = TABLES[kind].columns
      const text = `update ${kind} set ${
        columns.map(({ name }, index) => `${name} = $${index + 2}`).join(', ')
      } where id = $1`
      await write(run, kind, record, text)
    },
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
      const text = 'insert into client_secrets (id, client_id, hash) values ($1, $2, $3) returning date_trunc(\'second\', created_at) as at'
      const [row] = await run({ name: 'add-secret', text, values: [id, clientId, hash] })
      return { createdAt: row?.at as Instant }
    },
    async revokeSecret (clientId, secretId) {
      const rows = await run({
        name: 'revoke-secret',
        text: 'update client_secrets set revoked = true where client_id = $1 and id = $2 returning id',
        values: [clientId, secretId],
      })
      return rows.length > 0
    },
    async record ({ id, type, at, subjectId, actor: by, changes }) {
      const text =
        'insert into directory_events (id, type, at, subject_id, actor, changes) values ($1, $2, $3, $4, $5, $6)'
      await run({
        name: 'record-register-event',
        text,
        values: [id, type, at, subjectId, JSON.stringify(by), JSON.stringify(changes)],
      })
    },
    async claimTransfer () {
      const [row] = await run({
        text: `select pg_try_advisory_xact_lock(hashtextextended('portfolio transfer', 0)) as claimed`,
      })
      return row?.claimed === true
    },
  }
}

/** @throws Problem 409 when another record has a value that must be unique */
async function write<K extends DirectoryKind> (
  run: Run,
  kind: K,
  record: DirectoryEntries[K],
  text: string,
): Promise<void> {
  const members: Row = { ...record }
  const values = TABLES[kind].columns.map(({ property, json }) => {
    const value = members[property] ?? null
    return json && value !== null ? JSON.stringify(value) : value
  })
  try {
    await run({ text, values })
    if (kind === 'clients') await writeGrantsAndIdentities(run, record as DirectoryEntries['clients'])
  } catch (error) {
    const member = UNIQUE[(error as { constraint?: string }).constraint ?? '']
    throw member === undefined ? error : valueTaken(member, members[member])
  }
}

async function writeGrantsAndIdentities (
  run: Run,
  { id, grants, identities }: DirectoryEntries['clients'],
): Promise<void> {
  await run({
    text: 'delete from client_grants where client_id = $1 and office_id <> all ($2::uuid[])',
    values: [id, grants],
  })
  await run({
    text: 'insert into client_grants (client_id, office_id) select $1, unnest($2::uuid[]) on conflict do nothing',
    values: [id, grants],
  })
  await run({ text: 'delete from client_identities where client_id = $1', values: [id] })
  await run({
    text: 'insert into client_identities (client_id, issuer, subject) select $1, * from unnest($2::text[], $3::text[])',
    values: [id, identities.map(({ issuer }) => issuer), identities.map(({ subject }) => subject)],
  })
}

/** Leaves out absent members, as everywhere in the domain. */
const recordOf = <K extends DirectoryKind>(_kind: K, row: Row): DirectoryEntries[K] =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as DirectoryEntries[K]

