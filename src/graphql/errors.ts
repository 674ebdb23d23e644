/**
 * GraphQL errors: `extensions` have the same `type`, `status` and `issues` as a problem document in
 * REST.
 */
import { GraphQLError } from 'graphql'
import type { Issue } from '../problems/problems.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'

/**
 * Prefix of graphql-js's name suggestions, which would reveal the schema when introspection is off.
 */
const HINT = ' Did you mean '

/** Limits messages in which graphql-js repeats the whole invalid value. */
const MAX_CHARACTERS = 500

const unexpected = new Problem('internalServerError', 'Something went wrong on our side.')

export type ErrorOptions = { introspection: boolean, onFault: (error: unknown) => void }

/**
 * Converts a problem to a GraphQL error. Any other error is a server fault; its details go to the
 * log only.
 */
export function graphqlError (error: GraphQLError | Error, { introspection, onFault }: ErrorOptions): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : { nodes: undefined, path: undefined }
  const cause = causeOf(error)
  const problem = cause instanceof Problem ? cause
    : cause instanceof GraphQLError ? shapeProblemOf(cause, introspection) : undefined
  if (problem === undefined) onFault(cause)
  const { detail, ...extensions } = (problem ?? unexpected).document
  // An executed document gets no locations: a compiled document has none, and all responses must be
  // equal.
  return new GraphQLError(detail, { ...(path === undefined && { nodes }), path, extensions })
}

/**
 * Returns the error that a resolver threw. When graphql-js wraps its own error, the outer one says
 * more.
 */
const causeOf = (error: GraphQLError | Error): Error => {
  const inner = error instanceof GraphQLError ? error.originalError : undefined
  return inner === undefined || inner instanceof GraphQLError ? error : inner
}

function shapeProblemOf ({ message }: Error, introspection: boolean): Problem {
  const text = withoutValues(message)
  const detail = shortened(introspection ? text : withoutHint(text))
  const name = memberIn(message).slice(0, MAX_CHARACTERS)
  const issue: Issue = { type: ISSUE_TYPES.schemaViolation, in: 'body', name, detail }
  return new Problem('badRequest', detail, { issues: [issue] })
}

function withoutHint (text: string): string {
  const at = text.indexOf(HINT)
  return at >= 0 && text.endsWith('?') ? text.slice(0, at) : text
}

/**
 * Removes the invalid values that graphql-js repeats, which may be personal data, such as the name
 * in a search.
 */
const withoutValues = (message: string): string =>
  withoutInvalidValue(message.replaceAll('\0', '')).replace(/(cannot represent (?:an? )?non[- ]\w+ value): .*/s, '$1.')

const INVALID = 'got invalid value '
const PLACE = / at "[^"]*"; /g

/**
 * `got invalid value … at "input.name"; …` → `got an invalid value at "input.name"; …`. The value
 * may contain the same words, so the last place counts.
 */
function withoutInvalidValue (message: string): string {
  const from = message.indexOf(INVALID)
  if (from < 0) return message
  const place = lastMatch(PLACE, message.slice(from))
  const end = place === undefined ? message.indexOf('; ', from) : from + place.index + place[0].length - 2
  if (end < 0) return message
  return `${message.slice(0, from)}got an invalid value${place?.[0].slice(0, -2) ?? ''}${message.slice(end)}`
}

function lastMatch (pattern: RegExp, text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined
  for (const match of text.matchAll(pattern)) last = match
  return last
}

const shortened = (text: string): string =>
  text.length <= MAX_CHARACTERS ? text : `${text.slice(0, MAX_CHARACTERS / 2)} … ${text.slice(-MAX_CHARACTERS / 2)}`

/**
 * Matches how graphql-jit names a member: `… not to be null at value.complainant`, `Field
 * value.complainant.name of …`.
 */
const COMPILED_PLACE = /(?: at|Field) value\.([\w.[\]]+?)(?:\.$| of )/g

/**
 * `Variable "$input" got invalid value … at "input.complainant.email"; …` → `complainant.email`,
 * and `… at "input.complainant"; Field "name" of required type …` → `complainant.name`.
 */
function memberIn (message: string): string {
  const compiled = lastMatch(COMPILED_PLACE, message)?.[1]
  if (compiled !== undefined) return compiled
  const at = /at "([^"]+)"; /.exec(message)?.[1]?.replace(/^[^.[]+\.?/, '')
  const field = /(?:Field|Argument|argument) "([^"]+)"/.exec(message)?.[1]?.split('.').at(-1)
  const members = [at, field].filter(Boolean)
  return members.length > 0 ? members.join('.') : /Variable "\$([^"]+)"/.exec(message)?.[1] ?? 'query'
}

/** An invalid document may have thousands of errors. An executed one reports them all. */
const MAX_REFUSALS = 50

export function graphqlErrors (errors: readonly GraphQLError[], options: ErrorOptions): GraphQLError[] {
  const executed = errors.some(({ path }) => path !== undefined)
  return (executed ? errors : errors.slice(0, MAX_REFUSALS)).map(error => graphqlError(error, options))
}
