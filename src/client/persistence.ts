/** A `fetch` that adds the token and an idempotency key, and retries with the same key. */
import type { Tokens } from './tokens.ts'

type Options = { fetch: typeof globalThis.fetch, tokens: Tokens, retries: number, onBehalfOf?: string }

const RETRIED_STATUSES = new Set([429, 503])
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 30_000

export function persistent ({ fetch, tokens, retries, onBehalfOf }: Options): (request: Request) => Promise<Response> {
  return async function send (request) {
    // All attempts share one key, so that the API executes the request once.
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', crypto.randomUUID())
    }
    if (onBehalfOf !== undefined && !request.headers.has('on-behalf-of')) {
      request.headers.set('on-behalf-of', onBehalfOf)
    }

    let renewed = false
    for (let attempt = 0; ; attempt++) {
      const token = await tokens.get()
      const copy = request.clone()
      copy.headers.set('authorization', `Bearer ${token}`)
      const response = await fetch(copy).catch(error =>
        attempt < retries && isRetryable(request) ? error as Error : Promise.reject(error)
      )
      if (response instanceof Error) {
        await wait(backoff(attempt), request.signal)
      } else if (response.status === 401 && !renewed) {
        renewed = true
        tokens.refuse(token)
      } else if (RETRIED_STATUSES.has(response.status) && attempt < retries) {
        await wait(retryAfter(response) ?? backoff(attempt), request.signal)
      } else {
        return response
      }
    }
  }
}

/** A PATCH whose response was lost may have succeeded; a retry would fail on its If-Match. */
const isRetryable = ({ method, signal }: Request): boolean => method !== 'PATCH' && !signal.aborted

const backoff = (attempt: number): number => Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt)

function retryAfter ({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? Math.min(LONGEST_WAIT_MS, seconds * 1000) : undefined
}

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> => new Promise((resolve, reject) => {
  const timer = setTimeout(resolve, milliseconds)
  signal.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason) }, { once: true })
})
