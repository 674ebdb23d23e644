/** Adds the figures of complaints up to the totals of a period. */
import type { Day } from '../calendar/days.ts'
import type { components } from '../generated/openapi.ts'
import { createSample, daysBetween, median } from './statistics.ts'
import type { ClockFigure, Figures } from './figures.ts'

export type PeriodTotals = components['schemas']['PeriodTotals']
type ClockTotals = components['schemas']['ClockTotals']

/** Both days inclusive; `asOf` is the day at whose end the figures are known. */
export type Period = { from: Day, to: Day, asOf: Day }

export type Tally = {
  add (figures: Figures): void
  /** Whether no complaint counts in any figure. */
  isEmpty (): boolean
  totals (): PeriodTotals
}

export function createTally (period: Period): Tally {
  const { from, to } = period
  const within = (day: Day): boolean => from <= day && day <= to
  const count = (days: readonly Day[]): number => {
    let counted = 0
    for (const day of days) if (within(day)) counted += 1
    return counted
  }
  const before = (days: readonly Day[]): number => days.reduce((counted, day) => day < from ? counted + 1 : counted, 0)
  const acknowledgement = createClockTally(period)
  const finalAnswer = createClockTally(period)
  const sums = {
    openingBalance: 0, received: 0, reopened: 0, closed: 0, extended: 0, delayNotices: 0, overrides: 0,
    receiptCorrections: 0, lateRecordings: 0, referrals: 0, answers: 0, followed: 0, notFollowed: 0,
    logged: 0, solved: 0, passedOn: 0,
  }
  const outcomes = new Map<string, number>()
  const results = new Map<string, number>()
  const cents = createSample()
  const lagDays = createSample()

  return {
    add (figures) {
      sums.openingBalance += before(figures.received) + before(figures.reopened)
        - figures.closed.reduce((ended, { on }) => on < from ? ended + 1 : ended, 0)
      sums.received += count(figures.received)
      sums.reopened += count(figures.reopened)
      for (const { on, outcome } of figures.closed) {
        if (!within(on)) continue
        sums.closed += 1
        increment(outcomes, outcome)
      }
      for (const clock of figures.acknowledgement) acknowledgement.add(clock)
      for (const clock of figures.finalAnswer) {
        finalAnswer.add(clock)
        if (clock.extended && within(clock.dueOn)) sums.extended += 1
      }
      sums.delayNotices += count(figures.delayNotices)
      for (const answer of figures.answers) {
        if (!within(answer.on)) continue
        sums.answers += 1
        if (answer.cents > 0) cents.add(answer.cents)
      }
      sums.logged += count(figures.loggedInFirstLine)
      sums.solved += count(figures.solvedInFirstLine)
      for (const { on, requestedOn } of figures.passedOn) {
        if (!within(on)) continue
        sums.passedOn += 1
        if (requestedOn !== undefined) lagDays.add(daysBetween(requestedOn, on))
      }
      sums.overrides += count(figures.overrides)
      sums.receiptCorrections += count(figures.receiptCorrections)
      sums.lateRecordings += count(figures.lateRecordings)
      sums.referrals += count(figures.referrals)
      for (const { on, result, followed } of figures.advices) {
        if (!within(on)) continue
        increment(results, result)
        if (followed === true) sums.followed += 1
        if (followed === false) sums.notFollowed += 1
      }
    },

    isEmpty: () => acknowledgement.isEmpty() && finalAnswer.isEmpty() && results.size === 0
      && Object.values(sums).every(sum => sum === 0),

    totals () {
      const { openingBalance, received, reopened, closed } = sums
      return {
        openingBalance,
        received,
        reopened,
        closed,
        closingBalance: openingBalance + received + reopened - closed,
        acknowledgement: acknowledgement.totals(),
        finalAnswer: finalAnswer.totals(),
        extended: sums.extended,
        delayNotices: sums.delayNotices,
        byOutcome: inOrder(outcomes).map(([outcome, counted]) => ({ outcome, count: counted })),
        redress: {
          count: cents.size(),
          sumCents: cents.sum(),
          ...given('medianCents', median(cents)),
        },
        firstLine: {
          logged: sums.logged,
          solved: sums.solved,
          passedOn: sums.passedOn,
          passedOnWithRequestDay: lagDays.size(),
          ...given('lagDaysMedian', median(lagDays)),
        },
        overrides: sums.overrides,
        receiptCorrections: sums.receiptCorrections,
        lateRecordings: sums.lateRecordings,
        ombudsman: {
          referrals: sums.referrals,
          answers: sums.answers,
          ...(sums.answers > 0 && { per100Answers: Math.round(100 * sums.referrals / sums.answers) }),
          byResult: inOrder(results).map(([result, counted]) => ({ result, count: counted })),
          followed: sums.followed,
          notFollowed: sums.notFollowed,
        },
      }
    },
  }
}

const STATES = {
  MET: 'met', LATE: 'late', BREACHED: 'breached', WAIVED: 'waived', STOPPED: 'stopped',
} as const

function createClockTally ({ from, to, asOf }: Period) {
  const lastDay = to < asOf ? to : asOf
  const sums = { due: 0, met: 0, late: 0, breached: 0, waived: 0, stopped: 0 }
  const days = createSample()
  const ages = createSample()
  return {
    add ({ receivedOn, dueOn, state, sentOn, endedOn }: ClockFigure): void {
      if (from <= dueOn && dueOn <= to) {
        sums.due += 1
        if (state !== 'PENDING' && state !== 'AT_RISK') sums[STATES[state]] += 1
      }
      if (sentOn !== undefined && from <= sentOn && sentOn <= to) days.add(daysBetween(receivedOn, sentOn))
      if (receivedOn <= lastDay && (endedOn === undefined || endedOn > lastDay)) {
        ages.add(daysBetween(receivedOn, lastDay))
      }
    },

    isEmpty: () => sums.due === 0 && days.size() === 0 && ages.size() === 0,

    totals: (): ClockTotals => ({
      ...sums,
      completed: days.size(),
      ...given('medianDays', median(days)),
      ...given('p90Days', days.percentile(0.9)),
      open: ages.size(),
      ...given('openMedianDays', median(ages)),
    }),
  }
}

function increment (counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1)
}

const inOrder = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a], [b]) => a < b ? -1 : 1)

const given = <K extends string>(name: K, value: number | undefined): { [N in K]?: number } =>
  value === undefined ? {} : { [name]: value } as { [N in K]?: number }
