/**
 * Our own access tokens: ES256, signed by the first key, verified by any of them.
 *
 * fast-jwt checks a claim only when it is present, so `requiredClaims` lists them all.
 */
import { randomUUID } from 'node:crypto'
import fastifyJwt from '@fastify/jwt'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problems/problems.ts'
import type { Identity } from './actors.ts'
import type { SigningKey } from './keys.ts'

declare module '@fastify/jwt' {
  interface FastifyJWT { namespaces: 'own' }
}

export type TokenOptions = { issuer: string, audience: string, keys: SigningKey[], lifetimeSeconds: number }

/** The identity that a verified token proves. Times are milliseconds since 1970. */
export type Verified = { identity: Identity, expiresAt: number, checkAgainAt: number }

export type OwnIdentity = Extract<Identity, { by: 'OWN_TOKEN' }>

export type Tokens = {
  issue: (identity: OwnIdentity) => string
  /** @throws Problem `invalidAccessToken` or `expiredAccessToken` only */
  verify: (token: string) => Promise<Verified>
}

type Claims = { exp: number, iat: number, sub: string }

export const REQUIRED_CLAIMS = ['exp', 'iat', 'iss', 'aud', 'sub']

/** How far the clocks of two machines may be apart. */
export const CLOCK_TOLERANCE_SECONDS = 5

export async function registerTokens (app: FastifyInstance, options: TokenOptions): Promise<Tokens> {
  const { issuer, audience, keys, lifetimeSeconds } = options
  const [signer] = keys
  if (!signer) throw new Error('At least one signing key is needed')
  const byKid = new Map(keys.map(key => [key.kid, key.publicPem]))

  await app.register(fastifyJwt, {
    namespace: 'own',
    secret: {
      private: signer.privatePem,
      public: async ({ header }: { header: { kid?: string } }) =>
        byKid.get(header.kid ?? '') ?? refuse('The token names a key that is not ours.'),
    },
    sign: { algorithm: 'ES256', kid: signer.kid, iss: issuer, aud: audience, expiresIn: lifetimeSeconds },
    verify: {
      algorithms: ['ES256'],
      checkTyp: 'JWT',
      allowedIss: issuer,
      allowedAud: audience,
      requiredClaims: REQUIRED_CLAIMS,
      maxAge: lifetimeSeconds,
    },
  })
  const { own } = app.jwt

  function issue ({ clientId, secretId, officeId, scopes }: OwnIdentity): string {
    return own.sign({ sub: clientId, sid: secretId, office: officeId, scope: scopes.join(' '), jti: randomUUID() })
  }

  async function verifiedClaims (token: string): Promise<Record<string, unknown> & Claims> {
    let claims: Record<string, unknown>
    try {
      claims = await own.verify(token)
    } catch (error) {
      throw problemOf(error)
    }
    assertClaims(claims)
    return claims
  }

  async function verify (token: string): Promise<Verified> {
    const claims = await verifiedClaims(token)
    const { sub, sid, office, scope } = claims
    if (typeof sid !== 'string' || typeof scope !== 'string' || (office !== undefined && typeof office !== 'string')) {
      return refuse('The token lacks a claim.')
    }
    const expiresAt = claims.exp * 1000
    return {
      identity: { by: 'OWN_TOKEN', clientId: sub, secretId: sid, officeId: office, scopes: scope.split(' ') },
      expiresAt,
      checkAgainAt: expiresAt,
    }
  }

  return { issue, verify }
}

/**
 * Checks what neither library does: types, finite times, and an `iat` in the future.
 * @throws Problem `invalidAccessToken`
 */
export function assertClaims (claims: { sub?: unknown, exp?: unknown, iat?: unknown }): asserts claims is Claims {
  const { sub, exp, iat } = claims
  if (
    typeof sub !== 'string' || typeof exp !== 'number' || typeof iat !== 'number' || !Number.isFinite(exp)
    || !Number.isFinite(iat)
  ) refuse('The token lacks a claim.')
  if (iat > Date.now() / 1000 + CLOCK_TOLERANCE_SECONDS) refuse('The token was issued in the future.')
}

export function refuse (detail: string): never {
  throw new Problem('invalidAccessToken', detail)
}

export const expired = (): Problem => new Problem('expiredAccessToken', 'The access token has expired.')

export const untrusted = (): Problem =>
  new Problem(
    'invalidAccessToken',
    'The access token is malformed, or not signed by an issuer that is trusted here, or not meant for this API.',
  )

/**
 * Every other error is the token's fault too: fast-jwt throws a plain error for a signature of the
 * wrong length.
 */
function problemOf (error: unknown): Problem {
  const { code, originalError } = error as { code?: string, originalError?: unknown }
  if (originalError instanceof Problem) return originalError
  return code === 'FAST_JWT_EXPIRED' ? expired() : untrusted()
}
