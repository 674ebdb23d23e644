/**
 * Converts arguments and inputs to the form REST takes, and validates them with the same shapes of
 * `openapi.yaml`.
 */
import { operations } from '../contract/document.ts'
import type { BodyOf, OperationId, QueryOf } from '../contract/operationTypes.ts'
import { assertBody, assertQuery } from '../contract/shapes.ts'
import { Problem } from '../problems/problems.ts'
import { complaintIdOf } from './globalIds.ts'

export type FieldArguments = { first?: number | null, [name: string]: unknown }

/**
 * Converts a field's arguments to the query of a REST operation: `first` becomes `pageSize`, and
 * null means absent.
 * @throws Problem 400 naming the argument
 */
export function queryArguments<O extends OperationId> (operation: O, { first, ...others }: FieldArguments): QueryOf<O> {
  const query = withoutNulls({ ...others, pageSize: first })
  try {
    assertQuery<OperationId>(operation, query)
    return query as QueryOf<O>
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const issues = error.extras.issues?.map(issue => issue.name === 'pageSize' ? { ...issue, name: 'first' } : issue)
    throw new Problem(error.name, error.message.replaceAll('pageSize', 'first'), { ...error.extras, issues })
  }
}

const MERGE_PATCH = 'application/merge-patch+json'
const PATCHES = new Set(operations()
  .filter(({ operation: { requestBody } }) => requestBody !== undefined && MERGE_PATCH in requestBody.content)
  .map(({ operation }) => operation.operationId))

/**
 * Converts an input to the body of a REST operation. Null means absent, except in a merge patch.
 * @throws Problem 400 naming the member
 */
export function bodyOf<O extends OperationId> (operation: O, input: object): BodyOf<O> {
  const body: unknown = withUuids(PATCHES.has(operation) ? plain(input) : withoutNulls(input))
  assertBody(operation, body)
  return body
}

/** Copies an input object, because graphql-js makes it without a prototype. */
const plain = (value: object): Record<string, unknown> => JSON.parse(JSON.stringify(value))

export const withoutNulls = (value: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value, (_name, member) => member === null ? undefined : member))

/** Replaces the complaint ids in a body by UUIDs, as in REST. */
export function withUuids (body: Record<string, unknown>): Record<string, unknown> {
  const { duplicateOf, relatedTo, complaintIds } = body
  return {
    ...body,
    ...(typeof duplicateOf === 'string' && { duplicateOf: complaintIdOf(duplicateOf, 'duplicateOf') }),
    ...(Array.isArray(complaintIds) && {
      complaintIds: complaintIds.map((id, index) => complaintIdOf(String(id), `complaintIds[${index}]`)),
    }),
    ...(Array.isArray(relatedTo) && { relatedTo: relatedTo.map(relationWithUuid) }),
  }
}

const relationWithUuid = (relation: { id: string }, index: number) =>
  ({ ...relation, id: complaintIdOf(relation.id, `relatedTo[${index}].id`) })
