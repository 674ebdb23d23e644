/** The ports of the house, fulfilled. */
import type { DataSource } from 'typeorm'
import type { Auth } from './auth/auth.ts'
import { newSecret } from './auth/secrets.ts'
import { uuidv7 } from './complaints/ids.ts'
import { createKeyRing, createSigner } from './complaints/keyRing.ts'
import type { ReadyConfig } from './config.ts'
import { assertShape } from './contract/shapes.ts'
import { createBackgroundStore } from './store/background.ts'
import { createFeedStore } from './store/feed.ts'
import { createFiles, folder } from './store/files.ts'
import type { Drive } from './store/files.ts'
import { createExpiredResponses, createLeftovers } from './store/leftovers.ts'
import { createImportQueue } from './store/importQueue.ts'
import { createImportStore } from './store/imports.ts'
import { createPortfolioStore } from './store/portfolios.ts'
import { createRegisterStore } from './store/register.ts'
import { createStore } from './store/store.ts'
import { createWebhookStore } from './store/webhooks.ts'
import type { RenderPdf } from './usecases/letterPorts.ts'
import type { Clock } from './usecases/ports.ts'
import type { Ports } from './usecases/housePorts.ts'
import { targetsOf } from './work.ts'
import type { Bell } from './usecases/feedPorts.ts'

export type PortParts = {
  config: ReadyConfig
  source: DataSource
  clock: Clock
  auth: Auth
  bell: Bell
  refreshRegister: () => Promise<void>
  renderPdf: RenderPdf
  /** Where attachments lie, when not in the folder of the configuration. */
  drive?: Drive
}

export const createPorts = ({ config, source, clock, auth, bell, refreshRegister, renderPdf, drive }: PortParts): Ports => {
  const encryptionKey = createKeyRing(config.keys.encryptionKeys)
  return {
    store: createStore(source, encryptionKey, config.keptComplaints),
    feed: createFeedStore(source),
    bell,
    webhooks: createWebhookStore(source, encryptionKey),
    targets: targetsOf(config),
    clock,
    directory: auth.directory,
    sign: createSigner(encryptionKey),
    newId: uuidv7,
    renderPdf,
    settings: { approvalLimitCents: config.approvalLimitCents, mailCounts: config.mail === undefined ? 'AT_ONCE' : 'WHEN_ACCEPTED', ...config.identities },
    register: createRegisterStore(source, encryptionKey),
    portfolios: createPortfolioStore(source, encryptionKey),
    refreshRegister,
    newSecret,
    imports: createImportStore(source, encryptionKey),
    importQueue: createImportQueue(source, encryptionKey),
    actorOf: auth.actorOf,
    background: createBackgroundStore(source, encryptionKey),
    assertImportRow: row => assertShape('ImportRow', row),
    files: createFiles(drive ?? folder(config.attachmentsDir)),
    attachmentLimits: config.attachmentLimits,
    leftovers: createLeftovers(source),
    expiredResponses: createExpiredResponses(source),
  }
}
