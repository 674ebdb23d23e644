/**
 * Encrypts again what is encrypted with older keys of the ring, while the service runs. Runs as the
 * owner: the application's login may not change the key of a complaint, and sees one office at a
 * time.
 *
 * Each statement is a transaction of its own. Values are read without a lock, and written where
 * they are unchanged and the row is not locked; the next pass takes the others. It can be stopped
 * and started again at any time: a value names its key.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource } from 'typeorm'
import type { KeyRing } from '../complaints/keyRing.ts'
import { decryptBytes, encrypt } from '../complaints/encryption.ts'
import { contextOf as importContext } from './imports/imports.ts'
import { responseContext } from './complaints/store.ts'
import type { Row } from '../postgres/statement.ts'
import { secretContext } from './webhooks/webhooks.ts'

type Place = {
  table: string
  column: string
  /** The primary key, with its types. */
  key: Record<string, string>
  /** Other columns that the context names. */
  also?: readonly string[]
  contextOf: (row: Record<string, string>) => string
}

const kept = ({ client_id: clientId = '', operation = '', key = '' }: Record<string, string>) =>
  responseContext(clientId, operation, key)
const KEPT = { table: 'stored_responses', key: { client_id: 'uuid', operation: 'text', key: 'text' }, contextOf: kept }
const IMPORT_ROW = { table: 'import_rows', key: { task_id: 'uuid', line: 'integer' } }

/**
 * Every column that the ring seals. Attachments, letters and histories are sealed with the key of
 * their complaint.
 */
const PLACES: readonly Place[] = [
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
    also: ['endpoint_id'],
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
  { ...KEPT, column: 'fingerprint' },
  { ...KEPT, column: 'body' },
]

export type RekeyOptions = {
  /** How many are done of those that a column had under older keys when this began. */
  onProgress?: (column: string, done: number, of: number) => void
  /** Values a statement, 500 by default. */
  batch?: number
  /** Milliseconds between two passes when rows are held by others, 1,000 by default. */
  pauseMs?: number
  /** Passes before it gives up on rows that others hold, 60 by default. */
  passes?: number
}

export type Rekeyed = {
  resealed: number
  /** How many values name which key, at the end; nothing else is sealed. */
  byKey: Map<string, number>
  /** Values that do not open under the key that they name, by table and column. */
  damaged: Map<string, number>
}

export async function rekey (source: DataSource, ring: KeyRing, options: RekeyOptions = {}): Promise<Rekeyed> {
  const { onProgress = () => undefined, batch = 500, pauseMs = 1000, passes = 60 } = options
  const older = [...ring.byId.keys()].filter(id => id !== ring.current.id)
  const result: Rekeyed = { resealed: 0, byKey: new Map(), damaged: new Map() }
  for (const place of PLACES) {
    const name = `${place.table}.${place.column}`
    const of = (await countByKey(source, place)).filter(({ id }) => older.includes(id)).reduce(
      (sum, { count }) => sum + count,
      0,
    )
    let done = 0
    for (let pass = 0; pass < passes && older.length > 0; pass++) {
      const { resealed, damaged, left } = await resealOnce(source, place, {
        ring,
        older,
        batch,
        onDone: count => onProgress(name, done + count, of),
      })
      done += resealed
      if (damaged > 0) result.damaged.set(name, damaged)
      if (left === 0) break
      await sleep(pauseMs)
    }
    result.resealed += done
  }
  for (const place of PLACES) {
    for (const { id, count } of await countByKey(source, place)) {
      result.byKey.set(id, (result.byKey.get(id) ?? 0) + count)
    }
  }
  return result
}

type Pass = { ring: KeyRing, older: readonly string[], batch: number, onDone: (count: number) => void }

/**
 * Once through a column, in the order of its key.
 * @returns also how many were held by others, or changed meanwhile
 */
async function resealOnce (
  source: DataSource,
  place: Place,
  { ring, older, batch, onDone }: Pass,
): Promise<{ resealed: number, damaged: number, left: number }> {
  const counts = { resealed: 0, damaged: 0, left: 0 }
  let after: Row | undefined
  do {
    const rows: Record<string, string>[] = await source.query(...page(place, older, after, batch))
    const resealed = rows.flatMap(row => {
      const anew = resealedValue(row.sealed as string, ring, place.contextOf(row))
      return anew === undefined ? [] : [{ row, anew }]
    })
    counts.damaged += rows.length - resealed.length
    const written = resealed.length === 0 ? 0 : await write(source, place, resealed)
    counts.resealed += written
    counts.left += resealed.length - written
    onDone(counts.resealed)
    after = rows.length === batch ? rows.at(-1) : undefined
  } while (after !== undefined)
  return counts
}

function resealedValue (sealed: string, ring: KeyRing, context: string): string | undefined {
  try {
    return encrypt(decryptBytes(sealed, ring, context), ring, context)
  } catch {
    return undefined
  }
}

/** `left` reads no more than the beginning of a long value. */
function page (
  { table, column, key, also = [] }: Place,
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
    select ${[...names, ...also].map(name => `${name}::text as ${name}`).join(', ')}, ${column} as sealed
    from ${table} where left(${column}, 13) = any ($1) ${beyond} order by ${names.join(', ')} limit $2`, values]
}

/** @returns how many were written: those that are as they were read, and that nobody holds */
async function write (
  source: DataSource,
  { table, column, key }: Place,
  resealed: { row: Record<string, string>, anew: string }[],
): Promise<number> {
  const names = Object.keys(key)
  const values = [
    ...names.map(name => resealed.map(({ row }) => row[name])),
    resealed.map(({ row }) => row.sealed),
    resealed.map(({ anew }) => anew),
  ]
  const types = [...Object.values(key), 'text', 'text']
  const same = (one: string, other: string) => names.map(name => `${one}.${name} = ${other}.${name}`).join(' and ')
  const [written]: { count: number }[] = await source.query(`
    with given (${names.join(', ')}, was, anew) as (select * from unnest(${types.map((type, index) => `$${index + 1}::${type}[]`).join(', ')})),
    free as (
      select ${names.map(name => `t.${name}`).join(', ')}, g.anew from ${table} t join given g on ${same('t', 'g')} and t.${column} = g.was
      for update of t skip locked
    ),
    written as (update ${table} t set ${column} = f.anew from free f where ${same('t', 'f')} returning 1)
    select count(*)::integer as count from written`, values)
  return written?.count ?? 0
}

const countByKey = (source: DataSource, { table, column }: Place): Promise<{ id: string, count: number }[]> => source.query(`
  select left(${column}, 12) as id, count(*)::integer as count from ${table} where left(${column}, 13) ~ '^[0-9a-f]{12}\\.$' group by 1`)
