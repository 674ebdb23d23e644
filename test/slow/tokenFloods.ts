/** Strangers who try secrets keep nobody out, and fill no log. */
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import Fastify, { LogController } from 'fastify'
import t from 'tap'
import { registerAuth } from '../../src/auth/auth.ts'
import type { AuthOptions } from '../../src/auth/auth.ts'
import { generateSigningKey } from '../../src/auth/keys.ts'
import { createWrongTries } from '../../src/auth/wrongTries.ts'
import { exactLists } from '../support/exactLists.ts'
import { AUDIENCE, ISSUER, makeRegister, pause, SECRET } from '../support/auth.ts'
import type { Register } from '../support/auth.ts'

const FLOODING_SOCKETS = 90
const RIGHT_REQUESTS = 100

type Answer = { status: number, body: Record<string, unknown>, retryAfter: string | undefined, ms: number }

const register = await makeRegister()

type Scope = { teardown (work: () => Promise<void>): void }

/** An app that listens, and what it logs. */
async function listening (t: Scope, register: Register, options: Partial<AuthOptions> = {}) {
  const lines: Record<string, unknown>[] = []
  const stream = new Writable({ write (chunk, _encoding, done) { lines.push(JSON.parse(String(chunk))); done() } })
  const logController = new LogController({ disableRequestLogging: true })
  const app = Fastify({ logger: { level: 'info', stream }, logController })
  const read = async () => {
    if (register.broken) throw new Error('the database is gone')
    return structuredClone({ clients: register.clients, offices: register.offices, staff: register.staff })
  }
  await registerAuth(app, {
    directory: { read },
    issuer: ISSUER,
    audience: AUDIENCE,
    signingKeys: [await generateSigningKey()],
    ...options,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  return { app, lines, port: (app.server.address() as AddressInfo).port }
}

async function ask (
  port: number, agent: Agent, clientId: string, secret: string, localAddress = '127.0.0.1',
): Promise<Answer> {
  const begun = performance.now()
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret })
    .toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length }
  const sent = request({ host: '127.0.0.1', port, agent, method: 'POST', path: '/oauth/token', headers, localAddress })
    .end(body)
  const [response] = await once(sent, 'response')
  let text = ''
  for await (const chunk of response) text += chunk
  return {
    status: response.statusCode,
    body: JSON.parse(text),
    retryAfter: response.headers['retry-after'],
    ms: performance.now() - begun,
  }
}

t.test('90 sockets with wrong secrets keep no right one out', async t => {
  const { port, lines, app } = await listening(t, register)
  const strangers = new Agent({ keepAlive: true, maxSockets: FLOODING_SOCKETS })
  const known = new Agent({ keepAlive: true, maxSockets: 1 })
  const flood = { statuses: new Map<number, number>(), over: false }
  const flooding = Array.from({ length: FLOODING_SOCKETS }, async (_, socket) => {
    for (let round = 0; !flood.over; round++) {
      const { status } = await ask(
        port,
        strangers,
        socket % 2 === 0 ? 'broker-antwerp' : `nobody-${socket}`,
        `wrong ${socket} ${round}`,
      )
      flood.statuses.set(status, (flood.statuses.get(status) ?? 0) + 1)
    }
  })
  const answered = () => [...flood.statuses.values()].reduce((sum, count) => sum + count, 0)
  while (answered() < 2 * FLOODING_SOCKETS) await pause(5)
  const right: Answer[] = []
  // From the flood's own address, and for the client that it attacks.
  for (let index = 0; index < RIGHT_REQUESTS; index++) right.push(await ask(port, known, 'broker-antwerp', SECRET))
  flood.over = true
  await Promise.all(flooding)
  strangers.destroy()
  known.destroy()
  await app.close()

  const times = right.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const statuses = Object.fromEntries(flood.statuses)
  t.comment(`beside ${FLOODING_SOCKETS} sockets with wrong secrets (${JSON.stringify(statuses)}): right ones p50 ${
    times[RIGHT_REQUESTS / 2]?.toFixed(1)
  } ms, p99 ${times[RIGHT_REQUESTS - 2]?.toFixed(1)} ms; ${lines.length} lines in the log`)
  t.same([...new Set(right.map(({ status }) => status))], [200], 'every right one is let in')
  t.ok((times[RIGHT_REQUESTS / 2] ?? Infinity) < 500, 'in a time that nobody notices, with room for a slow machine')
  t.same(Object.keys(statuses).toSorted(), ['401', '429'], 'the strangers are refused, and soon told to wait')
  const warned = lines.filter(({ level }) => Number(level) >= 40)
  t.equal(warned.length, 1, 'in one line')
  const refused = warned[0]?.refused as Record<string, number>
  t.equal((refused.invalid_client ?? 0) + (refused.throttled ?? 0), answered(), 'that counts them all')
  t.notMatch(JSON.stringify(warned), /wrong \d|nobody-|127\.0\.0\.1|open sesame/, 'and names nobody')
})

