/**
 * A socket that sends all that is written in one turn of the event loop at once: each send is a
 * system call.
 */
import { Socket } from 'node:net'

type Written = (error?: Error | null) => void

export class BatchingSocket extends Socket {
  #isGathering = false

  override write (data: Uint8Array | string, encoding?: BufferEncoding | Written, written?: Written): boolean {
    if (!this.#isGathering) {
      this.#isGathering = true
      this.cork()
      setImmediate(() => {
        this.#isGathering = false
        this.uncork()
      })
    }
    return typeof encoding === 'function' ? super.write(data, encoding) : super.write(data, encoding, written)
  }
}
