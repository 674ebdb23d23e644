/**
 * What all systems other than the product share: fastify, HS256 with a cache, and the routes of the
 * workloads.
 */
import fastifyJwt from '@fastify/jwt'
import fastify from 'fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import pg from 'pg'
import { cursorOf, LOGGED, pageOf, placeOf } from './answer.ts'
import { FOUND, PAGE } from './sql.ts'

declare module 'fastify' {
  interface FastifyRequest { caller: Caller }
}

/** A broker's `office`; absent for the insurer's staff. */
export type Caller = { sub: string, office?: string }

export type Reader = {
  one(id: string): Promise<object | undefined>,
  own(
    office: string,
    after: [dueOn: string, id: string] | undefined,
  ): Promise<{ shown: object, dueOn: string, id: string }[]>,
  due(until: string): Promise<{ shown: object, dueOn: string, id: string }[]>,
  found(text: string): Promise<object[]>,
  log(
    office: string,
    input: Record<string, unknown>,
  ): Promise<{ id: string, firstLineReference: string, updatedAt: string }>,
}

export const SECRET = 'the bench\'s own, for HS256: not in production'

/**
 * Instants and days stay strings, as in the product, so that the reference loses no time
 * converting.
 */
export const types = {
  getTypeParser:
    ((oid: number, format?: 'text') =>
      oid === 1082
        ? (text: string) => text
        : oid === 1184
        ? instant
        : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}
const instant = (text: string): string => text.replace(' ', 'T').replace(/\+00$/, 'Z')

export const pool = (): pg.Pool => new pg.Pool({
  connectionString: process.env.DATABASE_URL, max: 8, types, options: '-c timezone=UTC', keepAlive: true,
})

export async function createServer (): Promise<FastifyInstance> {
  const app = fastify()
  await app.register(fastifyJwt, { namespace: 'own', secret: SECRET, verify: { cache: 5_000 } })
  app.decorateRequest('caller')
  app.addHook('onRequest', async (request: FastifyRequest) => {
    if (request.routeOptions.url?.startsWith('/health') === true) return
    request.caller = app.jwt.own.verify<Caller>(request.headers.authorization?.slice('Bearer '.length) ?? '')
  })
  app.get('/health/ready', async () => ({ status: 'UP' }))
  app.get('/health/live', async () => ({ status: 'UP' }))
  app.get(
    '/v1/me',
    async ({ caller }) => ({
      id: caller.sub,
      name: 'Makelaarskantoor',
      role: caller.office ? 'BROKER' : 'HANDLER',
      scopes: [],
    }),
  )
  return app
}

export function serveComplaints (app: FastifyInstance, reader: Reader): void {
  app.get<{ Params: { id: string } }>('/v1/complaints/:id', async ({ params: { id } }, reply) => {
    const complaint = await reader.one(id)
    if (complaint === undefined) return reply.code(404).send({})
    return complaint
  })

  app.get<{ Querystring: { after?: string, dueOnOrBefore?: string } }>(
    '/v1/complaints',
    async ({ query: { after, dueOnOrBefore }, caller: { office }, url }) => {
      const rows = office === undefined
        ? await reader.due(dueOnOrBefore ?? '')
        : await reader.own(office, after === undefined ? undefined : placeOf(after))
      const { items, next } = pageOf(rows, PAGE, ({ dueOn, id }) => cursorOf(dueOn, id))
      return {
        items: items.map(({ shown }) => shown),
        self: url,
        ...(next !== undefined && { next: `${url.replace(/&after=[^&]*/, '')}&after=${next}` }),
      }
    },
  )

  app.post<{ Body: { text: string } }>('/v1/complaints/query', async ({ body: { text }, url }) => {
    const { items, next } = pageOf(await reader.found(text), FOUND, () => 'more')
    return { items, self: url, ...(next !== undefined && { next: `${url}&after=${next}` }) }
  })

  app.post<{ Body: Record<string, unknown> }>('/v1/complaints', async ({ body, caller: { office = '' } }, reply) => {
    const { updatedAt, ...row } = await reader.log(office, body)
    reply.code(201).header('location', `/v1/complaints/${row.id}`)
    return {
      ...row,
      ...LOGGED,
      ...body,
      updatedAt,
      loggedAt: updatedAt,
      office: { id: office, name: 'Makelaarskantoor 000 & Partners' },
    }
  })
}

/** Runs until it is stopped or its parent process has ended. */
export async function listen (app: FastifyInstance): Promise<void> {
  await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
  const stop = () => { void app.close().then(() => process.exit()) }
  process.on('SIGTERM', stop)
  process.on('SIGINT', () => undefined)
  process.stdin.on('end', stop).resume()
}
