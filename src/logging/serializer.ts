/**
 * Redacts errors for logs and terminals. Messages of databases, parsers and mail servers quote
 * personal data: of a database error only SQLSTATE, constraint and table remain, of the others only
 * the type.
 */

export type LoggedError = {
  type: string
  /** `REDACTED` where it may quote personal data. */
  message: string
  /** Only the frames where the message is redacted: V8 puts the message before them. */
  stack: string
  code?: string
  sqlState?: string
  constraint?: string
  table?: string
  cause?: LoggedError
  errors?: LoggedError[]
}

type DetailedError = Error & {
  code?: unknown, severity?: unknown, constraint?: unknown, table?: unknown, errors?: unknown
  driverError?: unknown, responseCode?: unknown, response?: unknown
}

const REDACTED = 'Left out: the message may quote what people wrote.'

/** Bounds cyclic chains of causes too. */
const MAX_DEPTH = 4
const MAX_ERRORS = 5

/** Errors of parsers (JSON, GraphQL, language tags), which quote their input. */
const QUOTING = new Set(['SyntaxError', 'RangeError', 'GraphQLError'])

const SQL_STATE = /^[0-9A-Z]{5}$/
const IDENTIFIER = /^\w{1,63}$/
const FRAME = /^ {4}at [^\n]*$/gm

/** The pino serializer of `err`. */
export const loggedError = (error: unknown): LoggedError => redacted(error, MAX_DEPTH)

/**
 * One line for a terminal: our own message, a system error code, or the SQLSTATE of a database
 * error.
 */
export function reasonOf (error: unknown): string {
  const { type, message, code, sqlState, constraint, table } = loggedError(error)
  if (sqlState !== undefined) {
    const parts = [
      `database error, SQLSTATE ${sqlState}`,
      table && `table ${table}`,
      constraint && `constraint ${constraint}`,
    ]
    return parts.filter(Boolean).join(', ')
  }
  return (message === REDACTED ? undefined : message) || code || type
}

function redacted (error: unknown, depth: number): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: REDACTED, stack: '' }
  const { name, message, stack = '', code, cause, constraint, table, errors } = error as DetailedError
  const isDatabase = isDatabaseError(error)
  const quotes = isDatabase || QUOTING.has(name) || isMailError(error)
  const nested = Array.isArray(errors) && depth > 0
    ? errors.slice(0, MAX_ERRORS).map(nestedError => redacted(nestedError, depth - 1))
    : []
  return {
    type: name,
    message: quotes ? REDACTED : message,
    stack: quotes ? framesOf(stack, message) : stack,
    ...(!isDatabase && (typeof code === 'string' || typeof code === 'number') && { code: String(code) }),
    ...(isDatabase && typeof code === 'string' && SQL_STATE.test(code) && { sqlState: code }),
    ...(isDatabase && isIdentifier(constraint) && { constraint }),
    ...(isDatabase && isIdentifier(table) && { table }),
    ...(cause instanceof Error && depth > 0 && { cause: redacted(cause, depth - 1) }),
    ...(nested.length > 0 && { errors: nested }),
  }
}

/** From pg, or from TypeORM, which copies pg's members and adds the statement with its values. */
const isDatabaseError = ({ name, severity, code, driverError }: DetailedError): boolean =>
  name === 'QueryFailedError' || driverError !== undefined ||
  (typeof severity === 'string' && typeof code === 'string' && SQL_STATE.test(code))

/** From a mail server, which quotes the address. */
const isMailError = ({ responseCode, response }: DetailedError): boolean => (responseCode ?? response) !== undefined

const isIdentifier = (name: unknown): name is string => typeof name === 'string' && IDENTIFIER.test(name)

const framesOf = (stack: string, message: string): string => (stack.replace(message, '').match(FRAME) ?? []).join('\n')

type LoggedRequest = { method: string, routeOptions: { url?: string } }

/** Only the route: a URL may contain search terms with personal data. */
const loggedRequest = ({ method, routeOptions }: LoggedRequest) => ({ method, url: routeOptions.url ?? '' })

const loggedResponse = ({ statusCode }: { statusCode?: number | string }) => ({ statusCode: statusCode ?? 0 })

/** Used by every logger of this process. */
export const LOG_SERIALIZERS = { err: loggedError, error: loggedError, req: loggedRequest, res: loggedResponse }
