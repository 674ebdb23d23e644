/** The figures of one complaint, each on its Brussels day, as they stood at one moment. */
import { brusselsDay } from '../calendar/days.ts'
import type { Day } from '../calendar/days.ts'
import type { Instant } from '../calendar/instants.ts'
import { isOpen } from '../complaints/complaint.ts'
import { clocksOf } from '../complaints/deadlines/clocks.ts'
import type { Clock } from '../complaints/deadlines/clocks.ts'
import { spanAt } from '../complaints/deadlines/spans.ts'
import type { DeadlineState } from '../complaints/deadlines/table.ts'
import { endsOf, receiptsOf, reopeningsOf } from './balance.ts'
import type { End } from './balance.ts'
import { clockFactsOf } from './facts.ts'
import type { LetterFacts, ReportedCycle, ReportingFacts } from './facts.ts'

export type ClockFigure = {
  receivedOn: Day
  dueOn: Day
  state: DeadlineState
  extended: boolean
  /** The day of dispatch of the letter. */
  sentOn: Day | undefined
  /** From this day on, nobody waits for the letter. */
  endedOn: Day | undefined
}

export type Figures = {
  received: Day[]
  reopened: Day[]
  closed: End[]
  acknowledgement: ClockFigure[]
  finalAnswer: ClockFigure[]
  delayNotices: Day[]
  answers: { on: Day, cents: number }[]
  loggedInFirstLine: Day[]
  solvedInFirstLine: Day[]
  passedOn: { on: Day, requestedOn: Day | undefined }[]
  overrides: Day[]
  receiptCorrections: Day[]
  lateRecordings: Day[]
  referrals: Day[]
  advices: { on: Day, result: string, followed: boolean | undefined }[]
}

/** @param moment the instant at which the states of the deadlines are read */
export function figuresOf (facts: ReportingFacts, moment: Instant): Figures {
  const { cycles, escalation, firstLineResolution, ombudsmanReferrals } = facts
  const clocks = clocksOf(clockFactsOf(facts))
  const clockFigures = (kind: 'ACKNOWLEDGEMENT' | 'FINAL_ANSWER') =>
    clocks.filter(({ dates }) => dates.kind === kind)
      .map((clock, index) => clockFigureOf(clock, cycles[index] as ReportedCycle, moment))
  return {
    received: receiptsOf(facts),
    reopened: reopeningsOf(facts),
    closed: endsOf(facts),
    acknowledgement: clockFigures('ACKNOWLEDGEMENT'),
    finalAnswer: clockFigures('FINAL_ANSWER'),
    delayNotices: cycles.flatMap(({ delayNotices }) => delayNotices).flatMap(sentOn),
    answers: cycles.flatMap(({ finalAnswer }) =>
      finalAnswer?.dispatchedAt === undefined
        ? []
        : [{ on: brusselsDay(finalAnswer.dispatchedAt), cents: centsOf(finalAnswer.remedies) }]
    ),
    loggedInFirstLine: facts.firstLineReference === undefined ? [] : [brusselsDay(facts.loggedAt)],
    solvedInFirstLine: facts.status === 'FIRST_LINE_RESOLVED' && firstLineResolution !== undefined
      ? [brusselsDay(firstLineResolution.at)]
      : [],
    passedOn: escalation === undefined
      ? []
      : [{ on: brusselsDay(escalation.at), requestedOn: escalation.requestedOn }],
    overrides: daysOf(cycles, 'overrides'),
    receiptCorrections: daysOf(cycles, 'receiptCorrections'),
    lateRecordings: lateRecordingsOf(facts),
    referrals: ombudsmanReferrals.map(({ referredOn }) => referredOn),
    advices: ombudsmanReferrals.flatMap(({ advice }) =>
      advice === undefined ? [] : [{ on: advice.advisedOn, result: advice.result, followed: advice.followed }]
    ),
  }
}

function clockFigureOf ({ dates, spans }: Clock, cycle: ReportedCycle, moment: Instant): ClockFigure {
  const { state, completedAt } = spanAt(spans, moment)
  const letter = dates.kind === 'ACKNOWLEDGEMENT' ? cycle.acknowledgement : cycle.finalAnswer
  return {
    receivedOn: brusselsDay(cycle.receivedAt),
    dueOn: dates.dueOn,
    state,
    extended: dates.extensions !== undefined,
    sentOn: dayOf(letter?.dispatchedAt),
    endedOn: [letter?.dispatchedAt, completedAt, cycle.finalAnswer?.dispatchedAt, cycle.stopped?.at]
      .flatMap(at => dayOf(at) ?? []).sort()[0],
  }
}

const dayOf = (at: Instant | undefined): Day | undefined => at === undefined ? undefined : brusselsDay(at)

const sentOn = ({ dispatchedAt }: LetterFacts): Day[] => dispatchedAt === undefined ? [] : [brusselsDay(dispatchedAt)]

export const centsOf = (remedies: readonly { amountCents?: number }[]): number =>
  remedies.reduce((sum, { amountCents = 0 }) => sum + amountCents, 0)

const daysOf = (cycles: readonly ReportedCycle[], name: 'overrides' | 'receiptCorrections'): Day[] =>
  cycles.flatMap(cycle => cycle[name] ?? []).map(brusselsDay)

/** Also of letters that a reopening made void: they were recorded late nevertheless. */
export function lateRecordingsOf ({ cycles, redirection, reopenings }: ReportingFacts): Day[] {
  const letters = [
    ...cycles.flatMap(({ acknowledgement, substantiveReplies, delayNotices, finalAnswer }) =>
      [acknowledgement, ...substantiveReplies, ...delayNotices, finalAnswer]),
    redirection,
  ]
  return [
    ...letters.flatMap(letter => letter?.late ? [letter.recordedAt] : []),
    ...reopenings.flatMap(({ reversed }) => reversed?.lateRecordedAt ?? []),
  ].map(brusselsDay)
}

/**
 * The last day on which an ended complaint counts in a figure: reports of later periods need not
 * read it. Undefined while the complaint is open.
 */
export function activeUntil (facts: ReportingFacts): Day | undefined {
  const { status, outcome, answeredAt, redirection, withdrawal } = facts
  const isUnsent = outcome !== undefined && (withdrawal ?? redirection ?? answeredAt) === undefined
  if (isOpen({ status }) || isUnsent) return undefined
  const { closed, acknowledgement, finalAnswer, answers, passedOn, advices, ...days } = figuresOf(facts, facts.loggedAt)
  return [
    ...[acknowledgement, finalAnswer].flat()
      .flatMap(({ dueOn, sentOn: sent, endedOn }) => [dueOn, sent ?? '', endedOn ?? '']),
    ...[closed, answers, passedOn, advices].flat().map(({ on }) => on),
    ...Object.values(days).flat(),
  ].reduce((last, day) => day > last ? day : last, '')
}
