/** Writes every refusal as a problem document, also those of the framework and of the socket. */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { ProblemName } from '../problems/problems.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import { createCounter } from '../logging/counter.ts'
import type { Counter } from '../logging/counter.ts'

/** A problem in the form of GraphQL errors, for refusals before GraphQL runs. */
export type AsGraphql = (problem: Problem) => object

/** Fastify's own refusals. */
const FRAMEWORK: Record<string, { name: ProblemName, detail: string, in?: 'path' }> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE:     { name: 'unsupportedMediaType', detail: 'This content type is not taken here; application/json is.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { name: 'badRequest',           detail: 'The body is not as long as Content-Length says.' },
  FST_ERR_CTP_BODY_TOO_LARGE:         { name: 'payloadTooLarge',      detail: 'The body is larger than 1 MiB.' },
  FST_ERR_CTP_INVALID_JSON_BODY:      { name: 'badRequest',           detail: 'The body is no valid JSON.' },
  FST_ERR_BAD_URL:                    { name: 'badRequest',           detail: 'The address has broken percent-encoding.', in: 'path' },
  FST_ERR_NOT_FOUND:                  { name: 'resourceNotFound',     detail: 'There is no such resource for this client.' },
}

/** The problem behind an error; an unexpected error is our fault. */
export function problemOf (error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>
  const refusal = FRAMEWORK[code]
  if (refusal !== undefined) {
    const extras = refusal.name === 'badRequest' ? issueIn(refusal.in ?? 'body', refusal.detail) : {}
    return new Problem(refusal.name, refusal.detail, extras)
  }
  if (error instanceof SyntaxError || statusCode === 400) {
    return new Problem('badRequest', 'The request is not well-formed.', issueIn('body', 'is not well-formed'))
  }
  return new Problem('internalServerError', 'Something went wrong on our side.')
}

/** RFC 9110, 7.2, with the characters of RFC 3986, 3.2.2: a name or an address, and a port. */
const HOST = /^(?:\[[0-9a-f:.]+\]|[\w.~!$&'()*+,;=%-]*)(?::\d{0,5})?$/i

type Head = Pick<IncomingMessage, 'httpVersion' | 'headers' | 'rawHeaders'>

/**
 * Whether a request names one host, or as HTTP/1.0 none (RFC 9112, 3.2). Node parses only the first
 * of several.
 */
export const hasOneHost = ({ httpVersion, headers: { host }, rawHeaders }: Head): boolean =>
  host === undefined ? httpVersion !== '1.1' : HOST.test(host) && hostsIn(rawHeaders) === 1

function hostsIn (rawHeaders: readonly string[]): number {
  let count = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count++
  }
  return count
}

/** @throws Problem 400 */
export function assertHost ({ raw }: FastifyRequest): void {
  if (hasOneHost(raw)) return
  const missing = raw.headers.host === undefined
  const detail = missing ? 'is required' : 'must be given once, and be a host with or without a port'
  const type = missing ? ISSUE_TYPES.requiredInput : ISSUE_TYPES.schemaViolation
  throw new Problem('badRequest', `Host ${detail}.`, { issues: [{ type, in: 'header', name: 'Host', detail }] })
}

/**
 * The refusal while the event loop is late. All requests share it, so that it costs next to
 * nothing.
 */
export const OVERLOADED =
  new Problem('serviceUnavailable', 'This process is too busy at the moment.', { retryAfter: 1 })

const issueIn = (place: 'body' | 'path', detail: string) =>
  ({ issues: [{ type: ISSUE_TYPES.schemaViolation, in: place, name: '', detail }] })

export function writeProblem (
  error: unknown, request: FastifyRequest, reply: FastifyReply, asGraphql?: AsGraphql,
): FastifyReply {
  const problem = problemOf(error)
  if (problem.status >= 500 && problem !== OVERLOADED && mustLog(error, request.log)) {
    request.log.error({ err: error, traceId: request.id }, 'A request failed')
  }
  if (problem.extras.retryAfter !== undefined) reply.header('retry-after', problem.extras.retryAfter)
  // A broken address is refused before any hook runs, so the security header is set here as well.
  reply.code(problem.status).serializer(JSON.stringify)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
  return asGraphql === undefined
    ? reply.type('application/problem+json').send({ ...problem.document, instance: instanceOf(request.url) })
    : reply.type('application/json').send(asGraphql(problem))
}

/**
 * Anybody can cause expected failures (a dependency is down) as often as they like, so each log
 * gets one full line a minute for a problem, and then a count. Unexpected errors are always logged.
 */
function mustLog (error: unknown, log: FastifyBaseLogger): boolean {
  if (!(error instanceof Problem)) return true
  let counter = COUNTERS.get(log)
  if (counter === undefined) {
    counter = createCounter(counts => log.error({ failed: counts }, 'Requests failed'))
    COUNTERS.set(log, counter)
  }
  return counter.note(error.name)
}

const COUNTERS = new WeakMap<FastifyBaseLogger, Counter>()

const LONGEST_INSTANCE = 1000

/** The path without its query, which may be personal; always a valid reference (RFC 3986). */
function instanceOf (url: string): string {
  const path = (url.split('?', 1)[0] as string).slice(0, LONGEST_INSTANCE).toWellFormed()
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w.~!$&'()*+,;=:@/%-]/gu, encodeURIComponent)
  // Two slashes would start a host name.
  return path.replace(/^\/{2,}/, '/')
}

/** For `clientErrorHandler`: Node could not parse the request, so there is no reply to write to. */
export function writeClientError (error: Error & { code?: string }, socket: Socket, traceId: string): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
  const problem = error.code === 'HPE_HEADER_OVERFLOW'
    ? new Problem('requestHeaderFieldsTooLarge', 'The headers are larger than 16 KiB together.')
    : new Problem('badRequest', 'The request is no valid HTTP.', issueIn('body', 'is no valid HTTP'))
  const body = JSON.stringify({ ...problem.document, instance: '/' })
  socket.end([
    `HTTP/1.1 ${problem.status} ${problem.document.title}`,
    'Content-Type: application/problem+json',
    'X-Content-Type-Options: nosniff',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Trace-Id: ${traceId}`,
    'Connection: close',
  ].join('\r\n') + `\r\n\r\n${body}`)
}
