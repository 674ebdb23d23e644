/** Measures a thousand idle subscriptions, and the cost of sending an event to all of them. */
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import type { Database } from '../database/open.ts'
import { ask } from '../measure/checks.ts'
import { cpuOf, rssOf } from '../measure/cpu.ts'
import type { Server } from '../measure/processes.ts'
import { WORKLOADS } from '../workloads.ts'

export type Sockets = {
  sockets: number
  /** Server memory in kilobytes per idle socket. */
  kilobytesEach: number
  /** CPU of server and PostgreSQL while all sockets wait, as a share of one core. */
  idleCpu: number
  idleCpuWithout: number
  /** Sockets of the office whose complaints change. */
  followers: number
  changes: number
  /**
   * µs of CPU, server and PostgreSQL, per event sent to one socket, including the command itself.
   */
  cpuEach: number
  /** Milliseconds from the last command's answer until every socket received all events. */
  lastToldMs: number
}

const SOCKETS = 1_000
/** Maximum number of connections of one client. */
const PER_CLIENT = 200
const CHANGES = 10
const IDLE_MS = 5_000
const PATIENCE_MS = 30_000
const QUERY = 'subscription { complaintChanged { id type complaintId complaint { status } } }'

export async function measureSockets (
  server: Server,
  database: Database,
  say: (line: string) => void,
): Promise<Sockets> {
  const idleCpuWithout = await idle(server, database)
  const before = await rssOf(server.pid)
  const sockets: WebSocket[] = []
  const received = { events: 0 }
  try {
    for (let client = 0; client < SOCKETS / PER_CLIENT; client++) {
      const token = await server.token(client === 0 ? 'broker' : client)
      for (let opened = 0; opened < PER_CLIENT; opened += 50) {
        sockets.push(...await Promise.all(Array.from({ length: 50 }, () =>
          follow(server.port, token, () => {
            received.events++
          }))))
      }
    }
    await sleep(1_000)
    const after = await rssOf(server.pid)
    const idleCpu = await idle(server, database)
    say(`${sockets.length} sockets wait`)

    const [request] = WORKLOADS.W4.requests({
      broker: await server.token('broker'),
      handler: '',
      ids: [],
      today: '',
      deep: '',
    })
    const [serverBefore = 0, postgresBefore = 0] = await cpuOf([server.pid, database.server.pid])
    for (let change = 0; change < CHANGES; change++) {
      const { 'idempotency-key': _key, ...headers } = request!.headers
      const response = await ask(server.port, { ...request!, headers })
      if (response.status !== 201) throw new Error(`A change was refused: ${await response.text()}`)
    }
    const answered = performance.now()
    while (received.events < CHANGES * PER_CLIENT) {
      if (performance.now() - answered > PATIENCE_MS) {
        throw new Error(`Only ${received.events} of ${CHANGES * PER_CLIENT} events were told`)
      }
      await sleep(5)
    }
    const lastToldMs = performance.now() - answered
    const [serverAfter = 0, postgresAfter = 0] = await cpuOf([server.pid, database.server.pid])
    const cpu = serverAfter - serverBefore + postgresAfter - postgresBefore
    return {
      sockets: sockets.length, kilobytesEach: (after - before) * 1024 / sockets.length, idleCpu, idleCpuWithout,
      followers: PER_CLIENT, changes: CHANGES, cpuEach: cpu / (CHANGES * PER_CLIENT), lastToldMs,
    }
  } finally {
    for (const socket of sockets) socket.terminate()
  }
}

async function idle (server: Server, database: Database): Promise<number> {
  const [serverBefore = 0, postgresBefore = 0] = await cpuOf([server.pid, database.server.pid])
  await sleep(IDLE_MS)
  const [serverAfter = 0, postgresAfter = 0] = await cpuOf([server.pid, database.server.pid])
  return (serverAfter - serverBefore + postgresAfter - postgresBefore) / (IDLE_MS * 1000)
}

/** Resolves when the subscription has been sent. */
function follow (port: number, token: string, onEvent: () => void): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws')
  return new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.on('close', code => reject(new Error(`A socket was closed with ${code}`)))
    socket.on(
      'open',
      () => socket.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: `Bearer ${token}` } })),
    )
    socket.on('message', data => {
      const { type } = JSON.parse(String(data)) as { type: string }
      if (type === 'connection_ack') {
        socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: QUERY } }))
        resolve(socket)
      } else if (type === 'next') {
        onEvent()
      } else if (type === 'ping') {
        socket.send(JSON.stringify({ type: 'pong' }))
      } else {
        reject(new Error(`A socket was told ${String(data)}`))
      }
    })
  })
}
