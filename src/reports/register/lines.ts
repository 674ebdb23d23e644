/** The lines of the register. */
import type { Instant } from '../../calendar/instants.ts'
import { deadlinesOf } from '../../complaints/deadlines/states.ts'
import type { Role } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { clockFactsOf } from '../facts.ts'
import type { ReportingFacts } from '../facts.ts'
import { REGISTER_COLUMNS } from './columns.ts'
import type { Column, ColumnName, ColumnType, RegisterLine, RegisterSource } from './columns.ts'
import type { RegisterMembers } from './members.ts'

export type NamedColumn = Column & { name: ColumnName }
export type ColumnSummary = { name: ColumnName, type: ColumnType, personalData: boolean }

const ALL = Object.entries(REGISTER_COLUMNS).map(([name, column]) => ({ name, ...column }) as NamedColumn)
const OF_OFFICE = ALL.filter(({ staffOnly }) => staffOnly !== true)

/** The columns that this role gets, in order. */
export const columnsFor = (role: Role): readonly NamedColumn[] => role === 'BROKER' ? OF_OFFICE : ALL

/** @param moment the instant at which the states of the deadlines are read */
export function sourceOf (
  id: Id,
  facts: ReportingFacts,
  members: RegisterMembers | undefined,
  moment: Instant,
): RegisterSource {
  const cycle = facts.cycles.at(-1)
  const deadlines = deadlinesOf(clockFactsOf(facts), moment).filter(deadline => deadline.cycle === cycle?.number)
  return {
    id,
    facts,
    members: members ?? {},
    cycle,
    acknowledgement: deadlines.find(({ kind }) => kind === 'ACKNOWLEDGEMENT'),
    finalAnswer: deadlines.find(({ kind }) => kind === 'FINAL_ANSWER'),
    answer: facts.cycles.findLast(({ finalAnswer }) => finalAnswer !== undefined)?.finalAnswer,
    referral: facts.ombudsmanReferrals.at(-1),
  }
}

export function lineOf (source: RegisterSource, columns: readonly NamedColumn[]): RegisterLine {
  const line: Record<string, unknown> = {}
  for (const { name, of } of columns) {
    const value = of(source)
    if (value !== undefined) line[name] = value
  }
  return line as RegisterLine
}
