/** Fills an empty, migrated database by COPY: multiplies templates over days, offices and words. */
import { createHash } from 'node:crypto'
import { addDays } from '../../src/calendar/days.ts'
import type { KeyRing } from '../../src/complaints/keyRing.ts'
import type { Day } from '../../src/calendar/days.ts'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { copyInto } from './copy.ts'
import type { Copying } from './copy.ts'
import { OFFICES } from './people.ts'
import { random, uuidAt } from './random.ts'
import { COLUMNS, TABLES, templateOf } from './rows.ts'
import type { Table, Template, Values } from './rows.ts'
import { ESCALATED_AFTER, STORIES, complaintHistoryOf } from './stories.ts'
import { ownWords } from './words.ts'

/** Three years, so that references, offices and time partitions vary. */
const DAYS = 1_095
/**
 * Share of the requesting office: one complaint in twenty-five. Nearly half of those are open, so
 * that its list is long.
 */
const OWN_SHARE = 0.04
const OWN_OPEN = 0.46
/** Open complaints of all other offices: those of the last month, and one in fifty older ones. */
const FRESH_DAYS = 30
const LATE_OPEN = 0.02
const BATCH = 500

/**
 * @param today the first day after the data; the data end the day before
 * @returns an id above all ids of the data, and below those of today
 */
export async function fill (
  adminUrl: string,
  count: number,
  today: Day,
  encryptionKey: KeyRing,
  say: (line: string) => void,
): Promise<string> {
  const indexes = await withoutIndexes(adminUrl)
  const copies = await openCopies(adminUrl)
  const series = new Map<string, number>()
  const made = random(42)
  const templates = templatesUntil(today)
  let buffered = Object.fromEntries(TABLES.map(table => [table, ''])) as Record<Table, string>

  async function flush (number: number): Promise<void> {
    await Promise.all(TABLES.map(table => copies(table, number).write(buffered[table])))
    buffered = Object.fromEntries(TABLES.map(table => [table, ''])) as Record<Table, string>
  }

  for (let number = 0; number < count; number++) {
    const daysAgo = DAYS - Math.floor(number * DAYS / count)
    const day = addDays(today, -daysAgo)
    const own = made.next() < OWN_SHARE
    const office = own ? OFFICES[0] : OFFICES[1 + Math.floor((OFFICES.length - 1) * made.next() ** 1.5)]
    const open = made.next() < (own ? OWN_OPEN : daysAgo <= FRESH_DAYS ? 1 : LATE_OPEN)
    const { name, template } = templates(made.one(STORIES.filter(story => story.open === open)).name, day)
    const direct = name === 'inReview' || name === 'closed'
    const next = (of: string) => {
      series.set(of, (series.get(of) ?? 0) + 1)
      return String(series.get(of)).padStart(6, '0')
    }
    const year = day.slice(0, 4)
    const escalated = addDays(day, ESCALATED_AFTER)
    // A fraction never ends in 0, because an instant has only the digits it needs.
    const second = `:${String(made.whole(60)).padStart(2, '0')}.${String(made.whole(100)).padStart(2, '0')}${
      1 + made.whole(9)
    }Z`
    const values: Omit<Values, 'head'> = {
      id: uuidAt(Date.parse(`${day}T08:15${second}`), number), office: office!.id, client: office!.clientId, officeName: office!.name, code: office!.code, second,
      number: direct ? '' : next(`F-${office!.code}-${year}`),
      received: direct
        ? next(`K-${year}`)
        : name === 'received' && escalated < today
        ? next(`K-${escalated.slice(0, 4)}`)
        : '',
      name: `Persoon ${number}`, email: `persoon.${number}`, policy: `P-${number}/A`, words: ownWords(number, made),
    }
    const key = createHash('sha256').update(`bench ${number}`).digest()
    const rows = template(values, key, encryptionKey)
    for (const table of TABLES) buffered[table] += rows[table]
    if (number % BATCH === BATCH - 1) await flush(number)
    if (number % 50_000 === 49_999) say(`${number + 1} complaints`)
  }
  await flush(0)
  await copies.end()
  await finish(adminUrl, series, indexes, say)
  return uuidAt(Date.parse(`${today}T00:00:00Z`), -1)
}

/** Caches the templates of one day. */
function templatesUntil (today: Day) {
  const now = `${today}T00:00:00Z`
  let cachedDay = ''
  let templates = new Map<string, Template>()
  return (name: string, day: Day) => {
    if (day !== cachedDay) templates = new Map()
    cachedDay = day
    const story = STORIES.find(candidate => candidate.name === name)!
    const template = templates.get(name) ?? templateOf(complaintHistoryOf(story, day, today), now)
    templates.set(name, template)
    return { name, template }
  }
}

/** Uses two connections for the widest table, whose search words cost most. */
async function openCopies (url: string) {
  const all: Copying[] = []
  const opened = new Map<Table, Copying[]>()
  for (const table of TABLES) {
    const lanes = await Promise.all(Array.from({ length: table === 'complaints' ? 2 : 1 }, () =>
      copyInto(url, table, COLUMNS[table])))
    opened.set(table, lanes)
    all.push(...lanes)
  }
  const pick = (table: Table, number: number): Copying => {
    const lanes = opened.get(table)!
    return lanes[Math.floor(number / BATCH) % lanes.length]!
  }
  return Object.assign(pick, { end: async () => { await Promise.all(all.map(copying => copying.end())) } })
}

const LOADED = ['complaints', 'events', 'deadline_phases', 'due_orders', 'timers', 'feed', 'reporting_facts']

/** Drops the indexes. @returns the statements that recreate them */
const withoutIndexes = (url: string): Promise<string[]> => asAdmin(url, async client => {
  const { rows } = await client.query<{ name: string, definition: string }>(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
    where i.indrelid = any ($1::regclass[]) and not exists (select from pg_constraint where conindid = i.indexrelid)`, [LOADED])
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
})

async function finish (
  url: string,
  series: ReadonlyMap<string, number>,
  indexes: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  await asAdmin(url, async client => {
    await client.query("set maintenance_work_mem = '1GB'; set session_replication_role = replica; set timezone = 'UTC'")
    await client.query('insert into number_series select * from unnest($1::text[], $2::integer[])', [
      [...series.keys()],
      [...series.values()],
    ])
    say('numbering the feed')
    await client.query(`
      insert into feed (sequence, id, complaint_id, type, version, at, office_saw, staff_saw, office_sequence, staff_sequence)
      select row_number() over (order by at, complaint_id, sequence), gen_random_uuid(), complaint_id, type, version, at, office_saw, staff_saw,
             case when office_saw is not null then row_number() over (partition by office_saw order by at, complaint_id, sequence) end,
             case when staff_saw then count(*) filter (where staff_saw) over (order by at, complaint_id, sequence) end
      from events;
      update webhook_cursor set last = (select max(sequence) from feed);
      insert into bench.ids select row_number() over (order by id), id from complaints where staff_sees`)
    say('indexes')
    for (const definition of indexes) await client.query(definition)
    await client.query('vacuum (freeze, analyze)')
    await client.query('checkpoint')
  })
}
