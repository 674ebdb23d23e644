/**
 * Retries for items that have no queue of their own. An attempt is counted before it begins, and a
 * failing item does not stop the others.
 */
import type { Id } from '../directory/ids.ts'
import { Problem } from '../problems/problems.ts'

export type AttemptKind = 'REMINDER' | 'ORPHANED_UPLOAD' | 'RECALCULATION' | 'ERASURE'

/** After this many attempts, an item is set aside for a day. */
export const MAX_ATTEMPTS = 3

const SETTLED_S = 5

/**
 * Whether this process has been up long enough for the last attempt at an item. A process that
 * crashes at once for another reason must not use up an item's last attempt.
 */
export const mayTryLast = (): boolean => process.uptime() >= SETTLED_S

/** Each call is one transaction. */
export type Attempts = {
  /**
   * Counts an attempt at each item.
   * @returns the items that this process now holds: those not begun elsewhere in the last seconds
   */
  begin (kind: AttemptKind, items: readonly Id[]): Promise<ReadonlySet<Id>>
  /** Marks the items as done and clears their counts. */
  end (kind: AttemptKind, items: readonly Id[]): Promise<void>
  /** Takes back an attempt that ended without result or error: it does not count. */
  undo (kind: AttemptKind, items: readonly Id[]): Promise<void>
}

export type Item = { id: Id, failedAttempts: number }

export type AttemptOptions = {
  kind: AttemptKind
  /** @returns false when nothing could be done now, as when another process holds the item */
  work: (id: Id) => Promise<boolean>
  /** Called with the internal error of each item that failed. */
  onFault: (error: unknown) => void
  /** Whether to work on items that another process began, too. */
  waitForLocks?: boolean
}

/**
 * Works on all items. Items that failed before come last and one at a time, so that one that kills
 * the process affects no other.
 * @throws Problem 503 when the database is unavailable: unfinished attempts do not count
 */
export async function attemptEach (attempts: Attempts, items: readonly Item[], options: AttemptOptions): Promise<void> {
  const fresh = items.filter(({ failedAttempts }) => failedAttempts === 0).map(({ id }) => id)
  if (fresh.length > 0) await attemptBatch(attempts, fresh, options)
  for (const { id, failedAttempts } of items) {
    const isDeferred = failedAttempts === MAX_ATTEMPTS - 1 && options.waitForLocks !== true && !mayTryLast()
    if (failedAttempts > 0 && !isDeferred) await attemptBatch(attempts, [id], options)
  }
}

async function attemptBatch (
  attempts: Attempts,
  ids: readonly Id[],
  { kind, work, onFault, waitForLocks = false }: AttemptOptions,
): Promise<void> {
  const begun = await attempts.begin(kind, ids)
  const done: Id[] = []
  const undone = new Set(begun)
  try {
    for (const id of ids) {
      if (!begun.has(id) && !waitForLocks) continue
      try {
        if (await work(id)) {
          done.push(id)
          undone.delete(id)
        }
      } catch (error) {
        if (error instanceof Problem) throw error
        onFault(error)
        undone.delete(id)
      }
    }
  } finally {
    if (done.length > 0) await attempts.end(kind, done)
    if (undone.size > 0) await attempts.undo(kind, [...undone])
  }
}
