/** The operations of `openapi.yaml` that REST handlers serve, and the types of these handlers. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PathOf, QueryOf } from '../contract/operationTypes.ts'
import type { operations, webhooks } from '../generated/openapi.ts'
import type { ImportFile } from '../usecases/imports/imports.ts'

/** Served by other rooms: tokens and keys, documentation, sandbox, health. */
type ServedElsewhere =
  | 'issueToken' | 'getJwks' | 'getAuthorizationServerMetadata'
  | 'getOpenApiYaml' | 'getOpenApiJson' | 'getGraphqlSchema' | 'getProblemPage' | 'getGuide' | 'getDocs'
  | 'getSandboxMailbox' | 'reportDelivery'
  | 'getSandboxFaults' | 'setSandboxFaults' | 'getSandboxWebhookInbox' | 'receiveSandboxWebhook'
  | 'getSandboxClock' | 'setSandboxClock' | 'clearSandboxClock' | 'resetSandbox'
  | 'getLiveness' | 'getReadiness'
  | keyof webhooks

export type RestOperation = Exclude<keyof operations, ServedElsewhere>

type Json<C> = C extends { content: infer M } ? M extends Record<'application/json', infer B> ? B : never : never
/** NDJSON arrives parsed into rows. The handler of a form reads the form itself. */
type Content<C> = C extends { content: Record<'application/x-ndjson', unknown> } ? ImportFile | undefined : Json<C>
type Body<O extends RestOperation> =
  operations[O] extends { requestBody?: infer R } ? Content<NonNullable<R>> : undefined
type Success = 200 | 201 | 202
type Answer<O extends RestOperation> = O extends RestOperation ? {
  [S in keyof operations[O]['responses'] & Success]: Json<operations[O]['responses'][S]>
}[keyof operations[O]['responses'] & Success] : never

/** The route has validated parameters and body against the contract. */
export type RestRequest<O extends RestOperation> =
  FastifyRequest<{ Params: PathOf<O>, Querystring: QueryOf<O>, Body: Body<O> }>

/** Gives undefined when it has sent the response itself, and for 204 and 304. */
export type Handler<O extends RestOperation> =
  (request: RestRequest<O>, reply: FastifyReply) => Promise<Answer<O> | undefined>

/** A missing handler does not compile, nor does one that breaks the promised response. */
export type Handlers<O extends RestOperation = RestOperation> = { [K in O]: Handler<K> }
