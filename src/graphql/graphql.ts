/** The GraphQL adapter: the SDL in `schema/`, the same use cases as REST. */
import { readdirSync, readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { NoSchemaIntrospectionCustomRule } from 'graphql'
import type { ExecutionResult } from 'graphql'
import mercurius from 'mercurius'
import type { UseCases } from '../usecases/index.ts'
import type { HeaderReaders } from './context.ts'
import { graphqlErrors } from './errors.ts'
import { httpStatus, speakGraphqlOverHttp } from './http.ts'
import { assertLength, assertWithinLimits } from './limits.ts'
import { mutations } from './mutations.ts'
import { complaintFields, queries } from './queries.ts'

const FOLDER = new URL('../../schema/', import.meta.url)

/** The contract, one file per type. */
export const sdl = (): string => readdirSync(FOLDER).filter(name => name.endsWith('.graphql')).sort()
  .map(name => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n')

export type GraphqlOptions = HeaderReaders & { useCases: UseCases, introspection: boolean }

export async function graphqlApi (app: FastifyInstance, { useCases, introspection, idempotencyKeyOf, languageOf }: GraphqlOptions): Promise<void> {
  speakGraphqlOverHttp(app)
  await app.register(mercurius, {
    schema: sdl(),
    resolvers: {
      Query: queries,
      Mutation: mutations,
      Complaint: complaintFields,
      Node: { resolveType: () => 'Complaint' },
    } as mercurius.IResolvers<object, mercurius.MercuriusContext>,
    context: request => ({
      actor: request.actor,
      useCases,
      idempotencyKey: idempotencyKeyOf(request),
      language: languageOf(request),
    }),
    jit: 1,
    cache: 200,
    graphiql: false,
    allowBatchedQueries: false,
    validationRules: introspection ? [] : [NoSchemaIntrospectionCustomRule],
    errorFormatter: (execution, context) => {
      const onFault = (error: unknown) => context.app.log.error({ err: error }, 'A resolver failed')
      const errors = graphqlErrors(execution.errors ?? [], { introspection, onFault })
      const executed = errors.some(({ path }) => path !== undefined)
      return {
        statusCode: executed ? 200 : httpStatus(execution.errors ?? [], errors, context.reply),
        // What was not executed has no data, not even null (GraphQL over HTTP, 7.1.3).
        response: { ...(executed && { data: execution.data ?? null }), errors } as ExecutionResult,
      }
    },
  })
  app.graphql.addHook('preParsing', async (_schema, source) => assertLength(source))
  app.graphql.addHook('preValidation', async (_schema, document) => assertWithinLimits(document))
}
