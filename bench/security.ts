/**
 * `npm run bench:security -- [size]`: compares ways of applying the caller's privileges to one
 * statement by their cost in PostgreSQL. Statements run one at a time on one connection, the ways
 * in turn; the result is printed as a table. A session setting is not an option: behind a
 * transaction pooler it would leak to the next user of the connection.
 */
import pg from 'pg'
import type { QueryConfig } from 'pg'
import { normalizeInstant } from '../src/calendar/instants.ts'
import { asAdmin } from '../src/sandbox/roles.ts'
import { dataSource } from '../src/store/dataSource.ts'
import { listStatement } from '../src/store/complaints/list.ts'
import { READ_COMPLAINT } from '../src/store/complaints/statements.ts'
import { singleStatement, transaction } from '../src/postgres/transaction.ts'
import { rightsOf } from '../src/store/rights.ts'
import { openDatabase } from './database/open.ts'
import { handler } from './database/people.ts'
import { cpuOf } from './measure/cpu.ts'
import { median } from './report/figures.ts'

const ROUNDS = 3
const SECONDS = 1.5
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(1))

const database = await openDatabase(Number(process.argv[2] ?? 10_000), false, console.error)
await asAdmin(database.adminUrl, client => client.query(`
  create or replace function bench.one(client text, asked uuid) returns setof complaints language plpgsql as $$
  begin
    perform set_config('app.staff', 'on', true), set_config('app.client', client, true);
    return query select * from complaints where id = asked;
  end $$;
  grant usage on schema bench to complaints_app;
  grant execute on function bench.one to complaints_app`))

const source = await dataSource({ url: database.appUrl, poolSize: 2 }).initialize()
const [unbound, waiting] = await Promise.all([database.ownerUrl, database.appUrl].map(async url => {
  const client = new pg.Client(url)
  await client.connect()
  return client
})) as [pg.Client, pg.Client]

const now = normalizeInstant(new Date().toISOString())
const statements: Record<string, (turn: number) => QueryConfig> = {
  'one complaint': turn => READ_COMPLAINT([database.ids[turn % database.ids.length]]),
  'a page of 50': () => listStatement(handler, { filters: {}, sort: '-loggedAt', limit: 50, position: undefined, now }),
}

const ways: Record<string, (query: QueryConfig) => Promise<unknown>> = {
  'no row security': query => unbound.query(query),
  'in the statement (the product)': query => singleStatement(source, rightsOf(handler))(query),
  'BEGIN, SET, statement, COMMIT, pipelined': query =>
    transaction(source, { ...rightsOf(handler), mode: 'read only' }, run => run(query)),
  'BEGIN, SET, statement, COMMIT, each awaited': async query => {
    await waiting.query('begin read only')
    await waiting.query(`set local app.staff = 'on'; set local app.client = '${handler.clientId}'`)
    await waiting.query(query)
    await waiting.query('commit')
  },
  'a function in PL/pgSQL': query =>
    waiting.query({
      name: 'function',
      text: 'select * from bench.one($1, $2)',
      values: [handler.clientId, query.values?.[0]],
    }),
}

type Cost = { cpu: number, perSecond: number }

async function measure (
  way: (query: QueryConfig) => Promise<unknown>,
  statement: (turn: number) => QueryConfig,
): Promise<Cost> {
  for (let turn = 0; turn < 50; turn++) await way(statement(turn))
  const [before = 0] = await cpuOf([database.server.pid])
  const began = performance.now()
  let turns = 0
  for (; performance.now() - began < SECONDS * 1000; turns++) await way(statement(turns))
  const seconds = (performance.now() - began) / 1000
  const [after = 0] = await cpuOf([database.server.pid])
  return { cpu: (after - before) / turns, perSecond: turns / seconds }
}

for (const [title, statement] of Object.entries(statements)) {
  const costs = new Map<string, Cost[]>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, way] of Object.entries(ways)) {
      if (name.startsWith('a function') && title !== 'one complaint') continue
      costs.set(name, [...costs.get(name) ?? [], await measure(way, statement)])
    }
  }
  console
    .log(`\n| ${title} | PostgreSQL CPU µs | to none | a second, on one connection |\n| --- | ---: | ---: | ---: |`)
  const none = median(costs.get('no row security')?.map(({ cpu }) => cpu)) ?? Number.NaN
  for (const [name, all] of costs) {
    const cpu = median(all.map(figures => figures.cpu)) ?? 0
    const perSecond = median(all.map(figures => figures.perSecond)) ?? 0
    console.log(`| ${name} | ${cpu.toFixed(0)} | ${(cpu / none).toFixed(2)} | ${perSecond.toFixed(0)} |`)
  }
}
await Promise.all([unbound.end(), waiting.end(), source.destroy()])
await database.stop()
