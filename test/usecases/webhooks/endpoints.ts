/**
 * Managing webhook endpoints through both APIs: permissions, secrets and their rotation, the ledger
 * and replays.
 */
import t from 'tap'
import { exactLists } from '../../support/exactLists.ts'
import { createReceiver, verified } from '../../support/receiver.ts'
import { requestsOf } from '../../support/requests.ts'
import { COMPLAINT } from '../../support/situations.ts'
import { until } from '../../support/waiting.ts'
import { createWorld } from '../../world.ts'

const ENDPOINTS = '/v1/webhookEndpoints'

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const receiver = await createReceiver(t)
const request = requestsOf(world)
world.relay({ delaysMs: [50] })

async function call (...of: Parameters<typeof request>) {
  const response = await request(...of)
  return {
    status: response.statusCode,
    text: response.body,
    body: response.body === '' ? undefined : response.json(),
    headers: response.headers,
  }
}

async function graphql (client: string, query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const { body } = await call(client, 'POST', '/graphql', { query, variables }, headers)
  return body
}

async function make (client: string, path: string, more: object = {}) {
  const { status, text, body } = await call(client, 'POST', ENDPOINTS, { url: receiver.url(path), ...more })
  if (status !== 201) throw new Error(text)
  return { id: body.id as string, href: `${ENDPOINTS}/${body.id}`, secret: body.secrets[0].secret as string }
}

t.test('a secret is shown once, stored encrypted, and shown again only for its idempotency key', async t => {
  const input = { url: receiver.url('/kept'), description: 'Ons pakket', eventTypes: ['complaint.logged'] }
  const made = await call('broker-antwerp', 'POST', ENDPOINTS, input, { 'idempotency-key': 'one' })
  t.equal(made.status, 201)
  t.equal(made.headers.location, `${ENDPOINTS}/${made.body.id}`)
  const [{ secret, ...rest }] = made.body.secrets
  t.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
  t.match(made.body, { ...input, enabled: true, createdAt: /Z$/ })

  const again = await call('broker-antwerp', 'POST', ENDPOINTS, input, { 'idempotency-key': 'one' })
  t.equal(again.text, made.text, 'byte for byte')
  t.equal(again.headers['idempotency-replayed'], 'true')
  t.equal(
    (await call('broker-antwerp', 'POST', ENDPOINTS, { ...input, enabled: false }, { 'idempotency-key': 'one' }))
      .status,
    422,
  )
  t.same((await call('broker-antwerp', 'GET', `${ENDPOINTS}/${made.body.id}`)).body.secrets, [rest])
  t.same((await call('broker-antwerp', 'GET', ENDPOINTS)).body.items.length, 1)

  const kept: { text: string }[] = await world.owner
    .query('select body as text from stored_responses union all select sealed from webhook_secrets')
  t.equal(kept.length, 2)
  t.notOk(
    kept.some(({ text }) => text.includes(secret) || text.includes('whsec')),
    'nowhere in the database in the clear',
  )
  await call('broker-antwerp', 'DELETE', `${ENDPOINTS}/${made.body.id}`)
})

