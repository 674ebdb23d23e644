/** The house, wired: ports in, routes out. No listening, no environment. */
import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'
import { registerAuth } from './auth/auth.ts'
import { createKeyRing } from './complaints/keyRing.ts'
import type { ReadyConfig } from './config/config.ts'
import { documentYaml, openApiDocument } from './contract/document.ts'
import { graphqlApi } from './graphql/graphql.ts'
import type { SocketOptions } from './graphql/sockets.ts'
import { idempotencyKeyOf, languageOf } from './rest/headers.ts'
import { startImports } from './jobs/imports.ts'
import type { ImportsOptions } from './jobs/imports.ts'
import { startOrphanedUploads } from './jobs/orphanedUploads.ts'
import type { OrphanedUploadsOptions } from './jobs/orphanedUploads.ts'
import type { Loop } from './jobs/loop.ts'
import { startReminders } from './jobs/reminders.ts'
import type { RemindersOptions } from './jobs/reminders.ts'
import { health } from './rest/health.ts'
import { mailReports } from './rest/mailReports.ts'
import { referencePages } from './rest/reference/referencePages.ts'
import type { SandboxAccess } from './rest/reference/referencePages.ts'
import { refuseQueriesElsewhere } from './rest/queryString.ts'
import { limitRate } from './rest/rateLimit.ts'
import type { Spend } from './rest/rateLimit.ts'
import { createRenderer } from './rendering/renderer.ts'
import type { Renderer } from './rendering/renderer.ts'
import { restApi } from './rest/rest.ts'
import { refuseForeignHosts } from './sandbox/guard.ts'
import { mailboxRoutes } from './sandbox/mailbox.ts'
import { sandboxRoutes } from './sandbox/routes.ts'
import type { SandboxRoutesOptions } from './sandbox/routes.ts'
import { readDirectory } from './store/directory/snapshot.ts'
import { createNotificationListener } from './postgres/listener.ts'
import type { Drive } from './store/correspondence/files.ts'
import { isReachable } from './postgres/availability.ts'
import { createOutboxStore } from './store/letters/outbox.ts'
import { removeOrphanedUploads } from './usecases/correspondence/attachments.ts'
import { recordDueReminders } from './usecases/complaints/reminders.ts'
import { removeExpiredResponses } from './usecases/idempotency.ts'
import { processImports } from './usecases/imports/importRows.ts'
import { reportBounce } from './usecases/letters/outbox.ts'
import { createPorts } from './ports.ts'
import { createServer } from './server.ts'
import { complaintChanges } from './usecases/events/subscriptions.ts'
import { createMutex } from './concurrency/mutex.ts'
import type { Clock } from './usecases/complaints/ports.ts'
import type { Ports } from './usecases/ports.ts'

export type AppParts = {
  config: ReadyConfig
  /** Connected as the application's login. */
  source: DataSource
  clock: Clock
  /** Milliseconds between two readings of the register; 20,000 by default. */
  registerRefreshMs?: number
  /** Given where imports are worked off as well, as long as the app is open. */
  imports?: Pick<ImportsOptions, 'tickMs'>
  /** Given where what is due of deadlines is told, as long as the app is open. */
  reminders?: Pick<RemindersOptions, 'tickMs'>
  /** Given where leftovers of uploads and expired stored responses are removed, as long as the app is open. */
  leftovers?: Pick<OrphanedUploadsOptions, 'tickMs'>
  /** Where attachments lie, when not in the folder of the configuration. */
  drive?: Drive
  socketLimits?: SocketOptions['limits']
  /** Of the whole process, which closes it; the app has one of its own by default. */
  renderer?: Renderer
  /** Only in the sandbox. */
  sandbox?: Omit<SandboxRoutesOptions, 'catchUp'> & { access: SandboxAccess }
}

