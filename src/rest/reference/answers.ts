/** How the pages of this room are sent. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pageHeaders } from '../../pages/policy.ts'
import type { Policy } from '../../pages/policy.ts'
import { lazyAsset, sendAsset } from './assets.ts'
import type { LazyAsset } from './assets.ts'

export function sendPage (
  request: FastifyRequest, reply: FastifyReply, page: LazyAsset, policy?: Policy,
): Promise<FastifyReply> {
  return sendAsset(request, reply.headers(pageHeaders(policy)), page)
}

/** Pages that are made at their first request and cached, by a key. */
export function pageCache () {
  const pages = new Map<string, LazyAsset>()
  return (key: string, make: () => string | Promise<string>): LazyAsset => {
    const page = pages.get(key) ?? lazyAsset(`${key}.html`, make)
    pages.set(key, page)
    return page
  }
}
