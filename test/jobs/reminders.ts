/**
 * What is told of deadlines when their time comes: once, in the name of the system, in history,
 * feed and webhooks.
 */
import t from 'tap'
import { SYSTEM } from '../../src/complaints/history.ts'
import { virtualClock } from '../../src/sandbox/clock.ts'
import { exactLists } from '../support/exactLists.ts'
import { both } from '../support/calls.ts'
import type { Calls, Event } from '../support/calls.ts'
import { createReceiver, verified } from '../support/receiver.ts'
import { until } from '../support/waiting.ts'
import { go, logged, NOW, received, seen, taken } from '../support/situations.ts'
import { createWorld, startApp } from '../world.ts'

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'], logLevel: 'silent' })
const { rest, graphql } = both(world)
const { owner, clock } = world

const turned = async (now: string, app = world.app) => {
  const { statusCode, body } = await app.inject({ method: 'PUT', url: '/sandbox/clock', payload: { now } })
  if (statusCode !== 200) throw new Error(body)
}
const isReminder = ({ type }: { type: string }) => type.startsWith('deadline.')
const line = ({ type, details }: Event) => {
  const { kind, cycle, dueOn, state } = details as { kind: string, cycle: number, dueOn: string, state: string }
  return `${type} ${kind} ${cycle} ${dueOn} ${state}`
}
const reminded = async (api: Calls, { id }: { id: string }, client = 'manager-carla') =>
  (await api.history(client, id)).filter(isReminder).map(line)

const DUE_SOON = 'deadline.dueSoon ACKNOWLEDGEMENT 1 2026-03-19 PENDING'
const AT_RISK = 'deadline.atRisk ACKNOWLEDGEMENT 1 2026-03-19 AT_RISK'
const BREACHED = 'deadline.breached ACKNOWLEDGEMENT 1 2026-03-19 BREACHED'
const MET = 'deadline.met FINAL_ANSWER 1 2026-04-16 MET'

for (const api of [rest, graphql]) {
  t.test(`each is told when its moment has come, before the clock's answer, and never again: ${api.name}`, async t => {
    clock.set(NOW)
    const complaint = await taken(
      api,
      await received(api, { interventions: [{ kinds: ['ANSWER'], summary: 'Gebeld.' }] }),
    )
    const expect = async (now: string, ...lines: string[]) => {
      await turned(now)
      for (const client of ['manager-carla', 'broker-antwerp']) {
        t.same(await reminded(api, complaint, client), [FIRST_LINE, ...lines], `${now} ${client}`)
      }
    }
    const FIRST_LINE = 'deadline.met FIRST_LINE 1 2026-03-23 MET'
    await expect('2026-03-17T23:59:59+01:00')
    await expect('2026-03-18T00:00:00+01:00', DUE_SOON)
    await expect('2026-03-19T23:59:59+01:00', DUE_SOON)
    await expect('2026-03-20T00:00:00+01:00', DUE_SOON, AT_RISK)
    await expect('2026-03-24T00:00:00+01:00', DUE_SOON, AT_RISK, BREACHED)
    const { version } = await go(api, 'handler-an', 'sendFinalAnswer', complaint)
    for (const now of [NOW, '2026-03-25T09:00:00+01:00', NOW, '2026-05-25T09:00:00+02:00']) await turned(now)
    await expect('2026-03-25T09:00:00+01:00', DUE_SOON, AT_RISK, BREACHED, MET)

    const events = (await api.history('broker-antwerp', complaint.id)).filter(isReminder)
    t.ok(
      events.every(({ actor, changes }) =>
        actor.id === SYSTEM.id && actor.name === 'Complaints API' && actor.role === undefined && changes.length === 0
      ),
      'by the system, and nothing changed',
    )
    t.match(events[3], { at: /^2026-03-23T23:00:00/, details: { since: '2026-03-23T23:00:00Z' } })
    t.equal((await seen(api, 'manager-carla', complaint)).version, version, 'no new version')
    const verification = await world.app.inject({
      url: `/v1/complaints/${complaint.id}/history/verification`,
      headers: { authorization: `Bearer ${await world.token('auditor-dirk')}` },
    })
    t.match(verification.json(), { valid: true })
  })

  t.test(`a clock that jumps tells what it passed, in order, but announces no day that is over: ${api.name}`, async t => {
    clock.set(NOW)
    const complaint = await received(api)
    await go(api, 'broker-antwerp', 'recordOmbudsmanReferral', complaint)
    await turned('2026-07-01T12:00:00Z')
    const events = (await api.history('broker-antwerp', complaint.id)).filter(isReminder)
    t.same(events.map(line), [
      'deadline.met FIRST_LINE 1 2026-03-23 MET', AT_RISK, BREACHED,
      'deadline.breached FINAL_ANSWER 1 2026-04-16 BREACHED',
      'deadline.breached OMBUDSMAN_ADVICE 1 2026-06-13 BREACHED',
    ])
    t.ok(events.every(({ at }) => at.startsWith('2026-07-01T12:00:00')))
    t.same(events.map(({ details }) => (details as { estimated?: true }).estimated), [...Array(4).fill(undefined), true], 'the Ombudsman\'s are marked')
  })

  t.test(`a day that moves takes along what was not told yet: ${api.name}`, async t => {
    clock.set(NOW)
    const complaint = await taken(api, await logged(api, { ground: 'DIRECT_INTERVENTION_REQUESTED' }, 'broker-ghent'))
    await go(api, 'handler-an', 'acknowledgeComplaint', complaint)
    await turned('2026-04-08T12:00:00+02:00')
    await go(api, 'handler-an', 'notifyDelay', complaint, { expectedCompletionOn: '2026-05-20' })
    await go(api, 'manager-carla', 'correctReceipt', complaint, { receivedAt: '2026-03-12T09:00:00+01:00' })
    await turned('2026-06-01T12:00:00+02:00')
    t.same(await reminded(api, complaint), [
      'deadline.met ACKNOWLEDGEMENT 1 2026-03-19 MET', 'deadline.met ACKNOWLEDGEMENT 1 2026-03-17 MET',
      'deadline.breached FINAL_ANSWER 1 2026-05-20 BREACHED',
    ])
    await go(api, 'handler-an', 'withdrawComplaint', complaint)
    await turned('2026-06-02T12:00:00+02:00')
    t.same((await reminded(api, complaint)).length, 3, 'what ended tells no more')
  })
}

