/** Access tokens, asked for once and renewed before they end; however many requests wait, one asks. */

export type Tokens = {
  get (): Promise<string>
  /** The API did not take this one: the next `get` asks anew. */
  refuse (token: string): void
}

type TokenOptions = { baseUrl: string, clientId: string, clientSecret: string, office?: string, fetch: typeof globalThis.fetch }

/** Renewed so long before its end, in milliseconds, that a request under way still arrives in time. */
const MARGIN = 60_000

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
    const answer = await response.json() as { access_token: string, expires_in: number, error?: string, error_description?: string }
    if (!response.ok) throw new Error(`No token: ${answer.error} ${answer.error_description ?? ''}`.trim())
    current = { token: answer.access_token, until: performance.now() + answer.expires_in * 1000 - MARGIN }
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
