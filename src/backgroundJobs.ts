/** What is done beside the app, as long as the process runs: webhooks and letters are sent. */
import type { DataSource } from 'typeorm'
import { createKeyRing } from './complaints/keyRing.ts'
import type { ReadyConfig } from './config/config.ts'
import { onceAvailable } from './jobs/loop.ts'
import type { Loop } from './jobs/loop.ts'
import { startOutbox } from './jobs/letters/outbox.ts'
import type { OutboxOptions } from './jobs/letters/outbox.ts'
import { startRelay } from './jobs/webhooks/relay.ts'
import type { Relay, RelayOptions } from './jobs/webhooks/relay.ts'
import { createTargets } from './jobs/webhooks/targets.ts'
import type { WebhookTargets } from './jobs/webhooks/targets.ts'
import type { Renderer } from './rendering/renderer.ts'
import { createBackgroundStore } from './store/complaints/background.ts'
import { createOutboxStore } from './store/letters/outbox.ts'
import { createRelayStore } from './store/webhooks/relay.ts'
import { MOST_STARTS } from './usecases/letters/ports.ts'
import type { ClaimedDispatch, MailOutcome } from './usecases/letters/ports.ts'
import { giveUp, mailOf, settle } from './usecases/letters/outbox.ts'
import type { Clock } from './usecases/complaints/ports.ts'

type Base = { config: ReadyConfig, source: DataSource }

export const targetsOf = ({ mode, webhookAllowedNetworks }: ReadyConfig): WebhookTargets =>
  createTargets({ allowedNetworks: webhookAllowedNetworks, httpsOnly: mode === 'production' })

/** Sends the webhooks. */
export const buildRelay = ({ config, source }: Base, { onError, ...options }: Pick<RelayOptions, 'onError'> & Partial<RelayOptions>): Relay => startRelay({
  store: createRelayStore(source, createKeyRing(config.keys.encryptionKeys)),
  targets: targetsOf(config),
  source: config.issuer,
  onError,
  ...options,
})

export type OutboxTuning = Pick<OutboxOptions, 'onError'> & { tickMs?: number, delaysMs?: readonly number[], leaseMs?: number, timeoutMs?: number }

/** Sends the letters that are queued; none where there is no mail server, which is the sandbox only. */
export async function buildOutbox ({ config, source, clock, renderer }: Base & { clock: Clock, renderer: Renderer }, { onError, tickMs, delaysMs, leaseMs, timeoutMs }: OutboxTuning): Promise<Pick<Loop, 'stop'> | undefined> {
  const { mail, keys } = config
  if (mail === undefined) return undefined
  const encryptionKey = createKeyRing(keys.encryptionKeys)
  const { createMailer } = await import('./jobs/letters/mailer.ts')
  const from = mail.from ?? config.identities.insurer.complaintsDesk.email
  const mailer = createMailer({ url: mail.url, from, timeoutMs })
  const outbox = createOutboxStore(source, encryptionKey, leaseMs)
  const ports = { outbox, background: createBackgroundStore(source, encryptionKey), clock }
  const domain = from.slice(from.indexOf('@') + 1)

  /**
   * A letter that cannot be rendered is tried again as late as one that the mail server puts off, and given up like it.
   * One that cannot be read fails this start, and is given up after three.
   */
  async function sent (claimed: ClaimedDispatch): Promise<MailOutcome> {
    const content = claimed.opened()
    const mail = await mailOf(renderer.pdf, { ...claimed, opened: () => content }, domain).catch(onError)
    return mail ? mailer.send(mail) : { outcome: 'POSTPONED', reply: 'The letter could not be rendered as PDF.' }
  }

  return startOutbox({
    outbox,
    mailer,
    async deliver (claimed, stopping) {
      if (claimed.failedStarts >= MOST_STARTS) return giveUp(ports, claimed)
      const outcome = await sent(claimed)
      await onceAvailable(() => settle(ports, claimed, outcome, delaysMs), stopping)
    },
    onError,
    tickMs,
  })
}
