/** Request bodies from what callers have: objects, files, rows, streams. */
import type { Outgoing } from './transport.ts'

export type FileInput = Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | ReadableStream<Uint8Array>

/** A `File` has a name; give `fileName` for anything else. */
export type Upload<Fields> = Omit<Fields, 'file'> & { file: FileInput, fileName?: string }

/** NDJSON as text, file or stream, or the rows. */
export type Rows<Row> = string | Blob | ReadableStream<Uint8Array> | Iterable<Row> | AsyncIterable<Row>

export type BodyKind = 'json' | 'patch' | 'multipart' | 'ndjson'
type Body = { body: Outgoing['body'], type?: string }

export async function bodyFrom (kind: BodyKind, input: unknown): Promise<Body> {
  switch (kind) {
    case 'json': return { body: JSON.stringify(input), type: 'application/json' }
    case 'patch': return { body: JSON.stringify(input), type: 'application/merge-patch+json' }
    case 'multipart': return multipart(input as Upload<object>)
    case 'ndjson': return { body: await ndjson(input as Rows<unknown>), type: 'application/x-ndjson' }
  }
}

async function multipart ({ file, fileName, ...fields }: Upload<object>): Promise<Body> {
  const name = fileName ?? (file instanceof File ? file.name : 'attachment')
  if (file instanceof ReadableStream && canStream()) return streamed(fields, file, name)
  const form = new FormData()
  // The API reads the fields before the file.
  for (const [field, value] of given(fields)) form.append(field, value)
  form.append('file', await blobOf(file), name)
  return { body: form }
}

const given = (fields: object): [string, string][] =>
  Object.entries(fields).filter(([, value]) => value !== undefined).map(([field, value]) => [field, String(value)])

const blobOf = async (file: FileInput): Promise<Blob> =>
  file instanceof ReadableStream ? new Response(file).blob() : file instanceof Blob ? file : new Blob([file])

/** RFC 7578, without holding the file in memory. */
function streamed (fields: object, file: ReadableStream<Uint8Array>, name: string): Body {
  const boundary = `complaints-${randomKey()}`
  const part = (disposition: string, rest: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${rest}`
  const safeName = name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const head = given(fields).map(([field, value]) => part(`name="${field}"`, `\r\n${value}\r\n`)).join('')
    + part(`name="file"; filename="${safeName}"`, 'Content-Type: application/octet-stream\r\n\r\n')
  async function* bytes () {
    yield encode(head)
    yield * chunksOf(file)
    yield encode(`\r\n--${boundary}--\r\n`)
  }
  return { body: streamFrom(bytes()), type: `multipart/form-data; boundary=${boundary}` }
}

async function ndjson (rows: Rows<unknown>): Promise<Outgoing['body']> {
  if (typeof rows === 'string' || rows instanceof Blob) return rows
  if (rows instanceof ReadableStream) return canStream() ? rows : new Response(rows).blob()
  if (Symbol.iterator in rows) return Array.from(rows, row => `${JSON.stringify(row)}\n`).join('')
  async function* lines (source: AsyncIterable<unknown>) {
    for await (const row of source) yield encode(`${JSON.stringify(row)}\n`)
  }
  const stream = streamFrom(lines(rows))
  return canStream() ? stream : new Response(stream).blob()
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Browsers send streams over HTTP/2 only, so there they are collected first. */
const canStream = (): boolean => !('document' in globalThis || 'importScripts' in globalThis)

/** Not every platform iterates a stream, or makes one with `ReadableStream.from`. */
async function* chunksOf (stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

const streamFrom = (chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> => new ReadableStream({
  async pull (controller) {
    const { done, value } = await chunks.next()
    if (done) controller.close()
    else controller.enqueue(value)
  },
  async cancel () { await chunks.return(undefined) },
})

/** 128 random bits. `crypto.randomUUID` is missing on web pages without TLS. */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
