/** The use cases with their ports: what the adapters call. */
import type { Actor } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import { directoryUseCases } from './directory/index.ts'
import type { RequestOptions } from './complaints/commands.ts'
import { complaintUseCases } from './complaints/index.ts'
import { correspondenceUseCases } from './correspondence/index.ts'
import { getTask, importComplaints, listTaskResults } from './imports/imports.ts'
import type { ImportFile } from './imports/imports.ts'
import { createEvidenceBundle, downloadEvidenceBundle } from './evidence/bundles.ts'
import type { FeedFilters } from './events/ports.ts'
import { listEvents } from './events/feed.ts'
import type { Ports } from './ports.ts'
import { webhookUseCases } from './webhooks/index.ts'

export const createUseCases = (ports: Ports) => ({
  ...complaintUseCases(ports),
  ...directoryUseCases(ports),
  listEvents: (actor: Actor, query: FeedFilters & { after?: string, pageSize?: number }) => listEvents(ports, actor, query),
  importComplaints: (actor: Actor, file: ImportFile, asked?: RequestOptions) => importComplaints(ports, actor, file, asked),
  getTask: (actor: Actor, id: Id) => getTask(ports, actor, id),
  listTaskResults: (actor: Actor, id: Id, page: Parameters<typeof listTaskResults>[3]) => listTaskResults(ports, actor, id, page),
  createEvidenceBundle: (actor: Actor, id: Id, input: Parameters<typeof createEvidenceBundle>[3], asked?: RequestOptions) => createEvidenceBundle(ports, actor, id, input, asked),
  downloadEvidenceBundle: (actor: Actor, id: Id, bundleId: Id) => downloadEvidenceBundle(ports, actor, id, bundleId),
  ...correspondenceUseCases(ports),
  ...webhookUseCases(ports),
})

export type UseCases = ReturnType<typeof createUseCases>
