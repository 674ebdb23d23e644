/**
 * Pages of other origins (CORS, Fetch standard 3.2): the configured origins may call both APIs, and
 * nobody else. Tokens stand in a header, so no page sends credentials of its own accord.
 */
import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import { openApiDocument, operations } from '../contract/document.ts'
import type { OpenApiDocument } from '../contract/document.ts'

/** The longest that browsers keep the answer to a preflight (Chromium). */
const PREFLIGHT_S = 7_200

/**
 * Call it before any hook that refuses, so that a page can read refusals too.
 * @param origins such as `https://portal.example.be`; a port `*` stands for every port. None: off.
 */
export function allowOrigins (app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return
  const isAllowed = allowedBy(origins)
  // A preflight has no token. Any other OPTIONS gets 404, as without CORS.
  app.addHook('onRoute', route => {
    if (route.method === 'OPTIONS') route.config = { ...route.config, public: true }
  })
  app.register(cors, {
    origin: (origin, decide) => decide(null, isAllowed(origin)),
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: requestHeadersOf(openApiDocument),
    exposedHeaders: responseHeadersOf(openApiDocument),
    maxAge: PREFLIGHT_S,
    strictPreflight: false,
  })
  // Handlers state what their representation depends on, which replaces what the plugin has stated.
  app.addHook('onSend', async (_request, reply) => {
    const vary = reply.getHeader('vary')
    if (vary === undefined) reply.header('vary', 'Origin')
    else if (!String(vary).includes('Origin')) reply.header('vary', `${vary}, Origin`)
  })
}

const ANY_PORT = ':*'

/** Whether an `Origin` header is one of these. */
export function allowedBy (origins: readonly string[]): (origin: string | undefined) => boolean {
  const exact = new Set(origins.filter(origin => !origin.endsWith(ANY_PORT)))
  const hosts = new Set(origins.filter(origin => origin.endsWith(ANY_PORT)).map(origin => origin.slice(0, -2)))
  return origin => {
    if (origin === undefined) return false
    if (exact.has(origin)) return true
    const url = URL.parse(origin)
    return url !== null && url.origin === origin && hosts.has(`${url.protocol}//${url.hostname}`)
  }
}

type Named = { $ref?: string, name?: string, in?: string }

/** What requests of the document carry, and what every client sends. */
function requestHeadersOf (document: OpenApiDocument): string[] {
  const parameters: Named[] = operations(document).flatMap(({ operation }) => operation.parameters ?? [])
  const { parameters: shared } = document.components
  const names = parameters
    .map((parameter): Named => shared[parameter.$ref?.split('/').at(-1) ?? ''] ?? parameter)
    .flatMap(({ name, in: place }) => place === 'header' && name !== undefined ? [name] : [])
  return [...new Set(['Authorization', 'Content-Type', ...names])]
}

/** Of operations that will be removed (deprecation.ts). */
const OF_DEPRECATION = ['Deprecation', 'Sunset', 'Link']

/** Every header that a response of the document can carry. */
function responseHeadersOf (document: OpenApiDocument): string[] {
  const inlined = operations(document).flatMap(({ operation: { responses } }) => Object.values(responses))
  const responses = [...inlined, ...Object.values(document.components.responses)]
  return [...new Set([...responses.flatMap(({ headers = {} }) => Object.keys(headers)), ...OF_DEPRECATION])]
}
