/**
 * The part of the history that a caller can see, by the same table as the complaint itself
 * (contract, section 2).
 */
import type { Actor, Role } from '../directory/actor.ts'
import type { Complaint, FinalAnswer, Party, Relation } from './complaint.ts'
import type { Id } from '../directory/ids.ts'
import { EVENTS } from './events.ts'
import { changeOf, changesBetween, sealedOf, SYSTEM } from './history.ts'
import type { Change, Facts, HistoryEntry, Sealed, Verification } from './history.ts'
import { masked, maskedMember } from './healthData.ts'
import { answerForBroker, HIDDEN_FROM_BROKER } from './visibility.ts'
import type { AnswerView } from './visibility.ts'

/**
 * Events that a viewer never sees: events of these types, and events about items that are hidden
 * from the viewer's side.
 */
export type Hidden = { types: readonly string[], from: 'BROKER' | 'STAFF' }

/** An event with its number among the events that the viewer sees, from 1. */
export type VisibleEntry = HistoryEntry & { place: number }

export const hiddenFrom = ({ role }: Actor): Hidden =>
  role === 'BROKER'
    ? {
      types: Object.entries(EVENTS).filter(([, { broker }]) => broker === 'NONE').map(([type]) => type),
      from: 'BROKER',
    }
    : { types: [], from: 'STAFF' }

