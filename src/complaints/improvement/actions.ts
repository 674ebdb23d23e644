/** Improvement actions: what the insurer does about root causes (EIOPA guideline 7). */
import type { Day } from '../../calendar/days.ts'
import { addDays, brusselsDay } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { StaffMember } from '../../directory/actor.ts'
import type { Versioned } from '../../directory/entry.ts'
import type { Id } from '../../directory/ids.ts'
import { mayHandle } from '../../directory/staff.ts'
import { invalid } from '../../problems/problems.ts'
import type { Span } from './rates.ts'

export type ImprovementStatus = 'OPEN' | 'IN_PROGRESS' | 'DONE' | 'DROPPED'

export type ImprovementAction = Versioned & {
  title: string
  rootCauses: string[]
  /** A handler or a manager. */
  ownerId: Id
  dueOn: Day
  status: ImprovementStatus
  complaintIds: Id[]
  /** The Brussels day on which the status became DONE. */
  doneOn?: Day
  createdAt: Instant
  updatedAt: Instant
}

export type ImprovementInput =
  & Pick<ImprovementAction, 'title' | 'rootCauses' | 'ownerId' | 'dueOn'>
  & Partial<Pick<ImprovementAction, 'status' | 'complaintIds'>>
export type ImprovementPatch = Partial<ImprovementInput>

/** One change; the first one is the creation. */
export type ImprovementEvent = {
  sequence: number
  at: Instant
  actor: { id: Id, name: string, role: StaffMember['role'] }
  changes: { member: string, from?: unknown, to?: unknown }[]
}

/** What the decisions need from outside. */
export type ImprovementCircumstances = { now: Instant, staff: (id: Id) => StaffMember | undefined }

/** @throws Problem 400 for a due day in the past, or an owner who handles no complaints */
export function newImprovementAction (
  id: Id,
  { status = 'OPEN', complaintIds = [], ...input }: ImprovementInput,
  circumstances: ImprovementCircumstances,
): ImprovementAction {
  const { now } = circumstances
  assertOwner(input.ownerId, circumstances)
  assertDueDay(input.dueOn, now)
  return { id, version: 1, ...input, status, complaintIds, ...doneOnOf(status, now), createdAt: now, updatedAt: now }
}

/** @throws Problem 400 for a new due day in the past, or a new owner who handles no complaints */
export function patchedImprovementAction (
  action: ImprovementAction,
  patch: ImprovementPatch,
  circumstances: ImprovementCircumstances,
): ImprovementAction {
  const { now } = circumstances
  const { doneOn, ...patched } = { ...action, ...patch, version: action.version + 1, updatedAt: now }
  if (patched.ownerId !== action.ownerId) assertOwner(patched.ownerId, circumstances)
  if (patched.dueOn !== action.dueOn) assertDueDay(patched.dueOn, now)
  const wasDone = action.status === 'DONE' && patched.status === 'DONE' && doneOn !== undefined
  return { ...patched, ...(wasDone ? { doneOn } : doneOnOf(patched.status, now)) }
}

const doneOnOf = (status: ImprovementStatus, now: Instant): { doneOn?: Day } =>
  status === 'DONE' ? { doneOn: brusselsDay(now) } : {}

function assertOwner (ownerId: Id, { staff }: ImprovementCircumstances): void {
  if (!mayHandle(staff(ownerId))) throw invalid('ownerId', 'must be the id of a handler or a manager', ownerId)
}

function assertDueDay (dueOn: Day, now: Instant): void {
  if (dueOn < brusselsDay(now)) throw invalid('dueOn', 'must be today or later', dueOn)
}

/** @param today a Brussels day */
export const isLate = ({ status, dueOn }: Pick<ImprovementAction, 'status' | 'dueOn'>, today: Day): boolean =>
  LATE_STATUSES.includes(status) && dueOn < today

/** Statuses in which an action can be late. */
export const LATE_STATUSES: readonly ImprovementStatus[] = ['OPEN', 'IN_PROGRESS']

/** Days of each side of the measurement: half a year evens out seasons and small numbers. */
const MEASURED_DAYS = 180

/**
 * The spans in which the effect is measured. Days that are not over do not count.
 * @returns undefined until a whole day has passed after the action was done
 */
export function measuredSpans (
  { doneOn, createdAt }: Pick<ImprovementAction, 'doneOn' | 'createdAt'>,
  today: Day,
): { before: Span, after: Span } | undefined {
  if (doneOn === undefined) return undefined
  const created = brusselsDay(createdAt)
  const yesterday = addDays(today, -1)
  const last = addDays(doneOn, MEASURED_DAYS)
  if (yesterday <= doneOn) return undefined
  return {
    before: { from: addDays(created, -MEASURED_DAYS), to: addDays(created, -1) },
    after: { from: addDays(doneOn, 1), to: last < yesterday ? last : yesterday },
  }
}
