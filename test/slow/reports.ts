/**
 * Reports over 50,000 complaints: every figure against a recount in SQL, ten past days against what
 * was reported on those days, and the register as a file. `REPORT_COMPLAINTS` sets another number,
 * `REGISTER_COMPLAINTS` the size of the register that is streamed.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { brusselsDay } from '../../src/calendar/days.ts'
import { WRITTEN_COLUMNS } from '../../src/store/complaints/rows.ts'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { brussels } from '../support/clocks.ts'
import { figuresOf, prepareRecount } from '../support/recount.ts'
import { fillReported } from '../support/reportedTables.ts'
import { queryOf, restReports } from '../support/reports.ts'
import { createWorld } from '../world.ts'

const COUNT = Number(process.env.REPORT_COMPLAINTS ?? 50_000)
const REGISTER = Number(process.env.REGISTER_COMPLAINTS ?? COUNT)
const LAST = brussels('2026-04-15 12:00')
const world = await createWorld(t)
const { database, owner, clock } = world
const reports = restReports(world)

const made = performance.now()
await asAdmin(database.adminUrl, async client => {
  // Of no use to reports, and the longest to fill.
  await client.query('drop index complaints_search')
  await client.query('create unlogged table staged_facts (like reporting_facts)')
})
await fillReported(database.adminUrl, COUNT, {
  from: brussels('2025-01-01 00:00'),
  until: brussels('2026-03-31 00:00'),
  last: LAST,
}, 'staged_facts')
await asAdmin(
  database.adminUrl,
  client => client.query('create index on staged_facts (recorded_at); analyze staged_facts; analyze complaints'),
)
t.comment(`${COUNT} complaints in ${Math.round((performance.now() - made) / 1000)} s`)

/** What was recorded until then arrives in the database. */
const arrive = async (after: string, until: string) =>
  asAdmin(database.adminUrl, client => client.query(`
    set session_replication_role = replica;
    insert into reporting_facts select * from staged_facts where recorded_at > '${after}' and recorded_at <= '${until}';
    analyze reporting_facts`))

const DAYS = [
  '2025-02-28', '2025-03-30', '2025-05-01', '2025-07-21', '2025-10-26', '2025-12-31', '2026-01-01', '2026-02-14',
  '2026-03-29', '2026-04-10',
]
const reportOf = async (asOf: string) => {
  const query = { from: '2025-01-01', to: '2025-12-31', asOf, groupBy: ['month', 'channel'] }
  const { body, status } = await reports.period('manager-carla', query)
  return status === 200 ? body : `${status} ${body}`
}
const registerOf = async (asOf: string) => {
  const { body, statusCode } = await world.app.inject({
    url: `/v1/reports/register${queryOf({ from: '2025-02-01', to: '2025-02-10', asOf })}`,
    headers: { authorization: `Bearer ${await world.token('manager-carla')}`, accept: 'text/csv' },
  })
  return `${statusCode} ${body}`
}

