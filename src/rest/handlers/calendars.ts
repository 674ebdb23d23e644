/** Calendar versions, their publication, and deadlines calculated without a complaint. */
import type { CalendarVersion } from '../../calendar/calendars.ts'
import {
  calculateDeadlines, createCalendar, getCalendar, listCalendarDays, listCalendars,
} from '../../usecases/calendars/calendars.ts'
import { previewCalendarImpact, publishCalendar } from '../../usecases/calendars/publication.ts'
import type { Ports } from '../../usecases/ports.ts'
import { collection, commandAnswer, created } from '../answers.ts'
import { requestOptions } from '../headers.ts'
import type { Handlers } from '../operation.ts'
import { taskAnswer } from './imports.ts'

type Operation =
  | 'calculateDeadlines' | 'listCalendars' | 'createCalendar' | 'getCalendar' | 'listCalendarDays'
  | 'previewCalendarImpact' | 'publishCalendar'

export const calendarHandlers = (ports: Ports): Handlers<Operation> => ({
  async calculateDeadlines (request) {
    return calculateDeadlines(ports, request.body)
  },

  async listCalendars (request) {
    return collection(request, (await listCalendars(ports, request.actor)).map(answerOf))
  },

  async createCalendar (request, reply) {
    const answer = await createCalendar(ports, request.actor, request.body, requestOptions(request))
    const calendar = commandAnswer<CalendarVersion>(reply, answer)
    return created(reply, `/v1/calendars/${calendar.version}`, answerOf(calendar))
  },

  async getCalendar (request) {
    return answerOf(await getCalendar(ports, request.actor, request.params.version))
  },

  async listCalendarDays (request) {
    return collection(request, await listCalendarDays(ports, request.params.version, request.query.year))
  },

  async previewCalendarImpact (request) {
    const { actor, params: { version }, query } = request
    const { affected, items, next } = await previewCalendarImpact(ports, actor, version, query)
    return { affected, ...collection(request, items.map(({ item }) => item), next) }
  },

  async publishCalendar (request, reply) {
    const { actor, params: { version } } = request
    return taskAnswer(reply, await publishCalendar(ports, actor, version, requestOptions(request)))
  },
})

const answerOf = ({ extraClosedDays, closedDays, ...calendar }: CalendarVersion) =>
  ({ ...calendar, extraClosedDays: [...extraClosedDays], closedDays: [...closedDays] })
