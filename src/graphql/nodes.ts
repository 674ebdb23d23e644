import type { ComplaintView } from '../complaints/visibility.ts'
import type { ComplaintChange } from '../usecases/events/subscriptions.ts'
import type { Task } from '../usecases/imports/tasks.ts'
import type { WebhookEndpoint } from '../usecases/webhooks/ports.ts'

/** What a Complaint's resolvers are handed: the complaint as REST shows it. */
export type ComplaintNode = ComplaintView

/** What an endpoint's resolvers are handed; its ledger is read when it is asked for. */
export type WebhookEndpointNode = WebhookEndpoint

/** What a task's resolvers are handed; its results are read when they are asked for. */
export type TaskNode = Task

/** What is told of a complaint; the complaint itself is read when it is asked for. */
export type ComplaintChangeNode = ComplaintChange