t.test('ten past days are told as they were told on those days', async t => {
  const stored: string[][] = []
  for (const [index, day] of DAYS.entries()) {
    const evening = brussels(`${day} 23:59`)
    await arrive(index === 0 ? '-infinity' : brussels(`${DAYS[index - 1]} 23:59`), evening)
    clock.set(evening)
    const [period, register] = [await reportOf(day), await registerOf(day)]
    stored.push([period.replace(/"generatedAt":"[^"]*"/, ''), register])
  }
  await arrive(brussels(`${DAYS.at(-1)} 23:59`), 'infinity')
  clock.set(LAST)
  let differences = 0
  for (const [index, day] of DAYS.entries()) {
    const again = await reportOf(day)
    t.equal(await reportOf(day), again, `${day}: twice the same bytes`)
    if (again.replace(/"generatedAt":"[^"]*"/, '') !== stored[index]?.[0]) differences++
    if (await registerOf(day) !== stored[index]?.[1]) differences++
    t.ok(again.startsWith('{'), day)
  }
  t.equal(differences, 0, `${differences} differences in ${DAYS.length} days`)
})

t.test('every figure is that of a recount', async t => {
  clock.set(LAST)
  const recount = await prepareRecount(owner, LAST)
  let [figures, differences] = [0, 0]
  for (const [from, to, groupBy] of [
    ['2025-06-01', '2026-04-15', []], ['2025-03-31', '2026-04-30', ['month']], ['2025-01-01', '2025-12-31', ['office', 'channel']],
    ['2026-01-01', '2026-03-31', ['cause', 'language', 'capacity']], ['2025-10-26', '2026-03-29', ['subject', 'outcome']],
    ['2026-01-15', '2026-04-14', ['handler', 'productLine', 'month']],
  ] as const) {
    const started = performance.now()
    const { report, body } = await reports.period('auditor-dirk', { from, to, groupBy: [...groupBy] })
    if (report === undefined) { t.fail(body); continue }
    const took = Math.round(performance.now() - started)
    const expected = await recount.count(from, to, brusselsDay(LAST), groupBy)
    const actual = figuresOf(report)
    for (const key of new Set([...expected.keys(), ...actual.keys()])) {
      const [ours, theirs] = [actual.get(key) ?? {}, expected.get(key) ?? {}]
      for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
        figures++
        if (ours[name] === theirs[name]) continue
        if (differences++ < 10) t.comment(`${groupBy.join()} ${key} ${name}: ${ours[name]}, recounted ${theirs[name]}`)
      }
    }
    t.comment(`${from} to ${to} by ${groupBy.join() || 'nothing'}: ${actual.size} groups in ${took} ms`)
  }
  await recount.end()
  t.ok(figures > 3_000, `${figures} figures`)
  t.equal(differences, 0, `${differences} differences in ${figures} figures`)
})

/** The same complaints again under other ids and references, until there are enough. */
const copies = async () =>
  asAdmin(database.adminUrl, async client => {
    await client.query('set session_replication_role = replica; set synchronous_commit = off')
    const { rows } = await client.query<{ name: string, definition: string, facts: boolean }>(`
      select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition, indrelid = 'reporting_facts'::regclass as facts
      from pg_index i where indrelid in ('complaints'::regclass, 'reporting_facts'::regclass)
        and not exists (select from pg_constraint where conindid = i.indexrelid)`)
    for (const { name } of rows) await client.query(`drop index ${name}`)
    // Nobody searches here, and the words of a search take longer than all the rest.
    await client.query('alter table complaints alter column search drop expression')
    await client.query(`
      create temporary table original_complaints as select ${WRITTEN_COLUMNS.join()} from complaints;
      create temporary table original_facts as select * from reporting_facts`)
    const again = (name: string) =>
      name === 'id' ? 'copy_of(id)' : name.endsWith('reference') ? `${name} || '-' || $1` : name
    for (let copy = 1; copy * COUNT < REGISTER; copy++) {
      await client.query(`create or replace function copy_of(id uuid) returns uuid language sql immutable
        return (lpad(to_hex(8192 + ${copy}), 4, '0') || substr(id::text, 5))::uuid`)
      await client.query(`
        insert into complaints (${WRITTEN_COLUMNS.join()})
        select ${WRITTEN_COLUMNS.map(again).join()} from original_complaints`, [copy])
      await client.query(`
        insert into reporting_facts select copy_of(complaint_id), sequence, recorded_at, facts, office_id, entered_office, received_at, active_until
        from original_facts`)
    }
    for (const { definition } of rows.filter(({ facts }) => facts)) await client.query(definition)
    for (const table of ['complaints', 'reporting_facts']) await client.query(`vacuum analyze ${table}`)
  })

type Read = { lines: number, bytes: number, seconds: number, rss: number[] }

/** Reads a file as fast as it comes, and keeps nothing of it but the memory of this process. */
async function download (accept: string): Promise<Read> {
  const { port } = world.app.server.address() as { port: number }
  const url = `http://127.0.0.1:${port}/v1/reports/register?from=2024-01-01&to=2026-12-31`
  const headers = { authorization: `Bearer ${await world.token('auditor-dirk')}`, accept }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers }, resolve).on('error', reject)
  })
  const started = performance.now()
  const read: Read = { lines: 0, bytes: 0, seconds: 0, rss: [] }
  for await (const chunk of response as AsyncIterable<Buffer>) {
    read.bytes += chunk.length
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
      if (read.lines++ % Math.ceil(REGISTER / 50) === 0) read.rss.push(process.memoryUsage().rss / 2 ** 20)
    }
  }
  read.seconds = (performance.now() - started) / 1000
  return read
}

