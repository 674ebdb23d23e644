/** What relays the events is killed over and over, in the middle of its work; nothing is lost. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { createReceiver, verified } from '../support/receiver.ts'
import { requestsOf } from '../support/requests.ts'
import { BROKER, COMPLAINT } from '../support/situations.ts'
import { until } from '../support/waiting.ts'
import { configAsJson } from '../support/configFromJson.ts'
import { createWorld } from '../world.ts'

/**
 * The goal speaks of 50: `KILL_CYCLES=50 npx tap run --timeout 1200 test/slow/webhooksKilled.ts`;
 * each takes a few seconds.
 */
const CYCLES = Number(process.env.KILL_CYCLES ?? 4)
const EVENTS = 12

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const receiver = await createReceiver(t)
const request = requestsOf(world)
const script = fileURLToPath(new URL('../support/relayProcess.ts', import.meta.url))
const argument = JSON.stringify({ ...configAsJson(world.config), leaseMs: 1000 })

async function post (url: string, payload: object) {
  const response = await request(BROKER, 'POST', url, payload)
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json()
}

t.test('nothing is lost however often the sender is killed', { timeout: 600_000 }, async t => {
  const slow = (response: { writeHead: (status: number) => { end: () => void } }) =>
    setTimeout(() => response.writeHead(204).end(), 30)
  receiver.answer('/killed', slow)
  const { id, secrets: [{ secret }] } = await post('/v1/webhookEndpoints', { url: receiver.url('/killed') })
  const written = new Set<string>()
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const relay = spawn(process.execPath, [script, argument], { stdio: ['ignore', 'pipe', 'inherit'] })
    t.teardown(() => { relay.kill('SIGKILL') })
    await once(relay.stdout, 'data')
    for (let count = 0; count < EVENTS; count++) written.add((await post('/v1/complaints', COMPLAINT)).id)
    // Somewhere in the middle of its work: after as many deliveries as the cycle says.
    const before = receiver.at('/killed').length
    await until(
      () => receiver.at('/killed').length >= before + 1 + cycle % EVENTS,
      () => `Only ${receiver.at('/killed').length - before} deliveries arrived in cycle ${cycle}`,
    )
    relay.kill('SIGKILL')
    await once(relay, 'exit')
  }
  const before = receiver.at('/killed').length
  world.relay()
  const ids = () => new Set(receiver.at('/killed').map(one => verified(one, secret).subject))
  await until(
    () => ids().size === written.size,
    () => `${written.size - ids().size} of ${written.size} events never arrived`,
  )
  const left = `select from webhook_deliveries where endpoint_id = $1 and state <> 'DELIVERED'`
  await until(async () => (await world.owner.query(left, [id])).length === 0, 'Some stand as not delivered')

  t.same([...ids()].sort(), [...written].sort())
  const all = receiver.at('/killed')
  t.equal(
    new Set(all.map(({ headers }) => headers['webhook-id'])).size,
    written.size,
    'repetitions are known by their id',
  )
  t.comment(`webhooks: ${CYCLES} kill -9, ${written.size} events, 0 lost, ${
    all.length - written.size
  } sent twice, ${before} sent before the last kill, ${all.length} signatures verified`)
})
