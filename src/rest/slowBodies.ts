/**
 * Closes the connection of a body that arrives slower than 64 KiB in 30 seconds. A large file on a
 * slow line passes; a client that sends a byte now and then to hold the connection does not.
 */
import type { FastifyInstance } from 'fastify'

export type Pace = { bytes: number, everyMs: number }

const PACE: Pace = { bytes: 64 * 1024, everyMs: 30_000 }

export function cutSlowBodies (app: FastifyInstance, { bytes, everyMs }: Pace = PACE): void {
  app.addHook('onRequest', async ({ raw }) => {
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = raw.headers
    if (raw.complete || (length === '0' && encoding === undefined)) return
    let before = raw.socket.bytesRead
    const timer = setInterval(() => {
      if (raw.complete) return clearInterval(timer)
      if (raw.socket.bytesRead - before < bytes) raw.destroy()
      before = raw.socket.bytesRead
    }, everyMs)
    timer.unref()
    raw.once('close', () => clearInterval(timer))
  })
}
