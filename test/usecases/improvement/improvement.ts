/** Improvement actions and root causes through both APIs: who may, versions, history, effect. */
import t from 'tap'
import { globalIdOf } from '../../../src/graphql/globalIds.ts'
import { AN, BERT, CARLA, DIRK } from '../../../src/sandbox/seed/people.ts'
import { exactLists } from '../../support/exactLists.ts'
import { overGraphql, overRest } from '../../support/administration.ts'
import { both } from '../../support/calls.ts'
import { requestsOf } from '../../support/requests.ts'
import { answered, go, inReview, logged, NOW } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const { rest } = both(world)
const apis = [overRest(world), overGraphql(world)]
const manager = 'manager-carla'
world.clock.set(NOW)
const complaint = await answered(rest)
const ofBroker = await logged(rest)
/** The clock runs on. */
const JUST_NOW = /^2026-03-16T09:0/
const INPUT = { title: 'Een duidelijkere brief', rootCauses: ['PROCESS'], ownerId: AN.id, dueOn: '2026-04-30' }

const request = requestsOf(world)
const send = (client: string, url: string, headers: Record<string, string> = {}) =>
  request(client, 'GET', url, undefined, headers)

for (const api of apis) {
  t.test(`${api.name}: an action is created once, changed with its version, and remembers who did what`, async t => {
    world.clock.set(NOW)
    const complaintIds = [api.name === 'GraphQL' ? globalIdOf(complaint.id) : complaint.id]
    const made = await api.act(manager, 'createImprovementAction', {}, { ...INPUT, complaintIds }, {
      key: `one-${api.name}`,
    })
    t.match(made.answer, exactLists({
      ...INPUT, version: 1, status: 'OPEN', late: false, complaintIds: [complaint.id], createdAt: JUST_NOW, updatedAt: JUST_NOW,
    }))
    const again = await api.act(manager, 'createImprovementAction', {}, { ...INPUT, complaintIds }, {
      key: `one-${api.name}`,
    })
    t.same([again.replayed, again.answer.id], [true, made.answer.id])
    const actionId = made.answer.id
    t.match(await api.act(manager, 'updateImprovementAction', { actionId }, { status: 'DONE' }), { status: 428 })
    t.match(await api.act(manager, 'updateImprovementAction', { actionId }, { status: 'DONE' }, { version: 7 }), {
      status: 412,
    })
    const update = { status: 'IN_PROGRESS', ownerId: BERT.id, complaintIds: [] }
    t.match((await api.act(manager, 'updateImprovementAction', { actionId }, update, { version: 1 })).answer,
      exactLists({ version: 2, status: 'IN_PROGRESS', ownerId: BERT.id, complaintIds: [] }))

    const events = await history(actionId)
    t.equal(events.length, 2)
    t.match(events[0], { sequence: 1, at: JUST_NOW, actor: { id: CARLA.id, name: CARLA.name, role: 'MANAGER' } })
    t.match(events[1], exactLists({
      sequence: 2,
      changes: [
        { member: 'ownerId', from: AN.id, to: BERT.id },
        { member: 'status', from: 'OPEN', to: 'IN_PROGRESS' },
        { member: 'complaintIds', from: [complaint.id] },
      ],
    }))
    t.same(events[0].changes.map(({ member }: { member: string }) => member),
      ['title', 'rootCauses', 'ownerId', 'dueOn', 'status', 'complaintIds'], 'the creation, member by member')
  })

  t.test(`${api.name}: who reads and who writes`, async t => {
    const { id: actionId } = (await api.act(manager, 'createImprovementAction', {}, INPUT)).answer
    const rows: [client: string, reads: number, writes: number][] = [
      ['handler-an',   200, 403],
      ['auditor-dirk', 200, 403],
      ['broker-ghent', 403, 403],
      ['admin-els',    403, 403],
    ]
    for (const [client, reads, writes] of rows) {
      t.equal((await api.read(client, 'getImprovementAction', actionId)).status, reads, client)
      t.equal((await api.read(client, 'listImprovementActions')).status, reads, client)
      t.equal((await api.act(client, 'createImprovementAction', {}, INPUT)).status, writes, client)
      t.equal(
        (await api.act(client, 'updateImprovementAction', { actionId }, { title: 'Anders' }, { version: 1 })).status,
        writes,
        client,
      )
    }
    t.equal((await api.read(manager, 'getImprovementAction', AN.id)).status, 404)
    t.equal((await api.act(manager, 'updateImprovementAction', { actionId: AN.id }, {}, { version: 1 })).status, 404)
  })

  t.test(`${api.name}: what cannot be`, async t => {
    const rows: [what: string, body: object, issue: string | undefined][] = [
      ['owned by an auditor',              { ownerId: DIRK.id },                   'ownerId'],
      ['due yesterday',                    { dueOn: '2026-03-15' },                'dueOn'],
      ['a complaint that the broker holds', { complaintIds: [complaint.id, ofBroker.id] }, 'complaintIds'],
      ['a cause that there is not',        { rootCauses: ['WEATHER'] },            'rootCauses[0]'],
      ['no cause',                         { rootCauses: [] },                     'rootCauses'],
    ]
    for (const [what, body, issue] of rows) {
      const { status, issues } = await api.act(manager, 'createImprovementAction', {}, { ...INPUT, ...body })
      t.same([status, issues?.[0]], [400, issue], what)
    }
  })

  t.test(`${api.name}: pages follow each other by due day`, async t => {
    const titles = ['een', 'twee', 'drie'].map(title => `${title} ${api.name}`)
    for (const [index, title] of titles.entries()) {
      await api.act(manager, 'createImprovementAction', {}, { ...INPUT, title, dueOn: `2027-0${3 - index}-01` })
    }
    const seen: string[] = []
    for (let after: string | undefined, more = true; more;) {
      const page = await api.read(manager, 'listImprovementActions', undefined, {
        pageSize: 2,
        ...(after && { after }),
      })
      seen.push(...page.answer.items.map(({ title }) => title))
      after = page.next
      more = after !== undefined
    }
    t.same(seen.filter(title => titles.includes(title)), titles.toReversed())
    t.equal(new Set(seen).size >= titles.length, true)
  })
}

