/**
 * A socket that sends what is written in one turn of the event loop at once: each send is a system
 * call. pg corks the socket around each statement.
 *
 * It extends `cork` and not `write`, because `connect` puts Node's own `write` back.
 */
import { Socket } from 'node:net'

export class BatchingSocket extends Socket {
  #isGathering = false

  override cork (): void {
    super.cork()
    if (this.#isGathering) return
    this.#isGathering = true
    super.cork()
    setImmediate(() => {
      this.#isGathering = false
      this.uncork()
    })
  }
}
