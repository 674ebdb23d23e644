/**
 * The deadlines a second time, to hold the first against: domain facts 3.5 and 3.6 on plain UTC
 * milliseconds, the Brussels date from Intl, Easter by Gauss with his two exceptions, and a list of
 * holidays of its own. It shares no code with src.
 */
import type { Cycle } from '../../src/complaints/complaint.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

export type ReferenceTerm = { dueOn: string, dueBefore: string, sendByOn: string, rolledForwardOn: string }

/** The insurer's dates for a receipt at this instant (milliseconds since 1970). */
export function referenceFor (epoch: number) {
  const received = utcOf(BRUSSELS_DATE.format(epoch))
  let acknowledged = received
  for (let n = 0; n < 3;) {
    acknowledged += DAY
    if (works(acknowledged)) n++
  }
  const date = new Date(received)
  const lastOfNextMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 2, 0)).getUTCDate()
  const final = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, Math.min(date.getUTCDate(), lastOfNextMonth))
  return {
    receivedOn: dayOf(received),
    curableUntil: dayOf(received + 7 * DAY),
    acknowledgement: termOf(acknowledged),
    finalAnswer: termOf(final),
  }
}

function termOf (due: number): ReferenceTerm {
  let forward = due
  let back = due
  while (!works(forward)) forward += DAY
  while (!works(back)) back -= DAY
  const dueBefore = new Date(midnightAfter(due)).toISOString().replace('.000', '')
  return { dueOn: dayOf(due), dueBefore, sendByOn: dayOf(back), rolledForwardOn: dayOf(forward) }
}

const BRUSSELS_DATE = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const BRUSSELS_HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  hourCycle: 'h23',
})

function midnightAfter (day: number): number {
  const inWinter = day + DAY - 60 * MINUTE
  return Number(BRUSSELS_HOUR.format(inWinter)) === 0 ? inWinter : inWinter - 60 * MINUTE
}

const HOLIDAYS_BY_YEAR = new Map<number, Set<number>>()

function works (day: number): boolean {
  const date = new Date(day)
  const year = date.getUTCFullYear()
  let holidays = HOLIDAYS_BY_YEAR.get(year)
  if (holidays === undefined) {
    const easter = gaussianEaster(year)
    const fixed = [[1, 1], [5, 1], [7, 21], [8, 15], [11, 1], [11, 11], [12, 25]] as const
    holidays = new Set([
      ...fixed.map(([month, dayOfMonth]) => Date.UTC(year, month - 1, dayOfMonth)),
      easter + DAY,
      easter + 39 * DAY,
      easter + 50 * DAY,
    ])
    HOLIDAYS_BY_YEAR.set(year, holidays)
  }
  return date.getUTCDay() % 6 !== 0 && !holidays.has(day)
}

function gaussianEaster (year: number): number {
  const century = Math.floor(year / 100)
  const m = (15 + century - Math.floor((13 + 8 * century) / 25) - Math.floor(century / 4)) % 30
  const n = (4 + century - Math.floor(century / 4)) % 7
  const d = (19 * (year % 19) + m) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7
  const march = 22 + d + e
  if (march === 57) return Date.UTC(year, 3, 19)
  if (march === 56 && d === 28 && (11 * m + 11) % 30 < 19) return Date.UTC(year, 3, 18)
  return Date.UTC(year, 2, march)
}

function dayOf (utc: number): string {
  return new Date(utc).toISOString().slice(0, 10)
}

function utcOf (day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** Domain facts 3.5 read as they stand, on milliseconds. */
export function plainStates (cycle: Cycle, now: number): [string, string] {
  const { stopped } = cycle
  if (stopped === undefined) return running(now)
  const [first, second] = running(Date.parse(stopped.at))
  const after = (state: string) => state === 'PENDING' || state === 'AT_RISK' ? 'STOPPED' : state
  return [after(first), after(second)]

  function running (now: number): [string, string] {
    const reference = referenceFor(Date.parse(cycle.receivedAt))
    const missed = Date.parse(reference.acknowledgement.dueBefore)
    const weekOver = midnightAfter(utcOf(reference.curableUntil))
    const dueOn = [
      reference.finalAnswer.dueOn,
      ...cycle.delayNotices.map(notice => notice.expectedCompletionOn),
    ].sort().at(-1) ?? ''
    const finalMissed = midnightAfter(utcOf(dueOn))
    const sentAt = cycle.acknowledgement && Date.parse(cycle.acknowledgement.dispatchedAt ?? '')
    const answeredAt = cycle.finalAnswer && Date.parse(cycle.finalAnswer.dispatchedAt ?? '')
    const cured = [
      ...cycle.substantiveReplies.map(reply => Date.parse(reply.dispatchedAt ?? '')),
      ...(answeredAt === undefined ? [] : [answeredAt]),
    ].some(at => at < weekOver)
    const acknowledgement = sentAt !== undefined && sentAt < missed ? 'MET'
      : cured ? 'WAIVED'
        : now >= weekOver ? (sentAt === undefined ? 'BREACHED' : 'LATE')
          : sentAt !== undefined || now >= missed ? 'AT_RISK' : 'PENDING'
    const finalAnswer = answeredAt !== undefined
      ? (answeredAt < finalMissed ? 'MET' : 'LATE')
      : now >= finalMissed ? 'BREACHED' : 'PENDING'
    return [acknowledgement, finalAnswer]
  }
}
