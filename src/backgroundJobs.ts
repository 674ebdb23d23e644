/**
 * All background jobs of a process. The app starts and stops them together; the sandbox also has
 * the maintenance of its tables.
 */
import type { DataSource } from 'typeorm'
import { createKeyRing } from './complaints/keyRing.ts'
import type { ReadyConfig } from './config/config.ts'
import { startImports } from './jobs/imports.ts'
import type { ImportsOptions } from './jobs/imports.ts'
import { HOUR_MS, onceAvailable, startPeriodic } from './jobs/loop.ts'
import type { Job, PeriodicOptions } from './jobs/loop.ts'
import { startOutbox } from './jobs/letters/outbox.ts'
import type { OutboxOptions } from './jobs/letters/outbox.ts'
import { startRelay } from './jobs/webhooks/relay.ts'
import type { RelayOptions } from './jobs/webhooks/relay.ts'
import { createTargets } from './jobs/webhooks/targets.ts'
import type { WebhookTargets } from './jobs/webhooks/targets.ts'
import { createBackgroundStore } from './store/complaints/background.ts'
import { dataSource } from './store/dataSource.ts'
import { createDigestStore } from './store/digests/digests.ts'
import { createOutboxStore } from './store/letters/outbox.ts'
import { maintain } from './store/privacy/maintenance.ts'
import { createRelayStore } from './store/webhooks/relay.ts'
import { signDueCheckpoint } from './usecases/checkpoints/sign.ts'
import type { Clock } from './usecases/complaints/ports.ts'
import { recalculateDeadlines } from './usecases/calendars/recalculation.ts'
import { maintainAccessLog } from './usecases/accessLog/accessLog.ts'
import { removeOrphanedUploads } from './usecases/correspondence/attachments.ts'
import { sendDueDigests } from './usecases/digests/digests.ts'
import { removeExpiredResponses } from './usecases/idempotency.ts'
import { applyRetentionRules } from './usecases/privacy/retention.ts'
import { eraseComplaints } from './usecases/privacy/eraseComplaints.ts'
import { processImports } from './usecases/imports/importRows.ts'
import { giveUp, mailOf, settle } from './usecases/letters/outbox.ts'
import { MAX_STARTS } from './usecases/letters/ports.ts'
import type { ClaimedDispatch, Mailer, MailOutcome, RenderPdf } from './usecases/letters/ports.ts'
import type { Ports } from './usecases/ports.ts'

/** "within a minute" of the approval. */
const ERASURE_TICK_MS = 20_000

type OnError = (error: unknown) => void

export type LetterTuning = Pick<OutboxOptions, 'tickMs'> & {
  delaysMs?: readonly number[],
  leaseMs?: number,
  timeoutMs?: number,
}

/** Which jobs run, and how; a job that is left out does not run. */
export type JobOptions = {
  imports?: Pick<ImportsOptions, 'tickMs'>
  reminders?: Partial<Pick<PeriodicOptions, 'tickMs'>>
  /** Recalculates deadlines after the publication of a calendar. */
  recalculations?: Partial<Pick<PeriodicOptions, 'tickMs'>>
  /** Signs a checkpoint once a day. */
  checkpoints?: Partial<Pick<PeriodicOptions, 'tickMs'>>
  /** Removes orphaned uploads and expired stored responses. Maintains the access log. */
  cleanup?: Partial<Pick<PeriodicOptions, 'tickMs'>>
  /** Applies the retention rules, and erases the complaints of approved erasures. */
  erasures?: Partial<Pick<PeriodicOptions, 'tickMs'>>
  webhooks?: Partial<RelayOptions>
  letters?: LetterTuning
  /** Daily digests. */
  digests?: Partial<Pick<PeriodicOptions, 'tickMs'>>
}

export const ALL_JOBS: JobOptions = {
  imports: {}, reminders: {}, recalculations: {}, checkpoints: {}, cleanup: {}, erasures: {}, webhooks: {}, letters: {},
  digests: {},
}

