/**
 * Registers authentication: token endpoint, published keys, and the hook that sets `request.actor`.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor, Office, StaffMember } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import { Problem } from '../problems/problems.ts'
import type { Authenticate } from './authenticate.ts'
import { actorOfClient } from './actors.ts'
import { createAuthenticate } from './authenticate.ts'
import type { ClientDirectory } from './clients.ts'
import type { ClientCache } from './clientCache.ts'
import { createClientCache } from './clientCache.ts'
import type { ExternalIssuerOptions } from './externalIssuer.ts'
import { createExternalIssuer } from './externalIssuer.ts'
import { loadSigningKeys } from './keys.ts'
import { tokenEndpoint } from './tokenEndpoint.ts'
import { registerTokens } from './tokens.ts'
import { wellKnown } from './wellKnown.ts'
import type { WrongTriesOptions } from './wrongTries.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The caller. Reading it on a public route throws `noAccessToken`. */
    actor: Actor
  }
  interface FastifyContextConfig {
    /** Served without a token. */
    public?: boolean
  }
}

export type AuthOptions = {
  directory: ClientDirectory
  /** Absolute URL of this API; `iss` of our tokens. */
  issuer: string
  /** `aud` of our tokens. */
  audience: string
  /** PEM, EC P-256: the first signs, all verify. */
  signingKeys: string[]
  /** 900 by default. */
  tokenLifetimeSeconds?: number
  externalIssuer?: ExternalIssuerOptions
  /** Size of the cache of verified tokens; 5,000 by default. */
  tokenCacheSize?: number
  refreshMs?: number
  staleMs?: number
  lookAgainMs?: number
  wrongTries?: WrongTriesOptions
  /** Milliseconds between two log lines about refused token requests; one minute by default. */
  tallyMs?: number
}

export type Auth = {
  authenticate: Authenticate
  /** Current offices and staff. */
  directory: { staff: (id: Id) => StaffMember | undefined, office: (id: Id) => Office | undefined }
  /** A client by its internal id. */
  client: (id: Id) => { clientId: string, name: string } | undefined
  /**
   * The actor of a client in an office, by its current rights; undefined when it may not act there.
   */
  actorOf: (clientId: Id, officeId: Id) => Actor | undefined
  /** Reads the client directory now, after an administrator's change. */
  refreshClients: () => Promise<void>
  /** False when the client cache is too old to accept callers (`/health/ready`). */
  isReady: () => boolean
}

/**
 * To be called before routes are registered. The client directory is read when the app becomes
 * ready; until a read succeeds, callers get 503.
 *
 * @throws Error when a signing key is not usable
 */
export async function registerAuth (app: FastifyInstance, options: AuthOptions): Promise<Auth> {
  const {
    issuer, audience, externalIssuer, tokenLifetimeSeconds: lifetimeSeconds = 900, refreshMs, staleMs, lookAgainMs,
  } = options
  const keys = loadSigningKeys(options.signingKeys)
  const onError = (error: unknown) => app.log.error({ err: error }, 'Client directory could not be read; retrying')
  const clients = createClientCache(options.directory, { refreshMs, staleMs, lookAgainMs, onError })
  app.addHook('onReady', clients.start)
  app.addHook('onClose', clients.stop)

  const verifiers = Promise.withResolvers<Authenticate>()
  await app.register(async function auth (scope) {
    const own = await registerTokens(scope, { issuer, audience, keys, lifetimeSeconds })
    const external = externalIssuer && createExternalIssuer(externalIssuer)
    await scope.register(tokenEndpoint, {
      clients, tokens: own, lifetimeSeconds, wrongTries: options.wrongTries, tallyMs: options.tallyMs,
    })
    await scope.register(wellKnown, { issuer, keys })
    verifiers.resolve(createAuthenticate({ clients, own, external, cacheSize: options.tokenCacheSize }))
  })

  const authenticate = await verifiers.promise
  addActor(app, authenticate)
  const directory = {
    staff: (id: Id) => clients.current().staff.get(id),
    office: (id: Id) => clients.current().offices.get(id),
  }
  const client = (id: Id) => clients.current().byId.get(id)
  const actorOf = (clientId: Id, officeId: Id) => actorOfClient(clients.current(), clientId, officeId)
  return { authenticate, directory, client, actorOf, refreshClients: clients.refresh, isReady: () => isFresh(clients) }
}

const ACTOR = Symbol('actor')
type WithActor = FastifyRequest & { [ACTOR]?: Actor }

/**
 * Runs in `onRequest`, before bodies are parsed: a caller without a valid token gets 401, not 400
 * for the body.
 */
function addActor (app: FastifyInstance, authenticate: Authenticate): void {
  app.decorateRequest('actor', {
    getter (this: WithActor) {
      if (this[ACTOR]) return this[ACTOR]
      throw new Problem('noAccessToken', 'The request was not authenticated.')
    },
  })

  app.addHook('onRequest', async function (request: WithActor, reply) {
    if (request.is404 || request.routeOptions.config.public === true) return
    const { authorization, 'on-behalf-of': onBehalfOf } = request.headers
    try {
      request[ACTOR] = await authenticate(
        authorization,
        onBehalfOf === undefined ? undefined : headerText(String(onBehalfOf)),
      )
    } catch (error) {
      challenge(reply, error)
      throw error
    }
  })
}

/** RFC 6750, 3: no error code for a request without a token. */
function challenge (reply: FastifyReply, error: unknown): void {
  if (!(error instanceof Problem) || error.status !== 401) return
  const reason = error.name === 'noAccessToken' ? '' : `, error="invalid_token", error_description="${error.name}"`
  reply.header('www-authenticate', `Bearer realm="complaints"${reason}`)
}

/** Node decodes headers as Latin-1, but clients send names such as Émile in UTF-8. */
function headerText (value: string): string {
  const text = Buffer.from(value, 'latin1').toString('utf8')
  return text.includes('\ufffd') ? value : text
}

function isFresh (clients: ClientCache): boolean {
  try {
    clients.current()
    return true
  } catch {
    return false
  }
}
