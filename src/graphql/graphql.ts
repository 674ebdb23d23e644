/** The GraphQL adapter: the SDL in `schema/`, the same use cases as REST. */
import { readdirSync, readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { getOperationAST, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { ExecutionResult, GraphQLError } from 'graphql'
import mercurius from 'mercurius'
import type { UseCases } from '../usecases/index.ts'
import { administrationMutations, administrationQueries } from './resolvers/directory.ts'
import type { HeaderReaders } from './context.ts'
import { correspondenceFields, correspondenceMutations, correspondenceQueries } from './resolvers/correspondence.ts'
import { graphqlErrors } from './errors.ts'
import { evidenceMutations } from './resolvers/evidence.ts'
import { eventQueries, webhookEndpointFields, webhookMutations } from './resolvers/events.ts'
import { letterFields, letterMutations, letterQueries } from './resolvers/letters.ts'
import { importQueries, taskFields } from './resolvers/imports.ts'
import { httpStatus, parametersOf, speakGraphqlOverHttp } from './http.ts'
import { assertParsable, assertWithinLimits, costOf, LIMITS, unitsOf, unitsOfNew } from './limits.ts'
import { mutations } from './resolvers/commands.ts'
import { complaintFields, queries } from './resolvers/queries.ts'
import { scalars } from './resolvers/scalars.ts'
import { searchQueries } from './resolvers/search.ts'
import { openSockets } from './sockets.ts'
import type { SocketOptions } from './sockets.ts'
import { assertNoSubscription, complaintChangeFields } from './subscriptions.ts'

const FOLDER = new URL('../../schema/', import.meta.url)

/** The contract, one file per type. */
export const sdl = (): string => readdirSync(FOLDER).filter(name => name.endsWith('.graphql')).sort()
  .map(name => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n')

export type GraphqlOptions = HeaderReaders & {
  /** For one document: what its fields read at once is read together. */
  useCasesOf: () => UseCases
  introspection: boolean
  sockets: Pick<SocketOptions, 'authenticate' | 'spend' | 'complaintChanges' | 'limits'>
}

export async function graphqlApi (app: FastifyInstance, { useCasesOf, introspection, idempotencyKeyOf, languageOf, sockets }: GraphqlOptions): Promise<void> {
  speakGraphqlOverHttp(app)
  const refused = (failures: readonly GraphQLError[]) =>
    graphqlErrors(failures, { introspection, onFault: error => app.log.error({ err: error }, 'A resolver failed') })

  // What is wrong with the document itself is told here; everything else is refused as in REST.
  app.setErrorHandler((error: Error & { errors?: readonly GraphQLError[] }, _request, reply) => {
    if (error.errors === undefined) throw error
    const errors = refused(error.errors)
    return reply.code(httpStatus(errors, reply)).send({ errors })
  })
  const rules = introspection ? [] : [NoSchemaIntrospectionCustomRule]
  await app.register(mercurius, {
    schema: sdl(),
    resolvers: {
      Query: { ...queries, ...eventQueries, ...searchQueries, ...administrationQueries, ...importQueries, ...letterQueries, ...correspondenceQueries },
      Mutation: { ...mutations, ...webhookMutations, ...administrationMutations, ...letterMutations, ...correspondenceMutations, ...evidenceMutations },
      Complaint: { ...complaintFields, ...letterFields, ...correspondenceFields },
      WebhookEndpoint: webhookEndpointFields,
      Task: taskFields,
      ComplaintChange: complaintChangeFields,
      Node: { resolveType: () => 'Complaint' },
      ...scalars,
    } as mercurius.IResolvers<object, mercurius.MercuriusContext>,
    context: request => ({
      actor: request.actor,
      useCases: useCasesOf(),
      idempotencyKey: idempotencyKeyOf(request),
      language: languageOf(request),
    }),
    // Compiling takes longer than executing once: a document is compiled when it comes for the fourth time.
    jit: 3,
    // Valid documents, and as many invalid ones; of 5,000 tokens each takes some 1.3 MB.
    cache: 50,
    graphql: { parseOptions: { maxTokens: LIMITS.tokens } },
    graphiql: false,
    allowBatchedQueries: false,
    validationRules: rules,
    errorHandler: false,
    errorFormatter: (execution, context) => {
      const errors = refused(execution.errors ?? [])
      const executed = errors.some(({ path }) => path !== undefined)
      return {
        statusCode: executed ? 200 : httpStatus(errors, context.reply),
        // What was not executed has no data, not even null (GraphQL over HTTP, 7.1.3).
        response: { ...(executed && { data: execution.data ?? null }), errors } as ExecutionResult,
      }
    },
  })
  app.graphql.addHook('preParsing', async (_schema, source) => assertParsable(source))
  // Only for a document that is not in the cache.
  app.graphql.addHook('preValidation', async (schema, document, { actor }) => {
    sockets.spend(actor.clientId, unitsOfNew(document))
    assertWithinLimits(document, schema)
    assertNoSubscription(document)
  })
  app.graphql.addHook('preExecution', async (schema, document, { actor, reply }, variables) => {
    const operation = getOperationAST(document, parametersOf(reply.request).operationName)
    // Which one is missing is told by execution.
    if (operation) sockets.spend(actor.clientId, unitsOf(costOf(document, operation, schema, variables)))
    // mercurius compiles a document for the operation that was first asked for: not one of several.
    const isOne = document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length === 1
    return isOne ? undefined : { document }
  })
  openSockets(app, { ...sockets, schema: app.graphql.schema, useCasesOf, rules, refused, languageOf })
}
