/** Following complaints: which documents are taken over a WebSocket, and how each event is answered. */
import { createSourceEventStream, execute, getOperationAST, parse, specifiedRules, validate } from 'graphql'
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLError, GraphQLSchema, ValidationRule } from 'graphql'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import { assertQuery } from '../contract/shapes.ts'
import type { Resolvers, SubscriptionComplaintChangedArgs } from '../generated/graphql.ts'
import { fairTurns } from '../concurrency/fairSemaphore.ts'
import type { ComplaintChange, ComplaintChanges, Since, Subscriber } from '../usecases/events/subscriptions.ts'
import type { Context } from './context.ts'
import { complaintIdOf } from './globalIds.ts'
import { assertParsable, assertWithinLimits, costOf, COSTS, LIMITS } from './limits.ts'
import { withoutEmpty } from './resolvers/queries.ts'

export const complaintChangeFields: Resolvers<Context>['ComplaintChange'] = {
  complaint: async ({ view }) => await view() ?? null,
}

/** Of what is sent by HTTP. @throws Problem 400 */
export function assertNoSubscription ({ definitions }: DocumentNode): void {
  if (definitions.some(definition => definition.kind === 'OperationDefinition' && definition.operation === 'subscription')) {
    throw badQuery('A subscription is sent over a WebSocket (graphql-transport-ws) to this address')
  }
}

export type Taken = {
  args: ExecutionArgs
  /** Of each event. */
  cost: number
}

export type Document = { query: string, operationName?: string | null, variables?: Record<string, unknown> | null }

/**
 * What HTTP would say of this document, and that it must be a subscription: the rest of an operation's contract
 * (idempotency, statuses, headers) is HTTP's.
 * @throws GraphQLError for what does not parse, Problem 400
 */
export function subscriptionIn ({ query, operationName, variables }: Document, schema: GraphQLSchema, rules: readonly ValidationRule[]): Taken | readonly GraphQLError[] {
  assertParsable(query)
  const document = parse(query, { maxTokens: LIMITS.tokens })
  assertWithinLimits(document, schema)
  const errors = validate(schema, document, [...specifiedRules, ...rules])
  if (errors.length > 0) return errors
  const operation = getOperationAST(document, operationName)
  if (!operation) throw badQuery('must hold one operation, or name one of several')
  if (operation.operation !== 'subscription') throw badQuery('must be a subscription: queries and mutations are sent by POST')
  const cost = costOf(document, operation, schema, variables, COSTS.eventLimit)
  return { cost, args: { schema, document, ...(operationName && { operationName }), ...(variables && { variableValues: variables }) } }
}

function badQuery (detail: string): Problem {
  return new Problem('badRequest', `query ${detail}.`, { issues: [{ type: ISSUE_TYPES.invalidInput, in: 'body', name: 'query', detail }] })
}

/** Events answered at once, of all subscribers: what they read is read beside the requests. */
const MOST_ANSWERING = 3
const inTurn = fairTurns(MOST_ANSWERING)

export type Following = Context & { complaintChanges: ComplaintChanges, subscriber: Subscriber }

/**
 * @param contextOf the contexts of a subscription, until it is left: each event is answered like a request of its own
 * @returns the answers; leaving them ends what they wait for
 */
export async function follow (args: ExecutionArgs, contextOf: (signal: AbortSignal) => () => Following): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const leaving = new AbortController()
  const leave = () => leaving.abort()
  const contextNow = contextOf(leaving.signal)
  const changes = await createSourceEventStream({ ...args, contextValue: contextNow(), subscribeFieldResolver })
  if (!(Symbol.asyncIterator in changes)) {
    leave()
    return changes
  }

  async function * answersTo (events: AsyncIterable<unknown>): AsyncGenerator<ExecutionResult, void> {
    try {
      for await (const rootValue of events) {
        const contextValue = contextNow()
        yield await inTurn(contextValue.actor.clientId, async () => execute({ ...args, rootValue, contextValue }))
      }
    } finally {
      leave()
    }
  }
  const answers = answersTo(changes)
  const end = answers.return.bind(answers)
  // A generator that waits would end with the next event only.
  return Object.assign(answers, {
    return (value: void) {
      leave()
      return end(value)
    },
  })
}

/** There is one field; graphql-js has seen to it that it is the only one. */
async function subscribeFieldResolver (_root: unknown, { complaintId, after }: SubscriptionComplaintChangedArgs, { complaintChanges, subscriber }: Following): Promise<AsyncIterable<{ complaintChanged: ComplaintChange }>> {
  const id = typeof complaintId === 'string' ? complaintIdOf(complaintId, 'complaintId') : undefined
  const query = withoutEmpty({ complaintId: id, after }) as Since
  assertQuery('listEvents', query)
  const changes = await complaintChanges(subscriber, query)
  return (async function * () {
    for await (const complaintChanged of changes) yield { complaintChanged }
  })()
}
