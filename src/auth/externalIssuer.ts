/**
 * Access tokens of an external OpenID provider. They prove an issuer and a subject and nothing
 * else: our directory says which client that is, with its office and role.
 */
import { errors, jwtVerify } from 'jose'
import { Problem } from '../problems/problems.ts'
import { createKeyResolver } from './externalKeys.ts'
import { assertClaims, CLOCK_TOLERANCE_SECONDS, expired, REQUIRED_CLAIMS, untrusted } from './tokens.ts'
import type { Verified } from './tokens.ts'

export type ExternalIssuerOptions = { issuer: string, jwksUrl: string, audience: string }

export type ExternalIssuer = {
  issuer: string
  /**
   * @throws Problem `invalidAccessToken`, `expiredAccessToken`, or `serviceUnavailable` while the
   * keys cannot be read
   */
  verify: (token: string) => Promise<Verified>
}

/** Asymmetric only: a symmetric key would let every verifier sign. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA']
const MAX_AGE_SECONDS = 86_400
/** Tokens are verified again after this time, so that a withdrawn key takes effect. */
const RECHECK_MS = 60_000

export function createExternalIssuer ({ issuer, jwksUrl, audience }: ExternalIssuerOptions): ExternalIssuer {
  const keyFor = createKeyResolver(jwksUrl)
  const rules = {
    algorithms: ALGORITHMS,
    issuer,
    audience,
    requiredClaims: REQUIRED_CLAIMS,
    maxTokenAge: MAX_AGE_SECONDS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
  }

  async function verify (token: string): Promise<Verified> {
    const { payload } = await jwtVerify(token, keyFor, rules).catch(error => { throw problemOf(error) })
    assertClaims(payload)
    const expiresAt = (payload.exp + CLOCK_TOLERANCE_SECONDS) * 1000
    return {
      identity: { by: 'EXTERNAL_TOKEN', issuer, subject: payload.sub },
      expiresAt,
      checkAgainAt: Math.min(expiresAt, Date.now() + RECHECK_MS),
    }
  }

  return { issuer, verify }
}

function problemOf (error: unknown): Problem {
  if (error instanceof Problem) return error
  return error instanceof errors.JWTExpired ? expired() : untrusted()
}
