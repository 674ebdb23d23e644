/** What the three kinds of entries in the register have in common. */
import type { Id } from './ids.ts'
import type { Instant } from '../calendar/instants.ts'
import type { Role } from './actor.ts'
import type { Issue } from '../problems/problems.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'

/** Counts from 1, and rises with every change. */
export type Versioned = { id: Id, version: number }

export type DirectoryChange = { member: string, from?: unknown, to?: unknown }

/** One change of the register: who, when and what; never a secret. */
export type DirectoryEvent = {
  id: Id
  type: DirectoryEventType
  at: Instant
  /** The office, the member of staff or the client. */
  subjectId: Id
  actor: { id: Id, name: string, role: Role }
  changes: DirectoryChange[]
}

export const DIRECTORY_EVENTS = [
  'office.created', 'office.updated', 'office.portfolioTransferred', 'staff.created', 'staff.updated',
  'client.created', 'client.updated', 'client.secretAdded', 'client.secretRevoked',
] as const
export type DirectoryEventType = (typeof DIRECTORY_EVENTS)[number]

/**
 * Members whose value differs, where empty is the same as absent; the version says nothing more.
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

/** A merge patch (RFC 7396) of flat members: null removes one. */
export const merged = <T extends object>(record: T, patch: object): T =>
  Object.fromEntries(Object.entries({ ...record, ...patch }).filter(([, value]) =>
    value !== null && value !== undefined
  )) as T

/** 409: somebody else in the register has this value. */
export function valueTaken (name: string, value: unknown): Problem {
  const detail = 'is taken by another entry of the register'
  const issue: Issue = { type: ISSUE_TYPES.invalidInput, in: 'body', name, value, detail }
  return new Problem('valueTaken', `${name} ${detail}.`, { issues: [issue] })
}
