/**
 * Counts the attempts of background jobs without a queue of their own. The right is
 * `app.background`.
 */
import type { DataSource } from 'typeorm'
import type { Id } from '../directory/ids.ts'
import { MAX_ATTEMPTS } from '../usecases/attempts.ts'
import type { AttemptKind, Attempts } from '../usecases/attempts.ts'
import { statement } from '../postgres/statement.ts'
import { transaction } from '../postgres/transaction.ts'

const BACKGROUND = { settings: { 'app.background': 'on' } }

/** During this time no other process starts an attempt at the same item. */
const LEASE_S = 4

/** Locks rows in the order of their ids, so that two processes cannot deadlock. */
const COUNT = statement('begin-attempts', `
  insert into work_attempts as a (kind, item, attempts, begun_at)
  select $1, item, 1, clock_timestamp() from unnest($2::uuid[]) item order by item
  on conflict (kind, item) do update set attempts = a.attempts + 1, begun_at = excluded.begun_at
  where a.begun_at < clock_timestamp() - interval '${LEASE_S} seconds'
  returning item`)

const LOCKED = '(select item from work_attempts where kind = $1 and item = any ($2::uuid[]) order by item for update)'
const END = statement('end-attempts', `delete from work_attempts where kind = $1 and item in ${LOCKED}`)
const UNDO = statement(
  'undo-attempts',
  `update work_attempts set attempts = attempts - 1, begun_at = '-infinity' where kind = $1 and item in ${LOCKED}`,
)

/**
 * A join and a condition for the items that may still be tried, and an expression for their failed
 * attempts.
 * @param item the column with the item's id
 */
export const notSetAside = (kind: AttemptKind, item: string) => ({
  join: `left join work_attempts a on a.kind = '${kind}' and a.item = ${item}`,
  failedAttempts: 'coalesce(a.attempts, 0)',
  condition: `(a.attempts is null or a.attempts < ${MAX_ATTEMPTS} or a.begun_at < now() - interval '1 day')`,
})

export const createAttempts = (source: DataSource): Attempts => ({
  begin: (kind, items) =>
    transaction(
      source,
      BACKGROUND,
      async run => new Set((await run(COUNT([kind, items]))).map(({ item }) => item as Id)),
    ),
  end: (kind, items) => transaction(source, BACKGROUND, async run => { await run(END([kind, items])) }),
  undo: (kind, items) => transaction(source, BACKGROUND, async run => { await run(UNDO([kind, items])) }),
})
