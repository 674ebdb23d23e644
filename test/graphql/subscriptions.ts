/**
 * Following complaints over WebSocket, on one process while another writes: what is told, to whom,
 * and for how long.
 */
import { createPrivateKey } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect as connectTcp } from 'node:net'
import { resolve } from 'node:path'
import t from 'tap'
import { AN, ANTWERP, GHENT } from '../../src/sandbox/seed/people.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { exactLists } from '../support/exactLists.ts'
import { decode, forge } from '../support/auth.ts'
import { both } from '../support/calls.ts'
import { until } from '../support/waiting.ts'
import { BROKER, go, logged, NOW, received } from '../support/situations.ts'
import { connect, follow, open, startServer } from '../support/sockets.ts'
import type { Change } from '../support/sockets.ts'
import { anotherProcess, createWorld } from '../world.ts'

const world = await createWorld(t)
world.clock.set(NOW)
const { rest } = both(world)
const address = await startServer(t, world, { checkMs: 100 })
const token = (client: string) => world.token(client)

type Feed = { items: { id: string, sequence: number, complaintId: string }[], next: string }
const feed = async (client: string, query = ''): Promise<Feed> =>
  (await world.app.inject({
    url: `/v1/events?pageSize=200${query}`,
    headers: { authorization: `Bearer ${await token(client)}` },
  })).json()

/**
 * The id of the newest event of this client: whoever follows after it misses nothing of what comes.
 */
const newest = async (client: string): Promise<string> => (await feed(client)).items.at(-1)?.id ?? ''

const summaryOf = (changes: Change[]): string[] => changes.map(({ type, complaint }) => `${type} ${complaint?.status}`)

await logged(rest)
await logged(rest, {}, 'broker-ghent')
await received(rest)

t.test('what one process writes is told by another, in the order of the feed, to those who may see it', async t => {
  const following = await Promise.all([BROKER, 'broker-ghent', 'handler-an'].map(async client => {
    const opened = await connect(t, address, await token(client))
    follow(opened, { after: await newest(client) })
    return opened
  }))
  const [antwerp, ghent, handler] = following as [typeof following[0], typeof following[0], typeof following[0]]
  const mine = await logged(rest)
  const theirs = await logged(rest, {}, 'broker-ghent')
  await go(rest, BROKER, 'recordIntervention', mine)
  await go(rest, BROKER, 'escalateComplaint', mine)
  await go(rest, 'broker-ghent', 'withdrawComplaint', theirs)

  t.same(summaryOf(await antwerp.untilChanges(3)).length, 3)
  t.same(new Set(antwerp.changes().map(({ complaintId }) => complaintId)), new Set([mine.id]))
  t.match(antwerp.changes().at(-1), {
    type: 'complaint.escalated',
    complaint: { status: 'RECEIVED', heldBy: 'INSURER' },
  })
  t.same(new Set((await ghent.untilChanges(2)).map(({ complaintId }) => complaintId)), new Set([theirs.id]))
  const forStaff = summaryOf(await handler.untilChanges(1))
  t.same(forStaff, ['complaint.escalated RECEIVED'], 'staff hear of what the insurer holds')
  const { items } = await feed(BROKER)
  t.same(
    antwerp.changes().map(({ complaint: _complaint, ...event }) => event),
    items.slice(-3),
    'each is the item of the feed',
  )
  t.ok(antwerp.changes().every(({ sequence }, index, all) =>
    index === 0 || sequence > (all[index - 1] as Change).sequence
  ))
})

t.test('a subscription starts now, or after an event or cursor, for one complaint or for all', async t => {
  const [one, other] = [await logged(rest), await logged(rest)]
  const before = await newest(BROKER)
  const opened = await connect(t, address, await token(BROKER))
  follow(opened, {}, 'now')
  follow(opened, { after: before, complaintId: one.id }, 'one')
  follow(opened, {
    after: new URL((await feed(BROKER, `&complaintId=${other.id}`)).next, 'http://x').searchParams.get('after'),
    complaintId: Buffer.from(`Complaint:${other.id}`).toString('base64'),
  }, 'other')
  for (const complaint of [one, other, one]) await go(rest, BROKER, 'recordIntervention', complaint)
  t.same((await opened.untilChanges(2, 'one')).map(({ complaintId, version }) => [complaintId, version]), [[one.id, 2], [
    one.id,
    3,
  ]])
  t.same((await opened.untilChanges(1, 'other')).map(({ complaintId }) => complaintId), [other.id])
  // Nothing says when a subscription began: until it has.
  await until(async () => {
    await go(rest, BROKER, 'recordIntervention', other)
    return opened.changes('now').length > 0
  }, 'The subscription never begins')
  const [first] = await opened.untilChanges(1, 'now')
  t.ok((first as Change).sequence > ((await feed(BROKER)).items.find(({ id }) => id === before)?.sequence as number))

  follow(opened, { after: before }, 'all')
  const expected = (await feed(BROKER, `&after=${before}`)).items
  t.same((await opened.untilChanges(expected.length, 'all')).map(({ id }) => id), expected.map(({ id }) => id))
  opened.say({ type: 'complete', id: 'all' })
  await go(rest, BROKER, 'recordIntervention', one)
  await opened.untilChanges(3, 'one')
  t.equal(opened.changes('all').length, expected.length, 'who has left hears nothing more')
})

