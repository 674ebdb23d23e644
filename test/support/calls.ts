/**
 * The same call through REST and through GraphQL, answered in one form, so that a test says what it
 * wants once and sees that both do it.
 *
 *     const { rest, graphql } = both(world)
 *     const { status } = await rest.act('handler-an', 'closeComplaint', { complaintId }, body)
 *     const { version } = await graphql.done('broker-antwerp', 'logComplaint', {}, body)
 */
import type { LightMyRequestResponse } from 'fastify'
import { ANSWERS, GRAPHQL_READS, inSdl, mutationOf, REST_PLACES } from './contracts.ts'
import type { components } from '../../src/generated/openapi.ts'
import type { World } from '../world.ts'

type Schemas = components['schemas']
export type Complaint = Schemas['Complaint']
export type Receipt = Schemas['EscalationReceipt']
export type Event = Schemas['HistoryEvent']
export type Deadline = Schemas['Deadline']
export type Issue = Schemas['Issue']

export type Ids = { complaintId?: string, referralId?: string, letterId?: string }

export type How = {
  /** `If-Match: "<n>"` and `expectedVersion: <n>`. */
  version?: number
  /** As it stands in the header: what only REST can ask for. */
  ifMatch?: string
  /** `Idempotency-Key`. */
  key?: string
  /** Of a software house. */
  office?: string
  headers?: Record<string, string>
}

export type Reply = {
  /** Of HTTP; in GraphQL 200, or what `extensions` says. */
  status: number
  /** The name of the problem type: `actionNotAllowed`. */
  problem?: string
  /** The members that `issues` names. */
  issues?: string[]
  detail?: string
  /** What a refusal says beside that. */
  complaintStatus?: string
  availableActions?: string[]
  existing?: { id: string, reference?: string, href: string }
  complaint?: Complaint
  receipt?: Receipt
  items?: Complaint[]
  /** The cursor of the next page. */
  next?: string
  events?: Event[]
  etag?: string
  replayed?: boolean
  /** What stood on the wire. */
  body: string
}

export type Calls = {
  name: 'REST' | 'GraphQL'
  /** Any operation that changes something, by its name in both contracts. */
  act (client: string, operation: string, ids: Ids, body?: object, how?: How): Promise<Reply>
  /** The same, and it must succeed. @throws Error with the refusal */
  done (client: string, operation: string, ids: Ids, body?: object, how?: How): Promise<Complaint>
  read (client: string, complaintId: string, how?: How): Promise<Reply>
  list (client: string, filter?: object, page?: { sort?: string, pageSize?: number, after?: string }): Promise<Reply>
  /** The first 200 events, as this client sees them. */
  history (client: string, complaintId: string): Promise<Event[]>
}

/** In one line: `done`, or `409 actionNotAllowed`, or `400 badRequest channel`. */
export const outcomeOf = ({ status, problem, issues = [], complaint, events, items }: Reply): string =>
  complaint ?? events ?? items ? 'done' : [status, problem, ...new Set(issues)].join(' ')

export const both = (world: World): { rest: Calls, graphql: Calls } => ({
  rest: restCalls(world),
  graphql: graphqlCalls(world),
})

export function restCalls (world: World): Calls {
  const send = async (client: string, operation: string, ids: Ids, query: object, payload: object | undefined, how: How = {}): Promise<Reply> => {
    const { method, path } = REST_PLACES.get(operation) ?? unknown(operation)
    const url = path.replace(
      /\{(\w+)\}/g,
      (_, name: keyof Ids) => encodeURIComponent(ids[name] ?? unknown(`${operation} without ${name}`)),
    )
    const response = await world.app.inject({
      method,
      url: `${url}${searchOf(query)}`,
      headers: await headersOf(
        world,
        client,
        how,
        how.ifMatch ?? (how.version === undefined ? undefined : `"${how.version}"`),
      ),
      ...(payload && { payload }),
    })
    return restReply(response, operation)
  }
  return withDone({
    name: 'REST',
    async act (client, operation, ids, body = {}, how) {
      const reply = await send(client, operation, ids, {}, body, how)
      if (reply.receipt === undefined) return reply
      return {
        ...reply,
        complaint: (await send(client, 'getComplaint', ids, {}, undefined, { office: how?.office })).complaint,
      }
    },
    read: (client, complaintId, how) => send(client, 'getComplaint', { complaintId }, {}, undefined, how),
    list: (client, filter = {}, page = {}) => send(client, 'listComplaints', {}, { ...filter, ...page }, undefined),
    async history (client, complaintId) {
      const { events, body } = await send(client, 'listHistory', { complaintId }, { pageSize: 200 }, undefined)
      return events ?? unknown(body)
    },
  })
}

