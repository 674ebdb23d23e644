/** The demonstration's API client: plain `fetch`, as any integrator could use. */
import { SANDBOX_SECRET } from '../seed/people.ts'

export type Client = {
  /** @param by the sandbox client to act as; omitted for requests that need no token */
  call<T> (method: string, path: string, by?: string, body?: object): Promise<T>
}

export function client (address: string): Client {
  const tokens = new Map<string, string>()

  async function tokenOf (clientId: string): Promise<string> {
    const cachedToken = tokens.get(clientId)
    if (cachedToken !== undefined) return cachedToken
    const form = new URLSearchParams({
      grant_type: 'client_credentials', client_id: clientId, client_secret: SANDBOX_SECRET,
    })
    const { access_token: token } = await parseResponse<
      { access_token: string }
    >(await fetch(`${address}/oauth/token`, { method: 'POST', body: form }))
    tokens.set(clientId, token)
    return token
  }

  return {
    async call (method, path, by, body) {
      const headers = new Headers()
      if (by !== undefined) headers.set('authorization', `Bearer ${await tokenOf(by)}`)
      if (body !== undefined) headers.set('content-type', 'application/json')
      return parseResponse(await fetch(address + path, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }))
    },
  }
}

/** @throws Error with the problem document when the status is not 2xx */
async function parseResponse<T> (response: Response): Promise<T> {
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status} from ${response.url}:\n${text}`)
  return (text === '' ? undefined : JSON.parse(text)) as T
}
