/** Files that the browser loads: read once, then sent from memory with an ETag. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'

const TYPES: Record<string, string> = {
  '.css':   'text/css; charset=utf-8',
  '.html':  'text/html; charset=utf-8',
  '.ico':   'image/x-icon',
  '.js':    'text/javascript; charset=utf-8',
  '.json':  'application/json; charset=utf-8',
  '.png':   'image/png',
  '.svg':   'image/svg+xml',
  '.ttf':   'font/ttf',
  '.woff':  'font/woff',
  '.woff2': 'font/woff2',
}

type Asset = { body: Buffer, etag: string }

/** An asset that is read at its first use and cached. */
export type LazyAsset = { type: string, load: () => Promise<Asset> }

export function lazyAsset (name: string, read: () => Promise<Buffer>): LazyAsset {
  let cachedAsset: Promise<Asset> | undefined
  const load = async (): Promise<Asset> => {
    const body = await read()
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
  }
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    load: () => cachedAsset ??= load().catch(error => {
      cachedAsset = undefined
      throw error
    }),
  }
}

export const fileAsset = (file: URL): LazyAsset => lazyAsset(file.pathname, () => readFile(file))

/** Browsers cache it for a day, then revalidate; 304 when it is unchanged. */
export async function sendAsset (
  request: FastifyRequest, reply: FastifyReply, asset: LazyAsset,
): Promise<FastifyReply> {
  const { body, etag } = await asset.load()
  reply
    .header('etag', etag)
    .header('cache-control', 'public, max-age=86400')
    .header('x-content-type-options', 'nosniff')
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send()
  return reply.type(asset.type).send(body)
}
