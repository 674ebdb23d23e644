/** Subscriptions: which documents a WebSocket accepts, and how each event is resolved. */
import { createSourceEventStream, execute, getOperationAST, parse, specifiedRules, validate } from 'graphql'
import type {
  DefinitionNode, DocumentNode, ExecutionArgs, ExecutionResult, GraphQLError, GraphQLSchema, ValidationRule,
} from 'graphql'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import type { Resolvers, SubscriptionComplaintChangedArgs } from '../generated/graphql.ts'
import { unboundedSemaphore } from '../concurrency/fairSemaphore.ts'
import type { ComplaintChange, ComplaintChanges, Subscriber } from '../usecases/events/subscriptions.ts'
import { queryArguments } from './arguments.ts'
import type { Context } from './context.ts'
import { complaintIdOf } from './globalIds.ts'
import { assertWithinLimits, costOf } from './cost.ts'
import { assertParsable, COSTS, LIMITS } from './limits.ts'

export const complaintChangeFields: Resolvers<Context>['ComplaintChange'] = {
  complaint: async ({ view }) => await view() ?? null,
}

const isSubscription = (definition: DefinitionNode): boolean =>
  definition.kind === 'OperationDefinition' && definition.operation === 'subscription'

/** For documents sent over HTTP. @throws Problem 400 */
export function assertNoSubscription ({ definitions }: DocumentNode): void {
  if (definitions.some(isSubscription)) {
    throw badQuery('A subscription is sent over a WebSocket (graphql-transport-ws) to this address')
  }
}

export type AcceptedSubscription = {
  args: ExecutionArgs
  /** Cost of resolving one event. */
  cost: number
}

export type Document = { query: string, operationName?: string | null, variables?: Record<string, unknown> | null }

/**
 * Makes the same checks as HTTP, and requires a subscription: queries and mutations need features
 * that only HTTP has (idempotency keys, statuses, headers).
 * @throws GraphQLError for a document that does not parse, Problem 400
 */
export function subscriptionIn (
  { query, operationName, variables }: Document, schema: GraphQLSchema, rules: readonly ValidationRule[],
): AcceptedSubscription | readonly GraphQLError[] {
  assertParsable(query)
  const document = parse(query, { maxTokens: LIMITS.tokens })
  assertWithinLimits(document, schema)
  const errors = validate(schema, document, [...specifiedRules, ...rules])
  if (errors.length > 0) return errors
  const operation = getOperationAST(document, operationName)
  if (!operation) throw badQuery('must hold one operation, or name one of several')
  if (operation.operation !== 'subscription') {
    throw badQuery('must be a subscription: queries and mutations are sent by POST')
  }
  const cost = costOf(document, operation, schema, variables, COSTS.eventLimit)
  const args = {
    schema,
    document,
    ...(operationName && { operationName }),
    ...(variables && { variableValues: variables }),
  }
  return { cost, args }
}

function badQuery (detail: string): Problem {
  return new Problem('badRequest', `query ${detail}.`, {
    issues: [{ type: ISSUE_TYPES.invalidInput, in: 'body', name: 'query', detail }],
  })
}

/**
 * Limits how many events are resolved concurrently across all subscribers, because their reads
 * compete with requests for connections.
 */
const CONCURRENT_ANSWERS = 3
const limitConcurrency = unboundedSemaphore(CONCURRENT_ANSWERS)

export type Following = Context & { complaintChanges: ComplaintChanges, subscriber: Subscriber }

/**
 * Subscribes, and resolves each event.
 * @param contextOf makes a context for each event, as for a request; its signal aborts when the
 * subscription ends
 * @returns the results; `return` ends the subscription, even while it waits for an event
 */
export async function follow (
  args: ExecutionArgs, contextOf: (signal: AbortSignal) => () => Following,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const endController = new AbortController()
  const abort = () => endController.abort()
  const contextNow = contextOf(endController.signal)
  const changes = await createSourceEventStream({ ...args, contextValue: contextNow(), subscribeFieldResolver })
  if (!(Symbol.asyncIterator in changes)) {
    abort()
    return changes
  }

  async function * resultsOf (events: AsyncIterable<unknown>): AsyncGenerator<ExecutionResult, void> {
    try {
      for await (const rootValue of events) {
        const contextValue = contextNow()
        const { clientId } = contextValue.actor
        yield await limitConcurrency(clientId, async () => execute({ ...args, rootValue, contextValue }))
      }
    } finally {
      abort()
    }
  }
  const results = resultsOf(changes)
  const end = results.return.bind(results)
  // Without this, a generator that waits would end only at the next event.
  return Object.assign(results, {
    return (value: void) {
      abort()
      return end(value)
    },
  })
}

/**
 * Resolves the only subscription field; graphql-js has already checked that the document selects no
 * other.
 */
async function subscribeFieldResolver (
  _root: unknown, { complaintId, after }: SubscriptionComplaintChangedArgs, { complaintChanges, subscriber }: Following,
): Promise<AsyncIterable<{ complaintChanged: ComplaintChange }>> {
  const id = typeof complaintId === 'string' ? complaintIdOf(complaintId, 'complaintId') : undefined
  const changes = await complaintChanges(subscriber, queryArguments('listEvents', { complaintId: id, after }))
  return (async function * () {
    for await (const complaintChanged of changes) yield { complaintChanged }
  })()
}
