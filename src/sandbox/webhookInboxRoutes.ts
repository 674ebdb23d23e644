/**
 * `/sandbox/webhookInbox`: what arrived, as a page or as JSON. Public, and absent in production.
 */
import type { FastifyInstance } from 'fastify'
import { pageHeaders } from '../pages/policy.ts'
import { refuseOtherSites } from './guard.ts'
import { MAX_BYTES, pathOf, ROOT } from './webhookInbox.ts'
import type { WebhookInbox } from './webhookInbox.ts'
import { inboxPage } from './webhookInboxPage.ts'

/** A Fastify plugin of its own: the signature covers the bytes, so no body is parsed. */
export async function webhookInboxRoutes (app: FastifyInstance, { inbox }: { inbox: WebhookInbox }): Promise<void> {
  app.addHook('onRequest', async request => refuseOtherSites(request))
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))

  // A name behind it keeps the messages of several endpoints apart.
  for (const path of [ROOT, `${ROOT}/:name`]) {
    app.post(path, { config: { public: true }, bodyLimit: MAX_BYTES }, async (request, reply) => {
      await inbox.receive(request)
      return reply.code(204).send()
    })
    app.get(path, { config: { public: true } }, async (request, reply) => {
      const items = inbox.at(pathOf(request.url))
      reply.header('cache-control', 'no-store').header('vary', 'Accept')
      if (!request.headers.accept?.includes('text/html')) return { items, self: request.url }
      return reply.headers(pageHeaders()).send(inboxPage(pathOf(request.url), items))
    })
  }
}
