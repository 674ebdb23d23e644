/**
 * Imports: a file becomes a task, and its rows are processed after the response (`importRows.ts`).
 */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { Problem } from '../../problems/problems.ts'
import { assertContentRole, assertWriteScope, notFound, tenantOf } from '../access.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { assertAdministrator } from '../directory/administration.ts'
import { readPage, sequenceAfter } from '../page.ts'
import type { Page, PageQuery } from '../page.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { ImportRow, TaskResult, TaskResultStatus } from './ports.ts'
import type { Ports } from '../ports.ts'
import { presentTask } from './tasks.ts'
import type { Task } from './tasks.ts'

/** A file as received; the digest identifies it. */
export type ImportFile = { rows: readonly ImportRow[], digest: string }

export const MAX_ROWS = 10_000
export const MAX_BYTES = 32 * 1024 * 1024

/**
 * @returns the response with the task in its initial state
 * @throws Problem 403 for all but BROKER, 409, 422
 */
export function importComplaints (
  ports: Ports,
  actor: Actor,
  { rows, digest }: ImportFile,
  { idempotencyKey: key }: RequestOptions = {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.imports.transaction(
    actor,
    unit =>
      once(unit, { operation: 'importComplaints', key, input: { digest } }, async () => {
        if (actor.role !== 'BROKER') {
          throw new Problem(
            'missingPermission',
            `An office imports its own first-line files; this client acts as ${actor.role}.`,
          )
        }
        assertWriteScope(actor)
        const id = ports.newId()
        await unit.insertTask(id, rows)
        return { body: JSON.stringify(presentTask(await unit.task(id) ?? throwNotFound())), etag: '' }
      }),
  )
}

/**
 * ADMIN sees the tasks of calendars only.
 * @throws Problem 403 for ADMIN on any other id, 404
 */
export function getTask (ports: Ports, actor: Actor, id: Id): Promise<Task> {
  if (actor.role === 'ADMIN') assertAdministrator(actor)
  else assertContentRole(actor)
  return ports.imports.snapshot(actor, async reader => {
    const task = await reader.task(id)
    if (task === undefined) assertContentRole(actor)
    return presentTask(task ?? throwNotFound())
  })
}

export type TaskResultPage = Page<TaskResult>

/**
 * Results of the processed rows, in line order.
 * @throws Problem 403 for ADMIN, 404, 400 for a cursor of another list
 */
export function listTaskResults (
  ports: Ports, actor: Actor, id: Id, { status, ...query }: PageQuery & { status?: TaskResultStatus },
): Promise<TaskResultPage> {
  assertContentRole(actor)
  return ports.imports.snapshot(actor, async reader => {
    if (await reader.task(id) === undefined) throw notFound()
    return readPage(ports, query, {
      binding: { list: 'taskResults', id, filters: { status }, tenant: tenantOf(actor) },
      read: (position, limit) => reader.results(id, { status, after: sequenceAfter(position), limit }),
      positionOf: ({ row }) => ({ value: String(row), id }),
    })
  })
}

function throwNotFound (): never {
  throw notFound()
}
