/**
 * A deprecated operation says so with every answer. Nothing is deprecated today, so a document that
 * has some is made.
 */
import fastify from 'fastify'
import t from 'tap'
import type { OpenApiDocument } from '../../src/contract/document.ts'
import { openApiDocument } from '../../src/contract/document.ts'
import { announceDeprecations } from '../../src/rest/deprecation.ts'
import { putting } from '../support/tables.ts'

const COMPLAINT = '/v1/complaints/{complaintId}'
const deprecated = { deprecated: true, 'x-deprecated-at': '2027-01-01T00:00:00Z', 'x-sunset': '2028-06-30T23:59:59Z' }

async function asking (document: OpenApiDocument) {
  const app = fastify()
  announceDeprecations(app, document)
  app.addHook(
    'preHandler',
    async ({ headers }, reply) => headers.authorization === undefined ? reply.code(401).send() : undefined,
  )
  for (const method of ['GET', 'PATCH'] as const) {
    app.route({ method, url: '/v1/complaints/:complaintId', handler: async () => ({}) })
  }
  return async (method: 'GET' | 'PATCH', authorization: object = { authorization: 'Bearer x' }) =>
    (await app.inject({ method, url: '/v1/complaints/1', headers: { ...authorization } })).headers
}

t.test('it says since when, until when, and where that is explained', async t => {
  const ask =
    await asking(putting(openApiDocument, ['paths', COMPLAINT, 'get'], {
      ...openApiDocument.paths[COMPLAINT]?.get,
      ...deprecated,
    }))
  for (const headers of [await ask('GET'), await ask('GET', {})]) {
    t.match(headers, {
      deprecation: '@1798761600',
      sunset: 'Fri, 30 Jun 2028 23:59:59 GMT',
      link: '</doc/guides/evolution>; rel="deprecation"; type="text/html"',
    })
  }
  t.notHas(await ask('PATCH'), { deprecation: String }, 'another operation of the same path does not')
})