const history = async (actionId: string) =>
  (await send('handler-an', `/v1/improvementActions/${actionId}/history`)).json().items

t.test('the history stands in GraphQL too, in pages', async t => {
  const { items: [{ id }] } = (await send(manager, '/v1/improvementActions')).json()
  const query =
    `{ improvementAction(id: "${id}") { history(first: 1) { edges { node { sequence actor { name } changes { member } } } pageInfo { hasNextPage } } } }`
  const { data } = (await request('auditor-dirk', 'POST', '/graphql', { query })).json()
  const [first] = await history(id)
  t.equal(data.improvementAction.history.edges[0].node.actor.name, first.actor.name)
})

t.test('lists are filtered', async t => {
  const { id } = (await apis[0]!.act(manager, 'createImprovementAction', {}, {
    ...INPUT, title: 'Filter', rootCauses: ['SUPPLIER', 'BROKER'], ownerId: CARLA.id, status: 'IN_PROGRESS', complaintIds: [complaint.id],
    dueOn: '2026-03-16',
  })).answer
  const found = async (query: string) =>
    (await send(manager, `/v1/improvementActions?${query}`)).json().items.some((item: { id: string }) => item.id === id)
  const rows: [query: string, found: boolean][] = [
    ['status=OPEN&status=IN_PROGRESS', true], ['status=OPEN', false],
    [`ownerId=${CARLA.id}`, true], [`ownerId=${AN.id}`, false],
    ['rootCause=BROKER', true], ['rootCause=PROCESS', false],
    [`complaintId=${complaint.id}`, true], [`complaintId=${ofBroker.id}`, false],
    ['late=false', true], ['late=true', false],
  ]
  for (const [query, expected] of rows) t.equal(await found(query), expected, query)
  const query = `{ improvementActions(complaintId: "${
    globalIdOf(complaint.id)
  }", rootCause: ["BROKER"]) { edges { node { id } } } }`
  const { data } = (await request(manager, 'POST', '/graphql', { query })).json()
  t.same(data.improvementActions.edges, [{ node: { id } }], 'by the global id')
  world.clock.set('2026-03-17T09:00:00Z')
  const tag = (await send(manager, `/v1/improvementActions/${id}`)).headers.etag as string
  world.clock.set('2026-03-16T22:40:00Z')
  const earlier = (await send(manager, `/v1/improvementActions/${id}`)).headers.etag as string
  t.not(tag, earlier, 'another representation: it became late')
  for (const one of [tag, earlier]) t.match(one, /^"1-\d+"$/)
  t.equal((await send(manager, `/v1/improvementActions/${id}`, { 'if-none-match': earlier })).statusCode, 304)
  t.equal(await found('late=true'), false, 'until the day is over')
  world.clock.set('2026-03-16T23:00:00Z')
  t.equal(await found('late=true'), true)
  const changed = await apis[0]!.act(manager, 'updateImprovementAction', { actionId: id }, { status: 'DROPPED' }, {
    headers: { 'if-match': tag },
  })
  t.equal(changed.status, 200, 'If-Match compares the version')
})

