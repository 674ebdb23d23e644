/**
 * How many statements each list of GraphQL costs: as many for fifty as for five, whatever is asked
 * of each.
 */
import pg from 'pg'
import t from 'tap'
import { both } from '../support/calls.ts'
import { parallel } from '../support/comparison.ts'
import { imported, rowOf, startWorker, task } from '../support/importing.ts'
import { BROKER, go, logged, NOW } from '../support/situations.ts'
import { connect, follow } from '../support/sockets.ts'
import { createWorld } from '../world.ts'

const [FEW, MANY] = [5, 50]

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
world.clock.set(NOW)
const { rest } = both(world)

/**
 * What reaches PostgreSQL from this process; not counted is what opens and ends a transaction, and
 * the access log, which is written for many requests at once.
 */
const statements: string[] = []
const { submit } = pg.Query.prototype
pg.Query.prototype.submit = function (this: pg.Query & { text: string }, ...given: Parameters<typeof submit>) {
  if (!/^\s*(?:begin|commit|rollback|insert into access_log)\b/i.test(this.text)) statements.push(this.text.trim())
  return Reflect.apply(submit, this, given)
}
t.teardown(() => { pg.Query.prototype.submit = submit })

/**
 * @returns how many statements it cost once it is asked again, interpreted or compiled; the least,
 * since now and then the register is read beside
 */
async function cost (client: string, query: string, variables: object): Promise<{ count: number, data: object }> {
  const headers = { authorization: `Bearer ${await world.token(client)}` }
  let data
  let count = Infinity
  for (let time = 0; time < 4; time++) {
    statements.length = 0
    const answer = await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })
    const { errors, ...rest } = answer.json()
    if (errors !== undefined) throw new Error(answer.body.slice(0, 500))
    data = rest.data
    count = Math.min(count, statements.length)
  }
  return { count, data }
}

/** Enough to fill a page, and to know that there is another. */
const numbers = Array.from({ length: MANY + 2 }, (_, index) => index)
const complaints = await parallel(
  numbers,
  index =>
    logged(rest, {
      ground: 'DIRECT_INTERVENTION_REQUESTED',
      ...(index % 2 === 0 && { brokerReference: `D-${index}` }),
    }),
)
// Each names another, in itself and in its history.
await parallel(numbers, async index => {
  const { id, version } = complaints[index]!
  await rest.done('manager-carla', 'updateComplaint', { complaintId: id }, {
    relatedTo: [{ id: complaints[(index + 1) % numbers.length]!.id, relation: 'SAME_MATTER' }],
  }, { version })
})
await go(rest, BROKER, 'recordOmbudsmanReferral', complaints[0]!)
await parallel(
  complaints.filter((_, index) => index % 5 === 0),
  complaint => go(rest, 'manager-carla', 'acknowledgeComplaint', complaint),
)
// A month later all are late.
world.clock.set('2026-05-18T09:00:00Z')

const SHALLOW =
  'id status reference version office { id name } handler { name } complainant { name } deadlines { kind state dueOn extensions { reasons } } availableActions relatedTo { id reference } ombudsmanReferrals { id }'
const HISTORY = 'history(first: 5) { edges { node { type actor { name } changes { member } } } }'
const CORRESPONDENCE =
  'ombudsmanNotice { text } letters(first: 5) { edges { node { id kind subject dispatches { state } } } } messages(first: 5) { edges { node { id } } } notes(first: 5) { edges { node { id text } } } attachments(first: 5) { edges { node { id } } }'
const DEEP =
  `${SHALLOW} ${HISTORY} escalationReceipt { reference } deadlineExplanation(kind: FINAL_ANSWER) { steps { text } } historyVerification { valid } ${CORRESPONDENCE}`

const page = (field: string, node: string, args = '') =>
  `query ($first: Int) { ${field}(first: $first${args}) { edges { cursor node { ${node} } } pageInfo { hasNextPage endCursor } } }`

