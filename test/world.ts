/**
 * The outside world of a test: a database of its own, the sandbox's people, a clock in the test's
 * hand, the app.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'
import { buildApp } from '../src/app.ts'
import { startLetters, startWebhooks } from '../src/backgroundJobs.ts'
import type { LetterTuning } from '../src/backgroundJobs.ts'
import type { AppParts } from '../src/app.ts'
import { generateSigningKey } from '../src/auth/keys.ts'
import { hashSecret } from '../src/auth/secrets.ts'
import type { ReadyConfig } from '../src/config/config.ts'
import { Problem } from '../src/problems/problems.ts'
import { createRenderer } from '../src/rendering/renderer.ts'
import type { Job } from '../src/jobs/loop.ts'
import type { RelayOptions } from '../src/jobs/webhooks/relay.ts'
import { IDENTITIES_DEFAULT } from '../src/letters/procedure/identities.ts'
import type { VirtualClock } from '../src/sandbox/clock.ts'
import { PEOPLE, SANDBOX_ACCESS, SANDBOX_SECRET } from '../src/sandbox/seed/people.ts'
import { dataSource } from '../src/store/dataSource.ts'
import { clearComplaints, writeDirectory } from '../src/store/directory/snapshot.ts'
import { createCheckpointLog } from '../src/store/checkpoints/checkpoints.ts'
import { noteKeys } from '../src/transparency/signedNote.ts'
import { signDueCheckpoint } from '../src/usecases/checkpoints/sign.ts'
import { freshDatabase } from './cluster/database.ts'
import type { Database } from './cluster/database.ts'
import { requestToken } from './support/requests.ts'
import { steppedClock } from './support/steppedClock.ts'
import { newCheckpointKey } from './support/checkpoints.ts'

export type World = {
  app: FastifyInstance
  clock: VirtualClock
  database: Database
  /** As the owner: what the API itself may not do. */
  owner: DataSource
  config: ReadyConfig
  /** An access token of a sandbox client. */
  token (clientId: string, office?: string): Promise<string>
  /** Signs the checkpoint of the clock's day, unless it is signed. */
  signCheckpoint(): Promise<void>
  /** Sends webhooks from now on, until it is stopped or the test ends. */
  relay (options?: Partial<RelayOptions>): Job
  /** Sends letters from now on, until the test ends: where `mail` is configured. */
  outbox (options?: Partial<LetterTuning>): Promise<void>
}

type Scope = { teardown (work: () => Promise<void>): void }

export async function createWorld (t: Scope, overrides: Partial<ReadyConfig> = {}): Promise<World> {
  const database = await freshDatabase(t)
  const owner = await dataSource({ url: database.ownerUrl, poolSize: 2 }).initialize()
  const secretHash = hashSecret(SANDBOX_SECRET)
  await writeDirectory(owner, { ...PEOPLE, clients: PEOPLE.clients.map(client => ({ ...client, secretHash })) })
  const config = {
    mode: 'sandbox', host: '127.0.0.1', port: 0, dataDir: '', issuer: 'http://127.0.0.1:3000', audience: 'complaints-api', checkpointOrigin: 'test.localhost/checkpoints',
    externalIssuers: [], approvalLimitCents: 250_000, introspection: true, logLevel: 'error', poolSize: 8, complaintCacheSize: 2_000, digestHour: 7,
    accessLogMonths: 36, webhookAllowedNetworks: [], corsOrigins: [],
    databaseUrl: database.appUrl, identities: IDENTITIES_DEFAULT,
    attachmentsDir: join(tmpdir(), `complaints-attachments-${randomUUID()}`),
    erasureLog: join(tmpdir(), `complaints-erasures-${randomUUID()}`),
    attachmentLimits: { bytes: 25 * 1024 * 1024, totalBytes: 250 * 1024 * 1024, totalFiles: 100 },
    keys: {
      signingKeys: [await generateSigningKey()],
      encryptionKeys: [randomBytes(32)],
      checkpointKeys: [newCheckpointKey()],
    },
    ...overrides,
  } as ReadyConfig
  const clock = steppedClock()
  const { app, source } = await startApp(config, clock, async () => clearComplaints(owner))
  const renderer = createRenderer()
  const signCheckpoint = () => signDueCheckpoint({
    checkpointLog: createCheckpointLog(source),
    checkpointKeys: noteKeys(config.checkpointOrigin, config.keys.checkpointKeys),
    clock,
  })
  const relays: Job[] = []
  const outbox = async (options: Partial<LetterTuning> = {}) => {
    const started = await startLetters({ config, source, clock, renderPdf: renderer.pdf }, {
      tickMs: 20,
      onError: unlessUnavailable,
      ...options,
    })
    if (started !== undefined) relays.push(started)
  }
  const relay = (options: Partial<RelayOptions> = {}) => {
    const started = startWebhooks({ config, source }, { tickMs: 20, onError: unlessUnavailable, ...options })
    relays.push(started)
    return started
  }
  t.teardown(async () => {
    for (const relay of relays) await relay.stop()
    await app.close()
    await renderer.close()
    await source.destroy()
    await owner.destroy()
    await rm(config.attachmentsDir, { recursive: true, force: true })
    await rm(config.erasureLog, { force: true })
  })

  const tokens = new Map<string, Promise<string>>()
  const token = (clientId: string, office?: string) => {
    const key = createHash('sha256').update(`${clientId} ${office}`).digest('hex')
    const known = tokens.get(key) ?? tokenFor(app, clientId, office)
    tokens.set(key, known)
    return known
  }
  return { app, clock, database, owner, config, token, signCheckpoint, relay, outbox }
}

/** A busy machine may keep the database from answering: jobs try again, as in production. */
function unlessUnavailable (error: unknown): void {
  if (!(error instanceof Problem && error.status === 503)) throw error
}

/** A second process of the API on the same database, until the test ends. */
export async function anotherProcess (
  t: Scope,
  { config, clock }: World,
  parts: AppOptions = {},
): Promise<{ app: FastifyInstance, source: DataSource }> {
  const { app, source } = await startApp(config, clock, async () => undefined, parts)
  t.teardown(async () => {
    await app.close()
    await source.destroy()
  })
  return { app, source }
}

type AppOptions = Pick<AppParts, 'jobs' | 'drive' | 'directoryRefreshMs' | 'socketLimits'>

/** One process of the API, on the given database. */
export async function startApp (
  config: ReadyConfig,
  clock: VirtualClock,
  reset: () => Promise<void>,
  parts: AppOptions = {},
): Promise<{ app: FastifyInstance, source: DataSource }> {
  const source = await dataSource({ url: config.databaseUrl, poolSize: config.poolSize }).initialize()
  const app = await buildApp({ config, source, clock, sandbox: { clock, reset, access: SANDBOX_ACCESS }, ...parts })
  await app.ready()
  return { app, source }
}

async function tokenFor (app: FastifyInstance, clientId: string, office?: string): Promise<string> {
  const response = await requestToken(app, {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: SANDBOX_SECRET,
    ...(office && { office }),
  })
  if (response.statusCode !== 200) throw new Error(`No token for ${clientId}: ${response.body}`)
  return response.json<{ access_token: string }>().access_token
}
