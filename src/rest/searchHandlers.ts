/** Search and agenda. What is searched for stands in the body; where to read on stands in the address. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { UseCases } from '../usecases/index.ts'
import type { AgendaFilters } from '../usecases/lists.ts'
import { searchIn } from '../usecases/listing.ts'
import type { SearchBody } from '../usecases/listing.ts'
import { privately } from './headers.ts'
import { collection } from './links.ts'

export const searchHandlers = (useCases: UseCases) => ({
  async searchComplaints (request: FastifyRequest, reply: FastifyReply) {
    const page = request.query as { pageSize?: number, after?: string }
    const { items, next } = await useCases.listComplaints(request.actor, { ...searchIn(request.body as SearchBody), ...page })
    privately(reply)
    return collection(request, items.map(({ shown }) => shown), next)
  },

  async getAgenda (request: FastifyRequest, reply: FastifyReply) {
    privately(reply)
    return useCases.getAgenda(request.actor, request.query as AgendaFilters & { pageSize?: number })
  },
})
