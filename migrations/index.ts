import { Directory1795341600000 } from './1795341600000-directory.ts'
import { Complaints1795341700000 } from './1795341700000-complaints.ts'
import { Events1795341800000 } from './1795341800000-events.ts'
import { DeadlinePhases1795341900000 } from './1795341900000-deadlinePhases.ts'
import { KeptAnswers1795342000000 } from './1795342000000-keptAnswers.ts'

/** In order. A migration that was released is never changed: add another. */
export const MIGRATIONS = [
  Directory1795341600000,
  Complaints1795341700000,
  Events1795341800000,
  DeadlinePhases1795341900000,
  KeptAnswers1795342000000,
]
