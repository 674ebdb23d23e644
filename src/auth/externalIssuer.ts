/**
 * Tokens of an external OpenID provider. They prove an issuer and a subject, nothing else: which
 * client that is, and its office and role, stand in our record.
 */
import fastifyJwt from '@fastify/jwt'
import type { FastifyInstance } from 'fastify'
import { ALGORITHMS, createKeyReader } from './externalKeys.ts'
import type { Claims, Verified } from './tokens.ts'
import { claimsOf, CLOCK_TOLERANCE_SECONDS, REQUIRED_CLAIMS } from './tokens.ts'

export type ExternalIssuerOptions = { issuer: string, jwksUrl: string, audience: string }

export type ExternalIssuer = {
  issuer: string
  /** Throws `invalidAccessToken`, `expiredAccessToken`, or `serviceUnavailable` while the provider's keys cannot be read. */
  verify: (token: string) => Promise<Verified>
}

const MAX_AGE_SECONDS = 86_400
/** After this a token is verified again, so that a withdrawn key counts. */
const VERIFIED_KEPT_MS = 60_000

export async function registerExternalIssuer (app: FastifyInstance, options: ExternalIssuerOptions): Promise<ExternalIssuer> {
  const { issuer, jwksUrl, audience } = options
  const keyFor = createKeyReader(jwksUrl)

  await app.register(fastifyJwt, {
    namespace: 'external',
    secret: { public: async ({ header }: { header: { alg?: unknown, kid?: unknown } }) => keyFor(header) },
    verify: {
      algorithms: [...ALGORITHMS],
      allowedIss: issuer,
      allowedAud: audience,
      requiredClaims: REQUIRED_CLAIMS,
      maxAge: MAX_AGE_SECONDS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS * 1000,
    },
  })
  const { external } = app.jwt

  async function verify (token: string): Promise<Verified> {
    const claims = await claimsOf(() => external.verify<Claims>(token))
    const expiresAt = (claims.exp + CLOCK_TOLERANCE_SECONDS) * 1000
    return {
      identity: { by: 'EXTERNAL_TOKEN', issuer, subject: claims.sub },
      expiresAt,
      checkAgainAt: Math.min(expiresAt, Date.now() + VERIFIED_KEPT_MS),
    }
  }

  return { issuer, verify }
}
