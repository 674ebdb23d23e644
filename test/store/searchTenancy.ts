/**
 * The one function that reads words past row security repeats its rule. Asked as the application's
 * role, by a plain client: whoever asks for anything gets the ids of what he can open.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import t from 'tap'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { ANTWERP, GHENT } from '../../src/sandbox/seed/people.ts'
import { restCalls } from '../support/calls.ts'
import * as make from '../support/situations.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t)
world.clock.set(make.NOW)
const rest = restCalls(world)

/** Every complaint has these, so that nothing but tenancy tells them apart. */
const SAME = {
  description: 'Het gezamenlijke merkteken van alle klachten.',
  complainant: { ...make.PERSON, name: 'Merk Teken', email: 'merk@example.be' },
}
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }
const idOf = async (made: Promise<{ id: string }>) => (await made).id

const antwerpFirst = await idOf(make.logged(rest, SAME))
const antwerpReceived = await idOf(make.logged(rest, { ...SAME, ...direct }))
const antwerpReturned = await idOf(make.go(rest, 'handler-an', 'returnToBroker', await make.received(rest, SAME)))
const antwerpWithdrawn = await idOf(make.withdrawnByBroker(rest, SAME))
const ghentFirst = await idOf(make.logged(rest, SAME, 'broker-ghent'))
const ghentReceived = await idOf(make.logged(rest, { ...SAME, ...direct }, 'broker-ghent'))
const closedToGhent = await idOf(make.logged(rest, { ...SAME, officeId: GHENT.id }, 'manager-carla'))
const withoutOffice = await idOf(make.logged(rest, SAME, 'manager-carla'))

const app = new pg.Client({ connectionString: world.database.appUrl })
await app.connect()
t.teardown(() => app.end())

async function found (settings: Record<string, string>, terms: (string | null)[]): Promise<string[]> {
  await app.query('begin')
  try {
    for (const [name, value] of Object.entries(settings)) {
      await app.query('select set_config($1, $2, true)', [name, value])
    }
    return (await app.query<{ id: string }>('select id from matching_complaints($1, $2, $3)', terms)).rows.map(
      ({ id }) => id
    ).sort()
  } finally {
    await app.query('rollback')
  }
}

const ASKED: [string, (string | null)[]][] = [
  ['words',             ['merkteken', null, null]],
  ['a name',            [null, 'merk', null]],
  ['an e-mail address', [null, null, 'merk@example.be']],
  ['all of them',       ['gezamenlijk', 'teken', 'merk@example.be']],
]
const CONNECTIONS: [string, Record<string, string>, string[]][] = [
  ['of an office',                 { 'app.office': ANTWERP.id },             [antwerpFirst, antwerpReceived, antwerpReturned, antwerpWithdrawn]],
  ['of the other office',          { 'app.office': GHENT.id },               [ghentFirst, ghentReceived]],
  ['of an unknown office',         { 'app.office': randomUUID() },           []],
  ['of staff',                     { 'app.staff': 'on' },                    [antwerpReceived, ghentReceived, closedToGhent, withoutOffice]],
  ['of staff, spelt otherwise',    { 'app.staff': 'true' },                  []],
  ['of ADMIN',                     { 'app.admin': 'on' },                    []],
  ['without settings',             {},                                       []],
  ['with empty settings',          { 'app.office': '', 'app.staff': '' },    []],
  ['that only write',              { 'app.writing': `{${antwerpFirst}}` },   []],
]
for (const [whose, settings, expected] of CONNECTIONS) {
  t.test(`a connection ${whose} finds only what it can open`, async t => {
    for (const [what, terms] of ASKED) t.same(await found(settings, terms), expected.toSorted(), what)
    t.same(await found(settings, ['nergens', null, null]), [])
    t.same(await found(settings, [null, null, null]), [], 'nothing asked for finds nothing')
  })
}

t.test('brokerAccess closes and opens a complaint to the search at once', async t => {
  const { version } = (await rest.read('manager-carla', closedToGhent)).complaint as { version: number }
  await rest.done('manager-carla', 'updateComplaint', { complaintId: closedToGhent }, { brokerAccess: 'FULL' }, {
    version,
  })
  t.same(
    await found({ 'app.office': GHENT.id }, ['merkteken', null, null]),
    [ghentFirst, ghentReceived, closedToGhent].sort(),
  )
  await rest.done('manager-carla', 'updateComplaint', { complaintId: closedToGhent }, { brokerAccess: 'NONE' }, {
    version: version + 1,
  })
  t.same(await found({ 'app.office': GHENT.id }, ['merkteken', null, null]), [ghentFirst, ghentReceived].sort())
})

t.test('nobody but the application may call it', async t => {
  const [rights] = await world.owner.query(`
    select has_function_privilege('public', 'matching_complaints(text, text, text)', 'execute') as everybody,
           has_function_privilege('complaints_app', 'matching_complaints(text, text, text)', 'execute') as application,
           proconfig from pg_proc where proname = 'matching_complaints'`)
  t.same(rights, { everybody: false, application: true, proconfig: ['search_path=pg_catalog, public, pg_temp'] })
  await t.rejects(
    app
      .query('create or replace function matching_complaints(text, text, text) returns setof uuid language sql return $1::uuid'),
    { code: '42501' },
  )
})

t.test('what the search reads through is not read by its own statement: row security takes it out', async t => {
  // A function gone wrong gives ids of others; the list still shows nothing of them.
  await asAdmin(world.database.adminUrl, client => client.query(`
    create or replace function matching_complaints(asked_text text, asked_name text, asked_email text)
      returns table (id uuid, received_at timestamptz, updated_at timestamptz, logged_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, public as 'select id, received_at, updated_at, logged_at from public.complaints'`))
  const response = await world.app.inject({
    method: 'POST', url: '/v1/complaints/query', payload: { text: 'merkteken' }, headers: { authorization: `Bearer ${await world.token('broker-ghent')}` },
  })
  t.same(
    response.json<{ items: { id: string }[] }>().items.map(({ id }) => id).sort(),
    [ghentFirst, ghentReceived].sort(),
  )
})
