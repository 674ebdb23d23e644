/** Improvement actions: kept by MANAGER, read by all staff. */
import { createHash } from 'node:crypto'
import { brusselsDay, dueBefore, startOfDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import {
  isLate, measuredSpans, newImprovementAction, patchedImprovementAction,
} from '../../complaints/improvement/actions.ts'
import type {
  ImprovementAction, ImprovementEvent, ImprovementInput, ImprovementPatch,
} from '../../complaints/improvement/actions.ts'
import { causeRate, trendOf } from '../../complaints/improvement/rates.ts'
import type { CauseRate, Span, Trend } from '../../complaints/improvement/rates.ts'
import { requiredVersionRefusal } from '../../complaints/refusals.ts'
import type { Actor, Role } from '../../directory/actor.ts'
import { changesBetween } from '../../directory/entry.ts'
import type { Id } from '../../directory/ids.ts'
import { assertAllowed, invalid, Problem } from '../../problems/problems.ts'
import { assertContentRole, assertWriteScope, notFound, tenantOf } from '../access.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import { readPage, sequenceAfter } from '../page.ts'
import type { Page, PageQuery } from '../page.ts'
import type { Ports } from '../ports.ts'
import type { ImprovementFilters, ImprovementReader, ImprovementUnitOfWork, Interval } from './ports.ts'

export type ImprovementEffect = { before: CauseRate, after: CauseRate, trend?: Trend }
export type ImprovementView = ImprovementAction & { late: boolean, effect?: ImprovementEffect }
export type TaggedImprovement = { action: ImprovementView, etag: string }

/**
 * By due day, the earliest first.
 * @throws Problem 403 for BROKER and ADMIN; 400 for a wrong cursor
 */
export function listImprovementActions (
  ports: Ports, actor: Actor, { pageSize, after, ...filters }: PageQuery & ImprovementFilters,
): Promise<Page<ImprovementView>> {
  assertReader(actor)
  const today = brusselsDay(ports.clock.now())
  return ports.improvement.snapshot(actor, async reader => {
    const page = await readPage<ImprovementAction>(ports, {
      ...(pageSize !== undefined && { pageSize }), ...(after !== undefined && { after }),
    }, {
      binding: { list: 'improvementActions', filters, tenant: tenantOf(actor) },
      read: (position, limit) => reader.actions({ ...filters, today, limit, position }),
      positionOf: ({ dueOn, id }) => ({ value: dueOn, id }),
    })
    return { ...page, items: await viewsOf(reader, page.items, today) }
  })
}

/** @throws Problem 403, 404 */
export function getImprovementAction (ports: Ports, actor: Actor, id: Id): Promise<TaggedImprovement> {
  assertReader(actor)
  return ports.improvement.snapshot(actor, async reader => {
    const action = await reader.action(id)
    if (action === undefined) throw notFound()
    return tagged(reader, action, brusselsDay(ports.clock.now()))
  })
}

/** Oldest first. @throws Problem 403, 404; 400 for a cursor of another list */
export function listImprovementActionHistory (
  ports: Ports, actor: Actor, id: Id, query: PageQuery,
): Promise<Page<ImprovementEvent>> {
  assertReader(actor)
  return ports.improvement.snapshot(actor, async reader => {
    if (await reader.action(id) === undefined) throw notFound()
    return readPage<ImprovementEvent>(ports, query, {
      binding: { list: 'improvementActionHistory', id, tenant: tenantOf(actor) },
      read: (position, limit) => reader.actionEvents(id, sequenceAfter(position), limit),
      positionOf: ({ sequence }) => ({ value: String(sequence), id }),
    })
  })
}

/** @throws Problem 403; 409 and 422 of idempotency; 400 for a due day, an owner or a complaint */
export function createImprovementAction (
  ports: Ports, actor: Actor, input: ImprovementInput, { idempotencyKey: key }: RequestOptions,
): Promise<CommandResponse> {
  assertReader(actor)
  return ports.improvement.transaction(actor, unit =>
    once(unit, { operation: 'createImprovementAction', key, input }, async () => {
      assertManager(actor)
      const now = ports.clock.now()
      const action = newImprovementAction(ports.newId(), input, { now, staff: ports.directory.staff })
      await assertOpenable(unit, action.complaintIds)
      await unit.insertAction(action)
      await recordChange(unit, actor, {}, action)
      const { action: view, etag } = await tagged(unit, action, brusselsDay(now))
      return { body: JSON.stringify(view), etag }
    }))
}

/** @throws Problem 403, 404, 428, 412; 400 for a due day, an owner or a complaint */
export function updateImprovementAction (
  ports: Ports, actor: Actor, id: Id, patch: ImprovementPatch, { expected }: RequestOptions,
): Promise<TaggedImprovement> {
  assertReader(actor)
  return ports.improvement.transaction(actor, async unit => {
    const action = await unit.lockAction(id)
    if (action === undefined) throw notFound()
    assertManager(actor)
    assertAllowed(requiredVersionRefusal(action, expected))
    const now = ports.clock.now()
    const patched = patchedImprovementAction(action, patch, { now, staff: ports.directory.staff })
    await assertOpenable(unit, patched.complaintIds.filter(id => !action.complaintIds.includes(id)))
    await unit.saveAction(patched)
    await recordChange(unit, actor, action, patched)
    return tagged(unit, patched, brusselsDay(now))
  })
}

const READERS: readonly Role[] = ['HANDLER', 'MANAGER', 'AUDITOR']

/** Handlers read too: they own actions. @throws Problem 403 */
function assertReader (actor: Actor): void {
  assertContentRole(actor)
  if (!READERS.includes(actor.role)) {
    throw new Problem('missingPermission', `Improvement actions are the insurer's; this client acts as ${actor.role}.`)
  }
}

/** @throws Problem 403 */
function assertManager (actor: Actor): void {
  if (actor.role !== 'MANAGER') {
    throw new Problem(
      'missingPermission',
      `Improvement actions are kept by MANAGER; this client acts as ${actor.role}.`,
    )
  }
  assertWriteScope(actor)
}

/** @throws Problem 400 for the first complaint that the actor cannot open */
async function assertOpenable (unit: ImprovementUnitOfWork, complaintIds: readonly Id[]): Promise<void> {
  if (complaintIds.length === 0) return
  const openable = await unit.openable(complaintIds)
  const unknown = complaintIds.findIndex(id => !openable.has(id))
  if (unknown >= 0) {
    throw invalid('complaintIds', 'must be ids of complaints that this client can open', complaintIds[unknown])
  }
}

function recordChange (
  unit: ImprovementUnitOfWork, { id, name, role }: Actor, before: object, { ...after }: ImprovementAction,
): Promise<void> {
  const changes = changesBetween(before, after).filter(({ member }) => member !== 'createdAt' && member !== 'updatedAt')
  return unit.recordEvent(after.id, { at: after.updatedAt, actor: { id, name, role }, changes })
}

const tagged = async (reader: ImprovementReader, action: ImprovementAction, today: Day): Promise<TaggedImprovement> => {
  const [view] = await viewsOf(reader, [action], today)
  return { action: view as ImprovementView, etag: tagOf(view as ImprovementView) }
}

/**
 * The version, and a number for everything shown: lateness and effect change with time, without a
 * new version.
 */
function tagOf (view: ImprovementView): string {
  return `"${view.version}-${createHash('sha256').update(JSON.stringify(view)).digest().readUInt32BE()}"`
}

async function viewsOf (
  reader: ImprovementReader, actions: readonly ImprovementAction[], today: Day,
): Promise<ImprovementView[]> {
  const measured = actions.map(action => measuredSpans(action, today))
  const intervals = measured.flatMap((spans, index) =>
    spans === undefined
      ? []
      : [spans.before, spans.after].map(span => ({ ...intervalOf(span), rootCauses: actions[index]?.rootCauses ?? [] }))
  )
  const tallies = intervals.length === 0 ? [] : await reader.tally(intervals)
  let next = 0
  return actions.map((action, index) => {
    const late = isLate(action, today)
    const spans = measured[index]
    if (spans === undefined) return { ...action, late }
    const [before, after] = [tallies[next++], tallies[next++]]
    if (before === undefined || after === undefined) return { ...action, late }
    const trend = trendOf(before, after)
    return {
      ...action,
      late,
      effect: {
        before: causeRate(spans.before, before), after: causeRate(spans.after, after), ...(trend && { trend }),
      },
    }
  })
}

/**
 * From the Brussels midnight at which the first day begins, until that at which the last one ends.
 */
export const intervalOf = ({ from, to }: Span): Interval => ({ from: startOfDay(from), until: dueBefore(to) })
