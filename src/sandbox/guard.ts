/**
 * The sandbox needs no token for its clock and its reset, and its secrets are in the manual: any web page that its user
 * opens could use it. So it answers under its own names only (a page whose name is pointed at 127.0.0.1, DNS
 * rebinding, is refused), and takes no change that another site's page sends.
 */
import { hostname } from 'node:os'
import { isIP } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../problems/problems.ts'

export type OwnAddress = {
  /** Where it listens. */
  host: string
  /** Under which address clients reach it. */
  issuer: string
}

const EVERYWHERE = ['0.0.0.0', '::']

/** Refuses requests for other hosts: 421. To be called before any other hook asks who is calling. */
export function refuseForeignHosts (app: FastifyInstance, own: OwnAddress): void {
  const isOwn = ownHosts(own)
  app.addHook('onRequest', async ({ headers: { host } }) => {
    // Without a Host there is no browser: HTTP/1.0.
    if (host === undefined || isOwn(host)) return
    throw new Problem('misdirectedRequest', 'The sandbox answers under localhost, HOST and the host of ISSUER. Set ISSUER to the address under which you reach it.')
  })
}

/** Whether a `Host` header names this sandbox. */
export function ownHosts ({ host, issuer }: OwnAddress): (header: string) => boolean {
  const listensEverywhere = EVERYWHERE.includes(host)
  const names = new Set([hostOf(host.includes(':') ? `[${host}]` : host), URL.parse(issuer)?.hostname, ...(listensEverywhere ? [hostname().toLowerCase()] : [])])
  return header => {
    const name = hostOf(header)
    if (name === undefined) return false
    const address = name.replace(/^\[|\]$/g, '')
    // An address is no name that somebody could point elsewhere.
    return names.has(name) || isLoopback(name, address) || (listensEverywhere && isIP(address) !== 0)
  }
}

const isLoopback = (name: string, address: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || address === '::1' || (isIP(address) === 4 && address.startsWith('127.'))

/** In lower case, without the port; undefined for what is no host. */
function hostOf (header: string): string | undefined {
  const url = URL.parse(`http://${header}`)
  return url === null || url.username !== '' || url.pathname !== '/' || url.search !== '' || url.hash !== '' ? undefined : url.hostname
}

const READING = ['GET', 'HEAD', 'OPTIONS']

/** For a hook. @throws Problem 403 when a page of another site, or of another port, sends a change */
export function refuseOtherSites ({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): void {
  if (READING.includes(method)) return
  const { 'sec-fetch-site': site, origin, host } = headers
  const isElsewhere = site === 'cross-site' || site === 'same-site' || (origin !== undefined && URL.parse(origin)?.host !== host?.toLowerCase())
  if (isElsewhere) throw new Problem('crossSiteRequest', 'A page of another site cannot change the sandbox; its own pages and programs can.')
}
