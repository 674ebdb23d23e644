/** One attempt: connects to the checked addresses, follows no redirect, and reads next to nothing of the answer. */
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import type { Message } from './message.ts'
import { TargetRefused } from './targets.ts'
import type { WebhookTargets } from './targets.ts'

/** What came of it: the receiver's status, or why there was none. */
export type Outcome = { statusCode: number } | { error: string }

const MOST_BYTES = 64 * 1024

/**
 * @param signal ends the attempt: its time is over, or the process stops
 * @returns never rejects: whatever a receiver does is an outcome
 */
export async function send (text: string, { body, headers }: Message, targets: WebhookTargets, signal: AbortSignal): Promise<Outcome> {
  try {
    const url = new URL(text)
    const addresses = await abortable(targets.addresses(url), signal)
    return { statusCode: await request(url, { body, headers, lookup: to(addresses), signal }) }
  } catch (error) {
    return { error: errorCode(error, signal) }
  }
}

type RequestOptions = Message & { lookup: LookupFunction, signal: AbortSignal }

function request (url: URL, { body, headers, lookup, signal }: RequestOptions): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const { request } = url.protocol === 'https:' ? https : http
  // A connection of its own: one that is kept could belong to what the name led to before.
  const sent = request(url, { method: 'POST', headers, lookup, signal, agent: false }, response => {
    let bytes = 0
    response.on('data', (chunk: Buffer) => { if ((bytes += chunk.length) > MOST_BYTES) response.destroy() })
    // The status has decided already.
    response.on('error', () => response.destroy())
    resolve(response.statusCode ?? 0)
  })
  sent.on('error', reject)
  // An answer that is none, such as 101, ends without an error.
  sent.on('close', () => reject(new Error('The connection was closed')))
  sent.end(body)
  return promise
}

/** Gives the checked addresses for the name, instead of asking anew. */
const to = (addresses: string[]): LookupFunction => (_name, { all }, done) => {
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

/** For the ledger: enough to mend an endpoint, nothing of our own network. */
function errorCode (error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'TIMEOUT'
  if (error instanceof TargetRefused) return error.code
  const { code = '' } = error as NodeJS.ErrnoException
  if (/^(ENOTFOUND|ENODATA|EAI_|ESERVFAIL|ETIMEOUT|EREFUSED)/.test(code)) return 'NAME_NOT_RESOLVED'
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return 'TLS_FAILED'
  return 'CONNECTION_FAILED'
}
