/**
 * `npm run bench:profile -- W1 [size] [system]`: shows where one system spends CPU under one
 * workload.
 */
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FOLDER } from './database/cluster.ts'
import { openDatabase } from './database/open.ts'
import { deepCursor } from './measure/checks.ts'
import { load } from './measure/load.ts'
import { startSystem } from './measure/processes.ts'
import type { PeerName, System } from './systems/names.ts'
import { WORKLOADS } from './workloads.ts'
import type { WorkloadName } from './workloads.ts'

type Node = { id: number, callFrame: { functionName: string, url: string, lineNumber: number } }
type Profile = { nodes: Node[], samples: number[], timeDeltas: number[] }

const SECONDS = 5
const MOST = 16
const [name = 'W1', size = '10000', system = 'product'] = process.argv.slice(2)
const workload = WORKLOADS[name as WorkloadName]
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))

const folder = join(FOLDER, 'profile')
await rm(folder, { recursive: true, force: true })
const database = await openDatabase(Number(size), false, console.error)
try {
  const server = await startSystem(system as Exclude<System, 'pgbench' | PeerName>, database, [
    '--cpu-prof',
    '--cpu-prof-interval=500',
    `--cpu-prof-dir=${folder}`,
  ])
  const [broker, handler] = await Promise.all([server.token('broker'), server.token('handler')])
  const deep = name === 'W2key' ? await deepCursor(server, broker) : ''
  const loadOptions = {
    port: server.port, serverPid: server.pid, postgresPid: database.server.pid, connections: 32, workload,
    requests: workload.requests({ broker, handler, ids: database.ids, today: database.today, deep }),
  }
  await load({ ...loadOptions, seconds: 2 })
  const { perSecond, serverCpu, postgresCpu, requests } = await load({ ...loadOptions, seconds: SECONDS })
  console
    .log(`${system} ${name}: ${perSecond.toFixed(0)}/s, ${serverCpu.toFixed(0)} µs in Node, ${
      postgresCpu.toFixed(0)
    } µs in PostgreSQL, ${requests} requests`)
  await server.stop()
  await database.clean()
  console.table(await hottest())
} finally {
  await database.stop()
}
process.exit()

/** Groups samples by self time of functions, and by package or folder. */
async function hottest (): Promise<Record<string, string>> {
  const [file = ''] = await readdir(folder)
  const { nodes, samples, timeDeltas } = JSON.parse(await readFile(join(folder, file), 'utf8')) as Profile
  const byId = new Map(nodes.map(node => [node.id, node]))
  const functions = new Map<string, number>()
  const rooms = new Map<string, number>()
  let busy = 0
  let remaining = timeDeltas.reduce((sum, delta) => sum + delta, 0)
  for (const [index, id] of samples.entries()) {
    const { functionName, url, lineNumber } = byId.get(id)!.callFrame
    const spent = timeDeltas[index] ?? 0
    remaining -= spent
    // Ignores start and warm-up.
    if (remaining > SECONDS * 1_000_000) continue
    if (functionName === '(idle)' || functionName === '(program)') continue
    busy += spent
    const place = url.replace(/^.*node_modules\//, '').replace(/^file:\/\/.*?\/(src|bench)\//, '$1/')
    add(functions, `${functionName || '(anonymous)'} ${place}:${lineNumber + 1}`, spent)
    add(
      rooms,
      `[${
        place === ''
          ? functionName
          : place.startsWith('src/')
          ? place.split('/').slice(0, 2).join('/')
          : place.split('/').slice(0, place.startsWith('@') ? 2 : 1).join('/')
      }]`,
      spent,
    )
  }
  const top = (of: Map<string, number>) =>
    [...of].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(
      ([what, spent]) => [what, `${(spent / busy * 100).toFixed(1)} %`]
    )
  return Object.fromEntries([...top(rooms), ...top(functions)])
}

function add (to: Map<string, number>, what: string, spent: number): void {
  to.set(what, (to.get(what) ?? 0) + spent)
}
