/**
 * The webhook relay in the database, for all tenants. Its right is `app.relay`.
 *
 * Deliveries are rows. A process claims them for a limited time. If it dies, its claims expire and
 * another process sends the deliveries: delivery is at least once.
 */
import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { decrypt } from '../../complaints/encryption.ts'
import { mayTryLast } from '../../usecases/attempts.ts'
import { MAX_STARTS } from '../../usecases/webhooks/ports.ts'
import type { ClaimedDelivery, RelayStore } from '../../usecases/webhooks/ports.ts'
import { ENDPOINT_SEQUENCE, eventOf, feedColumns, numberFeed } from '../events/feed.ts'
import { shaped } from '../../postgres/statement.ts'
import type { Row } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import { checkpointOf } from '../checkpoints/checkpoints.ts'
import { CHECKPOINT_COLUMNS, secretContext } from './webhooks.ts'

const RELAY = { settings: { 'app.relay': 'on' } }

/** How long a claim holds: longer than an attempt may take. */
const LEASE_MS = 30_000
/** Concurrent deliveries per endpoint; after a failure only one at a time. */
const PER_ENDPOINT = 4
const BATCH = 500
const LEDGER_DAYS = 30

/**
 * Creates the deliveries of new events, four times a second. One process at a time moves the
 * cursor. The feed has no gaps, so all events beyond the cursor are new.
 */
export const FAN_OUT = `
  with cursor as (select last from webhook_cursor for update skip locked),
  batch as (select * from feed where sequence > (select last from cursor) order by sequence limit $1),
  -- held, so that none is removed before its deliveries are in
  open as (select e.id, e.office_id, e.event_types, e.since_sequence from webhook_endpoints e where e.enabled for key share),
  fanned as (
    insert into webhook_deliveries (id, endpoint_id, sequence, replay, state, next_attempt_at)
    select gen_random_uuid(), e.id, b.sequence, false, 'PENDING', now()
    from batch b join open e on b.sequence > e.since_sequence
      and (e.event_types = '{}' or b.type = any (e.event_types))
      and case when e.office_id is null then b.staff_saw else b.office_saw = e.office_id end
    on conflict do nothing
  )
  update webhook_cursor set last = (select max(sequence) from batch)
  where exists (select from batch) returning (select count(*)::integer from batch) as moved`

/** Also a disabled endpoint is tested. */
const PINGS = '(d.sequence is null and d.checkpoint_day is null)'

const CLAIM_DUE = `
  claimed as (
    update webhook_deliveries set claim = $1, claimed_until = now() + $2 * interval '1 millisecond', starts = starts + 1
    where id in (select id from due) returning *
  )
  select c.id as delivery_id, c.endpoint_id, jsonb_array_length(c.attempts) as attempts, e.url, ${feedColumns(ENDPOINT_SEQUENCE)},
         ${CHECKPOINT_COLUMNS}, k.tree_size, k.root_hash, k.note, k.signed_at,
         array(select jsonb_build_object('id', s.id, 'sealed', s.sealed) from webhook_secrets s
               where s.endpoint_id = e.id and (s.expires_at is null or s.expires_at > now()) order by s.created_at desc, s.id) as secrets
  from claimed c join webhook_endpoints e on e.id = c.endpoint_id left join feed f on f.sequence = c.sequence
    left join checkpoints k on k.day = c.checkpoint_day`

/**
 * Claims the longest waiting deliveries first, up to the limit of each endpoint over all processes.
 */
const CLAIM = `
  with due as (
    select d.id from webhook_endpoints e cross join lateral (
      select d.id, d.next_attempt_at from webhook_deliveries d
      where d.endpoint_id = e.id and d.state = 'PENDING' and d.next_attempt_at <= now() and d.starts = 0
        and (d.claimed_until is null or d.claimed_until <= now()) and (e.enabled or ${PINGS})
      order by d.next_attempt_at
      limit greatest(0, case when e.failures = 0 then ${PER_ENDPOINT} else 1 end - (
        select count(*) from webhook_deliveries b where b.endpoint_id = e.id and b.state = 'PENDING' and b.claimed_until > now()))
      for update skip locked
    ) d
    where (e.failures > 0) = $4
    order by d.next_attempt_at limit $3
  ),
  ${CLAIM_DUE}`

const STARTED = 'd.state = \'PENDING\' and d.starts > 0 and (d.claimed_until is null or d.claimed_until <= now())'

const CLAIM_STARTED = `
  with due as (
    select d.id from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id
    where ${STARTED} and d.starts < $3 and d.next_attempt_at <= now() and (e.enabled or ${PINGS})
    order by d.next_attempt_at limit 1 for update of d skip locked
  ),
  ${CLAIM_DUE}`

