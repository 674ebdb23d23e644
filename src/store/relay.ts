/**
 * What the relay does with the database, for all tenants: its right is `app.relay`.
 *
 * Deliveries are rows, claimed for a while. A process that dies with them loses its claim by itself, and
 * another sends them: at least once, never never.
 */
import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { PoolClient } from 'pg'
import type { KeyRing } from '../complaints/keyRing.ts'
import { open } from '../complaints/sealing.ts'
import type { Claimed, RelayStore } from '../usecases/webhookPorts.ts'
import { eventOf, FEED_COLUMNS, numberFeed } from './feed.ts'
import { shaped } from './statements.ts'
import type { Row } from './statements.ts'
import { secretContext } from './webhooks.ts'

/** Longer than an attempt may take. */
const LEASE_MS = 30_000
/** At once for one endpoint; one that failed last is tried with one at a time. */
const PER_ENDPOINT = 4
const BATCH = 500
const LEDGER_DAYS = 30

/** One process at a time moves the cursor; the feed has no gaps, so everything beyond it is new. Asked for four times a second. */
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

/** The longest waiting first, but of each endpoint only as many as it may have underway anywhere. */
const CLAIM = `
  with due as (
    select d.id from webhook_endpoints e cross join lateral (
      select d.id, d.next_attempt_at from webhook_deliveries d
      where d.endpoint_id = e.id and d.state = 'PENDING' and d.next_attempt_at <= now()
        and (d.claimed_until is null or d.claimed_until <= now()) and (e.enabled or d.sequence is null)
      order by d.next_attempt_at
      limit greatest(0, case when e.failures = 0 then ${PER_ENDPOINT} else 1 end - (
        select count(*) from webhook_deliveries b where b.endpoint_id = e.id and b.state = 'PENDING' and b.claimed_until > now()))
      for update skip locked
    ) d
    where (e.failures > 0) = $2
    order by d.next_attempt_at limit $1
  ),
  claimed as (
    update webhook_deliveries set claim = $3, claimed_until = now() + $4 * interval '1 millisecond'
    where id in (select id from due) returning *
  )
  select c.id as delivery_id, c.endpoint_id, jsonb_array_length(c.attempts) as attempts, e.url, ${FEED_COLUMNS},
         array(select jsonb_build_object('id', s.id, 'sealed', s.sealed) from webhook_secrets s
               where s.endpoint_id = e.id and (s.expires_at is null or s.expires_at > now()) order by s.created_at desc, s.id) as secrets
  from claimed c join webhook_endpoints e on e.id = c.endpoint_id left join feed f on f.sequence = c.sequence`

/** Nothing when the claim ran out meanwhile: then somebody else tells. The endpoint's row is left alone while all goes well. */
const FINISH = `
  with finished as (
    update webhook_deliveries
    set state = $3, attempts = attempts || $4::jsonb, claim = null, claimed_until = null,
        next_attempt_at = case when $3 = 'PENDING' then now() + $5 * interval '1 millisecond' end
    where id = $1 and claim = $2 returning endpoint_id
  )
  update webhook_endpoints e
  set failures = case when $3 = 'DELIVERED' then 0 else failures + 1 end,
      enabled = enabled and not $6::boolean,
      disabled_reason = case when $6 then 'GONE' else disabled_reason end,
      disabled_at = case when $6 then now() else disabled_at end
  from finished where e.id = finished.endpoint_id and ($3 <> 'DELIVERED' or e.failures > 0)`

const RELEASE = 'update webhook_deliveries set claim = null, claimed_until = null where id = any ($1::uuid[]) and claim = any ($2::uuid[])'

const TIDY = [
  `delete from webhook_deliveries where state <> 'PENDING' and created_at < now() - interval '${LEDGER_DAYS} days'`,
  'delete from webhook_secrets where expires_at < now()',
]

/** @param leaseMs for how long a claim holds when nothing is heard of who made it */
export function createRelayStore (source: DataSource, encryptionKey: KeyRing, leaseMs: number = LEASE_MS): RelayStore {
  async function run (text: string, values: unknown[] = []): Promise<Row[]> {
    const runner = source.createQueryRunner()
    const client: PoolClient = await runner.connect()
    try {
      await client.query('begin; set local app.relay = \'on\'')
      const { rows } = await client.query<Row>(shaped(text, values))
      const { command } = await client.query('commit')
      if (command !== 'COMMIT') throw new Error(`The transaction ended with ${command}`)
      return rows
    } catch (error) {
      // A connection that cannot even roll back is gone; why the work failed says more.
      await client.query('rollback').catch(() => undefined)
      throw error
    } finally {
      await runner.release()
    }
  }

  function claimedOf (row: Row, claim: string): Claimed {
    const deliveryId = row.delivery_id as string
    const endpointId = row.endpoint_id as string
    const event = row.sequence === null ? undefined : eventOf(row)
    return {
      deliveryId,
      endpointId,
      claim,
      attempts: row.attempts as number,
      url: row.url as string,
      secrets: (row.secrets as { id: string, sealed: string }[]).map(({ id, sealed }) => open(sealed, encryptionKey, secretContext(endpointId, id))),
      webhookId: event?.id ?? deliveryId,
      ...(event && { event }),
    }
  }

  return {
    numberFeed: () => numberFeed(source),
    fanOut: async () => (await run(FAN_OUT, [BATCH]))[0]?.moved === BATCH,
    async claim (limit, ailing) {
      const claim = randomUUID()
      return (await run(CLAIM, [limit, ailing, claim, leaseMs])).map(row => claimedOf(row, claim))
    },
    async finish ({ deliveryId, claim }, attempt, verdict) {
      const retryInMs = verdict.state === 'PENDING' ? verdict.retryInMs : null
      await run(FINISH, [deliveryId, claim, verdict.state, JSON.stringify([attempt]), retryInMs, verdict.state === 'FAILED' && verdict.gone])
    },
    async release (claimed) {
      await run(RELEASE, [claimed.map(({ deliveryId }) => deliveryId), claimed.map(({ claim }) => claim)])
    },
    async tidy () {
      for (const text of TIDY) await run(text)
    },
  }
}
