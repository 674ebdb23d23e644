/**
 * Caches the access token and renews it before it expires; concurrent requests share one token
 * request.
 */

export type Tokens = {
  get (): Promise<string>
  /** The API refused this token: the next `get` requests a new one. */
  refuse (token: string): void
}

type TokenOptions = {
  baseUrl: string,
  clientId: string,
  clientSecret: string,
  office?: string,
  fetch: typeof globalThis.fetch,
}

/**
 * A token is renewed this long before it expires, so that it is still valid when a request arrives.
 */
const MARGIN_MS = 60_000

export function createTokens ({ baseUrl, clientId, clientSecret, office, fetch }: TokenOptions): Tokens {
  let current: { token: string, until: number } | undefined
  let asking: Promise<string> | undefined

  async function ask (): Promise<string> {
    const credentials = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`
    const response = await fetch(new URL('/oauth/token', baseUrl), {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(credentials)}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...(office !== undefined && { office }) }),
    })
    const answer = await response.json() as {
      access_token: string,
      expires_in: number,
      error?: string,
      error_description?: string,
    }
    if (!response.ok) throw new Error(`No token: ${answer.error} ${answer.error_description ?? ''}`.trim())
    current = { token: answer.access_token, until: performance.now() + answer.expires_in * 1000 - MARGIN_MS }
    return answer.access_token
  }

  return {
    async get () {
      if (current !== undefined && performance.now() < current.until) return current.token
      asking ??= ask().finally(() => { asking = undefined })
      return asking
    },
    refuse (token) {
      if (current?.token === token) current = undefined
    },
  }
}
