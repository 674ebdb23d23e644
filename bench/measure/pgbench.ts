/**
 * The upper limit: pgbench sends the reference's statements, prepared, without a server in between.
 */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { FOLDER } from '../database/cluster.ts'
import type { Database } from '../database/open.ts'
import { OWN_OFFICE } from '../database/people.ts'
import { PAIRS } from '../database/words.ts'
import { placeOf } from '../systems/answer.ts'
import { SQL } from '../systems/sql.ts'
import type { Setting, WorkloadName } from '../workloads.ts'
import { cpuOf } from './cpu.ts'
import type { Measured } from './load.ts'

const run = promisify(execFile)

/** @returns pgbench's version, or undefined when it is not installed */
export const pgbenchVersion = (): Promise<string | undefined> =>
  run('pgbench', ['--version']).then(({ stdout }) => stdout.trim(), () => undefined)

const LOGGED = [
  '{"name":"Nathalie Servais","capacity":"POLICYHOLDER","language":"fr","email":"nathalie.servais@example.be"}',
  '["TREATMENT"]', '["CLAIM_AMOUNT","DELAY"]', '08', '31.288.019', 'BR-208877',
  'Une conduite a éclaté sous notre salle de bains et l’eau a coulé pendant deux jours. L’expert ne retient que le carrelage : ni le parquet du couloir, qui a gondolé, ni la recherche de la fuite.',
  'Une nouvelle expertise.',
]

/** The values of `$1`, `$2`, … as SQL; `:n` is a random number. */
function valuesOf (workload: WorkloadName, { today, deep }: Pick<Setting, 'today' | 'deep'>): string[] {
  const office = text(OWN_OFFICE.id)
  switch (workload) {
    case 'W1': return ['(select id from bench.ids where n = :n)']
    case 'W2key': return [office, ...placeOf(deep).map(text)]
    case 'W3': return [`(${text(today)}::date + 7)`]
    case 'W4': return [office, ...LOGGED.map(text)]
    case 'W6': return [text(PAIRS[0].replace(' ', ' & '))]
    default: return [office]
  }
}

const text = (value: string): string => `'${value}'`

export async function loadPgbench (
  database: Database,
  workload: WorkloadName,
  setting: Pick<Setting, 'today' | 'deep' | 'ids'>,
  { connections, seconds }: { connections: number, seconds: number },
): Promise<Measured> {
  const values = valuesOf(workload, setting)
  const statement = SQL[workload].replace(/\$(\d+)/g, (_, index: string) => values[Number(index) - 1] ?? '').replace(
    /\s+/g,
    ' ',
  )
  const script = join(FOLDER, 'pgbench.sql')
  const count = workload === 'W1' ? database.visible : 1
  await writeFile(script, `\\set n random(1, ${count})\n${statement};\n`)
  const url = new URL(database.ownerUrl)
  const [before = 0] = await cpuOf([database.server.pid])
  const { stdout } = await run('pgbench', [
    '-h',
    '127.0.0.1',
    '-p',
    url.port,
    '-U',
    url.username,
    '-n',
    '-M',
    'prepared',
    '-c',
    String(connections),
    '-j',
    '2',
    '-T',
    String(seconds),
    '-f',
    script,
    url.pathname.slice(1),
  ], { env: { PATH: process.env.PATH, PGPASSWORD: url.password, LC_ALL: 'C', PGTZ: 'UTC' } })
  const [after = 0] = await cpuOf([database.server.pid])
  const find = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? NaN)
  const requests = find(/actually processed: (\d+)/)
  if (find(/failed transactions: (\d+)/) > 0) throw new Error(`pgbench failed on ${workload}:\n${stdout}`)
  const latency = find(/latency average = ([\d.]+)/)
  const cpu = (after - before) / requests
  return {
    requests,
    perSecond: find(/tps = ([\d.]+)/),
    p50: latency,
    p99: NaN,
    cpu,
    serverCpu: 0,
    postgresCpu: cpu,
    bytes: NaN,
  }
}
