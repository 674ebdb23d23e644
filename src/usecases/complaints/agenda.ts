/**
 * The agenda: open complaints that the actor can open, grouped by the day that `sort=dueOn` uses.
 */
import { addDays, brusselsDay } from '../../calendar/days.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import { assertContentRole } from '../access.ts'
import { recordPage } from '../accessLog/recordedRead.ts'
import { AGENDA_GROUPS } from './listQuery.ts'
import type { AgendaFilters, GroupName, ListQuery } from './listQuery.ts'
import type { ComplaintPorts } from './ports.ts'
import { complaintViews } from './queries.ts'
import type { TaggedView } from './view.ts'

export type Agenda = Record<GroupName, { count: number, items: TaggedView['view'][] }>

const DAYS_IN_WEEK = 7

/**
 * Groups: due today; due after today, up to and including the Sunday of this ISO week; due before
 * today. Days are Brussels days. `count` is exact; `items` are the first by due day.
 * @throws Problem 403 for ADMIN
 */
export function getAgenda (
  ports: ComplaintPorts,
  actor: Actor,
  { pageSize = 50, ...filters }: AgendaFilters & { pageSize?: number } = {},
): Promise<Agenda> {
  assertContentRole(actor)
  const now = ports.clock.now()
  const today = brusselsDay(now)
  const weekEnd = addDays(today, DAYS_IN_WEEK - Temporal.PlainDate.from(today).dayOfWeek)
  const spans: Record<GroupName, NonNullable<ListQuery['due']>> = {
    dueToday:    { from: today, to: today },
    dueThisWeek: { from: addDays(today, 1), to: weekEnd },
    overdue:     { to: addDays(today, -1) },
  }
  return ports.store.snapshot(actor, async reader => {
    const counts = await reader.dueCounts({ filters, today, weekEnd, now })
    const due: { name: GroupName, complaint: Complaint }[] = []
    for (const name of AGENDA_GROUPS.filter(name => counts[name] > 0)) {
      const rows = await reader.list({
        filters,
        sort: 'dueOn',
        limit: pageSize,
        position: undefined,
        now,
        due: spans[name],
      })
      due.push(...rows.map(({ complaint }) => ({ name, complaint })))
    }
    // All groups together, so that one query reads the related complaints.
    const views = await complaintViews(ports, reader, actor, due.map(({ complaint }) => complaint), now)
    recordPage(ports, actor, 'getAgenda', due.map(({ complaint }) => complaint.id))
    const itemsOf = (name: GroupName) => views.filter((_, index) => due[index]?.name === name).map(({ view }) => view)
    return Object
      .fromEntries(AGENDA_GROUPS.map(name => [name, { count: counts[name], items: itemsOf(name) }])) as Agenda
  })
}