t.test('an office manages its own endpoints, and a manager those of the insurer', async t => {
  const antwerp = await make('broker-antwerp', '/antwerp')
  const staff = await make('manager-carla', '/staff')
  const cases = [
    ['its own office reads it',              'broker-antwerp', 'GET',    antwerp.href,                         200],
    ['another office finds none',            'broker-ghent',   'GET',    antwerp.href,                         404],
    ['another office changes none',          'broker-ghent',   'PATCH',  antwerp.href,                         404],
    ['another office removes none',          'broker-ghent',   'DELETE', antwerp.href,                         404],
    ['another office reads no ledger',       'broker-ghent',   'GET',    `${antwerp.href}/deliveries`,         404],
    ['another office rotates none',          'broker-ghent',   'POST',   `${antwerp.href}/rotation`,           404],
    ['another office tests none',            'broker-ghent',   'POST',   `${antwerp.href}/test`,               404],
    ['the insurer sees no office\'s',        'manager-carla',  'GET',    antwerp.href,                         404],
    ['an office sees none of the insurer\'s', 'broker-antwerp', 'GET',   staff.href,                           404],
    ['an auditor reads the insurer\'s',      'auditor-dirk',   'GET',    staff.href,                           200],
    ['an auditor changes nothing',           'auditor-dirk',   'PATCH',  staff.href,                           403],
    ['a handler adds none',                  'handler-an',     'POST',   ENDPOINTS,                            403],
    ['a handler tests none',                 'handler-an',     'POST',   `${staff.href}/test`,                 403],
    ['an administrator has nothing here',    'admin-els',      'GET',    ENDPOINTS,                            403],
    ['an administrator adds none',           'admin-els',      'POST',   ENDPOINTS,                            403],
    ['an unknown one',                       'broker-antwerp', 'GET',    `${ENDPOINTS}/00000000-0000-4000-8000-000000000000`, 404],
    ['no id at all',                         'broker-antwerp', 'GET',    `${ENDPOINTS}/abc`,                   400],
    ['an unknown delivery',                  'broker-antwerp', 'POST',   `${antwerp.href}/deliveries/00000000-0000-4000-8000-000000000000/replay`, 404],
  ] as const
  const payloads: Record<string, object> = {
    [`POST ${ENDPOINTS}`]: { url: receiver.url('/x') },
    'PATCH': { enabled: false },
  }
  for (const [sentence, client, method, url, status] of cases) {
    const payload = url.endsWith('/rotation') ? {} : payloads[`${method} ${url}`] ?? payloads[method]
    t.equal((await call(client, method, url, payload)).status, status, sentence)
  }
  t.same(
    await call('software-house', 'GET', ENDPOINTS).catch(() => undefined),
    undefined,
    'a software house names its office',
  )
  for (const [client, { href }] of [['broker-antwerp', antwerp], ['manager-carla', staff]] as const) {
    t.equal((await call(client, 'DELETE', href)).status, 204)
  }
})

t.test('an impossible webhook URL is refused by the name of the member', async t => {
  const { href } = await make('broker-antwerp', '/target')
  const urls = [
    'http://10.0.0.1/', 'http://[fd00::1]/', 'http://169.254.169.254/latest/meta-data', 'ftp://127.0.0.1/', 'nonsense',
    'http://u:p@127.0.0.1/', 'http://192.168.1.1:8080/hook',
  ]
  for (const url of urls) {
    for (
      const refused of [
        await call('broker-antwerp', 'POST', ENDPOINTS, { url }),
        await call('broker-antwerp', 'PATCH', href, { url }),
      ]
    ) {
      t.match(refused, exactLists({ status: 400, body: { issues: [{ in: 'body', name: 'url', value: url }] } }), url)
    }
  }
  t.match(
    (await call('broker-antwerp', 'POST', ENDPOINTS, { url: receiver.url('/'), eventTypes: ['complaint.vanished'] }))
      .body.issues,
    exactLists([{ name: 'eventTypes[0]' }]),
  )
  t.match(
    (await call('broker-antwerp', 'POST', ENDPOINTS, { url: receiver.url('/'), secret: 'mine' })).body.issues,
    exactLists([{ name: 'secret' }]),
  )
  t.match(
    (await call('broker-antwerp', 'PATCH', href, { description: 'Nieuw', eventTypes: ['complaint.closed'] })).body,
    exactLists({ description: 'Nieuw', eventTypes: ['complaint.closed'] }),
  )
  t.equal((await call('broker-antwerp', 'PATCH', href, { description: null })).body.description, undefined)
  await call('broker-antwerp', 'DELETE', href)
})

t.test('an office has at most twenty webhook endpoints', async t => {
  const made = await Promise.all(Array.from({ length: 20 }, (_, index) => make('broker-ghent', `/${index}`)))
  t.match(await call('broker-ghent', 'POST', ENDPOINTS, { url: receiver.url('/x') }), {
    status: 409,
    body: { type: 'urn:problem-type:complaints:webhookEndpointLimit' },
  })
  for (const { href } of made) await call('broker-ghent', 'DELETE', href)
})

