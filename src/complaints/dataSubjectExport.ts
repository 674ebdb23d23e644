/**
 * What a person gets of a complaint when they ask for their data (GDPR art. 15): by the part that
 * they have in it, and without third parties.
 */
import type { Complaint, Language } from './complaint.ts'
import type { DataSubjectInput } from './dataSubject.ts'
import { isSameNumber, wordsOf } from './dataSubject.ts'
import type { ErasedComplaint } from './erasure.ts'
import type { Day } from '../calendar/days.ts'
import type { Id } from '../directory/ids.ts'
import type { Instant } from '../calendar/instants.ts'

/**
 * `COMPLAINANT` gets the complaint. The texts are about others for a `REPRESENTATIVE`, and for who
 * is only `NAMED` in them: they get what concerns themselves.
 */
export type PersonRole = 'COMPLAINANT' | 'REPRESENTATIVE' | 'NAMED'

/** Who consulted the complaint on one day, without names (CJEU C-579/21). */
export type AccessSummary = { on: Day, role: string, purpose: string, count: number }

/** Members as in the Complaint of the contract, in the view of the complainant. */
export type PersonalComplaint = Partial<Pick<
  Complaint,
  | 'complainant' | 'representative' | 'correspondenceTo' | 'status' | 'channel' | 'subjects' | 'causes' | 'productLine'
  | 'policyNumber' | 'claimNumber' | 'description' | 'remedySought' | 'containsHealthData' | 'loggedAt' | 'outcome'
  | 'answeredAt' | 'closedAt'
>> & { receivedAt?: Instant, office?: { name: string }, interventions?: { at: Instant, summary: string }[] }

export type ExportedComplaint = {
  reference: string
  as: PersonRole
  complaint: PersonalComplaint
  letters: { kind: string, createdAt: Instant, text: string }[]
  messages: { at: Instant, direction: 'INBOUND' | 'OUTBOUND', text: string }[]
  attachments: { fileName: string, file: string }[]
  events: { type: string, at: Instant, actor?: { role?: string } }[]
  /** For `NAMED`: in which places the person occurs, and how often. */
  places?: { place: string, count: number }[]
  accesses: AccessSummary[]
}

/** What is stored of one complaint. */
export type ExportPart = {
  exported: ExportedComplaint
  /** Attachments that never change, by their path in the ZIP. */
  files: { path: string, attachmentId: Id }[]
  /** Whether one of the files contains health data. */
  containsHealthData: boolean
}

/** The whole file. */
export type PersonalData = {
  madeAt: Instant
  language: Language
  controller: string
  complaints: (ExportedComplaint | ErasedComplaint)[]
}

type Party = { name: string, email?: string, phone?: string }

/**
 * A namesake with another e-mail address is not taken for the person, unless the manager says so.
 * @param isConfirmed whether the manager named this complaint
 */
export function personRoleIn (
  { complainant, representative, policyNumber }: Pick<Complaint, 'complainant' | 'representative' | 'policyNumber'>,
  subject: DataSubjectInput,
  isConfirmed: boolean,
): PersonRole {
  const isPerson = (party: Party): boolean => {
    if (subject.email !== undefined && party.email?.toLowerCase() === subject.email.toLowerCase()) return true
    if (subject.phone !== undefined && party.phone !== undefined && isSameNumber(party.phone, subject.phone)) {
      return true
    }
    if (subject.name === undefined || !isSameName(party.name, subject.name)) return false
    return isConfirmed || subject.email === undefined || party.email === undefined
  }
  if (isPerson(complainant)) return 'COMPLAINANT'
  if (representative !== undefined && isPerson(representative)) return 'REPRESENTATIVE'
  const isOwnPolicy = subject.policyNumber !== undefined && policyNumber !== undefined
    && wordsOf(policyNumber).join('') === wordsOf(subject.policyNumber).join('')
  return isOwnPolicy && complainant.capacity === 'POLICYHOLDER' ? 'COMPLAINANT' : 'NAMED'
}

/** All words of the searched name; a single word must be the whole name. */
function isSameName (name: string, searchedName: string): boolean {
  const words = new Set(wordsOf(name))
  const wanted = new Set(wordsOf(searchedName))
  return wanted.size > 0 && wanted.isSubsetOf(words) && (wanted.size > 1 || words.size === 1)
}

/** Stands in place of third parties. */
export const THIRD_PARTY_MASK = '[third party]'

export type ThirdParties = {
  /** Names of people; a name of one word is an ordinary word, and stays. */
  names: Iterable<string>
  /** Other texts that identify a third party, e.g. a street. */
  texts: Iterable<string>
  /** E-mail addresses that stay: the person's, the insurer's, the Ombudsman's. */
  keptEmails: Iterable<string>
}

/** Replaces third parties in every text of a document. */
export function createRedactor ({ names, texts, keptEmails }: ThirdParties): <T>(document: T) => T {
  const removed = [...[...names].filter(name => wordsOf(name).length > 1), ...texts]
    .filter(text => text !== '')
    .toSorted((one, other) => other.length - one.length)
  const kept = new Set([...keptEmails].map(email => email.toLowerCase()))

  function withoutParties (text: string): string {
    const nameless = removed.reduce((rest, name) => rest.replaceAll(name, THIRD_PARTY_MASK), text)
    return nameless.includes('@') ? nameless.replace(TOKEN, withoutEmail) : nameless
  }

  function withoutEmail (token: string): string {
    if (!token.includes('@')) return token
    let address = token
    while (address.endsWith('.')) address = address.slice(0, -1)
    return kept.has(address.toLowerCase()) ? token : THIRD_PARTY_MASK + token.slice(address.length)
  }

  function redacted (value: unknown): unknown {
    if (typeof value === 'string') return withoutParties(value)
    if (Array.isArray(value)) return value.map(redacted)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, redacted(member)]))
  }
  return <T>(document: T) => redacted(document) as T
}

/** What stands between characters that end an e-mail address. */
const TOKEN = /[^\s<>()[\]{}"',;:|]+/g

/** Names of the people in a document: `{ id, name }`, except for these. */
export function namesIn (value: unknown, except: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap(item => namesIn(item, except))
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && 'name' in value && typeof value.name === 'string' && !except.has(value.name)
    ? [value.name]
    : []
  return [...own, ...Object.values(value).flatMap(member => namesIn(member, except))]
}
