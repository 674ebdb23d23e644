/** Fills and resets the sandbox; its complaints are created through the use cases. */
import { createHash } from 'node:crypto'
import type { DataSource } from 'typeorm'
import { hashSecret } from '../auth/secrets.ts'
import { brusselsDay } from '../calendar/days.ts'
import type { Instant } from '../calendar/instants.ts'
import { normalizeInstant } from '../calendar/instants.ts'
import { createKeyRing, createSigner } from '../complaints/keyRing.ts'
import type { ReadyConfig } from '../config/config.ts'
import { createRenderer } from '../rendering/renderer.ts'
import { PEOPLE, SANDBOX_SECRET } from '../sandbox/seed/people.ts'
import { SCENARIOS } from '../sandbox/seed/scenarios.ts'
import { seedComplaints } from '../sandbox/seed/seed.ts'
import type { PortsFor } from '../sandbox/seed/seed.ts'
import { createCalendarStore } from '../store/calendars/calendars.ts'
import { createBackgroundStore } from '../store/complaints/background.ts'
import { dataSource } from '../store/dataSource.ts'
import { restoreFirstState, saveFirstState } from '../store/demonstration.ts'
import { clearComplaints, readDirectory, resetDirectory, writeDirectory } from '../store/directory/snapshot.ts'
import { createStore } from '../store/complaints/store.ts'

export type DemonstrationOptions = {
  config: ReadyConfig & { migrationsDatabaseUrl: string }
  /** Connected as the application's login. */
  source: DataSource
}

/** Adds missing demonstration data; existing data stays unchanged. */
export async function fillSandbox ({ config, source }: DemonstrationOptions): Promise<void> {
  const { offices } = await readDirectory(source)
  if (offices.length === 0) await asOwner(config.migrationsDatabaseUrl, owner => writeDirectory(owner, people()))
  const now = present()
  if (await seed({ config, source }, now) > 0) await keep(config, now)
}

/**
 * Restores the initial data: removes all complaints and undoes an administrator's changes. Ids stay
 * the same.
 */
export async function resetSandbox (options: DemonstrationOptions): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await reset(options)
    } catch (error) {
      // Concurrent requests may hold locks on the tables, or cause a deadlock.
      if (attempt === MAX_ATTEMPTS || !isTransient(error)) throw error
    }
  }
}

const MAX_ATTEMPTS = 3

/** Deadlock, serialization failure, lock timeout and statement timeout. */
const isTransient = (error: unknown): boolean => {
  const { code, cause } = error as { code?: string, cause?: unknown }
  return ['40P01', '40001', '55P03', '57014'].includes(code ?? '') || (cause instanceof Error && isTransient(cause))
}

async function reset ({ config, source }: DemonstrationOptions): Promise<void> {
  const now = present()
  const restored = await asOwner(config.migrationsDatabaseUrl, async owner => {
    await clearComplaints(owner)
    await resetDirectory(owner, people())
    return restoreFirstState(owner, stampOf(config, now))
  })
  if (restored) return
  await seed({ config, source }, now)
  await keep(config, now)
}

const present = (): Instant => normalizeInstant(new Date().toISOString())

const seed = ({ config, source }: DemonstrationOptions, now: Instant): Promise<number> =>
  seedComplaints({ portsFor: portsOn(config, source), now })

/** On a database that its owner may not extend, each reset plays the stories. */
const keep = (config: DemonstrationOptions['config'], now: Instant): Promise<void> =>
  asOwner(config.migrationsDatabaseUrl, owner => saveFirstState(owner, stampOf(config, now)))
    .catch(error => { if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error })

const INSUFFICIENT_PRIVILEGE = '42501'

/** The dates of the stories depend on the day, and what is encrypted on the key. */
const stampOf = ({ keys: { encryptionKeys } }: ReadyConfig, now: Instant): string =>
  createHash('sha256').update(JSON.stringify([
    brusselsDay(now),
    createKeyRing(encryptionKeys).current.id,
    SCENARIOS,
  ], (_name, value) => typeof value === 'function' ? String(value) : value)).digest('hex')

/** The ports that the use cases of the demonstration need. */
function portsOn (
  { keys: { encryptionKeys }, approvalLimitCents, identities }: ReadyConfig,
  source: DataSource,
): PortsFor {
  const encryptionKey = createKeyRing(encryptionKeys)
  const renderer = createRenderer()
  return (clock, newId) => ({
    store: createStore(source, encryptionKey),
    background: createBackgroundStore(source, encryptionKey),
    calendars: createCalendarStore(source, encryptionKey),
    clock,
    newId,
    renderPdf: renderer.pdf,
    renderPreview: renderer.preview,
    // The demonstration's past is made, and read by nobody.
    accessLog: { record: () => undefined },
    directory: {
      staff: id => PEOPLE.staff.find(person => person.id === id),
      office: id => PEOPLE.offices.find(office => office.id === id),
    },
    sign: createSigner(encryptionKey),
    settings: { approvalLimitCents, mailCounts: 'AT_ONCE', ...identities },
  })
}

const people = () => ({
  ...PEOPLE,
  clients: PEOPLE.clients.map(client => ({ ...client, secretHash: hashSecret(SANDBOX_SECRET) })),
})

async function asOwner<T> (url: string, work: (owner: DataSource) => Promise<T>): Promise<T> {
  const owner = await dataSource({ url, poolSize: 1 }).initialize()
  try {
    return await work(owner)
  } finally {
    await owner.destroy()
  }
}
