/**
 * The process: reads the configuration, connects, builds the app and listens. SIGTERM or Ctrl-C
 * undoes this in reverse.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'
import type { AppParts } from './app.ts'
import { refuseArguments } from './config/commandLine.ts'
import { readConfig } from './config/config.ts'
import type { ProductionConfig, ReadyConfig, SandboxConfig } from './config/config.ts'
import { instantAt } from './calendar/instants.ts'
import { loggedError, reasonOf } from './logging/serializer.ts'
import { banner } from './sandbox/banner.ts'
import { virtualClock } from './sandbox/clock.ts'
import { cannotListen, openSandbox } from './sandbox/sandbox.ts'
import { SANDBOX_ACCESS } from './sandbox/seed/people.ts'

refuseArguments(`Usage: npm start

Starts the sandbox on http://127.0.0.1:3000, with a PostgreSQL and demonstration data of its own. With DATABASE_URL it
starts production. Ctrl-C stops it.

The configuration is the environment, for example PORT=4000 npm start:
  PORT, HOST    where it listens; 3000 and 127.0.0.1
  DATA_DIR      the folder of the sandbox; ./.data
  LOG_LEVEL     error in the sandbox, info in production
docs/operating.md lists every variable.`)

/** Released in reverse order before the process ends. */
const resources = new AsyncDisposableStack()

/** How long running requests may take after a stop, before their connections are closed. */
const STOP_TIMEOUT_MS = 5000

async function start () {
  const config = readConfig()
  await (config.mode === 'sandbox' ? startSandbox(config) : startProduction(config))
}

/** Both take a good part of a second to load, so they are imported only when needed. */
const loadApp = () => import('./app.ts')
const loadStore = () => import('./store/dataSource.ts')
type AppModule = Awaited<ReturnType<typeof loadApp>>

async function startProduction (config: Readonly<ProductionConfig>) {
  const { assertPlainLogin, pendingMigrations } = await loadStore()
  const source = await connect(config)
  // Before `assertPlainLogin`: a migration revokes the login's right to create temporary tables.
  const pending = await pendingMigrations(source)
  if (pending.length > 0) {
    throw new Error(`The database is not up to date (${
      pending.join(', ')
    }): run "npm run migrate" with MIGRATIONS_DATABASE_URL first.`)
  }
  await assertPlainLogin(source)
  await serve(await loadApp(), { config, source, clock: { now: () => instantAt(Date.now()) } })
}

async function startSandbox (configured: Readonly<SandboxConfig>) {
  const opening = openSandbox(configured, text => process.stdout.write(text)).then(sandbox => {
    resources.defer(sandbox.close)
    return sandbox
  })
  const [{ config, step, announce }, app] = await Promise.all([opening, loadApp()])
  const { migrate } = await loadStore()
  await step('Creating the tables', () => migrate(config.migrationsDatabaseUrl))
  const source = await connect(config)
  const { fillSandbox, resetSandbox } = await import('./commands/demonstration.ts')
  await step('Playing the complaints of the demonstration', () => fillSandbox({ config, source }))
  const clock = virtualClock()
  const reset = () => resetSandbox({ config, source })
  // The sandbox has no operator: it rewrites its tables by itself after erasures.
  const { startMaintenance } = await import('./backgroundJobs.ts')
  const maintenance = startMaintenance(config.migrationsDatabaseUrl, error =>
    console.error(`Maintenance after erasures failed: ${reasonOf(error)}`))
  resources.defer(maintenance.stop)
  await serve(app, { config, source, clock, sandbox: { clock, reset, access: SANDBOX_ACCESS } })
  const address = config.issuer
  await announce(address)
  console.log(banner({ address, ...SANDBOX_ACCESS, readyInSeconds: process.uptime(), colours: process.stdout.isTTY }))
}

async function connect ({ databaseUrl, poolSize }: ReadyConfig): Promise<DataSource> {
  const { dataSource } = await loadStore()
  try {
    const source = await dataSource({ url: databaseUrl, poolSize }).initialize()
    resources.defer(() => source.destroy())
    return source
  } catch (cause) {
    throw new Error(`The database of DATABASE_URL cannot be reached: ${reasonOf(cause)}`, { cause })
  }
}

async function serve ({ buildApp }: AppModule, parts: AppParts): Promise<void> {
  const { host, port } = parts.config
  const { ALL_JOBS } = await import('./backgroundJobs.ts')
  const app = await buildApp({ ...parts, jobs: ALL_JOBS })
  resources.defer(() => close(app))
  await app.listen({ host, port }).catch(error => {
    throw new Error(cannotListen(error, host, port), { cause: error })
  })
  collectGarbage()
}

/** Frees what starting left behind, a fifth of the memory; an idle process would keep it. */
function collectGarbage () {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as NonNullable<typeof globalThis.gc>
  collect({ type: 'major', flavor: 'last-resort', execution: 'sync' })
}

async function close (app: FastifyInstance) {
  const cut = setTimeout(() => app.server.closeAllConnections(), STOP_TIMEOUT_MS)
  await app.close()
  clearTimeout(cut)
}

/**
 * Stops once, however many signals arrive: npm forwards a Ctrl-C that the terminal has already
 * sent.
 */
function stop () {
  stopping ??= started.catch(() => undefined).then(() => resources.disposeAsync()).then(() => process.exit(), fail)
}
let stopping: Promise<void> | undefined

function fail (error: unknown): never {
  // Our own refusals are plain Errors with a complete message; other errors get a redacted stack
  // trace.
  const isOurs = error instanceof Error && error.constructor === Error
  console.error(isOurs ? reasonOf(error) : [reasonOf(error), loggedError(error).stack].join('\n'))
  process.exit(1)
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
// The process that started this one has ended (demo.ts).
process.on('disconnect', stop)
// Whoever read the output has ended, as `head` does after its last line.
process.stdout.on('error', stop)
process.on('uncaughtException', fail)

const started = start()
started.catch(async error => {
  await resources.disposeAsync()
  fail(error)
})
