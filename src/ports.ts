/** Makes the ports that the use cases need, from the store and the other adapters. */
import type { DataSource } from 'typeorm'
import type { Auth } from './auth/auth.ts'
import { newSecret } from './auth/secrets.ts'
import { uuidv7 } from './directory/ids.ts'
import { createKeyRing, createSigner } from './complaints/keyRing.ts'
import type { ReadyConfig } from './config/config.ts'
import { assertShape } from './contract/shapes.ts'
import { createCalendarStore } from './store/calendars/calendars.ts'
import { createRecalculationQueue } from './store/calendars/recalculations.ts'
import { createBackgroundStore } from './store/complaints/background.ts'
import { createCheckpointLog } from './store/checkpoints/checkpoints.ts'
import { createFeedStore } from './store/events/feed.ts'
import { createFiles, folder } from './store/correspondence/files.ts'
import type { Drive } from './store/correspondence/files.ts'
import { createOrphanedUploads } from './store/correspondence/orphanedUploads.ts'
import { createExpiredResponses } from './store/idempotency.ts'
import { createImportQueue } from './store/imports/queue.ts'
import { createImportStore } from './store/imports/imports.ts'
import { createImprovementStore } from './store/improvement/improvement.ts'
import { createPortfolioStore } from './store/directory/portfolios.ts'
import { createDirectoryStore } from './store/directory/directory.ts'
import { createStore } from './store/complaints/store.ts'
import { createReportStore } from './store/reports/reports.ts'
import { createDataSubjectStore } from './store/privacy/dataSubjects.ts'
import { createErasureLog } from './store/privacy/erasureLog.ts'
import { createErasureQueue } from './store/privacy/erasureQueue.ts'
import { createRetentionStore } from './store/privacy/retention.ts'
import { createWebhookStore } from './store/webhooks/webhooks.ts'
import { noteKeys } from './transparency/signedNote.ts'
import type { Renderer } from './rendering/renderer.ts'
import type { AccessLogPorts } from './usecases/accessLog/ports.ts'
import type { Clock } from './usecases/complaints/ports.ts'
import type { Ports } from './usecases/ports.ts'
import { targetsOf } from './backgroundJobs.ts'
import type { FeedListener } from './usecases/events/ports.ts'

export type PortParts = {
  config: ReadyConfig
  source: DataSource
  clock: Clock
  auth: Auth
  feedListener: FeedListener
  refreshDirectory: () => Promise<void>
  renderer: Pick<Renderer, 'pdf' | 'preview' | 'report'>
  accessLog: Pick<AccessLogPorts, 'accessLog' | 'accessLogStore'>
  /**
   * Whether letters wait for the mailer although there is no mail server: a fault of the sandbox.
   */
  refusesMail?: () => boolean
  /** Where attachments lie, when not in the folder of the configuration. */
  drive?: Drive
}

export const createPorts =
  (parts: PortParts): Ports => {
    const { config, source, clock, auth, feedListener, refreshDirectory, renderer, refusesMail, drive, accessLog } =
      parts
    const encryptionKey = createKeyRing(config.keys.encryptionKeys)
    return {
      store: createStore(source, encryptionKey, config.complaintCacheSize),
      feed: createFeedStore(source),
      feedListener,
      webhooks: createWebhookStore(source, encryptionKey),
      checkpointLog: createCheckpointLog(source),
      checkpointKeys: noteKeys(config.checkpointOrigin, config.keys.checkpointKeys),
      targets: targetsOf(config),
      clock,
      directory: auth.directory,
      sign: createSigner(encryptionKey),
      newId: uuidv7,
      renderPdf: renderer.pdf,
      renderPreview: renderer.preview,
      renderReport: renderer.report,
      settings: {
        approvalLimitCents: config.approvalLimitCents,
        get mailCounts () {
          return config.mail === undefined && refusesMail?.() !== true ? 'AT_ONCE' : 'WHEN_ACCEPTED'
        },
        ...config.identities,
      },
      calendars: createCalendarStore(source, encryptionKey),
      recalculations: createRecalculationQueue(source),
      directoryStore: createDirectoryStore(source, encryptionKey),
      portfolios: createPortfolioStore(source, encryptionKey),
      reports: createReportStore(source, encryptionKey),
      refreshDirectory,
      newSecret,
      imports: createImportStore(source, encryptionKey),
      importQueue: createImportQueue(source, encryptionKey),
      improvement: createImprovementStore(source, encryptionKey),
      actorOf: auth.actorOf,
      client: auth.client,
      ...accessLog,
      background: createBackgroundStore(source, encryptionKey),
      assertImportRow: row => assertShape('ImportRow', row),
      files: createFiles(drive ?? folder(config.attachmentsDir)),
      attachmentLimits: config.attachmentLimits,
      orphanedUploads: createOrphanedUploads(source),
      expiredResponses: createExpiredResponses(source),
      erasures: createErasureQueue(source, encryptionKey),
      retention: createRetentionStore(source, encryptionKey),
      dataSubjects: createDataSubjectStore(source, encryptionKey),
      erasureLog: createErasureLog(config.erasureLog),
    }
  }
