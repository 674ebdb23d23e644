/** Search and agenda through REST and through GraphQL, answered in one form. */
import type { LightMyRequestResponse } from 'fastify'
import { inputInSdl } from './contracts.ts'
import type { World } from '../world.ts'

export type Found = {
  status: number
  problem?: string
  issues?: { name: string, value?: unknown }[]
  /** Of the complaints, in order. */
  ids: string[]
  /** The cursor of the next page. */
  next?: string
  body: string
}

export type Page = { pageSize?: number, after?: string }
export type Due = { status: number, problem?: string, groups: Record<string, { count: number, ids: string[] }> }

export type Searching = {
  name: 'REST' | 'GraphQL'
  search (client: string, body: object, page?: Page): Promise<Found>
  agenda (client: string, query?: { handlerId?: string[], unassigned?: boolean, pageSize?: number }): Promise<Due>
}

export const searching = (world: World): Searching[] => [restSearching(world), graphqlSearching(world)]

const GROUPS = ['dueToday', 'dueThisWeek', 'overdue'] as const
type Group<Item> = { count: number, items: Item[] }
type Groups<Item> = Record<(typeof GROUPS)[number], Group<Item>>

function restSearching ({ app, token }: World): Searching {
  const call = async (client: string, method: 'GET' | 'POST', url: string, payload?: object) =>
    app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${await token(client)}` },
      ...(payload && { payload }),
    })
  return {
    name: 'REST',
    async search (client, body, page = {}) {
      const response = await call(client, 'POST', `/v1/complaints/query${queryOf(page)}`, body)
      if (response.statusCode !== 200) return refused(response)
      const { items, next } = response.json<{ items: { id: string }[], next?: string }>()
      return {
        status: 200,
        body: response.body,
        ids: items.map(({ id }) => id),
        ...(next !== undefined && { next: new URL(next, 'http://here').searchParams.get('after') as string }),
      }
    },
    async agenda (client, query = {}) {
      const response = await call(client, 'GET', `/v1/agenda${queryOf(query)}`)
      if (response.statusCode !== 200) return { ...refused(response), groups: {} }
      return { status: 200, groups: groupsOf(response.json<Groups<{ id: string }>>(), ({ id }) => id) }
    },
  }
}

function graphqlSearching ({ app, token }: World): Searching {
  const call = async (client: string, query: string, variables: object) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${await token(client)}` },
      payload: { query, variables },
    })
  return {
    name: 'GraphQL',
    async search (client, input, { pageSize, after } = {}) {
      const document = `query ($input: SearchComplaintsInput!, $first: Int, $after: String) {
        searchComplaints(input: $input, first: $first, after: $after) { edges { node { complaintId } } pageInfo { endCursor hasNextPage } } }`
      const response = await call(client, document, {
        input: inputInSdl(input),
        ...(pageSize !== undefined && { first: pageSize }),
        ...(after && { after }),
      })
      const { data } = response.json()
      if (!data?.searchComplaints) return refusedByGraphql(response)
      const { edges, pageInfo } = data.searchComplaints as {
        edges: { node: { complaintId: string } }[],
        pageInfo: { endCursor: string, hasNextPage: boolean },
      }
      return {
        status: 200,
        body: response.body,
        ids: edges.map(({ node }) => node.complaintId),
        ...(pageInfo.hasNextPage && { next: pageInfo.endCursor }),
      }
    },
    async agenda (client, { pageSize, ...filters } = {}) {
      const document = `query ($handlerId: [ID!], $unassigned: Boolean, $first: Int) {
        agenda(handlerId: $handlerId, unassigned: $unassigned, first: $first) { ${GROUPS.map(name => `${name} { count items { complaintId } }`).join(' ')} } }`
      const response = await call(client, document, { ...filters, ...(pageSize !== undefined && { first: pageSize }) })
      const { data } = response.json()
      if (!data?.agenda) return { ...refusedByGraphql(response), groups: {} }
      return {
        status: 200,
        groups: groupsOf(data.agenda as Groups<{ complaintId: string }>, ({ complaintId }) => complaintId),
      }
    },
  }
}

function refused (response: LightMyRequestResponse): Found {
  const { type, status, issues } = response.json()
  return { status, problem: nameOf(type), issues, ids: [], body: response.body }
}

function refusedByGraphql (response: LightMyRequestResponse): Found {
  const { extensions: { type, status, issues } } = response.json().errors[0]
  return { status, problem: nameOf(type), issues, ids: [], body: response.body }
}

const nameOf = (type: string): string => type.split(':').at(-1) as string

const groupsOf = <Item> (groups: Groups<Item>, idOf: (item: Item) => string): Due['groups'] =>
  Object.fromEntries(GROUPS.map(name => [name, { count: groups[name].count, ids: groups[name].items.map(idOf) }]))

function queryOf (query: object): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map(one => [name, String(one)]))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}
