/**
 * Directus 12: its own tables in a separate schema, the product's tables registered as collections,
 * static tokens.
 */
import { randomBytes } from 'node:crypto'
import { PAIRS } from '../database/words.ts'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { startServer } from '../measure/processes.ts'
import { dueIn } from '../workloads.ts'
import { DIRECTUS, VIEWS } from './database.ts'
import { register } from './directusCollections.ts'
import { runPeer, startedIn } from './install.ts'
import { COLUMNS, eventRow, FOUND, get, json, loggedRow, OFFICE, PAGE, renamed, wordsOf } from './peer.ts'
import type { PeerWorkload, Launch, Peer, PeersDatabase } from './peer.ts'

const secret = randomBytes(32).toString('hex')
const TOKENS = {
  admin: randomBytes(16).toString('hex'),
  broker: randomBytes(16).toString('hex'),
  handler: randomBytes(16).toString('hex'),
}

/** Not the command `directus`, which first checks for a newer version. */
const CLI = 'node_modules/@directus/api/dist/cli/run.js'

const environment = ({ peers: { url } }: PeersDatabase): Record<string, string> => ({
  DB_CLIENT: 'pg', DB_CONNECTION_STRING: url, DB_SEARCH_PATH: `array:${DIRECTUS},public,bench,${VIEWS}`,
  SECRET: secret, ADMIN_EMAIL: 'admin@example.com', ADMIN_PASSWORD: secret, ADMIN_TOKEN: TOKENS.admin,
  TELEMETRY: 'false', LOG_LEVEL: 'warn', PUBLIC_URL: 'http://127.0.0.1',
  // Turns off load shedding: otherwise it answers 503 under load.
  PRESSURE_LIMITER_ENABLED: 'false',
})

const launch = (database: PeersDatabase, port: number): Launch => ({
  args: [CLI, 'start'],
  env: { ...environment(database), HOST: '127.0.0.1', PORT: String(port) },
  ready: '/server/ping',
})

const complaint = (actions: string, prefix = ''): string =>
  [
    ...COLUMNS,
    'office_id.id',
    'office_id.name',
    'handler_id.id',
    'handler_id.name',
    'shown.deadlines',
    `shown.${actions}`,
  ].map(name => prefix + name).join(',')
const DUE = `/items/due_now?sort=due_on,complaint_id&limit=${PAGE}`
const OWN = `${DUE}&filter[office_sees][_eq]=${OFFICE}&fields=${complaint('broker_actions', 'complaint_id.')}`

type Rows = { data: Record<string, unknown>[] }
const list: Pick<PeerWorkload, 'status' | 'items' | 'page'> = {
  status: 200,
  items: ({ data }: Rows) => data.map(row => renamed(row.complaint_id as Record<string, unknown>)),
  page: PAGE,
}

const NOW = new Date().toISOString()

export const directus: Peer = {
  launch,
  async prepare (database) {
    await runPeer([CLI, 'bootstrap'], environment(database))
    // A relation without a foreign key cannot be created through the API, which would add the
    // foreign key.
    await asAdmin(database.adminUrl, client => client.query(`
      insert into ${DIRECTUS}.directus_relations (many_collection, many_field, one_collection, one_field)
      values ('complaints', 'handler_id', 'staff', null), ('shown', 'complaint_id', 'complaints', 'shown')`))
    const server = await startServer('directus', port => startedIn(launch(database, port)))
    try {
      await register(server.port, TOKENS)
    } finally {
      await server.stop()
    }
  },
  token: who => TOKENS[who],
  deep: async (_port, _token, depth) => String(depth),
  workloads: {
    W1: {
      status: 200, page: 1, items: ({ data }: { data: Record<string, unknown> }) => [renamed(data)],
      requests: ({ handler, ids }) =>
        ids.map(id => get(handler, `/items/complaints/${id}?fields=${complaint('staff_actions')}`)),
    },
    W2: { ...list, requests: ({ broker }) => [get(broker, OWN)] },
    W2key: { ...list, requests: ({ broker, deep }) => [get(broker, `${OWN}&offset=${deep}`)] },
    W3: {
      ...list,
      requests:
        ({ handler, today }) => [
          get(
            handler,
            `${DUE}&filter[staff_sees][_eq]=true&filter[due_on][_lte]=${dueIn(7, today)}&fields=${
              complaint('staff_actions', 'complaint_id.')
            }`,
          ),
        ],
    },
    W4: {
      status: 200, fresh: true, page: 1, items: ({ data }: { data: Record<string, unknown> }) => [renamed(data)],
      lacks: ['deadlines', 'availableActions'],
      requests:
        ({ broker }) => [
          json(broker, `/items/complaints?fields=${COLUMNS.join(',')},office_id.id,office_id.name`, {
            ...loggedRow(NOW),
            history: [eventRow(NOW)],
          }),
        ],
    },
    W5: {
      status: 200, page: PAGE, items: ({ data }: { data: { page: { complaint_id: object }[] } }) => data.page.map(({ complaint_id: node }) => ({ node })),
      requests: ({ broker }) => [json(broker, '/graphql', { query: `{
        page: due_now(filter: {office_sees: {_eq: "${OFFICE}"}}, sort: ["due_on", "complaint_id"], limit: ${PAGE}) {
          complaint_id {
            complaintId: id reference first_line_reference version updated_at status held_by channel logged_at received_at description
            causes subjects product_line policy_number complainant office_id { id name } history(limit: 10, sort: ["sequence"]) { sequence type at hash }
          }
        }
      }` })],
    },
    W6: {
      status: 200, items: ({ data }: Rows) => data.map(renamed), page: FOUND, readsAll: true,
      requests: ({ handler }) => PAIRS.map(wordsOf).map(([one, other]) => get(handler, `/items/complaints?filter[_and][0][description][_icontains]=${one}`
        + `&filter[_and][1][description][_icontains]=${other}&filter[_and][2][staff_sees][_eq]=true&sort=-logged_at,-id&limit=${FOUND}&fields=${complaint('staff_actions')}`)),
    },
  },
}
