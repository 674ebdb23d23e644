/** Parts of responses that several operations share. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CommandResponse } from '../usecases/idempotency.ts'
import { isUnchanged } from './headers.ts'

export const complaintHref = (id: string): string => `/v1/complaints/${id}`

/**
 * The result of a command, or the stored response of its key. With an empty `etag` it has no
 * version.
 */
export function commandAnswer<T> (reply: FastifyReply, { body, etag, replayed }: CommandResponse): T {
  if (etag !== '') reply.header('etag', etag)
  if (replayed) reply.header('idempotency-replayed', 'true')
  return JSON.parse(body) as T
}

/** 201 with the address of the new resource. */
export function created<T> (reply: FastifyReply, location: string, resource: T): T {
  reply.code(201).header('location', location)
  return resource
}

/** A representation with its entity tag; 304 when `If-None-Match` names that tag. */
export function taggedAnswer<T> (request: FastifyRequest, reply: FastifyReply, etag: string, value: T): T | undefined {
  reply.header('etag', etag)
  if (!isUnchanged(request, etag)) return value
  reply.code(304)
  return undefined
}

export function noContent (reply: FastifyReply): undefined {
  reply.code(204)
}

/**
 * A page with its own address and the next one's. Links are path-absolute: the Host header is not
 * trusted.
 */
export function collection<T> (request: FastifyRequest, items: readonly T[], next?: string) {
  return { items: [...items], self: request.url, ...(next !== undefined && { next: nextHref(request, next) }) }
}

export function nextHref ({ url }: FastifyRequest, cursor: string): string {
  const [path, query = ''] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('after', cursor)
  return `${path}?${parameters}`
}
