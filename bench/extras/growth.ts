/**
 * Measures every collection and every job at this size, one at a time. The report compares the
 * sizes.
 */
import { asAdmin } from '../../src/sandbox/roles.ts'
import type { Database } from '../database/open.ts'
import { OWN_OFFICE, SECRET } from '../database/people.ts'
import { cpuOf } from '../measure/cpu.ts'
import { asker, inPasses, oneByOne } from '../measure/oneByOne.ts'
import type { Asker, Cost } from '../measure/oneByOne.ts'
import type { Server } from '../measure/processes.ts'
import { add, ADMINISTRATOR, removeAdditions } from './additions.ts'
import { collections } from './collections.ts'
import type { NamedRequest, Places, Who } from './collections.ts'
import { measureJobs } from './jobs.ts'

export type Grown = Cost & {
  kind: string
  name: string
  /** Number of items on the page; absent when the answer is not a page. */
  items?: number
  /** The error in place of an answer; then there is no cost. */
  fault?: string
}

export async function measureGrowth (start: () => Promise<Server>, database: Database): Promise<Grown[]> {
  const additions = await add(database)
  try {
    const server = await start()
    const connection = asker(server.port)
    const grown: Grown[] = []
    try {
      const cpuUsed = async () => (await cpuOf([server.pid, database.server.pid])).reduce((sum, cpu) => sum + cpu, 0)
      const tokens = {
        handler: await server.token('handler'),
        broker: await server.token('broker'),
        administrator: await administrator(connection),
      }
      const all = collections(database, additions, await placesIn(database))
      // Warms up, so that the first measurement does not include compilation.
      for (const collection of all) await textOf(connection, collection, tokens).catch(() => undefined)
      grown.push(...await inPasses(all, async collection => {
        const { kind, name } = collection
        return { kind, name, ...await costOf(() => textOf(connection, collection, tokens), cpuUsed) }
      }))
    } finally {
      connection.close()
      await server.stop()
    }
    // The jobs run when the server is stopped and nothing else works.
    return [...grown, ...await measureJobs(database)]
  } finally {
    await removeAdditions(database)
  }
}

/** A failed request becomes a result with a fault, and the other measurements continue. */
async function costOf (
  request: () => Promise<string>,
  cpuUsed: () => Promise<number>,
): Promise<Omit<Grown, 'kind' | 'name'>> {
  try {
    const items = itemsIn(await request())
    return { ...(items !== undefined && { items }), ...await oneByOne(request, cpuUsed) }
  } catch (error) {
    return { count: 0, p50: NaN, cpu: NaN, fault: (error as Error).message }
  }
}

/** @throws Error for any status other than 200, and for GraphQL errors */
async function textOf (
  { ask }: Asker,
  { name, who, request }: NamedRequest,
  tokens: Record<Who, string>,
): Promise<string> {
  const headers = {
    authorization: `Bearer ${tokens[who]}`,
    ...(request.body !== undefined && { 'content-type': 'application/json' }),
  }
  const { status, text } = await ask({ ...request, headers })
  if (status !== 200 || text.startsWith('{"errors"') || text.startsWith('{"data":null')) {
    throw new Error(`${name}: ${request.path} was answered ${status}\n${text.slice(0, 600)}`)
  }
  return text
}

function itemsIn (text: string): number | undefined {
  const { items } = JSON.parse(text) as { items?: unknown[] }
  return items?.length
}

async function administrator ({ ask }: Asker): Promise<string> {
  const body =
    String(new URLSearchParams({ grant_type: 'client_credentials', client_id: ADMINISTRATOR, client_secret: SECRET }))
  const { text } = await ask({
    method: 'POST',
    path: '/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  return (JSON.parse(text) as { access_token: string }).access_token
}

const PAGE = 50

const placesIn = (database: Database): Promise<Places> => asAdmin(database.adminUrl, async client => {
  const at = async (seen: string, values: string[]) => {
    const { rows: [row] } = await client.query<{ middle: string, end: string }>(`
      select (select id from feed where ${seen} and sequence >= (select max(sequence) / 2 from feed) order by sequence limit 1) as middle,
             (select id from feed where ${seen} order by sequence desc offset ${PAGE} limit 1) as end`, values)
    return row!
  }
  return { handler: await at('staff_saw', []), broker: await at('office_saw = $1', [OWN_OFFICE.id]) }
})
