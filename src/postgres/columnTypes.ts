/** How values of PostgreSQL arrive in JavaScript. */
import pg from 'pg'

const DATE = 1082
const TIMESTAMPTZ = 1184

/** Days and instants stay strings: a `Date` shifts days by a time zone and drops microseconds. */
export const columnTypes = {
  getTypeParser (oid: number, format?: 'text' | 'binary') {
    if (oid === DATE) return (day: string) => day
    if (oid === TIMESTAMPTZ) return isoInstant
    return pg.types.getTypeParser(oid, format)
  },
}

/** `2026-03-10 08:15:00+00` as PostgreSQL writes it in UTC → `2026-03-10T08:15:00Z`. */
const isoInstant = (text: string): string => text.replace(' ', 'T').replace(/\+00$/, 'Z')
