/**
 * Limits wrong credentials, with a token bucket per address and one per client id. Only wrong
 * attempts count and are refused: a correct secret always gets its token, whatever others tried
 * from the same address.
 */
import { isIPv6 } from 'node:net'
import { LRUCache } from 'lru-cache'

export type WrongTries = {
  /** @returns seconds until this address may try this client id again; undefined when it may now */
  wait (address: string, clientId: string): number | undefined
  /** Counts a wrong attempt against the address and the client id. */
  note (address: string, clientId: string): void
}

export type WrongTriesOptions = {
  /**
   * Wrong attempts a minute per address and per client id, also the largest burst; 30 by default.
   */
  perMinute?: number
  /** Buckets of each kind; the least recently used ones are dropped. 10,000 by default. */
  remembered?: number
  /** Monotonic milliseconds. */
  now?: () => number
}

type Bucket = { left: number, filledAt: number }

export function createWrongTries ({ perMinute = 30, remembered = 10_000, now = () => performance.now() }:
  WrongTriesOptions = {}): WrongTries {
  const buckets = {
    address: new LRUCache<string, Bucket>({ max: remembered }),
    client: new LRUCache<string, Bucket>({ max: remembered }),
  }
  const perMs = perMinute / 60_000

  const leftIn = (bucket: Bucket | undefined): number =>
    bucket === undefined ? perMinute : Math.min(perMinute, bucket.left + (now() - bucket.filledAt) * perMs)

  function take (cache: LRUCache<string, Bucket>, key: string): void {
    cache.set(key, { left: Math.max(0, leftIn(cache.get(key)) - 1), filledAt: now() })
  }

  return {
    wait (address, clientId) {
      const left = Math.min(
        leftIn(buckets.address.get(networkOf(address))),
        leftIn(buckets.client.get(shortened(clientId))),
      )
      return left >= 1 ? undefined : Math.ceil((1 - left) / perMs / 1000)
    },
    note (address, clientId) {
      take(buckets.address, networkOf(address))
      take(buckets.client, shortened(clientId))
    },
  }
}

/** The first 64 bits of an IPv6 address: one customer usually owns the whole network. */
function networkOf (address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const missing = 8 - groups.length - tail.split(':').filter(Boolean).length
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail.split(':')].slice(0, 4).join(':')
}

/** Bounds memory; no client id is longer. */
const shortened = (clientId: string): string => clientId.slice(0, 100)
