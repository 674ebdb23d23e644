/** All ports of all use cases; `src/ports.ts` provides them. */
import type { AccessLogPorts } from './accessLog/ports.ts'
import type { CalendarPorts } from './calendars/ports.ts'
import type { DirectoryPorts } from './directory/ports.ts'
import type { CheckpointPorts } from './checkpoints/ports.ts'
import type { BackgroundPorts } from './complaints/backgroundPorts.ts'
import type { AttachmentPorts } from './correspondence/ports.ts'
import type { FeedListener, FeedStore } from './events/ports.ts'
import type { ExpiredResponses } from './idempotency.ts'
import type { ImportPorts } from './imports/ports.ts'
import type { ImprovementPorts } from './improvement/ports.ts'
import type { ComplaintPorts } from './complaints/ports.ts'
import type { RenderReport, ReportPorts } from './reports/ports.ts'
import type { PrivacyPorts } from './privacy/jobPorts.ts'
import type { Targets, WebhookStore } from './webhooks/ports.ts'

export type Ports =
  & ComplaintPorts
  & AccessLogPorts
  & DirectoryPorts
  & CalendarPorts
  & ImportPorts
  & ImprovementPorts
  & BackgroundPorts
  & AttachmentPorts
  & CheckpointPorts
  & ReportPorts
  & PrivacyPorts
  & {
    feed: FeedStore
    feedListener: FeedListener
    webhooks: WebhookStore
    targets: Targets
    renderReport: RenderReport
    expiredResponses: ExpiredResponses
  }
