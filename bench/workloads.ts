/** The workloads: the same requests for every system. */
import { readFileSync } from 'node:fs'
import { PAIRS } from './database/words.ts'
import type { System } from './systems/names.ts'

export type Request = { method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string }

/** What requests depend on: this system's tokens, existing ids, and a cursor deep in a list. */
export type Setting = { broker: string, handler: string, ids: readonly string[], today: string, deep: string }

export type Workload = {
  title: string
  systems: readonly System[]
  status: number
  /** Requests sent one at a time; each connection starts at another one. */
  requests (setting: Setting): Request[]
  /** `[<id>]` is replaced by a new value in each request. */
  fresh?: true
  /** The items of an answer, and the number expected; absent when the answer is one complaint. */
  items? (body: object): readonly unknown[]
  page?: number
}

export const OPEN = 'status=FIRST_LINE_OPEN&status=RECEIVED&status=IN_REVIEW'
export const OWN_LIST = `/v1/complaints?${OPEN}&sort=dueOn`
export const dueIn = (days: number, today: string): string =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

export const QUERY = readFileSync(new URL('./page.graphql', import.meta.url), 'utf8')

const LOGGED = {
  complainant: {
    name: 'Nathalie Servais',
    capacity: 'POLICYHOLDER',
    language: 'fr',
    email: 'nathalie.servais@example.be',
    isConsumer: true,
  },
  subjects: ['TREATMENT'],
  causes: ['CLAIM_AMOUNT', 'DELAY'],
  productLine: '08',
  policyNumber: '31.288.019',
  claimNumber: 'BR-208877',
  description:
    'Une conduite a éclaté sous notre salle de bains et l’eau a coulé pendant deux jours. L’expert ne retient que le carrelage : ni le parquet du couloir, qui a gondolé, ni la recherche de la fuite.',
  remedySought: 'Une nouvelle expertise et le remboursement de la recherche de fuite (870 euros).',
}

const SERVERS = ['raw', 'typeorm', 'product'] as const
const get = (token: string, path: string): Request => ({
  method: 'GET',
  path,
  headers: { authorization: `Bearer ${token}` },
})
const post = (token: string, path: string, body: object, headers: Record<string, string> = {}): Request => ({
  method: 'POST',
  path,
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

const itemsIn = ({ items }: { items: unknown[] }): unknown[] => items

export const WORKLOADS = {
  W1: {
    title: 'one complaint by id, anywhere in the register (handler)',
    systems: ['pgbench', ...SERVERS, 'cold'], status: 200,
    requests: ({ handler, ids }) => ids.map(id => get(handler, `/v1/complaints/${id}`)),
  },
  W2: {
    title: 'an office\'s open complaints by due date, first 50 (broker)',
    systems: ['pgbench', ...SERVERS, 'cold'], status: 200, items: itemsIn, page: 50,
    requests: ({ broker }) => [get(broker, OWN_LIST)],
  },
  W2key: {
    title: 'the same, 8,000 rows deep by cursor (10,000: as deep as there are pages)',
    systems: ['pgbench', ...SERVERS], status: 200, items: itemsIn, page: 50,
    requests: ({ broker, deep }) => [get(broker, `${OWN_LIST}&after=${encodeURIComponent(deep)}`)],
  },
  W3: {
    title: 'overdue or due in 7 days, of the whole insurer, first 50 (handler)',
    systems: ['pgbench', ...SERVERS, 'cold'], status: 200, items: itemsIn, page: 50,
    requests:
      ({ handler, today }) => [
        get(
          handler,
          `/v1/complaints?deadlineState=PENDING&deadlineState=AT_RISK&deadlineState=BREACHED&dueOnOrBefore=${
            dueIn(7, today)
          }&sort=dueOn`,
        ),
      ],
  },
  W4: {
    title: 'a complaint is logged, with its event, under a fresh Idempotency-Key (broker)',
    systems: ['pgbench', ...SERVERS], status: 201, fresh: true,
    requests: ({ broker }) => [post(broker, '/v1/complaints', LOGGED, { 'idempotency-key': '"bench-[<id>]"' })],
  },
  W5: {
    title: 'GraphQL: 50 complaints with their office and history (broker)',
    systems: ['pgbench', 'loaders', 'lookahead', 'product', 'cold'], status: 200, page: 50,
    items: ({ data }: { data: { complaints: { edges: unknown[] } } }) => data.complaints.edges,
    requests: ({ broker }) => [post(broker, '/graphql', { query: QUERY })],
  },
  W6: {
    title: 'two words looked for in all texts, newest 20 (handler)',
    systems: ['pgbench', ...SERVERS], status: 200, items: itemsIn, page: 20,
    requests: ({ handler }) =>
      PAIRS.map(text => post(handler, '/v1/complaints/query?pageSize=20', { text, sort: '-loggedAt' })),
  },
} as const satisfies Record<string, Workload>

export type WorkloadName = keyof typeof WORKLOADS
