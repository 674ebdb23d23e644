/** Webhooks as their receivers see them: real requests, verified by a library that is not ours. */
import t from 'tap'
import { exactLists } from '../support/exactLists.ts'
import { createReceiver, verified } from '../support/receiver.ts'
import { requestsOf } from '../support/requests.ts'
import { COMPLAINT } from '../support/situations.ts'
import { until } from '../support/waiting.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const receiver = await createReceiver(t)
const request = requestsOf(world)
/** Waits long for an answer, and tries again for as long as a test may take. */
const PATIENT = { delaysMs: Array<number>(1_000).fill(100), timeoutMs: 60_000 }
let relay = world.relay(PATIENT)

async function relayWith (options: typeof PATIENT): Promise<void> {
  await relay.stop()
  relay = world.relay(options)
}

async function call (...of: Parameters<typeof request>) {
  const response = await request(...of)
  return {
    status: response.statusCode,
    body: response.body === '' ? undefined : response.json(),
    headers: response.headers,
  }
}

async function done (client: string, method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) {
  const { status, body } = await call(client, method, url, payload)
  if (status >= 300) throw new Error(`${method} ${url}: ${JSON.stringify(body)}`)
  return body
}

const endpoint = async (client: string, path: string, more: object = {}) => {
  const { id, secrets } = await done(client, 'POST', '/v1/webhookEndpoints', { url: receiver.url(path), ...more })
  return { id, href: `/v1/webhookEndpoints/${id}`, secret: secrets[0].secret as string }
}
const log = (client: string, more: object = {}) => done(client, 'POST', '/v1/complaints', { ...COMPLAINT, ...more })
const ledger = async (client: string, href: string, query = '') =>
  (await done(client, 'GET', `${href}/deliveries${query}`)).items
const remove = (client: string, href: string) => call(client, 'DELETE', href)

t.test('an event arrives signed, as a CloudEvent that carries the feed\'s item', async t => {
  const made = await endpoint('broker-antwerp', '/first')
  const complaint = await log('broker-antwerp')
  const [got] = await receiver.wait('/first', 1)
  const event = verified(got!, made.secret)
  const { items } = await done('broker-antwerp', 'GET', '/v1/events')
  t.same(event, {
    specversion: '1.0', id: items[0].id, source: 'http://127.0.0.1:3000/v1/events', type: 'be.optimco.complaints.complaint.logged', subject: complaint.id,
    time: items[0].at, datacontenttype: 'application/json', data: items[0],
  })
  t.match(got!.headers, {
    'content-type': 'application/cloudevents+json',
    'webhook-id': items[0].id,
    'webhook-signature': /^v1,[A-Za-z0-9+/]{43}=$/,
  })
  t.notMatch(got!.body, /Peeters|dossier/, 'nothing personal')
  t.throws(() => verified({ ...got!, body: got!.body.replace('logged', 'closed') }, made.secret), 'a changed body')
  t.throws(() => verified(got!, `whsec_${Buffer.alloc(32).toString('base64')}`), 'another secret')
  await until(async () => (await ledger('broker-antwerp', made.href))[0].state === 'DELIVERED', () => 'never delivered')
  t.match(
    (await ledger('broker-antwerp', made.href))[0],
    exactLists({
      state: 'DELIVERED',
      replay: false,
      eventType: 'complaint.logged',
      event: items[0],
      webhookId: items[0].id,
      attempts: [{ statusCode: 204 }],
    }),
  )
  await remove('broker-antwerp', made.href)
})

