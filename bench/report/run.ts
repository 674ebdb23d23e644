import type { Database } from '../database/open.ts'
import type { Extras } from '../extras/extras.ts'
import type { Rounds } from '../rounds.ts'

/** The measurements at one size so far. */
export type Run = {
  size: number
  database: Pick<Database, 'bytes' | 'madeInSeconds' | 'today'>
  rounds: Rounds
  extras: Partial<Extras>
  /** Seconds spent on opening or making the data, on loading the systems, and on the rest. */
  seconds: { data: number, rounds: number, extras: number }
}
