/**
 * Instants as data: RFC 3339 in UTC, as `Temporal.Instant.toString()` writes them.
 */

/** RFC 3339 in UTC, e.g. `2026-03-10T08:15:00Z`, with as many decimals as it needs. */
export type Instant = string

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i
const SECONDS = 'yyyy-MM-ddTHH:mm:ss'.length

/**
 * One spelling for each instant. Cut to microseconds, which is what PostgreSQL keeps; downwards,
 * so that the last moment of a day stays in that day.
 * @param text RFC 3339 with an offset
 * @throws RangeError for anything else, also for a day or hour that does not exist
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
 * Each request asks what time it is, and this takes a sixth of `normalizeInstant`.
 * @param milliseconds since 1970
 */
export const instantAt = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString().replace(/\.?0{1,3}Z$/, 'Z')

/** Negative when `a` is earlier than `b`, 0 at the same instant, positive when later. */
export function compareInstants (a: Instant, b: Instant): number {
  if (a === b) return 0
  // Decimals differ in length, and '.' sorts before 'Z': text order holds for whole seconds only.
  const secondsA = a.slice(0, SECONDS)
  const secondsB = b.slice(0, SECONDS)
  if (secondsA !== secondsB) return secondsA < secondsB ? -1 : 1
  return Temporal.Instant.compare(a, b)
}

export const isBefore = (a: Instant, b: Instant): boolean => compareInstants(a, b) < 0

export const isAfter = (a: Instant, b: Instant): boolean => compareInstants(a, b) > 0

export const laterInstant = (a: Instant, b: Instant): Instant => isBefore(a, b) ? b : a

export const earlierInstant = (a: Instant, b: Instant): Instant => isAfter(a, b) ? b : a
