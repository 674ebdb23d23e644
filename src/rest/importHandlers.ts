/** Imports, and tasks whatever they do. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Id } from '../complaints/complaint.ts'
import type { TaskResultStatus } from '../usecases/importPorts.ts'
import type { ImportFile } from '../usecases/imports.ts'
import type { Task } from '../usecases/tasks.ts'
import type { Answer } from '../usecases/idempotency.ts'
import type { UseCases } from '../usecases/index.ts'
import { askedOf, privately } from './headers.ts'
import { collection } from './links.ts'
import { unreadable } from './ndjson.ts'

export const importHandlers = (useCases: UseCases) => ({
  async importComplaints (request: FastifyRequest, reply: FastifyReply) {
    if (request.body === undefined) throw unreadable('The file has no rows.')
    return taskAnswer(reply, await useCases.importComplaints(request.actor, request.body as ImportFile, askedOf(request)))
  },

  async getTask (request: FastifyRequest, reply: FastifyReply) {
    privately(reply)
    return useCases.getTask(request.actor, taskOf(request))
  },

  async listTaskResults (request: FastifyRequest, reply: FastifyReply) {
    const query = request.query as { status?: TaskResultStatus, pageSize?: number, after?: string }
    const { items, next } = await useCases.listTaskResults(request.actor, taskOf(request), query)
    privately(reply)
    return collection(request, items, next)
  },
})

export function taskAnswer (reply: FastifyReply, { body, replayed }: Answer): Task {
  const task = JSON.parse(body) as Task
  privately(reply).code(202).header('location', `/v1/tasks/${task.id}`)
  if (replayed) reply.header('idempotency-replayed', 'true')
  return task
}

const taskOf = ({ params }: FastifyRequest): Id => (params as { taskId: Id }).taskId.toLowerCase()
