/**
 * What a transaction is told of who asks ends with it: the next user of the connection is told
 * nothing.
 */
import { randomUUID } from 'node:crypto'
import { createKeyRing } from '../../src/complaints/keyRing.ts'
import t from 'tap'
import type { Actor } from '../../src/directory/actor.ts'
import { createBackgroundStore } from '../../src/store/complaints/background.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { createOrphanedUploads } from '../../src/store/correspondence/orphanedUploads.ts'
import { statement } from '../../src/postgres/statement.ts'
import { singleStatement, transaction } from '../../src/postgres/transaction.ts'
import { rightsOf } from '../../src/store/rights.ts'
import { freshDatabase } from '../cluster/database.ts'

const database = await freshDatabase(t)
const source = await dataSource({ url: database.appUrl, poolSize: 1 }).initialize()
t.teardown(() => source.destroy())

const SETTINGS = ['office', 'staff', 'client', 'writing', 'admin', 'relay', 'import', 'background', 'mail', 'numbers']
  .map(name => `app.${name}`)
const SET =
  `select name, current_setting(name, true) as value from unnest($1::text[]) name where coalesce(current_setting(name, true), '') <> ''`

const asks = (role: Actor['role']): Actor => ({
  id: randomUUID(), clientId: randomUUID(), name: 'An', role, scopes: ['complaints.read', 'complaints.write'],
  ...(role === 'BROKER' && { office: { id: randomUUID(), name: 'Kantoor', code: 'ANT', fsmaStatus: 'ACTIVE' } }),
} as Actor)
const look = statement('settings-seen', SET)
const seen = (): Promise<object[]> => source.query(SET, [SETTINGS])

for (const role of ['BROKER', 'MANAGER', 'ADMIN'] as const) {
  t.test(`nothing is left of what ${role} asked`, async t => {
    const actor = asks(role)
    const right = role === 'BROKER' ? 'app.office' : role === 'ADMIN' ? 'app.admin' : 'app.staff'
    const ways: [string, () => Promise<unknown[]>][] = [
      ['one statement by itself', () => singleStatement(source, rightsOf(actor))(look([SETTINGS]))],
      [
        'a transaction that reads',
        () => transaction(source, { ...rightsOf(actor), mode: 'read only' }, run => run(look([SETTINGS]))),
      ],
      ['a transaction that writes', () =>
        transaction(source, rightsOf(actor), async run => {
          await run(statement('open-to-writing', `select set_config('app.writing', $1, true)`)([`{${randomUUID()}}`]))
          return run(look([SETTINGS]))
        })],
    ]
    for (const [way, ask] of ways) {
      const during = (await ask()) as { name: string, value: string }[]
      t.ok(
        during.some(({ name, value }) => name === 'app.client' && value === actor.clientId),
        `${way} is told which client asks`,
      )
      t.ok(during.some(({ name }) => name === right), `and by which right: ${right}`)
      t.same(await seen(), [], `${way} leaves nothing behind`)
    }
    await t.rejects(transaction(source, rightsOf(actor), async run => run(statement('fails', 'select 1 / 0')([]))))
    t.same(await seen(), [], 'nor does one that fails')
    const refused = new Error('refused')
    await t.rejects(transaction(source, rightsOf(actor), async () => { throw refused }), refused)
    t.same(await seen(), [], 'nor one whose work is refused')
  })
}

t.test('nothing is left of what goes on by itself', async t => {
  const background = createBackgroundStore(source, createKeyRing([Buffer.alloc(32)]))
  await background.due('2026-01-01T00:00:00Z', undefined, 1)
  t.same(await seen(), [])
  t.equal(await background.change(randomUUID(), false, async () => 'changed'), undefined)
  t.same(await seen(), [])
  await createOrphanedUploads(source).list(undefined, 1)
  t.same(await seen(), [])
})
