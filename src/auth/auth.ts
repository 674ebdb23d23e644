/** Authentication, wired: the token endpoint, the keys, and the hook that puts an actor on each request. */
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
    /** Who is asking. On a public route there is nobody: reading it throws `noAccessToken`. */
    actor: Actor
  }
  interface FastifyContextConfig {
    /** Served to anybody, without a token. */
    public?: boolean
  }
}

export type AuthOptions = {
  directory: ClientDirectory
  /** Absolute URL under which this API is reached; `iss` of our tokens. */
  issuer: string
  /** `aud` of our tokens. */
  audience: string
  /** PEM, EC P-256: the first signs, all verify. */
  signingKeys: string[]
  /** 900 by default. */
  tokenLifetimeSeconds?: number
  externalIssuer?: ExternalIssuerOptions
  /** Verified tokens that are remembered, 5,000 by default. */
  tokenCacheSize?: number
  refreshMs?: number
  staleMs?: number
  lookAgainMs?: number
  wrongTries?: WrongTriesOptions
  /** Milliseconds between two lines of the log about refused token requests, one minute by default. */
  tallyMs?: number
}

export type Auth = {
  authenticate: Authenticate
  /** Offices and staff as the register has them now. */
  directory: { staff: (id: Id) => StaffMember | undefined, office: (id: Id) => Office | undefined }
  /** Who a client is in an office at this moment; undefined when it may not act there. */
  actorOf: (clientId: Id, officeId: Id) => Actor | undefined
  /** Reads the register now, after an administrator's change. */
  refreshClients: () => Promise<void>
  /** False when the register is too old to let anybody in (`/health/ready`). */
  isReady: () => boolean
}

/**
 * Registers everything on the app, before its routes. The register of clients is read when the app
 * gets ready; when that fails, callers get 503 until it succeeds.
 *
 * @throws Error when a signing key is not usable
 */
export async function registerAuth (app: FastifyInstance, options: AuthOptions): Promise<Auth> {
  const { issuer, audience, externalIssuer, tokenLifetimeSeconds: lifetimeSeconds = 900, refreshMs, staleMs, lookAgainMs } = options
  const keys = loadSigningKeys(options.signingKeys)
  const onError = (error: unknown) => app.log.error({ err: error }, 'The register of clients could not be read')
  const clients = createClientCache(options.directory, { refreshMs, staleMs, lookAgainMs, onError })
  app.addHook('onReady', clients.start)
  app.addHook('onClose', async () => clients.stop())

  const verifiers = Promise.withResolvers<Authenticate>()
  await app.register(async function auth (scope) {
    const own = await registerTokens(scope, { issuer, audience, keys, lifetimeSeconds })
    const external = externalIssuer && createExternalIssuer(externalIssuer)
    await scope.register(tokenEndpoint, { clients, tokens: own, lifetimeSeconds, wrongTries: options.wrongTries, tallyMs: options.tallyMs })
    await scope.register(wellKnown, { issuer, keys })
    verifiers.resolve(createAuthenticate({ clients, own, external, cacheSize: options.tokenCacheSize }))
  })

  const authenticate = await verifiers.promise
  addActor(app, authenticate)
  const directory = {
    staff: (id: Id) => clients.current().staff.get(id),
    office: (id: Id) => clients.current().offices.get(id),
  }
  const actorOf = (clientId: Id, officeId: Id) => actorOfClient(clients.current(), clientId, officeId)
  return { authenticate, directory, actorOf, refreshClients: clients.refresh, isReady: () => isFresh(clients) }
}

const ACTOR = Symbol('actor')
type WithActor = FastifyRequest & { [ACTOR]?: Actor }

/** `onRequest`, since a stranger with a bad body must learn that he is a stranger: 401, not 400. */
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
      request[ACTOR] = await authenticate(authorization, onBehalfOf === undefined ? undefined : headerText(String(onBehalfOf)))
    } catch (error) {
      challenge(reply, error)
      throw error
    }
  })
}

/** RFC 6750, 3: no error code for a request without a token. */
function challenge (reply: FastifyReply, error: unknown): void {
  if (!(error instanceof Problem) || error.status !== 401) return
  const why = error.name === 'noAccessToken' ? '' : `, error="invalid_token", error_description="${error.name}"`
  reply.header('www-authenticate', `Bearer realm="complaints"${why}`)
}

/** Node reads headers as Latin-1; names such as Émile come in UTF-8. */
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
