/**
 * Health data (GDPR, article 9; Act of 30 July 2018, article 9): who reads the texts and files of a
 * complaint that contains them, and what everybody else gets (contract, section 7).
 *
 * Readers are staff with `mayReadHealthData`, and the office that logged the complaint. This table
 * holds for REST, GraphQL, history, search, letters, files and evidence.
 */
import type { Actor } from '../directory/actor.ts'
import type { Complaint } from './complaint.ts'
import { Problem } from '../problems/problems.ts'

/** Stands in place of each text. */
export const HEALTH_DATA_MASK = '[health data]'

/** Members that are free text, wherever they stand: a person may have written anything in them. */
export const FREE_TEXT: ReadonlySet<string> = new Set([
  // the complaint
  'description', 'remedySought', 'summary', 'remarks', 'explanation', 'complaintAsUnderstood', 'reasons', 'reason',
  'lateRecordingMotive', 'motivation',
  // the wording of a letter
  'introduction', 'closing',
  // the details of events
  'motive',
  // messages, notes and attachments
  'text', 'fileName',
])

type Reader = Pick<Actor, 'role' | 'mayReadHealthData'>
type Flagged = Pick<Complaint, 'containsHealthData' | 'loggedBy'>

/** Whether this actor reads the texts and files of a complaint that they can open. */
export function readsTexts ({ containsHealthData, loggedBy }: Flagged, actor: Reader): boolean {
  if (!containsHealthData) return true
  return actor.role === 'BROKER' ? loggedBy === 'BROKER' : actor.mayReadHealthData === true
}

/** The same for an attachment, which can contain health data by itself. */
export const readsAttachment = (
  complaint: Flagged,
  { containsHealthData }: { containsHealthData: boolean },
  actor: Reader,
): boolean =>
  readsTexts(complaint, actor) && (!containsHealthData || actor.role === 'BROKER' || actor.mayReadHealthData === true)

/** 403: files, letters and evidence are refused as a whole. */
export const filesRefusal = (readable: boolean): Problem | undefined =>
  readable
    ? undefined
    : new Problem(
      'missingPermission',
      'This contains health data: it is for staff who may read them (mayReadHealthData), and for the office that logged '
        + 'the complaint.',
    )

/** A copy with the mask in place of each free text. */
export const masked = <T>(value: T): T => maskedMember('', value) as T

/** @param name of the member that holds this value, or the list of values */
export function maskedMember (name: string, value: unknown): unknown {
  if (typeof value === 'string') return FREE_TEXT.has(name) ? HEALTH_DATA_MASK : value
  if (Array.isArray(value)) return value.map(item => maskedMember(name, item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, maskedMember(member, inner)]))
}

/** 409: who may not read a complaint cannot handle it. */
export const assigneeRefusal = (
  complaint: Flagged,
  person: Reader & { name: string },
): Problem | undefined =>
  readsTexts(complaint, person)
    ? undefined
    : new Problem('healthDataPermission', `${person.name} may not read health data, and this complaint contains them.`)