t.test('wrong secrets are throttled by address and by client id, and right secrets are not', async t => {
  const { port } = await listening(t, register, { wrongTries: { perMinute: 3 } })
  const agent = new Agent()
  const wrong = (clientId: string, from = '127.0.0.1') => ask(port, agent, clientId, 'wrong', from)
  for (let round = 0; round < 3; round++) t.equal((await wrong('broker-antwerp')).status, 401)
  const refused = await wrong('broker-antwerp')
  t.match(
    refused,
    { status: 429, body: { error: 'temporarily_unavailable', error_description: /credentials/ } },
    'in the form of RFC 6749',
  )
  t.ok(Number(refused.retryAfter) >= 1 && Number(refused.retryAfter) <= 20, `Retry-After: ${refused.retryAfter}`)
  t.equal((await wrong('broker-ghent')).status, 429, 'the address, whomever it tries')
  t.equal((await wrong('broker-antwerp', '127.0.0.2')).status, 429, 'the client id, from wherever')
  t.equal((await wrong('broker-ghent', '127.0.0.3')).status, 401, 'another client from another address')
  for (const from of ['127.0.0.1', '127.0.0.2']) {
    t.equal((await ask(port, agent, 'broker-antwerp', SECRET, from)).status, 200, `a right secret from ${from}`)
  }
})

t.test('of a register that is out of reach the log has one whole line and a count', async t => {
  const broken = await makeRegister()
  broken.broken = true
  const { port, lines, app } = await listening(t, broken, { refreshMs: 1e8, lookAgainMs: 1e8 })
  const agent = new Agent({ keepAlive: true })
  for (let round = 0; round < 20; round++) {
    t.match(await ask(port, agent, 'broker-antwerp', SECRET), { status: 503, retryAfter: '2' })
  }
  agent.destroy()
  await app.close()
  const said = lines.filter(({ msg }) => /^Token request|^A token request/.test(String(msg)))
  t.match(
    said,
    exactLists([{ msg: 'A token request failed' }, {
      msg: 'Token requests failed',
      failed: { temporarily_unavailable: 20 },
    }]),
  )
  t.equal(said.length, 2)
})

t.test('buckets fill again, hold what they can, and take an IPv6 network for one', async t => {
  let at = 0
  const tries = createWrongTries({ perMinute: 2, remembered: 3, now: () => at })
  const twice = (address: string, clientId: string) => { tries.note(address, clientId); tries.note(address, clientId) }
  twice('2001:db8:1:2::1', 'a')
  t.equal(tries.wait('2001:db8:1:2:3:4:5:6', 'b'), 30, 'the same 64 bits')
  t.equal(tries.wait('2001:db8:1:3::1', 'b'), undefined, 'another network')
  t.equal(tries.wait('192.0.2.1', 'a'), 30, 'the client id')
  at = 29_000
  t.equal(tries.wait('192.0.2.1', 'a'), 1)
  at = 30_000
  t.equal(tries.wait('192.0.2.1', 'a'), undefined)
  at = 3_600_000
  tries.note('192.0.2.1', 'a')
  t.equal(tries.wait('192.0.2.1', 'a'), undefined, 'one of two is left')
  for (const last of [2, 3, 4]) twice(`192.0.2.${last}`, `c${last}`)
  t.equal(tries.wait('192.0.2.1', 'a'), undefined, 'the oldest is forgotten')
  for (const name of ['x', 'x'.repeat(200)]) twice('192.0.2.9', name)
  t.equal(tries.wait('198.51.100.1', `${'x'.repeat(150)}`), 30, 'a long name is cut')
})
