/**
 * Storage of files by id, in a folder or on another flydrive drive. Files arrive here already
 * encrypted.
 */
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Disk } from 'flydrive'
import type { Content } from '../../complaints/fileEncryption.ts'
import { Problem } from '../../problems/problems.ts'
import type { Files } from '../../usecases/correspondence/ports.ts'

/** The interface of flydrive, so that an object store only needs another driver. */
export type Drive = Pick<Disk, 'putStream' | 'getStream' | 'delete'>

/** Loads flydrive with the first file, since most processes start without one. */
export function folder (location: string): Drive {
  let opened: Promise<Disk> | undefined
  const disk = () => opened ??= openFolder(location)
  return {
    putStream: async (key, content) => (await disk()).putStream(key, content),
    getStream: async key => (await disk()).getStream(key),
    delete: async key => (await disk()).delete(key),
  }
}

async function openFolder (location: string): Promise<Disk> {
  const [{ Disk }, { FSDriver }] = await Promise.all([import('flydrive'), import('flydrive/drivers/fs')])
  class Folder extends FSDriver {
    /**
     * Replaces flydrive's own method, which reports an aborted read instead of a full disk, and
     * does not wait until the data are on disk.
     */
    override async putStream (key: string, content: Readable): Promise<void> {
      await mkdir(location, { recursive: true, mode: 0o700 })
      await pipeline(content, createWriteStream(join(location, key), { mode: 0o600, flush: true }))
    }
  }
  return new Disk(new Folder({ location, visibility: 'private' }))
}

const NO_SPACE_CODES: readonly unknown[] = ['ENOSPC', 'EDQUOT']

export const createFiles = (drive: Drive): Files => ({
  async write (id, content) {
    const { chunks, failure } = withFailure(content)
    try {
      await drive.putStream(id, Readable.from(chunks, { objectMode: false }))
    } catch (error) {
      // A failure of the content is thrown as it is, not as a failure of the drive.
      if (failure() !== undefined) throw failure()
      if (!causesOf(error).some(({ code }) => NO_SPACE_CODES.includes(code))) throw error
      throw new Problem(
        'insufficientStorage',
        'There is no room for this file at the moment, and nothing was kept of it.',
        { retryAfter: 60 },
      )
    }
  },

  async * read (id, from, to) {
    const stream: AsyncIterable<Buffer> = await drive.getStream(id)
    let position = 0
    for await (const chunk of stream) {
      const part = chunk.subarray(Math.max(0, from - position), Math.max(0, to - position))
      position += chunk.length
      if (part.length > 0) yield part
      if (position >= to) return
    }
  },

  remove: id => drive.delete(id),

  async recognise (head, content) {
    const { fileTypeFromBuffer, fileTypeFromStream } = await import('file-type')
    const fileType = await fileTypeFromBuffer(head)
      ?? await fileTypeFromStream(Readable.toWeb(Readable.from(content(), { objectMode: false })))
    return fileType?.mime
  },
})

/**
 * The same content, and the error if the content itself failed. A drive that fails also throws into
 * the generator, so a thrown error alone does not say which of them failed.
 */
function withFailure (content: Content): { chunks: Content, failure: () => unknown } {
  let failure: unknown
  async function * chunks (): Content {
    const source = content[Symbol.asyncIterator]()
    try {
      for (let step = await next(source); step.done !== true; step = await next(source)) yield step.value
    } finally {
      await source.return?.()
    }
  }
  const next = (source: AsyncIterator<Uint8Array>) => source.next().catch(error => {
    failure = error
    throw error
  })
  return { chunks: chunks(), failure: () => failure }
}

/** The error and its causes: a drive wraps the error of the system. */
const causesOf = (error: unknown): { code?: unknown }[] =>
  error instanceof Error ? [error as { code?: unknown }, ...causesOf(error.cause)] : []