export type JobParts = {
  config: ReadyConfig
  source: DataSource
  ports: Ports
  recordReminders: () => Promise<void>
  mailerOf?: MailerOf
  /** Makes the error handler of the named job. */
  onErrorOf: (job: string) => OnError
}

/** @returns the jobs as one: `stop` ends all of them */
export async function startBackgroundJobs (
  parts: JobParts,
  { imports, reminders, recalculations, checkpoints, cleanup, erasures, webhooks, letters, digests }: JobOptions,
): Promise<Job> {
  const { config, source, ports, recordReminders, mailerOf, onErrorOf } = parts
  const { clock, renderPdf, importQueue: { tidy } } = ports
  const onImportError = onErrorOf('Import worker')
  const onRecalculationError = onErrorOf('Recalculation of deadlines')
  const onUploadError = onErrorOf('Removal of orphaned uploads')
  const onErasureError = onErrorOf('Erasure job')
  const hourlyCleanup = { tickMs: HOUR_MS, retryMs: 60_000, ...cleanup }

  const jobs = await Promise.all([
    imports
    && startImports({
      processPart: () => processImports(ports, onImportError),
      tidy,
      onError: onImportError,
      ...imports,
    }),
    reminders
    && startPeriodic({
      work: recordReminders,
      onError: onErrorOf('Reminder job'),
      tickMs: 1000,
      retryMs: 2000,
      ...reminders,
    }),
    recalculations
    && startPeriodic({
      work: () => recalculateDeadlines(ports, onRecalculationError),
      onError: onRecalculationError,
      tickMs: 1000,
      retryMs: 2000,
      ...recalculations,
    }),
    checkpoints
    && startPeriodic({
      work: () => signDueCheckpoint(ports),
      onError: onErrorOf('Signing of checkpoints'),
      tickMs: 15_000,
      retryMs: 60_000,
      ...checkpoints,
    }),
    cleanup
    && startPeriodic({
      work: () => removeOrphanedUploads(ports, onUploadError),
      onError: onUploadError,
      ...hourlyCleanup,
    }),
    cleanup
    && startPeriodic({
      work: () => removeExpiredResponses(ports),
      onError: onErrorOf('Removal of expired stored responses'),
      ...hourlyCleanup,
    }),
    cleanup
    && startPeriodic({
      work: () => maintainAccessLog(ports, config.accessLogMonths),
      onError: onErrorOf('Maintenance of the access log'),
      ...hourlyCleanup,
    }),
    erasures
    && startPeriodic({
      work: async () => {
        await eraseComplaints(ports, onErasureError)
      },
      onError: onErasureError,
      tickMs: ERASURE_TICK_MS,
      retryMs: 60_000,
      ...erasures,
    }),
    erasures
    && startPeriodic({
      work: () => applyRetentionRules(ports),
      onError: onErrorOf('Retention job'),
      tickMs: HOUR_MS,
      retryMs: 60_000,
      ...erasures,
    }),
    webhooks && startWebhooks({ config, source }, { onError: onErrorOf('Webhook delivery'), ...webhooks }),
    letters
    && startLetters({ config, source, clock, renderPdf, mailerOf }, {
      onError: onErrorOf('Letter delivery'),
      ...letters,
    }),
    digests && startDigests({ config, source, ports }, { onError: onErrorOf('Daily digest'), ...digests }),
  ])
  return { stop: async () => { await Promise.all(jobs.map(job => job?.stop())) } }
}

/** `npm run maintain`, every hour. @param url of the owner of the tables */
export const startMaintenance = (url: string, onError: OnError): Job =>
  startPeriodic({
    async work () {
      const owner = await dataSource({ url, poolSize: 1 }).initialize()
      await maintain(owner).finally(() => owner.destroy())
    },
    onError,
    tickMs: HOUR_MS,
    retryMs: 60_000,
  })

