/** Starts each system as its own process, with what clients need to send requests. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startWatchdog } from '../../src/sandbox/postgresWatchdog.ts'
import { freePort } from '../../src/sandbox/postgres.ts'
import { FOLDER } from '../database/cluster.ts'
import { ENCRYPTION_KEY } from '../database/open.ts'
import type { Database } from '../database/open.ts'
import { brokerName, HANDLER_NAME, SECRET } from '../database/people.ts'
import type { PeerName, System } from '../systems/names.ts'
import { cpuOf } from './cpu.ts'
import { signedToken } from './tokens.ts'

export type Server = {
  system: System
  pid: number
  port: number
  /** From the start of the process until it first reports to be ready. */
  start: { seconds: number, cpuSeconds: number }
  /** Token of the requesting office, of the insurer's handler, or of another office. */
  token (who: 'broker' | 'handler' | number): Promise<string>
  stop (): Promise<void>
}

type OwnSystem = Exclude<System, 'pgbench' | PeerName>

const FILES: Record<OwnSystem, string[]> = {
  raw:       ['bench/systems/raw.ts'],
  typeorm:   ['bench/systems/typeorm.ts'],
  product:   ['src/start.js'],
  cold:      ['src/start.js'],
  loaders:   ['bench/systems/mercurius.ts', 'loaders'],
  lookahead: ['bench/systems/mercurius.ts', 'lookahead'],
}

const { privateKey } = generateKeyPairSync('ec', {
  namedCurve: 'prime256v1',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const checkpointKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** Configured as in production; only the rate limit is raised. */
const production = (databaseUrl: string) => ({
  DATABASE_URL: databaseUrl,
  ISSUER: 'https://complaints.example.be',
  AUDIENCE: 'complaints-api',
  SIGNING_KEY: privateKey,
  ENCRYPTION_KEY: ENCRYPTION_KEY.toString('base64'),
  CHECKPOINT_KEY: checkpointKey,
  CHECKPOINT_ORIGIN: 'complaints.example.be/checkpoints',
  ATTACHMENTS_DIR: join(FOLDER, 'attachments'),
  ERASURE_LOG: join(FOLDER, 'erasures.ndjson'),
  SMTP_URL: 'smtp://127.0.0.1:1',
  RATE_LIMIT_PER_SECOND: '1000000',
})

const running = new Set<ChildProcess>()

/** Stops all processes when this process ends, however it ends. */
process.on('exit', () => { for (const child of running) child.kill('SIGKILL') })

export type Started = {
  /** Arguments of Node. */
  args: readonly string[]
  env: Record<string, string>
  cwd?: string
  isReady (address: string): Promise<boolean>
}

/** @param flags of Node */
export async function startSystem (
  system: OwnSystem,
  database: Database,
  flags: readonly string[] = [],
): Promise<Server> {
  const isProduct = system === 'product' || system === 'cold'
  const env = isProduct
    ? { ...production(database.appUrl), ...(system === 'cold' && { COMPLAINT_CACHE_SIZE: '0' }) }
    : { DATABASE_URL: database.ownerUrl }
  const started = await startServer(system, port => ({
    args: [...flags, ...FILES[system]], env: { ...env, PORT: String(port) }, isReady: address => fetch(`${address}/health/ready`).then(({ ok }) => ok),
  }))
  return {
    ...started,
    token: who => isProduct ? issuedToken(`http://127.0.0.1:${started.port}`, who) : Promise.resolve(signedToken(who)),
  }
}

export async function startServer (
  system: OwnSystem | PeerName,
  start: (port: number) => Started,
): Promise<Omit<Server, 'token'>> {
  const port = await freePort()
  const { args, env, cwd, isReady } = start(port)
  const logFile = join(FOLDER, `${system}.log`)
  const log = await open(logFile, 'w')
  const { PATH, HOME } = process.env
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH, HOME, NODE_ENV: 'production', ...env },
    stdio: ['pipe', log.fd, log.fd],
  })
  running.add(child)
  const ended = once(child, 'exit').finally(() => running.delete(child))
  await log.close()
  const { pid } = child as { pid: number }
  const dismiss = startWatchdog(process.pid, pid)

  while (!await isReady(`http://127.0.0.1:${port}`).catch(() => false)) {
    if (child.exitCode !== null) throw new Error(`${system} did not start:\n${await readFile(logFile, 'utf8')}`)
    await sleep(20)
  }
  const seconds = (performance.now() - began) / 1000
  const [cpu = 0] = await cpuOf([pid])
  return {
    system, pid, port,
    start: { seconds, cpuSeconds: cpu / 1_000_000 },
    async stop () {
      dismiss()
      child.kill('SIGTERM')
      const cut = setTimeout(() => child.kill('SIGKILL'), 8_000)
      await ended
      clearTimeout(cut)
    },
  }
}

async function issuedToken (address: string, who: 'broker' | 'handler' | number): Promise<string> {
  const clientId = who === 'handler' ? HANDLER_NAME : brokerName(who === 'broker' ? 0 : who)
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: SECRET })
  const answer = await fetch(`${address}/oauth/token`, { method: 'POST', body: form })
  if (!answer.ok) throw new Error(`No token for ${clientId}: ${await answer.text()}`)
  return (await answer.json() as { access_token: string }).access_token
}
