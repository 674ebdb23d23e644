/** The access log: who read which complaints. Its time is real time, also in the sandbox. */
import type { Actor, Role } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'

/** The operations whose reads are logged, named as in the contract. */
export type ReadOperation =
  | 'getComplaint'
  | 'listComplaints'
  | 'searchComplaints'
  | 'getAgenda'
  | 'getEscalationReceipt'
  | 'explainDeadline'
  | 'listHistory'
  | 'verifyHistory'
  | 'getOmbudsmanNotice'
  | 'listLetters'
  | 'getLetter'
  | 'getLetterHtml'
  | 'getLetterText'
  | 'getLetterPdf'
  | 'previewLetter'
  | 'listDispatches'
  | 'listMessages'
  | 'getMessage'
  | 'listNotes'
  | 'getNote'
  | 'listAttachments'
  | 'getAttachment'
  | 'downloadAttachment'
  | 'downloadEvidenceBundle'
  | 'complaintChanged'
  | 'listRegister'
  | 'queryDataSubject'
  | 'exportDataSubject'
  | 'downloadDataSubjectExport'

/** One read: `complaintIds` are all that the answer shows. */
export type Access = {
  actor: Pick<Actor, 'id' | 'role' | 'clientId' | 'onBehalfOf'>
  operation: ReadOperation
  complaintIds: readonly Id[]
  /** The answer was 403, 404 or 410. */
  refused?: boolean
}

export type AccessRecorder = {
  /** Keeps the access in memory and returns at once; it is written within a second. */
  record (access: Access): void
}

export type AccessLog = AccessRecorder & {
  /** Writes what this process has recorded so far. @throws Problem 503 */
  flush (): Promise<void>
}

/** An access as it is written. */
export type AccessRow = {
  /** Real time, in milliseconds since 1970. */
  at: number
  complaintIds: readonly Id[]
  actorId: Id
  role: Role
  clientId: Id
  operation: ReadOperation
  refused: boolean
  onBehalfOf?: string
}

/** An access of one complaint, as it is read. */
export type StoredAccess = {
  /** Increases in the order of writing. */
  sequence: number
  at: Instant
  actorId: Id
  role: Role
  clientId: Id
  operation: string
  refused: boolean
  onBehalfOf?: string
}

export type AccessLogStore = {
  /** @throws Problem 503 */
  write (rows: readonly AccessRow[]): Promise<void>
  /**
   * Accesses of a complaint that the actor can open, newest first; refused ones for staff alone.
   * @param before the sequence of the previous page's last one
   */
  accessesOf (actor: Actor, complaintId: Id, before: number | undefined, limit: number): Promise<StoredAccess[]>
  /** Makes the partitions of this month and the next three. */
  prepare (): Promise<void>
  /** Drops the partitions that are older than this many months, at least six. */
  dropOlderThan (months: number): Promise<void>
}

/** A part of `Ports`. */
export type AccessLogPorts = {
  accessLog: AccessLog
  accessLogStore: AccessLogStore
  /** A client by its internal id: the name that it signs in with, and whose it is. */
  client (id: Id): { clientId: string, name: string } | undefined
}
