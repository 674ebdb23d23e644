import type { ComplaintView } from '../complaints/visibility.ts'
import type { ComplaintChange } from '../usecases/events/subscriptions.ts'
import type { Task } from '../usecases/imports/tasks.ts'
import type { ImprovementView } from '../usecases/improvement/actions.ts'
import type { WebhookEndpoint } from '../usecases/webhooks/ports.ts'

/** The parent of a Complaint's resolvers: the same view as in REST. */
export type ComplaintNode = ComplaintView

/**
 * The parent of an endpoint's resolvers; `deliveries` are read only when the document selects them.
 */
export type WebhookEndpointNode = WebhookEndpoint

/** The parent of an improvement action's resolvers; its `history` is read only when selected. */
export type ImprovementActionNode = ImprovementView

/** The parent of a task's resolvers; `results` are read only when the document selects them. */
export type TaskNode = Task

/** One event of a subscription; `complaint` is read only when the document selects it. */
export type ComplaintChangeNode = ComplaintChange
