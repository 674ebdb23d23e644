/** Webhook endpoints, secrets and deliveries, with the caller's rights. Secrets are encrypted. */
import type { DataSource } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { encrypt } from '../../complaints/encryption.ts'
import { CHECKPOINT_SIGNED, PING } from '../../usecases/webhooks/ports.ts'
import type {
  WebhookUnitOfWork, WebhookDelivery, WebhookEndpoint, WebhookReader, WebhookStore,
} from '../../usecases/webhooks/ports.ts'
import { ENDPOINT_SEQUENCE, eventOf, feedColumns } from '../events/feed.ts'
import { shaped } from '../../postgres/statement.ts'
import { idempotencyStore } from '../idempotency.ts'
import { transaction } from '../../postgres/transaction.ts'
import { rightsOf } from '../rights.ts'
import type { Row, Run } from '../../postgres/statement.ts'

/**
 * @param encryptionKey the service's own keys; they encrypt the secrets, and stored responses that
 * contain them
 */
export const createWebhookStore = (source: DataSource, encryptionKey: KeyRing): WebhookStore => ({
  snapshot: (actor, work) => transaction(source, { ...rightsOf(actor), mode: 'read only' }, run => work(reader(run))),
  transaction: (actor, work) => transaction(source, rightsOf(actor), run => work(unitFor(run, actor, encryptionKey))),
})

/** The encryption context: binds the ciphertext of a secret to its row. */
export const secretContext = (endpointId: Id, secretId: Id): string => `webhook/${endpointId}/${secretId}`

const ENDPOINT = `
  select e.id, e.url, e.event_types, e.description, e.enabled, e.disabled_reason, e.disabled_at, e.created_at,
         array(select jsonb_build_object('id', s.id, 'createdAt', s.created_at, 'expiresAt', s.expires_at) from webhook_secrets s
               where s.endpoint_id = e.id and (s.expires_at is null or s.expires_at > now()) order by s.created_at, s.id) as secrets
  from webhook_endpoints e`

/** A checkpoint `k` has the same id for every endpoint and replay. */
export const CHECKPOINT_COLUMNS = `k.day, md5('${CHECKPOINT_SIGNED}/' || k.day)::uuid as checkpoint_id`

const DELIVERY = `
  select d.id as delivery_id, d.endpoint_id, d.state, d.replay, d.created_at, d.next_attempt_at, d.attempts,
         ${feedColumns(ENDPOINT_SEQUENCE)}, ${CHECKPOINT_COLUMNS}
  from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id left join feed f on f.sequence = d.sequence
    left join checkpoints k on k.day = d.checkpoint_day`

function reader (run: Run): WebhookReader {
  const deliveriesOf: WebhookReader['deliveriesOf'] = async (endpointIds, { state, limit, position }) => {
    const values: unknown[] = [endpointIds, limit]
    const conditions = ['d.endpoint_id = endpoint.id']
    if (state !== undefined) conditions.push(`d.state = $${values.push(state)}`)
    if (position !== undefined) {
      conditions
        .push(`(d.created_at, d.id) < ($${values.push(position.value)}::timestamptz, $${
          values.push(position.id)
        }::uuid)`)
    }
    const rows = await run(shaped(`
      select d.* from unnest($1::uuid[]) endpoint (id) cross join lateral (
        ${DELIVERY} where ${conditions.join(' and ')} order by d.created_at desc, d.id desc limit $2
      ) d order by d.endpoint_id, d.created_at desc, d.delivery_id desc`, values))
    return new Map(Map.groupBy(rows, row => row.endpoint_id as Id).entries().map(
      ([id, deliveries]) => [id, deliveries.map(deliveryOf)]
    ))
  }
  return {
    endpoints: async () => (await run(shaped(`${ENDPOINT} order by e.created_at, e.id`, []))).map(endpointOf),
    endpoint: async id => (await run(shaped(`${ENDPOINT} where e.id = $1`, [id]))).map(endpointOf)[0],
    deliveries: async (endpointId, query) => (await deliveriesOf([endpointId], query)).get(endpointId) ?? [],
    deliveriesOf,
    delivery: async (endpointId, id) =>
      (await run(shaped(`${DELIVERY} where d.endpoint_id = $1 and d.id = $2`, [endpointId, id]))).map(deliveryOf)[0],
  }
}

