/** The ports of exports for a person. */
import type { Language } from '../../complaints/complaint.ts'
import type { ExportPart } from '../../complaints/dataSubjectExport.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { StoredTask } from '../imports/tasks.ts'

export type StoredExport = { id: Id, language: Language, madeAt: Instant, complaintIds: Id[] }

export type DataSubjectExportReader = {
  /** An export that this client made. */
  dataSubjectExport (id: Id): Promise<StoredExport | undefined>
  /** Parts of complaints that are not erased, decrypted with the key of each complaint. */
  exportParts (id: Id, keys: ReadonlyMap<Id, Buffer>): Promise<Map<Id, ExportPart>>
}

/** One complaint of an export; without a part when it was erased before. */
export type NewExportPart = { complaintId: Id, sealedWith?: { key: Buffer, part: ExportPart } }

/** Writes for complaints that are locked. */
export type DataSubjectExportWriter = {
  /** Also inserts its task, already done. */
  insertDataSubjectExport (
    made: Pick<StoredExport, 'id' | 'language' | 'madeAt'> & { parts: readonly NewExportPart[] },
  ): Promise<StoredTask>
}
