/**
 * The GraphQL baselines: mercurius with jit, with loaders or with one look-ahead statement. The
 * argument selects one by name.
 */
import mercurius from 'mercurius'
import type { MercuriusContext } from 'mercurius'
import type { Row } from './answer.ts'
import { cursorOf } from './answer.ts'
import { createServer, listen, pool } from './server.ts'
import type { Caller } from './server.ts'
import { PAGE, SQL } from './sql.ts'

declare module 'mercurius' {
  interface MercuriusContext { caller: Caller }
}

const SDL = `
  scalar DateTime
  enum Status { FIRST_LINE_OPEN FIRST_LINE_RESOLVED RECEIVED IN_REVIEW ANSWERED CLOSED WITHDRAWN }
  input ComplaintFilter { status: [Status!] }
  type Office { id: ID! name: String! }
  type Complainant { name: String! capacity: String! language: String! email: String }
  type Event { sequence: Int! type: String! at: DateTime! hash: String! }
  type EventEdge { node: Event! }
  type Events { edges: [EventEdge!]! }
  type Complaint {
    complaintId: ID! reference: String firstLineReference: String version: Int! updatedAt: DateTime! status: Status! heldBy: String!
    channel: String! loggedAt: DateTime! receivedAt: DateTime description: String! causes: [String!]! subjects: [String!]!
    productLine: String policyNumber: String complainant: Complainant! office: Office history(first: Int = 50): Events!
  }
  type Edge { node: Complaint! }
  enum ComplaintSort { DUE_ON }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Complaints { edges: [Edge!]! pageInfo: PageInfo! }
  type Query { complaints(first: Int = 50, sort: ComplaintSort, filter: ComplaintFilter): Complaints! }`

type Key = { obj: { complaintId: string, officeId: string } }

const byLoaders = process.argv[2] === 'loaders'
const connections = pool()
const ask = async (name: keyof typeof SQL, values: unknown[]): Promise<Row[]> =>
  (await connections.query<Row>({ name, text: SQL[name], values })).rows

const node = (row: Row) => ({
  complaintId: row.id, officeId: row.office_id, reference: row.reference, firstLineReference: row.first_line_reference, version: row.version,
  updatedAt: row.updated_at, status: row.status, heldBy: row.held_by, channel: row.channel, loggedAt: row.logged_at, receivedAt: row.received_at,
  description: row.description, causes: row.causes, subjects: row.subjects, productLine: row.product_line, policyNumber: row.policy_number,
  complainant: row.complainant,
})

const page = (nodes: object[], last: [unknown, unknown]) => ({
  edges: nodes.slice(0, PAGE).map(node => ({ node })),
  pageInfo: { hasNextPage: nodes.length > PAGE, endCursor: cursorOf(...last) },
})
const edgesOf = (events: object[]) => ({ edges: events.map(node => ({ node })) })

async function withLoaders (_root: object, _args: object, { caller }: MercuriusContext) {
  const rows = await ask('W2', [caller.office])
  return page(rows.map(node), [rows.at(-2)?.due_on, rows.at(-2)?.id])
}

async function lookingAhead (_root: object, _args: object, { caller }: MercuriusContext) {
  const [row] = await ask('W5', [caller.office])
  const nodes = row?.page as { history: object[], dueOn: string, complaintId: string }[]
  return page(nodes.map(node => ({ ...node, history: edgesOf(node.history) })), [
    nodes.at(-2)?.dueOn,
    nodes.at(-2)?.complaintId,
  ])
}

const app = await createServer()
await app.register(mercurius, {
  schema: SDL,
  resolvers: { Query: { complaints: byLoaders ? withLoaders : lookingAhead } },
  ...(byLoaders && {
    loaders: {
      Complaint: {
        async office (keys: Key[]) {
          const offices = new Map((await ask('OFFICES', [[
            ...new Set(keys.map(({ obj }) => obj.officeId)),
          ]])).map(row => [row.id, row]))
          return keys.map(({ obj }) => offices.get(obj.officeId))
        },
        async history (keys: Key[]) {
          const events = Map.groupBy(
            await ask('EVENTS', [keys.map(({ obj }) => obj.complaintId)]),
            row => row.complaint_id,
          )
          return keys.map(({ obj }) => edgesOf(events.get(obj.complaintId) ?? []))
        },
      },
    },
  }),
  context: ({ caller }) => ({ caller }),
  jit: 1,
} as Parameters<typeof mercurius>[1])
await listen(app)
