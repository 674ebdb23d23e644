/**
 * Messages, notes and attachments: what is needed from outside to keep them, and the files
 * themselves.
 */
import type { AdditionKind, Additions } from '../../complaints/correspondence.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Content } from '../../complaints/fileEncryption.ts'

/** What is kept of an attachment beside what is shown: the key that opens its file, in base64. */
export type StoredAddition = {
  message: Additions['message'],
  note: Additions['note'],
  attachment: Additions['attachment'] & { fileKey: string },
}

/** `sequence` is that of its event in the history, and its place among its like. */
export type StoredAttachment<K extends AdditionKind> = { sequence: number, addition: StoredAddition[K] }

export type CorrespondenceReader = {
  /**
   * Of each of these complaints that the actor can open: those after a place that they can see, in
   * order.
   */
  additions<K extends AdditionKind>(
    kind: K,
    complaintIds: readonly Id[],
    after: number,
    limit: number,
  ): Promise<Map<Id, StoredAttachment<K>[]>>,
  addition<K extends AdditionKind>(kind: K, complaintId: Id, id: Id): Promise<StoredAddition[K] | undefined>,
}

export type CorrespondenceWriter = {
  addAddition<K extends AdditionKind>(
    kind: K,
    complaintId: Id,
    placed: StoredAttachment<K>,
    key: Buffer,
  ): Promise<void>,
  /** All that a complaint has, visible to the actor or not. */
  attachmentTotals(complaintId: Id): Promise<{ files: number, bytes: number }>,
  /** From now on a file of this name may exist though no attachment does. */
  beginUpload(id: Id): Promise<void>,
  /** @returns whether it was still under way */
  endUpload(id: Id): Promise<boolean>,
}

/** Where files lie, by ids: a folder, or an object store. */
export type Files = {
  /** @throws Problem 507 when there is no room */
  write (id: Id, content: Content): Promise<void>
  /** @param to exclusive */
  read (id: Id, from: number, to: number): Content
  remove (id: Id): Promise<void>
  /**
   * What the content is, as a media type; undefined for what has no mark of its own.
   * @param head its first bytes
   */
  recognise (head: Buffer, content: () => Content): Promise<string | undefined>
}

export type Leftover = { id: Id, startedAt: Instant, failedAttempts: number }

/** A part of `Ports`. */
export type AttachmentPorts = {
  files: Files
  attachmentLimits: {
    /** Of one file. */
    bytes: number
    /** Of one complaint. */
    totalBytes: number
    totalFiles: number
  }
  /** Uploads that began more than a day ago and came to nothing. */
  orphanedUploads: {
    /** The oldest first, beyond `after`. What failed too often is left out for a day. */
    list (after: Leftover | undefined, limit: number): Promise<Leftover[]>
    forget (id: Id): Promise<void>
  }
}