const LISTS: [what: string, client: string, query: string, most: number][] = [
  ['complaints',                                        'manager-carla', page('complaints', SHALLOW),                                   2],
  ['complaints, of a broker',                           BROKER,          page('complaints', SHALLOW),                                   2],
  ['complaints, by due day',                            'manager-carla', page('complaints', SHALLOW, ', sort: DUE_ON'),                2],
  ['complaints, with a page of history each',           'manager-carla', page('complaints', `id ${HISTORY}`),                           5],
  ['complaints, with their receipts',                   'manager-carla', page('complaints', 'id escalationReceipt { reference }'),      3],
  ['complaints, with an explanation each',              'manager-carla', page('complaints', 'id deadlineExplanation(kind: FINAL_ANSWER) { steps { text } }'), 3],
  ['complaints, with all that there is',                'manager-carla', page('complaints', DEEP),                                     12],
  ['complaints, with two histories each',               'manager-carla', page('complaints', `${HISTORY} rest: history(first: 2) { edges { cursor } }`), 6],
  ['searchComplaints',                                  BROKER,          page('searchComplaints', SHALLOW, ', input: {name: "peeters"}'), 3],
  ['agenda',                                            'manager-carla', `query ($first: Int) { agenda(first: $first) { dueToday { count } dueThisWeek { count } overdue { count items { ${SHALLOW} } } } }`, 3],
  ['events',                                            BROKER,          page('events', 'id sequence type complaintId version at'),     2],
  ['history of one',                                    'manager-carla', `query ($first: Int) { complaint(id: "${complaints[0]!.id}") { ${SHALLOW} history(first: $first) { edges { node { type } } } } }`, 5],
  ['node',                                              BROKER,          `query { node(id: "${complaints[0]!.id}") { id ... on Complaint { ${SHALLOW} } } }`, 2],
]

t.test('a page of fifty costs no statement more than one of five', async t => {
  for (const [what, client, query, most] of LISTS) {
    const [few, many] = [await cost(client, query, { first: FEW }), await cost(client, query, { first: MANY })]
    t.equal(many.count, few.count, `${what}: ${few.count} statements for ${FEW}, ${many.count} for ${MANY}`)
    t.ok(
      many.count <= most,
      `${what}: ${many.count}, at most ${most}:\n${statements.map(text => text.slice(0, 100)).join('\n')}`,
    )
    t.ok(
      JSON.stringify(many.data).length > JSON.stringify(few.data).length || what === 'node'
        || what === 'history of one',
      `${what}: and more is answered`,
    )
    t.comment(`statements: ${what}: ${many.count}`)
  }
})

t.test('what is read at once is the same as what is read alone', async t => {
  const { data: { complaints: { edges } } } = await cost('manager-carla', page('complaints', `complaintId ${DEEP}`), {
    first: 3,
  }) as { data: { complaints: { edges: { node: { complaintId: string } }[] } } }
  for (const { node } of edges) {
    const { data } = await cost('manager-carla', `query ($id: ID!) { complaint(id: $id) { complaintId ${DEEP} } }`, {
      id: node.complaintId,
    })
    t.same(data, { complaint: node })
  }
})

t.test('a refusal of one field is no other field\'s', async t => {
  const headers = { authorization: `Bearer ${await world.token('manager-carla')}` }
  const query =
    `{ complaints(first: 3) { edges { node { a: deadlineExplanation(kind: OMBUDSMAN_ADVICE) { dueOn } b: deadlineExplanation(kind: FINAL_ANSWER) { dueOn } history(after: "x") { edges { cursor } } } } } }`
  const { data, errors } = (await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } }))
    .json()
  t.equal(data, null, 'what must be there takes all with it')
  t.ok(
    errors.every(({ extensions: { status } }: { extensions: { status: number } }) => [400, 404].includes(status)),
    JSON.stringify(errors).slice(0, 300),
  )
  const nullable =
    '{ complaints(first: 3) { edges { node { a: deadlineExplanation(kind: OMBUDSMAN_ADVICE) { dueOn } b: deadlineExplanation(kind: FINAL_ANSWER) { dueOn } } } } }'
  const mixed = (await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: nullable } }))
    .json()
  t.ok(
    mixed.data.complaints.edges.every(({ node }: { node: { b: object } }) => node.b !== null),
    JSON.stringify(mixed).slice(0, 500),
  )
})