t.test('after a rotation at most two secrets are valid', async t => {
  const { href, secret: first } = await make('broker-antwerp', '/rotated')
  const rotated = (await call('broker-antwerp', 'POST', `${href}/rotation`, { graceHours: 1 })).body.secrets
  t.equal(rotated.length, 2)
  t.match(rotated, exactLists([{ expiresAt: /Z$/ }, { secret: /^whsec_/ }]))
  const second = rotated[1].secret
  await call('broker-antwerp', 'POST', `${href}/test`)
  const [ping] = await receiver.wait('/rotated', 1)
  t.equal(String(ping!.headers['webhook-signature']).split(' ').length, 2)
  t.match(verified(ping!, first), { data: { type: 'webhook.ping' } })
  t.match(verified(ping!, second), { data: { type: 'webhook.ping' } })

  const third = (await call('broker-antwerp', 'POST', `${href}/rotation`, {})).body.secrets
  t.same(third.map(({ secret }: { secret?: string }) => secret === undefined), [true, false])
  await call('broker-antwerp', 'POST', `${href}/test`)
  const [, next] = await receiver.wait('/rotated', 2)
  t.throws(() => verified(next!, first), 'the oldest has ended')
  t.ok(verified(next!, second))
  t.ok(verified(next!, third[1].secret))

  const last = (await call('broker-antwerp', 'POST', `${href}/rotation`, { graceHours: 0 })).body.secrets
  t.equal(last.length, 1, 'without grace the old one ends at once')
  await call('broker-antwerp', 'DELETE', href)
})

t.test('a ping is sent once, also to an endpoint that is disabled', async t => {
  receiver.answer('/ping', response => response.writeHead(503).end())
  const { id, href, secret } = await make('broker-antwerp', '/ping', { enabled: false })
  const pingDelivery = await call('broker-antwerp', 'POST', `${href}/test`)
  const waiting = { state: 'PENDING', eventType: 'webhook.ping', attempts: [] }
  t.match(pingDelivery, exactLists({ status: 201, body: waiting }))
  const [got] = await receiver.wait('/ping', 1)
  t.match(verified(got!, secret), {
    type: 'be.optimco.complaints.webhook.ping',
    data: { type: 'webhook.ping', endpointId: id },
  })
  const where = String(pingDelivery.headers.location)
  await until(async () => (await call('broker-antwerp', 'GET', where)).body.state === 'FAILED', () => 'never told')
  t.match(
    (await call('broker-antwerp', 'GET', where)).body.attempts,
    exactLists([{ statusCode: 503, error: 'HTTP_STATUS' }]),
  )
  await call('broker-antwerp', 'DELETE', href)
})

t.test('one delivery, or all since an instant, are sent again under their own ids', async t => {
  const { href, secret } = await make('broker-antwerp', '/again')
  const since = new Date().toISOString()
  for (let count = 0; count < 3; count++) await call('broker-antwerp', 'POST', '/v1/complaints', COMPLAINT)
  const sent = await receiver.wait('/again', 3)
  const ids = (from: number) => receiver.at('/again').slice(from).map(one => verified(one, secret).id).sort()

  const { body: { items } } = await call('broker-antwerp', 'GET', `${href}/deliveries`)
  const one = await call('broker-antwerp', 'POST', `${href}/deliveries/${items[0].id}/replay`)
  t.match(one, { status: 201, body: { replay: true, webhookId: items[0].webhookId } })
  await receiver.wait('/again', 4)
  t.same(ids(3), [items[0].webhookId])

  await call('broker-antwerp', 'PATCH', href, { enabled: false })
  await call('broker-antwerp', 'POST', '/v1/complaints', COMPLAINT)
  await call('broker-antwerp', 'PATCH', href, { enabled: true })
  t.match(await call('broker-antwerp', 'POST', `${href}/replay`, { since }), { status: 200, body: { deliveries: 4 } })
  await receiver.wait('/again', 8)
  t.ok(sent.every(({ headers }) => ids(4).includes(headers['webhook-id'] as string)))

  const pages = []
  let at: string | undefined = `${href}/deliveries?pageSize=3`
  while (at !== undefined) {
    const { body }: { body: { items: { id: string }[], next?: string } } = await call('broker-antwerp', 'GET', at)
    pages.push(...body.items.map(({ id }) => id))
    at = body.next
  }
  t.equal(pages.length, 8)
  t.equal(new Set(pages).size, 8, 'the ledger pages without repeating')
  await call('broker-antwerp', 'DELETE', href)
})

t.test('a delivery is sent again through its own endpoint only', async t => {
  const [one, other] = [await make('broker-antwerp', '/one'), await make('broker-antwerp', '/other')]
  await call('broker-antwerp', 'POST', '/v1/complaints', COMPLAINT)
  await receiver.wait('/one', 1)
  await receiver.wait('/other', 1)
  const { body: { items: [delivery] } } = await call('broker-antwerp', 'GET', `${one.href}/deliveries`)
  t.equal(
    (await call('broker-antwerp', 'POST', `${other.href}/deliveries/${delivery.id}/replay`)).status,
    404,
    'another endpoint of the same office',
  )
  t.equal((await call('broker-antwerp', 'POST', `${one.href}/deliveries/${delivery.id}/replay`)).status, 201)
  for (const { href } of [one, other]) await call('broker-antwerp', 'DELETE', href)
})

