/**
 * A delivery that always fails by a fault of ours, and one that kills its process: both are given
 * up, the others arrive.
 */
import t from 'tap'
import { KILLS } from '../support/poison.ts'
import { createReceiver, verified } from '../support/receiver.ts'
import { requestsOf } from '../support/requests.ts'
import { BROKER, COMPLAINT } from '../support/situations.ts'
import { supervised } from '../support/supervised.ts'
import { until } from '../support/waiting.ts'
import { configAsJson } from '../support/configFromJson.ts'
import { createWorld } from '../world.ts'

t.setTimeout(600_000)

const EVENTS = 12

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const receiver = await createReceiver(t)
const request = requestsOf(world)

async function call (method: 'GET' | 'POST', url: string, payload?: object) {
  const response = await request(BROKER, method, url, payload)
  if (response.statusCode >= 300) throw new Error(response.body)
  return response.json()
}
type Delivery = { state: string, attempts: { error?: string }[] }
const ledger = async (id: string): Promise<Delivery[]> =>
  (await call('GET', `/v1/webhookEndpoints/${id}/deliveries`)).items
const ended = async (id: string, count: number) => until(async () => {
  const deliveries = await ledger(id)
  return deliveries.length === count && deliveries.every(({ state }) => state !== 'PENDING') ? deliveries : undefined
}, `some deliveries of ${id} never end`)

t.test('poisoned deliveries are given up after 3 attempts, and all others arrive', async t => {
  const whole = await call('POST', '/v1/webhookEndpoints', { url: receiver.url('/whole') })
  const failing = await call('POST', '/v1/webhookEndpoints', {
    url: receiver.url('/failing'),
    eventTypes: ['complaint.logged'],
  })
  const killing = await call('POST', '/v1/webhookEndpoints', {
    url: receiver.url('/killing'),
    eventTypes: ['complaint.escalated'],
  })
  await world.owner.query('update webhook_secrets set sealed = \'none\' where endpoint_id = $1', [failing.id])
  await world.owner.query('update webhook_endpoints set url = $2 where id = $1', [
    killing.id,
    `http://${KILLS.toLowerCase()}.example:${receiver.port}/killing`,
  ])
  for (let count = 0; count < EVENTS; count++) {
    const { id } = await call('POST', '/v1/complaints', COMPLAINT)
    if (count === EVENTS / 2) {
      await call('POST', `/v1/complaints/${id}/escalation`, { ground: 'DIRECT_INTERVENTION_REQUESTED' })
    }
  }
  const relay = supervised(t, 'relayProcess.ts', {
    ...configAsJson(world.config), leaseMs: 1000, poisoned: true,
  })
  const delivered = await ended(whole.id, EVENTS + 1)
  t.same(new Set(delivered.map(({ state }) => state)), new Set(['DELIVERED']))
  t.equal(new Set(receiver.at('/whole').map(one => verified(one, whole.secrets[0].secret).id)).size, EVENTS + 1)
  for (const [id, count] of [[killing.id, 1], [failing.id, EVENTS]] as const) {
    for (const { state, attempts } of await ended(id, count)) {
      t.same([state, attempts.map(({ error }) => error)], ['FAILED', ['GIVEN_UP']])
    }
  }
  t.equal(relay.deaths(), 3)
  t.same([...receiver.at('/failing'), ...receiver.at('/killing')], [])
  await relay.stop()
})
