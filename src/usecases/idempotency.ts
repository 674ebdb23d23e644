/**
 * The kept answer (contract, "Idempotency"): the first success under a key is given again, byte for
 * byte; it is stored in the transaction of the write.
 */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { Problem } from '../complaints/problems.ts'
import type { Keeping, KeptAnswer } from './ports.ts'
import type { Id } from '../complaints/complaint.ts'

/** What a changing use case gives back; `body` is the JSON text of its result. */
export type Answer = { body: string, etag: string, replayed: boolean }

/** `complaintId` where the answer is about one. */
export type Fresh = { body: string, etag: string, complaintId?: Id }

/**
 * @param input the canonical input: the same through REST and GraphQL, preconditions aside
 * @throws Problem 409 while a request with the key runs, 422 when the key came with another input
 */
export async function once (
  changing: Keeping,
  request: { operation: string, key: string | undefined, input: unknown },
  work: () => Promise<Fresh>,
): Promise<Answer> {
  const { operation, key, input } = request
  if (key === undefined) return { ...await work(), replayed: false }

  const fingerprint = createHash('sha256').update(canonicalize(input) as string).digest('base64')
  const [claimed, kept] = await Promise.all([changing.claim(operation, key), changing.kept(operation, key)])
  if (!claimed) {
    throw new Problem('idempotencyRequestInProgress', 'A request with this Idempotency-Key is still running.', { retryAfter: 1 })
  }
  if (kept !== undefined) return replay(kept, fingerprint)

  const { body, etag, complaintId } = await work()
  await changing.keep(operation, key, { fingerprint, etag, body }, complaintId)
  return { body, etag, replayed: false }
}

function replay ({ fingerprint, etag, body }: KeptAnswer, asked: string): Answer {
  if (fingerprint !== asked) throw new Problem('idempotencyKeyReused', 'This Idempotency-Key was used with another input.')
  return { body, etag, replayed: true }
}
