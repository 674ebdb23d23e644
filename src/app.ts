/**
 * Wires the application: ports, authentication, REST, GraphQL, pages and background jobs. It does
 * not listen.
 */
import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'
import { registerAuth } from './auth/auth.ts'
import type { Auth } from './auth/auth.ts'
import { startBackgroundJobs } from './backgroundJobs.ts'
import type { JobOptions } from './backgroundJobs.ts'
import { createKeyRing } from './complaints/keyRing.ts'
import { createMutex } from './concurrency/mutex.ts'
import type { ReadyConfig } from './config/config.ts'
import { openApiDocument } from './contract/document.ts'
import { graphqlApi, sdl } from './graphql/graphql.ts'
import type { SocketOptions } from './graphql/sockets.ts'
import type { Job } from './jobs/loop.ts'
import { createAccessLogWriter } from './jobs/accessLog.ts'
import { createCounter } from './logging/counter.ts'
import { createPorts } from './ports.ts'
import { isReachable } from './postgres/availability.ts'
import { createNotificationListener } from './postgres/listener.ts'
import { createRenderer } from './rendering/renderer.ts'
import { contractFiles } from './rest/contracts.ts'
import { idempotencyKeyOf, languageOf } from './rest/headers.ts'
import { health } from './rest/health.ts'
import { mailReports } from './rest/mailReports.ts'
import { refuseQueriesElsewhere } from './rest/queryString.ts'
import { limitRate } from './rest/rateLimit.ts'
import type { Rate, Spend } from './rest/rateLimit.ts'
import { referencePages } from './rest/reference/referencePages.ts'
import type { SandboxAccess } from './rest/reference/referencePages.ts'
import { restApi } from './rest/rest.ts'
import { clientPackage } from './sandbox/clientPackage.ts'
import { bouncing, createFaults, fillQueue } from './sandbox/faults.ts'
import type { Faults } from './sandbox/faults.ts'
import { refuseForeignHosts } from './sandbox/guard.ts'
import { mailboxRoutes } from './sandbox/mailbox.ts'
import { sandboxRoutes } from './sandbox/routes.ts'
import type { SandboxRoutesOptions } from './sandbox/routes.ts'
import { createWebhookInbox } from './sandbox/webhookInbox.ts'
import { webhookInboxRoutes } from './sandbox/webhookInboxRoutes.ts'
import { createServer } from './server.ts'
import { createAccessLogStore } from './store/accessLog/accessLog.ts'
import type { Drive } from './store/correspondence/files.ts'
import { readDirectory } from './store/directory/snapshot.ts'
import { createOutboxStore } from './store/letters/outbox.ts'
import { secretsAt } from './store/webhooks/secretsAt.ts'
import { recordDueReminders } from './usecases/complaints/reminders.ts'
import type { Clock } from './usecases/complaints/ports.ts'
import { complaintChanges } from './usecases/events/subscriptions.ts'
import { reportBounce } from './usecases/letters/outbox.ts'
import { sha256 } from './usecases/letters/writeLetter.ts'
import type { Mailer } from './usecases/letters/ports.ts'

export type AppParts = {
  config: ReadyConfig
  /** Connected with the application's login. */
  source: DataSource
  clock: Clock
  /** Milliseconds between two reads of the client directory; 20,000 by default. */
  directoryRefreshMs?: number
  /** The background jobs to run while the app is open; none by default. */
  jobs?: JobOptions
  /** Storage of attachments; the configured folder by default. */
  drive?: Drive
  socketLimits?: SocketOptions['limits']
  /** Only in the sandbox. */
  sandbox?: Omit<SandboxRoutesOptions, 'catchUp' | 'faults'> & { access: SandboxAccess }
}

