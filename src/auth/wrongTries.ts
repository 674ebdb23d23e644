/**
 * How often wrong credentials are answered: a bucket for each address and one for each client id. Wrong tries alone
 * are counted and refused; a right secret gets its token whatever others, or another process behind the same
 * address, tried before.
 */
import { isIPv6 } from 'node:net'
import { LRUCache } from 'lru-cache'

export type WrongTries = {
  /** Seconds until this address may try this client id again; undefined when it may now. */
  wait (address: string, clientId: string): number | undefined
  /** Counts one wrong try against both. */
  note (address: string, clientId: string): void
}

export type WrongTriesOptions = {
  /** Wrong tries a minute, for an address as for a client id; as many at once after a silence. 30 by default. */
  perMinute?: number
  /** Addresses, and client ids, that are remembered; the one that tried longest ago is forgotten first. 10,000 by default. */
  remembered?: number
  /** Monotonic milliseconds. */
  now?: () => number
}

type Bucket = { left: number, filledAt: number }

export function createWrongTries ({ perMinute = 30, remembered = 10_000, now = () => performance.now() }: WrongTriesOptions = {}): WrongTries {
  const buckets = { address: new LRUCache<string, Bucket>({ max: remembered }), client: new LRUCache<string, Bucket>({ max: remembered }) }
  const perMs = perMinute / 60_000

  const leftIn = (bucket: Bucket | undefined): number =>
    bucket === undefined ? perMinute : Math.min(perMinute, bucket.left + (now() - bucket.filledAt) * perMs)

  function take (cache: LRUCache<string, Bucket>, key: string): void {
    cache.set(key, { left: Math.max(0, leftIn(cache.get(key)) - 1), filledAt: now() })
  }

  return {
    wait (address, clientId) {
      const left = Math.min(leftIn(buckets.address.get(networkOf(address))), leftIn(buckets.client.get(shortened(clientId))))
      return left >= 1 ? undefined : Math.ceil((1 - left) / perMs / 1000)
    },
    note (address, clientId) {
      take(buckets.address, networkOf(address))
      take(buckets.client, shortened(clientId))
    },
  }
}

/** Of IPv6 the first 64 bits: one customer has all addresses behind them. */
function networkOf (address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const missing = 8 - groups.length - tail.split(':').filter(Boolean).length
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail.split(':')].slice(0, 4).join(':')
}

/** No client id is longer, and what is kept must not grow with what strangers send. */
const shortened = (clientId: string): string => clientId.slice(0, 100)
