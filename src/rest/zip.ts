/** A ZIP that is made while it is sent. */
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Content } from '../complaints/fileEncryption.ts'
import type { Instant } from '../calendar/instants.ts'

/**
 * The same files give the same bytes. A file that cannot be read ends the ZIP early, so that it is
 * invalid. When the client stops reading, the open file is closed.
 * @param files read one after the other
 * @param at the modification time of every file
 */
export function zipOf (files: AsyncIterable<{ path: string, content: Content }>, at: Instant): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  // Most files are pictures and PDFs, which do not compress.
  const options = { mtime: wallClock(at), mode: 0o100644, forceDosTimestamp: true, compressionLevel: 1 }

  async function add (): Promise<void> {
    for await (const { path, content } of files) {
      if (output.destroyed) return
      const file = Readable.from(content, { objectMode: false })
      const stop = () => file.destroy()
      output.once('close', stop)
      zip.addReadStream(file, path, options)
      await finished(file)
      output.off('close', stop)
    }
    zip.end()
  }

  add().catch(error => output.destroy(error))
  return output
}

/**
 * A ZIP has wall-clock times without a zone: we write those of Brussels, whatever the zone of the
 * machine.
 */
function wallClock (at: Instant): Date {
  const { year, month, day, hour, minute, second } = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels')
  return new Date(year, month - 1, day, hour, minute, second)
}