t.test('a subscriber gets nothing of a complaint that they can no longer open', async t => {
  const [handler, broker] = [
    await connect(t, address, await token('handler-an')),
    await connect(t, address, await token(BROKER)),
  ]
  const returned = await go(rest, BROKER, 'escalateComplaint', await logged(rest), { ground: 'NO_FIRST_LINE_RESPONSE' })
  const closed = await received(rest)
  const [seenByHandler, seenByBroker] = [await newest('handler-an'), await newest(BROKER)]
  await go(rest, 'handler-an', 'acknowledgeComplaint', returned)
  await go(rest, 'handler-an', 'returnToBroker', returned)
  await go(rest, 'handler-an', 'acknowledgeComplaint', closed)
  const { version } = await rest.done('handler-an', 'updateComplaint', { complaintId: closed.id }, {
    brokerAccess: 'NONE',
  }, { version: closed.version + 1 })
  await rest.done('handler-an', 'updateComplaint', { complaintId: closed.id }, { containsHealthData: true }, {
    version,
  })
  follow(handler, { after: seenByHandler })
  follow(broker, { after: seenByBroker })
  await handler.untilChanges(4)
  t.same(
    handler.changes().filter(({ complaintId }) => complaintId === returned.id)
      .map(({ type, complaint }) => [type, complaint]),
    [['complaint.returned', null]],
    'a returned one is the broker\'s again, which staff are told without seeing it',
  )
  await until(
    () => broker.changes().some(({ type }) => type === 'complaint.returned'),
    () => JSON.stringify(broker.messages),
  )
  await go(rest, BROKER, 'recordIntervention', returned)
  await until(
    () => broker.changes().at(-1)?.type === 'complaint.interventionRecorded',
    () => JSON.stringify(broker.messages),
  )
  t.same(
    new Set(broker.changes().map(({ complaintId }) => complaintId)),
    new Set([returned.id]),
    'without access the broker hears nothing',
  )
})

