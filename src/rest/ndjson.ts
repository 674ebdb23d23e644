/** NDJSON, read line by line: the file is never one string. */
import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import type { ImportRow } from '../usecases/imports/ports.ts'
import { LONGEST_ROW } from '../usecases/imports/importRows.ts'
import { MAX_BYTES, MAX_ROWS } from '../usecases/imports/imports.ts'
import type { ImportFile } from '../usecases/imports/imports.ts'

export const NDJSON = 'application/x-ndjson'

const LINE_FEED = 10
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])
const BLANK = /^[ \t\r]*$/

/**
 * The lines of a file that are not empty, with their numbers.
 * @throws Problem 413, 400 for a file without rows or one that broke off
 */
export async function readNdjson (
  { 'content-length': length }: IncomingHttpHeaders, payload: Readable,
): Promise<ImportFile> {
  try {
    if (Number(length) > MAX_BYTES) throw tooLarge()
    return await readLines(payload)
  } catch (error) {
    // Drain the rest: it must not be parsed as the next request, nor keep the client from reading
    // the response.
    payload.resume()
    throw error instanceof Problem ? error : unreadable('The body broke off.')
  }
}

async function readLines (payload: Readable): Promise<ImportFile> {
  const hash = createHash('sha256')
  const rows: ImportRow[] = []
  let line = 0
  let bytes = 0
  let open: Buffer[] = []

  function end (last: Buffer): void {
    line++
    const whole = Buffer.concat([...open, last])
    open = []
    const text = line === 1 && whole.subarray(0, 3).equals(BYTE_ORDER_MARK) ? whole.subarray(3) : whole
    if (text.length < 100 && BLANK.test(text.toString('latin1'))) return
    // One byte past the limit is enough to refuse a row.
    if (rows.push({ row: line, text: text.subarray(0, LONGEST_ROW + 1) }) > MAX_ROWS) {
      throw new Problem('payloadTooLarge', `A file has at most ${MAX_ROWS} rows; send the rest in another.`)
    }
  }

  for await (const chunk of payload.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw tooLarge()
    hash.update(chunk)
    let from = 0
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      end(chunk.subarray(from, to))
      from = to + 1
    }
    if (from < chunk.length) open.push(chunk.subarray(from))
  }
  if (open.length > 0) end(Buffer.alloc(0))
  if (rows.length === 0) throw unreadable('The file has no rows.')
  return { rows, digest: hash.digest('hex') }
}

const tooLarge = (): Problem => new Problem('payloadTooLarge', 'A file is at most 32 MiB large; send it in parts.')

export const unreadable = (detail: string): Problem =>
  new Problem('badRequest', detail, {
    issues: [{ type: ISSUE_TYPES.schemaViolation, in: 'body', name: '', detail: 'must be NDJSON, one object a line' }],
  })