export async function buildApp ({ config, source, clock, registerRefreshMs, imports, reminders, leftovers, drive, socketLimits, renderer, sandbox }: AppParts): Promise<FastifyInstance> {
  const { keys, introspection } = config
  const app = createServer(config)
  if (sandbox !== undefined) refuseForeignHosts(app, config)
  const auth = await registerAuth(app, {
    directory: { read: () => readDirectory(source) },
    issuer: config.issuer,
    audience: config.audience,
    signingKeys: [...keys.signingKeys],
    externalIssuer: config.externalIssuers[0],
    ...(registerRefreshMs !== undefined && { refreshMs: registerRefreshMs }),
  })
  // The change is committed by then, and the regular reading makes up for one that fails.
  const refreshRegister = () => auth.refreshClients().catch(error => app.log.error({ err: error }, 'The register could not be read again after a change'))
  const spend: Spend = config.rateLimitPerSecond === undefined ? () => undefined : limitRate(app, config.rateLimitPerSecond)
  refuseQueriesElsewhere(app)
  const bell = createNotificationListener(source, { onError: error => app.log.warn({ err: error }, 'The connection that listens to the feed was lost and is made again') })
  app.addHook('onClose', bell.close)
  const ports = createPorts({ config, source, clock, auth, bell, refreshRegister, renderPdf: (renderer ?? ownRenderer(app)).pdf, drive })
  const told = (what: string) => (error: unknown) => app.log.error({ err: error }, `${what} failed and goes on`)
  if (imports !== undefined) whileOpen(app, () => importsOn(ports, told('Working off imports'), imports))
  if (leftovers !== undefined) {
    whileOpen(app, () => startOrphanedUploads({ sweep: () => removeOrphanedUploads(ports, told('Sweeping up uploads')), onError: told('Sweeping up uploads'), ...leftovers }))
    whileOpen(app, () => startOrphanedUploads({ sweep: () => removeExpiredResponses(ports), onError: told('Removing expired stored responses'), ...leftovers }))
  }
  // Not while the sandbox plays its past once more: that past is told in its own time.
  const inTurn = createMutex()
  const remind = (patient: boolean) => inTurn(() => recordDueReminders(ports, told('Telling what is due'), patient))
  if (reminders !== undefined) whileOpen(app, () => startReminders({ sweep: () => remind(false), onError: told('Telling what is due'), ...reminders }))

  await app.register(restApi, { ports })
  await app.register(graphqlApi, {
    ports,
    introspection,
    languageOf,
    idempotencyKeyOf,
    sockets: { authenticate: auth.authenticate, spend, complaintChanges: complaintChanges(ports), limits: socketLimits },
  })
  await app.register(health, { isReady: async () => auth.isReady() && await isReachable(source) })
  await app.register(referencePages, { documentYaml, document: openApiDocument, identities: config.identities, sandbox: sandbox?.access })
  const outbox = createOutboxStore(source, createKeyRing(keys.encryptionKeys))
  const secret = config.mail?.reportsSecret
  if (secret !== undefined) await app.register(mailReports, { secret, bounced: (messageId, reason) => reportBounce({ ...ports, outbox }, messageId, reason) })
  if (sandbox === undefined) return app
  await app.register(mailboxRoutes, { mailbox: { newest: limit => outbox.sent(undefined, limit), letter: async id => (await outbox.sent(id, 1))[0] } })
  await app.register(sandboxRoutes, { ...sandbox, reset: () => inTurn(sandbox.reset).then(refreshRegister), catchUp: () => remind(true) })
  return app
}

function ownRenderer (app: FastifyInstance): Renderer {
  const renderer = createRenderer()
  app.addHook('onClose', renderer.close)
  return renderer
}

function whileOpen (app: FastifyInstance, start: () => Pick<Loop, 'stop'>): void {
  let stop = async () => {}
  app.addHook('onReady', async () => { stop = start().stop })
  app.addHook('onClose', () => stop())
}

const importsOn = (ports: Ports, onError: (error: unknown) => void, options: Pick<ImportsOptions, 'tickMs'>): Pick<Loop, 'stop'> =>
  startImports({ workOff: () => processImports(ports, onError), tidy: ports.importQueue.tidy, onError, ...options })
