/** The server without routes: limits, hooks and error handling that apply to every request. */
import { randomUUID } from 'node:crypto'
import underPressure from '@fastify/under-pressure'
import fastify, { LogController } from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { ReadyConfig } from './config/config.ts'
import { graphqlError } from './graphql/errors.ts'
import { isForSockets } from './graphql/sockets.ts'
import { LOG_SERIALIZERS } from './logging/serializer.ts'
import { allowOrigins } from './rest/cors.ts'
import { announceDeprecations } from './rest/deprecation.ts'
import { takeJson } from './rest/json.ts'
import { assertHost, hasOneHost, OVERLOADED, problemOf, writeClientError, writeProblem } from './rest/problems.ts'
import { securityHeaders } from './rest/securityHeaders.ts'
import { cutSlowBodies } from './rest/slowBodies.ts'

/** `randomUUID` keeps random bytes for many ids; `randomBytes` makes a system call for each. */
const newTraceId = (): string => randomUUID().replaceAll('-', '')

type ServerConfig = Pick<ReadyConfig, 'logLevel' | 'introspection' | 'issuer' | 'loopDelayLimitMs' | 'corsOrigins'>

export function createServer (config: ServerConfig): FastifyInstance {
  const { logLevel, introspection, issuer, loopDelayLimitMs, corsOrigins } = config
  const app: FastifyInstance = fastify({
    logger: { level: logLevel, serializers: LOG_SERIALIZERS },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    genReqId: newTraceId,
    // Log lines contain the trace id themselves: a child logger for each request costs more.
    childLoggerFactory: logger => logger,
    // Longer than any URL that Node accepts, so that the schema refuses an invalid id with its
    // name.
    routerOptions: { maxParamLength: 20_000, caseSensitive: true },
    // A body may take 15 minutes, at a minimum pace (slowBodies.ts); headers have 30 seconds.
    requestTimeout: 15 * 60_000,
    http: {
      headersTimeout: 30_000,
      connectionsCheckingInterval: 5000,
      // `assertHost` refuses such a request with a problem document; Node would send no body.
      requireHostHeader: false,
      shouldUpgradeCallback: request => isForSockets(request) && hasOneHost(request),
    },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      reply.header('trace-id', request.id)
      writeProblem(error, request, reply)
    },
    clientErrorHandler: (error, socket) => writeClientError(error, socket, newTraceId()),
  })

  app.removeContentTypeParser(['text/plain', 'application/json'])
  app.decorateRequest('bodyLength', 0)
  takeJson(app, 'application/json')
  // A server may ignore an unknown expectation (RFC 9110, 10.1.1). Node would answer 417 without a
  // problem document.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
  const headers = securityHeaders(issuer)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('trace-id', request.id).headers(headers)
    assertHost(request)
  })
  allowOrigins(app, corsOrigins)
  if (loopDelayLimitMs !== undefined) refuseWhenLate(app, loopDelayLimitMs)
  cutSlowBodies(app)
  announceDeprecations(app)
  app.setNotFoundHandler((request, reply) => writeProblem({ code: 'FST_ERR_NOT_FOUND' }, request, reply))
  app.setErrorHandler((error, request, reply) => {
    const forGraphql = request.routeOptions.url === '/graphql'
    const asGraphql = () => ({ errors: [graphqlError(problemOf(error), { introspection, onFault: () => undefined })] })
    return writeProblem(error, request, reply, forGraphql ? asGraphql : undefined)
  })
  return app
}

const SAMPLE_MS = 1000
const QUIET_MS = 10_000

/**
 * 503 with Retry-After while the event loop is late, so that a process which cannot keep up answers
 * at once what it refuses. It is alive all the same: restarting it would help nobody.
 * @param limitMs average over the last second
 */
function refuseWhenLate (app: FastifyInstance, limitMs: number): void {
  let loggedAt = -Infinity
  app.register(underPressure, {
    maxEventLoopDelay: limitMs,
    sampleInterval: SAMPLE_MS,
    pressureHandler: async ({ routeOptions: { url } }, _reply, _type, value) => {
      if (url === '/health/live') return
      if (performance.now() - loggedAt > QUIET_MS) {
        loggedAt = performance.now()
        app.log.warn({ delayMs: Math.round(value ?? 0) }, 'The event loop is late, and requests are refused')
      }
      throw OVERLOADED
    },
  })
}
