/** What the sandbox has in it at first, put there through the same doors as everything else. */
import { createHmac } from 'node:crypto'
import type { DataSource } from 'typeorm'
import { hashSecret } from './auth/secrets.ts'
import { normalizeInstant } from './calendar/instants.ts'
import type { ReadyConfig } from './config.ts'
import { createRenderer } from './rendering/renderer.ts'
import { PEOPLE, SANDBOX_SECRET } from './sandbox/seed/people.ts'
import { seedComplaints } from './sandbox/seed/seed.ts'
import type { PortsFor } from './sandbox/seed/seed.ts'
import { createBackgroundStore } from './store/background.ts'
import { dataSource } from './store/dataSource.ts'
import { clearComplaints, readDirectory, resetRegister, writeRegister } from './store/directory.ts'
import { createStore } from './store/store.ts'

export type DemonstrationOptions = {
  config: ReadyConfig & { migrationsDatabaseUrl: string }
  /** Connected as the application's login. */
  source: DataSource
}

/** Fills an empty sandbox with its people and their complaints; what is there already stays as it is. */
export async function fillSandbox ({ config, source }: DemonstrationOptions): Promise<void> {
  const { offices } = await readDirectory(source)
  if (offices.length === 0) await asOwner(config.migrationsDatabaseUrl, async owner => writeRegister(owner, await people()))
  await seed({ config, source })
}

/** Gives the first state back: every complaint goes, and what an administrator changed. Ids stay the same. */
export async function resetSandbox ({ config, source }: DemonstrationOptions): Promise<void> {
  await asOwner(config.migrationsDatabaseUrl, async owner => {
    await clearComplaints(owner)
    await resetRegister(owner, await people())
  })
  await seed({ config, source })
}

const seed = ({ config, source }: DemonstrationOptions) =>
  seedComplaints({ portsFor: portsOn(config, source), now: normalizeInstant(new Date().toISOString()) })

/** What logging and acting need of the house; a story calls nothing else. */
const portsOn = ({ keys: { encryptionKey }, approvalLimitCents, identities }: ReadyConfig, source: DataSource): PortsFor => (clock, newId) => ({
  store: createStore(source, encryptionKey),
  background: createBackgroundStore(source, encryptionKey),
  clock,
  newId,
  renderPdf: createRenderer().pdf,
  directory: {
    staff: id => PEOPLE.staff.find(person => person.id === id),
    office: id => PEOPLE.offices.find(office => office.id === id),
  },
  sign: text => createHmac('sha256', encryptionKey).update(text).digest('hex'),
  settings: { approvalLimitCents, mailCounts: 'AT_ONCE', ...identities },
})

/** One hash for all of them: each takes 80 ms of a core on purpose. */
async function people () {
  const secretHash = await hashSecret(SANDBOX_SECRET)
  return { ...PEOPLE, clients: PEOPLE.clients.map(client => ({ ...client, secretHash })) }
}

async function asOwner (url: string, work: (owner: DataSource) => Promise<void>) {
  const owner = await dataSource({ url, poolSize: 1 }).initialize()
  try {
    await work(owner)
  } finally {
    await owner.destroy()
  }
}
