/**
 * Our own access tokens: ES256, signed by the first key, verified by any of them.
 *
 * fast-jwt checks a claim only when it is present (trust.md 1.2) and never the future of `iat`:
 * both are asked for here.
 */
import { randomUUID } from 'node:crypto'
import fastifyJwt from '@fastify/jwt'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problems/problems.ts'
import type { Identity } from './actors.ts'
import type { SigningKey } from './keys.ts'

declare module '@fastify/jwt' {
  interface FastifyJWT { namespaces: 'own' | 'external' }
}

export type TokenOptions = { issuer: string, audience: string, keys: SigningKey[], lifetimeSeconds: number }

/** A token that was verified: whom it proves, and until when (milliseconds of the epoch). */
export type Verified = { identity: Identity, expiresAt: number, checkAgainAt: number }

export type OwnIdentity = Extract<Identity, { by: 'OWN_TOKEN' }>

export type Tokens = {
  issue: (identity: OwnIdentity) => string
  /** Throws `invalidAccessToken` or `expiredAccessToken`, and nothing else. */
  verify: (token: string) => Promise<Verified>
}

export type Claims = Record<string, unknown> & { exp: number, iat: number, sub: string }

export const REQUIRED_CLAIMS = ['exp', 'iat', 'iss', 'aud', 'sub']

/** How far the clocks of two machines may differ. */
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
      public: async ({ header }: { header: { kid?: string } }) => byKid.get(header.kid ?? '') ?? refuse('The token names a key that is not ours.'),
    },
    sign: { algorithm: 'ES256', kid: signer.kid, iss: issuer, aud: audience, expiresIn: lifetimeSeconds },
    verify: { algorithms: ['ES256'], checkTyp: 'JWT', allowedIss: issuer, allowedAud: audience, requiredClaims: REQUIRED_CLAIMS, maxAge: lifetimeSeconds },
  })
  const { own } = app.jwt

  function issue ({ clientId, secretId, officeId, scopes }: OwnIdentity): string {
    return own.sign({ sub: clientId, sid: secretId, office: officeId, scope: scopes.join(' '), jti: randomUUID() })
  }

  async function verify (token: string): Promise<Verified> {
    const claims = await claimsOf(() => own.verify<Claims>(token))
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
 * Runs a verifier of fast-jwt. Whatever it stumbles over is a fault of the token (a signature of
 * the wrong length throws an error that @fastify/jwt would answer with 500), but for a Problem.
 */
export async function claimsOf (verify: () => Claims | Promise<Claims>): Promise<Claims> {
  let claims
  try {
    claims = await verify()
  } catch (error) {
    throw problemOf(error)
  }
  const now = Date.now() / 1000
  if (typeof claims.sub !== 'string' || !Number.isFinite(claims.exp) || !Number.isFinite(claims.iat)) return refuse('The token lacks a claim.')
  if (claims.iat > now + CLOCK_TOLERANCE_SECONDS) return refuse('The token was issued in the future.')
  return claims
}

export function refuse (detail: string): never {
  throw new Problem('invalidAccessToken', detail)
}

export const expired = (): Problem => new Problem('expiredAccessToken', 'The access token has expired.')

function problemOf (error: unknown): Problem {
  const { code, originalError } = error as { code?: string, originalError?: unknown }
  if (originalError instanceof Problem) return originalError
  if (code === 'FAST_JWT_EXPIRED') return expired()
  return new Problem('invalidAccessToken', 'The access token is malformed, or not signed by an issuer that is trusted here, or not meant for this API.')
}
