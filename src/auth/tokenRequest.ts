/** Parses token requests (RFC 6749, sections 2.3.1, 3.2, 4.4.2 and appendix B). */

/** The errors of RFC 6749, 5.2, and two that are not the client's fault. */
export const OAUTH_ERRORS = {
  invalid_request:         400,
  invalid_client:          401,
  unsupported_grant_type:  400,
  invalid_scope:           400,
  server_error:            500,
  temporarily_unavailable: 503,
} as const satisfies Record<string, number>

export class OAuthError extends Error {
  readonly code: keyof typeof OAUTH_ERRORS
  readonly status: number
  /** Seconds. */
  readonly retryAfter?: number

  /** The description must be ASCII without quotes, and must not repeat what the client sent. */
  constructor (
    code: keyof typeof OAUTH_ERRORS,
    description: string,
    more: { status?: number, retryAfter?: number } = {},
  ) {
    super(description)
    this.code = code
    this.status = more.status ?? OAUTH_ERRORS[code]
    this.retryAfter = more.retryAfter
  }
}

export type Credentials = { clientId: string, secret: string }
export type TokenRequest = Credentials & { scopes?: string[], office?: string }

export const FORM_ONLY = 'Send the parameters as application/x-www-form-urlencoded in the body.'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** @throws OAuthError for a malformed request; the client itself is not looked up here */
export function readTokenRequest (authorization: string | undefined, body: string): TokenRequest {
  const form = parseForm(body)
  const credentials = readCredentials(authorization, form)
  const grantType = form.get('grant_type')
  if (grantType === undefined) {
    throw new OAuthError('invalid_request', 'grant_type is missing: it must be client_credentials.')
  }
  if (grantType !== 'client_credentials') {
    throw new OAuthError('unsupported_grant_type', 'grant_type must be client_credentials.')
  }
  const office = form.get('office')
  if (office !== undefined && !UUID.test(office)) {
    throw new OAuthError('invalid_request', 'office must be the UUID of an office.')
  }
  return { ...credentials, scopes: form.get('scope')?.split(' ').filter(Boolean), office: office?.toLowerCase() }
}

/** Ignores parameters without a value and refuses duplicates (RFC 6749, 3.2). */
function parseForm (body: string): Map<string, string> {
  const form = new Map<string, string>()
  const seen = new Set<string>()
  for (const pair of body.split('&').filter(Boolean)) {
    const at = pair.indexOf('=')
    const name = decodeForm(at < 0 ? pair : pair.slice(0, at))
    const value = at < 0 ? '' : decodeForm(pair.slice(at + 1))
    if (name === undefined || value === undefined) {
      throw new OAuthError('invalid_request', 'The body is not valid application/x-www-form-urlencoded in UTF-8.')
    }
    if (seen.has(name)) throw new OAuthError('invalid_request', 'A parameter stands in the body more than once.')
    seen.add(name)
    if (value !== '') form.set(name, value)
  }
  return form
}

function readCredentials (authorization: string | undefined, form: Map<string, string>): Credentials {
  const clientId = form.get('client_id')
  const secret = form.get('client_secret')
  if (authorization !== undefined) {
    const basic = readBasic(authorization)
    if (secret !== undefined) {
      throw new OAuthError(
        'invalid_request',
        'Send the secret either in the Authorization header or in the body, not in both.',
      )
    }
    if (clientId !== undefined && clientId !== basic.clientId) {
      throw new OAuthError('invalid_request', 'client_id in the body is not the one in the Authorization header.')
    }
    return basic
  }
  if (clientId === undefined || secret === undefined) {
    throw new OAuthError('invalid_client', 'Send client_id and client_secret, by HTTP Basic or in the body.')
  }
  return { clientId, secret }
}

function readBasic (authorization: string): Credentials {
  const encoded = /^basic +([a-z0-9+/]+={0,2}) *$/i.exec(authorization)?.[1]
  const text = encoded && Buffer.from(encoded, 'base64').toString()
  const at = text ? text.indexOf(':') : -1
  const clientId = text && at > 0 ? decodeForm(text.slice(0, at)) : undefined
  const secret = text && at > 0 ? decodeForm(text.slice(at + 1)) : undefined
  if (!clientId || !secret) {
    throw new OAuthError(
      'invalid_client',
      'The Authorization header must be Basic, with client_id and client_secret form-urlencoded.',
    )
  }
  return { clientId, secret }
}

/**
 * @returns undefined for broken percent-encoding, invalid UTF-8 and control characters (RFC 6749,
 * appendix A)
 */
function decodeForm (text: string): string | undefined {
  if (!/^[\x20-\x7e]*$/.test(text)) return undefined
  try {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '))
    return /\p{Cc}/u.test(decoded) ? undefined : decoded
  } catch {
    return undefined
  }
}
