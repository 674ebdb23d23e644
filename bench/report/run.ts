import type { Database } from '../database/open.ts'
import type { Extras } from '../extras/extras.ts'
import type { Rounds } from '../rounds.ts'

/** What was measured at one size. */
export type Run = { size: number, database: Pick<Database, 'bytes' | 'madeInSeconds' | 'today'>, rounds: Rounds, extras: Extras | undefined }
