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
  /** URL of the evidence bundle. */
  result?: string
}

/**
 * `bundleOf` is the complaint whose evidence bundle the task made, while the actor can open it. The
 * bundle has the task's id.
 */
export type StoredTask = Omit<Task, 'result'> & { bundleOf?: Id }

export const presentTask = ({ bundleOf, ...task }: StoredTask): Task =>
  bundleOf === undefined ? task : { ...task, result: `/v1/complaints/${bundleOf}/evidenceBundles/${task.id}` }
