/** The operations of `openapi.yaml` that this room serves, as their handlers are typed. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { operations, webhooks } from '../generated/openapi.ts'
import type { ImportFile } from '../usecases/imports/imports.ts'

/** Served by other rooms: tokens and keys, documentation, sandbox, health. */
type ServedElsewhere =
  | 'issueToken' | 'getJwks' | 'getAuthorizationServerMetadata'
  | 'getOpenApiYaml' | 'getOpenApiJson' | 'getProblemPage' | 'getGuide' | 'getDocs'
  | 'getSandboxMailbox' | 'reportDelivery'
  | 'getSandboxClock' | 'setSandboxClock' | 'clearSandboxClock' | 'resetSandbox'
  | 'getLiveness' | 'getReadiness'
  | keyof webhooks

export type RestOperation = Exclude<keyof operations, ServedElsewhere>

type Parameters<O extends RestOperation, In extends 'path' | 'query'> = NonNullable<operations[O]['parameters'][In]>
type Json<C> = C extends { content: infer M } ? M extends Record<'application/json', infer B> ? B : never : never
/** A file of NDJSON comes parsed into lines; the handler of a form reads it from the request. */
type Content<C> = C extends { content: Record<'application/x-ndjson', unknown> } ? ImportFile | undefined : Json<C>
type Body<O extends RestOperation> = operations[O] extends { requestBody?: infer R } ? Content<NonNullable<R>> : undefined
type Success = 200 | 201 | 202
type Answer<O extends RestOperation> = O extends RestOperation ? {
  [S in keyof operations[O]['responses'] & Success]: Json<operations[O]['responses'][S]>
}[keyof operations[O]['responses'] & Success] : never

/** The parameters and the body are as the contract promises: the route has validated them. */
export type RestRequest<O extends RestOperation> =
  FastifyRequest<{ Params: Parameters<O, 'path'>, Querystring: Parameters<O, 'query'>, Body: Body<O> }>

/** Undefined where the handler has sent the answer itself, or answers 204 or 304. */
export type Handler<O extends RestOperation> = (request: RestRequest<O>, reply: FastifyReply) => Promise<Answer<O> | undefined>

/** An operation without a handler, or a handler with another answer than promised, does not compile. */
export type Handlers<O extends RestOperation = RestOperation> = { [K in O]: Handler<K> }
