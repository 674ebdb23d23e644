/**
 * The kept answer (contract, "Idempotency"): the first success under a key is given again, byte for
 * byte; it is stored in the transaction of the write.
 */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { Problem } from '../problems/problems.ts'
import { notFound } from './access.ts'
import type { IdempotencyStore, StoredResponse } from './complaints/ports.ts'
import type { Id } from '../directory/ids.ts'

/** What a changing use case gives back; `body` is the JSON text of its result. */
export type CommandResponse = { body: string, etag: string, replayed: boolean }

/** `complaintId` where the answer is about one. */
export type NewResponse = { body: string, etag: string, complaintId?: Id }

/**
 * @param input the canonical input: the same through REST and GraphQL, preconditions aside
 * @throws Problem 409 while a request with the key runs, 422 when the key came with another input;
 * 404 when the response shows a complaint that this client cannot open any more (contract, "Order
 * of refusals": tenancy first)
 */
export async function once (
  unit: IdempotencyStore,
  request: { operation: string, key: string | undefined, input: unknown },
  work: () => Promise<NewResponse>,
): Promise<CommandResponse> {
  const { operation, key, input } = request
  if (key === undefined) return { ...await work(), replayed: false }

  const fingerprint = createHash('sha256').update(canonicalize(input) as string).digest('base64')
  const [claimed, kept] = await Promise.all([unit.claim(operation, key), unit.storedResponse(operation, key)])
  if (!claimed) {
    throw new Problem('idempotencyRequestInProgress', 'A request with this Idempotency-Key is still running.', {
      retryAfter: 1,
    })
  }
  if (kept !== undefined) return replay(kept, fingerprint)

  const { body, etag, complaintId } = await work()
  await unit.storeResponse(operation, key, { fingerprint, etag, body }, complaintId)
  return { body, etag, replayed: false }
}

function replay (
  { fingerprint, etag, body, isOpen }: StoredResponse & { isOpen: boolean },
  asked: string,
): CommandResponse {
  if (fingerprint !== asked) {
    throw new Problem('idempotencyKeyReused', 'This Idempotency-Key was used with another input.')
  }
  if (!isOpen) throw notFound()
  return { body, etag, replayed: true }
}

/** Stored responses past their 30 days, in the rights of the sweep. */
export type ExpiredResponses = {
  /**
   * @returns how many of them were removed, at most `limit`; 0 while another process removes them
   */
  remove (limit: number): Promise<number>
}

/** Rows a transaction. */
const AT_ONCE = 500

/**
 * Removes stored responses past their 30 days, batch by batch. Several processes may do so at once.
 * @throws Problem 503
 */
export async function removeExpiredResponses ({ expiredResponses }: { expiredResponses: ExpiredResponses }): Promise<
  void
> {
  while (await expiredResponses.remove(AT_ONCE) === AT_ONCE) continue
}
