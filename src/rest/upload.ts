/** One file in a form, read part by part: it is never whole in memory. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import multipart from '@fastify/multipart'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import type { AttachmentInput } from '../complaints/correspondence.ts'
import { assertBody } from '../contract/shapes.ts'
import type { Form } from '../usecases/correspondence/attachments.ts'

export const MULTIPART = 'multipart/form-data'

/** The use case measures the file and limits its size. */
const LIMITS = { fileSize: Infinity, files: 2, fields: 10, parts: 12, fieldSize: 64 * 1024, fieldNameSize: 100 }

export const takeForms = (app: FastifyInstance) =>
  app.register(multipart, { limits: LIMITS, throwFileSizeLimit: false })

/** @throws Problem 400 for a body that is not a form, or not the documented one */
export const formOf = (request: FastifyRequest): Form => async take => {
  const fields = new Map<string, unknown>()
  try {
    for await (const part of whole(request.parts())) {
      if (fields.has(part.fieldname)) throw malformed('stands twice', part.fieldname)
      fields.set(part.fieldname, part.type === 'file' ? '' : valueOf(part.fieldname, part.value))
      if (part.type !== 'file') continue
      if (part.fieldname !== 'file') {
        throw malformed('is no file here; the part with the file is called "file"', part.fieldname)
      }
      await take({ fileName: part.filename, content: whole(part.file) })
    }
    const body = Object.fromEntries(fields)
    assertBody('addAttachment', body)
    const { file: _bytes, ...input } = body
    return input as AttachmentInput
  } catch (error) {
    // Drain the rest: it must not be parsed as the next request, nor keep the client from reading
    // the response.
    request.raw.unpipe()
    request.raw.resume()
    throw error
  }
}

const BOOLEANS: Record<string, boolean> = { true: true, false: false }

/** Every field of a form is text. */
const valueOf = (name: string, value: unknown): unknown =>
  name === 'containsHealthData' ? BOOLEANS[String(value)] ?? value : value

/** Turns errors of the parser into a problem; errors of the consumer pass. */
async function * whole<T> (parts: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield * parts
  } catch {
    throw malformed('must be a form in multipart/form-data that is whole')
  }
}

function malformed (detail: string, name = ''): Problem {
  return new Problem('badRequest', name === '' ? `The body ${detail}.` : `${name} ${detail}.`, {
    issues: [{ type: ISSUE_TYPES.schemaViolation, in: 'body', name, detail }],
  })
}
