/**
 * Reports over 50,000 complaints: every figure against a recount in SQL, ten past days against what
 * was reported on those days, and the register as a file. `REPORT_COMPLAINTS` sets another number,
 * `REGISTER_COMPLAINTS` the size of the register that is streamed.
 */
import t from 'tap'
import { brusselsDay } from '../../src/calendar/days.ts'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { brussels } from '../support/clocks.ts'
import { figuresOf, prepareRecount } from '../support/recount.ts'
import { fillReported } from '../support/reportedTables.ts'
import { queryOf, restReports } from '../support/reports.ts'
import { createWorld } from '../world.ts'

const COUNT = Number(process.env.REPORT_COMPLAINTS ?? 50_000)
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
await fillReported(database.adminUrl, COUNT, { from: brussels('2025-01-01 00:00'), until: brussels('2026-03-31 00:00'), last: LAST }, 'staged_facts')
await asAdmin(database.adminUrl, client => client.query('create index on staged_facts (recorded_at); analyze staged_facts; analyze complaints'))
t.comment(`${COUNT} complaints in ${Math.round((performance.now() - made) / 1000)} s`)

/** What was recorded until then arrives in the database. */
const arrive = async (after: string, until: string) =>
  asAdmin(database.adminUrl, client => client.query(`
    set session_replication_role = replica;
    insert into reporting_facts select * from staged_facts where recorded_at > '${after}' and recorded_at <= '${until}';
    analyze reporting_facts`))

const DAYS = [
  '2025-02-28', '2025-03-30', '2025-05-01', '2025-07-21', '2025-10-26', '2025-12-31', '2026-01-01', '2026-02-14', '2026-03-29', '2026-04-10',
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
