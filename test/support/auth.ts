/** A small register of clients, an app that only authenticates, and a forger's workshop. */
import { constants, createHmac, randomUUID, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import Fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { AuthOptions } from '../../src/auth/auth.ts'
import { registerAuth } from '../../src/auth/auth.ts'
import type { ClientRecord, DirectorySnapshot } from '../../src/auth/clients.ts'
import { generateSigningKey } from '../../src/auth/keys.ts'
import { hashSecret } from '../../src/auth/secrets.ts'
import { Problem } from '../../src/problems/problems.ts'
import { requestToken } from './requests.ts'

export const ISSUER = 'https://complaints.example.be'
export const AUDIENCE = 'complaints-api'
export const SECRET = 'open sesame+%é'

export const offices = {
  antwerp: { id: randomUUID(), name: 'Makelaar Antwerpen', code: 'ANT' },
  ghent:   { id: randomUUID(), name: 'Makelaar Gent', code: 'GNT' },
  liege:   { id: randomUUID(), name: 'Courtier Liège', code: 'LIE' },
}

export const staff = {
  an:    { id: randomUUID(), name: 'An', role: 'HANDLER' as const, tiedOfficeIds: [offices.ghent.id] },
  carla: { id: randomUUID(), name: 'Carla', role: 'MANAGER' as const, tiedOfficeIds: [] },
}

/** The register as a test may change it under a running app. */
export type Register = DirectorySnapshot & {
  reads: number,
  broken: boolean,
  client: (clientId: string) => ClientRecord,
}

export async function makeRegister (): Promise<Register> {
  const hash = hashSecret(SECRET)
  const client = (clientId: string, more: Partial<ClientRecord>): ClientRecord => ({
    id: randomUUID(), clientId, name: clientId, role: 'BROKER', enabled: true, grants: [], identities: [],
    secrets: [{ id: randomUUID(), hash, revoked: false }], ...more,
  })
  const clients = [
    client('broker-antwerp', { officeId: offices.antwerp.id }),
    client('broker-ghent', { officeId: offices.ghent.id }),
    client('software-house', { grants: [offices.antwerp.id, offices.ghent.id] }),
    client('small-house', { grants: [offices.liege.id] }),
    client('handler-an', { role: 'HANDLER', staffId: staff.an.id }),
    client('manager-carla', { role: 'MANAGER', staffId: staff.carla.id }),
    client('auditor', { role: 'AUDITOR' }),
    client('admin', { role: 'ADMIN' }),
    client('closed', { officeId: offices.antwerp.id, enabled: false }),
    client('nobody-handler', { role: 'HANDLER' }),
    client('lost-office', { officeId: randomUUID() }),
  ]
  return {
    clients, offices: Object.values(offices), staff: Object.values(staff), reads: 0, broken: false,
    client: clientId => clients.find(each => each.clientId === clientId) ?? (() => { throw new Error(clientId) })(),
  }
}

export async function makeApp (register: Register, options: Partial<AuthOptions> = {}) {
  const app: FastifyInstance = Fastify()
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof Problem) return reply.code(error.status).send(error.document)
    return reply.code((error as { statusCode?: number }).statusCode ?? 500).send({
      type: 'other',
      detail: String(error),
    })
  })
  const signingKeys = options.signingKeys ?? [await generateSigningKey()]
  const auth = await registerAuth(app, {
    directory: {
      async read () {
        register.reads++
        if (register.broken) throw new Error('the database is gone')
        return structuredClone({ clients: register.clients, offices: register.offices, staff: register.staff })
      },
    },
    issuer: ISSUER, audience: AUDIENCE, ...options, signingKeys,
  })
  app.get('/who', async request => request.actor)
  app.get('/open', { config: { public: true } }, async () => ({ open: true }))
  app.get('/nobody', { config: { public: true } }, async request => request.actor)
  app.post('/json', async request => request.body)
  await app.ready()

  const token = async (clientId: string, more: Record<string, string> = {}, secret = SECRET) => {
    const answer = await requestToken(app, {
      grant_type: 'client_credentials', client_id: clientId, client_secret: secret, ...more,
    })
    return String(answer.json().access_token)
  }
  const who = (authorization?: string, headers: Record<string, string> = {}) =>
    app.inject({ url: '/who', headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) } })
  return { app, auth, signingKeys, token, who }
}

export const encode = (part: unknown): string =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url')

export const decode =
  (token: string): {
    header: Record<string, string>,
    claims: Record<string, string> & { exp: number, iat: number },
  } => {
    const [header = '', claims = ''] = token.split('.').map(part => Buffer.from(part, 'base64url').toString())
    return { header: JSON.parse(header), claims: JSON.parse(claims) }
  }

/** A token that says what one likes, signed as its header says. */
export function forge (header: Record<string, unknown>, claims: unknown, key: KeyObject | string): string {
  const input = `${encode(header)}.${encode(claims)}`
  if (typeof key === 'string') return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`
  const hash = key.asymmetricKeyType === 'ed25519' ? null : 'sha256'
  const pss = header.alg === 'PS256' ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : {}
  return `${input}.${sign(hash, Buffer.from(input), { key, dsaEncoding: 'ieee-p1363', ...pss }).toString('base64url')}`
}

export const pause = (milliseconds: number) => new Promise(resolve => { setTimeout(resolve, milliseconds) })
