/** What each operation of `openapi.yaml` takes, as `npm run generate` types it. */
import type { operations } from '../generated/openapi.ts'

export type OperationId = keyof operations

type Contents<R> = [R] extends [{ content: infer C }] ? C[keyof C] : undefined

/**
 * Its request body; undefined where it takes none. An operation that is not named literally has any
 * body.
 */
export type BodyOf<O> = O extends OperationId
  ? operations[O] extends { requestBody?: infer R }
    ? [NonNullable<R>] extends [never] ? undefined : Contents<NonNullable<R>>
  : undefined
  : unknown
/** Its query parameters. */
export type QueryOf<O> = O extends OperationId ? NonNullable<operations[O]['parameters']['query']> : object
/** Its path parameters. */
export type PathOf<O> = O extends OperationId ? NonNullable<operations[O]['parameters']['path']> : object
