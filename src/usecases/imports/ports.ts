/**
 * Imports: what is kept of a file and its rows, and what is needed from outside to work them off.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { UnitOfWork, IdempotencyStore } from '../complaints/ports.ts'
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

export type ImportReader = {
  task (id: Id): Promise<StoredTask | undefined>
  /** By line. */
  results (taskId: Id, query: { status?: TaskResultStatus, after: number, limit: number }): Promise<TaskResult[]>
}

export type ImportUnitOfWork = ImportReader & IdempotencyStore & {
  insertTask (id: Id, rows: readonly ImportRow[]): Promise<void>
}

/** Limited to what the actor can see: the tasks of their office. */
export type ImportStore = {
  read<T> (actor: Actor, work: (reading: ImportReader) => Promise<T>): Promise<T>
  change<T> (actor: Actor, work: (unit: ImportUnitOfWork) => Promise<T>): Promise<T>
}

export type ExistingComplaint = Pick<TaskResult, 'complaintId' | 'firstLineReference'>

/** A row that a worker has taken up. */
export type ClaimedRow = {
  row: number
  /** Bytes of `text`. */
  size: number
  /** Unsealed now. @throws Error when it cannot be */
  text (): Buffer
}

/** The next rows of a task, which this worker alone has for a while. */
export type ImportPart = {
  claim: string
  taskId: Id
  /** The last line that is done. */
  doneTo: number
  /** Who asked. */
  clientId: Id
  officeId: Id
  onBehalfOf (): string | undefined
  /** More than one only where none was taken up before. */
  rows: readonly ClaimedRow[]
  /** Attempts at the first row that ended without a result, before this one. */
  failedAttempts: number
}

/** A row with its result, or with what logs it. */
export type Decided =
  | { row: number, result: TaskResult }
  | { row: number, brokerReference: string, log: (unit: UnitOfWork) => Promise<unknown> }

/** `AWAITED`: somebody waited for what the rows had locked, the office's next number. */
export type Progress = 'NOTHING' | 'DONE' | 'AWAITED'

/**
 * Rows waiting to be logged. A claim counts an attempt and commits before the work begins; it ends
 * with the last row of the part, is given back, or runs out when its worker dies.
 */
export type ImportQueue = {
  /** Rows of the task that has waited longest. @throws Problem 503 */
  claim(most: number): Promise<ImportPart | undefined>,
  /**
   * Decides outside a transaction, then writes complaints, results and counts in one.
   * @param actor whose rights it takes; none where nothing is logged
   * @param decided the next rows of the part, in order
   * @throws Problem 503, `ClaimLost`, or what failed: then nothing was written
   */
  settle(
    part: ImportPart,
    actor: Actor | undefined,
    decided: readonly Decided[],
    how?: { abandoned?: boolean },
  ): Promise<Progress>,
  /** The attempt failed by a fault of its rows, or of ours: it counts. */
  failed(part: ImportPart): Promise<void>,
  /**
   * Gives back rows that were not got to, or met a database that was away: the attempt does not
   * count. What cannot be written now is written before the next claim.
   */
  giveBack(part: ImportPart): Promise<void>,
  /** Removes what is kept no longer. */
  tidy(): Promise<void>,
}

/** Another worker has these rows by now: this one was silent for too long. */
export class ClaimLost extends Error {}

/** A part of `Ports`. */
export type ImportPorts = {
  imports: ImportStore
  importQueue: ImportQueue
  /**
   * The client as the register has it now, in this office; none when it may no longer act there.
   */
  actorOf: (clientId: Id, officeId: Id) => Actor | undefined
  /** @throws Problem 400 for what is no row of an import */
  assertImportRow: (row: unknown) => void
}
