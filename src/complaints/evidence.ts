/**
 * The content of an evidence bundle, by recipient. The broker's view (visibility.ts, eventView.ts)
 * already leaves out what is internal to the insurer; the complainant gets less than the broker.
 */
import type { Actor, Role } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import type { Party } from './complaint.ts'
import type { Addition, Message, Visibility } from './correspondence.ts'
import { VISIBILITIES } from './correspondence.ts'
import { hiddenFrom, presentEvent, withOpened } from './eventView.ts'
import type { EventView } from './eventView.ts'
import { changeOf, readableFacts } from './history.ts'
import type { HistoryEntry } from './history.ts'
import type { ComplaintView, membersOf } from './visibility.ts'

export const EVIDENCE_PROFILES = {
  /**
   * `viewer`: whether the bundle shows the caller's view or always the broker's view. `names`:
   * whether it names staff and the people at the office.
   */
  SUPERVISOR:  { viewer: 'CALLER', internal: true,  notes: true,  details: true,  relations: true,  names: true,  members: 'ALL' },
  OMBUDSMAN:   { viewer: 'BROKER', internal: false, notes: true,  details: true,  relations: true,  names: true,  members: 'ALL' },
  COMPLAINANT: {
    viewer: 'BROKER', internal: false, notes: false, details: false, relations: false, names: false,
    members: 'OF_PERSON',
  },
} as const

export type EvidenceProfile = keyof typeof EVIDENCE_PROFILES

/**
 * What the complainant gets of each member: everything, nothing, or everything except these parts.
 */
const OF_PERSON = {
  reference: 'ALL',
  firstLineReference: 'ALL',
  status: 'ALL',
  heldBy: 'ALL',
  channel: 'ALL',
  officeId: 'ALL',
  brokerReference: 'ALL',
  brokerAccess: 'NONE',
  concerns: 'NONE',
  complainant: 'ALL',
  representative: ['email', 'postalAddress'],
  correspondenceTo: 'ALL',
  subjects: 'ALL',
  causes: 'ALL',
  productLine: 'ALL',
  policyNumber: 'ALL',
  claimNumber: 'ALL',
  description: 'ALL',
  remedySought: 'ALL',
  staffComplainedAbout: 'NONE',
  contestedDecisionBy: 'NONE',
  containsHealthData: 'ALL',
  signalledAt: 'ALL',
  loggedAt: 'ALL',
  receivedAt: 'ALL',
  interventions: 'ALL',
  firstLineResolution: 'ALL',
  escalation: ['remarks'],
  handlerId: 'NONE',
  acknowledgedAt: 'ALL',
  substantiveReplies: ['lateRecordingMotive'],
  delayNotices: ['lateRecordingMotive'],
  finalAnswer: ['rootCause', 'systemic', 'approvedBy', 'lateRecordingMotive'],
  pendingApproval: 'NONE',
  legalHold: 'NONE',
  outcome: 'ALL',
  answeredAt: 'ALL',
  closedAt: 'ALL',
  complainantSatisfaction: 'ALL',
  redirection: ['lateRecordingMotive'],
  withdrawal: 'ALL',
  reopenings: 'ALL',
  relatedTo: 'NONE',
  ombudsmanReferrals: 'ALL',
} as const satisfies Record<keyof ReturnType<typeof membersOf>, 'ALL' | 'NONE' | readonly string[]>

/**
 * The actor whose view the bundle shows. For the broker's view, the usual visibility rules apply to
 * an actor with the role BROKER.
 */
export const viewerFor = (profile: EvidenceProfile, caller: Actor): Actor =>
  EVIDENCE_PROFILES[profile].viewer === 'BROKER' ? { ...caller, role: 'BROKER' } : caller

/** Whether the bundle contains an item with this visibility. */
const isIncluded = (profile: EvidenceProfile, { role }: Pick<Actor, 'role'>, visibility: Visibility): boolean => {
  const { staff, broker } = VISIBILITIES[visibility]
  return (role === 'BROKER' ? broker : staff) && (EVIDENCE_PROFILES[profile].internal || broker)
}

export const additionsFor = <A extends Addition>(
  profile: EvidenceProfile,
  caller: Actor,
  additions: readonly A[],
): A[] => additions.filter(({ visibility }) => isIncluded(profile, caller, visibility))

/**
 * Recomputes when each request was answered, from the items in the bundle only: an answer that the
 * bundle leaves out has no effect.
 */
export const answeredWithin = (
  messages: readonly Message[],
  attachments: readonly (Addition & { inReplyTo?: Id })[],
): Message[] =>
  messages.map(({ answeredAt: _asSeen, ...message }) => {
    const answers = [...messages.filter(({ direction }) => direction !== message.direction), ...attachments].filter(
      ({ inReplyTo }) => inReplyTo === message.id
    )
    const [answeredAt] = answers.map(({ recordedAt }) => recordedAt).toSorted()
    return { ...message, ...(message.kind === 'DOCUMENT_REQUEST' && answeredAt !== undefined && { answeredAt }) }
  })

/**
 * The complaint without its available actions, which depend on the caller, and without its
 * deadlines, which have their own files.
 */
