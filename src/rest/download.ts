/**
 * Downloads, whole or in part (RFC 9110, 14). A browser saves them; it never opens them by itself.
 */
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems/problems.ts'
import type { Download } from '../usecases/correspondence/attachments.ts'
import { isUnchanged } from './headers.ts'

export async function sendFile (
  request: FastifyRequest, reply: FastifyReply, { attachment, read }: Download,
): Promise<undefined> {
  const { size, mediaType, fileName, digest } = attachment
  const etag = `"${digest}"`
  const range = rangeOf(request, size, etag)
  if (range === 'NONE') {
    reply.header('content-range', `bytes */${size}`)
    throw new Problem('rangeNotSatisfiable', `The file has ${size} bytes.`)
  }
  reply.header('etag', etag)
  if (isUnchanged(request, etag)) return void await reply.code(304).send()
  const { from, to } = range ?? { from: 0, to: size }
  if (range !== undefined) reply.code(206).header('content-range', `bytes ${from}-${to - 1}/${size}`)
  reply
    .type(mediaType)
    .header('accept-ranges', 'bytes')
    .header('content-length', to - from)
    .header('content-disposition', dispositionOf(fileName))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
  await reply.send(Readable.from(read(from, to), { objectMode: false }))
}

/**
 * RFC 6266: an ASCII name for every client, and the exact name for clients that read `filename*`.
 */
export const dispositionOf = (fileName: string): string =>
  `attachment; filename="${fileName.replace(/[^\x20-\x7e]|["\\%]/gu, '_')}"; filename*=UTF-8''${
    encodeURIComponent(fileName).replace(/['()*]/g, escaped)}`

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/** `to` is exclusive. Undefined when there is no range, or one that is not answered in parts. */
export function rangeOf (
  { headers }: Pick<FastifyRequest, 'headers'>, size: number, etag: string,
): { from: number, to: number } | 'NONE' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range?.replaceAll(' ', '') ?? '') ?? []
  if (first === '' && last === '') return undefined
  // The strong comparison (RFC 9110, 13.1.5): a part of another version is of no use.
  if (headers['if-range'] !== undefined && headers['if-range'] !== etag) return undefined
  if (first === '') return Number(last) === 0 ? 'NONE' : { from: Math.max(0, size - Number(last)), to: size }
  const from = Number(first)
  if (last !== '' && Number(last) < from) return undefined
  return from >= size ? 'NONE' : { from, to: last === '' ? size : Math.min(Number(last) + 1, size) }
}