/** The most of each fifth. */
const fifths = (values: readonly number[]): number[] =>
  [0, 1, 2, 3, 4].map(part =>
    Math
      .round(Math
        .max(...values.slice(Math.floor(part * values.length / 5), Math.floor((part + 1) * values.length / 5))))
  )

t.test('the register is streamed with flat memory', { timeout: 3_600_000 }, async t => {
  const begun = performance.now()
  if (REGISTER > COUNT) await copies()
  t.comment(`${REGISTER} complaints in ${Math.round((performance.now() - begun) / 1000)} s`)
  await world.app.listen({ port: 0 })
  const [{ received }] = await owner
    .query('select count(*)::int as received from complaints where received_at is not null')
  for (const accept of ['application/x-ndjson', 'text/csv']) {
    const { lines, bytes, seconds, rss } = await download(accept)
    t.equal(lines, accept === 'text/csv' ? received + 1 : received, accept)
    const half = rss.length / 2
    const [early, late] = [Math.max(...rss.slice(0, half)), Math.max(...rss.slice(half))]
    t.comment(`${accept}: ${lines} lines, ${Math.round(bytes / 2 ** 20)} MiB in ${Math.round(seconds)} s, ${Math.round(lines / seconds)} lines a second; `
      + `memory at most, by fifth: ${fifths(rss).map(most => `${most} MiB`).join(', ')}`)
    t.ok(late < early + 100, `${accept}: memory does not grow with the file`)
  }
})

const run = promisify(execFile)
const hasLibreOffice = await run('soffice', ['--version']).then(() => true, () => false)

t.test('LibreOffice reads the CSV', { skip: hasLibreOffice ? false : 'LibreOffice is not installed' }, async t => {
  const folder = await mkdtemp(join(tmpdir(), 'register-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const csvOf = async (path: string) => (await world.app.inject({
    url: path, headers: { authorization: `Bearer ${await world.token('manager-carla')}`, accept: 'text/csv' },
  })).rawPayload
  await writeFile(join(folder, 'register.csv'), await csvOf('/v1/reports/register?from=2025-03-01&to=2025-03-03'))
  await writeFile(
    join(folder, 'period.csv'),
    await csvOf('/v1/reports/period?from=2025-03-01&to=2025-12-31&groupBy=month'),
  )
  // Separator, quote, UTF-8, first line; with the language of Germany, and without one.
  for (const language of ['1031', '']) {
    for (const name of ['register', 'period']) {
      await run('soffice', [
        `-env:UserInstallation=file://${folder}/profile`, '--headless', `--infilter=Text - txt - csv (StarCalc):44,34,76,1,,${language}`,
        '--convert-to', 'fods', '--outdir', folder, join(folder, `${name}.csv`),
      ], { timeout: 300_000 })
      const sheet = await readFile(join(folder, `${name}.fods`), 'utf8')
      t.notMatch(sheet, 'table:formula', `${name} in ${language || 'no language'}: no formula`)
      if (name === 'register') t.match(sheet, /<text:p>Jürgen Müller \d+<\/text:p>/, 'umlauts')
      else {
        const report = (await reports.period('manager-carla', { from: '2025-03-01', to: '2025-12-31' })).report
        t.match(sheet, `office:value="${report?.totals.redress.sumCents}"`, 'numbers are numbers')
        const dates = new Set([...sheet.matchAll(/office:date-value="([^"]*)"/g)].map(([, day]) => day))
        t.same(
          [...dates].toSorted(),
          ['2025-03-01', '2025-12-31', report?.asOf],
          'days are dates, and no figure became one',
        )
      }
    }
  }
})
