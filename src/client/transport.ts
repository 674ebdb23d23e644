/** Sends requests, and repeats them with the same idempotency key. */
import { ConnectionError } from './errors.ts'
import { LONGEST_WAIT_MS, backoff, retryAfter, wait } from './retries.ts'

export type Outgoing = {
  method: string
  /** Below the base URL, with its query. */
  path: string
  headers: Headers
  body?: string | Blob | FormData | URLSearchParams | ReadableStream<Uint8Array>
  /** Whether a second execution would do no harm, when the first response was lost. */
  isRepeatable: boolean
  /** Sent without a token. */
  isPublic?: boolean
  signal?: AbortSignal
  retries?: number
  timeoutMs?: number
}

export type Send = (outgoing: Outgoing) => Promise<Response>

type TransportOptions = { base: string, fetch: typeof globalThis.fetch, retries: number, timeoutMs: number }

const NOT_EXECUTED = new Set([429, 503])
/** A proxy lost the response; the API may have executed the request. */
const LOST = new Set([502, 504])

/** @throws ConnectionError when no attempt got a response; the signal's reason when it aborts */
export function createTransport ({ base, fetch, ...defaults }: TransportOptions): Send {
  return async function send (outgoing) {
    const { signal, body, isRepeatable, timeoutMs = defaults.timeoutMs } = outgoing
    // A stream can be read once.
    const retries = isStream(body) ? 0 : outgoing.retries ?? defaults.retries
    for (let attempt = 0; ; attempt++) {
      const isLast = attempt >= retries
      const attempted = withTimeout(timeoutMs, signal, limit => fetch(base + outgoing.path, initOf(outgoing, limit)))
      const response = await attempted.catch((cause: unknown) => {
        if (signal?.aborted) throw signal.reason
        if (isLast || !isRepeatable) throw new ConnectionError(`${nameOf(base, outgoing)} got no response.`, { cause })
      })
      const delay = response === undefined ? backoff(attempt) : delayAfter(response, attempt, isRepeatable)
      if (response !== undefined && (isLast || delay === undefined || delay > LONGEST_WAIT_MS)) return response
      await response?.body?.cancel()
      await wait(delay ?? 0, signal)
    }
  }
}

/** Without the query, which can hold a cursor. */
const nameOf = (base: string, { method, path }: Outgoing): string => `${method} ${base}${path.split('?')[0]}`

/** Milliseconds until the next attempt; undefined where another attempt improves nothing. */
function delayAfter (response: Response, attempt: number, isRepeatable: boolean): number | undefined {
  const isTemporary = NOT_EXECUTED.has(response.status) || (isRepeatable && LOST.has(response.status))
  return isTemporary ? retryAfter(response) ?? backoff(attempt) : undefined
}

export const isStream = (body: Outgoing['body']): boolean => body instanceof ReadableStream

function initOf ({ method, headers, body }: Outgoing, signal: AbortSignal): RequestInit {
  const init: RequestInit & { duplex?: 'half' } = { method, headers, body, signal }
  if (isStream(body)) init.duplex = 'half'
  return init
}

/** Limits the time until the headers of the response, not that of reading its body. */
async function withTimeout<T> (
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (limit: AbortSignal) => Promise<T>,
): Promise<T> {
  const timeout = new AbortController()
  const timer = setTimeout(
    () => timeout.abort(new DOMException(`No response within ${milliseconds} ms.`, 'TimeoutError')),
    milliseconds,
  )
  try {
    return await work(signal === undefined ? timeout.signal : AbortSignal.any([signal, timeout.signal]))
  } finally {
    clearTimeout(timer)
  }
}
