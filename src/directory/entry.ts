/** What the three kinds of directory entries have in common. */
import type { Id } from './ids.ts'
import type { Instant } from '../calendar/instants.ts'
import type { Role } from './actor.ts'
import type { Issue } from '../problems/problems.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'

/** `version` starts at 1 and increases with every change. */
export type Versioned = { id: Id, version: number }

export type DirectoryChange = { member: string, from?: unknown, to?: unknown }

/** The subject of a change that is about no entry (RFC 9562, the nil UUID). */
export const NO_ENTRY: Id = '00000000-0000-0000-0000-000000000000'

/** One change of the directory: who, when and what; never a secret. */
export type DirectoryEvent = {
  id: Id
  type: DirectoryEventType
  at: Instant
  /** The id of the entry or the calendar; `NO_ENTRY` for the rules. */
  subjectId: Id
  actor: { id: Id, name: string, role: Role }
  changes: DirectoryChange[]
}

export const DIRECTORY_EVENTS = [
  'office.created', 'office.updated', 'office.portfolioTransferred', 'staff.created', 'staff.updated',
  'client.created', 'client.updated', 'client.secretAdded', 'client.secretRevoked',
  'calendar.created', 'calendar.published', 'retention.updated',
] as const
export type DirectoryEventType = (typeof DIRECTORY_EVENTS)[number]

/**
 * Members whose value differs. An empty list equals an absent one; `version` is left out because it
 * always changes.
 */
export function changesBetween (before: object, after: object): DirectoryChange[] {
  const valueIn = (record: object, member: string): unknown => {
    const value = (record as Record<string, unknown>)[member]
    return Array.isArray(value) && value.length === 0 ? undefined : value
  }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(member => {
    const from = valueIn(before, member)
    const to = valueIn(after, member)
    if (member === 'id' || member === 'version' || JSON.stringify(from) === JSON.stringify(to)) return []
    return [{ member, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
  })
}

/** Applies a merge patch (RFC 7396) to flat members: null removes a member. */
export const merged = <T extends object>(record: T, patch: object): T =>
  Object.fromEntries(Object.entries({ ...record, ...patch }).filter(([, value]) =>
    value !== null && value !== undefined
  )) as T

/** 409: another entry of the directory has this value. */
export function valueTaken (name: string, value: unknown): Problem {
  const detail = 'is taken by another entry of the register'
  const issue: Issue = { type: ISSUE_TYPES.invalidInput, in: 'body', name, value, detail }
  return new Problem('valueTaken', `${name} ${detail}.`, { issues: [issue] })
}
