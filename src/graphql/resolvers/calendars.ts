/** Calendar versions, their publication, and deadlines calculated without a complaint. */
import type { MercuriusContext } from 'mercurius'
import type { CalendarVersion } from '../../calendar/calendars.ts'
import type { MutationResolvers, QueryResolvers } from '../../generated/graphql.ts'
import {
  calculateDeadlines, createCalendar, getCalendar, listCalendarDays, listCalendars,
} from '../../usecases/calendars/calendars.ts'
import { previewCalendarImpact, publishCalendar } from '../../usecases/calendars/publication.ts'
import type { Task } from '../../usecases/imports/tasks.ts'
import { bodyOf, queryArguments } from '../arguments.ts'
import { connection } from '../connection.ts'
import { mutation } from '../mutation.ts'

type Query = 'calculateDeadlines' | 'calendars' | 'calendar' | 'calendarDays' | 'calendarImpact'

export const calendarQueries: Pick<QueryResolvers<MercuriusContext>, Query> = {
  calculateDeadlines: (_root, { input }, { ports }) => calculateDeadlines(ports, bodyOf('calculateDeadlines', input)),

  calendars: async (_root, _args, { ports, actor }) => (await listCalendars(ports, actor)).map(nodeOf),

  calendar: async (_root, { version }, { ports, actor }) => nodeOf(await getCalendar(ports, actor, version)),

  calendarDays: (_root, { version, ...args }, { ports }) =>
    listCalendarDays(ports, version, queryArguments('listCalendarDays', args).year),

  async calendarImpact (_root, { version, ...args }, { ports, actor }) {
    const impact = await previewCalendarImpact(ports, actor, version, queryArguments('previewCalendarImpact', args))
    return { affected: impact.affected, ...connection(impact, ({ item }) => item, ({ cursor }) => cursor) }
  },
}

export const calendarMutations: Pick<MutationResolvers<MercuriusContext>, 'createCalendar' | 'publishCalendar'> = {
  createCalendar: mutation('createCalendar', async ({ ports, actor, body, options, resultOf }) =>
    ({ calendar: nodeOf(resultOf<CalendarVersion>(await createCalendar(ports, actor, body, options))) })),

  publishCalendar: mutation('publishCalendar', async ({ ports, actor, ids, options, resultOf }) =>
    ({ task: resultOf<Task>(await publishCalendar(ports, actor, ids.version, options)) })),
}

const nodeOf = ({ extraClosedDays, closedDays, ...calendar }: CalendarVersion) =>
  ({ ...calendar, extraClosedDays: [...extraClosedDays], closedDays: [...closedDays] })
