/**
 * `npm run demo`: plays one complaint over HTTP, from the first signal to the Ombudsman, and prints
 * a timeline. It uses the running sandbox, or starts a temporary one.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { refuseArguments } from '../config/commandLine.ts'
import { environmentWith, readConfig } from '../config/config.ts'
import type { ClockState } from './clock.ts'
import { client } from './demo/client.ts'
import type { Client } from './demo/client.ts'
import { STORY } from './demo/story.ts'
import type { Known, Step } from './demo/story.ts'
import { timeline } from './demo/timeline.ts'
import type { ShownComplaint } from './demo/timeline.ts'
import { findHolder } from './lock.ts'
import { AN, CLIENTS } from './seed/people.ts'

refuseArguments(`Usage: npm run demo

Plays one complaint over HTTP and prints a timeline: in the sandbox that runs, or in a temporary one. The clock of a
running sandbox moves meanwhile, and is set back.`)

/** Reads the complaint in steps where only time passes. */
const OBSERVER = 'broker-antwerp'

type Complaint = ShownComplaint & { id: string, ombudsmanReferrals: { id: string }[] }

/** The reader of the output has ended, as `head` does after its last line, or a signal came. */
const ending = new AbortController()
process.stdout.on('error', () => ending.abort())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    process.exitCode = 1
    ending.abort()
  })
}

try {
  const running = await findHolder(readConfig().dataDir)
  if (running?.address !== undefined) await withClockRestored(running.address, () => play(running.address!))
  else await withOwnSandbox(play)
} catch (error) {
  if (!ending.signal.aborted) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}

async function play (address: string) {
  const api = client(address)
  const { moment, heading } = timeline(process.stdout.isTTY)
  const ids: Known = { complaintId: '', handlerId: AN.id, referralId: '' }
  console.log(`\n  ${heading('One complaint, from the first signal to the Ombudsman')}\n  on ${address}, with its clock set to each moment`)

  for (const step of STORY) {
    ending.signal.throwIfAborted()
    const complaint = await take(api, step, ids)
    console.log(moment({ at: step.at, who: nameOf(step.by), says: step.says, complaint }))
  }

  const { valid, length } = await api.call<{ valid: boolean, length: number }>(
    'GET',
    `/v1/complaints/${ids.complaintId}/history/verification`,
    OBSERVER,
  )
  console.log(`\n  The history holds ${length} entries, and its hash chain is ${valid ? 'intact' : 'BROKEN'}.`)
  if (!valid) process.exitCode = 1
}

/** Sets the clock, acts, and reads the complaint as the acting client. */
async function take (api: Client, { at, by, path, body }: Step, ids: Known): Promise<Complaint> {
  await api.call('PUT', '/sandbox/clock', undefined, { now: brusselsInstant(at) })
  if (path !== undefined) {
    const { id } = await api.call<{ id?: string }>('POST', `/v1/complaints${path(ids)}`, by, body?.(ids))
    ids.complaintId ||= id ?? ''
  }
  const complaint = await api.call<Complaint>('GET', `/v1/complaints/${ids.complaintId}`, by ?? OBSERVER)
  ids.referralId = complaint.ombudsmanReferrals.at(-1)?.id ?? ''
  return complaint
}

function brusselsInstant (at: string): string {
  return Temporal.PlainDateTime.from(at).toZonedDateTime('Europe/Brussels').toString({ timeZoneName: 'never' })
}

function nameOf (clientId: string | undefined): string {
  const client = CLIENTS.find(candidate => candidate.clientId === clientId)
  return client ? `${client.name}, ${client.role.toLowerCase()}` : 'Time passes'
}

/** Restores the clock of a sandbox in use; the demonstration's complaint stays. */
async function withClockRestored (address: string, work: () => Promise<void>) {
  const api = client(address)
  const before = await api.call<ClockState>('GET', '/sandbox/clock')
  try {
    await work()
  } finally {
    if (before.virtual) await api.call('PUT', '/sandbox/clock', undefined, { now: before.now })
    else await api.call('DELETE', '/sandbox/clock')
  }
  console.log(`  The complaint stays in the sandbox; its clock is back ${before.virtual ? 'at its earlier setting' : 'in real time'}.\n`)
}

async function withOwnSandbox (work: (address: string) => Promise<void>) {
  console.log('  No sandbox is running: starting one for the demonstration …')
  const dataDir = await mkdtemp(join(tmpdir(), 'complaints-demo-'))
  // PostgreSQL may run as another user.
  await chmod(dataDir, 0o755)
  const sandbox = spawn(process.execPath, [fileURLToPath(new URL('../main.ts', import.meta.url))], {
    env: environmentWith({ DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1' }),
    // Through the channel it learns of the end of this process, also of a kill.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(sandbox, 'exit')
  try {
    await work(await addressOf(dataDir, () => sandbox.exitCode ?? sandbox.signalCode))
  } finally {
    sandbox.kill()
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function addressOf (dataDir: string, ended: () => number | string | null): Promise<string> {
  while (ended() === null) {
    ending.signal.throwIfAborted()
    const address = (await findHolder(dataDir))?.address
    if (address !== undefined) return address
    await sleep(100)
  }
  throw new Error(`The sandbox for the demonstration ended (${ended()}) before it was ready.`)
}
