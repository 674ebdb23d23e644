/**
 * Sends the largest requests one after the other, and tells which of them kept the event loop, or
 * failed.
 */
import { Agent, request as httpRequest } from 'node:http'
import type { RequestOptions } from 'node:http'
import type { HTTPMethods } from 'fastify'
import type { World } from '../world.ts'
import { restCalls } from './calls.ts'
import { REST_PLACES } from './contracts.ts'
import { largestRequests } from './largest.ts'
import type { Large } from './largest.ts'
import { steadyBlock } from './loopDelay.ts'
import { BODY_SCHEMAS, wholeBody } from './shapes.ts'
import { COMPLAINT } from './situations.ts'

/** What the README promises, on two cores. */
export const LONGEST_BLOCK_MS = 200

/** Who gets furthest, so that not only their right is looked at. */
const CLIENTS = ['broker-antwerp', 'manager-carla', 'handler-an', 'admin-els'] as const

export type Outcome = { what: string, status: number, blockMs: number }

export type Sender = { requests: Large[], send: (request: Large) => Promise<Outcome> }

export async function eventLoopSender (world: World): Promise<Sender> {
  const { port } = new URL(await world.app.listen({ host: '127.0.0.1', port: 0 }))
  const agent = new Agent({ keepAlive: true })
  const { id } = await restCalls(world).done('broker-antwerp', 'logComplaint', {}, COMPLAINT)
  const ids = { complaintId: id, kind: 'FINAL_ANSWER', version: 'BE-legal-10', name: 'badRequest', guide: 'first-call' }
  const clients = new Map<string, string>()

  /** Whoever is not refused for their role. */
  async function clientFor (operation: string): Promise<string> {
    const known = clients.get(operation)
    if (known !== undefined) return known
    let found: string = CLIENTS[0]
    const { method, path } = REST_PLACES.get(operation) ?? { method: 'GET' as HTTPMethods, path: '' }
    if (BODY_SCHEMAS.has(operation)) {
      for (const client of CLIENTS) {
        const url = path.replace(/\{(\w+)\}/g, (_, name: keyof typeof ids) => ids[name] ?? id)
        const { statusCode } = await world.app.inject({
          method,
          url,
          headers: {
            authorization: `Bearer ${await world.token(client)}`,
            'content-type': operation.startsWith('update') ? 'application/merge-patch+json' : 'application/json',
          },
          payload: JSON.stringify(wholeBody(operation)),
        })
        found = client
        if (statusCode !== 403) break
      }
    }
    clients.set(operation, found)
    return found
  }

  return {
    requests: largestRequests(ids),
    async send ({ what, operation, method, url, headers, payload }) {
      const token = await world.token(await clientFor(operation))
      const body = payload?.()
      let status = 0
      const once = async () => {
        status = Math.max(
          status,
          await statusOf(
            { agent, port, method, path: url, headers: { authorization: `Bearer ${token}`, ...headers } },
            body,
          ),
        )
      }
      return { what, blockMs: await steadyBlock(once, LONGEST_BLOCK_MS), status }
    },
  }
}

/** Over HTTP, as it comes: what is injected is kept for as long as a slow body may take. */
const statusOf = (options: RequestOptions, body: string | undefined): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(options, answer => answer.resume().on('end', () => resolve(answer.statusCode ?? 0)))
    sent.on('error', reject)
    sent.end(body)
  })

/** In words, for whoever reads a failing test. */
export const faultsIn = ({ what, status, blockMs }: Outcome): string[] => [
  ...(status >= 500 ? [`${what}: ${status}`] : []),
  ...(blockMs > LONGEST_BLOCK_MS ? [`${what}: kept the event loop for ${Math.round(blockMs)} ms`] : []),
]