t.test('each endpoint gets the types it chose, and its own tenant\'s only', async t => {
  const ghent = await endpoint('broker-ghent', '/ghent')
  const escalations = await endpoint('broker-antwerp', '/escalations', { eventTypes: ['complaint.escalated'] })
  const staff = await endpoint('manager-carla', '/staff')
  const complaint = await log('broker-antwerp')
  await done('broker-antwerp', 'POST', `/v1/complaints/${complaint.id}/escalation`, {
    ground: 'DIRECT_INTERVENTION_REQUESTED',
  })
  const me = await done('handler-an', 'GET', '/v1/me')
  await done('manager-carla', 'POST', `/v1/complaints/${complaint.id}/assignment`, { handlerId: me.id })
  await done('handler-an', 'POST', `/v1/complaints/${complaint.id}/independenceDeclaration`, { independent: true })
  await receiver.wait('/staff', 3)
  await receiver.wait('/escalations', 1)
  const sent = (path: string, { secret }: { secret: string }) =>
    receiver.at(path).map(one => verified(one, secret)).sort((a, b) => a.data.sequence - b.data.sequence).map(
      ({ data }) => data.type
    )
  t.same(
    sent('/staff', staff),
    ['complaint.escalated', 'complaint.assigned', 'complaint.independenceDeclared'],
    'from the escalation on',
  )
  t.same(sent('/escalations', escalations), ['complaint.escalated'])
  t.same(receiver.at('/ghent'), [])
  for (
    const [client, { href }] of [['broker-ghent', ghent], ['broker-antwerp', escalations], [
      'manager-carla',
      staff,
    ]] as const
  ) await remove(client, href)
})

t.test('a failed delivery is retried under one id, and the ledger lists every attempt', async t => {
  receiver.answer('/flaky', (response, times) => response.writeHead(times < 3 ? 500 : 200).end('x'.repeat(200_000)))
  const { href, secret } = await endpoint('broker-antwerp', '/flaky')
  await log('broker-antwerp')
  const got = await receiver.wait('/flaky', 3)
  for (const one of got) verified(one, secret)
  t.equal(new Set(got.map(({ headers }) => headers['webhook-id'])).size, 1, 'under one id')
  await until(async () => (await ledger('broker-antwerp', href))[0].state === 'DELIVERED', () => 'never delivered')
  t.match(
    (await ledger('broker-antwerp', href))[0].attempts,
    exactLists([{ statusCode: 500, error: 'HTTP_STATUS' }, { statusCode: 500, error: 'HTTP_STATUS' }, {
      statusCode: 200,
    }]),
  )
  t.same((await ledger('broker-antwerp', href))[0].attempts[2].error, undefined)
  await remove('broker-antwerp', href)
})

t.test('a receiver that was unreachable gets every event once it is back', async t => {
  const host = '127.0.0.2'
  const dying = await createReceiver(t, 0, host)
  const { id, secrets: [{ secret }] } = await done('broker-antwerp', 'POST', '/v1/webhookEndpoints', {
    url: dying.url('/'),
  })
  await dying.close()
  for (let count = 0; count < 3; count++) await log('broker-antwerp')
  const href = `/v1/webhookEndpoints/${id}`
  await until(
    async () =>
      (await ledger('broker-antwerp', href)).some(({ attempts }: { attempts: { error: string }[] }) =>
        attempts[0]?.error === 'CONNECTION_FAILED'
      ),
    () => 'never tried',
  )
  const again = await createReceiver(t, dying.port, host)
  const got = await again.wait('/', 3)
  t.equal(new Set(got.map(one => verified(one, secret).id)).size, 3)
  await remove('broker-antwerp', href)
})

