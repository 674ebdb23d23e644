/** The change feed. */
import { listEvents } from '../../usecases/events/feed.ts'
import type { Ports } from '../../usecases/ports.ts'
import { nextHref } from '../answers.ts'
import type { Handlers } from '../operation.ts'

export const eventHandlers = (ports: Ports): Handlers<'listEvents'> => ({
  async listEvents (request) {
    const { items, next } = await listEvents(ports, request.actor, request.query)
    // The feed has no end: `next` is always there.
    return { items, self: request.url, next: nextHref(request, next) }
  },
})