t.test('root causes are counted in their period, and the effect of an action around it', async t => {
  const answer = async (at: string, rootCause: string, systemic: boolean) => {
    world.clock.set(at)
    const one = await inReview(rest, { productLine: '10a' })
    await go(rest, 'handler-an', 'sendFinalAnswer', one, { rootCause, systemic })
  }
  // Ten in May with SUPPLIER, two of ten in July; the edges of a day count in Brussels.
  for (let n = 0; n < 10; n++) {
    await answer(n === 0 ? '2026-04-30T22:00:00Z' : '2026-05-04T09:00:00Z', 'SUPPLIER', n < 4)
  }
  world.clock.set('2026-06-01T09:00:00Z')
  const { id: actionId } =
    (await apis[0]!.act(manager, 'createImprovementAction', {}, {
      ...INPUT,
      rootCauses: ['SUPPLIER'],
      dueOn: '2026-06-10',
    })).answer
  world.clock.set('2026-06-03T09:00:00Z')
  await apis[0]!.act(manager, 'updateImprovementAction', { actionId }, { status: 'DONE' }, { version: 1 })
  t.notOk('effect' in (await send(manager, `/v1/improvementActions/${actionId}`)).json(), 'nothing is measured yet')
  for (let n = 0; n < 10; n++) await answer('2026-07-01T09:00:00Z', n < 2 ? 'SUPPLIER' : 'HUMAN_ERROR', false)
  world.clock.set('2026-07-02T09:00:00Z')

  const effect = {
    before: { from: '2025-12-03', to: '2026-05-31', answers: 11, withCause: 10, per1000Answers: 909 },
    after: { from: '2026-06-04', to: '2026-07-01', answers: 10, withCause: 2, per1000Answers: 200 },
    trend: 'DOWN',
  }
  for (const api of apis) {
    t.match(await api.read('handler-an', 'getImprovementAction', actionId), {
      answer: { doneOn: '2026-06-03', effect },
    }, api.name)
  }

  const report = (await send('auditor-dirk', '/v1/reports/rootCauses?from=2026-07-01&to=2026-07-31')).json()
  t.match(report, exactLists({
    from: '2026-07-01', to: '2026-07-31', previousFrom: '2026-05-31', previousTo: '2026-06-30', generatedAt: /^2026-07-02T09:0/,
    answers: 10, previousAnswers: 0, months: [{ month: '2026-07', answers: 10 }],
    rootCauses: [{ rootCause: 'HUMAN_ERROR', answers: 8 }, { rootCause: 'SUPPLIER', answers: 2, per1000Answers: 200 }],
  }))
  const asOf = async (day: string, period: string) => {
    const { asOf: reportDay, generatedAt, ...figures } =
      (await send(manager, `/v1/reports/rootCauses?${period}&asOf=${day}`)).json()
    t.equal(reportDay, day)
    return { figures, generatedAt }
  }
  const { asOf: today, generatedAt: _now, ...now } = report
  t.same((await asOf(today, 'from=2026-07-01&to=2026-07-31')).figures, now, 'the facts count the same')
  const past = await asOf('2026-05-03', 'from=2026-05-01&to=2026-05-31')
  t.match(
    past,
    exactLists({
      generatedAt: '2026-05-03T21:59:59.999Z',
      figures: { answers: 1, rootCauses: [{ rootCause: 'SUPPLIER', answers: 1, systemic: 1 }] },
    }),
  )
  const may = (await send(manager, '/v1/reports/rootCauses?from=2026-05-01&to=2026-05-31')).json()
  t.match(may.rootCauses, exactLists([{
    rootCause: 'SUPPLIER', answers: 10, systemic: 4, productLines: [{ productLine: '10a', answers: 10, systemic: 4, previousAnswers: 0 }],
    offices: [{ office: { name: 'Makelaarskantoor Scheldezicht' }, answers: 10 }], months: [{ month: '2026-05', answers: 10 }],
  }]))
  const query =
    '{ rootCauseReport(from: "2026-05-01", to: "2026-05-31") { answers rootCauses { rootCause systemic offices { office { name } } } } }'
  const graphql = async (client: string) => (await world.app.inject({
    method: 'POST', url: '/graphql', payload: { query }, headers: { authorization: `Bearer ${await world.token(client)}` },
  })).json()
  t.match((await graphql(manager)).data.rootCauseReport, exactLists({
    answers: 10, rootCauses: [{ rootCause: 'SUPPLIER', systemic: 4, offices: [{ office: { name: 'Makelaarskantoor Scheldezicht' } }] }],
  }))
  for (const client of ['handler-an', 'broker-ghent', 'admin-els']) {
    t.equal((await send(client, '/v1/reports/rootCauses?from=2026-05-01&to=2026-05-31')).statusCode, 403, client)
    t.equal((await graphql(client)).errors[0].extensions.status, 403, client)
  }
  for (const query of ['from=2026-05-01&to=2026-04-30', 'from=2026-01-01&to=2027-02-06', 'from=2026-05-01']) {
    t.equal((await send(manager, `/v1/reports/rootCauses?${query}`)).statusCode, 400, query)
  }
})
