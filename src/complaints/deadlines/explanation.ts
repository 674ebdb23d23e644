/** Explains a deadline step by step, so that a person can check it with a wall calendar. */
import type { Calendar } from '../../calendar/calendars.ts'
import { brusselsDay, dayAfter, isWeekend, yearOf } from '../../calendar/days.ts'
import { legalHolidays } from '../../calendar/holidays.ts'
import { isWorkingDay, workingDaysAfter } from '../../calendar/workingDays.ts'
import type { Complaint, Language } from '../complaint.ts'
import type { Day } from '../../calendar/days.ts'
import type { ClauseName } from './clauses.ts'
import { CLAUSES } from './clauses.ts'
import { clocksOf } from './clocks.ts'
import type { CalculatedDeadline } from './deadline.ts'
import type { DeadlineKind } from './table.ts'
import { DEADLINES } from './table.ts'
import { dayInWords, TEXTS } from './texts.ts'

/**
 * The reason of a step. The first one depends on the kind of deadline; the last one is `DUE_DAY`.
 */
export const EXPLANATION_REASONS = [
  'RECEIPT_DAY', 'REFERRAL_DAY', 'LOGGING_DAY',
  'WORKING_DAY', 'WEEKEND', 'LEGAL_HOLIDAY', 'CLOSING_DAY',
  'SAME_DATE', 'MONTH_END', 'DAYS_ADDED',
  'DELAY_NOTICE', 'DELAY_NOTICE_OUTRUN', 'PROLONGED', 'NOT_ROLLED_FORWARD',
  'DUE_DAY',
] as const
export type ExplanationReason = (typeof EXPLANATION_REASONS)[number]

/** `clause`: the sentence of the procedure, or the article of law, that the step applies. */
export type ExplanationStep = { day: Day, counted: boolean, reason: ExplanationReason, text: string, clause: string }

export type Explanation = {
  kind: DeadlineKind,
  cycle: number,
  lang: Language,
  dueOn: Day,
  calendarVersion: string,
  steps: ExplanationStep[],
}

/**
 * Explains a deadline of a complaint. The last step is `DUE_DAY`, whose day is `dueOn`.
 * Of several referrals to the Ombudsman in one cycle, it explains the latest.
 * @param cycle if undefined, the newest cycle that has such a deadline
 * @returns undefined when the complaint has no such deadline
 */
export function explainDeadline (
  complaint: Complaint, kind: DeadlineKind, cycle: number | undefined, language: Language,
): Explanation | undefined {
  const ofKind = clocksOf(complaint)
    .filter(({ dates }) => dates.kind === kind && (cycle === undefined || dates.cycle === cycle))
  const clock = ofKind.find(({ dates }) => dates.cycle === ofKind.at(-1)?.dates.cycle)
  return clock && explainDates(clock.dates, clock.calendar, language)
}

/** Explains each deadline of a complaint, in the order of `deadlinesOf`. */
export const explainDeadlines = (complaint: Complaint, language: Language): Explanation[] =>
  clocksOf(complaint).map(({ dates, calendar }) => explainDates(dates, calendar, language))

/** Explains dates without a complaint, as `calculateDeadlines` returns them. */
export function explainDates (dates: CalculatedDeadline, calendar: Calendar, language: Language): Explanation {
  const { kind, cycle, dueOn } = dates
  const steps = STEPS[kind](dates, calendar, localisation(language))
  return { kind, cycle, lang: language, dueOn, calendarVersion: dates.calendarVersion, steps }
}

type Localisation = ReturnType<typeof localisation>
type Steps = (dates: CalculatedDeadline, calendar: Calendar, localisation: Localisation) => ExplanationStep[]

const STEPS = {
  ACKNOWLEDGEMENT:  workingDaySteps,
  FIRST_LINE:       workingDaySteps,
  FINAL_ANSWER:     monthSteps,
  OMBUDSMAN_ADVICE: daySteps,
} satisfies Record<DeadlineKind, Steps>

function workingDaySteps (
  dates: CalculatedDeadline, calendar: Calendar, localisation: Localisation,
): ExplanationStep[] {
  const { texts, words, step } = localisation
  const start = brusselsDay(dates.startedAt)
  const of = workingDaysAfter(start, dates.dueOn, calendar)
  const steps = [firstStep(dates, localisation)]
  let n = 0
  for (let day = dayAfter(start); day < dates.dueOn; day = dayAfter(day)) {
    if (isWorkingDay(day, calendar)) {
      steps.push(step(day, true, 'WORKING_DAY', texts.counted({ day: words(day), n: ++n, of }), 'WORKING_DAY'))
    } else steps.push(skippedStep(day, calendar, localisation))
  }
  const last = { day: words(dates.dueOn), n: of, of }
  const text = dates.curableUntil === undefined
    ? texts.due.FIRST_LINE(last)
    : texts.due.ACKNOWLEDGEMENT(last, words(dates.curableUntil))
  return [...steps, step(dates.dueOn, true, 'DUE_DAY', text, DEADLINES[dates.kind].clause)]
}

