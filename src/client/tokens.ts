/**
 * Keeps the access token and renews it before it expires; concurrent calls share one token request.
 */
import { TokenError } from './errors.ts'
import { unlessAborted } from './retries.ts'
import { isStream } from './transport.ts'
import type { Send } from './transport.ts'

export type Tokens = {
  get (signal?: AbortSignal): Promise<string>
  /** The API refused this token: the next `get` requests a new one. */
  refuse (token: string): void
}

export type Credentials = {
  clientId: string
  clientSecret: string
  /** For a software house: the id of the office for which it acts. */
  office?: string
}

type Answer = { access_token: string, expires_in: number, error?: string, error_description?: string }

/**
 * A token is renewed this long before it expires, so that it is still valid when a request arrives.
 */
const MARGIN_MS = 60_000

export function createTokens ({ clientId, clientSecret, office }: Credentials, send: Send): Tokens {
  let current: { token: string, until: number } | undefined
  let requested: Promise<string> | undefined

  async function request (): Promise<string> {
    const credentials = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`
    const response = await send({
      method: 'POST',
      path: '/oauth/token',
      headers: new Headers({ authorization: `Basic ${btoa(credentials)}` }),
      body: new URLSearchParams({ grant_type: 'client_credentials', ...(office !== undefined && { office }) }),
      isRepeatable: true,
    })
    const answer = await response.json().catch(() => ({})) as Answer
    if (!response.ok || answer.access_token === undefined) {
      throw new TokenError(response.status, answer.error ?? `HTTP ${response.status}`, answer.error_description)
    }
    current = { token: answer.access_token, until: performance.now() + answer.expires_in * 1000 - MARGIN_MS }
    return answer.access_token
  }

  return {
    async get (signal) {
      if (current !== undefined && performance.now() < current.until) return current.token
      requested ??= request().finally(() => { requested = undefined })
      return unlessAborted(requested, signal)
    },
    refuse (token) {
      if (current?.token === token) current = undefined
    },
  }
}

/** Tokens that the caller gets elsewhere, e.g. from an OpenID provider. */
export const givenTokens = (token: () => string | Promise<string>): Tokens => ({
  get: async signal => unlessAborted(Promise.resolve(token()), signal),
  refuse: () => undefined,
})

/** Adds the token, and renews one that the API refuses. */
export const withToken = (send: Send, tokens: Tokens): Send => async outgoing => {
  if (outgoing.isPublic) return send(outgoing)
  const attempt = (token: string) => {
    const headers = new Headers(outgoing.headers)
    headers.set('authorization', `Bearer ${token}`)
    return send({ ...outgoing, headers })
  }
  const token = await tokens.get(outgoing.signal)
  const response = await attempt(token)
  if (response.status !== 401) return response
  tokens.refuse(token)
  if (isStream(outgoing.body)) return response
  await response.body?.cancel()
  return attempt(await tokens.get(outgoing.signal))
}
