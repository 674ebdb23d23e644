/** Brokers' offices: their identity and their FSMA status. */
import type { Day } from '../calendar/days.ts'
import type { FsmaStatus, Office, PostalAddress } from './actor.ts'
import type { Id } from './ids.ts'
import { invalid, Problem } from '../problems/problems.ts'
import { enterpriseNumberOf } from './enterpriseNumber.ts'
import type { Contact } from './contact.ts'
import type { Versioned } from './entry.ts'
import { merged } from './entry.ts'

export type OfficeRecord = Versioned & Omit<Office, 'revision'> & Contact & {
  /** Ten digits. */
  enterpriseNumber: string
  /** The FSMA number from before the FSMA adopted the enterprise number, as written. */
  fsmaNumber?: string
  fsmaStatus: FsmaStatus
  /** The first Brussels day of the status. */
  fsmaStatusSince?: Day
}

export type OfficeInput = Partial<Contact> & {
  name: string
  code: string
  enterpriseNumber: string
  fsmaNumber?: string
  fsmaStatus?: FsmaStatus
  fsmaStatusSince?: Day
  postalAddress?: PostalAddress
  firstLineTargetWorkingDays?: number
}

type Nullable<T, K extends keyof T> = { [P in keyof T]?: P extends K ? T[P] | null : T[P] }
export type OfficePatch = Nullable<
  OfficeInput,
  'fsmaNumber' | 'email' | 'postalAddress' | 'firstLineTargetWorkingDays' | 'language'
>

/** @throws Problem 400 */
export const newOffice = (id: Id, input: OfficeInput, today: Day): OfficeRecord => ({
  id,
  version: 1,
  ...input,
  enterpriseNumber: enterpriseNumber(input.enterpriseNumber),
  fsmaStatus: input.fsmaStatus ?? 'ACTIVE',
  dailyDigest: input.dailyDigest ?? false,
  ...since(input, today),
})

/**
 * @param codeUsed whether a reference contains the present code
 * @throws Problem 409 for a change of a code that references contain; 400
 */
export function patchedOffice (
  office: OfficeRecord,
  patch: OfficePatch,
  { today, codeUsed }: { today: Day, codeUsed: boolean },
): OfficeRecord {
  if (patch.code !== undefined && patch.code !== office.code && codeUsed) {
    throw new Problem('memberLocked', `code stays ${office.code}: references of this office carry it.`)
  }
  return {
    ...merged(office, patch),
    version: office.version + 1,
    ...(patch.enterpriseNumber !== undefined && { enterpriseNumber: enterpriseNumber(patch.enterpriseNumber) }),
    ...(patch.fsmaStatus === undefined || patch.fsmaStatus === office.fsmaStatus
      ? sinceOf(patch, today)
      : since(patch, today)),
  }
}

/** A new status starts today, unless the input gives a day. */
const since = (input: Pick<OfficeInput, 'fsmaStatus' | 'fsmaStatusSince'>, today: Day) =>
  input.fsmaStatus === undefined ? sinceOf(input, today) : { fsmaStatusSince: today, ...sinceOf(input, today) }

function sinceOf (
  { fsmaStatusSince: day }: Pick<OfficeInput, 'fsmaStatusSince'>,
  today: Day,
): { fsmaStatusSince?: Day } {
  if (day === undefined) return {}
  if (day > today) throw invalid('fsmaStatusSince', 'must not lie in the future: a status holds at once', day)
  return { fsmaStatusSince: day }
}

function enterpriseNumber (text: string): string {
  const number = enterpriseNumberOf(text)
  if (number === undefined) {
    throw invalid('enterpriseNumber', 'must be an enterprise number with valid check digits, e.g. 0862.475.005', text)
  }
  return number
}
