/** Imports: what a file may be, what becomes of each of its rows, and who sees it. */
import t from 'tap'
import { GHENT } from '../../../src/sandbox/seed/people.ts'
import { exactLists } from '../../support/exactLists.ts'
import { restCalls } from '../../support/calls.ts'
import { get, imported, results, rowOf, startWorker, task, upload } from '../../support/importing.ts'
import type { Task } from '../../support/importing.ts'
import { BROKER, NOW } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
world.clock.set(NOW)
await startWorker(t, world)
const api = restCalls(world)

t.test('each row is logged, found or refused by itself, and says so', async t => {
  const before = await api.done(BROKER, 'logComplaint', {}, rowOf(1))
  const withdrawn = await api.done(
    BROKER,
    'logComplaint',
    {},
    rowOf(2, { interventions: [{ kinds: ['ANSWER'], summary: 'Gebeld en uitgelegd.' }] }),
  )
  await api.done(BROKER, 'withdrawComplaint', { complaintId: withdrawn.id }, { reason: 'Vergissing.' })
  const taken = await imported(world, BROKER, [
    rowOf(1),
    rowOf(2),
    '',
    rowOf(3, { interventions: [{ kinds: ['ANSWER'], summary: 'Gebeld en uitgelegd.' }] }),
    rowOf(3),
    'no json',
    rowOf(4, { causes: ['NONSENSE'] }),
    rowOf(4, { ground: 'DIRECT_INTERVENTION_REQUESTED' }),
    rowOf(4, { brokerReference: undefined }),
    rowOf(4, { description: 'Mijn rijksregisternummer is 85.07.30-033.28.' }),
    rowOf(4, { signalledAt: '2030-01-01T00:00:00Z' }),
  ])
  t.match(taken, { status: 'QUEUED', total: 10, done: 0 })
  t.match(await task(world, BROKER, taken), {
    status: 'DONE', total: 10, done: 10, created: 2, existing: 2, refused: 6,
  })

  const all = await results(world, BROKER, taken)
  t.same(all.map(({ row, status, problem }) => [row, status, problem?.issues[0]?.name]), [
    [1, 'EXISTING', undefined],
    [2, 'CREATED', undefined],
    [4, 'CREATED', undefined],
    [5, 'EXISTING', undefined],
    [6, 'REFUSED', ''],
    [7, 'REFUSED', 'causes[0]'],
    [8, 'REFUSED', 'ground'],
    [9, 'REFUSED', 'brokerReference'],
    [10, 'REFUSED', 'description'],
    [11, 'REFUSED', 'signalledAt'],
  ])
  t.equal(all[0]?.complaintId, before.id)
  t.equal(all[0]?.firstLineReference, before.firstLineReference)
  t.equal(all[3]?.complaintId, all[2]?.complaintId)
  t.same(all.slice(1, 3).map(({ firstLineReference }) => firstLineReference), [
    'F-ANT-2026-000003',
    'F-ANT-2026-000004',
  ])
  t.notMatch(JSON.stringify(all), /NONSENSE|85\.07\.30/)
  t.same((await results(world, BROKER, taken, 'status=REFUSED')).length, 6)
  t.same(await results(world, BROKER, taken, 'pageSize=3'), all)

  const { complaint } = await api.read(BROKER, all[2]?.complaintId as string)
  t.match(complaint, {
    status: 'FIRST_LINE_OPEN',
    brokerReference: 'DOS-3',
    channel: 'BROKER',
    loggedAt: /^2026-03-16T09:0/,
  })
  t.equal((await api.history(BROKER, complaint?.id as string)).length, 1)
})

t.test('rows are encrypted, and removed once they are done', async t => {
  const taken = await imported(world, 'broker-ghent', [rowOf(1), rowOf(2, { causes: ['GEHEIM'] })])
  await task(world, 'broker-ghent', taken)
  const rows = await world.owner.query('select * from import_rows where task_id = $1', [taken.id])
  t.equal(rows.length, 2)
  t.same(rows.map(({ payload }: { payload: string | null }) => payload), [null, null])
  t.notMatch(JSON.stringify(rows), /GEHEIM|causes/)
})

t.test('the same key gives the same task, and another file under it is refused', async t => {
  const file = JSON.stringify(rowOf(20))
  const first = await upload(world, BROKER, file, { 'idempotency-key': 'once' })
  const again = await upload(world, BROKER, file, { 'idempotency-key': 'once' })
  t.equal(first.headers.location, `/v1/tasks/${first.json<Task>().id}`)
  t.same([again.statusCode, again.headers['idempotency-replayed'], again.body], [202, 'true', first.body])
  t.equal(
    (await upload(world, BROKER, `${file}\n${JSON.stringify(rowOf(21))}`, { 'idempotency-key': 'once' })).statusCode,
    422,
  )
  t.equal((await upload(world, BROKER, `\ufeff${file}\r\n`)).statusCode, 202, 'a byte order mark and CR LF do no harm')
})

