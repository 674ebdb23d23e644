/** What the protocol `graphql-transport-ws` leaves to its server: who may connect, what may be followed, how errors are told. */
import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import type { GraphQLFormattedError, GraphQLSchema, ValidationRule } from 'graphql'
import { CloseCode, makeServer } from 'graphql-ws'
import type { Context as Connected, Server } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Actor } from '../directory/actor.ts'
import { Problem } from '../problems/problems.ts'
import type { UseCases } from '../usecases/index.ts'
import type { ComplaintChanges } from '../usecases/events/subscriptions.ts'
import type { HeaderReaders } from './context.ts'
import { unitsOf, unitsOfNew } from './limits.ts'
import { follow, subscriptionIn } from './subscriptions.ts'

export const SOCKET_LIMITS = {
  /** Of one client, in each process. */
  connections: 200,
  /** Of one connection. */
  subscriptions: 20,
  /** Of one client, in each process. */
  clientSubscriptions: 100,
  /** A document as long as it may be, and its variables. */
  messageBytes: 128 * 1024,
  /** What is sent and not taken. */
  waitingBytes: 1024 * 1024,
  /** Until `connection_init`. */
  initMs: 5_000,
  /** Between two looks at every connection: is its token still good? Each is asked for a sign of life, too. */
  checkMs: 10_000,
  /** Without any. */
  silentMs: 30_000,
}

export type ProtocolOptions = {
  schema: GraphQLSchema
  useCasesOf: () => UseCases
  complaintChanges: ComplaintChanges
  rules: readonly ValidationRule[]
  refused: (errors: readonly GraphQLError[]) => readonly GraphQLError[]
  authenticate: (authorization: string | undefined) => Promise<Actor>
  /** @throws Problem 429 */
  spend: (clientId: string, units?: number) => void
  limits: Pick<typeof SOCKET_LIMITS, 'connections' | 'subscriptions' | 'clientSubscriptions' | 'initMs'>
  /** Those of this client. */
  connectionsOf: (clientId: string) => readonly Connection[]
} & Pick<HeaderReaders, 'languageOf'>

export type Connection = {
  socket: WebSocket
  request: IncomingMessage
  /** Monotonic milliseconds. */
  heardAt: number
  /** Once connected. */
  actor?: Actor
  check?: () => Promise<Actor>
  subscriptions?: () => number
}
type Context = Connected<Record<string, unknown>, Connection>

/** Of the registry of RFC 6455. */
export const TRY_AGAIN_LATER = 1013

export function socketProtocol ({ schema, useCasesOf, complaintChanges, rules, refused, authenticate, spend, languageOf, limits, connectionsOf }: ProtocolOptions): Server<Connection> {
  /** Asked anew for every event: the connection ends when its token or its client does. */
  async function actorNow ({ extra, connectionParams = {} }: Context): Promise<Actor> {
    const given = connectionParams.Authorization ?? connectionParams.authorization ?? extra.request.headers.authorization
    try {
      return extra.actor = await authenticate(typeof given === 'string' ? given : undefined)
    } catch (error) {
      if (error instanceof Problem && isRefusal(error)) extra.socket.close(CloseCode.Forbidden, error.name)
      throw error
    }
  }

  /** The one that is asked for counts already. @throws Problem 429 */
  function assertFewSubscriptions (connection: Connection, clientId: string): void {
    if ((connection.subscriptions?.() ?? 0) > limits.subscriptions) throw new Problem('tooManyRequests', `A connection may have ${limits.subscriptions} subscriptions.`)
    const all = connectionsOf(clientId).reduce((sum, { subscriptions }) => sum + (subscriptions?.() ?? 0), 0)
    if (all > limits.clientSubscriptions) throw new Problem('tooManyRequests', `A client may have ${limits.clientSubscriptions} subscriptions over all its connections.`)
  }

  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: limits.initMs,

    async onConnect (context) {
      const { socket } = context.extra
      try {
        const { clientId } = await actorNow(context)
        spend(clientId)
        if (connectionsOf(clientId).length > limits.connections) throw new Problem('tooManyRequests', `A client may have ${limits.connections} connections.`)
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
        const taken = subscriptionIn(payload, schema, rules)
        if (!('args' in taken)) return taken
        spend(clientId, unitsOf(taken.cost) + unitsOfNew(taken.args.document))
        return { ...taken.args, contextValue: context }
      } catch (error) {
        return [asGraphqlError(error)]
      }
    },

    subscribe: args => follow(args, signal => {
      const context = args.contextValue as Context
      const language = languageOf(context.extra.request)
      return () => ({
        useCases: useCasesOf(),
        complaintChanges,
        language,
        idempotencyKey: undefined,
        actor: context.extra.actor as Actor,
        subscriber: { signal, actorNow: () => actorNow(context) },
      })
    }),

    onNext: (_context, _id, _payload, _args, { data, errors }) => errors && { ...(data !== undefined && { data }), errors: refused(errors).map(formatted) },
    onError: (_context, _id, _payload, errors) => refused(errors).map(formatted),
  })
}

const isRefusal = ({ status }: Problem): boolean => status === 401 || status === 403

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error })

const formatted = (error: GraphQLError): GraphQLFormattedError => error.toJSON()