/** The side that an event is hidden from; `hidden_from` in the database repeats this rule. */
const sideHiddenFrom = ({ facts }: Pick<HistoryEntry, 'facts'>): Hidden['from'] | undefined => {
  const visibility = /^\{"about":\{[^{}]*"visibility":"(INTERNAL|OFFICE)"/.exec(facts)?.[1]
  return visibility === undefined ? undefined : visibility === 'INTERNAL' ? 'BROKER' : 'STAFF'
}

export const isVisible = (entry: Pick<HistoryEntry, 'type' | 'facts'>, { types, from }: Hidden): boolean =>
  !types.includes(entry.type) && sideHiddenFrom(entry) !== from

/**
 * The result of a verification in the viewer's numbers: what they count is what they see.
 * @param visible for each event of the chain, in order, whether the viewer sees it
 */
export const verificationFor = ({ valid, brokenAt }: Verification, visible: readonly boolean[]): Verification => ({
  valid,
  length: visible.filter(Boolean).length,
  ...(brokenAt !== undefined && { brokenAt: numberAmong(visible, brokenAt) }),
})

/** The viewer's number of an event of the chain, or of the next one that they see. */
export const numberAmong = (visible: readonly boolean[], position: number): number =>
  visible.slice(0, position - 1).filter(Boolean).length + 1

/**
 * Whether an update shows nothing to the office: it changed only members that the office never
 * sees, or relations to complaints that the office cannot open.
 * @param opens whether the office can open another complaint
 */
export function isHiddenUpdate (before: Complaint, after: Complaint, opens: (id: Id) => boolean): boolean {
  const changes = changesBetween(before, after)
  const visible = changes.flatMap(forBroker).flatMap(change => withOpenedRelations(change, opens))
  return changes.length > 0 && visible.length === 0
}

/**
 * The viewer's view of an event that is not hidden from them. An event that was changed in the
 * database shows that it is there, and nothing that somebody may have put into it.
 * @param number the number of the event among those that the viewer sees
 */
export function presentEvent (
  entry: HistoryEntry,
  number: number,
  viewer: Actor,
  key: Buffer | undefined,
  nameOf: (officeId: Id) => string | undefined,
): EventView {
  try {
    return opened(entry, number, viewer, key, nameOf)
  } catch {
    const { type, at, previousHash, hash } = entry
    return {
      sequence: number, type, at, actor: { id: SYSTEM.id, name: '' }, changes: [], previousHash, hash, unreadable: true,
    }
  }
}

/** @throws Error when the event is not as it was written */
function opened (
  entry: HistoryEntry,
  number: number,
  viewer: Actor,
  key: Buffer | undefined,
  nameOf: (officeId: Id) => string | undefined,
) {
  const visibleTo = viewer.role === 'BROKER' ? EVENTS[entry.type].broker : 'FULL'
  const facts = JSON.parse(entry.facts) as Facts
  const personal = key === undefined
    ? { actor: { name: '' }, changes: [] } satisfies Sealed
    : sealedOf(entry, key)
  const { clientId: _, officeId, ...actor } = facts.actor
  const changes = [...facts.changes, ...personal.changes]
  const author = viewer.role === 'BROKER' ? approvedAuthorIn(changes) : undefined
  return {
    sequence: number,
    type: entry.type,
    at: entry.at,
    actor: author
      ?? {
        ...actor,
        ...personal.actor,
        office: officeId === undefined ? undefined : { id: officeId, name: nameOf(officeId) ?? '' },
      },
    changes: viewer.role === 'BROKER' ? changes.flatMap(forBroker) : changes,
    details: visibleTo === 'FULL' ? detailsOf(facts, personal) : undefined,
    previousHash: entry.previousHash,
    hash: entry.hash,
  }
}

export type EventView = Omit<ReturnType<typeof opened>, 'actor' | 'details'> & {
  actor: Author
  details?: Record<string, unknown> | undefined
  unreadable?: true
}

/** The event for a viewer who does not read the texts of its complaint. */
export const maskedEvent = (event: EventView): EventView => ({
  ...event,
  changes: event.changes.map(({ member, ...values }) => ({
    member,
    ...Object.fromEntries(Object.entries(values).map(([side, value]) => [side, maskedMember(member, value)])),
  })),
  details: masked(event.details),
})

const detailsOf = ({ about }: Facts, { details }: Sealed): Record<string, unknown> | undefined =>
  about === undefined ? details : { ...about, ...details }

/** The ids of other complaints in the event. */
export const complaintsNamedIn = ({ changes, details }: EventView): Id[] => [
  ...changes.filter(isOfRelations).flatMap(({ from, to }) => [...relationsIn(from), ...relationsIn(to)]).map(({ id }) =>
    id
  ),
  ...(typeof details?.duplicateId === 'string' ? [details.duplicateId] : []),
]

/**
 * The event without the complaints that the viewer cannot open; the complaint view hides them too.
 */
export function withOpened (event: EventView, opens: (id: Id) => boolean): EventView {
  const { duplicateId, ...details } = event.details ?? {}
  return {
    ...event,
    changes: event.changes.flatMap(change => withOpenedRelations(change, opens)),
    details: typeof duplicateId === 'string' && !opens(duplicateId) ? details : event.details,
  }
}

function withOpenedRelations (change: Change, opens: (id: Id) => boolean): Change[] {
  const visible = (relations: unknown) => relationsIn(relations).filter(({ id }) => opens(id))
  return isOfRelations(change) ? changeOf(change.member, visible(change.from), visible(change.to)) : [change]
}

const isOfRelations = ({ member }: Change): boolean => member === 'relatedTo'

const relationsIn = (value: unknown): Relation[] => Array.isArray(value) ? value as Relation[] : []

function forBroker (change: Change): Change[] {
  const { member, from, to } = change
  if ((HIDDEN_FROM_BROKER as readonly string[]).includes(member)) return []
  return member === 'finalAnswer' ? changeOf(member, answerIn(from), answerIn(to)) : [change]
}

/** The author of an approved answer. Brokers see the author instead of the approving manager. */
function approvedAuthorIn (changes: readonly Change[]): Author | undefined {
  const { approvedBy, by } = (changes.find(({ member }) => member === 'finalAnswer')?.to ?? {}) as Partial<FinalAnswer>
  return approvedBy && by
}

type Author = Party & { role?: Role, onBehalfOf?: string, office?: Party | undefined }

const answerIn = (value: unknown): AnswerView | undefined =>
  value === undefined ? undefined : answerForBroker(value as FinalAnswer)