export function complaintFor (profile: EvidenceProfile, view: ComplaintView): object {
  const {
    availableActions: _names, actions: _links, deadlines: _deadlines,
    id, version, updatedAt, office, handler, ...members
  } = view
  const included = Object.entries(members).map(([name, value]) => [name, memberFor(profile, name, value)] as const)
  return { id, version, updatedAt, office, handler, ...Object.fromEntries(included) }
}

/** Whether the bundle contains this event. */
export function isEventIncluded (profile: EvidenceProfile, caller: Actor, entry: HistoryEntry): boolean {
  const { type } = entry
  const { types } = hiddenFrom(viewerFor(profile, caller))
  if (types.includes(type) || (type === 'note.added' && !EVIDENCE_PROFILES[profile].notes)) return false
  const { visibility } = readableFacts(entry)?.about ?? {}
  return visibility === undefined || isIncluded(profile, caller, visibility as Visibility)
}

/**
 * One link of the chain, with what its hash is made from where the recipient may have all of it.
 */
export type ChainLink = Pick<HistoryEntry, 'sequence' | 'previousHash' | 'hash'>
  & Partial<Pick<HistoryEntry, 'type' | 'at' | 'version' | 'facts' | 'sealed'>>

/**
 * All links of the chain, also those of events that the bundle leaves out: so it can be verified
 * without the database. A supervisor gets events as they are stored, if staff made the bundle:
 * others get events in part, which no hash covers.
 */
export function linksFor (profile: EvidenceProfile, caller: Actor, entries: readonly HistoryEntry[]): ChainLink[] {
  const gives = profile === 'SUPERVISOR' && caller.role !== 'BROKER'
  return entries.map(entry => {
    const { sequence, previousHash, hash, type, at, version, facts, sealed } = entry
    const isWhole = gives && isEventIncluded(profile, caller, entry)
    return { sequence, previousHash, hash, ...(isWhole && { type, at, version, facts, sealed }) }
  })
}

type EventSources = {
  key: Buffer
  roles: ReadonlyMap<Id, Role>
  nameOf: (officeId: Id) => string | undefined
  /** Whether the caller can open another complaint that an event names. */
  opens: (id: Id) => boolean
  /** The number of events that the bundle has already. */
  before: number
}

export function eventsFor (
  profile: EvidenceProfile,
  caller: Actor,
  entries: readonly HistoryEntry[],
  { key, roles, nameOf, opens, before }: EventSources,
): object[] {
  const { relations } = EVIDENCE_PROFILES[profile]
  const viewer = viewerFor(profile, caller)
  return entries
    .filter(entry => isEventIncluded(profile, caller, entry))
    .map((entry, index) => presentEvent(entry, before + index + 1, viewer, key, nameOf))
    .map(event => withOpened(event, id => relations && opens(id)))
    .map(event => eventFor(profile, event, roles))
}

function eventFor (
  profile: EvidenceProfile,
  { details, actor, changes, ...event }: EventView,
  roles: ReadonlyMap<Id, Role>,
): object {
  const { details: detailed, names } = EVIDENCE_PROFILES[profile]
  return {
    ...event,
    actor: names ? actor : { role: actor.role ?? roles.get(actor.id), office: actor.office },
    changes: changes.flatMap(({ member, from, to }) =>
      changeOf(member, memberFor(profile, member, from), memberFor(profile, member, to))
    ),
    ...(detailed && { details }),
  }
}

function memberFor (profile: EvidenceProfile, name: string, value: unknown): unknown {
  if (EVIDENCE_PROFILES[profile].members === 'ALL') return value
  const rule = Object.hasOwn(OF_PERSON, name) ? OF_PERSON[name as keyof typeof OF_PERSON] : 'NONE'
  return rule === 'ALL' ? value : rule === 'NONE' ? undefined : without(value, rule)
}

function without (value: unknown, parts: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map(item => without(item, parts))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !parts.includes(name)))
}

/** Members that name the person who did something. */
const PARTIES = ['by', 'recordedBy', 'submittedBy', 'approvedBy', 'handler', 'madeBy']

/**
 * A document of the bundle, unchanged or with roles instead of the people who did something.
 * @param roleOf the role in which a person acted on the complaint
 */
export const namedFor = <T> (profile: EvidenceProfile, document: T, roleOf: (id: Id) => Role | undefined): T =>
  EVIDENCE_PROFILES[profile].names ? document : withRoles(document, roleOf) as T

function withRoles (value: unknown, roleOf: (id: Id) => Role | undefined): unknown {
  if (Array.isArray(value)) return value.map(item => withRoles(item, roleOf))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) =>
    [name, PARTIES.includes(name) && isParty(member) ? { role: roleOf(member.id) } : withRoles(member, roleOf)]))
}

const isParty = (value: unknown): value is Party =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value

/** The role in which each person acted, from the history. */
export const rolesIn = (entries: readonly HistoryEntry[]): Map<Id, Role> =>
  new Map(entries.flatMap(entry => {
    const { id, role } = readableFacts(entry)?.actor ?? {}
    return id === undefined || role === undefined ? [] : [[id, role] as const]
  }))
