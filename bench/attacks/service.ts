/** A production process, as `npm start` runs it with DATABASE_URL. It may hang or die. */
import { spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startWatchdog } from '../../src/sandbox/postgresWatchdog.ts'
import { freePort } from '../../src/sandbox/postgres.ts'

export type Service = {
  pid: number
  port: number
  isAlive (): boolean
  /** Whether the readiness check succeeds within this time. */
  isReady (ms: number): Promise<boolean>
  log (): Promise<string>
  /** Sends SIGTERM, and SIGKILL after two seconds. */
  stop (): Promise<void>
}

export type Production = {
  databaseUrl: string
  /** The folder of logs and attachments. */
  folder: string
  /** Environment variables in addition to the required ones. */
  env?: Record<string, string>
}

const { privateKey } = generateKeyPairSync('ec', {
  namedCurve: 'prime256v1',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const checkpointKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const encryptionKey = randomBytes(32).toString('base64')

/** All processes of a run share their keys, so that a token outlives the process that issued it. */
const productionEnv = (databaseUrl: string, folder: string) => ({
  DATABASE_URL: databaseUrl,
  ISSUER: 'https://complaints.example.be',
  AUDIENCE: 'complaints-api',
  SIGNING_KEY: privateKey,
  ENCRYPTION_KEY: encryptionKey,
  CHECKPOINT_KEY: checkpointKey,
  CHECKPOINT_ORIGIN: 'complaints.example.be/checkpoints',
  ATTACHMENTS_DIR: join(folder, 'attachments'),
  ERASURE_LOG: join(folder, 'erasures.ndjson'),
  SMTP_URL: 'smtp://127.0.0.1:1',
})

const PATIENCE_MS = 30_000
let started = 0

/** @throws Error with the process's log when it does not start */
export async function startService ({ databaseUrl, folder, env = {} }: Production): Promise<Service> {
  const port = await freePort()
  const logFile = join(folder, `service-${++started}.log`)
  const log = await open(logFile, 'w')
  const child = spawn(process.execPath, ['src/start.js'], {
    env: {
      ...environmentOfMachine(), NODE_ENV: 'production', PORT: String(port),
      ...productionEnv(databaseUrl, folder), ...env,
    },
    stdio: ['ignore', log.fd, log.fd],
  })
  await log.close()
  const ended = once(child, 'exit')
  const { pid } = child
  if (pid === undefined) throw new Error('The service did not start')
  const stopWatchdog = startWatchdog(process.pid, pid)
  const isAlive = () => child.exitCode === null && child.signalCode === null
  const health = `http://127.0.0.1:${port}/health/ready`
  const isReady = (ms: number) => fetch(health, { signal: AbortSignal.timeout(ms) }).then(({ ok }) => ok, () => false)

  for (const until = performance.now() + PATIENCE_MS; !await isReady(1_000); await sleep(50)) {
    if (isAlive() && performance.now() < until) continue
    child.kill('SIGKILL')
    throw new Error(`The service did not start:\n${await readFile(logFile, 'utf8')}`)
  }
  return {
    pid, port, isAlive, isReady,
    log: () => readFile(logFile, 'utf8'),
    async stop () {
      stopWatchdog()
      child.kill('SIGTERM')
      const killTimer = setTimeout(() => child.kill('SIGKILL'), 2_000)
      if (isAlive()) await ended
      clearTimeout(killTimer)
    },
  }
}

/** Runs a program of the project until it exits. @throws Error with its output when it fails */
export async function runProgram (
  file: string, args: readonly string[], databaseUrl: string, env: Record<string, string>,
): Promise<string> {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...environmentOfMachine(), ...productionEnv(databaseUrl, '.bench'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => { output += text })
  }
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${file} ended with ${code}:\n${output}`)
  return output
}

/** Keeps other environment variables of this machine from affecting the result. */
function environmentOfMachine (): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }) }
}
