/**
 * Imports: tasks, rows and results as stored, and the ports that store and process them.
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
  /** Undefined for an existing complaint that the office cannot open. */
  complaintId?: Id
  firstLineReference?: string
  problem?: TaskProblem
}

/** A line as received. */
export type ImportRow = { row: number, text: Buffer }

export type ImportReader = {
  task (id: Id): Promise<StoredTask | undefined>
  /** In line order. */
  results (taskId: Id, query: { status?: TaskResultStatus, after: number, limit: number }): Promise<TaskResult[]>
}

export type ImportUnitOfWork = ImportReader & IdempotencyStore & {
  insertTask (id: Id, rows: readonly ImportRow[]): Promise<void>
}

/** Limited to what the actor can see: the tasks of their office. */
export type ImportStore = {
  snapshot<T> (actor: Actor, work: (reader: ImportReader) => Promise<T>): Promise<T>
  transaction<T> (actor: Actor, work: (unit: ImportUnitOfWork) => Promise<T>): Promise<T>
}

export type ExistingComplaint = Pick<TaskResult, 'complaintId' | 'firstLineReference'>

/** A row that a worker has claimed. */
export type ClaimedRow = {
  row: number
  /** Bytes of `text`. */
  size: number
  /** Decrypts the row. @throws Error when it cannot be decrypted */
  text (): Buffer
}

/** The next rows of a task, claimed by this worker for a limited time. */
export type ImportPart = {
  claim: string
  taskId: Id
  /** The last processed line. */
  doneTo: number
  /** The client that requested the import. */
  clientId: Id
  officeId: Id
  onBehalfOf (): string | undefined
  /** More than one only when none of them was claimed before. */
  rows: readonly ClaimedRow[]
  /** Earlier attempts at the first row that ended without a result. */
  failedAttempts: number
}

/** A row with its result, or with the function that logs it. */
export type Decided =
  | { row: number, result: TaskResult }
  | { row: number, brokerReference: string, log: (unit: UnitOfWork) => Promise<unknown> }

/** `AWAITED`: another transaction waited for the rows' lock, on the office's next number. */
export type Progress = 'NOTHING' | 'DONE' | 'AWAITED'

/**
 * Rows waiting to be logged. A claim counts an attempt and commits before the work begins. It ends
 * with the last row of the part, when it is given back, or by expiry when its worker dies.
 */
export type ImportQueue = {
  /** Claims rows of the task that has waited longest. @throws Problem 503 */
  claim(most: number): Promise<ImportPart | undefined>,
  /**
   * Writes complaints, results and counts of decided rows in one transaction.
   * @param actor whose rights apply; undefined when nothing is logged
   * @param decided the next rows of the part, in order
   * @throws Problem 503, `ClaimLost`, or the error of a row; nothing is written then
   */
  settle(
    part: ImportPart,
    actor: Actor | undefined,
    decided: readonly Decided[],
    how?: { abandoned?: boolean },
  ): Promise<Progress>,
  /** Records that the attempt failed on its rows or by an internal error: it counts. */
  failed(part: ImportPart): Promise<void>,
  /**
   * Gives back rows that were not reached, or that met an unavailable database: the attempt does
   * not count. When this cannot be written now, it is written before the next claim.
   */
  giveBack(part: ImportPart): Promise<void>,
  /** Removes data past their retention. */
  tidy(): Promise<void>,
}

/** The claim expired, and another worker may have these rows now. */
export class ClaimLost extends Error {}

/** A part of `Ports`. */
export type ImportPorts = {
  imports: ImportStore
  importQueue: ImportQueue
  /**
   * The client's current directory entry in this office; undefined when it may not act there now.
   */
  actorOf: (clientId: Id, officeId: Id) => Actor | undefined
  /** @throws Problem 400 for an invalid row */
  assertImportRow: (row: unknown) => void
}
