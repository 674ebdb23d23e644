/** The house, wired: ports in, routes out. No listening, no environment. */
import { createHmac, randomBytes } from 'node:crypto'
import fastify, { LogController } from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'
import { registerAuth } from './auth/auth.ts'
import { newSecret } from './auth/secrets.ts'
import { uuidv7 } from './complaints/ids.ts'
import { vault } from './complaints/sealing.ts'
import type { ReadyConfig } from './config.ts'
import { documentYaml, openApiDocument } from './contract/document.ts'
import { assertShape } from './contract/shapes.ts'
import { graphqlError } from './graphql/errors.ts'
import { graphqlApi } from './graphql/graphql.ts'
import { idempotencyKeyOf, languageOf } from './rest/headers.ts'
import { startImports } from './jobs/imports.ts'
import type { ImportsOptions } from './jobs/imports.ts'
import { startRelay } from './jobs/relay.ts'
import type { Relay, RelayOptions } from './jobs/relay.ts'
import { createTargets } from './jobs/targets.ts'
import type { WebhookTargets } from './jobs/targets.ts'
import { health } from './rest/health.ts'
import { assertHost, problemOf, writeClientError, writeProblem } from './rest/problems.ts'
import { referencePages } from './rest/reference/referencePages.ts'
import type { SandboxAccess } from './rest/reference/referencePages.ts'
import { refuseQueriesElsewhere } from './rest/queries.ts'
import { limitRate } from './rest/rateLimit.ts'
import { restApi } from './rest/rest.ts'
import { sandboxRoutes } from './sandbox/routes.ts'
import type { SandboxRoutesOptions } from './sandbox/routes.ts'
import { readDirectory } from './store/directory.ts'
import { createFeedStore } from './store/feed.ts'
import { createImportQueue } from './store/importQueue.ts'
import { createImportStore } from './store/imports.ts'
import { createPortfolioStore } from './store/portfolios.ts'
import { createRegisterStore } from './store/register.ts'
import { isReachable } from './store/availability.ts'
import { createRelayStore } from './store/relay.ts'
import { createStore } from './store/store.ts'
import { createWebhookStore } from './store/webhooks.ts'
import { workOffImports } from './usecases/importRows.ts'
import { createUseCases } from './usecases/index.ts'
import type { Clock, Ports } from './usecases/ports.ts'

export type AppParts = {
  config: ReadyConfig
  /** Connected as the application's login. */
  source: DataSource
  clock: Clock
  /** Milliseconds between two readings of the register; 20,000 by default. */
  registerRefreshMs?: number
  /** Given where imports are worked off as well, as long as the app is open. */
  imports?: Pick<ImportsOptions, 'tickMs'>
  /** Only in the sandbox. */
  sandbox?: SandboxRoutesOptions & { access: SandboxAccess }
}

/** PostgreSQL's `detail` and a driver's `parameters` quote what people wrote: never into a log. */
const withoutValues = ({ name, message, stack = '', code, cause }: Error & { code?: string }): { type: string, message: string, stack: string } => ({
  type: name, message, stack, ...(code !== undefined && { code }), ...(cause instanceof Error && { cause: withoutValues(cause) }),
})

const newTraceId = (): string => randomBytes(16).toString('hex')

export async function buildApp ({ config, source, clock, registerRefreshMs, imports, sandbox }: AppParts): Promise<FastifyInstance> {
  const { keys, introspection } = config
  const app: FastifyInstance = fastify({
    logger: { level: config.logLevel, serializers: { err: withoutValues } },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    genReqId: newTraceId,
    // Longer than any address that Node reads: an id that is none is told so by its schema.
    routerOptions: { maxParamLength: 20_000, caseSensitive: true },
    requestTimeout: 30_000,
    // Node would refuse what lacks it without a body that says so.
    http: { requireHostHeader: false },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      reply.header('trace-id', request.id)
      writeProblem(error, request, reply)
    },
    clientErrorHandler: (error, socket) => writeClientError(error, socket, newTraceId()),
  })

  app.removeContentTypeParser('text/plain')
  // RFC 9110, 10.1.1 lets a server ignore what it does not know; Node would refuse it in a form of its own.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
  app.addHook('onRequest', async (request, reply) => {
    reply.header('trace-id', request.id)
    assertHost(request)
  })
  app.setNotFoundHandler((request, reply) => writeProblem({ code: 'FST_ERR_NOT_FOUND' }, request, reply))
  app.setErrorHandler((error, request, reply) => {
    const forGraphql = request.routeOptions.url === '/graphql'
    const asGraphql = () => ({ errors: [graphqlError(problemOf(error), { introspection, onFault: () => undefined })] })
    return writeProblem(error, request, reply, forGraphql ? asGraphql : undefined)
  })

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
  if (config.rateLimitPerSecond !== undefined) limitRate(app, config.rateLimitPerSecond)
  refuseQueriesElsewhere(app)
  const ports: Ports = {
    store: createStore(source, keys.encryptionKey),
    feed: createFeedStore(source),
    webhooks: createWebhookStore(source, keys.encryptionKey),
    targets: targetsOf(config),
    clock,
    directory: auth.directory,
    sign: text => createHmac('sha256', keys.encryptionKey).update(text).digest('hex'),
    newId: uuidv7,
    settings: { approvalLimitCents: config.approvalLimitCents },
    register: createRegisterStore(source),
    portfolios: createPortfolioStore(source, keys.encryptionKey),
    refreshRegister,
    newSecret,
    vault: vault(keys.encryptionKey),
    imports: createImportStore(source, keys.encryptionKey),
    importQueue: createImportQueue(source, keys.encryptionKey),
    actorOf: auth.actorOf,
    assertImportRow: row => assertShape('ImportRow', row),
  }
  const useCases = createUseCases(ports)
  if (imports !== undefined) workOffWhileOpen(app, ports, imports)

  await app.register(restApi, { useCases })
  await app.register(graphqlApi, {
    useCases,
    introspection,
    languageOf,
    idempotencyKeyOf,
  })
  await app.register(health, { isReady: async () => auth.isReady() && await isReachable(source) })
  await app.register(referencePages, { documentYaml, document: openApiDocument, sandbox: sandbox?.access })
  if (sandbox !== undefined) await app.register(sandboxRoutes, { ...sandbox, reset: () => sandbox.reset().then(refreshRegister) })
  return app
}

function workOffWhileOpen (app: FastifyInstance, ports: Ports, options: Pick<ImportsOptions, 'tickMs'>): void {
  let stop = async () => {}
  const onError = (error: unknown) => app.log.error({ err: error }, 'Working off imports failed and goes on')
  app.addHook('onReady', async () => {
    stop = startImports({ workOff: () => workOffImports(ports, onError), tidy: ports.importQueue.tidy, onError, ...options }).stop
  })
  app.addHook('onClose', () => stop())
}

const targetsOf = ({ mode, webhookAllowedNetworks }: ReadyConfig): WebhookTargets =>
  createTargets({ allowedNetworks: webhookAllowedNetworks, httpsOnly: mode === 'production' })

/** Sends the webhooks, as long as the process runs; beside the app, since neither needs the other. */
export const buildRelay = ({ config, source }: Pick<AppParts, 'config' | 'source'>, { onError, ...options }: Pick<RelayOptions, 'onError'> & Partial<RelayOptions>): Relay => startRelay({
  store: createRelayStore(source, config.keys.encryptionKey),
  targets: targetsOf(config),
  source: config.issuer,
  onError,
  ...options,
})
