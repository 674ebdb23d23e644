/** The process: configuration, database, app, listen; and all of it backwards on SIGTERM or Ctrl-C. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'
import type { AppParts } from './app.ts'
import { readConfig } from './config/config.ts'
import type { ProductionConfig, ReadyConfig, SandboxConfig } from './config/config.ts'
import { instantAt } from './calendar/instants.ts'
import { loggedError, reasonOf } from './logging/serializer.ts'
import { banner } from './sandbox/banner.ts'
import { virtualClock } from './sandbox/clock.ts'
import { cannotListen, openSandbox } from './sandbox/sandbox.ts'
import { SANDBOX_ACCESS } from './sandbox/seed/people.ts'

/** What must be given back before the process may end, the newest first. */
const resources = new AsyncDisposableStack()

/** Requests that run at a stop get this long; then their connections are cut. */
const PATIENCE_MS = 5000

async function start () {
  const config = readConfig()
  await (config.mode === 'sandbox' ? startSandbox(config) : startProduction(config))
}

/** Each takes a good part of a second to load: asked for when they are needed. */
const loadHouse = () => import('./app.ts')
const loadStore = () => import('./store/dataSource.ts')
type House = Awaited<ReturnType<typeof loadHouse>>

async function startProduction (config: Readonly<ProductionConfig>) {
  const { assertPlainLogin, pendingMigrations } = await loadStore()
  const source = await connect(config)
  // First: migrating takes the login's right to temporary tables away.
  const pending = await pendingMigrations(source)
  if (pending.length > 0) throw new Error(`The database is not up to date (${pending.join(', ')}): run "npm run migrate" with MIGRATIONS_DATABASE_URL first.`)
  await assertPlainLogin(source)
  await serve(await loadHouse(), { config, source, clock: { now: () => instantAt(Date.now()) } })
}

async function startSandbox (configured: Readonly<SandboxConfig>) {
  const opening = openSandbox(configured, line => console.log(line)).then(sandbox => {
    resources.defer(sandbox.close)
    return sandbox
  })
  const [{ config, announce }, house] = await Promise.all([opening, loadHouse()])
  await (await loadStore()).migrate(config.migrationsDatabaseUrl)
  const source = await connect(config)
  const { fillSandbox, resetSandbox } = await import('./commands/demonstration.ts')
  await fillSandbox({ config, source })
  const clock = virtualClock()
  const reset = () => resetSandbox({ config, source })
  await serve(house, { config, source, clock, sandbox: { clock, reset, access: SANDBOX_ACCESS } })
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

async function serve ({ buildApp }: House, parts: AppParts): Promise<void> {
  const { host, port } = parts.config
  const { createRenderer } = await import('./rendering/renderer.ts')
  const renderer = createRenderer()
  resources.defer(renderer.close)
  const app = await buildApp({ imports: {}, reminders: {}, leftovers: {}, renderer, ...parts })
  resources.defer(() => close(app))
  await app.listen({ host, port }).catch(error => { throw new Error(cannotListen(error, host, port), { cause: error }) })
  const { buildRelay, buildOutbox } = await import('./backgroundJobs.ts')
  const told = (what: string) => (error: unknown) => app.log.error({ err: error }, `${what} failed and goes on`)
  const relay = buildRelay(parts, { onError: told('The relay of events') })
  resources.defer(() => relay.stop())
  const outbox = await buildOutbox({ ...parts, renderer }, { onError: told('Sending letters') })
  resources.defer(() => outbox?.stop())
  collectWhatStartingLeft()
}

/** A fifth of the memory; as long as little happens, V8 sees no reason to. */
function collectWhatStartingLeft () {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as NonNullable<typeof globalThis.gc>
  collect({ type: 'major', flavor: 'last-resort', execution: 'sync' })
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
  // Our own refusals are plain Errors, and their message says it all. Of others, what a log may tell.
  const isOurs = error instanceof Error && error.constructor === Error
  console.error(isOurs ? reasonOf(error) : [reasonOf(error), loggedError(error).stack].join('\n'))
  process.exit(1)
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
process.on('uncaughtException', fail)

const started = start()
started.catch(async error => {
  await resources.disposeAsync()
  fail(error)
})
