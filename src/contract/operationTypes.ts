/** The input types of each operation of `openapi.yaml`, from the types of `npm run generate`. */
import type { operations } from '../generated/openapi.ts'

export type OperationId = keyof operations

type Contents<R> = [R] extends [{ content: infer C }] ? C[keyof C] : undefined

/**
 * The request body of an operation; undefined when it has none, and unknown when the operation is
 * not a literal type.
 */
export type BodyOf<O> = O extends OperationId
  ? operations[O] extends { requestBody?: infer R }
    ? [NonNullable<R>] extends [never] ? undefined : Contents<NonNullable<R>>
  : undefined
  : unknown
/** The query parameters of an operation. */
export type QueryOf<O> = O extends OperationId ? NonNullable<operations[O]['parameters']['query']> : object
/** The path parameters of an operation. */
export type PathOf<O> = O extends OperationId ? NonNullable<operations[O]['parameters']['path']> : object
