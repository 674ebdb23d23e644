/**
 * Collects accesses in memory and writes them in batches, off the way of the requests. A process
 * that is killed loses what it recorded in the last fraction of a second.
 */
import { Problem } from '../problems/problems.ts'
import type { AccessLog, AccessLogStore, AccessRow } from '../usecases/accessLog/ports.ts'

export type AccessLogOptions = {
  write: AccessLogStore['write']
  /** Milliseconds from the first access of a batch until it is written; 250 by default. */
  delayMs?: number
  /** Ids in memory while the database does not answer; 100,000 by default, some 10 MB. */
  mostIds?: number
  onError: (error: unknown) => void
  /** Called with the number of accesses that were not written and never will be. */
  onLost: (count: number) => void
}

export type AccessLogWriter = AccessLog & {
  /** What became of the accesses of this process. */
  counts (): { waiting: number, written: number, lost: number }
  /** Writes what is left. Gives up when the database does not take it. */
  close (): Promise<void>
}

/** Rows of one statement: it takes a few milliseconds. */
const BATCH_SIZE = 500
const RETRY_MS = 1000

export function createAccessLogWriter (
  { write, delayMs = 250, mostIds = 100_000, onError, onLost }: AccessLogOptions,
): AccessLogWriter {
  let waiting: AccessRow[] = []
  /** Ids in `waiting` and in the batch that is being written. */
  let ids = 0
  let written = 0
  let lost = 0
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined

  function lose (count: number): void {
    lost += count
    onLost(count)
  }

  function schedule (milliseconds: number): void {
    timer ??= setTimeout(() => {
      timer = undefined
      flush().catch(error => {
        onError(error)
        schedule(RETRY_MS)
      })
    }, milliseconds).unref()
  }

  /** @throws Problem 503; what was not written waits */
  async function writeAll (): Promise<void> {
    let size = BATCH_SIZE
    while (waiting.length > 0) {
      const batch = waiting.slice(0, size)
      waiting = waiting.slice(batch.length)
      try {
        await write(batch)
        written += batch.length
        ids -= idsIn(batch)
      } catch (error) {
        if (error instanceof Problem || batch.length > 1) waiting = [...batch, ...waiting]
        if (error instanceof Problem) throw error
        onError(error)
        // One row that always fails must not take the others with it.
        if (batch.length === 1) {
          ids -= idsIn(batch)
          lose(1)
        }
        size = Math.max(1, Math.floor(size / 10))
      }
    }
  }

  async function flush (): Promise<void> {
    // What was recorded since the running write began needs another one.
    await writing?.catch(() => undefined)
    writing ??= writeAll().finally(() => { writing = undefined })
    await writing
  }

  return {
    record ({ actor, operation, complaintIds, refused = false }) {
      if (ids + complaintIds.length > mostIds) return lose(1)
      ids += complaintIds.length
      waiting.push({
        at: Date.now(),
        complaintIds,
        actorId: actor.id,
        role: actor.role,
        clientId: actor.clientId,
        operation,
        refused,
        ...(actor.onBehalfOf !== undefined && { onBehalfOf: actor.onBehalfOf }),
      })
      schedule(delayMs)
    },
    flush,
    counts: () => ({ waiting: waiting.length, written, lost }),
    async close () {
      clearTimeout(timer)
      await flush().catch(onError)
      if (waiting.length > 0) lose(waiting.length)
      waiting = []
    },
  }
}

const idsIn = (rows: readonly AccessRow[]): number =>
  rows.reduce((count, { complaintIds }) => count + complaintIds.length, 0)