const GIVE_UP = `
  update webhook_deliveries
  set state = 'FAILED', claim = null, claimed_until = null, next_attempt_at = null, starts = 0,
      attempts = attempts || jsonb_build_array(jsonb_build_object('at', to_jsonb(now() at time zone 'UTC') #>> '{}' || 'Z', 'durationMs', 0, 'error', 'GIVEN_UP'))
  where id in (select d.id from webhook_deliveries d where ${STARTED} and d.starts >= ${MAX_STARTS} order by d.id for update skip locked)
  returning id`

/**
 * Changes no row when the claim has expired: another process then records the result. It locks the
 * endpoint before its delivery, in the same order as a change or deletion of the endpoint. After a
 * success without earlier failures the endpoint's row stays untouched.
 */
const FINISH = `
  with endpoint as (
    select id from webhook_endpoints where id = $7 and ($3 <> 'DELIVERED' or failures > 0) for no key update
  ),
  finished as (
    update webhook_deliveries
    set state = $3, attempts = attempts || $4::jsonb, claim = null, claimed_until = null, starts = 0,
        next_attempt_at = case when $3 = 'PENDING' then now() + $5 * interval '1 millisecond' end
    where (select count(*) from endpoint) >= 0 and id = $1 and claim = $2 returning endpoint_id
  )
  update webhook_endpoints e
  set failures = case when $3 = 'DELIVERED' then 0 else failures + 1 end,
      enabled = enabled and not $6::boolean,
      disabled_reason = case when $6 then 'GONE' else disabled_reason end,
      disabled_at = case when $6 then now() else disabled_at end
  from finished where e.id = finished.endpoint_id and e.id in (select id from endpoint)`

const RELEASE =
  'update webhook_deliveries set claim = null, claimed_until = null, starts = greatest(0, starts - 1) where id = $1 and claim = $2'
const FAILED = `
  update webhook_deliveries set claim = null, claimed_until = null, next_attempt_at = now() + interval '1 second' where id = $1 and claim = $2`

const TIDY = [
  `delete from webhook_deliveries where id in (
     select id from webhook_deliveries where state <> 'PENDING' and created_at < now() - interval '${LEDGER_DAYS} days' for update skip locked)`,
  'delete from webhook_secrets where id in (select id from webhook_secrets where expires_at < now() for update skip locked)',
]

/** @param leaseMs how long a claim holds when the process that made it stays silent */
export function createRelayStore (source: DataSource, encryptionKey: KeyRing, leaseMs: number = LEASE_MS): RelayStore {
  const run = (text: string, values: unknown[] = []): Promise<Row[]> =>
    transaction(source, RELAY, statements => statements(shaped(text, values)))

  function claimedDelivery (row: Row, claim: string): ClaimedDelivery {
    const deliveryId = row.delivery_id as string
    const endpointId = row.endpoint_id as string
    const event = row.sequence === null ? undefined : eventOf(row)
    const signed = row.checkpoint_id === null ? undefined : { ...checkpointOf(row), signedAt: row.signed_at as string }
    return {
      deliveryId,
      endpointId,
      claim,
      attempts: row.attempts as number,
      url: row.url as string,
      secrets: () =>
        (row.secrets as { id: string, sealed: string }[]).map(({ id, sealed }) =>
          decrypt(sealed, encryptionKey, secretContext(endpointId, id))
        ),
      webhookId: event?.id ?? row.checkpoint_id as string | null ?? deliveryId,
      ...(event && { event }),
      ...(signed && { checkpoint: signed }),
    }
  }

  return {
    numberFeed: () => numberFeed(source),
    fanOut: async () => (await run(FAN_OUT, [BATCH]))[0]?.moved === BATCH,
    async claim (limit, failing) {
      const claim = randomUUID()
      return (await run(CLAIM, [claim, leaseMs, limit, failing])).map(row => claimedDelivery(row, claim))
    },
    async claimStarted () {
      const claim = randomUUID()
      return (await run(CLAIM_STARTED, [claim, leaseMs, mayTryLast() ? MAX_STARTS : MAX_STARTS - 1])).map(row =>
        claimedDelivery(row, claim)
      )[0]
    },
    giveUp: async () => (await run(GIVE_UP)).length,
    async finish ({ deliveryId, claim, endpointId }, attempt, verdict) {
      const retryInMs = verdict.state === 'PENDING' ? verdict.retryInMs : null
      await run(FINISH, [
        deliveryId,
        claim,
        verdict.state,
        JSON.stringify([attempt]),
        retryInMs,
        verdict.state === 'FAILED' && verdict.gone,
        endpointId,
      ])
    },
    release: async ({ deliveryId, claim }) => { await run(RELEASE, [deliveryId, claim]) },
    failed: async ({ deliveryId, claim }) => { await run(FAILED, [deliveryId, claim]) },
    async tidy () {
      for (const text of TIDY) await run(text)
    },
  }
}
