/**
 * Limits webhooks to public addresses; in the sandbox, to these and this machine.
 *
 * A host name is resolved here, each of its addresses is checked, and the connection uses only
 * these addresses. A name that changes after the check (DNS rebinding) therefore has no effect.
 */
import { Resolver } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import type { Targets } from '../../usecases/webhooks/ports.ts'

/** Special-purpose addresses (IANA registries of RFC 6890) and metadata services of clouds. */
const BLOCKED: readonly string[] = [
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

/** The rest of IPv6 wraps IPv4 (mapped, compatible, NAT64), is local, multicast, or unassigned. */
const GLOBAL_IPV6 = '2000::/3'

/** This machine: open in the sandbox, whose users receive webhooks there. */
const LOOPBACK: readonly string[] = ['127.0.0.0/8', '::1/128']

/** Loopback, whatever DNS says (RFC 6761, 6.3). */
const LOCAL = /(^|\.)localhost$/

export type TargetOptions = {
  /** CIDR blocks that are allowed although they are not public. */
  allowedNetworks: readonly string[]
  /** Whether programs on this machine may be targets. */
  loopback?: boolean
  httpsOnly: boolean
  /** Resolves a name to all its addresses; DNS by default. */
  resolve?: (name: string) => Promise<string[]>
}

/**
 * Thrown for a name without a public address; the code is recorded with the attempt. Names without
 * any address get the same error: a different one would reveal which names exist in our own
 * network.
 */
export class TargetRefused extends Error {
  readonly code = 'ADDRESS_REFUSED'

  constructor (host: string) {
    super(`${host} has no public address`)
  }
}

export type WebhookTargets = Targets & {
  /**
   * Returns the checked addresses to connect to.
   * @throws TargetRefused
   */
  addresses (url: URL): Promise<string[]>
}

export function createTargets (options: TargetOptions): WebhookTargets {
  const { allowedNetworks, loopback = false, httpsOnly, resolve = dnsResolve } = options
  const blocked = listOf(BLOCKED)
  const global = listOf([GLOBAL_IPV6])
  const allowed = listOf(loopback ? [...allowedNetworks, ...LOOPBACK] : allowedNetworks)

  function isAllowed (address: string): boolean {
    const family = familyOf(address)
    if (allowed.check(address, family)) return true
    return !blocked.check(address, family) && (family === 'ipv4' || global.check(address, family))
  }

  async function addresses ({ hostname }: URL): Promise<string[]> {
    // The URL parser has normalised every spelling of IPv4 (octal, hexadecimal, short).
    const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
    const addresses = isIP(host) ? [host] : LOCAL.test(host) ? ['127.0.0.1'] : await resolve(host)
    if (addresses.length === 0 || !addresses.every(isAllowed)) throw new TargetRefused(host)
    return addresses
  }

  return {
    addresses,
    async refusal (text) {
      const url = URL.parse(text)
      if (url === null || !/^https?:$/.test(url.protocol)) {
        return 'must be an address such as https://example.be/complaints'
      }
      if (httpsOnly && url.protocol !== 'https:') return 'must begin with https://'
      if (url.username !== '' || url.password !== '') {
        return 'must hold no user name or password; each delivery is signed'
      }
      if (url.hash !== '') return 'must have no fragment'
      try {
        await addresses(url)
      } catch (error) {
        if (error instanceof TargetRefused) return `must be reachable from the internet: ${error.message}`
        // DNS does not answer now; each delivery checks the addresses again.
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

/** Avoids `getaddrinfo`: a silent name server would block one of the few threads of Node's pool. */
async function dnsResolve (name: string): Promise<string[]> {
  const resolver = new Resolver({ timeout: 2000, tries: 2 })
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
  const addresses = answers.flatMap(answer => answer.status === 'fulfilled' ? answer.value : [])
  const failed = answers.find(answer =>
    answer.status === 'rejected' && !NO_ADDRESS.has((answer.reason as NodeJS.ErrnoException).code ?? '')
  )
  if (addresses.length === 0 && failed?.status === 'rejected') throw failed.reason
  return addresses
}

/** DNS answered that there is no address; every other error is a missing answer. */
const NO_ADDRESS = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME'])
