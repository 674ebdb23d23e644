/** What is going to go says so with every answer (docs/guides/evolution.md). */
import type { FastifyInstance } from 'fastify'
import { openApiDocument, operations } from '../contract/document.ts'
import type { OpenApiDocument, Operation } from '../contract/document.ts'

const EXPLAINED = '</doc/guides/evolution>; rel="deprecation"; type="text/html"'

/**
 * Operations that the document marks `deprecated` answer, refusals too, since when (`Deprecation`, RFC 9745), until when
 * (`Sunset`, RFC 8594), and where that is explained. To be called before any hook that refuses.
 */
export function announceDeprecations (app: FastifyInstance, document: OpenApiDocument = openApiDocument): void {
  const announced = new Map(operations(document)
    .filter(({ operation }) => operation.deprecated === true)
    .map(({ path, method, operation }) => [`${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`, headersOf(operation)]))
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
