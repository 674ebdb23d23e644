/** Reference data (the procedure, calendars and code lists), and the caller. */
import type { MercuriusContext } from 'mercurius'
import { codeListItems } from '../../complaints/codeLists/index.ts'
import type { QueryResolvers } from '../../generated/graphql.ts'
import { procedureIn } from '../../letters/procedure/index.ts'
import { calculateDeadlines, listCalendarDays, listCalendars } from '../../usecases/complaints/calendars.ts'
import { bodyOf, queryArguments } from '../arguments.ts'

type Query = 'calculateDeadlines' | 'calendars' | 'calendarDays' | 'procedure' | 'codeLists' | 'me'

export const referenceQueries: Pick<QueryResolvers<MercuriusContext>, Query> = {
  calculateDeadlines: (_root, { input }) => calculateDeadlines(bodyOf('calculateDeadlines', input)),

  calendars: () => [...listCalendars()],

  calendarDays: (_root, { version, ...args }, { ports }) =>
    listCalendarDays(ports, version, queryArguments('listCalendarDays', args).year),

  procedure (_root, { lang }, { ports: { settings: { insurer, ombudsman } }, language }) {
    const requested = lang ?? language
    return procedureIn(requested, insurer, ombudsman[requested])
  },

  codeLists: () => codeListItems(),

  me: (_root, _args, { actor: { id, name, role, office, scopes } }) =>
    ({ id, name, role, scopes, ...(office && { office: { id: office.id, name: office.name } }) }),
}