t.test('a redirect, a connection that breaks off and a receiver that never answers are failures', async t => {
  const canary = await createReceiver(t)
  receiver.answer('/redirect', response => response.writeHead(302, { location: canary.url('/') }).end())
  receiver.answer('/silent', () => {})
  receiver.answer('/cut', response => response.destroy())
  receiver.answer('/upgrade', response => {
    response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n')
  })
  const cases = [
    [60_000, ['/redirect', 'REDIRECT'], ['/cut', 'CONNECTION_FAILED'], ['/upgrade', 'CONNECTION_FAILED']],
    [500, ['/silent', 'TIMEOUT']],
  ] as const
  for (const [timeoutMs, ...paths] of cases) {
    await relayWith({ delaysMs: [10, 20, 30, 40], timeoutMs })
    const made = await Promise.all(paths.map(([path]) => endpoint('broker-antwerp', path)))
    await log('broker-antwerp')
    for (const [index, [path, error]] of paths.entries()) {
      const { href } = made[index]!
      await until(
        async () => (await ledger('broker-antwerp', href, '?state=FAILED')).length === 1,
        () => `${path} never failed`,
      )
      const [{ attempts, nextAttemptAt }] = await ledger('broker-antwerp', href)
      t.same(attempts.map((attempt: { error: string }) => attempt.error), Array.from({ length: 5 }, () => error), path)
      t.equal(nextAttemptAt, undefined, 'given up after the last of the schedule')
      await remove('broker-antwerp', href)
    }
  }
  t.same(canary.at('/'), [])
  await relayWith(PATIENT)
})

t.test('a receiver that never answers delays no other', async t => {
  // Tried one after the other, each of its deliveries would hold up the rest for a minute.
  receiver.answer('/dead', () => {})
  const dead = await endpoint('broker-antwerp', '/dead')
  const living = await endpoint('broker-antwerp', '/living')
  for (let count = 0; count < 30; count++) await log('broker-antwerp')
  const got = await receiver.wait('/living', 30)
  t.equal(new Set(got.map(one => verified(one, living.secret).id)).size, 30)
  await relayWith(PATIENT)
  await remove('broker-antwerp', dead.href)
  await remove('broker-antwerp', living.href)
})

t.test('an answer of 410 disables the endpoint with the reason GONE', async t => {
  receiver.answer('/gone', response => response.writeHead(410).end())
  const { href } = await endpoint('broker-antwerp', '/gone')
  await log('broker-antwerp')
  await until(async () => !(await done('broker-antwerp', 'GET', href)).enabled, () => 'never disabled')
  t.match(await done('broker-antwerp', 'GET', href), { enabled: false, disabledReason: 'GONE', disabledAt: /Z$/ })
  await log('broker-antwerp')
  await log('broker-antwerp')
  t.same((await ledger('broker-antwerp', href)).map(({ state }: { state: string }) => state), ['FAILED'])

  receiver.answer('/gone', response => response.writeHead(200).end())
  const enabled = await done('broker-antwerp', 'PATCH', href, { enabled: true })
  t.same([enabled.enabled, enabled.disabledReason, enabled.disabledAt], [true, undefined, undefined])
  await log('broker-antwerp')
  await receiver.wait('/gone', 2)
  await remove('broker-antwerp', href)
})

t.test('nothing is sent to an endpoint that is disabled, and what waited goes out when it is enabled', async t => {
  receiver.answer('/off', response => response.writeHead(500).end())
  const off = await endpoint('broker-antwerp', '/off')
  await log('broker-antwerp')
  await receiver.wait('/off', 1)
  await done('broker-antwerp', 'PATCH', off.href, { enabled: false })
  // What was under way at that moment ends.
  await until(
    async () =>
      (await world.owner.query('select from webhook_deliveries where endpoint_id = $1 and claim is not null', [off.id]))
        .length === 0,
    () => 'a delivery never ends',
  )
  await world.owner.query(
    `update webhook_deliveries set state = 'PENDING', next_attempt_at = now() - interval '1 hour', attempts = '[]' where endpoint_id = $1`,
    [off.id],
  )
  const before = receiver.at('/off').length
  // Two rounds of the relay: it delivers elsewhere what came later.
  const on = await endpoint('broker-antwerp', '/on')
  for (const count of [1, 2]) {
    await log('broker-antwerp')
    await receiver.wait('/on', count)
  }
  t.equal(receiver.at('/off').length, before)
  receiver.answer('/off', response => response.writeHead(204).end())
  await done('broker-antwerp', 'PATCH', off.href, { enabled: true })
  await receiver.wait('/off', before + 1)
  for (const { href } of [off, on]) await remove('broker-antwerp', href)
})