const ROW = JSON.stringify(rowOf(30))
const FILES: [string, string, string | Buffer, object, number][] = [
  ['nothing',                  BROKER,         '',                        {},                                        400],
  ['empty lines alone',        BROKER,         '\n \r\n\n',               {},                                        400],
  ['10,001 rows',              BROKER,         '{}\n'.repeat(10_001),     {},                                        413],
  ['33 MiB',                   BROKER,         Buffer.alloc(33 << 20, 1), {},                                        413],
  ['JSON',                     BROKER,         ROW,                       { 'content-type': 'application/json' },    415],
  ['a key too long',           BROKER,         ROW,                       { 'idempotency-key': 'x'.repeat(256) },    400],
  ['from a handler',           'handler-an',   ROW,                       {},                                        403],
  ['from an auditor',          'auditor-dirk', ROW,                       {},                                        403],
  ['from an administrator',    'admin-els',    ROW,                       {},                                        403],
]

t.test('a file that is malformed or not an office\'s is refused as a whole', async t => {
  for (const [name, client, payload, headers, status] of FILES) {
    const response = await upload(world, client, payload, headers)
    t.equal(response.statusCode, status, name)
    t.match(response.headers['content-type'], /problem\+json/, name)
  }
})

t.test('a task is seen by its own office only, through both APIs', async t => {
  const taken = await imported(world, BROKER, [rowOf(40), rowOf(41)])
  await task(world, BROKER, taken)
  for (const [client, status] of [['broker-ghent', 404], ['manager-carla', 404], ['admin-els', 403]] as const) {
    for (const url of [`/v1/tasks/${taken.id}`, `/v1/tasks/${taken.id}/results`]) {
      t.equal((await get<{ status: number }>(world, client, url)).status, status, `${client} ${url}`)
    }
  }
  const query =
    `query ($id: ID!) { task(id: $id) { id status created results(first: 1, status: CREATED) { edges { node { row status complaintId problem { detail } } } pageInfo { hasNextPage endCursor } } } }`
  const ask = async (client: string) => (await world.app.inject({
    method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${await world.token(client)}` }, payload: { query, variables: { id: taken.id } },
  })).json()
  t.match(
    await ask(BROKER),
    exactLists({
      data: {
        task: {
          id: taken.id,
          status: 'DONE',
          created: 2,
          results: { edges: [{ node: { row: 1, status: 'CREATED', problem: null } }], pageInfo: { hasNextPage: true } },
        },
      },
    }),
  )
  t.match(await ask('broker-ghent'), exactLists({ data: { task: null }, errors: [{ extensions: { status: 404 } }] }))
  t.match(await ask('admin-els'), exactLists({ data: { task: null }, errors: [{ extensions: { status: 403 } }] }))
})

t.test('a cursor of results goes with its task and its filter', async t => {
  const [one, other] = [
    await imported(world, BROKER, [rowOf(45), rowOf(46)]),
    await imported(world, BROKER, [rowOf(47)]),
  ]
  for (const each of [one, other]) await task(world, BROKER, each)
  const { next } = await get<{ next: string }>(world, BROKER, `/v1/tasks/${one.id}/results?pageSize=1&status=CREATED`)
  const after = new URL(next, 'http://localhost').searchParams.get('after') ?? ''
  const query = `query ($id: ID!, $status: TaskResultStatus, $after: String) {
    task(id: $id) { results(first: 1, status: $status, after: $after) { edges { node { row } } } } }`
  const rows: [string, Task, status: string, number][] = [
    ['the same',        one,   'CREATED', 200],
    ['another filter',  one,   'REFUSED', 400],
    ['another task',    other, 'CREATED', 400],
  ]
  for (const [what, { id }, status, expected] of rows) {
    const url = `/v1/tasks/${id}/results?pageSize=1&status=${status}&after=${encodeURIComponent(after)}`
    const headers = { authorization: `Bearer ${await world.token(BROKER)}` }
    t.equal((await world.app.inject({ url, headers })).statusCode, expected, `REST: ${what}`)
    const payload = { query, variables: { id, status, after } }
    const { errors } = (await world.app.inject({ method: 'POST', url: '/graphql', headers, payload })).json()
    t.equal(errors?.[0].extensions.status ?? 200, expected, `GraphQL: ${what}`)
  }
})

t.test('a software house imports for the office that its token names', async t => {
  const response = await upload(
    world,
    'software-house',
    JSON.stringify(rowOf(50)),
    { 'on-behalf-of': 'Mieke' },
    GHENT.id,
  )
  const taken = await task(world, 'broker-ghent', response.json())
  t.match(taken, { created: 1 })
  const [{ complaintId } = {}] = await results(world, 'broker-ghent', taken)
  t.match((await api.history('broker-ghent', complaintId as string))[0]?.actor, {
    onBehalfOf: 'Mieke',
    office: { id: GHENT.id },
  })
})
