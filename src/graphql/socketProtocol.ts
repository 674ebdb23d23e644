/**
 * The server's part of `graphql-transport-ws`: who may connect, which documents are accepted, and
 * how errors are formatted.
 */
import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import type { GraphQLFormattedError, GraphQLSchema, ValidationRule } from 'graphql'
import { CloseCode, makeServer } from 'graphql-ws'
import type { Context as Connected, Server } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Actor } from '../directory/actor.ts'
import { Problem } from '../problems/problems.ts'
import type { ComplaintChanges } from '../usecases/events/subscriptions.ts'
import type { Ports } from '../usecases/ports.ts'
import type { HeaderReaders } from './context.ts'
import { batchReads } from './dataLoader.ts'
import { unitsOf, unitsOfNew } from './cost.ts'
import { follow, subscriptionIn } from './subscriptions.ts'

export const SOCKET_LIMITS = {
  /** Per client and process. */
  connections: 200,
  /** Per connection. */
  subscriptions: 20,
  /** Per client and process. */
  clientSubscriptions: 100,
  /** Enough for the longest document and its variables. */
  messageBytes: 128 * 1024,
  /** Sent, but not yet read by the client. */
  waitingBytes: 1024 * 1024,
  /** Time to send `connection_init`. */
  initMs: 5_000,
  /** Interval of checking each connection's token and of pinging it. */
  checkMs: 10_000,
  /** A connection that is silent for longer is closed. */
  silentMs: 30_000,
}

export type ProtocolOptions = {
  schema: GraphQLSchema
  ports: Ports
  complaintChanges: ComplaintChanges
  rules: readonly ValidationRule[]
  refused: (errors: readonly GraphQLError[]) => readonly GraphQLError[]
  authenticate: (authorization: string | undefined) => Promise<Actor>
  /** @throws Problem 429 */
  spend: (clientId: string, units?: number) => void
  limits: Pick<typeof SOCKET_LIMITS, 'connections' | 'subscriptions' | 'clientSubscriptions' | 'initMs'>
  connectionsOf: (clientId: string) => readonly Connection[]
} & Pick<HeaderReaders, 'languageOf'>

export type Connection = {
  socket: WebSocket
  request: IncomingMessage
  /** Monotonic milliseconds. */
  heardAt: number
  /** Set when connected, and renewed with every check. */
  actor?: Actor
  check?: () => Promise<Actor>
  subscriptions?: () => number
}
type Context = Connected<Record<string, unknown>, Connection>

/** Close code "Try Again Later" (IANA registry of RFC 6455). */
export const TRY_AGAIN_LATER = 1013

export function socketProtocol (options: ProtocolOptions): Server<Connection> {
  const { schema, ports, complaintChanges, rules, refused, authenticate, spend, languageOf, limits, connectionsOf } =
    options

  /**
   * Authenticates again for every event, so that the connection ends when its token expires or its
   * client is disabled.
   */
  async function actorNow ({ extra, connectionParams = {} }: Context): Promise<Actor> {
    const { Authorization, authorization } = connectionParams
    const token = Authorization ?? authorization ?? extra.request.headers.authorization
    try {
      return extra.actor = await authenticate(typeof token === 'string' ? token : undefined)
    } catch (error) {
      if (error instanceof Problem && isRefusal(error)) extra.socket.close(CloseCode.Forbidden, error.name)
      throw error
    }
  }

  /** Includes the new subscription in the count. @throws Problem 429 */
  function assertFewSubscriptions (connection: Connection, clientId: string): void {
    if ((connection.subscriptions?.() ?? 0) > limits.subscriptions) {
      throw new Problem('tooManyRequests', `A connection may have ${limits.subscriptions} subscriptions.`)
    }
    const all = connectionsOf(clientId).reduce((sum, { subscriptions }) => sum + (subscriptions?.() ?? 0), 0)
    if (all > limits.clientSubscriptions) {
      const detail = `A client may have ${limits.clientSubscriptions} subscriptions over all its connections.`
      throw new Problem('tooManyRequests', detail)
    }
  }

  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: limits.initMs,

    async onConnect (context) {
      const { socket } = context.extra
      try {
        const { clientId } = await actorNow(context)
        spend(clientId)
        if (connectionsOf(clientId).length > limits.connections) {
          throw new Problem('tooManyRequests', `A client may have ${limits.connections} connections.`)
        }
        context.extra.check = () => actorNow(context)
        context.extra.subscriptions = () => Object.keys(context.subscriptions).length
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        if (!isRefusal(error)) socket.close(TRY_AGAIN_LATER, error.name)
        return false
      }
    },

    onSubscribe (context, _id, payload) {
      try {
        const { clientId } = context.extra.actor as Actor
        spend(clientId)
        assertFewSubscriptions(context.extra, clientId)
        const accepted = subscriptionIn(payload, schema, rules)
        if (!('args' in accepted)) return accepted
        spend(clientId, unitsOf(accepted.cost) + unitsOfNew(accepted.args.document))
        return { ...accepted.args, contextValue: context }
      } catch (error) {
        return [asGraphqlError(error)]
      }
    },

    subscribe: args => follow(args, signal => {
      const context = args.contextValue as Context
      const language = languageOf(context.extra.request)
      return () => ({
        ports: batchReads(ports),
        complaintChanges,
        language,
        idempotencyKey: undefined,
        actor: context.extra.actor as Actor,
        subscriber: { signal, actorNow: () => actorNow(context) },
      })
    }),

    onNext: (_context, _id, _payload, _args, { data, errors }) =>
      errors && { ...(data !== undefined && { data }), errors: refused(errors).map(formatted) },
    onError: (_context, _id, _payload, errors) => refused(errors).map(formatted),
  })
}

const isRefusal = ({ status }: Problem): boolean => status === 401 || status === 403

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error })

const formatted = (error: GraphQLError): GraphQLFormattedError => error.toJSON()
