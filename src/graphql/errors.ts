/** Errors with the same `type`, `status` and `issues` as REST, in `extensions`. */
import { GraphQLError } from 'graphql'
import type { Issue } from '../complaints/problems.ts'
import { ISSUE_TYPES, Problem } from '../complaints/problems.ts'

/** Hints at names would tell a stranger the schema. */
const HINT = / Did you mean .*\?$/s

export type ErrorOptions = { introspection: boolean, onFault: (error: unknown) => void }

/** A problem as a GraphQL error; what is no problem is a fault of ours and tells nothing. */
export function graphqlError (error: GraphQLError | Error, { introspection, onFault }: ErrorOptions): GraphQLError {
  const { nodes, path, originalError } = error instanceof GraphQLError ? error : { nodes: undefined, path: undefined, originalError: error }
  const cause = originalError ?? error
  const problem = cause instanceof Problem ? cause : isCallersFault(cause) ? shapeProblemOf(cause, introspection) : undefined
  if (problem === undefined) onFault(cause)
  const { detail, ...extensions } = (problem ?? new Problem('internalServerError', 'Something went wrong on our side.')).document
  return new GraphQLError(detail, { nodes, path, extensions })
}

/** graphql-js and mercurius refuse documents, variables and methods with errors of their own. */
const isCallersFault = (error: Error): boolean =>
  error instanceof GraphQLError || ((error as { statusCode?: number }).statusCode ?? 500) < 500

function shapeProblemOf ({ message }: Error, introspection: boolean): Problem {
  const detail = introspection ? message : message.replace(HINT, '')
  const issue: Issue = { type: ISSUE_TYPES.schemaViolation, in: 'body', name: memberIn(message), detail }
  return new Problem('badRequest', detail, { issues: [issue] })
}

/** `Variable "$input" got invalid value … at "input.complainant.email"; …` → `complainant.email`. */
function memberIn (message: string): string {
  const at = /at "([^"]+)"/.exec(message)?.[1] ?? /(?:Field|Argument) "([^"]+)"/.exec(message)?.[1] ?? /Variable "\$([^"]+)"/.exec(message)?.[1] ?? 'query'
  return at.replace(/^input\./, '')
}

/** The errors of one answer; for a refused document mercurius hands over one that holds the rest. */
export const graphqlErrors = (errors: readonly GraphQLError[], options: ErrorOptions): GraphQLError[] =>
  errors.flatMap(unwrapped).map(error => graphqlError(error, options))

function unwrapped (error: GraphQLError): readonly Error[] {
  const { code, errors } = (error.originalError ?? {}) as { code?: string, errors?: GraphQLError[] }
  if (code === 'MER_ERR_METHOD_NOT_ALLOWED') return [new Problem('methodNotAllowed', 'A mutation is sent by POST.')]
  return errors ?? [error]
}
