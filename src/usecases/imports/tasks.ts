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
  /** URL of the evidence bundle, of the published calendar, or of the export for a person. */
  result?: string
}

/**
 * `bundleOf` is the complaint whose evidence bundle the task made, while the actor can open it. The
 * bundle has the task's id. `calendarVersion` is the calendar whose publication is done. An export
 * for a person has the task's id, too.
 */
export type StoredTask = Omit<Task, 'result'> & { bundleOf?: Id, calendarVersion?: string, isExport?: boolean }

export function presentTask ({ bundleOf, calendarVersion, isExport, ...task }: StoredTask): Task {
  if (isExport) return { ...task, result: `/v1/dataSubjects/exports/${task.id}` }
  if (bundleOf !== undefined) return { ...task, result: `/v1/complaints/${bundleOf}/evidenceBundles/${task.id}` }
  if (calendarVersion !== undefined) return { ...task, result: `/v1/calendars/${calendarVersion}` }
  return task
}