t.test('an endpoint that recovered gets four deliveries at once again', async t => {
  receiver.answer('/recovering', (response, times) => response.writeHead(times === 1 ? 500 : 204).end())
  const { id, href } = await endpoint('broker-antwerp', '/recovering')
  await log('broker-antwerp')
  await receiver.wait('/recovering', 2)
  await until(async () => (await ledger('broker-antwerp', href))[0].state === 'DELIVERED', () => 'never delivered')
  t.same(await world.owner.query('select failures from webhook_endpoints where id = $1', [id]), [{ failures: 0 }])
  const held: (() => void)[] = []
  receiver.answer('/recovering', response => { held.push(() => response.writeHead(204).end()) })
  const beside = await endpoint('broker-antwerp', '/beside')
  for (let count = 0; count < 6; count++) await log('broker-antwerp')
  await until(() => held.length >= 4, () => `${held.length} at once, not 4`)
  // Later rounds of the relay deliver elsewhere and send no fifth here.
  await receiver.wait('/beside', 6)
  t.equal(held.length, 4, 'four at once')
  receiver.answer('/recovering', response => response.writeHead(204).end())
  for (const answer of held) answer()
  await until(
    async () => (await ledger('broker-antwerp', href)).every(({ state }: { state: string }) => state === 'DELIVERED'),
    () => 'some stay',
  )
  for (const made of [href, beside.href]) await remove('broker-antwerp', made)
})

t.test('a checkpoint goes to the insurer\'s endpoints, and to an office that asks for it', async t => {
  const staff = await endpoint('manager-carla', '/checkpoints-staff')
  const named = await endpoint('broker-ghent', '/checkpoints-named', { eventTypes: ['checkpoint.signed'] })
  const all = await endpoint('broker-ghent', '/checkpoints-all')
  const off = await endpoint('auditor-dirk', '/checkpoints-off', { enabled: false }).catch(() => undefined)
  t.equal(off, undefined, 'an auditor changes nothing')
  await log('broker-ghent')
  await world.signCheckpoint()
  await world.signCheckpoint()
  const { items: [checkpoint] } = await done('auditor-dirk', 'GET', '/v1/checkpoints')
  const [first] = await receiver.wait('/checkpoints-staff', 1)
  const [second] = await receiver.wait('/checkpoints-named', 1)
  await receiver.wait('/checkpoints-all', 1)
  const event = verified(first!, staff.secret)
  t.match(event, {
    id: first!.headers['webhook-id'], type: 'be.optimco.complaints.checkpoint.signed', subject: checkpoint.day, datacontenttype: 'application/json',
    time: /^\d{4}-.*Z$/,
  })
  t.same(event.data, { type: 'checkpoint.signed', ...checkpoint })
  t.equal(verified(second!, named.secret).id, event.id, 'one id for all')
  t.same(receiver.at('/checkpoints-all').map(one => verified(one, all.secret).data.type), ['complaint.logged'])
  const [delivery] = await until(async () => {
    const list = await ledger('manager-carla', staff.href, '?state=DELIVERED')
    return list.length > 0 && list
  }, 'never delivered')
  t.match(delivery, { eventType: 'checkpoint.signed', webhookId: event.id, replay: false })
  t.notOk(delivery.event)
  await done('manager-carla', 'POST', `${staff.href}/deliveries/${delivery.id}/replay`)
  await done('manager-carla', 'POST', `${staff.href}/replay`, { since: '2020-01-01T00:00:00Z' })
  // First, by hand, and with all since then; the events of complaints are replayed beside it.
  await until(
    () => receiver.at('/checkpoints-staff').filter(({ headers }) => headers['webhook-id'] === event.id).length >= 3,
    'it is not replayed under the same id',
  )
  for (
    const [client, { href }] of [['manager-carla', staff], ['broker-ghent', named], ['broker-ghent', all]] as const
  ) await remove(client, href)
})