t.test('GraphQL manages webhook endpoints like REST', async t => {
  const made = await graphql(
    'broker-antwerp',
    'mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { endpoint { id url eventTypes enabled secrets { id secret } } } }',
    { input: { url: receiver.url('/graphql'), eventTypes: null } },
  )
  const { id, secrets: [{ secret }] } = made.data.createWebhookEndpoint.endpoint
  await call('broker-antwerp', 'POST', '/v1/complaints', COMPLAINT)
  const [got] = await receiver.wait('/graphql', 1)
  t.match(verified(got!, secret), { data: { type: 'complaint.logged' } })
  const read =
    'query ($id: ID!) { webhookEndpoints { id } webhookEndpoint(id: $id) { id secrets { secret } deliveries(first: 1) { edges { cursor node { id state webhookId event { sequence } attempts { statusCode } } } pageInfo { hasNextPage } } } }'
  await until(
    async () =>
      (await graphql('broker-antwerp', read, { id })).data.webhookEndpoint.deliveries.edges[0].node.state
        === 'DELIVERED',
    () => 'never delivered',
  )
  const { data } = await graphql('broker-antwerp', read, { id })
  t.match(
    data,
    exactLists({
      webhookEndpoints: [{ id }],
      webhookEndpoint: { secrets: [{ secret: null }], deliveries: { pageInfo: { hasNextPage: false } } },
    }),
  )
  const delivery = data.webhookEndpoint.deliveries.edges[0].node

  const act = (name: string, input: object, fields: string) =>
    graphql(
      'broker-antwerp',
      `mutation ($input: ${name.charAt(0).toUpperCase()}${
        name.slice(1)
      }Input!) { ${name}(input: $input) { ${fields} } }`,
      { input: { endpointId: id, ...input } },
    )
  t.match(await act('replayWebhookDelivery', { deliveryId: delivery.id }, 'delivery { replay webhookId }'), {
    data: { replayWebhookDelivery: { delivery: { replay: true, webhookId: delivery.webhookId } } },
  })
  t.match(await act('replayWebhookEvents', { since: '2100-01-01T00:00:00Z' }, 'deliveries'), {
    data: { replayWebhookEvents: { deliveries: 0 } },
  })
  t.match(await act('testWebhookEndpoint', {}, 'delivery { eventType }'), {
    data: { testWebhookEndpoint: { delivery: { eventType: 'webhook.ping' } } },
  })
  t.match(
    await act('rotateWebhookSecret', { graceHours: 2 }, 'endpoint { secrets { secret expiresAt } }'),
    exactLists({ data: { rotateWebhookSecret: { endpoint: { secrets: [{ secret: null }, { secret: /^whsec_/ }] } } } }),
  )
  t.match(await act('updateWebhookEndpoint', { enabled: false }, 'endpoint { enabled url }'), {
    data: { updateWebhookEndpoint: { endpoint: { enabled: false, url: receiver.url('/graphql') } } },
  })
  t.match(
    await act('updateWebhookEndpoint', { url: 'http://10.0.0.1/' }, 'endpoint { id }'),
    exactLists({ errors: [{ extensions: { status: 400, issues: [{ name: 'url' }] } }] }),
  )
  t.match(
    await graphql(
      'broker-antwerp',
      'query ($id: ID!, $d: ID!) { webhookDelivery(endpointId: $id, deliveryId: $d) { id } }',
      { id, d: delivery.id },
    ),
    { data: { webhookDelivery: { id: delivery.id } } },
  )
  t.match(
    await graphql('broker-ghent', 'query ($id: ID!) { webhookEndpoint(id: $id) { id } }', { id }),
    exactLists({ data: { webhookEndpoint: null }, errors: [{ extensions: { status: 404 } }] }),
  )
  t.match(await act('deleteWebhookEndpoint', {}, 'endpointId'), { data: { deleteWebhookEndpoint: { endpointId: id } } })
  t.same((await graphql('broker-antwerp', '{ webhookEndpoints { id } }')).data.webhookEndpoints, [])
})
