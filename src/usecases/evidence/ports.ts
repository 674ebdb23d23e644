/** Evidence bundles: the stored data from which their files are made. */
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { EvidenceProfile } from '../../complaints/evidence.ts'
import type { LetterForm } from '../letters/ports.ts'
import type { StoredTask } from '../imports/tasks.ts'

/** Letters and attachments never change, so their ids suffice. */
export type EvidenceFile = { path: string, mediaType: string } & (
  | { text: string }
  | { letterId: Id, form: LetterForm }
  | { attachmentId: Id }
)

export type EvidenceBundle = {
  /** Also the id of its task. */
  id: Id
  complaintId: Id
  profile: EvidenceProfile
  madeAt: Instant
  /** The name of the ZIP. */
  fileName: string
  /** All files but the manifest, in order. */
  files: EvidenceFile[]
  /** The members of the manifest other than `id` and `files`. */
  manifest: object
  containsHealthData: boolean
}

export type EvidenceReader = {
  /** A bundle made by the actor's own side, of a complaint that the actor can open. */
  evidenceBundle (complaintId: Id, key: Buffer, id: Id): Promise<EvidenceBundle | undefined>
}

/** Writes to a complaint that is locked. */
export type EvidenceWriter = {
  /** Also inserts its task, already done. */
  insertEvidenceBundle (bundle: EvidenceBundle, key: Buffer): Promise<StoredTask>
}
