/** Writes `bench/RESULTS.md`: what was measured, on which machine, and what was not measured. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os'
import { AUTOCANNON_VERSION } from '../../scripts/tools/autocannon.ts'
import type { Options } from '../options.ts'
import { LONGEST_STATEMENT_S } from '../peers/database.ts'
import { versionOfPeer } from '../peers/install.ts'
import { FEW_CONNECTIONS, READ_QUICKLY } from '../rounds.ts'
import { TITLES } from '../systems/names.ts'
import type { WorkloadName } from '../workloads.ts'
import { extrasText } from './extrasText.ts'
import { goalsOf } from './goals.ts'
import { growthText } from './growth.ts'
import type { Run } from './run.ts'
import { processTable, table, workloadTable, written } from './tables.ts'

/** Where a run is or stopped; it continues when there is no error. */
export type Ending = { after: string, error?: string }

export type Circumstances = {
  options: Options
  command: string
  seconds: number
  loadBefore: number
  postgres: string
  pgbench: string | undefined
  /** Absent when everything requested was measured. */
  ending: Ending | undefined
}

const VERSIONS = ['fastify', 'pg', 'typeorm', 'mercurius', 'graphql', '@fastify/jwt']
const PEER_PACKAGES = ['postgraphile', '@platformatic/db', 'wattpm', 'directus']
const versionOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version as string

const MEANINGS = {
  'ambitious':    'met, the ambitious one too',
  'must':         'met',
  'missed':       '**missed**',
  'not measured': 'not measured in this run',
} as const

export function resultsOf (
  runs: readonly Run[],
  { options, command, seconds, loadBefore, postgres, pgbench, ending }: Circumstances,
): string {
  // When the run ended early, a size that lacks measurements would make all its goals unmeasured.
  const rounded = runs.filter(({ rounds: { processes } }) => Object.keys(processes).length > 0)
  const held = rounded.length > 0 ? rounded : runs
  const [smallest, largest] = [held[0] as Run, held.at(-1) as Run]
  const [cpu] = cpus()
  const goals = goalsOf(held)
  const peers = options.peers.length === 0 ? [] : PEER_PACKAGES.map(name => `${name} ${versionOfPeer(name)}`)
  const versions = [...VERSIONS.map(name => `${name} ${versionOf(name)}`), `autocannon ${AUTOCANNON_VERSION}`]
  const growth = growthText(held)
  return `# Measured

\`${command}\` on ${new Date().toISOString().slice(0, 10)}, in ${written(seconds / 60, 1)} minutes${revision()}. Made by the bench: not to be edited.
${ending === undefined ? '' : `\n${unfinished(ending)}\n`}
${availableParallelism()} cores (${cpu?.model.trim()}), ${written(totalmem() / 2 ** 30)} GB, Linux ${release()}, load before the run ${loadBefore.toFixed(1)}, after it ${loadavg()[0]?.toFixed(1)}. Node ${process.version}, ${postgres}, ${pgbench ?? 'no pgbench'}; ${[...versions, ...peers].join(', ')}.
Servers, PostgreSQL and the load (autocannon, ${options.connections} connections, closed loop) share the cores: **only ratios within one round count**, and CPU a request (server and PostgreSQL, from \`/proc\`) before requests a second. ${options.rounds} rounds of ${options.seconds} seconds, in rotated order; every process is started anew in each round. Figures are medians over the rounds, with the lowest and highest of all rounds in parentheses.
${runs.map(durations).join(' ')}

## Goals

At ${written(largest.size)} complaints${held.length > 1 ? `; growth from ${written(smallest.size)}` : ''}.

${table(['goal', 'must', 'ambitious', 'measured', ''], goals.map(({ goal, must, ambitious, measured, verdict }) => [goal, must, ambitious, measured, MEANINGS[verdict]]))}

${goals.filter(({ verdict }) => verdict === 'missed').length} of ${goals.length} missed. Where the product's CPU goes is in the tables: \`server\` is Node, \`PostgreSQL\` its backends. Reasons are in [README.md](README.md).

## Data

${table(['complaints', 'database MB', 'complaints MB', 'events MB', 'feed MB', 'made in s'], runs.map(({ size, database: { bytes, madeInSeconds } }) =>
  [written(size), ...['database', 'complaints', 'events', 'feed'].map(name => written((bytes[name] ?? 0) / 2 ** 20)), written(madeInSeconds)]))}

Three years, 300 offices, about 3.4 events a complaint, made through the product's own decisions and history and multiplied by COPY; the data end on ${largest.database.today}.
${runs.map(run => `
## ${written(run.size)} complaints

${(Object.keys(run.rounds.measured) as WorkloadName[]).filter(name => Object.keys(run.rounds.measured[name]).length > 0).map(name => workloadTable(run, name)).join('\n\n')}

${processTable(run)}
${extrasText(run.extras)}`).join('\n')}
${growth === '' ? '' : `\n## Growth\n${growth}`}
## Not measured

${leftOut(runs, options).map(text => `- ${text}\n`).join('')}- pgbench has no p99 (it tells an average), and no answer in bytes.
- Letters and documents in the workloads: the data have none, though complaints name letters. Reminders that lie in the past count as told, without their events.
- What else a change of the calendar would write: there is no such operation yet. Phases, orders and reminders are written, as the owner of the tables; the complaint itself, an event of it and the commits of the batches are not.
- Several server processes, a network in between, and TLS.
- More than 100,000 requests in one process.
`
}

const unfinished = ({ after, error }: Ending): string => error === undefined
  ? `**This run had not ended when this was written.** The last that it did: \`${after}\`.`
  : `**This run ended early: what follows is not all that was to be measured.** It stopped after \`${after}\`, with:

\`\`\`
${error.trim()}
\`\`\``

const minutes = (count: number): string => written(count / 60, 1)
const durations = ({ size, seconds: { data, rounds, extras } }: Run): string =>
  `${written(size)} complaints took ${minutes(data + rounds + extras)} minutes: ${
    minutes(data)
  } to find or make the data, ${minutes(rounds)} for the rounds, ${minutes(extras)} for the rest.`

function leftOut (runs: readonly Run[], { peers }: Options): string[] {
  const unmeasured = runs.flatMap(({ size, rounds }) =>
    rounds.unmeasured.map(({ name, system, why }) => `${name} of ${TITLES[system]} at ${written(size)}: ${why}`)
  )
  if (peers.length === 0) {
    return ['PostGraphile 5, Platformatic DB and Directus: `--peers` asks for them.', ...unmeasured]
  }
  const slow = runs.some(({ size }) => size > READ_QUICKLY)
    ? [
      `W6 of peers reads every text: above ${
        written(READ_QUICKLY)
      } complaints over ${FEW_CONNECTIONS} connections, no statement for more than ${LONGEST_STATEMENT_S} seconds.`,
    ]
    : []
  return [
    'What a peer cannot answer, and what it answers otherwise: [README.md](README.md#peers).', ...slow, ...unmeasured,
  ]
}

function revision (): string {
  try {
    const head = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
    const changed =
      execFileSync('git', ['status', '--porcelain', 'src', 'migrations'], { encoding: 'utf8' }).trim() !== ''
    return `, at ${head}${changed ? ' with changes' : ''}`
  } catch {
    return '' // The source is an unpacked archive, or git is missing.
  }
}