export const targetsOf = ({ mode, webhookAllowedNetworks }: ReadyConfig): WebhookTargets =>
  createTargets({
    allowedNetworks: webhookAllowedNetworks,
    loopback: mode === 'sandbox',
    httpsOnly: mode === 'production',
  })

type DatabaseParts = { config: ReadyConfig, source: DataSource }

export const startWebhooks = (
  { config, source }: DatabaseParts,
  options: Partial<RelayOptions> & { onError: OnError },
): Job =>
  startRelay({
    store: createRelayStore(source, createKeyRing(config.keys.encryptionKeys)),
    targets: targetsOf(config),
    source: config.issuer,
    ...options,
  })

/** Starts nothing without a mail server, which only the sandbox may lack. */
export async function startDigests (
  { config, source, ports }: DatabaseParts & { ports: Ports },
  { onError, tickMs = 60_000 }: Partial<Pick<PeriodicOptions, 'tickMs'>> & { onError: OnError },
): Promise<Job | undefined> {
  const { mail: server, identities: { insurer }, digestHour: hour } = config
  if (server === undefined) return undefined
  const { createMailer } = await import('./jobs/letters/mailer.ts')
  const from = server.from ?? insurer.complaintsDesk.email
  const mailer = createMailer({ url: server.url, from, connections: 1 })
  const digestPorts = {
    ...ports, digests: createDigestStore(source), send: mailer.send, senderName: insurer.name, hour,
    domain: from.slice(from.indexOf('@') + 1),
  }
  const job = startPeriodic({ work: () => sendDueDigests(digestPorts, onError), onError, tickMs, retryMs: 60_000 })
  return {
    async stop () {
      await job.stop()
      mailer.close()
    },
  }
}

/** The sandbox's own mailer, around that of the mail server if there is one. */
export type MailerOf = (server?: Mailer) => Mailer

export type LetterParts = DatabaseParts & { clock: Clock, renderPdf: RenderPdf, mailerOf?: MailerOf }

/** Starts nothing without a mail server, which only the sandbox may lack, and its own mailer. */
export async function startLetters (
  { config, source, clock, renderPdf, mailerOf }: LetterParts,
  { onError, tickMs, delaysMs, leaseMs, timeoutMs }: LetterTuning & { onError: OnError },
): Promise<Job | undefined> {
  const { mail: server, keys, identities } = config
  const from = server?.from ?? identities.insurer.complaintsDesk.email
  const overSmtp = server
    && (await import('./jobs/letters/mailer.ts')).createMailer({ url: server.url, from, timeoutMs })
  const mailer = mailerOf?.(overSmtp) ?? overSmtp
  if (mailer === undefined) return undefined
  const encryptionKey = createKeyRing(keys.encryptionKeys)
  const domain = from.slice(from.indexOf('@') + 1)
  const outbox = createOutboxStore(source, encryptionKey, leaseMs)
  const ports = { outbox, background: createBackgroundStore(source, encryptionKey), clock }

  /**
   * A letter that cannot be rendered is retried and given up like one that the mail server
   * postpones. A letter that cannot be read fails this start, and is given up after three.
   */
  const send = async (dispatch: ClaimedDispatch): Promise<MailOutcome> => {
    const content = dispatch.opened()
    const mail = await mailOf(renderPdf, { ...dispatch, opened: () => content }, domain).catch(onError)
    return mail ? mailer.send(mail) : { outcome: 'POSTPONED', reply: 'The letter could not be rendered as PDF.' }
  }

  return startOutbox({
    outbox,
    mailer,
    async deliver (dispatch, stopping) {
      if (dispatch.failedStarts >= MAX_STARTS) return giveUp(ports, dispatch)
      const outcome = await send(dispatch)
      await onceAvailable(() => settle(ports, dispatch, outcome, delaysMs), stopping)
    },
    onError,
    tickMs,
  })
}
