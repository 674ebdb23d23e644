/** Evidence bundles: what is kept of one, from which its files are made. */
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { EvidenceProfile } from '../../complaints/evidence.ts'
import type { LetterForm } from '../letters/ports.ts'
import type { StoredTask } from '../imports/tasks.ts'

/** Letters and attachments never change: of them the ids are enough. */
export type EvidenceFile = { path: string, mediaType: string } & (
  | { text: string }
  | { letterId: Id, form: LetterForm }
  | { attachmentId: Id }
)

export type EvidenceBundle = {
  /** Its task's, too. */
  id: Id
  complaintId: Id
  profile: EvidenceProfile
  madeAt: Instant
  /** Of the ZIP. */
  fileName: string
  /** All but the manifest, in their order. */
  files: EvidenceFile[]
  /** What the manifest says beside the files. */
  manifest: object
  containsHealthData: boolean
}

export type EvidenceReader = {
  /** One that the actor's own side made, of a complaint that they can open. */
  evidenceBundle (complaintId: Id, key: Buffer, id: Id): Promise<EvidenceBundle | undefined>
}

/** Of a complaint that is locked. */
export type EvidenceWriter = {
  /** With its task, which is done with it. */
  insertEvidenceBundle (bundle: EvidenceBundle, key: Buffer): Promise<StoredTask>
}
