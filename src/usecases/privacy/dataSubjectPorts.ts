/** The port of looking up a person. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'

export const DATA_SUBJECT_PLACES = ['COMPLAINT', 'HISTORY', 'MESSAGE', 'NOTE', 'ATTACHMENT', 'LETTER'] as const
export type DataSubjectPlace = (typeof DATA_SUBJECT_PLACES)[number]

/** A complaint with all its stored texts, decrypted. */
export type ComplaintTexts = {
  complaintId: Id
  reference?: string
  firstLineReference?: string
  texts: { place: DataSubjectPlace, text: string }[]
}

export type DataSubjectPorts = {
  dataSubjects: {
    /**
     * Calls `each` with the texts of every complaint that staff can open, from one snapshot. Events
     * and letters are read and decrypted in parts.
     */
    read (actor: Actor, each: (complaint: ComplaintTexts) => void): Promise<void>
  }
}
