/**
 * The numbers of the feed: each side counts its own events, in feed, webhooks and subscriptions, so
 * that no number tells of what others have. Staff learn when a complaint leaves their view.
 */
import t from 'tap'
import { exactLists } from '../../support/exactLists.ts'
import { createKeyRing, createSigner } from '../../../src/complaints/keyRing.ts'
import { encodeCursor } from '../../../src/usecases/cursor.ts'
import { both } from '../../support/calls.ts'
import { createReceiver, verified } from '../../support/receiver.ts'
import { until } from '../../support/waiting.ts'
import { BROKER, go, logged, NOW, received } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
world.clock.set(NOW)
const { rest } = both(world)

type Item = { id: string, sequence: number, type: string, complaintId: string }
type Page = { items: Item[], next: string }

const headersOf = async (client: string) => ({ authorization: `Bearer ${await world.token(client)}` })

async function restFeed (client: string, after?: string): Promise<Page> {
  const query = after === undefined ? '' : `&after=${encodeURIComponent(after)}`
  const response = await world.app.inject({ url: `/v1/events?pageSize=200${query}`, headers: await headersOf(client) })
  const { items, next } = response.json()
  return { items, next: new URL(next, 'http://x').searchParams.get('after') ?? '' }
}

async function graphqlFeed (client: string, after?: string): Promise<Page> {
  const query = `query ($after: String) {
    events(first: 200, after: $after) { edges { node { id sequence type complaintId } } pageInfo { endCursor } } }`
  const payload = { query, variables: { after } }
  const headers = await headersOf(client)
  const response = await world.app.inject({ method: 'POST', url: '/graphql', headers, payload })
  const { edges, pageInfo } = response.json().data.events
  return { items: edges.map(({ node }: { node: Item }) => node), next: pageInfo.endCursor }
}

const FEEDS = { REST: restFeed, GraphQL: graphqlFeed }
const numbersOf = ({ items }: Page): number[] => items.map(({ sequence }) => sequence)
const countTo = (length: number): number[] => Array.from({ length }, (_, index) => index + 1)

await logged(rest)
await logged(rest, {}, 'broker-ghent')
const complaint = await received(rest)
await logged(rest, {}, 'broker-ghent')
await logged(rest, {}, 'handler-an')
await go(rest, 'handler-an', 'acknowledgeComplaint', complaint)

t.test('each side counts its own events without a gap, and its cursor holds no other number', async t => {
  for (const [name, feed] of Object.entries(FEEDS)) {
    for (const client of [BROKER, 'broker-ghent', 'handler-an', 'auditor-dirk']) {
      const page = await feed(client)
      t.ok(page.items.length > 1)
      t.same(numbersOf(page), countTo(page.items.length), `${name} ${client}`)
      const [value] = JSON.parse(Buffer.from(page.next.split('.')[0] ?? '', 'base64url').toString())
      t.equal(Number(value), page.items.length, 'the position in its own feed')
    }
  }
  const types = (await restFeed('handler-an')).items.map(({ type }) => type)
  t.same(types, ['complaint.escalated', 'complaint.logged', 'letter.dispatched', 'complaint.acknowledged'])
})

t.test('after takes the cursor, the id of an event, and a cursor of version 0.3', async t => {
  const { items } = await restFeed('broker-ghent')
  const [row] = await world.owner.query('select sequence from feed where id = $1', [items[0]?.id])
  const sign = createSigner(createKeyRing(world.config.keys.encryptionKeys))
  const office = (await world.app.inject({ url: '/v1/me', headers: await headersOf('broker-ghent') })).json().office.id
  const old = encodeCursor(
    { position: { value: row.sequence, id: '' }, now: '' },
    { list: 'events', filters: {}, tenant: office },
    sign,
  )
  t.not(Number(row.sequence), items[0]?.sequence, 'its position in the whole feed is another number')
  for (const [name, feed] of Object.entries(FEEDS)) {
    t.same((await feed('broker-ghent', items[0]?.id)).items.map(({ id }) => id), [items[1]?.id], `${name}: an id`)
    t.same((await feed('broker-ghent', old)).items.map(({ id }) => id), [items[1]?.id], `${name}: an old cursor`)
    const { next } = await feed('broker-ghent')
    const empty = await feed('broker-ghent', next)
    t.match(empty, exactLists({ items: [] }))
    t.equal(empty.next, next, `${name}: the end stays the end`)
  }
})

t.test('webhooks carry the number of the endpoint\'s side, also when they are sent again', async t => {
  const receiver = await createReceiver(t)
  const relay = world.relay()
  t.teardown(() => relay.stop())
  const endpoints = new Map<string, { id: string, secrets: { secret: string }[] }>()
  for (const client of [BROKER, 'manager-carla']) {
    const response = await world.app.inject({
      method: 'POST', url: '/v1/webhookEndpoints', headers: await headersOf(client),
      payload: { url: receiver.url(`/${client}`) },
    })
    endpoints.set(client, response.json())
  }
  await go(rest, 'handler-an', 'withdrawComplaint', complaint)
  for (const [client, endpoint] of endpoints) {
    const got = () => receiver.at(`/${client}`).map(message => verified(message, endpoint.secrets[0]?.secret ?? ''))
    await until(() => got().length >= 2, () => `${client} was not told`)
    const shown = (await restFeed(client)).items.slice(-2)
    t.same(got().map(({ data }) => data.sequence).toSorted(), numbersOf({ items: shown, next: '' }), client)

    const path = `/v1/webhookEndpoints/${endpoint.id}/deliveries`
    const { items } = (await world.app.inject({ url: path, headers: await headersOf(client) })).json()
    const replay = await world.app.inject({
      method: 'POST', url: `${path}/${items[0].id}/replay`, headers: await headersOf(client),
    })
    t.match(replay.json(), { replay: true, event: { id: items[0].event.id, sequence: items[0].event.sequence } })
  }
})

t.test('staff are told that a complaint leaves their view, and nothing after that', async t => {
  const passed = await go(rest, BROKER, 'escalateComplaint', await logged(rest), { ground: 'NO_FIRST_LINE_RESPONSE' })
  await go(rest, 'handler-an', 'returnToBroker', passed)
  await go(rest, BROKER, 'recordIntervention', passed)
  for (const [name, feed] of Object.entries(FEEDS)) {
    const typesFor = async (client: string) =>
      (await feed(client)).items.filter(({ complaintId }) => complaintId === passed.id).map(({ type }) => type)
    t.same(await typesFor('handler-an'), ['complaint.escalated', 'complaint.returned'], name)
    t.same(
      await typesFor(BROKER),
      ['complaint.logged', 'complaint.escalated', 'complaint.returned', 'complaint.interventionRecorded'],
      name,
    )
  }
  t.equal((await rest.read('handler-an', passed.id)).status, 404)
})
