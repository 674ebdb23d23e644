/** The Belgian legal holidays of 2000 to 2099, as the package date-holidays 3.37.0 counts them. */
import { readFileSync } from 'node:fs'

const [[, ...codes] = [], ...years] = readFileSync(new URL('../vectors/holidays.csv', import.meta.url), 'utf8')
  .trim().split('\n').map(line => line.split(','))

/** By its code, the day of each holiday of each year. */
export const HOLIDAYS: ReadonlyMap<number, { code: string, day: string }[]> =
  new Map(years.map(
    ([year, ...days]) => [Number(year), days.map((day, index) => ({ code: codes[index]!, day: `${year}-${day}` }))]
  ))
