/**
 * Measures the statements of each background job on a tick without work, with the job's own
 * privileges.
 */
import { createBackgroundStore } from '../../src/store/complaints/background.ts'
import { createOrphanedUploads } from '../../src/store/correspondence/orphanedUploads.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { readDirectory } from '../../src/store/directory/snapshot.ts'
import { createFeedStore } from '../../src/store/events/feed.ts'
import { createImportQueue } from '../../src/store/imports/queue.ts'
import { createOutboxStore } from '../../src/store/letters/outbox.ts'
import { createRelayStore } from '../../src/store/webhooks/relay.ts'
import { KEY_RING } from '../database/open.ts'
import type { Database } from '../database/open.ts'
import { handler } from '../database/people.ts'
import { cpuOf } from '../measure/cpu.ts'
import { inPasses, oneByOne } from '../measure/oneByOne.ts'
import type { Cost } from '../measure/oneByOne.ts'

type JobCost = Cost & { kind: 'job, idle', name: string }

/** The batch sizes that the jobs use. */
const BATCH = 100
const SENDING = 64
const LETTERS = 4

/** The jobs run in this process: CPU is its own and PostgreSQL's. */
export async function measureJobs (database: Database): Promise<JobCost[]> {
  const source = await dataSource({ url: database.appUrl, poolSize: 2 }).initialize()
  try {
    const relay = createRelayStore(source, KEY_RING)
    const background = createBackgroundStore(source, KEY_RING)
    const queue = createImportQueue(source, KEY_RING)
    const now = () => new Date().toISOString()
    const jobs: [name: string, tick: () => Promise<unknown>][] = [
      ['relay: numbers what is new in the feed', relay.numberFeed],
      ['relay: shares it out among 620 endpoints', relay.fanOut],
      ['relay: looks for deliveries that are due', () => relay.claim(SENDING, false)],
      ['relay: the same, of endpoints that failed last', () => relay.claim(SENDING, true)],
      ['relay: removes what is kept no longer (hourly)', relay.tidy],
      ['reminders: look for what is due', () => background.due(now(), undefined, BATCH)],
      ['letters: look for what is to be sent', () => createOutboxStore(source, KEY_RING).claim(LETTERS)],
      ['imports: look for work', () => queue.claim(1)],
      ['imports: remove what is kept no longer (hourly)', queue.tidy],
      ['leftovers of uploads (hourly)', () => createOrphanedUploads(source).list(undefined, BATCH)],
      ['register: read anew (each 20 s)', () => readDirectory(source)],
      ['subscriptions: where the feed ends', () => createFeedStore(source).last(handler)],
    ]
    const cpuUsed = async () => {
      const [postgres = 0] = await cpuOf([database.server.pid])
      const { user, system } = process.cpuUsage()
      return postgres + user + system
    }
    return await inPasses(
      jobs,
      async ([name, tick]): Promise<JobCost> => ({ kind: 'job, idle', name, ...await oneByOne(tick, cpuUsed) }),
    )
  } finally {
    await source.destroy()
  }
}
