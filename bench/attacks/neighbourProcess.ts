/**
 * The measuring client, of another office. It is a separate process, so that the attacker's work
 * does not delay its clock. It sends at a fixed pace, whatever the answers. Each wait is counted
 * from the time of sending, and no delay of the server postpones a request.
 */
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import type { Credentials } from './people.ts'

export type Kind = 'read' | 'list' | 'log' | 'token' | 'event'
/** `ok` is false when the answer was not 2xx or none came. */
export type Wait = { kind: Kind, ms: number, ok: boolean, why?: string }

export type Settings = { port: number, token: string, complaintId: string, perSecond: number, patienceMs: number }
export type Order = { begin: { newcomers: Credentials[], events: boolean } } | { end: true }
/**
 * `lateMs` is the longest time for which this process did not run: the delay that a busy machine
 * adds.
 */
export type Measured = { waits: Wait[], lateMs: number }
export type Report = { ready: true } | Measured

const settings = JSON.parse(process.argv[2] ?? '{}') as Settings
const { port, token, complaintId, perSecond, patienceMs } = settings
const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const BODY = JSON.stringify({
  complainant: { name: 'Els Wouters', capacity: 'INSURED', language: 'nl', email: 'els@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'De premie klopt niet.',
})

type RequestSpec = { kind: Kind, method: 'GET' | 'POST', path: string, headers?: Record<string, string>, body?: string }

const authorized = { authorization: `Bearer ${token}` }
const asJson = { ...authorized, 'content-type': 'application/json' }
const READ: RequestSpec = { kind: 'read', method: 'GET', path: `/v1/complaints/${complaintId}`, headers: authorized }
const ROUND: RequestSpec[] = [
  READ,
  { kind: 'list', method: 'GET', path: '/v1/complaints?pageSize=20', headers: authorized },
  READ,
  { kind: 'log', method: 'POST', path: '/v1/complaints', headers: asJson, body: BODY },
]
const TICK_MS = 5
/** A new client requests a token after every so many requests. */
const TOKEN_EVERY = 10

let waits: Wait[] = []
let running: Promise<void>[] = []
let lateMs = 0
let timer: NodeJS.Timeout | undefined
let followed: Followed | undefined

function exchange ({ kind, method, path, headers, body }: RequestSpec): Promise<void> {
  const sentAt = performance.now()
  return new Promise(resolve => {
    function done (ok: boolean, why?: string, text?: string): void {
      const now = performance.now()
      waits.push({ kind, ms: now - sentAt, ok, ...(why && { why }) })
      if (kind === 'log' && ok && text) followed?.expect((JSON.parse(text) as { id: string }).id, now)
      resolve()
    }
    const length = body && { 'content-length': String(Buffer.byteLength(body)) }
    const options = { host: '127.0.0.1', port, path, method, agent, headers: { ...headers, ...length } }
    const sending = request(options, answer => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => { text += part })
      answer.once('end', () => done(answer.statusCode! < 300, String(answer.statusCode), text))
    })
    // Limits the whole exchange, not only idle time on the socket.
    const timeout = setTimeout(() => sending.destroy(new Error('no answer')), patienceMs)
    sending.once('close', () => clearTimeout(timeout))
    sending.once('error', (error: NodeJS.ErrnoException) => done(false, error.code ?? error.message)).end(body)
  })
}

type Message = { type: string, payload?: { data?: { complaintChanged: { complaintId: string } } } }

type Followed = { expect (id: string, at: number): void, end (): Promise<void> }

/**
 * Waits for the events of complaints that this client logs. Each wait is counted from the answer of
 * the POST.
 */
async function follow (): Promise<Followed> {
  const address = `ws://127.0.0.1:${port}/graphql`
  const socket = new WebSocket(address, 'graphql-transport-ws', { handshakeTimeout: patienceMs })
  const say = (message: object) => socket.send(JSON.stringify(message))
  const expected = new Map<string, number>()
  const early = new Set<string>()
  const ready = Promise.withResolvers<void>()
  socket.on('error', error => ready.reject(error))
  socket.on('open', () => say({ type: 'connection_init', payload: { Authorization: `Bearer ${token}` } }))
  socket.on('message', data => {
    const { type, payload } = JSON.parse(String(data)) as Message
    if (type === 'connection_ack') {
      say({ type: 'subscribe', id: '1', payload: { query: 'subscription { complaintChanged { complaintId } }' } })
      setTimeout(ready.resolve, 200)
    } else if (type === 'ping') {
      say({ type: 'pong' })
    } else if (type === 'next') {
      const id = payload?.data?.complaintChanged.complaintId ?? ''
      const at = expected.get(id)
      if (at === undefined) return void early.add(id)
      expected.delete(id)
      waits.push({ kind: 'event', ms: performance.now() - at, ok: true })
    }
  })
  await ready.promise
  return {
    expect (id, at) {
      if (early.delete(id)) waits.push({ kind: 'event', ms: 0, ok: true })
      else expected.set(id, at)
    },
    async end () {
      const until = performance.now() + patienceMs
      while (expected.size > 0 && performance.now() < until) await sleep(20)
      for (const at of expected.values()) {
        waits.push({ kind: 'event', ms: performance.now() - at, ok: false, why: 'no event' })
      }
      socket.terminate()
    },
  }
}

async function begin ({ newcomers, events }: { newcomers: Credentials[], events: boolean }): Promise<void> {
  waits = []
  running = []
  if (events) {
    followed = await follow().catch(error => {
      waits.push({ kind: 'event', ms: patienceMs, ok: false, why: String(error) })
      return undefined
    })
  }
  const beganAt = performance.now()
  let sent = 0
  let tickedAt = beganAt
  lateMs = 0
  const asking = [...newcomers]
  timer = setInterval(() => {
    lateMs = Math.max(lateMs, performance.now() - tickedAt - TICK_MS)
    tickedAt = performance.now()
    // Sends the requests that a late timer missed.
    while (beganAt + sent * 1000 / perSecond <= performance.now()) {
      running.push(exchange(ROUND[sent % ROUND.length]!))
      const newcomer = sent % TOKEN_EVERY === 0 ? asking.shift() : undefined
      if (newcomer !== undefined) running.push(exchange(tokenRequest(newcomer)))
      sent++
    }
  }, TICK_MS)
}

const tokenRequest = ({ clientId, secret }: Credentials): RequestSpec => ({
  kind: 'token', method: 'POST', path: '/oauth/token', headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: `${new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret })}`,
})

async function end (): Promise<void> {
  clearInterval(timer)
  await Promise.all(running)
  await followed?.end()
  followed = undefined
  process.send?.({ waits, lateMs } satisfies Report)
}

process.on('message', (order: Order) => { void ('begin' in order ? begin(order.begin) : end()) })
process.on('disconnect', () => process.exit())
process.send?.({ ready: true } satisfies Report)
