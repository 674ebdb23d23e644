/** A statement's columns are described once a connection; its rows are the same as without. */
import pg from 'pg'
import t from 'tap'
import { sendQuery } from '../../src/postgres/rowDescription.ts'
import { freshDatabase } from '../cluster/database.ts'

const { ownerUrl } = await freshDatabase(t)

/** pg's connections, as they ask for a description. */
const connections = (pg as unknown as { Connection: { prototype: { describe (asked: unknown): void } } }).Connection.prototype
const { describe } = connections
let descriptions = 0
connections.describe = function (asked) {
  descriptions += 1
  Reflect.apply(describe, this, [asked])
}
t.teardown(() => { connections.describe = describe })

async function connection (): Promise<pg.PoolClient> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  t.teardown(() => client.end())
  return client as unknown as pg.PoolClient
}
const client = await connection()
await client.query('create table things (id integer primary key, name text, at date)')

const INSERT = { name: 'insert', text: 'insert into things values ($1, $2, $3)' }
const READ = { name: 'read', text: 'select * from things where id <= $1 order by id' }

t.test('each time the same rows, described the first time', async t => {
  await sendQuery(client, { ...INSERT, values: [1, 'een', '2026-03-10'] })
  await sendQuery(client, { ...INSERT, values: [2, null, null] })
  const plain = (await client.query({ text: READ.text, values: [2] })).rows
  descriptions = 0
  const answers = []
  for (const most of [2, 0, 1, 2]) answers.push(await sendQuery(client, { ...READ, values: [most] }))
  t.same(answers.map(({ rows }) => rows), [plain, [], plain.slice(0, 1), plain])
  t.ok(plain[0].at instanceof Date, 'each column is read by its type')
  t.equal(descriptions, 1)
  await sendQuery(client, { ...INSERT, values: [3, 'drie', null] })
  t.equal(descriptions, 1, 'nor is what answers no rows')
})

t.test('each connection is told for itself', async t => {
  descriptions = 0
  const other = await connection()
  for (const one of [other, client]) t.equal((await sendQuery(one, { ...READ, values: [9] })).rows.length, 3)
  t.equal(descriptions, 1)
})

t.test('what was asked before the first answer is described as well', async t => {
  const other = await connection()
  descriptions = 0
  const answers = await Promise.all([1, 2, 3].map(most => sendQuery(other, { ...READ, values: [most] })))
  t.same(answers.map(({ rows }) => rows.length), [1, 2, 3])
  t.ok(descriptions >= 1, `${descriptions} times`)
})

t.test('what fails tells why, and can be asked again', async t => {
  await t.rejects(sendQuery(client, { ...INSERT, values: [1, 'nog een', null] }), { code: '23505' })
  await t.rejects(sendQuery(client, { name: 'none', text: 'select nothing from nowhere' }), { code: '42P01' })
  await sendQuery(client, { ...INSERT, values: [4, 'vier', null] })
  t.equal((await sendQuery(client, { ...READ, values: [9] })).rows.length, 4)
})

t.test('when its columns have changed, a statement fails: no row is read by the columns it had', async t => {
  await client.query('alter table things add column more text default \'meer\'')
  await t.rejects(sendQuery(client, { ...READ, values: [9] }), { code: '0A000', message: /cached plan must not change result type/ })
})
