/** Errors with the same `type`, `status` and `issues` as REST, in `extensions`. */
import { GraphQLError } from 'graphql'
import type { Issue } from '../problems/problems.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'

/** Hints at names would tell a stranger the schema. */
const HINT = ' Did you mean '

/** graphql-js repeats the whole value that it refuses. */
const MOST_CHARACTERS = 500

export type ErrorOptions = { introspection: boolean, onFault: (error: unknown) => void }

/** A problem as a GraphQL error; what is no problem is a fault of ours and tells nothing. */
export function graphqlError (error: GraphQLError | Error, { introspection, onFault }: ErrorOptions): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : { nodes: undefined, path: undefined }
  const cause = causeOf(error)
  const problem = cause instanceof Problem ? cause : cause instanceof GraphQLError ? shapeProblemOf(cause, introspection) : undefined
  if (problem === undefined) onFault(cause)
  const { detail, ...extensions } = (problem ?? new Problem('internalServerError', 'Something went wrong on our side.')).document
  // Of an executed document no places: once compiled it knows none, and the first answer is to be like the next.
  return new GraphQLError(detail, { ...(path === undefined && { nodes }), path, extensions })
}

/** What a resolver threw; a refusal of graphql-js that wraps another says more than the one inside. */
const causeOf = (error: GraphQLError | Error): Error => {
  const inner = error instanceof GraphQLError ? error.originalError : undefined
  return inner === undefined || inner instanceof GraphQLError ? error : inner
}

function shapeProblemOf ({ message }: Error, introspection: boolean): Problem {
  const told = withoutValues(message)
  const detail = shortened(introspection ? told : withoutHint(told))
  const issue: Issue = { type: ISSUE_TYPES.schemaViolation, in: 'body', name: memberIn(message).slice(0, MOST_CHARACTERS), detail }
  return new Problem('badRequest', detail, { issues: [issue] })
}

function withoutHint (text: string): string {
  const at = text.indexOf(HINT)
  return at >= 0 && text.endsWith('?') ? text.slice(0, at) : text
}

/** graphql-js repeats what it refuses, and that may be what somebody is searched for by. */
const withoutValues = (message: string): string =>
  withoutInvalidValue(message.replaceAll('\0', '')).replace(/(cannot represent (?:an? )?non[- ]\w+ value): .*/s, '$1.')

const INVALID = 'got invalid value '
const PLACE = / at "[^"]*"; /g

/** `got invalid value … at "input.name"; …` → `got an invalid value at "input.name"; …`. What is refused may hold the same words: the last place counts. */
function withoutInvalidValue (message: string): string {
  const from = message.indexOf(INVALID)
  if (from < 0) return message
  const place = lastMatch(PLACE, message.slice(from))
  const end = place === undefined ? message.indexOf('; ', from) : from + place.index + place[0].length - 2
  return end < 0 ? message : `${message.slice(0, from)}got an invalid value${place?.[0].slice(0, -2) ?? ''}${message.slice(end)}`
}

function lastMatch (pattern: RegExp, text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined
  for (const match of text.matchAll(pattern)) last = match
  return last
}

const shortened = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS / 2)} … ${text.slice(-MOST_CHARACTERS / 2)}`

/**
 * `Variable "$input" got invalid value … at "input.complainant.email"; …` → `complainant.email`, and
 * `… at "input.complainant"; Field "name" of required type …` → `complainant.name`.
 */
function memberIn (message: string): string {
  const at = /at "([^"]+)"; /.exec(message)?.[1]?.replace(/^[^.[]+\.?/, '')
  const field = /(?:Field|Argument|argument) "([^"]+)"/.exec(message)?.[1]?.split('.').at(-1)
  const members = [at, field].filter(Boolean)
  return members.length > 0 ? members.join('.') : /Variable "\$([^"]+)"/.exec(message)?.[1] ?? 'query'
}

/** What is wrong with a document or its variables may be wrong a thousand times. Of what was executed each error is told. */
const MOST_REFUSALS = 50

export function graphqlErrors (errors: readonly GraphQLError[], options: ErrorOptions): GraphQLError[] {
  const executed = errors.some(({ path }) => path !== undefined)
  return (executed ? errors : errors.slice(0, MOST_REFUSALS)).map(error => graphqlError(error, options))
}
