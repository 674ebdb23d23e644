/** JSON bodies: their nesting and number of values are bounded before they are parsed. */
import type { FastifyInstance } from 'fastify'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'

export const JSON_LIMITS = {
  /** The deepest valid body has some 10 levels. */
  nesting: 100,
  /**
   * The largest valid body has some 1,200 values. `JSON.parse` takes 100 ms for a mebibyte of
   * brackets.
   */
  values: 20_000,
} as const

declare module 'fastify' {
  interface FastifyRequest {
    /** Characters of a JSON body. */
    bodyLength: number
  }
}

/**
 * Parses bodies of this media type as JSON, in this plugin and inside it. Like the framework's
 * parser, it refuses prototype poisoning. An empty body is no body: many clients send a
 * `Content-Type` with every request, and some operations have no body.
 */
export function takeJson (app: FastifyInstance, mediaType: string): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser<string>(mediaType, { parseAs: 'string' }, (request, body, done) => {
    request.bodyLength = body.length
    if (body === '') {
      done(null, undefined)
      return
    }
    try {
      assertBoundedJson(body)
    } catch (error) {
      done(error as Problem)
      return
    }
    parse(request, body, done)
  })
}

const [QUOTE, COMMA, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [...'",[\\]{}'].map(sign =>
  sign.charCodeAt(0)
)

/**
 * Takes linear time, for any text: what is no JSON is left to the parser.
 * @throws Problem 400 naming the limit
 */
export function assertBoundedJson (text: string): void {
  let depth = 0
  let values = 1
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at)
        break
      case OPEN_LIST:
      case OPEN_OBJECT:
        refuseAbove('nesting', ++depth)
        refuseAbove('values', ++values)
        break
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        depth -= 1
        break
      case COMMA:
        refuseAbove('values', ++values)
    }
  }
}

/** The index of the closing quote; the last index where there is none. */
function endOfString (text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) return at
    if (unit === BACKSLASH) at += 1
  }
  return text.length
}

function refuseAbove (name: keyof typeof JSON_LIMITS, value: number): void {
  if (value <= JSON_LIMITS[name]) return
  const detail = `exceeds the limit for ${name}: at most ${JSON_LIMITS[name]} are read`
  const issues = [{ type: ISSUE_TYPES.schemaViolation, in: 'body' as const, name: '', detail }]
  throw new Problem('badRequest', `The body ${detail}.`, { issues })
}