const feed = async (client: string, complaintId: string) => {
  const headers = { authorization: `Bearer ${await world.token(client)}` }
  const types = ['deadline.dueSoon', 'deadline.atRisk', 'deadline.breached', 'deadline.met']
  const inRest = await world.app.inject({
    url: `/v1/events?complaintId=${complaintId}&${types.map(type => `type=${type}`).join('&')}`,
    headers,
  })
  const query =
    'query ($id: ID!, $types: [String!]) { events(first: 50, complaintId: $id, type: $types) { edges { node { id sequence type complaintId version at } } } }'
  const inGraphql = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, variables: { id: complaintId, types } },
  })
  t.same(
    inGraphql.json().data.events.edges.map(({ node }: { node: object }) => node),
    inRest.json().items,
    `${client}: both feeds say the same`,
  )
  return inRest.json().items.map(({ type, version }: { type: string, version: number }) => `${type} ${version}`)
}

t.test('the feed has reminders for everybody who sees the complaint, with its version', async t => {
  clock.set(NOW)
  const complaint = await received(rest)
  const hidden = await logged(rest, { officeId: complaint.office!.id, channel: 'POST' }, 'handler-an')
  await turned('2026-03-20T10:00:00Z')
  const lines = ['deadline.met', 'deadline.atRisk'].map(type => `${type} ${complaint.version}`)
  for (const client of ['broker-antwerp', 'handler-an']) t.same(await feed(client, complaint.id), lines)
  t.same(await feed('broker-ghent', complaint.id), [], 'not for another office')
  t.same(await feed('broker-antwerp', hidden.id), [], 'nor for the office it is closed to')
  t.same(await feed('auditor-dirk', hidden.id), ['deadline.atRisk 1'])
})

t.test('an endpoint subscribed to deadline.breached receives breaches only', async t => {
  clock.set(NOW)
  const receiver = await createReceiver(t)
  const relay = world.relay()
  t.teardown(() => relay.stop())
  const headers = { authorization: `Bearer ${await world.token('broker-antwerp')}` }
  const endpoint =
    (await world.app.inject({
      method: 'POST',
      url: '/v1/webhookEndpoints',
      headers,
      payload: { url: receiver.url('/breached'), eventTypes: ['deadline.breached'] },
    })).json()
  const { id } = await received(rest)
  await turned('2026-03-30T10:00:00+02:00')
  const mine = () =>
    receiver.at('/breached').map(got => verified(got, endpoint.secrets[0].secret)).filter(({ subject }) =>
      subject === id
    )
  await until(() => mine().length > 0, () => 'never told')
  await relay.stop()
  t.match(
    mine(),
    exactLists([{
      type: 'be.optimco.complaints.deadline.breached',
      data: { type: 'deadline.breached', complaintId: id },
    }]),
  )
  t.ok(receiver.at('/breached').every(({ body }) => JSON.parse(body).data.type === 'deadline.breached'))
})