export function graphqlCalls (world: World): Calls {
  const send = async (client: string, query: string, variables: object, how: How = {}): Promise<Reply> => {
    const payload = { query, variables }
    return graphqlReply(await world.app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: await headersOf(world, client, how),
    }))
  }
  return withDone({
    name: 'GraphQL',
    act (client, operation, ids, body = {}, how = {}) {
      if (how.ifMatch !== undefined) throw new Error('GraphQL takes a version, no If-Match')
      const input = { ...ids, ...(how.version !== undefined && { expectedVersion: how.version }), ...body }
      return send(client, mutationOf(operation), { input }, how)
    },
    read: (client, complaintId, how) => send(client, GRAPHQL_READS.complaint, { id: complaintId }, how),
    list: (client, filter = {}, { sort, pageSize, after } = {}) =>
      send(client, GRAPHQL_READS.complaints, {
        filter,
        ...(sort && { sort: inSdl(sort) }),
        ...(pageSize && { first: pageSize }),
        ...(after && { after }),
      }),
    async history (client, complaintId) {
      const { events, body } = await send(client, GRAPHQL_READS.history, { id: complaintId })
      return events ?? unknown(body)
    },
  })
}

const withDone = (calls: Omit<Calls, 'done'>): Calls => ({
  ...calls,
  async done (client, operation, ids, body, how) {
    const { complaint, body: replyBody } = await calls.act(client, operation, ids, body, how)
    return complaint ?? unknown(`${operation} by ${client} through ${calls.name} was refused: ${replyBody}`)
  },
})

async function headersOf (
  { token }: World,
  client: string,
  { key, office, headers }: How,
  ifMatch?: string,
): Promise<Record<string, string>> {
  return {
    authorization: `Bearer ${await token(client, office)}`,
    ...(key !== undefined && { 'idempotency-key': key }),
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    ...headers,
  }
}

function restReply (response: LightMyRequestResponse, operation: string): Reply {
  const { statusCode: status, body, headers: { etag, 'idempotency-replayed': replayed } } = response
  const common = {
    status,
    body,
    ...(typeof etag === 'string' && { etag }),
    ...(replayed === 'true' && { replayed: true }),
  }
  if (body === '') return common
  const document = response.json()
  if (status >= 400) return { ...common, ...problemOf(document), detail: document.detail }
  return { ...common, ...ANSWERS[operation]?.(document) ?? { complaint: document } }
}

/** What the first field of a GraphQL answer may be. */
type Answer = {
  complaintId?: string
  complaint?: object
  receipt?: Receipt
  edges?: { node: object }[]
  pageInfo?: { endCursor?: string, hasNextPage: boolean }
  history?: { edges: { node: Event }[] }
}

function graphqlReply (response: LightMyRequestResponse): Reply {
  const { body, headers: { 'idempotency-replayed': replayed } } = response
  const { data, errors: [error] = [] } = response.json()
  if (error !== undefined) {
    return {
      status: error.extensions?.status ?? response.statusCode,
      body,
      ...problemOf(error.extensions ?? {}),
      detail: error.message,
    }
  }
  const answer = withoutNulls(Object.values(data)[0]) as Answer
  const { receipt, edges, pageInfo, history } = answer
  const complaint = answer.complaint ?? (answer.complaintId === undefined || history !== undefined ? undefined : answer)
  return {
    status: response.statusCode,
    body,
    ...(replayed === 'true' && { replayed: true }),
    ...(complaint && { complaint: asInRest(complaint) }),
    ...(receipt && { receipt }),
    ...(history && { events: history.edges.map(({ node }) => node) }),
    ...(edges && { items: edges.map(({ node }) => asInRest(node)) }),
    ...(pageInfo?.hasNextPage && { next: pageInfo.endCursor }),
  }
}

type Extensions = Pick<Reply, 'complaintStatus' | 'availableActions' | 'existing'> & { type?: string, issues?: Issue[] }

const problemOf = ({ type, issues, complaintStatus, availableActions, existing }: Extensions): Partial<Reply> => ({
  problem: String(type).split(':').at(-1),
  ...(issues && { issues: issues.map(({ name }) => name) }),
  ...(complaintStatus && { complaintStatus }),
  ...(availableActions && { availableActions }),
  ...(existing && { existing }),
})

/** REST's `id` is the UUID, and what is not there is left out. */
function asInRest (node: unknown): Complaint {
  const { complaintId, ...members } = withoutNulls(node) as Complaint & { complaintId: string }
  return { ...members, id: complaintId }
}

export function withoutNulls (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, member]) =>
    member !== null
  ).map(([name, member]) => [name, withoutNulls(member)]))
}

function searchOf (query: object): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map(one => [name, String(one)]))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

function unknown (what: string): never {
  throw new Error(what)
}
