/** Deprecated operations announce their removal with every response (docs/guides/evolution.md). */
import type { FastifyInstance } from 'fastify'
import { openApiDocument, operations } from '../contract/document.ts'
import type { OpenApiDocument, Operation } from '../contract/document.ts'

const EXPLAINED = '</doc/guides/evolution>; rel="deprecation"; type="text/html"'

/**
 * Responses of operations that the document marks `deprecated`, refusals included, say since when
 * (`Deprecation`, RFC 9745), until when (`Sunset`, RFC 8594), and link to the guide. Call it before
 * any hook that refuses.
 */
export function announceDeprecations (app: FastifyInstance, document: OpenApiDocument = openApiDocument): void {
  const announced = new Map(operations(document)
    .filter(({ operation }) => operation.deprecated === true)
    .map(({ path, method, operation }) =>
      [`${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`, headersOf(operation)]))
  if (announced.size === 0) return
  app.addHook('onRequest', async ({ method, routeOptions: { url } }, reply) => {
    reply.headers(announced.get(`${method} ${url}`) ?? {})
  })
}

const headersOf = ({ 'x-deprecated-at': since, 'x-sunset': until }: Operation): Record<string, string> => ({
  ...(since !== undefined && { deprecation: `@${Temporal.Instant.from(since).epochMilliseconds / 1000}` }),
  ...(until !== undefined && { sunset: new Date(until).toUTCString() }),
  link: EXPLAINED,
})
