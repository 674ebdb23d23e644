/** Stored responses by idempotency key (see `src/usecases/idempotency.ts`). */
import type { DataSource } from 'typeorm'
import type { Complaint } from '../complaints/complaint.ts'
import { decrypt, encrypt } from '../complaints/encryption.ts'
import { masked, readsTexts } from '../complaints/healthData.ts'
import type { KeyRing } from '../complaints/keyRing.ts'
import type { Actor } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import { multiRow } from '../postgres/multiRow.ts'
import { statement } from '../postgres/statement.ts'
import type { Row, Run, Write } from '../postgres/statement.ts'
import { transaction } from '../postgres/transaction.ts'
import type { IdempotencyStore } from '../usecases/complaints/ports.ts'
import type { ExpiredResponses } from '../usecases/idempotency.ts'
import { IS_OPEN } from './complaints/statements.ts'
import { erasedOf, READ_ERASED } from './privacy/erasures.ts'

const BACKGROUND = { settings: { 'app.background': 'on' } }

const KEY = { client_id: 'uuid', operation: 'text', key: 'text' }

/** Holds the key exclusively until the transaction ends. */
const CLAIM_KEY = multiRow(
  'claim-key',
  { claim: 'text' },
  ' select place, pg_try_advisory_xact_lock(hashtextextended(claim, 0)) as claimed from given',
)

/**
 * Looks up one key at a time. With a plain join PostgreSQL reads all responses of the client while
 * it considers the table small, and afterwards as long as it keeps that plan.
 */
export const READ_STORED_RESPONSE = multiRow('read-stored-response', KEY, `
  select place, found.complaint_id, fingerprint, etag, body from given cross join lateral (
    select k.complaint_id, fingerprint, etag, body from stored_responses k
    where (k.client_id, k.operation, k.key) = (given.client_id, given.operation, given.key) and stored_at > now() - interval '30 days'
    limit 1
  ) as found`)

const STORE_RESPONSE = multiRow('store-response', { ...KEY, complaint_id: 'uuid', fingerprint: 'text', etag: 'text', body: 'text' }, `
  insert into stored_responses (client_id, operation, key, complaint_id, fingerprint, etag, body)
  select client_id, operation, key, complaint_id, fingerprint, etag, body from given
  on conflict (client_id, operation, key) do update
  set complaint_id = excluded.complaint_id, fingerprint = excluded.fingerprint, etag = excluded.etag,
      body = excluded.body, stored_at = excluded.stored_at`)

export type IdempotencyOptions = {
  /** Also encrypts the responses, for those that contain a secret. */
  encryptsResponses?: boolean
  write?: Write
  claims?: Set<string>
}

/**
 * Stored responses of the calling client. The fingerprint of the input is encrypted, since a plain
 * one would confirm a guess of the input. Key rotation can encrypt it again.
 */
export function idempotencyStore (
  run: Run,
  actor: Actor,
  encryptionKey: KeyRing,
  { encryptsResponses = false, write = run, claims = new Set() }: IdempotencyOptions = {},
): IdempotencyStore {
  const contextOf = (operation: string, key: string) => responseContext(actor.clientId, operation, ownKey(actor, key))
  return {
    async claim (operation, key) {
      const claim = JSON.stringify([actor.clientId, operation, ownKey(actor, key)])
      // The advisory lock does not exclude requests in the same transaction.
      if (claims.has(claim)) return false
      claims.add(claim)
      const [row] = await run(CLAIM_KEY([claim]))
      return row?.claimed === true
    },
    async storedResponse (operation, key) {
      const [row] = await run(READ_STORED_RESPONSE([actor.clientId, operation, ownKey(actor, key)]))
      if (row === undefined) return undefined
      const context = contextOf(operation, key)
      if (row.fingerprint === ERASED) {
        const [erased] = await run(READ_ERASED([row.complaint_id]))
        return { isOpen: false, erased: erased && erasedOf(erased), fingerprint: ERASED, etag: '', body: '' }
      }
      const [complaint] = row.complaint_id === null ? [] : await run(IS_OPEN([row.complaint_id]))
      const body = encryptsResponses ? decrypt(row.body as string, encryptionKey, context) : row.body as string
      return {
        isOpen: row.complaint_id === null || complaint !== undefined,
        fingerprint: decrypt(row.fingerprint as string, encryptionKey, context),
        etag: row.etag as string,
        body: complaint === undefined || readsTexts(flagsOf(complaint), actor) ? body : withoutTexts(body),
      }
    },
    async storeResponse (operation, key, { fingerprint, etag, body }, complaintId) {
      const context = contextOf(operation, key)
      await write(STORE_RESPONSE([
        actor.clientId,
        operation,
        ownKey(actor, key),
        complaintId ?? null,
        encrypt(fingerprint, encryptionKey, context),
        etag,
        encryptsResponses ? encrypt(body, encryptionKey, context) : body,
      ]))
    },
  }
}

/** The fingerprint and the body of a stored response after the erasure of its complaint. */
const ERASED = ''

/** What was stored while the actor read health data, or before the complaint was marked. */
const withoutTexts = (body: string): string => JSON.stringify(masked(JSON.parse(body)))

const flagsOf = (row: Row): Pick<Complaint, 'containsHealthData' | 'loggedBy'> => ({
  containsHealthData: row.contains_health_data as boolean,
  loggedBy: row.logged_by as Complaint['loggedBy'],
})

/**
 * Binds the encrypted columns of a stored response to its row. It begins with `kept`, as in rows
 * that were encrypted earlier.
 */
export const responseContext = (clientId: Id, operation: string, key: string): string =>
  `kept/${clientId}/${operation}/${key}`

/** The client of a software vendor acts for several offices; a response belongs to one office. */
const ownKey = ({ office }: Actor, key: string): string => office === undefined ? key : `${office.id} ${key}`

/**
 * Removes nothing while another process does, so that two processes never wait for each other's
 * rows. The statement checks the age again on the row itself, since a client may have used the key
 * again meanwhile.
 */
const REMOVE_RESPONSES = statement('remove-expired-responses', `
  with expired as materialized (
    select client_id, operation, key from stored_responses
    where stored_at < now() - interval '30 days' and (select pg_try_advisory_xact_lock(hashtextextended('complaints.expiredResponses', 0)))
    order by stored_at limit $1
  )
  delete from stored_responses k using expired e
  where (k.client_id, k.operation, k.key) = (e.client_id, e.operation, e.key) and k.stored_at < now() - interval '30 days'
  returning k.key`)

export const createExpiredResponses = (source: DataSource): ExpiredResponses => ({
  remove: limit => transaction(source, BACKGROUND, async run => (await run(REMOVE_RESPONSES([limit]))).length),
})