t.test('a refused connection is closed with the code of the protocol', async t => {
  const { header, claims } = decode(await token(BROKER))
  const key = createPrivateKey(world.config.keys.signingKeys[0] as string)
  const expired = forge(header, { ...claims, iat: claims.iat - 900, exp: claims.iat - 1 }, key)
  const INIT = (payload?: object) => ({ type: 'connection_init', ...(payload && { payload }) })
  const SUBSCRIBE = { type: 'subscribe', id: '1', payload: { query: 'subscription { complaintChanged { id } }' } }
  const rows: [
    what: string,
    say: (object | string)[],
    code: number,
    reason: string,
    how?: Parameters<typeof open>[2],
  ][] = [
    ['no token', [INIT()], 4403, 'noAccessToken'],
    ['no bearer', [INIT({ Authorization: 'Basic eDp5' })], 4403, 'noAccessToken'],
    ['a token that is none', [INIT({ Authorization: 'Bearer x' })], 4403, 'invalidAccessToken'],
    ['a token that is no text', [INIT({ Authorization: ['Bearer x'] })], 4403, 'noAccessToken'],
    ['an expired token', [INIT({ Authorization: `Bearer ${expired}` })], 4403, 'expiredAccessToken'],
    ['a bad token in the upgrade', [INIT()], 4403, 'invalidAccessToken', { headers: { authorization: 'Bearer x' } }],
    ['a subscription before all', [SUBSCRIBE], 4401, 'Unauthorized'],
    ['no JSON', ['{'], 4400, 'Invalid message received'],
    ['no message of the protocol', [{ type: 'start', id: '1' }], 4400, 'Invalid message received'],
    ['what only a server says', [{ type: 'next', id: '1', payload: {} }], 4400, 'Unexpected message'],
    ['another protocol', [], 4406, 'Subprotocol not acceptable', { protocol: '' }],
    ['more than is read', ['x'.repeat(200_000)], 1009, ''],
  ]
  const { app } = await anotherProcess(t, world, { socketLimits: { initMs: 50 } })
  const impatient = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('http', 'ws')
  const silent = await open(t, `${impatient}/graphql`)
  t.same(await silent.closed, [4408, 'Connection initialisation timeout'], 'nothing for too long')
  for (const [what, say, code, reason, how] of rows) {
    const opened = await open(t, address, how)
    for (const message of say) opened.say(typeof message === 'string' ? message : JSON.stringify(message))
    t.same(await opened.closed, [code, reason], what)
  }
  const twice = await connect(t, address, await token(BROKER))
  twice.say({ type: 'connection_init' })
  t.same(await twice.closed, [4429, 'Too many initialisation requests'])
  const same = await connect(t, address, await token(BROKER))
  follow(same)
  follow(same)
  t.same(await same.closed, [4409, 'Subscriber for 1 already exists'])

  const inUpgrade = await open(t, address, { headers: { authorization: `Bearer ${await token(BROKER)}` } })
  inUpgrade.say({ type: 'connection_init' })
  t.ok(await inUpgrade.heard('connection_ack'), 'a token in the upgrade is as good')
  const admin = await connect(t, address, await token('admin-els'))
  follow(admin)
  t.match(
    await admin.heard('next', '1'),
    exactLists({
      payload: { errors: [{ extensions: { status: 403, type: 'urn:problem-type:belgif:missingPermission' } }] },
    }),
    'ADMIN sees no complaints',
  )
})

