/** The API: tokens, queries and mutations by POST, subscriptions by WebSocket. */
import { createClient } from './graphql-ws/client.js'

/** Seconds before its end at which a token is renewed. */
const MARGIN = 60

/** @throws Error when the API refuses the client or cannot be reached */
export async function signIn ({ address, clientId, clientSecret }) {
  const base = address.replace(/\/$/, '')
  let token
  let validUntil = 0

  /** A real portal asks its own server for a token, so that the secret stays there. */
  async function accessToken () {
    if (performance.now() < validUntil) return token
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    const response = await fetch(`${base}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) })
    const answer = await response.json()
    if (!response.ok) throw new Error(answer.error_description ?? answer.error)
    token = answer.access_token
    validUntil = performance.now() + (answer.expires_in - MARGIN) * 1000
    return token
  }

  const authorized = async () => ({ authorization: `Bearer ${await accessToken()}` })

  async function query (document, variables = {}) {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: {
        ...await authorized(),
        'content-type': 'application/json',
        'accept': 'application/graphql-response+json',
      },
      body: JSON.stringify({ query: document, variables }),
    })
    const { data, errors } = await response.json()
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join(' '))
    return data
  }

  /** Letters are REST links: the API serves them as they were sent. */
  async function text (link) {
    const response = await fetch(base + link, { headers: await authorized() })
    if (!response.ok) throw new Error((await response.json()).detail)
    return response.text()
  }

  /**
   * Calls `onChange` for each change, in order. After a broken connection it continues with the first
   * change that it missed.
   */
  async function follow (document, { onChange, onState, signal }) {
    let after
    while (!signal.aborted) {
      const client = createClient({
        url: `${base.replace(/^http/, 'ws')}/graphql`,
        connectionParams: async () => ({ Authorization: `Bearer ${await accessToken()}` }),
        retryAttempts: 0,
        on: { connected: () => onState(true), closed: () => onState(false) },
      })
      signal.addEventListener('abort', () => client.dispose(), { once: true })
      try {
        for await (const { data } of client.iterate({ query: document, variables: { after } })) {
          if (!data) break
          after = data.complaintChanged.id
          onChange(data.complaintChanged)
        }
      } catch {
        // The server closes connections whose token expired: the next one gets a new token.
      }
      await client.dispose()
      await new Promise(resolve => setTimeout(resolve, 1_000))
    }
  }

  await accessToken()
  return { query, text, follow }
}
