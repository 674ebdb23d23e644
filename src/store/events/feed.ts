/** The change feed in PostgreSQL. */
import type { DataSource } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { FeedEvent, FeedStore } from '../../usecases/events/ports.ts'
import { inUnavailability, repeatedOnConflict } from '../../postgres/availability.ts'
import { atLeast, shaped } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import { rightsOf } from '../rights.ts'
import type { Query, Row } from '../../postgres/statement.ts'

/**
 * The columns of an event; `own` is the sequence number of the reader's side, see `ownSequence`.
 */
export const feedColumns = (own: string): string => `f.id, ${own} as sequence, f.type, f.complaint_id, f.version, f.at`

/** Offices and staff have sequence numbers of their own, which reveal no events of others. */
const ownSequence = ({ role }: Pick<Actor, 'role'>): string =>
  role === 'BROKER' ? 'f.office_sequence' : 'f.staff_sequence'

/** For a webhook endpoint `e`: the insurer's endpoints have no office. */
export const ENDPOINT_SEQUENCE = 'case when e.office_id is null then f.staff_sequence else f.office_sequence end'

/**
 * Gives the next numbers to events that were committed meanwhile. It uses its own transaction, so
 * that all readers see the numbers at the same time.
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
    const own = ownSequence(actor)
    const values: unknown[] = []
    const newest = shaped(
      `select ${own} as sequence from feed f where ${isVisibleTo(actor, values)} order by ${own} desc limit 1`,
      values,
    )
    const [row] = await transaction(source, { ...rightsOf(actor), mode: 'read only' }, run => run(newest))
    return Number(row?.sequence ?? 0)
  },

  async sequenceOf (actor, id) {
    const [row] = await transaction(
      source,
      { ...rightsOf(actor), mode: 'read only' },
      run => run(shaped(`select ${ownSequence(actor)} as sequence from feed f where f.id = $1`, [id])),
    )
    return row && Number(row.sequence)
  },

  async ownSequenceAt (actor, feedSequence) {
    const own = ownSequence(actor)
    const values: unknown[] = [feedSequence]
    const [row] = await transaction(
      source,
      { ...rightsOf(actor), mode: 'read only' },
      run => run(shaped(
        `select max(${own}) as sequence from feed f where f.sequence <= $1 and ${isVisibleTo(actor, values)}`,
        values,
      )),
    )
    return Number(row?.sequence ?? 0)
  },
})

export function eventsStatement (
  actor: Actor,
  { after, limit, type, complaintId }: Parameters<FeedStore['events']>[1],
): Query {
  const own = ownSequence(actor)
  const values: unknown[] = [after]
  const conditions = [`${own} > $1`, isVisibleTo(actor, values)]
  if (type !== undefined) conditions.push(`f.type = any ($${values.push(type)}::text[])`)
  if (complaintId !== undefined) conditions.push(`f.complaint_id = $${values.push(complaintId)}`)
  const statement = shaped(
    `select ${feedColumns(own)} from feed f where ${conditions.join(' and ')} order by ${own} limit ${atLeast(limit)}`,
    values,
  )
  // The best plan depends on the types: frequent ones follow the feed, rare ones their own index.
  return { ...statement, customPlan: type !== undefined }
}

/** Repeats the rule of row-level security in a form that an index can serve. */
const isVisibleTo = ({ role, office }: Actor, values: unknown[]): string =>
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
