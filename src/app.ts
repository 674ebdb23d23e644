/** The house, wired: ports in, routes out. No listening, no environment. */
import { createHmac, randomBytes } from 'node:crypto'
import fastify, { LogController } from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'
import { registerAuth } from './auth/auth.ts'
import { uuidv7 } from './complaints/ids.ts'
import type { ReadyConfig } from './config.ts'
import { documentYaml, openApiDocument } from './contract/document.ts'
import { graphqlError } from './graphql/errors.ts'
import { graphqlApi } from './graphql/graphql.ts'
import { bareKey, languageOf } from './rest/headers.ts'
import { health } from './rest/health.ts'
import { problemOf, writeClientError, writeProblem } from './rest/problems.ts'
import { referencePages } from './rest/reference/referencePages.ts'
import type { SandboxAccess } from './rest/reference/referencePages.ts'
import { limitRate } from './rest/rateLimit.ts'
import { restApi } from './rest/rest.ts'
import { sandboxRoutes } from './sandbox/routes.ts'
import type { SandboxRoutesOptions } from './sandbox/routes.ts'
import { readDirectory } from './store/directory.ts'
import { isReachable } from './store/availability.ts'
import { createStore } from './store/store.ts'
import { createUseCases } from './usecases/index.ts'
import type { Clock } from './usecases/ports.ts'

export type AppParts = {
  config: ReadyConfig
  /** Connected as the application's login. */
  source: DataSource
  clock: Clock
  /** Only in the sandbox. */
  sandbox?: SandboxRoutesOptions & { access: SandboxAccess }
}

/** PostgreSQL's `detail` and a driver's `parameters` quote what people wrote: never into a log. */
const withoutValues = ({ name, message, stack = '', code }: Error & { code?: string }) => ({ type: name, message, stack, ...(code !== undefined && { code }) })

const newTraceId = (): string => randomBytes(16).toString('hex')

export async function buildApp ({ config, source, clock, sandbox }: AppParts): Promise<FastifyInstance> {
  const { keys, introspection } = config
  const app: FastifyInstance = fastify({
    logger: { level: config.logLevel, serializers: { err: withoutValues } },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    genReqId: newTraceId,
    routerOptions: { maxParamLength: 200, caseSensitive: true },
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      reply.header('trace-id', request.id)
      writeProblem(error, request, reply)
    },
    clientErrorHandler: (error, socket) => writeClientError(error, socket, newTraceId()),
  })

  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async (request, reply) => { reply.header('trace-id', request.id) })
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
  })
  if (config.rateLimitPerSecond !== undefined) limitRate(app, config.rateLimitPerSecond)
  const useCases = createUseCases({
    store: createStore(source, keys.encryptionKey),
    clock,
    directory: auth.directory,
    sign: text => createHmac('sha256', keys.encryptionKey).update(text).digest('hex'),
    newId: uuidv7,
    settings: { approvalLimitCents: config.approvalLimitCents },
  })

  await app.register(restApi, { useCases })
  await app.register(graphqlApi, {
    useCases,
    introspection,
    languageOf,
    idempotencyKeyOf: ({ headers }) => typeof headers['idempotency-key'] === 'string' ? bareKey(headers['idempotency-key']) : undefined,
  })
  await app.register(health, { isReady: async () => auth.isReady() && await isReachable(source) })
  await app.register(referencePages, { documentYaml, document: openApiDocument, sandbox: sandbox?.access })
  if (sandbox !== undefined) await app.register(sandboxRoutes, sandbox)
  return app
}
