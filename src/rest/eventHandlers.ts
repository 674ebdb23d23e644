/** The change feed. */
import { listEvents } from '../usecases/feed.ts'
import type { Ports } from '../usecases/housePorts.ts'
import { nextHref } from './answers.ts'
import { privately } from './headers.ts'
import type { Handlers } from './operation.ts'

export const eventHandlers = (ports: Ports): Handlers<'listEvents'> => ({
  async listEvents (request, reply) {
    const { items, next } = await listEvents(ports, request.actor, request.query)
    privately(reply)
    // The feed has no end: `next` is always there.
    return { items, self: request.url, next: nextHref(request, next) }
  },
})