t.test('endpoints with their ledgers, however many', async t => {
  const headers = { authorization: `Bearer ${await world.token(BROKER)}` }
  const QUERY =
    '{ webhookEndpoints { id secrets { id } deliveries(first: 5) { edges { node { id state event { id } } } } } }'
  const counts = []
  for (const upTo of [2, 20]) {
    const { data } = await cost(BROKER, '{ webhookEndpoints { id } }', {}) as { data: { webhookEndpoints: object[] } }
    for (let index = data.webhookEndpoints.length; index < upTo; index++) {
      const { statusCode, body } = await world.app.inject({
        method: 'POST',
        url: '/v1/webhookEndpoints',
        headers,
        payload: { url: `http://127.0.0.1:9/${index}` },
      })
      if (statusCode !== 201) throw new Error(body)
      await world.app.inject({ method: 'POST', url: `/v1/webhookEndpoints/${JSON.parse(body).id}/test`, headers })
    }
    counts.push((await cost(BROKER, QUERY, {})).count)
  }
  t.equal(counts[1], counts[0])
  t.ok(counts[0]! <= 3, `${counts}`)
  t.comment(`statements: webhookEndpoints with deliveries: ${counts[1]}`)
})

t.test('the register and an import', async t => {
  const worker = await startWorker(t, world)
  const taken = await imported(world, BROKER, Array.from({ length: MANY }, (_, index) => rowOf(1000 + index)))
  await task(world, BROKER, taken)
  await worker.end()
  const lists: [what: string, client: string, query: string, most: number][] = [
    ['offices',               'admin-els', page('offices', 'id name'),                                      1],
    ['staff',                 'admin-els', page('staff', 'id name role'),               1],
    ['clients',               'admin-els', page('clients', 'id name'),          1],
    ['registerEvents',        'admin-els', page('registerEvents', 'id type'),                                1],
    ['results of an import',  BROKER,      `query ($first: Int) { task(id: "${taken.id}") { done results(first: $first) { edges { node { status complaintId } } } } }`, 3],
  ]
  for (const [what, client, query, most] of lists) {
    const [few, many] = [await cost(client, query, { first: 1 }), await cost(client, query, { first: MANY })]
    t.equal(many.count, few.count, `${what}: ${few.count} for 1, ${many.count} for ${MANY}`)
    t.ok(many.count <= most, `${what}: ${many.count}`)
    t.comment(`statements: ${what}: ${many.count}`)
  }
})

t.test('an event costs as much for twenty followers as for one', async t => {
  const address = `${(await world.app.listen({ host: '127.0.0.1', port: 0 })).replace('http', 'ws')}/graphql`
  const headers = { authorization: `Bearer ${await world.token(BROKER)}` }
  /** Numbers what was written, which notifies the listener: two statements. */
  const number = () => world.app.inject({ url: '/v1/events?pageSize=1', headers })
  await number()
  const [{ id: after }] = await world.owner.query('select id from feed order by sequence desc limit 1')
  const EVENTS = 4
  const counts: number[] = []
  let happened = 0
  for (const followers of [0, 1, 20]) {
    const opened = await connect(t, address, await world.token(BROKER))
    for (let id = 0; id < followers; id++) follow(opened, { after }, `${id}`)
    for (let id = 0; id < followers; id++) await opened.untilChanges(happened, `${id}`)
    let count = Infinity
    // Until all wait for the next; a ring too many may still come at any time, and costs more.
    for (let event = 0; event < EVENTS; event++) {
      statements.length = 0
      await go(rest, BROKER, 'recordOmbudsmanReferral', complaints[++happened]!)
      await number()
      for (let id = 0; id < followers; id++) await opened.untilChanges(happened, `${id}`)
      count = Math.min(count, statements.length)
    }
    counts.push(count)
    opened.socket.close()
    await opened.closed
  }
  const [nobody, one, twenty] = counts as [number, number, number]
  t.equal(twenty, one)
  t.ok(one - nobody <= 5, `${one - nobody}: numbering, the page, what can be opened, the complaint and what it names`)
  t.comment(`statements: an event, for one follower: ${one - nobody}; for twenty: ${twenty - nobody}`)
})

t.test('what is read from no table', async t => {
  t.equal(
    (await cost(BROKER, '{ me { id } codeLists { name } procedure { title } }', {})).count,
    0,
  )
})
