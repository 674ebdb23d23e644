/**
 * Protects the sandbox from web pages. Its clock and reset need no token, and its secrets are
 * published, so any page in its user's browser could use it. The sandbox therefore answers only
 * under its own host names, which stops DNS rebinding, and refuses changes from pages of other
 * sites.
 */
import { hostname } from 'node:os'
import { isIP } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../problems/problems.ts'

export type OwnAddress = {
  /** The host on which it listens. */
  host: string
  /** The URL that clients use. */
  issuer: string
}

const EVERYWHERE = ['0.0.0.0', '::']

/** Refuses requests for other hosts with 421. To be called before authentication is registered. */
export function refuseForeignHosts (app: FastifyInstance, own: OwnAddress): void {
  const isOwn = ownHosts(own)
  app.addHook('onRequest', async ({ headers: { host } }) => {
    // Browsers always send Host; HTTP/1.0 clients may not.
    if (host === undefined || isOwn(host)) return
    throw new Problem(
      'misdirectedRequest',
      'The sandbox answers under localhost, HOST and the host of ISSUER. Set ISSUER to the address under which you reach it.',
    )
  })
}

/** Whether a `Host` header names this sandbox. */
export function ownHosts ({ host, issuer }: OwnAddress): (header: string) => boolean {
  const listensEverywhere = EVERYWHERE.includes(host)
  const names = new Set([
    hostOf(host.includes(':') ? `[${host}]` : host),
    URL.parse(issuer)?.hostname,
    ...(listensEverywhere ? [hostname().toLowerCase()] : []),
  ])
  return header => {
    const name = hostOf(header)
    if (name === undefined) return false
    const address = name.replace(/^\[|\]$/g, '')
    // An IP address cannot be rebound.
    return names.has(name) || isLoopback(name, address) || (listensEverywhere && isIP(address) !== 0)
  }
}

const isLoopback = (name: string, address: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || address === '::1'
  || (isIP(address) === 4 && address.startsWith('127.'))

/** @returns the host in lower case without the port; undefined for an invalid header */
function hostOf (header: string): string | undefined {
  const url = URL.parse(`http://${header}`)
  return url === null || url.username !== '' || url.pathname !== '/' || url.search !== '' || url.hash !== ''
    ? undefined
    : url.hostname
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** @throws Problem 403 when a page of another site or port sends a change */
export function refuseOtherSites ({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): void {
  if (SAFE_METHODS.includes(method)) return
  const { 'sec-fetch-site': site, origin, host } = headers
  const isOtherSite = site === 'cross-site' || site === 'same-site'
    || (origin !== undefined && URL.parse(origin)?.host !== host?.toLowerCase())
  if (isOtherSite) {
    throw new Problem(
      'crossSiteRequest',
      'A page of another site cannot change the sandbox; its own pages and programs can.',
    )
  }
}
