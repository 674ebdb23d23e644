/**
 * POST /oauth/token: exchanges client credentials for an access token (RFC 6749, 4.4).
 *
 * Only this plugin parses forms: a parser at the root would let a cross-site form run GraphQL.
 * Errors have the format of RFC 6749.
 */
import formbody from '@fastify/formbody'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { Problem } from '../problems/problems.ts'
import { actorOf } from './actors.ts'
import type { ClientIndex, ClientCache } from './clientCache.ts'
import type { ClientRecord } from './clients.ts'
import { liveSecrets, placeOf, SCOPES } from './clients.ts'
import { matchingSecret } from './secrets.ts'
import type { TokenRequest } from './tokenRequest.ts'
import { FORM_ONLY, OAuthError, readTokenRequest } from './tokenRequest.ts'
import type { OwnIdentity, Tokens } from './tokens.ts'
import { createWrongTries } from './wrongTries.ts'
import type { WrongTriesOptions } from './wrongTries.ts'
import { createCounter } from '../logging/counter.ts'

export type TokenEndpointOptions = {
  clients: ClientCache
  tokens: Tokens
  lifetimeSeconds: number
  wrongTries?: WrongTriesOptions
  /** Milliseconds between two log lines about refusals; one minute by default. */
  tallyMs?: number
}

const BODY_LIMIT = 8_192

/**
 * A Fastify plugin; do not wrap it with fastify-plugin, which would register its parsers at the
 * root.
 */
export async function tokenEndpoint (app: FastifyInstance, options: TokenEndpointOptions): Promise<void> {
  const { clients, tokens, lifetimeSeconds } = options
  const wrongTries = createWrongTries(options.wrongTries)
  const refusals = createCounter(
    counts => app.log.warn({ refused: counts }, 'Token requests were refused'),
    options.tallyMs,
  )
  const faults = createCounter(counts => app.log.error({ failed: counts }, 'Token requests failed'), options.tallyMs)
  app.addHook('onClose', async () => {
    refusals.flush()
    faults.flush()
  })

  app.removeAllContentTypeParsers()
  await app.register(formbody, { bodyLimit: BODY_LIMIT, parser: text => ({ text }) })
  app.addContentTypeParser('*', (_request, _payload, done) => done(new OAuthError('invalid_request', FORM_ONLY)))
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('pragma', 'no-cache')
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error)
    // Anybody can cause both at will: the first failure of a minute is logged whole, the others are
    // counted.
    if (refusal.status < 500) refusals.note(refusal.status === 429 ? 'throttled' : refusal.code)
    else if (faults.note(refusal.code)) request.log.error({ err: error, traceId: request.id }, 'A token request failed')
    return answer(refusal, reply)
  })

  app.post('/oauth/token', { config: { public: true } }, async function (request) {
    if (Object.keys(request.query as object).length > 0) throw new OAuthError('invalid_request', FORM_ONLY)
    const { text = '' } = (request.body ?? {}) as { text?: string }
    const tokenRequest = readTokenRequest(request.headers.authorization, text)
    const identity = await identifyWithinLimits(tokenRequest, request.ip)
    return {
      access_token: tokens.issue(identity),
      token_type: 'Bearer',
      expires_in: lifetimeSeconds,
      scope: identity.scopes.join(' '),
    }
  })

  /** @throws OAuthError 401 for wrong credentials, 429 for too many of them */
  async function identifyWithinLimits (tokenRequest: TokenRequest, address: string): Promise<OwnIdentity> {
    try {
      return await identifyWithRefresh(
        tokenRequest,
        () => wrongTries.wait(address, tokenRequest.clientId) === undefined,
      )
    } catch (error) {
      if (!(error instanceof OAuthError) || error.code !== 'invalid_client') throw error
      const retryAfter = wrongTries.wait(address, tokenRequest.clientId)
      if (retryAfter !== undefined) {
        throw new OAuthError(
          'temporarily_unavailable',
          'Too many requests with wrong credentials. Try again after the seconds in Retry-After.',
          { status: 429, retryAfter },
        )
      }
      wrongTries.note(address, tokenRequest.clientId)
      throw error
    }
  }

  /** Refreshes the client cache once, so that a new client, secret or grant works at once. */
  async function identifyWithRefresh (tokenRequest: TokenRequest, mayLookAgain: () => boolean): Promise<OwnIdentity> {
    try {
      return identify(tokenRequest)
    } catch (error) {
      if (!(error instanceof OAuthError) || !mayLookAgain() || !await clients.lookAgain()) throw error
      return identify(tokenRequest)
    }
  }

  function identify (tokenRequest: TokenRequest): OwnIdentity {
    const index = clients.current()
    const client = index.byClientId.get(tokenRequest.clientId)
    const secrets = liveSecrets(client)
    const secret = secrets[matchingSecret(tokenRequest.secret, secrets.map(({ hash }) => hash))]
    if (!client || !secret) throw new OAuthError('invalid_client', 'No such client, or the secret is wrong or revoked.')
    return identityOf(index, client, secret.id, tokenRequest)
  }
}

function identityOf (
  index: ClientIndex,
  client: ClientRecord,
  secretId: string,
  { office, scopes: requested }: TokenRequest,
): OwnIdentity {
  const place = placeOf(client, office)
  if (place === 'REFUSED') {
    throw new OAuthError('invalid_request', office === undefined
      ? 'office is missing: name the office to act for.'
      : 'This client may not act for that office.')
  }
  const allowed: readonly string[] = SCOPES[client.role]
  const scopes = requested ? allowed.filter(scope => requested.includes(scope)) : [...allowed]
  if (requested?.some(scope => !allowed.includes(scope)) || scopes.length === 0) {
    throw new OAuthError('invalid_scope', `scope may be, for this client: ${allowed.join(' ')}`)
  }
  const identity: OwnIdentity = { by: 'OWN_TOKEN', clientId: client.id, secretId, officeId: place.officeId, scopes }
  if (!actorOf(index, identity)) throw new OAuthError('invalid_client', 'This client is not set up to act for anybody.')
  return identity
}

function answer (refusal: OAuthError, reply: FastifyReply) {
  if (refusal.status === 401) reply.header('www-authenticate', 'Basic realm="complaints", charset="UTF-8"')
  if (refusal.retryAfter !== undefined) reply.header('retry-after', String(refusal.retryAfter))
  return reply.code(refusal.status).send({ error: refusal.code, error_description: refusal.message })
}

/** Translates every error into the format of RFC 6749. */
function refusalOf (error: FastifyError | Problem | OAuthError): OAuthError {
  if (error instanceof OAuthError) return error
  if (error instanceof Problem && (error.status === 429 || error.status === 503)) {
    const { status, extras: { retryAfter } } = error
    return new OAuthError('temporarily_unavailable', 'Try again after the seconds in Retry-After.', {
      status,
      retryAfter,
    })
  }
  const status = error instanceof Problem ? error.status : error.statusCode ?? 500
  if (status === 413) {
    return new OAuthError('invalid_request', `The body is longer than ${BODY_LIMIT} bytes.`, { status })
  }
  if (status < 500) return new OAuthError('invalid_request', FORM_ONLY, { status: status === 415 ? 400 : status })
  return new OAuthError('server_error', 'The token could not be issued. This is our fault.')
}
