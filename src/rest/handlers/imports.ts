/** Imports, and the tasks that long operations return. */
import type { FastifyReply } from 'fastify'
import type { Ports } from '../../usecases/ports.ts'
import type { CommandResponse } from '../../usecases/idempotency.ts'
import { getTask, importComplaints, listTaskResults } from '../../usecases/imports/imports.ts'
import type { Task } from '../../usecases/imports/tasks.ts'
import { collection, commandAnswer } from '../answers.ts'
import { requestOptions } from '../headers.ts'
import { unreadable } from '../ndjson.ts'
import type { Handlers } from '../operation.ts'

export const importHandlers = (ports: Ports): Handlers<'importComplaints' | 'getTask' | 'listTaskResults'> => ({
  async importComplaints (request, reply) {
    if (request.body === undefined) throw unreadable('The file has no rows.')
    return taskAnswer(reply, await importComplaints(ports, request.actor, request.body, requestOptions(request)))
  },

  async getTask (request) {
    return getTask(ports, request.actor, request.params.taskId)
  },

  async listTaskResults (request) {
    const { items, next } = await listTaskResults(ports, request.actor, request.params.taskId, request.query)
    return collection(request, items, next)
  },
})

/** 202 with the task that continues in the background. */
export function taskAnswer (reply: FastifyReply, answer: CommandResponse): Task {
  const task = commandAnswer<Task>(reply, answer)
  reply.code(202).header('location', `/v1/tasks/${task.id}`)
  return task
}
