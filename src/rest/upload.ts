/** One file in a form, part by part as it comes in: never whole in memory. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import multipart from '@fastify/multipart'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import type { AttachmentInput } from '../complaints/correspondence.ts'
import { assertBody } from '../contract/shapes.ts'
import type { Form } from '../usecases/correspondence/attachments.ts'

export const MULTIPART = 'multipart/form-data'

/** How large a file may be, the use case says as it measures it. */
const LIMITS = { fileSize: Infinity, files: 2, fields: 10, parts: 12, fieldSize: 64 * 1024, fieldNameSize: 100 }

export const takeForms = (app: FastifyInstance) => app.register(multipart, { limits: LIMITS, throwFileSizeLimit: false })

/** @throws Problem 400 for what is no form, or not the one that is documented */
export const formOf = (request: FastifyRequest): Form => async take => {
  const fields = new Map<string, unknown>()
  try {
    for await (const part of whole(request.parts())) {
      if (fields.has(part.fieldname)) throw malformed('stands twice', part.fieldname)
      fields.set(part.fieldname, part.type === 'file' ? '' : valueOf(part.fieldname, part.value))
      if (part.type !== 'file') continue
      if (part.fieldname !== 'file') throw malformed('is no file here; the part with the file is called "file"', part.fieldname)
      await take({ fileName: part.filename, content: whole(part.file) })
    }
    const body = Object.fromEntries(fields)
    assertBody('addAttachment', body)
    const { file: _bytes, ...input } = body
    return input as AttachmentInput
  } catch (error) {
    // What still comes is not read as the next request, nor does it keep the answer from being read.
    request.raw.unpipe()
    request.raw.resume()
    throw error
  }
}

const BOOLEANS: Record<string, boolean> = { true: true, false: false }

/** In a form everything is text. */
const valueOf = (name: string, value: unknown): unknown =>
  name === 'containsHealthData' ? BOOLEANS[String(value)] ?? value : value

/** What breaks off or cannot be parsed is told as such; what its reader throws is not its business. */
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
