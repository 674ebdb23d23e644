/** Work that goes on after the answer, and what it came to. */
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
  /** Where an evidence bundle is. */
  result?: string
}

/**
 * `bundleOf`: the complaint whose evidence bundle it made, as long as the actor can open that; the
 * bundle has the task's id.
 */
export type StoredTask = Omit<Task, 'result'> & { bundleOf?: Id }

export const shownTask = ({ bundleOf, ...task }: StoredTask): Task =>
  bundleOf === undefined ? task : { ...task, result: `/v1/complaints/${bundleOf}/evidenceBundles/${task.id}` }
