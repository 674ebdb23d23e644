/**
 * Attacks over WebSocket: by documents, by numbers, and by not listening. Each is refused soon, and
 * the server goes on.
 */
import { once } from 'node:events'
import t from 'tap'
import { PROBLEMS } from '../../src/problems/problems.ts'
import { COSTS, LIMITS } from '../../src/graphql/limits.ts'
import { SOCKET_LIMITS } from '../../src/graphql/socketProtocol.ts'
import { exactLists } from '../support/exactLists.ts'
import { errorFaults } from '../support/answers.ts'
import { ATTACKS, repeated } from '../support/attacks.ts'
import { until } from '../support/waiting.ts'
import { connect, follow, open } from '../support/sockets.ts'
import type { Opened } from '../support/sockets.ts'
import { createWorld, startApp } from '../world.ts'

const world = await createWorld(t)
const token = await world.token('broker-antwerp')

const listen = async (app = world.app): Promise<string> =>
  `${(await app.listen({ host: '127.0.0.1', port: 0 })).replace('http', 'ws')}/graphql`
const address = await listen()

/** Another app, with limits that a test can reach. */
async function serve (...[config, parts]: [Partial<typeof world.config>, Parameters<typeof startApp>[3]?]): Promise<
  string
> {
  const { app, source } = await startApp(
    { ...world.config, ...config } as typeof world.config,
    world.clock,
    async () => undefined,
    parts,
  )
  t.teardown(async () => {
    await app.close()
    await source.destroy()
  })
  return listen(app)
}

/** A connection, once the client has fewer than it may have. */
const untilConnected = (t: Parameters<typeof open>[0], to: string): Promise<Opened> =>
  until(async () => {
    const opened = await open(t, to)
    opened.say({ type: 'connection_init', payload: { Authorization: `Bearer ${token}` } })
    const isAccepted = () => opened.messages.some(({ type }) => type === 'connection_ack')
    await until(() => isAccepted() || opened.socket.readyState === opened.socket.CLOSED, 'The server says nothing')
    return isAccepted() && opened
  }, 'The server accepts no connection')

/**
 * How the server ends it: an error for the subscription, or a close code; then it still answers
 * others.
 */
async function refusalOf (
  payload: string,
  to = address,
): Promise<{ errors: { message: string, extensions: Record<string, unknown> }[] } | { code: number }> {
  const opened = await connect(t, to, token)
  opened.say(`{"type":"subscribe","id":"1","payload":${payload}}`)
  let code: number | undefined
  void opened.closed.then(closed => { [code] = closed })
  const answer = await until(() => {
    const error = opened.messages.find(({ type, id }) => type === 'error' && id === '1')
    return error !== undefined ? { errors: error.payload as [] } : code !== undefined && { code }
  }, 'The server neither refuses nor closes')
  opened.socket.close()
  return answer
}

const COMMENT = '{ complaintChanged { id } } #'
const SUBSCRIPTIONS: typeof ATTACKS = [
  ['a query',                             { query: '{ me { id } }' }],
  ['a mutation',                          { query: 'mutation { closeComplaint(input: {complaintId: "x", complainantSatisfaction: FULL}) { complaint { id } } }' }],
  ['a query beside a subscription',       { query: 'query a { me { id } } subscription b { complaintChanged { id } }', operationName: 'a' }],
  ['none of two subscriptions',           { query: 'subscription a { complaintChanged { id } } subscription b { complaintChanged { id } }' }],
  ['two fields',                          { query: 'subscription { complaintChanged { id } again: complaintChanged { id } }' }],
  ['two fields, through a fragment',      { query: 'subscription { ...f } fragment f on Subscription { a: complaintChanged { id } b: complaintChanged { id } }' }],
  ['nothing but a type name',             { query: 'subscription { __typename }' }],
  ['the schema',                          { query: 'subscription { __schema { types { name } } }' }],
  ['a field that is none',                { query: 'subscription { complaintChanged { nonesuch } }' }],
  ['a variable of another type',          { query: 'subscription ($a: Int) { complaintChanged(after: $a) { id } }', variables: { a: 1 } }],
  ['more aliases than are answered',      { query: `subscription { complaintChanged { ${repeated(LIMITS.aliases + 1, index => `a${index}: id`)} } }` }],
  ['more fields than are answered',       { query: `subscription { complaintChanged { ${repeated(LIMITS.fields, () => 'id')} } }` }],
  ['more characters than are read',       { query: `subscription ${COMMENT}${'x'.repeat(LIMITS.characters)}` }],
  ['fragments used twice in each other',  { query: `subscription { complaintChanged { ...f0 } } ${repeated(25, index => `fragment f${index} on ComplaintChange { ...f${index + 1} ...f${index + 1} }`)} fragment f25 on ComplaintChange { id }` }],
]

