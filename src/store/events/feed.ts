/** The feed's port, fulfilled. */
import type { DataSource } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { FeedEvent, FeedStore } from '../../usecases/events/ports.ts'
import { inUnavailability, repeatedOnConflict } from '../../postgres/availability.ts'
import { atLeast, shaped } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import { rightsOf } from '../rights.ts'
import type { Query, Row } from '../../postgres/statement.ts'

export const FEED_COLUMNS = 'f.id, f.sequence, f.type, f.complaint_id, f.version, f.at'

/**
 * Gives the next numbers to events that were committed meanwhile. In a transaction of its own:
 * numbers must be there for all as soon as they are there for one.
 * @throws Problem 503 when the database does not answer
 */
export const numberFeed = (source: DataSource): Promise<void> =>
  repeatedOnConflict(() => inUnavailability(async () => { await source.query('select number_feed()') }))

export const createFeedStore = (source: DataSource): FeedStore => ({
  number: () => numberFeed(source),

  async events (actor, query) {
    await numberFeed(source)
    return (await transaction(
      source,
      { ...rightsOf(actor), mode: 'read only' },
      run => run(eventsStatement(actor, query)),
    )).slice(0, query.limit).map(eventOf)
  },

  async last (actor) {
    await numberFeed(source)
    const values: unknown[] = []
    const newest = shaped(
      `select f.sequence from feed f where ${seenBy(actor, values)} order by f.sequence desc limit 1`,
      values,
    )
    const [row] = await transaction(source, { ...rightsOf(actor), mode: 'read only' }, run => run(newest))
    return Number(row?.sequence ?? 0)
  },

  async sequenceOf (actor, id) {
    const [row] = await transaction(
      source,
      { ...rightsOf(actor), mode: 'read only' },
      run => run(shaped('select f.sequence from feed f where f.id = $1', [id])),
    )
    return row && Number(row.sequence)
  },
})

export function eventsStatement (
  actor: Actor,
  { after, limit, type, complaintId }: Parameters<FeedStore['events']>[1],
): Query {
  const values: unknown[] = [after]
  const conditions = ['f.sequence > $1', seenBy(actor, values)]
  if (type !== undefined) conditions.push(`f.type = any ($${values.push(type)}::text[])`)
  if (complaintId !== undefined) conditions.push(`f.complaint_id = $${values.push(complaintId)}`)
  const statement = shaped(
    `select ${FEED_COLUMNS} from feed f where ${conditions.join(' and ')} order by f.sequence limit ${atLeast(limit)}`,
    values,
  )
  // What happens often is found along the feed, what hardly happens by its type.
  return { ...statement, customPlan: type !== undefined }
}

/** Row security says the same, in words that no index answers. */
const seenBy = ({ role, office }: Actor, values: unknown[]): string =>
  role === 'BROKER' ? `f.office_saw = $${values.push(office?.id)}::uuid` : 'f.staff_saw'

/** A bigint arrives as text. */
export const eventOf = (row: Row): FeedEvent => ({
  id: row.id as string,
  sequence: Number(row.sequence),
  type: row.type as string,
  complaintId: row.complaint_id as string,
  version: row.version as number,
  at: row.at as string,
})
