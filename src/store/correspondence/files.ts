/**
 * Files as they lie, by their ids: in a folder, or on whatever drive is handed over. They are
 * sealed before they come here.
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

/** As flydrive has it, so that an object store is a matter of which driver is made. */
export type Drive = Pick<Disk, 'putStream' | 'getStream' | 'delete'>

/** Loaded with the first file: most processes start without one. */
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
     * flydrive's own tells that it stopped reading, not that the disk is full; and it does not wait
     * for the disk.
     */
    override async putStream (key: string, content: Readable): Promise<void> {
      await mkdir(location, { recursive: true, mode: 0o700 })
      await pipeline(content, createWriteStream(join(location, key), { mode: 0o600, flush: true }))
    }
  }
  return new Disk(new Folder({ location, visibility: 'private' }))
}

const OUT_OF_ROOM: readonly unknown[] = ['ENOSPC', 'EDQUOT']

export const createFiles = (drive: Drive): Files => ({
  async write (id, content) {
    const { chunks, failure } = watched(content)
    try {
      await drive.putStream(id, Readable.from(chunks, { objectMode: false }))
    } catch (error) {
      // What was wrong with the content is told as it is, not as a fault of the drive.
      if (failure() !== undefined) throw failure()
      if (!causesOf(error).some(({ code }) => OUT_OF_ROOM.includes(code))) throw error
      throw new Problem(
        'insufficientStorage',
        'There is no room for this file at the moment, and nothing was kept of it.',
        { retryAfter: 60 },
      )
    }
  },

  async * read (id, from, to) {
    const stream: AsyncIterable<Buffer> = await drive.getStream(id)
    let at = 0
    for await (const chunk of stream) {
      const part = chunk.subarray(Math.max(0, from - at), Math.max(0, to - at))
      at += chunk.length
      if (part.length > 0) yield part
      if (at >= to) return
    }
  },

  remove: id => drive.delete(id),

  async recognise (head, content) {
    const { fileTypeFromBuffer, fileTypeFromStream } = await import('file-type')
    const found = await fileTypeFromBuffer(head)
      ?? await fileTypeFromStream(Readable.toWeb(Readable.from(content(), { objectMode: false })))
    return found?.mime
  },
})

/**
 * The same content, and whether it was itself that failed: a drive that fails throws into it as
 * well.
 */
function watched (content: Content): { chunks: Content, failure: () => unknown } {
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

/** A drive wraps what the system says. */
const causesOf = (error: unknown): { code?: unknown }[] =>
  error instanceof Error ? [error as { code?: unknown }, ...causesOf(error.cause)] : []
