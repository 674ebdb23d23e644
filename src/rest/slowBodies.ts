/**
 * A body comes steadily or not at all: 64 KiB in every 30 seconds, or its end. A large file on a slow line goes
 * through; who sends a byte now and then to keep the connection is cut.
 */
import type { FastifyInstance } from 'fastify'

export type Pace = { bytes: number, everyMs: number }

const PACE: Pace = { bytes: 64 * 1024, everyMs: 30_000 }

export function cutSlowBodies (app: FastifyInstance, { bytes, everyMs }: Pace = PACE): void {
  app.addHook('onRequest', async ({ raw }) => {
    if (raw.complete || (raw.headers['content-length'] ?? '0') === '0' && raw.headers['transfer-encoding'] === undefined) return
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