t.test('concurrent sweeps record each reminder once, also while the complaint changes', async t => {
  clock.set(NOW)
  const otherClock = virtualClock()
  otherClock.set(NOW)
  const other = await startApp(world.config, otherClock, async () => {}, { jobs: { reminders: { tickMs: 5 } } })
  t.teardown(async () => {
    await other.app.close()
    await other.source.destroy()
  })
  const complaints = await Promise.all(Array.from({ length: 8 }, () => received(rest)))
  otherClock.set('2026-03-20T10:00:00Z')
  const sweeps = [1, 2, 3].flatMap(() => [turned('2026-03-20T10:00:00Z'), turned('2026-03-20T10:00:00Z', other.app)])
  const changes = complaints.map(complaint => taken(rest, complaint))
  await Promise.all([...sweeps, ...changes])
  for (const complaint of complaints) {
    t.same(await reminded(rest, complaint), ['deadline.met FIRST_LINE 1 2026-03-23 MET', AT_RISK])
  }
  otherClock.set('2026-03-24T10:00:00Z')
  await until(async () => (await reminded(rest, complaints[7]!)).length === 3, () => 'the tick never told')
})

const timers = (id: string): Promise<{ type: string, due_on: string, fired: boolean }[]> =>
  owner.query(
    'select type, kind, due_on, fired_at is not null as fired from timers where complaint_id = $1 order by due_at',
    [id],
  )

t.test('a reminder changes neither the entity tag nor updatedAt', async t => {
  clock.set(NOW)
  const complaint = await received(rest)
  clock.set('2026-03-20T10:00:00Z')
  const before = await rest.read('broker-antwerp', complaint.id)
  await turned('2026-03-20T10:00:00Z')
  const { status, etag, body } = await rest.read('broker-antwerp', complaint.id)
  t.same([status, etag, body], [200, before.etag, before.body])
  const unchanged = await rest.read('broker-antwerp', complaint.id, { headers: { 'if-none-match': etag! } })
  t.equal(unchanged.status, 304)
})

t.test('a stale, damaged or erased reminder stops no other reminder', async t => {
  clock.set(NOW)
  const [stale, broken, erased, whole] = [
    await received(rest),
    await received(rest),
    await received(rest),
    await received(rest),
  ]
  await owner.query(
    `insert into timers (complaint_id, type, kind, cycle, due_on, due_at) values ($1, 'deadline.met', 'FINAL_ANSWER', 1, '2026-04-16', '2026-03-17')`,
    [stale.id],
  )
  const [{ wrapped }] = await owner.query('select wrapped from complaint_keys where complaint_id = $1', [broken.id])
  await owner.query('update complaint_keys set wrapped = \'none\' where complaint_id = $1', [broken.id])
  await owner.query('delete from complaint_keys where complaint_id = $1', [erased.id])
  await turned('2026-03-18T10:00:00Z')
  const lines = ['deadline.met FIRST_LINE 1 2026-03-23 MET', DUE_SOON]
  for (const complaint of [stale, whole]) t.same(await reminded(rest, complaint), lines)
  t.same(await reminded(rest, erased), [], 'nothing is added to what was erased')
  t.equal((await timers(erased.id)).filter(({ fired }) => fired).length, 2, 'nor tried again')
  await owner.query('update complaint_keys set wrapped = $2 where complaint_id = $1', [broken.id, wrapped])
  await turned('2026-03-18T10:00:00Z')
  t.same(await reminded(rest, broken), lines, 'mended, it is told later')
})

t.test('a complaint older than its reminders gets future reminders only', async t => {
  clock.set(NOW)
  const complaint = await received(rest)
  await owner.query('delete from timers where complaint_id = $1', [complaint.id])
  await owner.query('update complaints set reminded_from = $2 where id = $1', [complaint.id, '2026-03-20T12:00:00Z'])
  clock.set('2026-03-20T13:00:00Z')
  await taken(rest, complaint)
  await turned('2026-03-24T12:00:00Z')
  t.same(await reminded(rest, complaint), [BREACHED])
  t.same((await timers(complaint.id)).map(({ type, fired }) => [type, fired]), [
    ['deadline.breached', true], ['deadline.dueSoon', false], ['deadline.breached', false],
  ])
})
