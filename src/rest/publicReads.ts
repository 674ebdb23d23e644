/** Caching of what is the same for everybody: an hour, then asked again with `If-None-Match`. */
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { isUnchanged } from './headers.ts'

const FRESH = 'public, max-age=3600'

/**
 * Public readings of this plugin get an entity tag of their bytes, and 304 when the client has
 * them. Refusals are never cached.
 */
export function cachePublicReads (app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { method, routeOptions: { config } } = request
    const isBody = typeof payload === 'string' || Buffer.isBuffer(payload)
    if (config.public !== true || method !== 'GET' || reply.statusCode !== 200 || !isBody) return payload
    const etag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`
    reply.header('etag', etag).header('cache-control', FRESH)
    if (!isUnchanged(request, etag)) return payload
    reply.code(304).removeHeader('content-type')
    return null
  })
}
