/** Live: the process answers. Ready: it has read the clients and reaches its database. */
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problems/problems.ts'

const OPEN = { config: { public: true }, logLevel: 'silent' } as const

export async function health (app: FastifyInstance, { isReady }: { isReady: () => Promise<boolean> }): Promise<void> {
  app.get('/health/live', OPEN, async () => ({ status: 'UP' }))
  app.get('/health/ready', OPEN, async () => {
    if (!await isReady()) {
      throw new Problem('serviceUnavailable', 'The database does not answer at the moment.', { retryAfter: 2 })
    }
    return { status: 'UP' }
  })
}
