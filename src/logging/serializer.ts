/**
 * What a log, or a terminal, may tell of a failure. Messages of databases, parsers and mail servers quote what people
 * wrote: of a database error only SQLSTATE, constraint and table are told, of those others only what kind they are.
 */

export type LoggedError = {
  type: string
  /** `LEFT_OUT` where it may quote. */
  message: string
  /** Frames alone where the message is left out: V8 puts the message before them. */
  stack: string
  code?: string
  sqlState?: string
  constraint?: string
  table?: string
  cause?: LoggedError
  errors?: LoggedError[]
}

type Telling = Error & {
  code?: unknown, severity?: unknown, constraint?: unknown, table?: unknown, errors?: unknown
  driverError?: unknown, responseCode?: unknown, response?: unknown
}

const LEFT_OUT = 'Left out: the message may quote what people wrote.'

/** A cause of a cause of a cause says no more, and might lead back to its own beginning. */
const MOST_DEEP = 4
const MOST_ERRORS = 5

/** Parsers quote what they refuse: JSON, GraphQL, language tags. */
const QUOTING = new Set(['SyntaxError', 'RangeError', 'GraphQLError'])

const SQL_STATE = /^[0-9A-Z]{5}$/
const IDENTIFIER = /^\w{1,63}$/
const FRAME = /^ {4}at [^\n]*$/gm

/** For pino, under `err`. */
export const loggedError = (error: unknown): LoggedError => told(error, MOST_DEEP)

/** One line for a terminal: our own words, a system's code, or the SQLSTATE of a database that refused. */
export function reasonOf (error: unknown): string {
  const { type, message, code, sqlState, constraint, table } = loggedError(error)
  if (sqlState !== undefined) {
    const parts = [`database error, SQLSTATE ${sqlState}`, table && `table ${table}`, constraint && `constraint ${constraint}`]
    return parts.filter(Boolean).join(', ')
  }
  return (message === LEFT_OUT ? undefined : message) || code || type
}

function told (error: unknown, deep: number): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: LEFT_OUT, stack: '' }
  const { name, message, stack = '', code, cause, constraint, table, errors } = error as Telling
  const isDatabase = isDatabaseError(error)
  const quotes = isDatabase || QUOTING.has(name) || isMailError(error)
  const nested = Array.isArray(errors) && deep > 0 ? errors.slice(0, MOST_ERRORS).map(one => told(one, deep - 1)) : []
  return {
    type: name,
    message: quotes ? LEFT_OUT : message,
    stack: quotes ? framesOf(stack, message) : stack,
    ...(!isDatabase && (typeof code === 'string' || typeof code === 'number') && { code: String(code) }),
    ...(isDatabase && typeof code === 'string' && SQL_STATE.test(code) && { sqlState: code }),
    ...(isDatabase && isIdentifier(constraint) && { constraint }),
    ...(isDatabase && isIdentifier(table) && { table }),
    ...(cause instanceof Error && deep > 0 && { cause: told(cause, deep - 1) }),
    ...(nested.length > 0 && { errors: nested }),
  }
}

/** Of pg, or of TypeORM, which copies pg's members and adds the statement with its values. */
const isDatabaseError = ({ name, severity, code, driverError }: Telling): boolean =>
  name === 'QueryFailedError' || driverError !== undefined ||
  (typeof severity === 'string' && typeof code === 'string' && SQL_STATE.test(code))

/** Of a mail server, which quotes the address. */
const isMailError = ({ responseCode, response }: Telling): boolean => (responseCode ?? response) !== undefined

const isIdentifier = (name: unknown): name is string => typeof name === 'string' && IDENTIFIER.test(name)

const framesOf = (stack: string, message: string): string => (stack.replace(message, '').match(FRAME) ?? []).join('\n')

type Requested = { method: string, routeOptions: { url?: string } }

/** Addresses may hold what somebody is searched for by: only the route is told. */
const loggedRequest = ({ method, routeOptions }: Requested) => ({ method, url: routeOptions.url ?? '' })

const loggedResponse = ({ statusCode }: { statusCode?: number | string }) => ({ statusCode: statusCode ?? 0 })

/** Of every logger of this process. */
export const LOG_SERIALIZERS = { err: loggedError, error: loggedError, req: loggedRequest, res: loggedResponse }
