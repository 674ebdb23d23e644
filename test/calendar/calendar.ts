import t from 'tap'
import {
  BUILT_IN_CALENDAR, calendarInForceOn, calendarOf, closingDays, stampOf,
} from '../../src/calendar/calendars.ts'
import { addDays, addMonths, brusselsDay, dueBefore, laterDay, startOfDay } from '../../src/calendar/days.ts'
import { easterSunday, legalHolidays } from '../../src/calendar/holidays.ts'
import {
  compareInstants, earlierInstant, instantAt, isAfter, isBefore, laterInstant, normalizeInstant,
} from '../../src/calendar/instants.ts'
import { memo } from '../../src/calendar/memo.ts'
import {
  addWorkingDays, isWorkingDay, lastWorkingDay, nextWorkingDay, workingDaysAfter,
} from '../../src/calendar/workingDays.ts'
import { HOLIDAYS } from '../support/holidays.ts'

const BE = BUILT_IN_CALENDAR
const YEARS = Array.from({ length: 100 }, (_, i) => 2000 + i)

t.test('the ten legal holidays of 2000 to 2099 are those of an independent calendar', t => {
  for (const year of YEARS) {
    const expected = (HOLIDAYS.get(year) ?? []).map(({ day, code }) => `${day} ${code}`)
    const ours = legalHolidays(year)
    t.strictSame(ours.map(({ day, code }) => `${day} ${code}`).sort(), expected.sort(), `${year}`)
    t.strictSame(ours.map(({ day }) => day), ours.map(({ day }) => day).sort(), `${year} is in order`)
  }
  t.end()
})

t.test('the movable holidays fall as the domain facts list them', t => {
  const rows: [number, string, string, string][] = [
    [2025, '2025-04-21', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-29', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-17', '2028-05-25', '2028-06-05'],
    [2029, '2029-04-02', '2029-05-10', '2029-05-21'],
    [2030, '2030-04-22', '2030-05-30', '2030-06-10'],
    [2031, '2031-04-14', '2031-05-22', '2031-06-02'],
    [2032, '2032-03-29', '2032-05-06', '2032-05-17'],
  ]
  for (const [year, ...expected] of rows) {
    const movable = legalHolidays(year).filter(({ code }) =>
      ['EASTER_MONDAY', 'ASCENSION', 'WHIT_MONDAY'].includes(code)
    )
    t.strictSame(movable.map(({ day }) => day), expected, `${year}`)
  }
  // Earliest and latest of the century, and the two exceptions of Gauss's rule.
  const easters: [number, string][] = [[2008, '2008-03-23'], [2038, '2038-04-25'], [2049, '2049-04-18'], [
    2076,
    '2076-04-19',
  ]]
  for (const [year, day] of easters) t.equal(easterSunday(year), day)
  t.equal(
    legalHolidays(2008).filter(({ day }) => day === '2008-05-01').length,
    2,
    'Ascension Day on 1 May is two holidays on one day',
  )
  t.ok(
    legalHolidays(2100).every(({ day }) => day.startsWith('2100-')),
    'the terms of December 2099 end in a known year',
  )
  t.end()
})

t.test('days that are no legal holidays are working days', t => {
  const rows: [string, boolean, string][] = [
    ['2026-04-03', true,  'Good Friday'],
    ['2026-11-02', true,  'All Souls\' Day'],
    ['2028-12-26', true,  'Boxing Day'],
    ['2029-07-11', true,  'the day of the Flemish Community'],
    ['2027-09-27', true,  'the day of the French Community'],
    ['2027-11-15', true,  'the day of the German-speaking Community'],
    ['2025-05-08', true,  'VE Day'],
    ['2026-05-15', true,  'the bridge after Ascension Day'],
    ['2026-08-17', true,  'no substitute for Saturday 15 August'],
    ['2026-11-03', true,  'no substitute for Sunday 1 November'],
    ['2026-04-06', false, 'Easter Monday'],
    ['2026-05-14', false, 'Ascension Day'],
    ['2026-03-14', false, 'a Saturday'],
    ['2026-03-15', false, 'a Sunday'],
    ['2023-01-01', false, 'a Sunday that is New Year\'s Day'],
    ['2028-01-01', false, 'a Saturday that is New Year\'s Day'],
    ['2023-12-31', false, 'a Sunday that ends a year'],
    ['2022-01-02', false, 'the Sunday after a New Year\'s Day on Saturday'],
  ]
  for (const [day, working, name] of rows) t.equal(isWorkingDay(day, BE), working, `${day}, ${name}`)
  t.end()
})

t.test('a calendar closes Saturdays, Sundays and holidays of every year, and no other day', t => {
  for (const year of [2000, 2008, 2022, 2023, 2028, 2099]) {
    const holidays = new Set<string>(legalHolidays(year).map(({ day }) => day))
    let right = true
    for (let at = Date.UTC(year, 0, 1); new Date(at).getUTCFullYear() === year; at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10)
      const weekday = new Date(at).getUTCDay()
      right &&= isWorkingDay(day, BE) === (weekday !== 0 && weekday !== 6 && !holidays.has(day))
    }
    t.ok(right, `${year}`)
  }
  t.end()
})

