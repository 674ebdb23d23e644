/**
 * The register of clients in memory, never older than a minute.
 *
 * A disabled client or a revoked secret must be refused everywhere within 60 seconds (contract,
 * section 2). So an old copy is not a fallback: past `staleMs` every caller gets 503.
 */
import type { Id } from '../directory/ids.ts'
import type { Office, StaffMember } from '../directory/actor.ts'
import { Problem } from '../problems/problems.ts'
import type { ClientDirectory, ClientRecord, DirectorySnapshot } from './clients.ts'

/** One reading of the register, indexed; never changed, only replaced. */
export type ClientIndex = {
  /** Monotonic milliseconds, taken before the reading: what changed during it may be missing. */
  readAt: number
  byId: ReadonlyMap<Id, ClientRecord>
  byClientId: ReadonlyMap<string, ClientRecord>
  byIdentity: (issuer: string, subject: string) => ClientRecord | undefined
  offices: ReadonlyMap<Id, Office>
  staff: ReadonlyMap<Id, StaffMember>
}

export type ClientCacheOptions = {
  /** Between two readings, 20 seconds by default. */
  refreshMs?: number
  /** Age at which the copy is no longer believed, 60 seconds by default. */
  staleMs?: number
  /** Least time between two readings asked for by callers, 1 second by default. */
  lookAgainMs?: number
  /** Told of every failed reading; it is tried again after a second. */
  onError: (error: unknown) => void
}

export type ClientCache = {
  /** The copy to decide on. Throws `serviceUnavailable` when there is none that is fresh enough. */
  current: () => ClientIndex
  /** Reads now, e.g. after an administrator's change in this process. */
  refresh: () => Promise<void>
  /** Reads again for a caller we do not know (yet), rarely; true when there is a newer copy. */
  lookAgain: () => Promise<boolean>
  start: () => Promise<void>
  stop: () => void
}

const READING_MS = 5_000
const RETRY_MS = 1_000

export function createClientCache (directory: ClientDirectory, options: ClientCacheOptions): ClientCache {
  const { refreshMs = 20_000, staleMs = 60_000, lookAgainMs = 1_000, onError } = options
  let index: ClientIndex | undefined
  let startedAt = -Infinity
  let pending: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  function current (): ClientIndex {
    if (index && performance.now() - index.readAt < staleMs) return index
    throw new Problem('serviceUnavailable', 'It cannot be established at the moment who may call. Try again shortly.', { retryAfter: 2 })
  }

  function refresh (): Promise<void> {
    const readAt = startedAt = performance.now()
    const reading = read(readAt)
    const bounded = within(reading, READING_MS).finally(() => { if (pending === bounded) pending = undefined })
    return pending = bounded
  }

  async function read (readAt: number): Promise<void> {
    const snapshot = await directory.read()
    // A late answer must not undo a newer one.
    if (!index || index.readAt < readAt) index = indexOf(snapshot, readAt)
  }

  async function lookAgain (): Promise<boolean> {
    const before = index
    if (!pending && performance.now() - startedAt < lookAgainMs) return false
    try {
      await (pending ?? refresh())
    } catch (error) {
      onError(error)
    }
    return index !== before
  }

  async function tick (): Promise<void> {
    let next = refreshMs
    try {
      await refresh()
    } catch (error) {
      onError(error)
      next = Math.min(RETRY_MS, refreshMs)
    }
    if (!stopped) timer = setTimeout(tick, next).unref()
  }

  function stop (): void {
    stopped = true
    clearTimeout(timer)
  }

  return { current, refresh, lookAgain, start: tick, stop }
}

function indexOf ({ clients, offices, staff }: DirectorySnapshot, readAt: number): ClientIndex {
  const identities = new Map<string, ClientRecord>()
  for (const client of clients) {
    for (const { issuer, subject } of client.identities) identities.set(JSON.stringify([issuer, subject]), client)
  }
  return {
    readAt,
    byId: new Map(clients.map(client => [client.id, client])),
    byClientId: new Map(clients.map(client => [client.clientId, client])),
    byIdentity: (issuer, subject) => identities.get(JSON.stringify([issuer, subject])),
    offices: new Map(offices.map(office => [office.id, office])),
    staff: new Map(staff.map(member => [member.id, member])),
  }
}

/** A reading that hangs must not stop the next one. */
async function within (reading: Promise<void>, milliseconds: number): Promise<void> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`The register of clients did not answer within ${milliseconds} ms`)), milliseconds).unref()
  try {
    await Promise.race([reading, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
