/** The systems as processes of their own, and what they need to be asked. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { keepUntil } from '../../src/sandbox/keeper.ts'
import { freePort } from '../../src/sandbox/postgres.ts'
import { FOLDER } from '../database/cluster.ts'
import { ENCRYPTION_KEY } from '../database/open.ts'
import type { Database } from '../database/open.ts'
import { brokerName, HANDLER_NAME, OFFICES, OWN_OFFICE, SECRET } from '../database/people.ts'
import { SECRET as HS256 } from '../systems/server.ts'
import type { System } from '../systems/names.ts'
import { cpuOf } from './cpu.ts'

export type Server = {
  system: System
  pid: number
  port: number
  /** From the start of the process to its first answer that it is ready. */
  start: { seconds: number, cpuSeconds: number }
  /** Of the office that asks, of the insurer's handler, or of another office. */
  token (who: 'broker' | 'handler' | number): Promise<string>
  stop (): Promise<void>
}

const FILES: Record<Exclude<System, 'pgbench'>, string[]> = {
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

/** As a user runs it in production; only the limit of the rate is out of the way. */
const production = (databaseUrl: string) => ({
  DATABASE_URL: databaseUrl,
  ISSUER: 'https://complaints.example.be',
  AUDIENCE: 'complaints-api',
  SIGNING_KEY: privateKey,
  ENCRYPTION_KEY: ENCRYPTION_KEY.toString('base64'),
  ATTACHMENTS_DIR: join(FOLDER, 'attachments'),
  SMTP_URL: 'smtp://127.0.0.1:1',
  RATE_LIMIT_PER_SECOND: '1000000',
})

const running = new Set<ChildProcess>()

/** However this process ends, nothing is left behind. */
process.on('exit', () => { for (const child of running) child.kill('SIGKILL') })

/** @param flags of Node */
export async function startSystem (system: Exclude<System, 'pgbench'>, database: Database, flags: readonly string[] = []): Promise<Server> {
  const port = await freePort()
  const logFile = join(FOLDER, `${system}.log`)
  const log = await open(logFile, 'w')
  const { PATH, HOME } = process.env
  const isProduct = system === 'product' || system === 'cold'
  const ours = isProduct ? { ...production(database.appUrl), ...(system === 'cold' && { KEPT_COMPLAINTS: '0' }) } : { DATABASE_URL: database.ownerUrl }
  const began = performance.now()
  const child = spawn(process.execPath, [...flags, ...FILES[system]], { env: { PATH, HOME, NODE_ENV: 'production', ...ours, PORT: String(port) }, stdio: ['pipe', log.fd, log.fd] })
  running.add(child)
  const ended = once(child, 'exit').finally(() => running.delete(child))
  await log.close()
  const { pid } = child as { pid: number }
  const dismiss = keepUntil(process.pid, pid)

  const address = `http://127.0.0.1:${port}`
  while (!await fetch(`${address}/health/ready`).then(({ ok }) => ok, () => false)) {
    if (child.exitCode !== null) throw new Error(`${system} did not start:\n${await readFile(logFile, 'utf8')}`)
    await sleep(20)
  }
  const seconds = (performance.now() - began) / 1000
  const [cpu = 0] = await cpuOf([pid])
  return {
    system, pid, port,
    start: { seconds, cpuSeconds: cpu / 1_000_000 },
    token: who => isProduct ? issuedToken(address, who) : Promise.resolve(signedToken(who)),
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

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function signedToken (who: 'broker' | 'handler' | number): string {
  const { id, clientId } = who === 'handler' ? { id: undefined, clientId: HANDLER_NAME } : OFFICES[who === 'broker' ? 0 : who] ?? OWN_OFFICE
  const now = Math.floor(Date.now() / 1000)
  const content = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: clientId, ...(id && { office: id }), iat: now, exp: now + 7_200 })}`
  return `${content}.${createHmac('sha256', HS256).update(content).digest('base64url')}`
}
