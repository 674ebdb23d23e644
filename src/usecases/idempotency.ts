/**
 * Stored responses (contract, "Idempotency"): the first success under a key is replayed byte for
 * byte. The response is stored in the transaction of the write.
 */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { Problem } from '../problems/problems.ts'
import type { ErasedComplaint } from '../complaints/erasure.ts'
import { erasedProblem, notFound } from './access.ts'
import type { IdempotencyStore, StoredResponse } from './complaints/ports.ts'
import type { Id } from '../directory/ids.ts'

/** The response of a command; `body` is the JSON text of its result. */
export type CommandResponse = { body: string, etag: string, replayed: boolean }

/** `complaintId` is set when the response is about a complaint. */
export type NewResponse = { body: string, etag: string, complaintId?: Id }

/**
 * Runs `work` once per idempotency key, and replays its response afterwards.
 * @param request `input` is canonical: the same through REST and GraphQL, without preconditions
 * @throws Problem 409 while a request with the key runs; 422 when the key was used with another
 * input; 404 when the response shows a complaint that this client can no longer open (contract,
 * "Order of refusals": tenancy first)
 */
export async function once (
  unit: IdempotencyStore,
  request: { operation: string, key: string | undefined, input: unknown },
  work: () => Promise<NewResponse>,
): Promise<CommandResponse> {
  const { operation, key, input } = request
  if (key === undefined) return { ...await work(), replayed: false }

  const fingerprint = createHash('sha256').update(canonicalize(input) as string).digest('base64')
  const [claimed, storedResponse] = await Promise.all([unit.claim(operation, key), unit.storedResponse(operation, key)])
  if (!claimed) {
    throw new Problem('idempotencyRequestInProgress', 'A request with this Idempotency-Key is still running.', {
      retryAfter: 1,
    })
  }
  if (storedResponse !== undefined) return replay(storedResponse, fingerprint)

  const { body, etag, complaintId } = await work()
  await unit.storeResponse(operation, key, { fingerprint, etag, body }, complaintId)
  return { body, etag, replayed: false }
}

function replay (
  { fingerprint, etag, body, isOpen, erased }: StoredResponse & {
    isOpen: boolean,
    erased?: ErasedComplaint | undefined,
  },
  requestFingerprint: string,
): CommandResponse {
  // The erasure also destroyed the fingerprint.
  if (erased !== undefined) throw erasedProblem(erased)
  if (fingerprint !== requestFingerprint) {
    throw new Problem('idempotencyKeyReused', 'This Idempotency-Key was used with another input.')
  }
  if (!isOpen) throw notFound()
  return { body, etag, replayed: true }
}

/** Stored responses older than 30 days, accessed with the clean-up job's rights. */
export type ExpiredResponses = {
  /**
   * @returns how many were removed, at most `limit`; 0 while another process removes them
   */
  remove (limit: number): Promise<number>
}

/** Rows per transaction. */
const BATCH_SIZE = 500

/**
 * Removes stored responses older than 30 days in batches. Several processes may do so at once.
 * @throws Problem 503
 */
export async function removeExpiredResponses ({ expiredResponses }: { expiredResponses: ExpiredResponses }): Promise<
  void
> {
  while (await expiredResponses.remove(BATCH_SIZE) === BATCH_SIZE) continue
}
