/** The preview of a calendar's effect, and its publication. */
import { isMoved, recalculated } from '../../complaints/deadlines/recalculation.ts'
import type { EffectiveCalendar } from '../../calendar/calendars.ts'
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { DeadlineKind } from '../../complaints/deadlines/table.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { Problem } from '../../problems/problems.ts'
import { tenantOf } from '../access.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { assertAdministrator } from '../directory/administration.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import { presentTask } from '../imports/tasks.ts'
import type { PageQuery } from '../page.ts'
import type { Ports } from '../ports.ts'
import { existing } from './calendars.ts'
import type { Candidate } from './ports.ts'

/** A date of an open complaint that the calendar would move. */
export type ImpactItem = { complaintId?: Id, reference: string, kind: DeadlineKind, from: Day, to: Day }

export type Impact = {
  /** The open complaints with such a date, also those that are with their broker. */
  affected: number
  items: { item: ImpactItem, cursor: string }[]
  next: string | undefined
}

const PAGE_SIZE = 50

/**
 * The dates of running clocks that the publication of this calendar would move now, by complaint.
 * ADMIN gets references and no complaint ids; MANAGER and AUDITOR get the complaints that they can
 * open, and only the count of the others.
 * @throws Problem 403, 404; 400 for a cursor of another list
 */
export function previewCalendarImpact (
  ports: Ports, actor: Actor, version: string, { pageSize = PAGE_SIZE, after }: PageQuery,
): Promise<Impact> {
  assertPreviewer(actor)
  const binding = { list: 'calendarImpact', version, tenant: tenantOf(actor) }
  const cursor = after === undefined ? undefined : decodeCursor(after, binding, ports.sign)
  const now = cursor?.now ?? ports.clock.now()

  return ports.calendars.readCandidates(actor, async (reader, candidatesFrom) => {
    const calendar = existing(await reader.find(version))
    const published = await reader.published()
    const calendars = calendar.status === 'PUBLISHED' ? published : [...published, calendar]
    const page: { id: Id, items: ImpactItem[] }[] = []
    let affected = 0
    // The first page counts all; its cursors carry the count to the next pages.
    const isFull = () => page.length > pageSize && cursor !== undefined
    for (let last = cursor?.position.id, more = true; more && !isFull();) {
      const candidates = await candidatesFrom(calendar.effectiveFrom, last)
      for (const candidate of candidates) {
        const items = itemsOf(candidate, actor, calendars, now)
        if (items === undefined) continue
        affected += 1
        if (items.length > 0 && page.length <= pageSize) page.push({ id: candidate.id, items })
      }
      last = candidates.at(-1)?.id
      more = candidates.length > 0
    }
    const total = cursor === undefined ? affected : Number(cursor.position.value)
    const cursorAt = (id: Id) => encodeCursor({ position: { value: String(total), id }, now }, binding, ports.sign)
    const shown = page.slice(0, pageSize)
    const last = shown.at(-1)
    return {
      affected: total,
      items: shown.flatMap(({ id, items }) => items.map(item => ({ item, cursor: cursorAt(id) }))),
      next: page.length > pageSize && last !== undefined ? cursorAt(last.id) : undefined,
    }
  })
}

/** Undefined when no date moves; empty when the actor may not see which. */
function itemsOf (
  { id, reference, isVisibleToStaff, facts }: Candidate,
  { role }: Actor,
  calendars: readonly EffectiveCalendar[],
  now: Instant,
): ImpactItem[] | undefined {
  const moved = recalculated(facts, calendars, now)?.deadlines.filter(isMoved) ?? []
  if (moved.length === 0) return undefined
  if (role !== 'ADMIN' && !isVisibleToStaff) return []
  const complaint = role === 'ADMIN' ? { reference } : { complaintId: id, reference }
  return moved.map(({ kind, from, to }) => ({ ...complaint, kind, from, to }))
}

/** @throws Problem 403 */
function assertPreviewer (actor: Actor): void {
  if (actor.role === 'ADMIN') return assertAdministrator(actor)
  if (actor.role !== 'MANAGER' && actor.role !== 'AUDITOR') {
    throw new Problem(
      'missingPermission',
      `ADMIN, MANAGER and AUDITOR preview calendars; this client acts as ${actor.role}.`,
    )
  }
  if (!actor.scopes.includes('complaints.read')) {
    throw new Problem('missingScope', 'This token lacks the scope complaints.read.')
  }
}

/**
 * Publishes a draft: new clocks use it from now on, and a task recalculates the running ones.
 * @returns the response with the task
 * @throws Problem 403 for all but ADMIN, 404, 409 for a published calendar
 */
export async function publishCalendar (
  ports: Ports,
  actor: Actor,
  version: string,
  { idempotencyKey: key }: RequestOptions = {},
): Promise<CommandResponse> {
  assertAdministrator(actor)
  const response = await ports.calendars.transaction(actor, async unit => {
    const { effectiveFrom } = existing(await unit.find(version))
    return once(unit, { operation: 'publishCalendar', key, input: { version } }, async () => {
      const at = ports.clock.now()
      const publication = await unit.publish(version, at, ports.newId())
      if (publication === undefined) throw new Problem('calendarPublished', `${version} is published already.`)
      await unit.record({
        id: ports.newId(),
        type: 'calendar.published',
        at,
        subjectId: publication.id,
        actor: { id: actor.id, name: actor.name, role: actor.role },
        changes: [{ member: 'status', from: 'DRAFT', to: 'PUBLISHED' }, { member: 'effectiveFrom', to: effectiveFrom }],
      })
      return { body: JSON.stringify(presentTask(publication.task)), etag: '' }
    })
  })
  await ports.calendars.refresh()
  return response
}
