/**
 * Key rotation: encrypts values under older keys of the ring again, while the service runs. It runs
 * as the owner, since the application's login may not change the key of a complaint and sees one
 * office at a time.
 *
 * Each statement is its own transaction. Values are read without a lock. A value is written only if
 * it is unchanged and its row is not locked; the next pass takes the others. The job can be stopped
 * and restarted at any time, because each value names its key.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource } from 'typeorm'
import type { KeyRing } from '../complaints/keyRing.ts'
import { decryptBytes, encrypt } from '../complaints/encryption.ts'
import { accessContext } from './accessLog/accessLog.ts'
import { contextOf as importContext } from './imports/imports.ts'
import { responseContext } from './idempotency.ts'
import { reasonContext } from './privacy/erasures.ts'
import type { Row } from '../postgres/statement.ts'
import { secretContext } from './webhooks/webhooks.ts'

type EncryptedColumn = {
  table: string
  column: string
  /** The columns of the primary key, with their types. */
  key: Record<string, string>
  /** Other columns that `contextOf` needs. */
  contextColumns?: readonly string[]
  contextOf: (row: Record<string, string>) => string
}

const STORED_RESPONSE = {
  table: 'stored_responses',
  key: { client_id: 'uuid', operation: 'text', key: 'text' },
  contextOf: ({ client_id: clientId = '', operation = '', key = '' }: Record<string, string>) =>
    responseContext(clientId, operation, key),
}
const IMPORT_ROW = { table: 'import_rows', key: { task_id: 'uuid', line: 'integer' } }

/**
 * Every column that is encrypted with the ring. Attachments, letters and histories are encrypted
 * with the key of their complaint.
 */
const ENCRYPTED_COLUMNS: readonly EncryptedColumn[] = [
  {
    table: 'complaint_keys',
    column: 'wrapped',
    key: { complaint_id: 'uuid' },
    contextOf: ({ complaint_id: id = '' }) => id,
  },
  {
    table: 'webhook_secrets',
    column: 'sealed',
    key: { id: 'uuid' },
    contextColumns: ['endpoint_id'],
    contextOf: ({ endpoint_id: endpointId = '', id = '' }) => secretContext(endpointId, id),
  },
  {
    table: 'tasks',
    column: 'on_behalf_of',
    key: { id: 'uuid' },
    contextOf: ({ id = '' }) => importContext(id, 'onBehalfOf'),
  },
  { ...IMPORT_ROW, column: 'payload', contextOf: ({ task_id: id = '', line = '' }) => importContext(id, line) },
  {
    ...IMPORT_ROW,
    column: 'problem',
    contextOf: ({ task_id: id = '', line = '' }) => importContext(id, `${line}/problem`),
  },
  {
    table: 'access_log',
    column: 'on_behalf_of',
    key: { at: 'timestamptz', sequence: 'bigint' },
    contextColumns: ['client_id', 'operation'],
    contextOf: ({ client_id: clientId = '', operation = '' }) => accessContext(clientId, operation),
  },
  { table: 'erasures', column: 'reason', key: { id: 'uuid' }, contextOf: ({ id = '' }) => reasonContext(id) },
  { ...STORED_RESPONSE, column: 'fingerprint' },
  { ...STORED_RESPONSE, column: 'body' },
]

export type RekeyOptions = {
  /** Called with the values done so far, of those under older keys when the job began. */
  onProgress?: (column: string, done: number, of: number) => void
  /** Values per statement, 500 by default. */
  batch?: number
  /** Milliseconds between two passes when other transactions lock rows, 1,000 by default. */
  pauseMs?: number
  /** Passes before the job gives up on locked rows, 60 by default. */
  passes?: number
}

export type Rekeyed = {
  resealed: number
  /** The number of values by key at the end, over all encrypted columns. */
  byKey: Map<string, number>
  /** Values that cannot be decrypted with the key that they name, by table and column. */
  damaged: Map<string, number>
}

