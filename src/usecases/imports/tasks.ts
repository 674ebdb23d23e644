/** Tasks: work that continues after the response, and its result. */
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'

export type Task = {
  id: Id
  kind: string
  status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'
  total: number
  done: number
  created: number
  existing: number
  refused: number
  createdAt: Instant
  finishedAt?: Instant
  /** URL of the evidence bundle, or of the published calendar. */
  result?: string
}

/**
 * `bundleOf` is the complaint whose evidence bundle the task made, while the actor can open it. The
 * bundle has the task's id. `calendarVersion` is the calendar whose publication is done.
 */
export type StoredTask = Omit<Task, 'result'> & { bundleOf?: Id, calendarVersion?: string }

export function presentTask ({ bundleOf, calendarVersion, ...task }: StoredTask): Task {
  if (bundleOf !== undefined) return { ...task, result: `/v1/complaints/${bundleOf}/evidenceBundles/${task.id}` }
  if (calendarVersion !== undefined) return { ...task, result: `/v1/calendars/${calendarVersion}` }
  return task
}
