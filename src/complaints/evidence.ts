/**
 * What an evidence bundle tells, by whom it is for. With the broker's eyes (visibility.ts,
 * eventView.ts) what is internal to the insurer is gone already; the person who complains is told
 * less than the broker.
 */
import type { Actor, Role } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import type { Party } from './complaint.ts'
import type { Addition, Message, Visibility } from './correspondence.ts'
import { VISIBILITIES } from './correspondence.ts'
import { hiddenFrom, presentEvent, withOpened } from './eventView.ts'
import type { EventView } from './eventView.ts'
import { changeOf } from './history.ts'
import type { Facts, HistoryEntry } from './history.ts'
import type { ComplaintView, membersOf } from './visibility.ts'

export const EVIDENCE_PROFILES = {
  /**
   * `eyes`: of who asks, or the broker's, whoever asks. `names`: of staff and of those who work at
   * the office.
   */
  SUPERVISOR:  { eyes: 'ASKER',  internal: true,  notes: true,  details: true,  relations: true,  names: true,  members: 'ALL' },
  OMBUDSMAN:   { eyes: 'BROKER', internal: false, notes: true,  details: true,  relations: true,  names: true,  members: 'ALL' },
  COMPLAINANT: {
    eyes: 'BROKER', internal: false, notes: false, details: false, relations: false, names: false,
    members: 'OF_PERSON',
  },
} as const

export type EvidenceProfile = keyof typeof EVIDENCE_PROFILES

/**
 * What the person who complains reads of each member: all of it, nothing, or all but these parts.
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
 * Whose eyes look at it: the table of what brokers do not see is applied by what applies it
 * everywhere.
 */
export const eyesFor = (profile: EvidenceProfile, asker: Actor): Actor =>
  EVIDENCE_PROFILES[profile].eyes === 'BROKER' ? { ...asker, role: 'BROKER' } : asker

/** Of what the actor sees. */
const tells = (profile: EvidenceProfile, { role }: Pick<Actor, 'role'>, visibility: Visibility): boolean => {
  const { staff, broker } = VISIBILITIES[visibility]
  return (role === 'BROKER' ? broker : staff) && (EVIDENCE_PROFILES[profile].internal || broker)
}

export const additionsFor = <A extends Addition>(
  profile: EvidenceProfile,
  asker: Actor,
  additions: readonly A[],
): A[] => additions.filter(({ visibility }) => tells(profile, asker, visibility))

/**
 * When each request was answered, by what the bundle tells: an answer that it keeps back leaves no
 * trace.
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
 * The complaint without what depends on who looks at it, and without its deadlines, which are told
 * by themselves.
 */
export function complaintFor (profile: EvidenceProfile, view: ComplaintView): object {
  const { availableActions: _actions, deadlines: _deadlines, id, version, updatedAt, office, handler, ...members } =
    view
  const told = Object.entries(members).map(([name, value]) => [name, memberFor(profile, name, value)] as const)
  return { id, version, updatedAt, office, handler, ...Object.fromEntries(told) }
}

/** @param opens whether the asker can open another complaint that an event names */
export function eventsFor (
  profile: EvidenceProfile,
  asker: Actor,
  entries: readonly HistoryEntry[],
  roles: ReadonlyMap<Id, Role>,
  key: Buffer,
  nameOf: (officeId: Id) => string | undefined,
  opens: (id: Id) => boolean,
): object[] {
  const { relations, notes } = EVIDENCE_PROFILES[profile]
  const eyes = eyesFor(profile, asker)
  const { types } = hiddenFrom(eyes)
  return entries
    .filter(({ type }) => !types.includes(type) && (notes || type !== 'note.added'))
    .filter(({ facts }) => {
      const { visibility } = (JSON.parse(facts) as Facts).about ?? {}
      return visibility === undefined || tells(profile, asker, visibility as Visibility)
    })
    .map(entry => withOpened(presentEvent(entry, eyes, key, nameOf), id => relations && opens(id)))
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
  const told = Object.hasOwn(OF_PERSON, name) ? OF_PERSON[name as keyof typeof OF_PERSON] : 'NONE'
  return told === 'ALL' ? value : told === 'NONE' ? undefined : without(value, told)
}

function without (value: unknown, parts: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map(one => without(one, parts))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !parts.includes(name)))
}

/** Members that name who did something. */
const PARTIES = ['by', 'recordedBy', 'submittedBy', 'approvedBy', 'handler', 'madeBy']

/**
 * A document of the bundle: as it is, or with roles where it names who did something.
 * @param roleOf of who acted on the complaint
 */
export const namedFor = <T> (profile: EvidenceProfile, document: T, roleOf: (id: Id) => Role | undefined): T =>
  EVIDENCE_PROFILES[profile].names ? document : withRoles(document, roleOf) as T

function withRoles (value: unknown, roleOf: (id: Id) => Role | undefined): unknown {
  if (Array.isArray(value)) return value.map(one => withRoles(one, roleOf))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) =>
    [name, PARTIES.includes(name) && isParty(member) ? { role: roleOf(member.id) } : withRoles(member, roleOf)]))
}

const isParty = (value: unknown): value is Party =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value

/** In which role each of them acted, as the history has it. */
export const rolesIn = (entries: readonly HistoryEntry[]): Map<Id, Role> =>
  new Map(entries.map(({ facts }) => (JSON.parse(facts) as Facts).actor).flatMap(({ id, role }) =>
    role === undefined ? [] : [[id, role] as const]
  ))