export async function rekey (source: DataSource, ring: KeyRing, options: RekeyOptions = {}): Promise<Rekeyed> {
  const { onProgress = () => undefined, batch = 500, pauseMs = 1000, passes = 60 } = options
  const older = [...ring.byId.keys()].filter(id => id !== ring.current.id)
  const result: Rekeyed = { resealed: 0, byKey: new Map(), damaged: new Map() }
  for (const target of ENCRYPTED_COLUMNS) {
    const name = `${target.table}.${target.column}`
    const total = (await countByKey(source, target)).filter(({ id }) => older.includes(id)).reduce(
      (sum, { count }) => sum + count,
      0,
    )
    let done = 0
    for (let pass = 0; pass < passes && older.length > 0; pass++) {
      const { resealed, damaged, left } = await reencryptOnce(source, target, {
        ring,
        older,
        batch,
        onDone: count => onProgress(name, done + count, total),
      })
      done += resealed
      if (damaged > 0) result.damaged.set(name, damaged)
      if (left === 0) break
      await sleep(pauseMs)
    }
    result.resealed += done
  }
  for (const target of ENCRYPTED_COLUMNS) {
    for (const { id, count } of await countByKey(source, target)) {
      result.byKey.set(id, (result.byKey.get(id) ?? 0) + count)
    }
  }
  return result
}

type Pass = { ring: KeyRing, older: readonly string[], batch: number, onDone: (count: number) => void }

/**
 * Goes through a column once, in the order of the primary key.
 * @returns counts; `left` are values that were locked by others or changed meanwhile
 */
async function reencryptOnce (
  source: DataSource,
  target: EncryptedColumn,
  { ring, older, batch, onDone }: Pass,
): Promise<{ resealed: number, damaged: number, left: number }> {
  const counts = { resealed: 0, damaged: 0, left: 0 }
  let after: Row | undefined
  do {
    const rows: Record<string, string>[] = await source.query(...page(target, older, after, batch))
    const replacements = rows.flatMap(row => {
      const newValue = reencrypted(row.sealed as string, ring, target.contextOf(row))
      return newValue === undefined ? [] : [{ row, newValue }]
    })
    counts.damaged += rows.length - replacements.length
    const written = replacements.length === 0 ? 0 : await write(source, target, replacements)
    counts.resealed += written
    counts.left += replacements.length - written
    onDone(counts.resealed)
    after = rows.length === batch ? rows.at(-1) : undefined
  } while (after !== undefined)
  return counts
}

/** @returns undefined when the value cannot be decrypted */
function reencrypted (sealed: string, ring: KeyRing, context: string): string | undefined {
  try {
    return encrypt(decryptBytes(sealed, ring, context), ring, context)
  } catch {
    return undefined
  }
}

/** The query uses SQL's `left`, which reads only the beginning of a long value. */
function page (
  { table, column, key, contextColumns = [] }: EncryptedColumn,
  older: readonly string[],
  after: Row | undefined,
  limit: number,
): [string, unknown[]] {
  const names = Object.keys(key)
  const values: unknown[] = [older.map(id => `${id}.`), limit]
  const beyond = after === undefined
    ? ''
    : `and (${names.join(', ')}) > (${names.map(name => `$${values.push(after[name])}::${key[name]}`).join(', ')})`
  return [`
    select ${[...names, ...contextColumns].map(name => `${name}::text as ${name}`).join(', ')}, ${column} as sealed
    from ${table} where left(${column}, 13) = any ($1) ${beyond} order by ${names.join(', ')} limit $2`, values]
}

/** @returns how many were written: the values that are unchanged and not locked */
async function write (
  source: DataSource,
  { table, column, key }: EncryptedColumn,
  replacements: { row: Record<string, string>, newValue: string }[],
): Promise<number> {
  const names = Object.keys(key)
  const values = [
    ...names.map(name => replacements.map(({ row }) => row[name])),
    replacements.map(({ row }) => row.sealed),
    replacements.map(({ newValue }) => newValue),
  ]
  const types = [...Object.values(key), 'text', 'text']
  const match = (left: string, right: string) => names.map(name => `${left}.${name} = ${right}.${name}`).join(' and ')
  const [written]: { count: number }[] = await source.query(`
    with given (${names.join(', ')}, was, anew) as (select * from unnest(${types.map((type, index) => `$${index + 1}::${type}[]`).join(', ')})),
    free as (
      select ${names.map(name => `t.${name}`).join(', ')}, g.anew from ${table} t join given g on ${match('t', 'g')} and t.${column} = g.was
      for update of t skip locked
    ),
    written as (update ${table} t set ${column} = f.anew from free f where ${match('t', 'f')} returning 1)
    select count(*)::integer as count from written`, values)
  return written?.count ?? 0
}

type KeyCount = { id: string, count: number }

const countByKey = (source: DataSource, { table, column }: EncryptedColumn): Promise<KeyCount[]> => source.query(`
  select left(${column}, 12) as id, count(*)::integer as count from ${table} where left(${column}, 13) ~ '^[0-9a-f]{12}\\.$' group by 1`)
