import type { Database } from '../database/open.ts'
import type { Extras } from '../extras/extras.ts'
import type { Rounds } from '../rounds.ts'

/** What was measured at one size, so far. */
export type Run = {
  size: number
  database: Pick<Database, 'bytes' | 'madeInSeconds' | 'today'>
  rounds: Rounds
  extras: Partial<Extras>
  /** That it took: to find or make the data, to load the systems, and for the rest. */
  seconds: { data: number, rounds: number, extras: number }
}