t.test('an attack by document is refused in under two seconds, and the server goes on', async t => {
  for (const [what, attack] of [...ATTACKS, ...SUBSCRIPTIONS]) {
    const payload = typeof attack === 'string' ? attack : JSON.stringify(attack)
    // The same as a subscription, where it is an anonymous query.
    for (const said of new Set([payload, payload.replace('"query":"{', '"query":"subscription {')])) {
      const began = performance.now()
      const answer = await refusalOf(said)
      const took = performance.now() - began
      t.ok(took < 2_000, `${what}: ${Math.round(took)} ms`)
      if ('code' in answer) {
        t.ok([4400, 1009].includes(answer.code), `${what}: closed with ${answer.code}`)
      } else {
        t.match(
          answer.errors[0]?.extensions,
          exactLists({ type: PROBLEMS.badRequest.type, status: 400, issues: [{}] }),
          what,
        )
        t.same(errorFaults(answer.errors), [], `${what}: and told as promised`)
      }
    }
  }
  const { statusCode } = await world.app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${token}` } })
  t.equal(statusCode, 200)
})

t.test('a refusal of the use case arrives as a result with errors', async t => {
  const rows: [what: string, args: string, status: number, issue: string][] = [
    ['an id that is none',             'complaintId: "x"',                                                                    400, 'complaintId'],
    ['a cursor of nobody',             'after: "x"',                                                                          400, 'after'],
    ['a cursor that is too long',      `after: "${'x'.repeat(1_025)}"`,                                                       400, 'after'],
    ['an event of nobody',             'after: "01900000-0000-7000-8000-000000000000"',                                       400, 'after'],
  ]
  const opened = await connect(t, address, token)
  for (const [index, [what, args, status, name]] of rows.entries()) {
    follow(opened, {}, `r${index}`, `subscription { complaintChanged(${args}) { id } }`)
    t.match(
      await opened.heard('next', `r${index}`),
      exactLists({ payload: { errors: [{ path: ['complaintChanged'], extensions: { status, issues: [{ name }] } }] } }),
      what,
    )
    await opened.heard('complete', `r${index}`)
  }
})

t.test('without introspection a refusal suggests no names', async t => {
  const answer = await refusalOf(
    JSON.stringify({ query: 'subscription { complaintChanged { sequenc } }' }),
    await serve({ introspection: false }),
  )
  t.notMatch(JSON.stringify(answer), /did you mean|\bsequence\b/i)
})

t.test('subscriptions, connections and requests of a client are limited', async t => {
  const to = await serve({ rateLimitPerSecond: 30 }, { socketLimits: { subscriptions: 3, connections: 2 } })
  const first = await connect(t, to, token)
  for (const id of ['1', '2', '3', '4']) follow(first, {}, id)
  t.match(
    await first.heard('error', '4'),
    exactLists({ payload: [{ extensions: { status: 429, type: PROBLEMS.tooManyRequests.type } }] }),
  )
  first.say({ type: 'complete', id: '1' })
  follow(first, {}, '5')
  const second = await connect(t, to, token)
  const third = await open(t, to)
  third.say({ type: 'connection_init', payload: { Authorization: `Bearer ${token}` } })
  t.same(await third.closed, [1013, 'tooManyRequests'])
  await connect(t, to, await world.token('broker-ghent'))
  second.socket.close()
  await second.closed
  const fourth = await untilConnected(t, to)
  // More than come back while they are sent.
  for (let id = 0; id < 400; id++) fourth.say({ type: 'subscribe', id: `x${id}`, payload: { query: '{' } })
  await until(
    () => fourth.messages.filter(({ type }) => type === 'error').length === 400,
    () => `${fourth.messages.length}`,
  )
  const statuses = fourth.messages.flatMap(({ type, payload }) =>
    type === 'error' ? (payload as { extensions: { status: number } }[]).map(({ extensions }) => extensions.status) : []
  )
  t.ok(statuses.includes(429), `${[...new Set(statuses)]}`)
  t.notOk(first.messages.some(({ id }) => id === '5'), 'and the one that was let in goes on')
})

t.test('subscriptions are limited over all connections of a client, each client by itself', async t => {
  const to = await serve({}, { socketLimits: { clientSubscriptions: 5 } })
  const [first, second, other] = [
    await connect(t, to, token),
    await connect(t, to, token),
    await connect(t, to, await world.token('broker-ghent')),
  ]
  for (const id of ['1', '2', '3']) follow(first, {}, id)
  for (const id of ['1', '2', '3']) follow(second, {}, id)
  t.match(
    await second.heard('error', '3'),
    exactLists({
      payload: [{
        message: /5 subscriptions over all/,
        extensions: { status: 429, type: PROBLEMS.tooManyRequests.type },
      }],
    }),
  )
  follow(other, {}, '1')
  first.say({ type: 'complete', id: '2' })
  first.say({ type: 'ping' })
  await first.heard('pong')
  follow(second, {}, '4')
  follow(second, {}, '5')
  await second.heard('error', '5')
  t.same([first, second, other].map(({ messages }) => messages.filter(({ type }) => type === 'error').length), [
    0, 2, 0,
  ], 'what was left makes room for one')
  t.equal(SOCKET_LIMITS.clientSubscriptions, 100)
})

t.test('an event that costs too much is refused, and one that costs more than a request spends more', async t => {
  const deep = (first: number) =>
    `subscription { complaintChanged { complaint { history(first: ${first}) { edges { node { type changes { member from to } } } } } } }`
  const opened = await connect(t, address, token)
  follow(opened, {}, '1', deep(200))
  const { payload } = await opened.heard('error', '1')
  const [{ extensions }] = payload as [{ extensions: { status: number, cost: { computed: number, limit: number } } }]
  t.match(
    extensions,
    exactLists({
      status: 400,
      type: PROBLEMS.badRequest.type,
      issues: [{ name: 'query' }],
      cost: { computed: Number, limit: COSTS.eventLimit },
    }),
  )
  t.ok(extensions.cost.computed > COSTS.eventLimit)

  const poor = await connect(t, await serve({ rateLimitPerSecond: 3 }), token)
  follow(poor, {}, '1', deep(160))
  t.match(await poor.heard('error', '1'), exactLists({ payload: [{ extensions: { status: 429 } }] }))
})

t.test('a client that does not read is disconnected at the limit of waiting bytes', async t => {
  const opened = await open(t, address)
  const { socket } = opened
  socket.pause()
  const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(100_000) } })
  let sent = 0
  const before = process.memoryUsage().rss
  socket.on('error', () => undefined)
  // The client's own buffers and the kernel's take a share before the server's fill.
  while (socket.readyState === socket.OPEN && sent < 2_000) {
    for (let count = 0; count < 20; count++) socket.send(ping, () => undefined)
    sent += 20
    // Once its own buffers are full nothing more arrives; it is cut off a second after the server's
    // are.
    await new Promise(resolve => { setTimeout(resolve, 50) })
  }
  if (socket.readyState === socket.OPEN) await Promise.race([opened.closed, once(socket, 'error')])
  t.ok(
    sent < 2_000,
    `cut off after ${sent} pings of 100 kB; the process grew by ${
      Math.round((process.memoryUsage().rss - before) / 2 ** 20)
    } MiB, of ${SOCKET_LIMITS.waitingBytes / 2 ** 20} that may wait`,
  )
})

t.test('a silent client is disconnected, and one that answers pings is not', async t => {
  const to = await serve({}, { socketLimits: { checkMs: 50, silentMs: 2_000, connections: 2 } })
  const [talking, silent] = [await connect(t, to, token), await connect(t, to, token)]
  silent.socket.pause()
  silent.socket.on('error', () => undefined)
  await untilConnected(t, to)
  silent.socket.resume()
  t.same((await silent.closed)[0], 1006)
  t.equal(talking.socket.readyState, talking.socket.OPEN)
})

t.test('a server that stops says so, and does not wait for its sockets', async t => {
  const { app, source } = await startApp(world.config, world.clock, async () => undefined)
  const opened: Opened[] = []
  const to = await listen(app)
  for (const client of ['broker-antwerp', 'handler-an']) {
    const one = await connect(t, to, await world.token(client))
    follow(one)
    opened.push(one)
  }
  // One that answers nothing, not even the closing.
  const silent = await open(t, to)
  silent.socket.pause()
  const began = performance.now()
  await app.close()
  await source.destroy()
  // A socket that does not answer the closing is waited for 30 seconds by default.
  t.ok(performance.now() - began < 15_000, `${Math.round(performance.now() - began)} ms`)
  for (const one of opened) t.same(await one.closed, [1001, 'The server stops'])
})