export async function buildApp (parts: AppParts): Promise<FastifyInstance> {
  const { config, source, clock, drive, sandbox, jobs = {} } = parts
  const app = createServer(config)
  const onErrorOf = (job: string) => (error: unknown) => app.log.error({ err: error }, `${job} failed; it continues`)

  if (sandbox !== undefined) refuseForeignHosts(app, config)
  const auth = await addAuth(app, parts)
  const faults = sandbox && createFaults()
  const rate = rateOf(config, faults)
  const spend: Spend = rate === undefined ? () => undefined : limitRate(app, rate)
  if (faults !== undefined) fillQueue(app, faults)
  refuseQueriesElsewhere(app)

  const feedListener = createNotificationListener(source, {
    onError: error => app.log.warn({ err: error }, 'Lost the connection of the notification listener; it reconnects'),
  })
  app.addHook('onClose', feedListener.close)
  // The change is committed already; if this read fails, the next regular one catches up.
  const refreshDirectory = () => auth.refreshClients().catch(error =>
    app.log.error({ err: error }, 'Client directory could not be read after a change'))
  const renderer = createRenderer()
  app.addHook('onClose', renderer.close)
  const accessLog = addAccessLog(app, parts)
  const ports = createPorts({
    config, source, clock, auth, feedListener, refreshDirectory, renderer, drive, accessLog,
    refusesMail: () => faults?.isOn('bounce') === true,
  })

  await app.register(restApi, { ports })
  await app.register(graphqlApi, {
    ports,
    introspection: config.introspection,
    languageOf,
    idempotencyKeyOf,
    sockets: {
      authenticate: auth.authenticate,
      spend,
      complaintChanges: complaintChanges(ports),
      limits: parts.socketLimits,
    },
  })
  await app.register(health, { isReady: async () => auth.isReady() && await isReachable(source) })
  await app.register(contractFiles, { sdl: sdl(), issuer: config.issuer, isSandbox: sandbox !== undefined })
  await app.register(referencePages, {
    document: openApiDocument,
    identities: config.identities,
    sandbox: sandbox?.access,
  })

  const outbox = createOutboxStore(source, createKeyRing(config.keys.encryptionKeys))
  const secret = config.mail?.reportsSecret
  if (secret !== undefined) {
    await app.register(mailReports, {
      secret,
      bounced: (messageId, reason) => reportBounce({ ...ports, outbox }, messageId, reason),
    })
  }

  // A reset replays the sandbox's past with its own reminders, so the reminder job waits for it.
  const exclusively = createMutex()
  const recordReminders = (waitForLocks: boolean) =>
    exclusively(() => recordDueReminders(ports, onErrorOf('Reminder job'), waitForLocks))
  if (sandbox !== undefined && faults !== undefined) {
    const inbox = createWebhookInbox(secretsAt(source, createKeyRing(config.keys.encryptionKeys)))
    await app.register(webhookInboxRoutes, { inbox })
    await app.register(mailboxRoutes, {
      mailbox: {
        newest: limit => outbox.sent(undefined, limit),
        letter: async id => (await outbox.sent(id, 1))[0],
        pdf: ({ letterId, html, letter }) => renderer.pdf({ id: letterId, digest: sha256(html), letter }, 'mailbox'),
      },
    })
    await app.register(clientPackage)
    await app.register(sandboxRoutes, {
      ...sandbox,
      faults,
      async reset () {
        await exclusively(sandbox.reset)
        inbox.clear()
        await refreshDirectory()
      },
      catchUp: () => recordReminders(true),
    })
  }
  const mailerOf = faults && ((server?: Mailer) => bouncing(faults, server))
  runWhileOpen(
    app,
    () =>
      startBackgroundJobs(
        { config, source, ports, onErrorOf, mailerOf, recordReminders: () => recordReminders(false) },
        jobs,
      ),
  )
  return app
}

/** The sandbox has no limit by default; its fault then shows that of 200 requests a second. */
function rateOf ({ rateLimitPerSecond }: ReadyConfig, faults: Faults | undefined): Rate | undefined {
  if (faults === undefined) return rateLimitPerSecond === undefined ? undefined : { perSecond: rateLimitPerSecond }
  return {
    perSecond: rateLimitPerSecond ?? 200,
    isOff: () => rateLimitPerSecond === undefined && !faults.isOn('rateLimit'),
    isUsedUp: () => faults.meets('rateLimit'),
  }
}

const addAuth = (app: FastifyInstance, { config, source, directoryRefreshMs }: AppParts): Promise<Auth> =>
  registerAuth(app, {
    directory: { read: () => readDirectory(source) },
    issuer: config.issuer,
    audience: config.audience,
    signingKeys: [...config.keys.signingKeys],
    externalIssuer: config.externalIssuers[0],
    ...(directoryRefreshMs !== undefined && { refreshMs: directoryRefreshMs }),
  })

/** What is recorded is written before the app closes. */
function addAccessLog (app: FastifyInstance, { config, source }: AppParts) {
  const accessLogStore = createAccessLogStore(source, createKeyRing(config.keys.encryptionKeys))
  const lost = createCounter(({ accesses }) =>
    app.log.error({ accesses }, 'Accesses could not be written to the access log, and are lost'))
  const accessLog = createAccessLogWriter({
    write: accessLogStore.write,
    onError: error => app.log.error({ err: error }, 'The access log could not be written'),
    onLost: count => lost.add('accesses', count),
  })
  app.addHook('onClose', async () => {
    await accessLog.close()
    lost.flush()
  })
  return { accessLog, accessLogStore }
}

function runWhileOpen (app: FastifyInstance, start: () => Promise<Job>): void {
  let job: Job | undefined
  app.addHook('onReady', async () => { job = await start() })
  app.addHook('onClose', async () => job?.stop())
}
