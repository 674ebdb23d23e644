/** Finding 9: the token endpoint, and invalid tokens. */
import type { Attack } from '../attack.ts'
import { looped } from '../client.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const SOCKETS = 90
/** Unauthenticated clients must not fill a log. */
const MAX_LINES = 200

export const wrongSecrets: Attack = {
  name: 'wrong-secrets',
  finding: 9,
  title: `${SOCKETS} sockets with wrong secrets from one address, some for known clients; newcomers ask from another`,
  newcomers: true,
  async play ({ service, client, people: { attacker, newcomers }, signal }) {
    const before = (await service.log()).split('\n').length
    await looped(SOCKETS, 6_000, signal, async index => {
      const clientId = [`nobody-${index}`, attacker.clientId, newcomers[index % newcomers.length]!.clientId][index % 3]!
      const form = new URLSearchParams({
        grant_type: 'client_credentials', client_id: clientId, client_secret: `wrong-${index}`,
      })
      await client.send({ path: '/oauth/token', body: `${form}`, headers: FORM })
    })
    const lines = (await service.log()).split('\n').length - before
    return lines > MAX_LINES ? [`strangers wrote ${lines} lines into the log, where ${MAX_LINES} would do`] : []
  },
}

export const forgedTokens: Attack = {
  name: 'forged-tokens',
  title: 'tokens with a signature that is none, over 32 sockets without a pause',
  async play ({ send, tokens, signal }) {
    const [head, claims] = tokens.attacker.split('.')
    await looped(32, 20_000, signal, async index => {
      const token = `${head}.${claims}.${Buffer.alloc(64, index).toString('base64url')}`
      await send({ path: '/v1/complaints', token })
    })
  },
}