function unitFor (run: Run, actor: Actor, encryptionKey: KeyRing): WebhookUnitOfWork {
  const read = reader(run)
  return {
    ...read,
    ...idempotencyStore(run, actor, encryptionKey, { encryptsResponses: true }),
    async lockEndpoint (id) {
      await run(shaped('select from webhook_endpoints where id = $1 for update', [id]))
      return read.endpoint(id)
    },
    async insertEndpoint (id, { url, eventTypes, description, enabled }) {
      await run(shaped(`
        insert into webhook_endpoints (id, office_id, url, event_types, description, enabled, since_sequence)
        values ($1, $2, $3, $4, $5, $6, (select coalesce(max(sequence), 0) from feed))`,
      [id, actor.role === 'BROKER' ? actor.office?.id : null, url, eventTypes, description ?? null, enabled]))
    },
    async saveEndpoint (id, { url, eventTypes, description, enabled }) {
      await run(shaped(`
        update webhook_endpoints
        set url = $2, event_types = $3, description = $4, enabled = $5,
            failures = case when $5 and (not enabled or url <> $2) then 0 else failures end,
            since_sequence = case when $5 and not enabled then (select coalesce(max(sequence), 0) from feed) else since_sequence end,
            disabled_reason = case when $5 then null else disabled_reason end,
            disabled_at = case when $5 then null else disabled_at end
        where id = $1`, [id, url, eventTypes, description ?? null, enabled]))
    },
    async removeEndpoint (id) {
      await run(shaped('delete from webhook_endpoints where id = $1', [id]))
    },
    async addSecret (endpointId, { id, secret }) {
      const sealed = encrypt(secret, encryptionKey, secretContext(endpointId, id))
      await run(shaped('insert into webhook_secrets (id, endpoint_id, sealed) values ($1, $2, $3)', [
        id, endpointId, sealed,
      ]))
    },
    async expireSecrets (endpointId, inSeconds) {
      // At most two secrets stay valid: the newest existing one expires later, all older ones now.
      await run(shaped(`
        update webhook_secrets s
        set expires_at = case when s.id = (select n.id from webhook_secrets n where n.endpoint_id = $1 order by n.created_at desc, n.id desc limit 1)
                              then now() + $2 * interval '1 second' else now() end
        where s.endpoint_id = $1 and (s.expires_at is null or s.expires_at > now())`, [endpointId, inSeconds]))
    },
    async addDelivery (endpointId, { id, replayOf }) {
      await run(shaped(`
        insert into webhook_deliveries (id, endpoint_id, sequence, checkpoint_day, replay, state, next_attempt_at)
        select $1, $2, r.sequence, r.checkpoint_day, $3::uuid is not null, 'PENDING', now()
        from (select) one left join webhook_deliveries r on r.id = $3`,
      [id, endpointId, replayOf ?? null]))
    },
    async replaySince ({ id, eventTypes }, since) {
      const [row] = await run(shaped(`
        with added as (
          insert into webhook_deliveries (id, endpoint_id, sequence, replay, state, next_attempt_at)
          select gen_random_uuid(), $1, f.sequence, true, 'PENDING', now()
          from feed f where f.at >= $2 and ($3::text[] = '{}' or f.type = any ($3::text[]))
          returning 1
        ),
        checkpoints_added as (
          insert into webhook_deliveries (id, endpoint_id, checkpoint_day, replay, state, next_attempt_at)
          select gen_random_uuid(), e.id, k.day, true, 'PENDING', now()
          from webhook_endpoints e join checkpoints k on k.day >= ($2::timestamptz at time zone 'Europe/Brussels')::date
          where e.id = $1 and ('${CHECKPOINT_SIGNED}' = any (e.event_types) or (e.event_types = '{}' and e.office_id is null))
          returning 1
        )
        select ((select count(*) from added) + (select count(*) from checkpoints_added))::integer as added`, [id, since, eventTypes]))
      return row?.added as number
    },
  }
}

/** PostgreSQL writes instants in JSON as `2026-03-10T08:15:00.5+00:00`. */
const inUtc = (instant: string): string => instant.replace(/\+00:00$/, 'Z')

type SecretRow = { id: string, createdAt: string, expiresAt: string | null }

function endpointOf (row: Row): WebhookEndpoint {
  return {
    id: row.id as string,
    url: row.url as string,
    eventTypes: row.event_types as string[],
    ...(row.description !== null && { description: row.description as string }),
    enabled: row.enabled as boolean,
    ...(row.disabled_reason !== null && { disabledReason: row.disabled_reason as string }),
    ...(row.disabled_at !== null && { disabledAt: row.disabled_at as string }),
    createdAt: row.created_at as string,
    secrets: (row.secrets as SecretRow[]).map(({ id, createdAt, expiresAt }) =>
      ({ id, createdAt: inUtc(createdAt), ...(expiresAt !== null && { expiresAt: inUtc(expiresAt) }) })),
  }
}

function deliveryOf (row: Row): WebhookDelivery {
  const event = row.sequence === null ? undefined : eventOf(row)
  return {
    id: row.delivery_id as string,
    webhookId: event?.id ?? row.checkpoint_id as string | null ?? row.delivery_id as string,
    eventType: event?.type ?? (row.checkpoint_id === null ? PING : CHECKPOINT_SIGNED),
    ...(event && { event }),
    state: row.state as WebhookDelivery['state'],
    replay: row.replay as boolean,
    createdAt: row.created_at as string,
    ...(row.next_attempt_at !== null && { nextAttemptAt: row.next_attempt_at as string }),
    attempts: row.attempts as WebhookDelivery['attempts'],
  }
}
