/** Opens the database of one size, and makes it first when necessary. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashSecret } from '../../src/auth/secrets.ts'
import { createKeyRing } from '../../src/complaints/keyRing.ts'
import {
  APP_ROLE, asAdmin, ensureAppRole, ensureDatabase, ensureOwnerRole, OWNER_ROLE,
} from '../../src/sandbox/roles.ts'
import { dataSource, migrate } from '../../src/store/dataSource.ts'
import { writeDirectory } from '../../src/store/directory/snapshot.ts'
import { folderFor, makeCluster, newPassword, startServer } from './cluster.ts'
import type { Server } from './cluster.ts'
import { fill } from './fill.ts'
import { assertSound } from './soundness.ts'
import { CLIENTS, HANDLER, MANAGER, OFFICES, SECRET } from './people.ts'

/** Encrypts only the keys of the benchmark's complaints. */
export const ENCRYPTION_KEY = createHash('sha256').update('bench').digest()
export const KEY_RING = createKeyRing([ENCRYPTION_KEY])

type Made = { password: string, today: string, last: string, seconds: number }

export type Database = {
  size: number
  server: Server
  /**
   * URLs of the superuser, of the owner (who bypasses row security) and of the application's login.
   */
  adminUrl: string
  ownerUrl: string
  appUrl: string
  /** The day after the last day of the data. */
  today: string
  /** Seconds that making the data took. */
  madeInSeconds: number
  bytes: Record<string, number>
  /** The number of complaints that staff can see, and some of their ids. */
  visible: number
  ids: string[]
  /** Deletes everything written since the data were made. */
  clean (): Promise<void>
  stop (): Promise<void>
}

const NAME = 'bench'
/**
 * Maximum age of the data in days. Deadlines depend on the real clock: data of two days ago are
 * good enough, data of last month are not.
 */
const MAX_DAYS = 14

export async function openDatabase (size: number, fresh: boolean, say: (line: string) => void): Promise<Database> {
  const today = new Date().toISOString().slice(0, 10)
  const { folder, place } = await folderFor(size, fresh, say)
  const file = join(folder, 'made.json')
  const stored = await readFile(file, 'utf8').then(text => JSON.parse(text) as Made, () => undefined)
  const isFresh = stored !== undefined && Date.parse(today) - Date.parse(stored.today) <= MAX_DAYS * 86_400_000
  const made = isFresh ? stored : await make(size, today, place, say)
  if (!isFresh) await writeFile(file, JSON.stringify(made), { mode: 0o600 })

  const server = await startServer(place, made.password, false)
  const adminUrl = server.url(NAME)
  const clean = () => cleanAfter(adminUrl, made.last)
  await clean()
  return {
    size, server, adminUrl, clean,
    ownerUrl: server.url(NAME, OWNER_ROLE),
    appUrl: server.url(NAME, APP_ROLE),
    today: made.today,
    madeInSeconds: made.seconds,
    bytes: await sizes(adminUrl),
    ...await someIds(adminUrl),
    stop: () => server.stop(),
  }
}

async function make (
  size: number,
  today: string,
  place: Parameters<typeof makeCluster>[0],
  say: (line: string) => void,
): Promise<Made> {
  say(`making ${size} complaints`)
  const began = performance.now()
  const password = newPassword()
  await makeCluster(place, password)
  const server = await startServer(place, password, true)
  try {
    await ensureAppRole(server.url('postgres'), password)
    await ensureOwnerRole(server.url('postgres'), password)
    await ensureDatabase(server.url('postgres'), NAME, OWNER_ROLE)
    await migrate(server.url(NAME, OWNER_ROLE))
    const owner = await dataSource({ url: server.url(NAME, OWNER_ROLE), poolSize: 1 }).initialize()
    const secretHash = hashSecret(SECRET)
    await writeDirectory(owner, {
      offices: OFFICES,
      staff: [HANDLER, MANAGER],
      clients: CLIENTS.map(client => ({ ...client, secretHash })),
    })
    await owner.query(`
      create schema bench;
      -- what the reference answers without computing it
      create table bench.shown (complaint_id uuid primary key, deadlines jsonb not null, broker_actions jsonb not null, staff_actions jsonb not null);
      create table bench.ids (n integer primary key, id uuid not null);
      create sequence bench.numbers`)
    await owner.destroy()
    const last = await fill(server.url(NAME), size, today, KEY_RING, say)
    await assertSound(server.url(NAME), KEY_RING)
    return { password, today, last, seconds: Math.round((performance.now() - began) / 1000) }
  } finally {
    await server.stop()
  }
}

/** The tables to clean, in the order of foreign keys. */
const WRITTEN = [
  'timers', 'due_orders', 'deadline_phases', 'feed', 'feed_pending', 'reporting_facts', 'events', 'complaint_keys',
  'bench.shown',
]

/**
 * Deletes the rows of a run: ids follow time, so rows of a run have higher ids. Also marks pending
 * reminders as fired.
 */
const cleanAfter = (url: string, last: string): Promise<void> => asAdmin(url, async client => {
  await client.query('set session_replication_role = replica')
  await client.query('truncate stored_responses, webhook_deliveries')
  for (const table of WRITTEN) await client.query(`delete from ${table} where complaint_id > $1`, [last])
  await client.query('delete from complaints where id > $1', [last])
  await client.query(`
    update webhook_cursor set last = (select max(sequence) from feed);
    update timers set fired_at = due_at where fired_at is null and due_at < now() + interval '1 day'`)
  await client
    .query('vacuum (analyze) complaints, events, deadline_phases, due_orders, timers, feed, feed_pending, complaint_keys, stored_responses, number_series')
  await client.query('checkpoint')
})

const SOME = 4_000

const someIds = (url: string): Promise<{ visible: number, ids: string[] }> => asAdmin(url, async client => {
  const { rows: [row] } = await client.query<{ count: number }>('select count(*)::int as count from bench.ids')
  const { rows } = await client.query<{ id: string }>('select id from bench.ids order by hashint4(n) limit $1', [SOME])
  return { visible: row?.count ?? 0, ids: rows.map(({ id }) => id) }
})

const sizes = (url: string): Promise<Record<string, number>> => asAdmin(url, async client => {
  const { rows } = await client.query<{ name: string, bytes: string }>(`
    select 'database' as name, pg_database_size(current_database()) as bytes
    union all select relname, pg_total_relation_size(oid) from pg_class where relname in ('complaints', 'events', 'feed', 'deadline_phases')`)
  return Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)]))
})
