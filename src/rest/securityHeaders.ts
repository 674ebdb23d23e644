/** The security headers of every answer. Pages replace the policy (`pages/policy.ts`). */
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import helmet from 'helmet'
import type { HelmetOptions } from 'helmet'

const TWO_YEARS_S = 2 * 365 * 24 * 3600

/**
 * Helmet's headers, computed once: they are the same for every answer. `@fastify/helmet` computes
 * them for each, which takes 10 of 400 µs.
 * @param issuer the public URL. HSTS only where clients come by https: the sandbox is on http
 */
export function securityHeaders (issuer: string): Record<string, string> {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  helmet(options(issuer))(request, response, () => undefined)
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]))
}

const options = (issuer: string): HelmetOptions => ({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  // Sub-domains may be somebody else's.
  strictTransportSecurity: issuer.startsWith('https:') && { maxAge: TWO_YEARS_S, includeSubDomains: false },
  referrerPolicy: { policy: 'no-referrer' },
  // What only concerns pages that share a browser's process, or browsers of long ago.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
})
