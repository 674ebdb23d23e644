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
import { persistent } from '../src/client/persistence.ts'
import { createTokens } from '../src/client/tokens.ts'
import type { components } from '../src/generated/openapi.ts'
import { progress } from './progress.ts'

type Task = components['schemas']['Task']
type Page = components['schemas']['TaskResultList']

const USAGE =
  'Usage: npm run import -- file.ndjson [--client-id id] [--client-secret secret] [--office id] [--base-url http://127.0.0.1:3000]'
const POLL_MS = 200

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
  const tokens = createTokens({ baseUrl, clientId, clientSecret, office, fetch })
  const send = persistent({ fetch, tokens, retries: 5 })
  const refused = await importFile(
    file,
    async (path, init) => bodyOf(await send(new Request(new URL(path, baseUrl), init))),
  )
  process.exitCode = refused > 0 ? 1 : 0
} catch (error) {
  const { message, cause } = error as Error
  console.error(cause instanceof Error ? `${message}: ${cause.message}` : message)
  process.exitCode = 1
}

type Call = <T>(path: string, init?: RequestInit) => Promise<T>

/** @returns the number of refused rows */
async function importFile (path: string, call: Call): Promise<number> {
  const body = await openAsBlob(path)
  let task = await call<Task>('/v1/complaints/import', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body,
  })
  const show = progress(process.stdout)
  for (;;) {
    show(task)
    if (task.finishedAt !== undefined) break
    await sleep(POLL_MS)
    task = await call<Task>(`/v1/tasks/${task.id}`)
  }
  console.log(`${task.created} created, ${task.existing} existing, ${task.refused} refused`)
  if (task.refused > 0) await printRefused(task, call)
  return task.refused
}

async function printRefused ({ id }: Task, call: Call): Promise<void> {
  for (let next: string | undefined = `/v1/tasks/${id}/results?status=REFUSED&pageSize=200`; next !== undefined;) {
    const page: Page = await call<Page>(next)
    for (const { row, problem } of page.items) {
      console.log(`row ${row}: ${problem?.status} ${problem?.title}: ${problem?.detail}`)
    }
    next = page.next
  }
}

/** @throws Error with the problem that the API returned */
async function bodyOf<T> (response: Response): Promise<T> {
  if (response.ok) return await response.json() as T
  const { title, detail } = await response.json() as { title: string, detail: string }
  throw new Error(`${response.status} ${title}: ${detail}`)
}
