/** Links are path-absolute, never made from the Host header. */
import type { FastifyRequest } from 'fastify'

export const complaintHref = (id: string): string => `/v1/complaints/${id}`

/** A collection with its own address and that of the next page. */
export function collection<T> (request: FastifyRequest, items: readonly T[], next?: string) {
  return { items: [...items], self: request.url, ...(next !== undefined && { next: nextHref(request, next) }) }
}

function nextHref ({ url }: FastifyRequest, cursor: string): string {
  const [path, query = ''] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('after', cursor)
  return `${path}?${parameters}`
}
