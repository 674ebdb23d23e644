/** The feed's port, fulfilled. */
import type { DataSource } from 'typeorm'
import type { FeedEvent, FeedStore } from '../usecases/feed.ts'
import { inUnavailability } from './availability.ts'
import { shaped } from './statements.ts'
import { inTransaction } from './store.ts'
import type { Row } from './store.ts'

export const FEED_COLUMNS = 'f.id, f.sequence, f.type, f.complaint_id, f.version, f.at'

/**
 * Gives the next numbers to events that were committed meanwhile. In a transaction of its own: numbers must
 * be there for all as soon as they are there for one.
 * @throws Problem 503 when the database does not answer
 */
export const numberFeed = (source: DataSource): Promise<void> =>
  inUnavailability(async () => { await source.query('select number_feed()') })

export const createFeedStore = (source: DataSource): FeedStore => ({
  number: () => numberFeed(source),

  async events (actor, { after, limit, type, complaintId }) {
    await numberFeed(source)
    const values: unknown[] = [after, limit]
    // Row security says the same, in words that no index answers.
    const own = actor.role === 'BROKER' ? `f.office_saw = $${values.push(actor.office?.id)}::uuid` : 'f.staff_saw'
    const conditions = ['f.sequence > $1', own]
    if (type !== undefined) conditions.push(`f.type = any ($${values.push(type)}::text[])`)
    if (complaintId !== undefined) conditions.push(`f.complaint_id = $${values.push(complaintId)}`)
    const page = shaped(`select ${FEED_COLUMNS} from feed f where ${conditions.join(' and ')} order by f.sequence limit $2`, values)
    return (await inTransaction(source, actor, 'read only', run => run(page))).map(eventOf)
  },

  async sequenceOf (actor, id) {
    const [row] = await inTransaction(source, actor, 'read only', run => run(shaped('select f.sequence from feed f where f.id = $1', [id])))
    return row && Number(row.sequence)
  },
})

/** A bigint arrives as text. */
export const eventOf = (row: Row): FeedEvent => ({
  id: row.id as string,
  sequence: Number(row.sequence),
  type: row.type as string,
  complaintId: row.complaint_id as string,
  version: row.version as number,
  at: row.at as string,
})
