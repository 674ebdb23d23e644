/** Imports: what is kept of a file and its rows, and what is needed from outside to work them off. */
import type { Actor, Id } from '../complaints/complaint.ts'
import type { Changing, Keeping } from './ports.ts'
import type { StoredTask } from './tasks.ts'

export const TASK_RESULT_STATUSES = ['CREATED', 'EXISTING', 'REFUSED'] as const
export type TaskResultStatus = (typeof TASK_RESULT_STATUSES)[number]

export type TaskProblem = {
  type: string
  href: string
  title: string
  status: number
  detail: string
  issues: { type: string, name: string, detail: string }[]
}

export type TaskResult = {
  /** The line of the file, from 1. */
  row: number
  status: TaskResultStatus
  /** None for an existing one that the office cannot open. */
  complaintId?: Id
  firstLineReference?: string
  problem?: TaskProblem
}

/** A line as it came. */
export type ImportRow = { row: number, text: Buffer }

export type ImportReading = {
  task (id: Id): Promise<StoredTask | undefined>
  /** By line. */
  results (taskId: Id, query: { status?: TaskResultStatus, after: number, limit: number }): Promise<TaskResult[]>
}

export type ImportChanging = ImportReading & Keeping & {
  insertTask (id: Id, rows: readonly ImportRow[]): Promise<void>
}

/** Through what the actor may see: the tasks of his office. */
export type ImportStore = {
  read<T> (actor: Actor, work: (reading: ImportReading) => Promise<T>): Promise<T>
  change<T> (actor: Actor, work: (changing: ImportChanging) => Promise<T>): Promise<T>
}

export type Known = Pick<TaskResult, 'complaintId' | 'firstLineReference'>

/** The next rows of a task, locked against other processes, in one transaction with their results. */
export type ImportBatch = {
  /** Who asked. */
  clientId: Id
  officeId: Id
  onBehalfOf?: string
  rows: readonly ImportRow[]
  /** From now on the transaction has the rights of this actor. */
  actAs (actor: Actor): Promise<void>
  /** By their broker references, what the office has and can open. */
  known (references: readonly string[]): Promise<Map<string, Known>>
  /** All or nothing, without harm to the rows before it. @throws Problem 503 when the database does not answer */
  attempt<T> (work: (changing: Changing) => Promise<T>): Promise<T>
}

/** `AWAITED`: somebody waited for what the part had locked, the office's next number. */
export type Progress = 'NOTHING' | 'DONE' | 'AWAITED'

export type ImportQueue = {
  /**
   * Takes rows of the task that has waited longest and that no other process works on.
   * @param work gives the results of these rows, or of as many of the first as it got to
   */
  take (most: number, work: (batch: ImportBatch) => Promise<{ results: TaskResult[], abandoned: boolean }>): Promise<Progress>
  /** Removes what is kept no longer. */
  tidy (): Promise<void>
}

/** A part of `Ports`. */
export type ImportPorts = {
  imports: ImportStore
  importQueue: ImportQueue
  /** The client as the register has it now, in this office; none when it may no longer act there. */
  actorOf: (clientId: Id, officeId: Id) => Actor | undefined
  /** @throws Problem 400 for what is no row of an import */
  assertImportRow: (row: unknown) => void
}
