/**
 * `npm run bench`: makes the data, starts the systems, loads them in turn, and writes the results.
 * `--help` lists the options.
 */
import { loadavg } from 'node:os'
import { asAdmin } from '../src/sandbox/roles.ts'
import { openDatabase } from './database/open.ts'
import { removeAdditions } from './extras/additions.ts'
import { runExtras } from './extras/extras.ts'
import { stopwatch } from './measure/stopwatch.ts'
import { readOptions } from './options.ts'
import type { Options } from './options.ts'
import { removeForPeers } from './peers/database.ts'
import { withPeers } from './peers/peers.ts'
import { writer } from './report/keep.ts'
import type { Run } from './report/run.ts'
import { noRounds, runRounds } from './rounds.ts'

const began = performance.now()
let lastSaid = ''
function say (line: string): void {
  lastSaid = line
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`)
}
const given = process.argv.slice(2)

function optionsOrEnd (): Options {
  try {
    return readOptions(given)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(given.includes('--help') ? 0 : 2)
  }
}

const options = optionsOrEnd()
const command = ['npm run bench', ...(given.length > 0 ? ['--', ...given] : [])].join(' ')
const report = writer({ options, command, loadBefore: loadavg()[0] ?? 0, began, say })
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
let isEnding = false

/**
 * Writes the report, which says that the run is incomplete. Errors that follow a signal are not
 * reported.
 */
async function end (error: string, code: number): Promise<void> {
  if (isEnding) return
  isEnding = true
  try {
    await report.end({ after: lastSaid, error })
  } catch (fault) {
    console.error(fault)
  }
  process.exit(code)
}

// Watchdogs stop PostgreSQL and the systems when this process ends (measure/processes.ts,
// database/cluster.ts).
for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => {
  if (isEnding) process.exit(code)
  void end(signal, code)
})

/** Unexpected answers that do not end the run. */
const faults: string[] = []

async function measure (size: number): Promise<void> {
  const { seconds, turn } = stopwatch(['data', 'rounds', 'extras'])
  const database = await openDatabase(size, options.fresh, line => say(`${size}: ${line}`))
  try {
    const [postgres = ''] = await asAdmin(database.adminUrl, async client =>
      (await client.query<{ version: string }>('select split_part(version(), \' on \', 1) as version')).rows.map(({ version }) => version))
    // A step of the extras that ended early may have left rows behind.
    await removeAdditions(database)
    await removeForPeers(database)
    const run: Run = { size, database, rounds: noRounds(options), extras: {}, seconds }
    report.add(run, postgres)
    turn('rounds')
    await runRounds(
      options.peers.length > 0 ? await withPeers(database, options.peers, say) : database,
      options,
      run.rounds,
      say,
      () => report.keep(lastSaid),
    )
    await removeForPeers(database)
    turn('extras')
    if (options.extras) await runExtras(database, options, run.extras, say, () => report.keep(lastSaid))
    await database.clean()
    turn()
    faults.push(...(run.extras.growth ?? []).flatMap(({ fault }) => fault ?? []))
  } finally {
    if (!isEnding) await database.stop()
  }
}

try {
  for (const size of options.sizes) await measure(size)
} catch (error) {
  if (!isEnding) console.error(error)
  await end((error as Error).message, 1)
}
if (!isEnding) {
  await report.end()
  for (const fault of faults) console.error(fault)
  process.exit(faults.length > 0 ? 1 : 0)
}
