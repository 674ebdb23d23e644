/**
 * Files and pages that the browser loads: read once, compressed once, then sent from memory with an
 * entity tag.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isUnchanged } from '../headers.ts'

const TYPES: Record<string, string> = {
  '.css':   'text/css; charset=utf-8',
  '.graphql': 'text/plain; charset=utf-8',
  '.html':  'text/html; charset=utf-8',
  '.ico':   'image/x-icon',
  '.js':    'text/javascript; charset=utf-8',
  '.json':  'application/json; charset=utf-8',
  '.png':   'image/png',
  '.svg':   'image/svg+xml',
  '.ttf':   'font/ttf',
  '.woff':  'font/woff',
  '.woff2': 'font/woff2',
  '.yaml':  'application/yaml; charset=utf-8',
}

/** Compressed already. */
const DENSE = ['.png', '.woff', '.woff2']
const MIN_COMPRESSED_BYTES = 1024

type Encoding = 'br' | 'gzip' | 'identity'
type Body = { bytes: Buffer, etag: string, encoding: Encoding }

/** An asset that is read at its first use and cached, in each encoding that somebody accepts. */
export type LazyAsset = { type: string, load: (encoding: Encoding) => Promise<Body> }

/** @param name its extension gives the media type */
export function lazyAsset (name: string, read: () => Promise<Buffer | string> | Buffer | string): LazyAsset {
  const extension = extname(name)
  const plain = once(async (): Promise<Body> => {
    const content = await read()
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    return { bytes, etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22), encoding: 'identity' }
  })
  const compressed = { br: once(() => encoded('br')), gzip: once(() => encoded('gzip')) }
  async function encoded (encoding: 'br' | 'gzip'): Promise<Body> {
    const { bytes, etag, ...identity } = await plain()
    if (DENSE.includes(extension) || bytes.length < MIN_COMPRESSED_BYTES) return { bytes, etag, ...identity }
    return { bytes: await COMPRESS[encoding](bytes), etag: `${etag}-${encoding}`, encoding }
  }
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    load: encoding => encoding === 'identity' ? plain() : compressed[encoding](),
  }
}

export const fileAsset = (file: URL): LazyAsset => lazyAsset(file.pathname, () => readFile(file))

/** Runs in the thread pool, beside the event loop. */
const COMPRESS = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
}

/** The highest quality takes seconds for the reference, whose first reader waits for it. */
const BROTLI_QUALITY = 6

/** Caches the result; a failure is tried again by the next call. */
function once<T> (work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  return () => running ??= work().catch(error => {
    running = undefined
    throw error
  })
}

/**
 * `immutable`: the address changes with the content. `revalidate`: browsers ask each time, and get
 * 304 while it is unchanged.
 */
export type Caching = 'immutable' | 'revalidate'

export async function sendAsset (
  request: FastifyRequest, reply: FastifyReply, asset: LazyAsset, caching: Caching = 'revalidate',
): Promise<FastifyReply> {
  const { bytes, etag, encoding } = await asset.load(encodingOf(request))
  reply
    .header('etag', `"${etag}"`)
    .header('cache-control', caching === 'immutable' ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('x-content-type-options', 'nosniff')
  reply.header('vary', [reply.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', '))
  if (isUnchanged(request, `"${etag}"`)) return reply.code(304).send()
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.type(asset.type).send(bytes)
}

/** The densest encoding that the client accepts (RFC 9110, 12.5.3). */
function encodingOf ({ headers }: FastifyRequest): Encoding {
  const accepted = String(headers['accept-encoding'] ?? '').toLowerCase().split(',')
    .map(part => part.split(';').map(piece => piece.trim()))
    .filter(([, quality = '']) => !/^q=0(?:\.0*)?$/.test(quality))
    .map(([name]) => name)
  return (['br', 'gzip'] as const).find(encoding => accepted.includes(encoding)) ?? 'identity'
}
