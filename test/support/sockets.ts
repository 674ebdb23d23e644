/** A client of the protocol `graphql-transport-ws` that says what it is told, right or wrong. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { WebSocket } from 'ws'
import type { World } from '../world.ts'
import { until } from './waiting.ts'
import { configAsJson } from './configFromJson.ts'

export type Message = { type: string, id?: string, payload?: unknown }

export type Change = {
  id: string,
  sequence: number,
  type: string,
  complaintId: string,
  version: number,
  at: string,
  complaint: { status: string, heldBy: string, availableActions?: string[] } | null,
}

type Scope = { teardown (work: () => void): void }

const script = fileURLToPath(new URL('./serverProcess.ts', import.meta.url))

/** Another process of the API on the world's database. @returns its address, as a WebSocket's */
export async function startServer (t: Scope, { config }: World, socketLimits: object = {}): Promise<string> {
  const child = spawn(process.execPath, [script, JSON.stringify({ ...configAsJson(config), socketLimits })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.teardown(() => { child.kill('SIGKILL') })
  for await (const text of child.stdout.setEncoding('utf8')) {
    const address = /http:\S+/.exec(text)
    if (address !== null) {
      child.stdout.resume()
      return `${address[0].replace('http', 'ws')}/graphql`
    }
  }
  throw new Error('The server ended before it listened')
}

export type Opened = {
  socket: WebSocket
  messages: Message[]
  say (message: Message | string): void
  /** The first message of this type for this subscription. @throws Error after two minutes */
  heard (type: string, id?: string): Promise<Message>
  /** What was told to this subscription. */
  changes (id?: string): Change[]
  /** As many as that. @throws Error after two minutes */
  untilChanges (count: number, id?: string): Promise<Change[]>
  /** Code and reason. */
  closed: Promise<[code: number, reason: string]>
}

export async function open (
  t: Scope,
  address: string,
  { protocol = 'graphql-transport-ws', headers = {} }: { protocol?: string, headers?: Record<string, string> } = {},
): Promise<Opened> {
  const socket = new WebSocket(address, protocol === '' ? [] : [protocol], { headers })
  t.teardown(() => socket.terminate())
  const messages: Message[] = []
  socket.on('message', data => messages.push(JSON.parse(String(data))))
  const closed = once(socket, 'close').then(([code, reason]): [number, string] => [code, String(reason)])
  await once(socket, 'open')
  const find = (type: string, id?: string) => messages.find(message => message.type === type && message.id === id)
  const changes = (id = '1') =>
    messages.filter(message => message.type === 'next' && message.id === id).map(({ payload }) => {
      const { data, errors } = payload as { data?: { complaintChanged: Change }, errors?: object[] }
      if (data === undefined) throw new Error(JSON.stringify(errors))
      return data.complaintChanged
    })
  return {
    socket,
    messages,
    say: message => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async heard (type, id) {
      await until(() => find(type, id) !== undefined, () => `No ${type}, but ${JSON.stringify(messages)}`)
      return find(type, id) as Message
    },
    changes,
    async untilChanges (count, id) {
      await until(
        () => changes(id).length >= count,
        () => `${changes(id).length} of ${count} changes came: ${JSON.stringify(messages)}`,
      )
      return changes(id)
    },
    closed,
  }
}

/** Connected as this client. */
export async function connect (t: Scope, address: string, token: string): Promise<Opened> {
  const opened = await open(t, address)
  opened.say({ type: 'connection_init', payload: { Authorization: `Bearer ${token}` } })
  await opened.heard('connection_ack')
  return opened
}

const FOLLOW =
  'subscription ($complaintId: ID, $after: String) { complaintChanged(complaintId: $complaintId, after: $after) { id sequence type complaintId version at complaint { status heldBy } } }'

/** Nothing says when the server began: who must not miss what comes next says `after` what. */
export const follow = ({ say }: Opened, variables: object = {}, id = '1', query = FOLLOW): void =>
  say({ type: 'subscribe', id, payload: { query, variables } })
