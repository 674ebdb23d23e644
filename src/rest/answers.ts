/** What answers of one kind have in common. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CommandResponse } from '../usecases/idempotency.ts'
import { isUnchanged, asPrivate } from './headers.ts'

export const complaintHref = (id: string): string => `/v1/complaints/${id}`

/** What a command answers, or answered before under the same Idempotency-Key. Not everything has a version. */
export function commandAnswer<T> (reply: FastifyReply, { body, etag, replayed }: CommandResponse): T {
  asPrivate(reply)
  if (etag !== '') reply.header('etag', etag)
  if (replayed) reply.header('idempotency-replayed', 'true')
  return JSON.parse(body) as T
}

/** 201 with the address of what was made. */
export function created<T> (reply: FastifyReply, location: string, made: T): T {
  reply.code(201).header('location', location)
  return made
}

/** What one caller may read, with its entity tag; 304 when the caller has it already. */
export function taggedAnswer<T> (request: FastifyRequest, reply: FastifyReply, etag: string, value: T): T | undefined {
  asPrivate(reply).header('etag', etag)
  if (!isUnchanged(request, etag)) return value
  reply.code(304)
  return undefined
}

/** 204. */
export function noContent (reply: FastifyReply): undefined {
  asPrivate(reply).code(204)
}

/** A page that one caller may read. */
export function privatePage<T> (request: FastifyRequest, reply: FastifyReply, items: readonly T[], next?: string) {
  asPrivate(reply)
  return collection(request, items, next)
}

/** A collection with its own address and that of the next page. Links are path-absolute, never made from the Host header. */
export function collection<T> (request: FastifyRequest, items: readonly T[], next?: string) {
  return { items: [...items], self: request.url, ...(next !== undefined && { next: nextHref(request, next) }) }
}

export function nextHref ({ url }: FastifyRequest, cursor: string): string {
  const [path, query = ''] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('after', cursor)
  return `${path}?${parameters}`
}