t.test('only an upgrade to /graphql goes without a token to where it is asked for it', async t => {
  const { hostname, port } = new URL(address)
  const raw = (text: string) => new Promise<string>((done, fail) => {
    let answer = ''
    const socket = connectTcp(Number(port), hostname, () => socket.write(text)).setEncoding('utf8')
    socket.on('data', data => { answer += data }).on('close', () => done(answer)).on('error', fail)
  })
  const UPGRADE = 'Connection: Upgrade, close\r\nUpgrade: websocket\r\n'
  const rows: [what: string, request: string, status: RegExp][] = [
    ['another address',          `GET /v1/me HTTP/1.1\r\nHost: localhost\r\n${UPGRADE}\r\n`,                                              /^HTTP\/1.1 401 /],
    ['by GET, without upgrade',  'GET /graphql?query={me{id}} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 401 /],
    ['by POST',                  `POST /graphql HTTP/1.1\r\nHost: localhost\r\n${UPGRADE}Content-Length: 0\r\n\r\n`,                      /^HTTP\/1.1 401 /],
    ['to another protocol',      'GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n',           /^HTTP\/1.1 401 /],
    ['without a key',            `GET /graphql HTTP/1.1\r\nHost: localhost\r\n${UPGRADE}\r\n`,                                            /^HTTP\/1.1 400 .*application\/problem\+json/s],
  ]
  for (const [what, request, status] of rows) t.match(await raw(request), status, what)
})

t.test('a connection ends with its token, its client, or its secret', async t => {
  const { header, claims } = decode(await token(BROKER))
  const now = Math.floor(Date.now() / 1000)
  const short = forge(
    header,
    { ...claims, iat: now, exp: now + 4 },
    createPrivateKey(world.config.keys.signingKeys[0] as string),
  )
  const [expiring, disabled] = [
    await connect(t, address, short),
    await connect(t, address, await token('broker-ghent')),
  ]
  follow(expiring)
  follow(disabled)
  t.same(await expiring.closed, [4403, 'expiredAccessToken'])
  await world.owner.query(`update clients set enabled = false where client_id = 'broker-ghent'`)
  t.same(await disabled.closed, [4403, 'invalidAccessToken'])
  await world.owner.query(`update clients set enabled = true where client_id = 'broker-ghent'`)
})

t.test('a client that acts for another office or in another role follows no longer, and is told nothing of the new one', async t => {
  const rows: [
    what: string, client: string, before: string, after: string, move: string, back: string, happen: () => Promise<unknown>,
  ][] = [
    ['another office', 'broker-ghent', '200 BROKER', '401 undefined', `update clients set office_id = '${ANTWERP.id}' where client_id = 'broker-ghent'`,
      `update clients set office_id = '${GHENT.id}' where client_id = 'broker-ghent'`, () => logged(rest)],
    ['another role', 'handler-bert', '200 HANDLER', '200 AUDITOR', `update clients set role = 'AUDITOR' where client_id = 'handler-bert'`,
      `update clients set role = 'HANDLER' where client_id = 'handler-bert'`, () => received(rest)],
  ]
  const server = address.replace('ws', 'http').replace('/graphql', '')
  /** Until the server has read the directory again. @param answer status and role */
  const directoryRead = (client: string, answer: string) =>
    until(async () => {
      const response = await fetch(`${server}/v1/me`, { headers: { authorization: `Bearer ${await token(client)}` } })
      const { role } = await response.json() as { role?: string }
      return `${response.status} ${role}` === answer
    }, `The server never answers ${client} with ${answer}`)
  for (const [what, client, before, after, move, back, happen] of rows) {
    await directoryRead(client, before)
    const opened = await connect(t, address, await token(client))
    follow(opened, { after: await newest(client) })
    await world.owner.query(move)
    const ended = () =>
      opened.messages.some(({ type }) => type === 'complete' || type === 'error')
      || opened.socket.readyState === opened.socket.CLOSED
    // What happens until then is the old tenant's.
    await directoryRead(client, after)
    const heard = opened.messages.filter(({ type }) => type === 'next').length
    await happen()
    await until(ended, () => `${what}: ${JSON.stringify(opened.messages)}`)
    const delivered = opened.messages.filter(({ type }) => type === 'next').slice(heard)
    const withData = delivered.filter(({ payload }) => (payload as { data?: object }).data)
    t.same(withData, [], `${what}: ${JSON.stringify(delivered)}`)
    await world.owner.query(back)
    opened.socket.terminate()
  }
})

t.test('events during a lost LISTEN connection arrive afterwards, each once', async t => {
  const complaint = await logged(rest)
  const opened = await connect(t, address, await token(BROKER))
  follow(opened, { after: await newest(BROKER), complaintId: complaint.id })
  // Only the application's own login may do so.
  const source = await dataSource({ url: world.config.databaseUrl, poolSize: 1 }).initialize()
  t.teardown(() => source.destroy())
  const ROUNDS = 4
  for (let round = 0; round < ROUNDS; round++) {
    await until(async () =>
      (await source
        .query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'complaints-api feed' and datname = current_database()`))
        .length > 0, 'No listening connection is there to be killed')
    for (let count = 0; count < 3; count++) await go(rest, BROKER, 'recordIntervention', complaint)
    await opened.untilChanges(3 * (round + 1))
  }
  t.same(opened.changes().map(({ version }) => version), Array.from({ length: 3 * ROUNDS }, (_, index) => index + 2))
})

t.test('the example of the guide follows with an independent client, loses its connection, and goes on where it was', async t => {
  const [, code = ''] = /^```ts\n([\s\S]*?)^```/m.exec(readFileSync('docs/guides/graphql.md', 'utf8')) ?? []
  mkdirSync('build', { recursive: true })
  const path = resolve('build/following.ts')
  writeFileSync(path, code.replace('http://127.0.0.1:3000', address.replace('ws', 'http').replace('/graphql', '')))
  const guide = await import(path) as {
    follow(
      onChange: (change: { id: string, type: string }) => void,
      after: string | undefined,
      signal: AbortSignal,
    ): Promise<void>,
  }

  const complaint = await logged(rest)
  const after = await newest(BROKER)
  const changes: string[] = []
  const leaving = new AbortController()
  const following = guide.follow(({ type }) => changes.push(type), after, leaving.signal)
  const heard = (count: number) => until(() => changes.length === count, () => `${changes}`)
  await go(rest, BROKER, 'recordIntervention', complaint)
  await heard(1)
  let lost = 0
  const say = console.error
  console.error = () => { lost += 1 }
  await world.owner.query(`update clients set enabled = false where client_id = '${BROKER}'`)
  await go(rest, BROKER, 'escalateComplaint', complaint)
  await until(() => lost > 0, () => 'The connection was never lost')
  await world.owner.query(`update clients set enabled = true where client_id = '${BROKER}'`)
  await go(rest, 'manager-carla', 'assignComplaint', complaint, { handlerId: AN.id })
  await heard(3)
  leaving.abort()
  await following
  console.error = say
  t.same(changes, ['complaint.interventionRecorded', 'complaint.escalated', 'complaint.assigned'])
})
