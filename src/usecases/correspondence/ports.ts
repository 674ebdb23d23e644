/**
 * The ports of messages, notes and attachments: their storage, and the storage of files.
 */
import type { AdditionKind, Additions } from '../../complaints/correspondence.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Content } from '../../complaints/fileEncryption.ts'

/** A stored attachment also holds its file key, in base64, which no view contains. */
export type StoredAddition = {
  message: Additions['message'],
  note: Additions['note'],
  attachment: Additions['attachment'] & { fileKey: string },
}

/** `sequence` is that of its event in the history; it also orders the additions of a kind. */
export type StoredAttachment<K extends AdditionKind> = { sequence: number, addition: StoredAddition[K] }

export type CorrespondenceReader = {
  /**
   * For each of these complaints that the actor can open: the visible additions after a sequence
   * number, in order.
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
  /** Totals over all attachments of a complaint, visible to the actor or not. */
  attachmentTotals(complaintId: Id): Promise<{ files: number, bytes: number }>,
  /** Records that a file with this id may exist before its attachment does. */
  beginUpload(id: Id): Promise<void>,
  /** Deletes the record. @returns whether there still was one */
  endUpload(id: Id): Promise<boolean>,
}

/** File storage by id: a folder, or an object store. */
export type Files = {
  /** @throws Problem 507 when there is no room */
  write (id: Id, content: Content): Promise<void>
  /** @param to exclusive */
  read (id: Id, from: number, to: number): Content
  remove (id: Id): Promise<void>
  /**
   * The media type of the content; undefined for content without a signature, such as text.
   * @param head its first bytes
   */
  recognise (head: Buffer, content: () => Content): Promise<string | undefined>
}

export type Leftover = { id: Id, startedAt: Instant, failedAttempts: number }

/** A part of `Ports`. */
export type AttachmentPorts = {
  files: Files
  attachmentLimits: {
    /** Per file. */
    bytes: number
    /** Per complaint. */
    totalBytes: number
    totalFiles: number
  }
  /** Uploads that began more than a day ago and became no attachment. */
  orphanedUploads: {
    /** Oldest first, after `after`. An upload that failed too often is left out for a day. */
    list (after: Leftover | undefined, limit: number): Promise<Leftover[]>
    forget (id: Id): Promise<void>
  }
}
