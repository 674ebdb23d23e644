/**
 * Instants as text: RFC 3339 in UTC, in the format of `Temporal.Instant.toString()`.
 */

/** RFC 3339 in UTC, e.g. `2026-03-10T08:15:00Z`, with only the necessary decimals. */
export type Instant = string

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i
const SECONDS = 'yyyy-MM-ddTHH:mm:ss'.length

/**
 * Returns one spelling for each instant. Rounds down to microseconds, the precision of PostgreSQL,
 * so the last moment of a day stays in that day.
 * @param text RFC 3339 with an offset
 * @throws RangeError for anything else, including a day or hour that does not exist
 */
export function normalizeInstant (text: string): Instant {
  if (!RFC_3339.test(text)) throw new RangeError(`"${text}" is no instant: RFC 3339 with an offset is expected`)
  const instant = Temporal.Instant.from(text.replace(/(\.\d{9})\d+/, '$1').toUpperCase())
    .round({ smallestUnit: 'microsecond', roundingMode: 'floor' })
    .toString()
  if (!/^\d{4}-/.test(instant)) throw new RangeError(`"${text}" lies outside the years 0000 to 9999`)
  return instant
}

/**
 * Every request reads the time, and this function takes a sixth of the time of `normalizeInstant`.
 * @param milliseconds since 1970
 */
export const instantAt = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString().replace(/\.?0{1,3}Z$/, 'Z')

/** Negative when `a` is earlier than `b`, 0 at the same instant, positive when later. */
export function compareInstants (a: Instant, b: Instant): number {
  if (a === b) return 0
  // Text order is correct for whole seconds only: decimals differ in length, and '.' sorts before
  // 'Z'.
  const secondsA = a.slice(0, SECONDS)
  const secondsB = b.slice(0, SECONDS)
  if (secondsA !== secondsB) return secondsA < secondsB ? -1 : 1
  return Temporal.Instant.compare(a, b)
}

export const isBefore = (a: Instant, b: Instant): boolean => compareInstants(a, b) < 0

export const isAfter = (a: Instant, b: Instant): boolean => compareInstants(a, b) > 0

export const laterInstant = (a: Instant, b: Instant): Instant => isBefore(a, b) ? b : a

export const earlierInstant = (a: Instant, b: Instant): Instant => isAfter(a, b) ? b : a
