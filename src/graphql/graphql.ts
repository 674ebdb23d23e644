/** The GraphQL adapter: the SDL in `schema/`, resolved by the same use cases as REST. */
import { readdirSync, readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { getOperationAST, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { ExecutionResult, GraphQLError } from 'graphql'
import mercurius from 'mercurius'
import type { Ports } from '../usecases/ports.ts'
import type { HeaderReaders } from './context.ts'
import { accessLogFields } from './resolvers/accessLog.ts'
import { correspondenceFields, correspondenceMutations, correspondenceQueries } from './resolvers/correspondence.ts'
import { batchReads } from './dataLoader.ts'
import { graphqlErrors } from './errors.ts'
import { evidenceMutations } from './resolvers/evidence.ts'
import { checkpointQueries } from './resolvers/checkpoints.ts'
import { eventQueries } from './resolvers/events.ts'
import { letterFields, letterMutations, letterQueries } from './resolvers/letters.ts'
import { improvementActionFields, improvementMutations, improvementQueries } from './resolvers/improvement.ts'
import { importQueries, taskFields } from './resolvers/imports.ts'
import { privacyMutations, privacyQueries } from './resolvers/privacy.ts'
import { httpStatus, parametersOf, speakGraphqlOverHttp } from './http.ts'
import { assertWithinLimits, costOf, unitsOf, unitsOfNew } from './cost.ts'
import { assertParsable, LIMITS } from './limits.ts'
import { complaintFields, complaintMutations, complaintQueries } from './resolvers/complaints.ts'
import { directoryMutations, directoryQueries } from './resolvers/directory.ts'
import { calendarMutations, calendarQueries } from './resolvers/calendars.ts'
import { referenceQueries } from './resolvers/reference.ts'
import { reportQueries } from './resolvers/reports.ts'
import { webhookEndpointFields, webhookMutations, webhookQueries } from './resolvers/webhooks.ts'
import { scalars } from './resolvers/scalars.ts'
import { openSockets } from './sockets.ts'
import type { SocketOptions } from './sockets.ts'
import { assertNoSubscription, complaintChangeFields } from './subscriptions.ts'

const FOLDER = new URL('../../schema/', import.meta.url)

/** The GraphQL contract; `schema/` has one file per type. */
export const sdl = (): string => readdirSync(FOLDER).filter(name => name.endsWith('.graphql')).sort()
  .map(name => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n')

export type GraphqlOptions = HeaderReaders & {
  ports: Ports
  introspection: boolean
  sockets: Pick<SocketOptions, 'authenticate' | 'spend' | 'complaintChanges' | 'limits'>
}

export async function graphqlApi (app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { ports, introspection, idempotencyKeyOf, languageOf, sockets } = options
  speakGraphqlOverHttp(app)
  const refused = (failures: readonly GraphQLError[]) =>
    graphqlErrors(failures, { introspection, onFault: error => app.log.error({ err: error }, 'A resolver failed') })

  // This handler writes errors of the document itself; all other refusals are written as in REST.
  app.setErrorHandler((error: Error & { errors?: readonly GraphQLError[] }, _request, reply) => {
    if (error.errors === undefined) throw error
    const errors = refused(error.errors)
    return reply.code(httpStatus(errors, reply)).send({ errors })
  })
  const rules = introspection ? [] : [NoSchemaIntrospectionCustomRule]
  await app.register(mercurius, {
    schema: sdl(),
    resolvers: {
      Query: {
        ...complaintQueries, ...letterQueries, ...correspondenceQueries, ...importQueries, ...privacyQueries,
        ...checkpointQueries,
        ...eventQueries, ...webhookQueries, ...improvementQueries, ...directoryQueries, ...calendarQueries,
        ...referenceQueries, ...reportQueries,
      },
      Mutation: {
        ...complaintMutations, ...letterMutations, ...correspondenceMutations, ...evidenceMutations,
        ...privacyMutations,
        ...webhookMutations, ...improvementMutations, ...directoryMutations, ...calendarMutations,
      },
      Complaint: { ...complaintFields, ...letterFields, ...correspondenceFields, ...accessLogFields },
      WebhookEndpoint: webhookEndpointFields,
      ImprovementAction: improvementActionFields,
      Task: taskFields,
      ComplaintChange: complaintChangeFields,
      Node: { resolveType: () => 'Complaint' },
      ...scalars,
      // The schema types each map above; mercurius' index signatures do not allow `__isTypeOf`.
    } as mercurius.IResolvers<object, mercurius.MercuriusContext>,
    context: request => ({
      actor: request.actor,
      ports: batchReads(ports),
      idempotencyKey: idempotencyKeyOf(request),
      language: languageOf(request),
    }),
    // Compiling takes longer than executing once: a document is compiled when it comes again.
    jit: 1,
    // Valid documents, and as many invalid ones. A document of 5,000 tokens takes some 1.3 MB.
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
        // A document that was not executed has no data, not even null (GraphQL over HTTP, 7.1.3).
        response: { ...(executed && { data: execution.data ?? null }), errors } as ExecutionResult,
      }
    },
  })
  app.graphql.addHook('preParsing', async (_schema, source) => assertParsable(source))
  // Runs only for documents that are not in the cache.
  app.graphql.addHook('preValidation', async (schema, document, { actor }) => {
    sockets.spend(actor.clientId, unitsOfNew(document))
    assertWithinLimits(document, schema)
    assertNoSubscription(document)
  })
  app.graphql.addHook('preExecution', async (schema, document, { actor, reply }, variables) => {
    const operation = getOperationAST(document, parametersOf(reply.request).operationName)
    // When the operation is missing, execution reports it.
    if (operation) sockets.spend(actor.clientId, unitsOf(costOf(document, operation, schema, variables)))
    // mercurius compiles a document for the first operation requested from it, so a document with
    // several operations must not be compiled.
    const hasOneOperation = document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length === 1
    return hasOneOperation ? undefined : { document }
  })
  openSockets(app, { ...sockets, schema: app.graphql.schema, ports, rules, refused, languageOf })
}
