/** What is done with a complaint: all that the sandbox's stories need, too. */
import type { ActionInputs, ActionName, LogInput, PatchInput } from '../../complaints/actions.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Language } from '../../complaints/complaint.ts'
import type { DeadlineKind } from '../../complaints/deadlines/table.ts'
import { getAgenda } from './agenda.ts'
import { calculateDeadlines, listCalendarDays, listCalendars } from './calendars.ts'
import { act, logComplaint, updateComplaint } from './commands.ts'
import type { RequestOptions } from './commands.ts'
import type { LetterAction } from '../../complaints/letters.ts'
import type { DispatchFilters, LetterForm } from '../letters/ports.ts'
import { procedureIn } from '../../letters/procedure/index.ts'
import { dispatchLetter, getLetter, getLetterForm, getOmbudsmanNotice, listDispatches, listLetters, previewLetter } from '../letters/letters.ts'
import type { Page } from '../letters/letters.ts'
import { listComplaints } from './list.ts'
import type { ComplaintPorts } from './ports.ts'
import { explainDeadline, getComplaint, getEscalationReceipt, listHistory, verifyHistory } from './queries.ts'

export const complaintUseCases = (ports: ComplaintPorts) => ({
  logComplaint: (actor: Actor, input: LogInput, asked?: RequestOptions) => logComplaint(ports, actor, input, asked),
  act: <A extends ActionName>(actor: Actor, action: A, id: Id, input: ActionInputs[A], asked?: RequestOptions) => act(ports, actor, action, id, input, asked),
  updateComplaint: (actor: Actor, id: Id, patch: PatchInput, asked: RequestOptions) => updateComplaint(ports, actor, id, patch, asked),
  getComplaint: (actor: Actor, id: Id) => getComplaint(ports, actor, id),
  listComplaints: (actor: Actor, query: Parameters<typeof listComplaints>[2]) => listComplaints(ports, actor, query),
  getAgenda: (actor: Actor, query?: Parameters<typeof getAgenda>[2]) => getAgenda(ports, actor, query),
  getEscalationReceipt: (actor: Actor, id: Id) => getEscalationReceipt(ports, actor, id),
  explainDeadline: (actor: Actor, id: Id, kind: DeadlineKind, cycle: number | undefined, language: Language) => explainDeadline(ports, actor, id, kind, cycle, language),
  listHistory: (actor: Actor, id: Id, page: Parameters<typeof listHistory>[3]) => listHistory(ports, actor, id, page),
  verifyHistory: (actor: Actor, id: Id) => verifyHistory(ports, actor, id),
  listLetters: (actor: Actor, id: Id, page: Page) => listLetters(ports, actor, id, page),
  getLetter: (actor: Actor, id: Id, letterId: Id) => getLetter(ports, actor, id, letterId),
  getLetterForm: (actor: Actor, id: Id, letterId: Id, form: LetterForm) => getLetterForm(ports, actor, id, letterId, form),
  listDispatches: (actor: Actor, query: DispatchFilters & Page) => listDispatches(ports, actor, query),
  previewLetter: <A extends LetterAction>(actor: Actor, id: Id, action: A, input: ActionInputs[A]) => previewLetter(ports, actor, id, action, input),
  dispatchLetter: (actor: Actor, id: Id, letterId: Id, input: Parameters<typeof dispatchLetter>[4], asked?: RequestOptions) => dispatchLetter(ports, actor, id, letterId, input, asked),
  getOmbudsmanNotice: (actor: Actor, id: Id, language?: Language) => getOmbudsmanNotice(ports, actor, id, language),
  getProcedure: (language: Language) => procedureIn(language, ports.settings.insurer, ports.settings.ombudsman[language]),
  calculateDeadlines,
  listCalendars,
  listCalendarDays: (version: string, year?: number) => listCalendarDays(ports, version, year),
})
