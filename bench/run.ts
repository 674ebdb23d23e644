/** `npm run bench`: makes the data, starts the systems, loads them in turn, writes what it measured. `--help` tells the rest. */
import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { asAdmin } from '../src/sandbox/roles.ts'
import { openDatabase } from './database/open.ts'
import { runExtras } from './extras/extras.ts'
import { readOptions } from './options.ts'
import type { Options } from './options.ts'
import { resultsOf } from './report/results.ts'
import type { Run } from './report/run.ts'
import { runRounds } from './rounds.ts'

const began = performance.now()
const say = (line: string): void => console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`)
const given = process.argv.slice(2)

function optionsOrEnd (): Options {
  try {
    return readOptions(given)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(given.includes('--help') ? 0 : 2)
  }
}

// PostgreSQL and the systems have keepers who end them with this process (measure/processes.ts, database/cluster.ts).
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130))

async function measure (size: number, options: Options): Promise<{ run: Run, postgres: string }> {
  const database = await openDatabase(size, options.fresh, line => say(`${size}: ${line}`))
  try {
    const [postgres = ''] = await asAdmin(database.adminUrl, async client =>
      (await client.query<{ version: string }>('select split_part(version(), \' on \', 1) as version')).rows.map(({ version }) => version))
    const rounds = await runRounds(database, options, say)
    const extras = options.extras ? await runExtras(database, options, say) : undefined
    await database.clean()
    return { run: { size, database, rounds, extras }, postgres }
  } finally {
    await database.stop()
  }
}

const options = optionsOrEnd()
const loadBefore = loadavg()[0] ?? 0
const runs: Run[] = []
let postgres = ''
for (const size of options.sizes) {
  const measured = await measure(size, options)
  runs.push(measured.run)
  postgres = measured.postgres
}
const command = ['npm run bench', ...(given.length > 0 ? ['--', ...given] : [])].join(' ')
const report = await resultsOf(runs, { options, command, loadBefore, postgres, seconds: (performance.now() - began) / 1000 })
if (options.out === undefined) console.log(report)
else await writeFile(options.out, report)
if (options.out !== undefined) say(`written to ${options.out}`)
process.exit()
