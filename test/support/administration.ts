/** Administration through REST and through GraphQL, told in one form. */
import type { World } from '../world.ts'
import { mutationOf, queryOf, REST_PLACES } from './contracts.ts'

export type CallResult = {
  status: number
  problem?: string
  issues?: string[]
  detail?: string
  etag?: string
  replayed: boolean
  /** What stood on the wire. */
  body: string
  /** The entry, or what the operation answers. */
  answer: Answer
}

/** What a test may ask of an answer; which members there are depends on the operation. */
export type Answer = {
  id: string
  version: number
  type: string
  clientId?: string
  staffId?: string
  client: { id: string, clientId: string, role: string, secrets: { id: string }[] }
  secret: { id: string, secret: string }
  title: string
  items: Answer[]
  edges?: { node: Answer }[]
  pageInfo?: { hasNextPage: boolean, endCursor: string }
}

export type How = { version?: number, key?: string, office?: string, headers?: Record<string, string> }

export type Administration = {
  name: 'REST' | 'GraphQL',
  act(client: string, operation: string, ids?: Record<string, string>, body?: object, how?: How): Promise<CallResult>,
  read(
    client: string,
    operation: string,
    id?: string,
    page?: { pageSize?: number, after?: string },
  ): Promise<CallResult & { next?: string }>,
}

const QUERIES: Record<string, string> = {
  listOffices: 'offices', getOffice: 'office', listStaff: 'staff', getStaffMember: 'staffMember',
  getImprovementAction: 'improvementAction', listImprovementActions: 'improvementActions',
  listClients: 'clients', getClient: 'client', listRegisterEvents: 'registerEvents',
}

export function overRest (world: World): Administration {
  async function send (
    client: string,
    operation: string,
    ids: Record<string, string>,
    query: object,
    body: object | undefined,
    { version, key, office, headers }: How,
  ): Promise<CallResult> {
    const { method, path } = REST_PLACES.get(operation) ?? missing(operation)
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
    const response = await world.app.inject({
      method,
      url: path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? missing(name))
        + (search.size > 0 ? `?${search}` : ''),
      headers: {
        authorization: `Bearer ${await world.token(client, office)}`,
        ...(key && { 'idempotency-key': key }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...headers,
      },
      ...(body && method !== 'DELETE' && { payload: body }),
    })
    const answer = response.body === '' ? {} : response.json()
    return {
      status: response.statusCode,
      ...(response.statusCode >= 400 && refusalIn(answer)),
      ...(typeof response.headers.etag === 'string' && { etag: response.headers.etag }),
      replayed: response.headers['idempotency-replayed'] === 'true',
      body: response.body,
      answer,
    }
  }
  return {
    name: 'REST',
    act: (client, operation, ids = {}, body, how = {}) => send(client, operation, ids, {}, body, how),
    async read (client, operation, id, page = {}) {
      const reply = await send(
        client,
        operation,
        id === undefined ? {} : { officeId: id, staffId: id, clientId: id, actionId: id },
        page,
        undefined,
        {},
      )
      const { next } = reply.answer as { next?: string }
      return { ...reply, ...(next && { next: new URLSearchParams(next.split('?')[1]).get('after') as string }) }
    },
  }
}

export function overGraphql (world: World): Administration {
  async function send (
    client: string,
    query: string,
    variables: object,
    { key, office, headers }: How,
  ): Promise<CallResult> {
    const response = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: {
        authorization: `Bearer ${await world.token(client, office)}`,
        ...(key && { 'idempotency-key': key }),
        ...headers,
      },
    })
    const { data, errors: [error] = [] } = response.json()
    const status = error === undefined ? 200 : error.extensions.status
    const answer = withoutNulls(Object.values(data ?? {})[0] ?? {}) as Answer
    return {
      status,
      ...(error && { ...refusalIn(error.extensions), detail: error.message }),
      replayed: response.headers['idempotency-replayed'] === 'true',
      body: response.body,
      answer,
    }
  }
  return {
    name: 'GraphQL',
    async act (client, operation, ids = {}, body = {}, how = {}) {
      const input = { ...ids, ...(how.version !== undefined && { expectedVersion: how.version }), ...body }
      const reply = await send(client, mutationOf(operation), { input }, how)
      // A payload of one member is what REST answers.
      const members = Object.values(reply.answer)
      return { ...reply, answer: (members.length === 1 ? members[0] : reply.answer) as Answer }
    },
    async read (client, operation, id, { pageSize, after } = {}) {
      const reply = await send(client, queryOf(QUERIES[operation] ?? missing(operation)), {
        ...(id && { id }),
        ...(pageSize && { first: pageSize }),
        ...(after && { after }),
      }, {})
      const { edges, pageInfo } = reply.answer
      if (edges === undefined) return reply
      const answer = { ...reply.answer, items: edges.map(({ node }) => node) }
      return { ...reply, answer, ...(pageInfo?.hasNextPage && { next: pageInfo.endCursor }) }
    },
  }
}

const refusalIn = ({ type, issues, detail }: { type?: string, issues?: { name: string }[], detail?: string }) => ({
  problem: String(type).split(':').at(-1),
  ...(issues && { issues: issues.map(({ name }) => name) }),
  ...(detail && { detail }),
})

function withoutNulls (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, member]) =>
    member !== null
  ).map(([name, member]) => [name, withoutNulls(member)]))
}

function missing (what: string): never {
  throw new Error(`There is no ${what}`)
}
