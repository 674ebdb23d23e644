/** Reads the identity of another insurer from JSON in the configuration. */
import { LANGUAGES } from '../../complaints/complaint.ts'
import type { Identities, Insurer } from './identities.ts'
import { OMBUDSMAN } from './identities.ts'

/** The pattern of each member, by its dotted path. */
type Members = Record<string, RegExp>

const LINE = /^[^\p{Cc}]{1,200}$/u
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/
const ADDRESS: Members = {
  'postalAddress.street': LINE,
  'postalAddress.postalCode': LINE,
  'postalAddress.city': LINE,
  'postalAddress.country': /^[A-Z]{2}$/,
}

const INSURER: Members = {
  name: LINE,
  legalEntity: LINE,
  enterpriseNumber: /^[01]\d{3}\.\d{3}\.\d{3}$/,
  'complaintsDesk.name': LINE,
  'complaintsDesk.email': EMAIL,
  ...Object.fromEntries(Object.entries(ADDRESS).map(([path, pattern]) => [`complaintsDesk.${path}`, pattern])),
}
const FSMA_CODE: Members = { fsmaCode: /^\d{1,6}$/ }
const OMBUDSMAN_OF: Members = { name: LINE, ...ADDRESS, email: EMAIL, phone: LINE, website: /^https:\/\/[^\s?#]+$/ }

/**
 * Reads `{name, legalEntity, enterpriseNumber, fsmaCode?, complaintsDesk: {name, postalAddress,
 * email}}`. `ombudsman: {nl, fr, de, en}` is optional, for another Ombudsman or a new address; each
 * one has the form of `GET /v1/procedure`.
 * @throws Error that lists the wrong members
 */
export function identitiesFrom (text: string): Identities {
  const { ombudsman, ...insurer } = parsed(text)
  const faults = [
    ...faultsOf(insurer, 'fsmaCode' in insurer ? { ...INSURER, ...FSMA_CODE } : INSURER),
    ...(ombudsman === undefined
      ? []
      : LANGUAGES.flatMap(language => faultsOf(memberAt(ombudsman, language), OMBUDSMAN_OF, `ombudsman.${language}.`))),
  ]
  if (faults.length > 0) throw new Error(`has faults in ${faults.join(', ')}`)
  return { insurer: insurer as Insurer, ombudsman: (ombudsman ?? OMBUDSMAN) as Identities['ombudsman'] }
}

const faultsOf = (value: unknown, members: Members, at = ''): string[] => [
  ...Object.entries(members).filter(([path, pattern]) => !matches(memberAt(value, path), pattern)).map(([path]) => `${at}${path}`),
  ...pathsIn(value).filter(path => path !== '' && !Object.hasOwn(members, path)).map(path => `${at}${path} (not known)`),
]

const matches = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value)

function parsed (text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  } catch { /* Reported below without the text, which can be any file. */ }
  throw new Error('is no JSON object')
}

const memberAt = (value: unknown, path: string): unknown => path.split('.').reduce<unknown>((inner, name) =>
  inner !== null && typeof inner === 'object' ? (inner as Record<string, unknown>)[name] : undefined, value)

const pathsIn = (value: unknown, at = ''): string[] => value !== null && typeof value === 'object'
  ? Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, at === '' ? name : `${at}.${name}`))
  : [at]
