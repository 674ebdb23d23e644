/**
 * The client directory in memory, never older than a minute.
 *
 * Every process refuses a disabled client or a revoked secret within 60 seconds. An older cache is
 * therefore no fallback: past `staleMs` every caller gets 503.
 */
import type { Id } from '../directory/ids.ts'
import type { Office, StaffMember } from '../directory/actor.ts'
import { Problem } from '../problems/problems.ts'
import type { ClientDirectory, ClientRecord, DirectorySnapshot } from './clients.ts'

/** An indexed snapshot of the directory; replaced, never modified. */
export type ClientIndex = {
  /** Monotonic milliseconds, taken before the read: changes during the read may be missing. */
  readAt: number
  byId: ReadonlyMap<Id, ClientRecord>
  byClientId: ReadonlyMap<string, ClientRecord>
  byIdentity: (issuer: string, subject: string) => ClientRecord | undefined
  offices: ReadonlyMap<Id, Office>
  staff: ReadonlyMap<Id, StaffMember>
}

export type ClientCacheOptions = {
  /** Milliseconds between two reads; 20 seconds by default. */
  refreshMs?: number
  /** Milliseconds after which the snapshot may no longer be used; 60 seconds by default. */
  staleMs?: number
  /** Least milliseconds between two reads triggered by unknown callers; 1 second by default. */
  lookAgainMs?: number
  /** Receives the error of every failed read; reads are retried every second. */
  onError: (error: unknown) => void
}

export type ClientCache = {
  /** @throws Problem `serviceUnavailable` without a fresh enough snapshot */
  current: () => ClientIndex
  /** Reads now, for example after an administrator's change in this process. */
  refresh: () => Promise<void>
  /**
   * Reads again for an unknown caller, at most every `lookAgainMs`.
   * @returns whether a newer snapshot exists
   */
  lookAgain: () => Promise<boolean>
  start: () => Promise<void>
  /** @returns when the running reads have ended, so that their connections can be closed */
  stop: () => Promise<void>
}

const READ_TIMEOUT_MS = 5_000
const RETRY_MS = 1_000

export function createClientCache (directory: ClientDirectory, options: ClientCacheOptions): ClientCache {
  const { refreshMs = 20_000, staleMs = 60_000, lookAgainMs = 1_000, onError } = options
  let index: ClientIndex | undefined
  let startedAt = -Infinity
  let pending: Promise<void> | undefined
  const underway = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  function current (): ClientIndex {
    if (index && performance.now() - index.readAt < staleMs) return index
    throw new Problem('serviceUnavailable', 'It cannot be established at the moment who may call. Try again shortly.', {
      retryAfter: 2,
    })
  }

  function refresh (): Promise<void> {
    const readAt = startedAt = performance.now()
    const reading = read(readAt)
    const bounded = withTimeout(reading, READ_TIMEOUT_MS).finally(() => {
      underway.delete(bounded)
      if (pending === bounded) pending = undefined
    })
    underway.add(bounded)
    return pending = bounded
  }

  async function read (readAt: number): Promise<void> {
    const snapshot = await directory.read()
    // A slow read must not replace a newer snapshot.
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

  async function stop (): Promise<void> {
    stopped = true
    clearTimeout(timer)
    await Promise.allSettled(underway)
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

/** Keeps a hanging read from blocking the next one. */
async function withTimeout (reading: Promise<void>, milliseconds: number): Promise<void> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => late.reject(new Error(`Reading the client directory took longer than ${milliseconds} ms`)),
    milliseconds,
  ).unref()
  try {
    await Promise.race([reading, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
