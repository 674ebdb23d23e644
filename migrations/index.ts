import { Directory1795341600000 } from './1795341600000-directory.ts'
import { Complaints1795341700000 } from './1795341700000-complaints.ts'
import { Events1795341800000 } from './1795341800000-events.ts'
import { DeadlinePhases1795341900000 } from './1795341900000-deadlinePhases.ts'
import { KeptAnswers1795342000000 } from './1795342000000-keptAnswers.ts'
import { Feed1795342100000 } from './1795342100000-feed.ts'
import { Webhooks1795342200000 } from './1795342200000-webhooks.ts'
import { Register1795343000000 } from './1795343000000-register.ts'
import { Search1795343500000 } from './1795343500000-search.ts'
import { Imports1795344000000 } from './1795344000000-imports.ts'
import { Timers1795344500000 } from './1795344500000-timers.ts'
import { Letters1795345000000 } from './1795345000000-letters.ts'
import { Correspondence1795345500000 } from './1795345500000-correspondence.ts'
import { Evidence1795346000000 } from './1795346000000-evidence.ts'
import { ListsAtSize1795347000000 } from './1795347000000-listsAtSize.ts'
import { OrderedLists1795347500000 } from './1795347500000-orderedLists.ts'
import { SearchAtSize1795348000000 } from './1795348000000-searchAtSize.ts'
import { SearchCost1795349000000 } from './1795349000000-searchCost.ts'
import { DatabaseRights1795350000000 } from './1795350000000-databaseRights.ts'
import { SearchWords1795350050000 } from './1795350050000-searchWords.ts'
import { WorkAttempts1795350100000 } from './1795350100000-workAttempts.ts'

/** In order. A migration that was released is never changed: add another. */
export const MIGRATIONS = [
  Directory1795341600000,
  Complaints1795341700000,
  Events1795341800000,
  DeadlinePhases1795341900000,
  KeptAnswers1795342000000,
  Feed1795342100000,
  Webhooks1795342200000,
  Register1795343000000,
  Search1795343500000,
  Imports1795344000000,
  Timers1795344500000,
  Letters1795345000000,
  Correspondence1795345500000,
  Evidence1795346000000,
  ListsAtSize1795347000000,
  OrderedLists1795347500000,
  SearchAtSize1795348000000,
  SearchCost1795349000000,
  DatabaseRights1795350000000,
  SearchWords1795350050000,
  WorkAttempts1795350100000,
]
