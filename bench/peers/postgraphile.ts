/**
 * PostGraphile 5: its own command line with a preset. The caller becomes a role and settings, so
 * that the product's row security applies.
 */
import { PAIRS } from '../database/words.ts'
import { signedToken } from '../measure/tokens.ts'
import { SECRET } from '../systems/server.ts'
import { dueIn } from '../workloads.ts'
import type { Request } from '../workloads.ts'
import { CALLER } from './database.ts'
import { camel, COLUMNS, eventRow, FOUND, inCamel, json, loggedRow, OFFICE, PAGE, renamed, wordsOf } from './peer.ts'
import type { PeerWorkload, Peer } from './peer.ts'

const FIELDS = `id: rowId ${
  COLUMNS.slice(1).map(camel).join(' ')
} office: officeByOfficeId { id: rowId name } handler { id: rowId name }`
const SHOWN = { broker: 'shown { deadlines brokerActions }', handler: 'shown { deadlines staffActions }' }
const ORDER = 'orderBy: [DUE_ON_ASC, COMPLAINT_ID_ASC]'
const pageOf = (where: string, fields: string): string =>
  `{ page: allBenchPeersDues(first: ${PAGE}, ${ORDER}, ${where}) { nodes { complaint { ${fields} } } pageInfo { hasNextPage endCursor } } }`
const OWN = `condition: {officeSees: "${OFFICE}"}`

const ask = (token: string, query: string, variables: object = {}): Request =>
  json(token, '/graphql', { query, variables })

const ONE = `query ($id: UUID!) { complaint: complaintByRowId(rowId: $id) { ${FIELDS} ${SHOWN.handler} } }`

type Page = { data: { page: { nodes: { complaint: Record<string, unknown> }[] } } }
const listed = ({ data }: Page): object[] => data.page.nodes.map(({ complaint }) => renamed(complaint))
const list: Pick<PeerWorkload, 'status' | 'items' | 'page'> = { status: 200, items: listed, page: PAGE }

const NOW = new Date().toISOString()
const LOG = `mutation ($complaint: ComplaintInput!, $event: EventInput!) {
  logged: createComplaint(input: {complaint: $complaint}) { complaint { ${FIELDS} } }
  told: createEvent(input: {event: $event}) { event { sequence } }
}`

const { id, ...complaint } = inCamel(loggedRow(NOW))
const LOGGED = { complaint: { rowId: id, ...complaint }, event: { complaintId: id, ...inCamel(eventRow(NOW)) } }

export const postgraphile: Peer = {
  launch: ({ peers: { url } }, port) => ({
    args: ['node_modules/postgraphile/dist/cli-run.js', '--config', 'graphile.config.js'],
    env: { DATABASE_URL: url, JWT_SECRET: SECRET, CALLER, PORT: String(port), GRAPHILE_ENV: 'production' },
    ready: '/graphql',
  }),
  token: signedToken,
  async deep (port, token, depth) {
    const { headers, body } = ask(
      token,
      `{ page: allBenchPeersDues(first: 1, offset: ${
        Math.max(0, depth - 1)
      }, ${ORDER}, ${OWN}) { pageInfo { endCursor } } }`,
    )
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body })
    const { data } = await response.json() as { data: { page: { pageInfo: { endCursor: string } } } }
    return data.page.pageInfo.endCursor
  },
  workloads: {
    W1: {
      status: 200, page: 1, items: ({ data }: { data: { complaint: Record<string, unknown> } }) => [renamed(data.complaint)],
      requests: ({ handler, ids }) => ids.map(one => ask(handler, ONE, { id: one })),
    },
    W2: { ...list, requests: ({ broker }) => [ask(broker, pageOf(OWN, `${FIELDS} ${SHOWN.broker}`))] },
    W2key: {
      ...list,
      requests: ({ broker, deep }) => [ask(broker, pageOf(`${OWN}, after: "${deep}"`, `${FIELDS} ${SHOWN.broker}`))],
    },
    W3: {
      ...list,
      requests:
        ({ handler, today }) => [
          ask(
            handler,
            pageOf(
              `condition: {staffSees: true}, filter: {dueOn: {lessThanOrEqualTo: "${dueIn(7, today)}"}}`,
              `${FIELDS} ${SHOWN.handler}`,
            ),
          ),
        ],
    },
    W4: {
      status: 200, fresh: true, page: 1,
      // One of the two mutations can fail alone.
      items:
        ({ data: { logged, told } }: {
          data: { logged: { complaint: Record<string, unknown> }, told: object | null },
        }) => told === null ? [] : [renamed(logged.complaint)],
      lacks: ['deadlines', 'availableActions'],
      requests: ({ broker }) => [ask(broker, LOG, LOGGED)],
    },
    W5: {
      status: 200, page: PAGE, items: ({ data }: Page) => data.page.nodes.map(({ complaint: node }) => ({ node })),
      requests: ({ broker }) => [ask(broker, pageOf(OWN, `complaintId: rowId reference firstLineReference version updatedAt status heldBy channel loggedAt receivedAt description
        causes subjects productLine policyNumber complainant office: officeByOfficeId { id: rowId name }
        history: eventsByComplaintId(first: 10, orderBy: [SEQUENCE_ASC]) { nodes { sequence type at hash } }`))],
    },
    W6: {
      status: 200, page: FOUND, items: ({ data }: { data: { found: { nodes: Record<string, unknown>[] } } }) => data.found.nodes.map(renamed), readsAll: true,
      requests: ({ handler }) => PAIRS.map(wordsOf).map(([one, other]) => ask(handler, `query ($one: String!, $other: String!) {
        found: allComplaints(first: ${FOUND}, orderBy: [LOGGED_AT_DESC, ROW_ID_DESC],
          filter: {and: [{description: {includesInsensitive: $one}}, {description: {includesInsensitive: $other}}]}) { nodes { ${FIELDS} ${SHOWN.handler} } }
      }`, { one, other })),
    },
  },
}