/** A holiday takes precedence over a weekend, and a weekend over a closing day. */
function skippedStep (day: Day, calendar: Calendar, { texts, words, step, language }: Localisation): ExplanationStep {
  const holidays = legalHolidays(yearOf(day)).filter(holiday => holiday.day === day)
  const weekend = isWeekend(day)
  if (holidays.length > 0) {
    const say = weekend ? texts.weekendHoliday : texts.holiday
    const name = holidays.map(({ names }) => names[language]).join(', ')
    return step(day, false, 'LEGAL_HOLIDAY', say(words(day), name), 'LEGAL_HOLIDAY')
  }
  if (weekend) return step(day, false, 'WEEKEND', texts.weekend(words(day)), 'WORKING_DAY')
  return step(day, false, 'CLOSING_DAY', texts.closingDay(words(day), calendar.version), 'CLOSING_DAY')
}

function monthSteps (dates: CalculatedDeadline, _calendar: Calendar, localisation: Localisation): ExplanationStep[] {
  const { texts, words, step } = localisation
  const date = dateOf(brusselsDay(dates.startedAt))
  const ends = dates.originalDueOn ?? dates.dueOn
  const notices = (dates.extensions ?? []).map(({ noticedAt, previousDueOn, dueOn }) => {
    const sentOn = words(brusselsDay(noticedAt))
    return dueOn === previousDueOn
      ? step(dueOn, false, 'DELAY_NOTICE_OUTRUN', texts.delayNoticeOutrun(sentOn, words(dueOn)), 'PROCEDURE_DELAY')
      : step(dueOn, true, 'DELAY_NOTICE', texts.delayNotice(sentOn, words(dueOn)), 'PROCEDURE_DELAY')
  })
  return [
    firstStep(dates, localisation),
    date === dateOf(ends)
      ? step(ends, true, 'SAME_DATE', texts.sameDate(words(ends)), 'SAME_DATE')
      : step(ends, true, 'MONTH_END', texts.monthEnd(words(ends), date), 'SAME_DATE'),
    ...notices,
    ...notRolledSteps(dates, localisation),
    step(dates.dueOn, true, 'DUE_DAY', texts.due.FINAL_ANSWER(words(dates.dueOn)), DEADLINES.FINAL_ANSWER.clause),
  ]
}

function daySteps (dates: CalculatedDeadline, _calendar: Calendar, localisation: Localisation): ExplanationStep[] {
  const { texts, words, step } = localisation
  const { clause, length, prolongation } = DEADLINES.OMBUDSMAN_ADVICE
  const ends = dates.originalDueOn ?? dates.dueOn
  return [
    firstStep(dates, localisation),
    step(ends, true, 'DAYS_ADDED', texts.daysLater(words(ends), length.days), clause),
    ...(dates.originalDueOn === undefined ? [] : [
      step(dates.dueOn, true, 'PROLONGED', texts.prolonged(words(dates.dueOn), prolongation.days), clause),
    ]),
    ...notRolledSteps(dates, localisation),
    step(dates.dueOn, true, 'DUE_DAY', texts.due.OMBUDSMAN_ADVICE(words(dates.dueOn)), clause),
  ]
}

const firstStep = ({ kind, startedAt }: CalculatedDeadline, { texts, words, step }: Localisation): ExplanationStep =>
  step(
    brusselsDay(startedAt),
    false,
    DEADLINES[kind].startsWith,
    texts.starts[kind](words(brusselsDay(startedAt))),
    'FIRST_DAY_NOT_COUNTED',
  )

const notRolledSteps = (
  { dueOn, rolledForwardOn, sendByOn }: CalculatedDeadline,
  { texts, words, step }: Localisation,
): ExplanationStep[] =>
  rolledForwardOn === dueOn
    ? []
    : [
      step(
        dueOn,
        false,
        'NOT_ROLLED_FORWARD',
        texts.notRolled(words(dueOn), words(rolledForwardOn), words(sendByOn)),
        'ROLL_FORWARD',
      ),
    ]

/** The texts of one language, days in words, and steps whose text is a whole sentence. */
const localisation = (language: Language) => ({
  language,
  texts: TEXTS[language],
  words: (day: Day): string => dayInWords(day, language),
  step: (day: Day, counted: boolean, reason: ExplanationReason, text: string, clause: ClauseName): ExplanationStep =>
    ({ day, counted, reason, text: text.charAt(0).toUpperCase() + text.slice(1), clause: CLAUSES[clause][language] }),
})

const dateOf = (day: Day): number => Number(day.slice(-2))
