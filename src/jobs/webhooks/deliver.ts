/**
 * Makes one attempt: connects to the checked addresses only, follows no redirects, and discards the
 * response body.
 */
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import type { Message } from './message.ts'
import { TargetRefused } from './targets.ts'
import type { WebhookTargets } from './targets.ts'

/** The receiver's status, or why there was none. */
export type Outcome = { statusCode: number } | { error: string }

const MAX_RESPONSE_BYTES = 64 * 1024

/**
 * @param signal aborts the attempt, on timeout or when the process stops
 * @returns an outcome for whatever the receiver does; never rejects
 */
export async function send (
  text: string,
  { body, headers }: Message,
  targets: WebhookTargets,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const url = new URL(text)
    const addresses = await abortable(targets.addresses(url), signal)
    return { statusCode: await request(url, { body, headers, lookup: lookupOf(addresses), signal }) }
  } catch (error) {
    return { error: errorCode(error, signal) }
  }
}

type RequestOptions = Message & { lookup: LookupFunction, signal: AbortSignal }

function request (url: URL, { body, headers, lookup, signal }: RequestOptions): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const { request } = url.protocol === 'https:' ? https : http
  // A new connection: a reused one could lead to an address that was not checked now.
  const sent = request(url, { method: 'POST', headers, lookup, signal, agent: false }, response => {
    let bytes = 0
    response.on('data', (chunk: Buffer) => { if ((bytes += chunk.length) > MAX_RESPONSE_BYTES) response.destroy() })
    // The status alone decides the outcome.
    response.on('error', () => response.destroy())
    resolve(response.statusCode ?? 0)
  })
  sent.on('error', reject)
  // A response such as 101 closes the connection without an error.
  sent.on('close', () => reject(new Error('The connection was closed')))
  sent.end(body)
  return promise
}

/** A lookup that returns the checked addresses instead of resolving the name again. */
const lookupOf = (addresses: string[]): LookupFunction => (_name, { all }, done) => {
  const [first = ''] = addresses
  if (all) done(null, addresses.map(address => ({ address, family: isIP(address) })))
  else done(null, first, isIP(first))
}

function abortable<T> (work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason)
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort, { once: true })
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', abort))
}

/** An error code that helps to repair an endpoint and reveals nothing of our own network. */
function errorCode (error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'TIMEOUT'
  if (error instanceof TargetRefused) return error.code
  const { code = '' } = error as NodeJS.ErrnoException
  if (/^(ENOTFOUND|ENODATA|EAI_|ESERVFAIL|ETIMEOUT|EREFUSED)/.test(code)) return 'NAME_NOT_RESOLVED'
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return 'TLS_FAILED'
  return 'CONNECTION_FAILED'
}
