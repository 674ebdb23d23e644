import { Callers1795341600000 } from './1795341600000-callers.ts'
import { Directory1795341700000 } from './1795341700000-directory.ts'
import { SearchWords1795341800000 } from './1795341800000-searchWords.ts'
import { Complaints1795341900000 } from './1795341900000-complaints.ts'
import { Deadlines1795342000000 } from './1795342000000-deadlines.ts'
import { Events1795342100000 } from './1795342100000-events.ts'
import { StoredResponses1795342200000 } from './1795342200000-storedResponses.ts'
import { Webhooks1795342300000 } from './1795342300000-webhooks.ts'
import { Letters1795342400000 } from './1795342400000-letters.ts'
import { Correspondence1795342500000 } from './1795342500000-correspondence.ts'
import { Tasks1795342600000 } from './1795342600000-tasks.ts'
import { Calendars1795342700000 } from './1795342700000-calendars.ts'
import { Reports1795342800000 } from './1795342800000-reports.ts'
import { ImprovementActions1795342900000 } from './1795342900000-improvementActions.ts'
import { AccessLog1795343000000 } from './1795343000000-accessLog.ts'
import { Privacy1795343100000 } from './1795343100000-privacy.ts'
import { Checkpoints1795343200000 } from './1795343200000-checkpoints.ts'
import { Digests1795343300000 } from './1795343300000-digests.ts'
import { NonAsciiWords1795343400000 } from './1795343400000-nonAsciiWords.ts'

/**
 * The migrations in order, one for each capability. After the first release a migration never
 * changes: add another one.
 */
export const MIGRATIONS = [
  Callers1795341600000,
  Directory1795341700000,
  SearchWords1795341800000,
  Complaints1795341900000,
  Deadlines1795342000000,
  Events1795342100000,
  StoredResponses1795342200000,
  Webhooks1795342300000,
  Letters1795342400000,
  Correspondence1795342500000,
  Tasks1795342600000,
  Calendars1795342700000,
  Reports1795342800000,
  ImprovementActions1795342900000,
  AccessLog1795343000000,
  Privacy1795343100000,
  Checkpoints1795343200000,
  Digests1795343300000,
  NonAsciiWords1795343400000,
]
