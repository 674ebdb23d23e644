/**
 * `npm run import -- file.ndjson`: imports an office's open first-line files, shows the progress,
 * and prints the refused rows with the reason. The exit code is 1 when rows were refused.
 *
 * CLIENT_ID, CLIENT_SECRET, OFFICE (for a software house) and BASE_URL come from the environment or
 * from the flags `--client-id`, `--client-secret`, `--office`, `--base-url`.
 */
import { openAsBlob } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ProblemError, createComplaintsClient } from '../src/client/index.ts'
import type { ComplaintsClient, Task } from '../src/client/index.ts'
import { answerHelp } from '../src/config/commandLine.ts'
import { progress } from './progress.ts'

const USAGE =
  'Usage: npm run import -- file.ndjson [--client-id id] [--client-secret secret] [--office id] [--base-url http://127.0.0.1:3000]'
const POLL_MS = 200

answerHelp(USAGE)

const { env } = process
const { values, positionals: [file] } = parseArgs({
  allowPositionals: true,
  options: {
    'client-id':     { type: 'string', default: env.CLIENT_ID },
    'client-secret': { type: 'string', default: env.CLIENT_SECRET },
    'office':        { type: 'string', default: env.OFFICE },
    'base-url':      { type: 'string', default: env.BASE_URL ?? 'http://127.0.0.1:3000' },
  },
})
const { 'client-id': clientId, 'client-secret': clientSecret, office, 'base-url': baseUrl } = values

try {
  if (file === undefined || clientId === undefined || clientSecret === undefined) throw new Error(USAGE)
  const client = createComplaintsClient({ baseUrl, clientId, clientSecret, office })
  const refused = await importFile(client, file)
  process.exitCode = refused > 0 ? 1 : 0
} catch (error) {
  console.error(reasonOf(error as Error))
  process.exitCode = 1
}

/** @returns the number of refused rows */
async function importFile (client: ComplaintsClient, path: string): Promise<number> {
  let task = await client.importComplaints(await openAsBlob(path))
  const show = progress(process.stdout)
  for (;;) {
    show(task)
    if (task.finishedAt !== undefined) break
    await sleep(POLL_MS)
    task = await client.getTask(task.id)
  }
  console.log(`${task.created} created, ${task.existing} existing, ${task.refused} refused`)
  if (task.refused > 0) await printRefused(client, task)
  return task.refused
}

async function printRefused (client: ComplaintsClient, { id }: Task): Promise<void> {
  for await (const { row, problem } of client.listTaskResults(id, { query: { status: 'REFUSED', pageSize: 200 } })) {
    console.log(`row ${row}: ${problem?.status} ${problem?.title}: ${problem?.detail}`)
  }
}

function reasonOf (error: Error): string {
  if (error instanceof ProblemError) return `${error.status} ${error.problem.title}: ${error.problem.detail}`
  return error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message
}