t.test('working days are counted without the first day', t => {
  t.equal(addWorkingDays('2026-04-02', 3, BE), '2026-04-08')
  t.equal(addWorkingDays('2026-04-02', 0, BE), '2026-04-02')
  t.equal(workingDaysAfter('2026-04-02', '2026-04-08', BE), 3)
  t.equal(workingDaysAfter('2026-04-03', '2026-04-06', BE), 0, 'a weekend and Easter Monday')
  t.equal(workingDaysAfter('2026-04-08', '2026-04-08', BE), 0)
  t.equal(workingDaysAfter('2026-04-09', '2026-04-08', BE), 0, 'backwards there is none')
  t.equal(nextWorkingDay('2026-04-04', BE), '2026-04-07')
  t.equal(nextWorkingDay('2026-04-07', BE), '2026-04-07')
  t.equal(lastWorkingDay('2026-04-06', BE), '2026-04-03')
  t.equal(lastWorkingDay('2027-01-03', BE), '2026-12-31', 'over the end of a year')
  t.end()
})

t.test('a configured calendar closes its own days too', t => {
  const days = ['2026-05-15', '2026-12-24', '2026-12-25']
  const closedDays = days.map(day => ({ day, name: 'Brugdag' }))
  const closed = { ...BE, version: 'with-bridge', extraClosedDays: days, closedDays }
  t.notOk(isWorkingDay('2026-05-15', closed))
  t.ok(isWorkingDay('2026-05-15', BE))
  t.equal(addWorkingDays('2026-05-13', 1, closed), '2026-05-18')
  t.strictSame(closingDays(closed, 2026).map(({ day, kind }) => `${day} ${kind}`), [
    '2026-01-01 LEGAL_HOLIDAY', '2026-04-06 LEGAL_HOLIDAY', '2026-05-01 LEGAL_HOLIDAY', '2026-05-14 LEGAL_HOLIDAY',
    '2026-05-15 CLOSING_DAY', '2026-05-25 LEGAL_HOLIDAY', '2026-07-21 LEGAL_HOLIDAY', '2026-08-15 LEGAL_HOLIDAY',
    '2026-11-01 LEGAL_HOLIDAY', '2026-11-11 LEGAL_HOLIDAY', '2026-12-24 CLOSING_DAY', '2026-12-25 LEGAL_HOLIDAY',
  ])
  t.ok(closingDays(closed, 2027).every(({ name }) => name.nl && name.fr && name.de && name.en))
  for (const year of [1999, 2100, 2026.5, Number.NaN]) t.throws(() => closingDays(BE, year), RangeError)
  t.end()
})

t.test('the calendar in force on a day is the newest that applies to it', t => {
  const from = (version: string, effectiveFrom: string) => ({ version, effectiveFrom, extraClosedDays: [] })
  const published = [
    from('built-in', '2000-01-01'),
    from('2027', '2027-01-01'),
    from('2026', '2026-07-01'),
    from('2027 again', '2027-01-01'),
  ]
  const rows: [day: string, version: string, why: string][] = [
    ['1999-12-31', 'built-in',   'before all of them'],
    ['2026-06-30', 'built-in',   'the day before'],
    ['2026-07-01', '2026',       'the first day'],
    ['2026-12-31', '2026',       'published later than the one from 2027, and in force earlier'],
    ['2027-01-01', '2027 again', 'two from one day: the one published last'],
    ['2099-12-31', '2027 again', 'to the end'],
  ]
  for (const [day, version, why] of rows) t.equal(calendarInForceOn(published, day).version, version, `${day}: ${why}`)
  for (const [day] of rows) t.equal(calendarInForceOn(published.slice(0, 1), day).version, 'built-in')
  t.end()
})

t.test('a clock keeps its calendar with it', t => {
  t.strictSame(stampOf(BE), { calendarVersion: 'BE-legal-10' }, 'the built-in one needs no days')
  t.equal(calendarOf(stampOf(BE)), BE)
  const calendar = { ...BE, version: 'with-bridge', extraClosedDays: ['2026-05-15', '2026-12-24'] }
  const stamp = stampOf(calendar)
  t.strictSame(stamp, { calendarVersion: 'with-bridge', closedDays: ['2026-05-15', '2026-12-24'] })
  t.strictSame(calendarOf(stamp), { version: 'with-bridge', extraClosedDays: ['2026-05-15', '2026-12-24'] })
  t.equal(calendarOf(stamp), calendarOf(structuredClone(stamp)), 'equal stamps share what is computed per calendar')
  t.notOk(isWorkingDay('2026-05-15', calendarOf(stamp)))
  const other = { calendarVersion: 'with-bridge', closedDays: ['2026-05-15'] }
  t.ok(isWorkingDay('2026-12-24', calendarOf(other)), 'the days decide, not the name')
  t.end()
})

