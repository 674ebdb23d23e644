/** Which calendars are refused, on which member, and why. */
import t from 'tap'
import type { ClosedDay } from '../../../src/calendar/calendars.ts'
import { addDays } from '../../../src/calendar/days.ts'
import { legalHolidays } from '../../../src/calendar/holidays.ts'
import { calendarRefusal } from '../../../src/complaints/deadlines/calendarRefusal.ts'

const refusalOf = (effectiveFrom: string, days: readonly string[]) => {
  const closedDays = days.map((day): ClosedDay => ({ day, name: 'Gesloten' }))
  return calendarRefusal({ version: 'draft', effectiveFrom, closedDays, extraClosedDays: days })
}

const daysFrom = (first: string, count: number) => Array.from({ length: count }, (_, i) => addDays(first, i))

t.test('a calendar that keeps every term is accepted', t => {
  const rows: [what: string, from: string, days: string[]][] = [
    ['no closing day', '2027-01-01', []],
    ['a bridge day after Ascension Day', '2026-05-01', ['2026-05-15']],
    ['the day before a holiday on Wednesday', '2026-11-01', ['2026-11-10']],
    ['weekends and holidays, which are closed anyway', '2026-12-01', ['2026-12-25', '2026-12-26', '2026-12-27']],
    ['the first and the last day of all', '2000-01-01', ['2000-01-03', '2099-12-31']],
    ['a closure from its first day, which no receipt precedes', '2026-12-24', ['2026-12-24']],
  ]
  for (const [what, from, days] of rows) t.equal(refusalOf(from, days), undefined, what)
  for (const year of [2000, 2008, 2027, 2099]) {
    const holidays = new Set(legalHolidays(year).map(({ day }) => day))
    t.equal(refusalOf(`${year}-01-01`, [...holidays]), undefined, `the holidays of ${year} themselves`)
  }
  t.end()
})

t.test('a calendar is refused on the member that must change', t => {
  const rows: [what: string, from: string, days: string[], member: string, detail: RegExp][] = [
    ['from before 2000', '1999-12-31', [], 'effectiveFrom', /must lie in the years 2000 to 2099/],
    ['from after 2099', '2100-01-01', [], 'effectiveFrom', /must lie in the years 2000 to 2099/],
    ['a day after 2099', '2099-01-01', ['2100-01-04'], 'closedDays', /2100-01-04: must lie in the years/],
    [
      'a day before its first',
      '2026-06-01',
      ['2026-05-15'],
      'closedDays',
      /2026-05-15 must not be before effectiveFrom, 2026-06-01/,
    ],
    ['a day twice', '2026-05-01', ['2026-05-15', '2026-05-15'], 'closedDays', /must name 2026-05-15 once/],
    [
      'two weeks',
      '2026-06-01',
      daysFrom('2026-06-08', 14),
      'closedDays',
      /from 2026-06-06 to 2026-06-21 there is none/,
    ],
    [
      'ten weekdays, so two weeks with the weekends',
      '2026-06-01',
      daysFrom('2026-06-08', 12),
      'closedDays',
      /any two weeks/,
    ],
    [
      'four days in a week',
      '2026-06-01',
      daysFrom('2026-06-08', 4),
      'closedDays',
      /receipt on 2026-06-03 would be due on 2026-06-12, after its week, which ends on 2026-06-10/,
    ],
    [
      'the week between Christmas and New Year',
      '2026-12-01',
      ['2026-12-24', ...daysFrom('2026-12-28', 4)],
      'closedDays',
      /after its week/,
    ],
    [
      'three days in the week of a holiday',
      '2026-11-01',
      ['2026-11-09', '2026-11-10', '2026-11-12'],
      'closedDays',
      /after its week/,
    ],
  ]
  for (const [what, from, days, member, detail] of rows) {
    const refusal = refusalOf(from, days)
    t.equal(refusal?.status, 400, what)
    t.equal(refusal?.extras.issues?.[0]?.name, member, what)
    t.match(refusal?.message, detail, what)
  }
  t.end()
})

t.test('a closure may be as long as the week of every receipt allows', t => {
  t.equal(refusalOf('2026-06-01', daysFrom('2026-06-09', 2)), undefined, 'two days of five leave three')
  t.equal(refusalOf('2026-06-01', daysFrom('2026-06-09', 3))?.status, 400, 'three leave two')
  t.equal(
    refusalOf('2026-06-10', ['2026-06-10', '2026-06-11', '2026-06-12']),
    undefined,
    'earlier receipts have the former calendar',
  )
  t.end()
})
