/**
 * Platformatic DB 3: one application under Watt. REST reads views, because it does not join; writes
 * and nested reads use GraphQL.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PAIRS } from '../database/words.ts'
import { startServer } from '../measure/processes.ts'
import { signedToken } from '../measure/tokens.ts'
import { SECRET } from '../systems/server.ts'
import { dueIn } from '../workloads.ts'
import { PEERS_FOLDER, startedIn } from './install.ts'
import { camel, COLUMNS, FOUND, get, inCamel, json, loggedRow, OFFICE, PAGE, renamed } from './peer.ts'
import type { PeerWorkload, Launch, Peer, PeersDatabase } from './peer.ts'

const FIELDS = [...COLUMNS.map(camel), 'officeId', 'officeName', 'handlerId', 'handlerName', 'deadlines']
const fields = (actions: 'brokerActions' | 'staffActions'): string => `fields=${[...FIELDS, actions].join(',')}`
const due = (actions: 'brokerActions' | 'staffActions', more = ''): string =>
  `/benchPeersDueRegister/?orderby.dueOn=asc&orderby.id=asc&limit=${PAGE}&${fields(actions)}${more}`
const list: Pick<PeerWorkload, 'status' | 'items' | 'page'> = {
  status: 200,
  items: (rows: Record<string, unknown>[]) => rows.map(renamed),
  page: PAGE,
}

/** Platformatic sets `updated_at` itself, and the office from the token. */
const { updatedAt: _at, officeId: _office, ...LOGGED } = inCamel(loggedRow(new Date().toISOString()))
const INSERT = `mutation ($input: PublicComplaintInput!) {
  saved: insertPublicComplaints(inputs: [$input]) { ${COLUMNS.map(camel).join(' ')} office { id name } }
}`

const launch = ({ peers: { url } }: PeersDatabase, port: number): Launch => ({
  args: ['node_modules/wattpm/bin/cli.js', 'start', '--config', 'platformatic.json'],
  env: { DATABASE_URL: url, JWT_SECRET: SECRET, PORT: String(port), PLT_SERVER_LOGGER_LEVEL: 'warn' },
  ready: '/documentation/json',
})

export const platformatic: Peer = {
  launch,
  async prepare (database) {
    // It caches the schema in a file, which halves its start time.
    await rm(join(PEERS_FOLDER, 'schema.lock'), { force: true })
    await (await startServer('platformatic', port => startedIn(launch(database, port)))).stop()
  },
  token: who => signedToken(who, who === 'handler' ? { role: 'handler', staff: true } : { role: 'broker' }),
  deep: async (_port, _token, depth) => String(depth),
  workloads: {
    W1: {
      ...list,
      page: 1,
      requests: ({ handler, ids }) =>
        ids.map(id => get(handler, `/benchPeersRegister/?where.id.eq=${id}&${fields('staffActions')}`)),
    },
    W2: { ...list, requests: ({ broker }) => [get(broker, due('brokerActions'))] },
    W2key: { ...list, requests: ({ broker, deep }) => [get(broker, due('brokerActions', `&offset=${deep}`))] },
    W3: {
      ...list,
      requests: ({ handler, today }) => [get(handler, due('staffActions', `&where.dueOn.lte=${dueIn(7, today)}`))],
    },
    W4: {
      status: 200, fresh: true, page: 1, items: ({ data }: { data: { saved: Record<string, unknown>[] } }) => data.saved.map(renamed),
      lacks: ['deadlines', 'availableActions'],
      requests: ({ broker }) => [json(broker, '/graphql', { query: INSERT, variables: { input: LOGGED } })],
    },
    W5: {
      status: 200, page: PAGE, items: ({ data }: { data: { page: object[] } }) => data.page.map(node => ({ node })),
      requests: ({ broker }) => [json(broker, '/graphql', { query: `{
        page: publicComplaints(
          where: {officeSees: {eq: "${OFFICE}"}, status: {in: ["FIRST_LINE_OPEN", "RECEIVED", "IN_REVIEW"]}}, orderBy: [{field: loggedAt, direction: ASC}], limit: ${PAGE}
        ) {
          complaintId: id reference firstLineReference version updatedAt status heldBy channel loggedAt receivedAt description
          causes subjects productLine policyNumber complainant office { id name } history: benchPeersHappened(limit: 10, orderBy: [{field: sequence, direction: ASC}]) { sequence type at hash }
        }
      }` })],
    },
    W6: {
      ...list, page: FOUND, readsAll: true,
      // It allows one condition per column, so the two words are searched as one phrase.
      requests: ({ handler }) =>
        PAIRS.map(pair =>
          get(
            handler,
            `/benchPeersRegister/?where.description.ilike=${
              encodeURIComponent(`%${pair}%`)
            }&orderby.loggedAt=desc&orderby.id=desc&limit=${FOUND}&${fields('staffActions')}`,
          )
        ),
    },
  },
}
