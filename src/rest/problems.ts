/** Every refusal as a problem document, those of the framework and of the socket included. */
import type { Socket } from 'node:net'
import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { ProblemName } from '../complaints/problems.ts'
import { ISSUE_TYPES, Problem } from '../complaints/problems.ts'
import { createTally } from '../usecases/tally.ts'
import type { Tally } from '../usecases/tally.ts'

/** GraphQL clients read errors, so what is refused before GraphQL runs is told in that form too. */
export type AsGraphql = (problem: Problem) => object

/** What Fastify refuses by itself. */
const FRAMEWORK: Record<string, { name: ProblemName, detail: string, in?: 'path' }> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE:     { name: 'unsupportedMediaType', detail: 'This content type is not taken here; application/json is.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { name: 'badRequest',           detail: 'The body is not as long as Content-Length says.' },
  FST_ERR_CTP_BODY_TOO_LARGE:         { name: 'payloadTooLarge',      detail: 'The body is larger than 1 MiB.' },
  FST_ERR_CTP_EMPTY_JSON_BODY:        { name: 'badRequest',           detail: 'The body is empty; JSON is expected.' },
  FST_ERR_CTP_INVALID_JSON_BODY:      { name: 'badRequest',           detail: 'The body is no valid JSON.' },
  FST_ERR_BAD_URL:                    { name: 'badRequest',           detail: 'The address has broken percent-encoding.', in: 'path' },
  FST_ERR_NOT_FOUND:                  { name: 'resourceNotFound',     detail: 'There is no such resource for this client.' },
}

/** The problem behind an error; one that nobody foresaw is a fault of ours. */
export function problemOf (error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>
  const known = FRAMEWORK[code]
  if (known !== undefined) return new Problem(known.name, known.detail, known.name === 'badRequest' ? issueIn(known.in ?? 'body', known.detail) : {})
  if (error instanceof SyntaxError || statusCode === 400) return new Problem('badRequest', 'The request is not well-formed.', issueIn('body', 'is not well-formed'))
  return new Problem('internalServerError', 'Something went wrong on our side.')
}

/** RFC 9112, 3.2. @throws Problem 400 */
export function assertHost ({ raw: { httpVersion, headers } }: FastifyRequest): void {
  if (httpVersion !== '1.1' || headers.host !== undefined) return
  const detail = 'is required'
  throw new Problem('badRequest', `Host ${detail}.`, { issues: [{ type: ISSUE_TYPES.requiredInput, in: 'header', name: 'Host', detail }] })
}

const issueIn = (place: 'body' | 'path', detail: string) => ({ issues: [{ type: ISSUE_TYPES.schemaViolation, in: place, name: '', detail }] })

export function writeProblem (error: unknown, request: FastifyRequest, reply: FastifyReply, asGraphql?: AsGraphql): FastifyReply {
  const problem = problemOf(error)
  if (problem.status >= 500 && isNews(error, request.log)) request.log.error({ err: error, traceId: request.id }, 'A request failed')
  if (problem.extras.retryAfter !== undefined) reply.header('retry-after', problem.extras.retryAfter)
  reply.code(problem.status).header('cache-control', 'no-store').serializer(JSON.stringify)
  return asGraphql === undefined
    ? reply.type('application/problem+json').send({ ...problem.document, instance: instanceOf(request.url) })
    : reply.type('application/json').send(asGraphql(problem))
}

/**
 * What is out of reach is foreseen, and anybody can ask for it as often as they like: one whole line a minute and log,
 * then a count. A fault that nobody foresaw is always told.
 */
function isNews (error: unknown, log: FastifyBaseLogger): boolean {
  if (!(error instanceof Problem)) return true
  let tally = TALLIES.get(log)
  if (tally === undefined) TALLIES.set(log, tally = createTally(counts => log.error({ failed: counts }, 'Requests failed')))
  return tally.note(error.name)
}

const TALLIES = new WeakMap<FastifyBaseLogger, Tally>()

/** The address without its query, which may say more than a log should keep. */
const instanceOf = (url: string): string => url.split('?')[0]?.slice(0, 1000) ?? '/'

/** For `clientErrorHandler`: what was no HTTP that Node would parse has no reply to write to. */
export function writeClientError (error: Error & { code?: string }, socket: Socket, traceId: string): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
  const problem = error.code === 'HPE_HEADER_OVERFLOW'
    ? new Problem('requestHeaderFieldsTooLarge', 'The headers are larger than 16 KiB together.')
    : new Problem('badRequest', 'The request is no valid HTTP.', issueIn('body', 'is no valid HTTP'))
  const body = JSON.stringify({ ...problem.document, instance: '/' })
  socket.end([
    `HTTP/1.1 ${problem.status} ${problem.document.title}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Trace-Id: ${traceId}`,
    'Connection: close',
  ].join('\r\n') + `\r\n\r\n${body}`)
}
