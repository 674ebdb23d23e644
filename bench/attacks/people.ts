/**
 * The clients and staff of the attacks, created through the API by an administrator, as in
 * production.
 */
import { runProgram } from './service.ts'
import type { Service } from './service.ts'
import { PERSON } from './payloads.ts'

export type Credentials = { clientId: string, secret: string }

export type People = {
  /** An office's client; attacks. */
  attacker: Credentials
  /** A software house's client, acting for that office and another one; attacks. */
  softwareHouse: Credentials
  /** A member of staff; attacks the endpoints that only staff can reach. */
  handler: Credentials
  /** The client of a separate office; measures. */
  neighbour: Credentials
  /** More clients of the measuring client's office, whose secrets no process has seen yet. */
  newcomers: Credentials[]
  /** The software house's two offices. */
  offices: [string, string]
  /** A complaint of the measuring client's office. */
  neighbourComplaint: string
  attackerComplaint: string
  /** Paths of PDFs that the attacker may read, each of a different letter. */
  pdfs: string[]
  /** The handler's complaints in review. */
  inReview: string
}

type Json = Record<string, unknown>

export type Size = { complaints: number, letters: number, newcomers: number }
const WHOLE: Size = { complaints: 150, letters: 20, newcomers: 12 }

/** The enterprise numbers only pass the check digits. */
const OFFICES = [
  { name: 'Kantoor Aanval', code: 'AAN', enterpriseNumber: '0400008697' },
  { name: 'Kantoor Tweede', code: 'TWE', enterpriseNumber: '1001234592' },
  { name: 'Kantoor Buur', code: 'BUR', enterpriseNumber: '0403567807' },
]

/** @param ownerUrl the login that owns the tables */
export async function makeAdministrator (ownerUrl: string, appUrl: string): Promise<Credentials> {
  const clientId = 'attack-admin'
  const env = { MIGRATIONS_DATABASE_URL: ownerUrl }
  const said = await runProgram('src/commands/administrator.ts', [clientId, 'Els Wouters'], appUrl, env)
  const secret = /client_secret: (\S+)/.exec(said)?.[1]
  if (secret === undefined) throw new Error(`No administrator was made:\n${said}`)
  return { clientId, secret }
}

export async function makePeople (service: Service, administrator: Credentials, size: Size = WHOLE): Promise<People> {
  const admin = await tokenOf(service.port, administrator)
  const post = (token: string, path: string, body: object): Promise<Json> => ask(service.port, token, path, body)
  const idOf = async (path: string, body: object) => (await post(admin, path, body)).id as string
  const client = async (clientId: string, belongs: object): Promise<Credentials> => {
    const made = await post(admin, '/v1/clients', { clientId, name: clientId, ...belongs }) as NewClient
    return { clientId, secret: made.secret.secret }
  }

  const [attacked, second, quiet] = await Promise.all(OFFICES.map(office => idOf('/v1/offices', office))) as Three
  const staffId = await idOf('/v1/staff', { name: 'An Verhulst', role: 'HANDLER' })
  const attacker = await client('attacker', { officeId: attacked })
  const softwareHouse = await client('software-house', { grants: [attacked, second] })
  const handler = await client('handler', { staffId })
  const neighbour = await client('neighbour', { officeId: quiet })
  const newcomers = await many(size.newcomers, index => client(`newcomer-${index}`, { officeId: quiet }))

  const tokens = [attacker, neighbour, handler].map(credentials => tokenOf(service.port, credentials))
  const [attackerToken, neighbourToken, handlerToken] = await Promise.all(tokens) as Three
  const log = async (token: string, more: object = {}) =>
    (await post(token, '/v1/complaints', { ...COMPLAINT, ...more })).id as string
  const [neighbourComplaint = ''] = await many(size.complaints, () => log(neighbourToken))
  const [attackerComplaint = ''] = await many(size.complaints, () => log(attackerToken))
  const pdfs = await many(size.letters, async () => {
    const id = await log(attackerToken, { interventions: [INTERVENTION] })
    await post(attackerToken, `/v1/complaints/${id}/firstLineResolution`, RESOLUTION)
    const { items: [letter] } = await ask(service.port, attackerToken, `/v1/complaints/${id}/letters`) as Letters
    return letter?.pdf ?? ''
  })
  const inReview = await log(attackerToken, { interventions: [INTERVENTION] })
  await post(attackerToken, `/v1/complaints/${inReview}/escalation`, { ground: 'UNSATISFIED_AFTER_FIRST_LINE' })
  await post(handlerToken, `/v1/complaints/${inReview}/assignment`, { handlerId: staffId, independenceDeclared: true })
  return {
    attacker, softwareHouse, handler, neighbour, newcomers, offices: [attacked, second],
    neighbourComplaint, attackerComplaint, pdfs, inReview,
  }
}

const many = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))

type Three = [string, string, string]
type NewClient = { secret: { secret: string } }
type Letters = { items: { pdf: string }[] }

const RESOLUTION = { summary: 'Premie rechtgezet.', satisfaction: 'FULL', confirmationLetter: true }
const COMPLAINT = {
  complainant: PERSON,
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft al weken liggen.',
}
const INTERVENTION = { kinds: ['ANSWER'], summary: 'Gebeld en uitgelegd.' }

export async function tokenOf (port: number, { clientId, secret }: Credentials, office?: string): Promise<string> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials', client_id: clientId, client_secret: secret, ...(office && { office }),
  })
  const answer = await fetch(`http://127.0.0.1:${port}/oauth/token`, {
    method: 'POST', body: form, signal: AbortSignal.timeout(20_000),
  })
  if (!answer.ok) throw new Error(`No token for ${clientId}: ${await answer.text()}`)
  return (await answer.json() as { access_token: string }).access_token
}

/** @throws Error for any status other than 2xx */
export async function ask (port: number, token: string, path: string, body?: object): Promise<Json> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { 'authorization': `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${text}`)
  return text === '' ? {} : JSON.parse(text) as Json
}
