/**
 * Work on items that have no queue of their own: an attempt counts before it begins, and one item
 * stops no other.
 */
import type { Id } from '../directory/ids.ts'
import { Problem } from '../problems/problems.ts'

export type AttemptKind = 'REMINDER' | 'LEFTOVER'

/** After so many an item is set aside for a day. */
export const MOST_ATTEMPTS = 3

const SETTLED_S = 5

/**
 * Whether this process has been up long enough for the last attempt at an item. Of processes that
 * keep ending for another reason none takes an item's last attempt along.
 */
export const mayTryLast = (): boolean => process.uptime() >= SETTLED_S

/** Each call is a transaction of its own. */
export type Attempts = {
  /**
   * Counts an attempt at each.
   * @returns those that nobody began a few seconds ago: this process has them now
   */
  begin (kind: AttemptKind, items: readonly Id[]): Promise<ReadonlySet<Id>>
  /** They are done: nothing is counted any more. */
  end (kind: AttemptKind, items: readonly Id[]): Promise<void>
  /** The attempt came to nothing without a fault: it does not count. */
  undo (kind: AttemptKind, items: readonly Id[]): Promise<void>
}

export type Item = { id: Id, failedAttempts: number }

export type AttemptOptions = {
  kind: AttemptKind
  /**
   * @returns false when there was nothing to do just now, such as where another process is at it
   */
  work: (id: Id) => Promise<boolean>
  /** Is told of an item that failed by a fault of ours. */
  onFault: (error: unknown) => void
  /** Whether items that another process began are worked on too. */
  patient?: boolean
}

/**
 * Works on all items, those that failed before one at a time and last: what kills the process then
 * takes nothing else along.
 * @throws Problem 503 when the database is away: nothing of this call counts
 */
export async function attemptEach (attempts: Attempts, items: readonly Item[], options: AttemptOptions): Promise<void> {
  const fresh = items.filter(({ failedAttempts }) => failedAttempts === 0).map(({ id }) => id)
  if (fresh.length > 0) await attemptTogether(attempts, fresh, options)
  for (const { id, failedAttempts } of items) {
    const waits = failedAttempts === MOST_ATTEMPTS - 1 && options.patient !== true && !mayTryLast()
    if (failedAttempts > 0 && !waits) await attemptTogether(attempts, [id], options)
  }
}

async function attemptTogether (
  attempts: Attempts,
  ids: readonly Id[],
  { kind, work, onFault, patient = false }: AttemptOptions,
): Promise<void> {
  const begun = await attempts.begin(kind, ids)
  const done: Id[] = []
  const undone = new Set(begun)
  try {
    for (const id of ids) {
      if (!begun.has(id) && !patient) continue
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