t.test('a day begins and ends at midnight in Brussels, also when the clocks change', t => {
  const rows: [string, string, string, number][] = [
    ['2026-03-10', '2026-03-09T23:00:00Z', '2026-03-10T23:00:00Z', 24],
    ['2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 23],
    ['2026-07-01', '2026-06-30T22:00:00Z', '2026-07-01T22:00:00Z', 24],
    ['2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25],
    ['2026-12-31', '2026-12-30T23:00:00Z', '2026-12-31T23:00:00Z', 24],
    ['2028-02-29', '2028-02-28T23:00:00Z', '2028-02-29T23:00:00Z', 24],
  ]
  for (const [day, starts, ends, hours] of rows) {
    t.equal(startOfDay(day), starts, `${day} starts`)
    t.equal(dueBefore(day), ends, `${day} ends`)
    t.equal((Date.parse(ends) - Date.parse(starts)) / 3_600_000, hours, `${day} has ${hours} hours`)
    t.equal(brusselsDay(starts), day, 'the first instant is in')
    t.equal(brusselsDay(ends), addDays(day, 1), 'the last one is out')
    t.equal(brusselsDay(new Date(Date.parse(ends) - 1).toISOString()), day, 'the millisecond before it is in')
  }
  t.equal(brusselsDay('2026-10-25T02:30:00+02:00'), '2026-10-25', 'first pass of the overlap')
  t.equal(brusselsDay('2026-10-25T02:30:00+01:00'), '2026-10-25', 'second pass')
  t.equal(brusselsDay('2026-07-01T00:30:00+02:00'), '2026-07-01', 'an offset is read')
  t.end()
})

t.test('a month ends on the same date, or on the last day of a shorter month', t => {
  const rows = [
    ['2026-03-10', '2026-04-10'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2027-02-28', '2027-03-28'],
    ['2026-05-31', '2026-06-30'],
    ['2026-12-31', '2027-01-31'],
    ['2026-07-01', '2026-08-01'],
  ] as const
  for (const [day, later] of rows) t.equal(addMonths(day, 1), later)
  t.equal(laterDay('2026-03-10', '2026-04-01'), '2026-04-01')
  t.end()
})

t.test('an instant has one spelling', t => {
  const rows = [
    ['2026-03-10T09:15:00+01:00',           '2026-03-10T08:15:00Z'],
    ['2026-03-10T08:15:00Z',                '2026-03-10T08:15:00Z'],
    ['2026-03-10t08:15:00z',                '2026-03-10T08:15:00Z'],
    ['2026-03-10T08:15:00.000Z',            '2026-03-10T08:15:00Z'],
    ['2026-03-10T08:15:00.120Z',            '2026-03-10T08:15:00.12Z'],
    ['2026-03-18T23:59:59.9999999+01:00',   '2026-03-18T22:59:59.999999Z'],
    ['2026-03-18T23:59:59.999999999999+01:00', '2026-03-18T22:59:59.999999Z'],
    ['2016-12-31T23:59:60Z',                '2016-12-31T23:59:59Z'],
  ] as const
  for (const [text, instant] of rows) t.equal(normalizeInstant(text), instant, text)
  const wrong = [
    '2026-03-10', '2026-03-10T09:15:00', '2026-03-10T09:15Z', '2026-03-10 09:15:00Z', '20260310T091500Z',
    '2026-02-30T00:00:00Z', '2026-03-10T25:00:00Z', '2026-03-10T09:15:00+0100',
    '2026-03-10T09:15:00Z[Europe/Brussels]', '', 'now', '0000-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00',
    '+012026-03-10T09:15:00Z',
  ]
  for (const text of wrong) t.throws(() => normalizeInstant(text), RangeError, text)
  t.end()
})

t.test('the time of a clock has that spelling too', t => {
  const start = Date.parse('2026-03-10T08:15:00Z')
  for (const milliseconds of [0, 1, 10, 12, 100, 120, 123, 500, 999, 1000, 10_000, 2_400_000]) {
    const instant = instantAt(start + milliseconds)
    t.equal(instant, normalizeInstant(instant))
    t.equal(Date.parse(instant), start + milliseconds)
  }
  t.end()
})

t.test('instants compare as time, whatever their decimals', t => {
  const inOrder = [
    '2026-03-09T23:59:59Z', '2026-03-10T08:15:00Z', '2026-03-10T08:15:00.000001Z', '2026-03-10T08:15:00.45Z',
    '2026-03-10T08:15:00.5Z', '2026-03-10T08:15:01Z',
  ]
  for (const [i, a] of inOrder.entries()) {
    for (const [j, b] of inOrder.entries()) t.equal(Math.sign(compareInstants(a, b)), Math.sign(i - j), `${a} and ${b}`)
  }
  t.equal(compareInstants('2026-03-10T08:15:00Z', '2026-03-10T08:15:00.000Z'), 0)
  const [a, b] = ['2026-03-10T08:15:00Z', '2026-03-10T08:15:00.5Z']
  t.strictSame([isBefore(a, b), isAfter(a, b), laterInstant(a, b), earlierInstant(a, b)], [true, false, b, a])
  t.end()
})

t.test('what was computed is remembered', t => {
  let computed = 0
  const doubled = memo((n: number) => { computed++; return 2 * n })
  t.strictSame([doubled(2), doubled(2), doubled(3)], [4, 4, 6])
  t.equal(computed, 2)
  t.end()
})
