/** Discovery documents: the public keys, and the metadata of RFC 8414. */
import type { FastifyInstance } from 'fastify'
import { SCOPES } from './clients.ts'
import type { SigningKey } from './keys.ts'

export type WellKnownOptions = { issuer: string, keys: SigningKey[] }

export async function wellKnown (app: FastifyInstance, { issuer, keys }: WellKnownOptions): Promise<void> {
  const base = issuer.replace(/(?<!\/)\/+$/, '')
  const keySet = { keys: keys.map(key => key.jwk) }
  const metadata = {
    issuer,
    token_endpoint: `${base}/oauth/token`,
    jwks_uri: `${base}/.well-known/jwks.json`,
    scopes_supported: [...new Set<string>(Object.values(SCOPES).flat())],
    response_types_supported: [],
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    service_documentation: `${base}/docs`,
  }
  const documents = { '/.well-known/jwks.json': keySet, '/.well-known/oauth-authorization-server': metadata }

  for (const [path, document] of Object.entries(documents)) {
    app.get(path, { config: { public: true } }, async (_request, reply) => {
      reply.header('cache-control', 'public, max-age=300')
      return document
    })
  }
}
