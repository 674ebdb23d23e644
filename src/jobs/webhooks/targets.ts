/**
 * Where a webhook may go: to public addresses only, whatever spelling or name leads there.
 *
 * A name is resolved here, every address it has is checked, and the connection is made to just these
 * addresses: a name that points elsewhere a moment later leads nowhere (DNS rebinding).
 */
import { Resolver } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import type { Targets } from '../../usecases/webhooks/ports.ts'

/** Special purposes (IANA registries of RFC 6890) and the metadata services of clouds. */
const CLOSED: readonly string[] = [
  '0.0.0.0/8',          // this host
  '10.0.0.0/8',         // private
  '100.64.0.0/10',      // carriers' shared space; Alibaba's metadata
  '127.0.0.0/8',        // loopback
  '168.63.129.16/32',   // Azure's platform
  '169.254.0.0/16',     // link-local; metadata of most clouds
  '172.16.0.0/12',      // private
  '192.0.0.0/24',       // protocol assignments; Oracle's metadata
  '192.0.2.0/24',       // documentation
  '192.31.196.0/24',    // AS112
  '192.52.193.0/24',    // AMT
  '192.88.99.0/24',     // 6to4 relays
  '192.168.0.0/16',     // private
  '192.175.48.0/24',    // AS112
  '198.18.0.0/15',      // benchmarks
  '198.51.100.0/24',    // documentation
  '203.0.113.0/24',     // documentation
  '224.0.0.0/4',        // multicast
  '240.0.0.0/4',        // reserved, broadcast
  '2001::/23',          // protocol assignments, Teredo and ORCHID among them
  '2001:db8::/32',      // documentation
  '2002::/16',          // 6to4: wraps any IPv4 address
  '2620:4f:8000::/48',  // AS112
  '3fff::/20',          // documentation
]

/** All else of IPv6 wraps IPv4 (mapped, compatible, NAT64), is local, multicast, or not assigned. */
const GLOBAL_IPV6 = '2000::/3'

/** Loopback, whatever DNS says (RFC 6761, 6.3). */
const LOCAL = /(^|\.)localhost$/

export type TargetOptions = {
  /** CIDR blocks that are open all the same. */
  allowedNetworks: readonly string[]
  httpsOnly: boolean
  /** All addresses of a name; by default what DNS says. */
  resolve?: (name: string) => Promise<string[]>
}

/**
 * Why a delivery cannot go out; the code stands in the ledger. One refusal for a name without an address and for one
 * that leads inside: two would tell a caller which names our own network knows.
 */
export class TargetRefused extends Error {
  readonly code = 'ADDRESS_REFUSED'

  constructor (host: string) {
    super(`${host} has no public address`)
  }
}

export type WebhookTargets = Targets & {
  /**
   * The addresses to connect to, all of them checked.
   * @throws TargetRefused
   */
  addresses (url: URL): Promise<string[]>
}

export function createTargets ({ allowedNetworks, httpsOnly, resolve = dnsResolve }: TargetOptions): WebhookTargets {
  const closed = listOf(CLOSED)
  const global = listOf([GLOBAL_IPV6])
  const allowed = listOf(allowedNetworks)

  function isOpen (address: string): boolean {
    const family = familyOf(address)
    if (allowed.check(address, family)) return true
    return !closed.check(address, family) && (family === 'ipv4' || global.check(address, family))
  }

  async function addresses ({ hostname }: URL): Promise<string[]> {
    // The URL parser has brought every spelling of IPv4 (octal, hexadecimal, short) to four numbers.
    const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
    const found = isIP(host) ? [host] : LOCAL.test(host) ? ['127.0.0.1'] : await resolve(host)
    if (found.length === 0 || !found.every(isOpen)) throw new TargetRefused(host)
    return found
  }

  return {
    addresses,
    async refusal (text) {
      const url = URL.parse(text)
      if (url === null || !/^https?:$/.test(url.protocol)) return 'must be an address such as https://example.be/complaints'
      if (httpsOnly && url.protocol !== 'https:') return 'must begin with https://'
      if (url.username !== '' || url.password !== '') return 'must hold no user name or password; each delivery is signed'
      if (url.hash !== '') return 'must have no fragment'
      try {
        await addresses(url)
      } catch (error) {
        if (error instanceof TargetRefused) return `must be reachable from the internet: ${error.message}`
        // DNS does not answer now: the check before each delivery is the one that counts.
      }
      return undefined
    },
  }
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => isIP(address) === 4 ? 'ipv4' : 'ipv6'

function listOf (networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    list.addSubnet(address, Number(prefix), familyOf(address))
  }
  return list
}

/** Not `getaddrinfo`: a name server that keeps silent would hold a thread that others wait for. */
async function dnsResolve (name: string): Promise<string[]> {
  const resolver = new Resolver({ timeout: 2000, tries: 2 })
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
  const found = answers.flatMap(answer => answer.status === 'fulfilled' ? answer.value : [])
  const failed = answers.find(answer => answer.status === 'rejected' && !NO_SUCH.has((answer.reason as NodeJS.ErrnoException).code ?? ''))
  if (found.length === 0 && failed?.status === 'rejected') throw failed.reason
  return found
}

/** The answer that there is nothing, as against no answer. */
const NO_SUCH = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME'])
