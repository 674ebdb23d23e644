/**
 * Stored responses are found by their whole key, alone and several at once, while PostgreSQL has no
 * statistics of the table.
 */
import pg from 'pg'
import t from 'tap'
import { READ_STORED_RESPONSE } from '../../src/store/idempotency.ts'
import { freshDatabase } from '../cluster/database.ts'

const { appUrl } = await freshDatabase(t)
const app = new pg.Client({ connectionString: appUrl })
await app.connect()
t.teardown(() => app.end())

const KEY = ['01990000-0000-7000-8000-000000000001', 'logComplaint', 'a key']

for (const count of [1, 2, 8, 16]) {
  t.test(`${count} at once`, async t => {
    const { text } = READ_STORED_RESPONSE(KEY).sized?.(Array.from({ length: count }, () => KEY).flat()) ?? {}
    const { rows } = await app.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`)
    const plan = rows.map(row => row['QUERY PLAN']).join('\n')
    t.match(plan, /Index Cond: \(\(client_id = .*operation = .*key = /)
    t.notMatch(plan, /Seq Scan/)
  })
}
