/** The whole house: what all use cases together need from outside. `app.ts` hands it over. */
import type { AdministrationPorts } from './administrationPorts.ts'
import type { BackgroundPorts } from './backgroundPorts.ts'
import type { AttachmentPorts } from './correspondencePorts.ts'
import type { Bell, FeedStore } from './feedPorts.ts'
import type { ExpiredResponses } from './idempotency.ts'
import type { ImportPorts } from './importPorts.ts'
import type { ComplaintPorts } from './ports.ts'
import type { Targets, WebhookStore } from './webhookPorts.ts'

export type Ports = ComplaintPorts & AdministrationPorts & ImportPorts & BackgroundPorts & AttachmentPorts & {
  feed: FeedStore
  bell: Bell
  webhooks: WebhookStore
  targets: Targets
  expiredResponses: ExpiredResponses
}
