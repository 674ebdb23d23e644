/** The process: configuration, database, app, listen; and all of it backwards on SIGTERM or Ctrl-C. */
import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'
import { buildApp } from './app.ts'
import type { AppParts } from './app.ts'
import { readConfig } from './config.ts'
import type { ProductionConfig, ReadyConfig, SandboxConfig } from './config.ts'
import { banner } from './sandbox/banner.ts'
import { virtualClock } from './sandbox/clock.ts'
import { cannotListen, openSandbox } from './sandbox/sandbox.ts'
import { SANDBOX_ACCESS } from './sandbox/seed/people.ts'
import { assertPlainLogin, dataSource, migrate, pendingMigrations } from './store/dataSource.ts'

/** What must be given back before the process may end, the newest first. */
const resources = new AsyncDisposableStack()

/** Requests that run at a stop get this long; then their connections are cut. */
const PATIENCE_MS = 5000

async function start () {
  const config = readConfig()
  await (config.mode === 'sandbox' ? startSandbox(config) : startProduction(config))
}

async function startProduction (config: Readonly<ProductionConfig>) {
  const source = await connect(config)
  await assertPlainLogin(source)
  const pending = await pendingMigrations(source)
  if (pending.length > 0) throw new Error(`The database is not up to date (${pending.join(', ')}): run "npm run migrate" with MIGRATIONS_DATABASE_URL first.`)
  const app = await serve({ config, source, clock: { now: () => Temporal.Now.instant().toString() } })
  app.log.info(`Listening on ${config.host}:${config.port}`)
}

async function startSandbox (configured: Readonly<SandboxConfig>) {
  const sandbox = await openSandbox(configured, line => console.log(line))
  resources.defer(sandbox.close)
  const { config } = sandbox
  await migrate(config.migrationsDatabaseUrl)
  const source = await connect(config)
  const clock = virtualClock()
  await serve({ config, source, clock, sandbox: { clock, reset: async () => {}, access: SANDBOX_ACCESS } })
  const address = config.issuer
  await sandbox.announce(address)
  console.log(banner({ address, ...SANDBOX_ACCESS, readyInSeconds: process.uptime(), colours: process.stdout.isTTY }))
}

async function connect ({ databaseUrl, poolSize }: ReadyConfig): Promise<DataSource> {
  try {
    const source = await dataSource({ url: databaseUrl, poolSize }).initialize()
    resources.defer(() => source.destroy())
    return source
  } catch (cause) {
    throw new Error(`The database of DATABASE_URL cannot be reached: ${(cause as Error).message}`, { cause })
  }
}

async function serve (parts: AppParts): Promise<FastifyInstance> {
  const { host, port } = parts.config
  const app = await buildApp(parts)
  resources.defer(() => close(app))
  await app.listen({ host, port }).catch(error => { throw new Error(cannotListen(error, host, port), { cause: error }) })
  return app
}

async function close (app: FastifyInstance) {
  const cut = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS)
  await app.close()
  clearTimeout(cut)
}

/** Once, however often it is asked: npm passes on a Ctrl-C that the terminal has sent already. */
function stop () {
  stopping ??= started.catch(() => undefined).then(() => resources.disposeAsync()).then(() => process.exit(), fail)
}
let stopping: Promise<void> | undefined

function fail (error: unknown): never {
  // Our own refusals are plain Errors, and their message says it all.
  console.error(error instanceof Error && error.constructor === Error ? error.message : error)
  process.exit(1)
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
process.on('uncaughtException', fail)

const started = start()
started.catch(async error => {
  await resources.disposeAsync()
  fail(error)
})
