/** How long to wait before the next attempt, and the wait itself. */

const FIRST_WAIT_MS = 250
const LONGEST_BACKOFF_MS = 30_000
/** When the server asks for a longer wait, the caller gets the refusal at once, and decides. */
export const LONGEST_WAIT_MS = 60_000

/** Full jitter: clients that failed together do not come back together. */
export const backoff = (attempt: number): number =>
  Math.random() * Math.min(LONGEST_BACKOFF_MS, FIRST_WAIT_MS * 2 ** attempt)

/** Milliseconds that `Retry-After` asks for, as seconds or as a date; undefined without one. */
export function retryAfter ({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (value === undefined || value === '') return undefined
  const seconds = Number(value)
  const milliseconds = Number.isFinite(seconds)
    ? seconds * 1000
    // Both dates are the server's, so a wrong clock here does no harm.
    : Date.parse(value) - Date.parse(headers.get('date') ?? '')
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined
}

/** Rejects with the reason of the signal when it aborts. */
export const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> => new Promise((resolve, reject) => {
  if (signal?.aborted) return reject(signal.reason)
  const abort = () => {
    clearTimeout(timer)
    reject(signal?.reason)
  }
  const timer = setTimeout(() => {
    signal?.removeEventListener('abort', abort)
    resolve()
  }, milliseconds)
  signal?.addEventListener('abort', abort, { once: true })
})

/** Waits for a shared promise, but not longer than the signal allows. */
export const unlessAborted = <T> (shared: Promise<T>, signal?: AbortSignal): Promise<T> =>
  signal === undefined ? shared : new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
