/** The use cases with their ports: what the adapters call. */
import type { Actor, Id } from '../complaints/complaint.ts'
import { administrationUseCases } from './administrationUseCases.ts'
import type { Asked } from './changing.ts'
import { complaintUseCases } from './complaintUseCases.ts'
import { correspondenceUseCases } from './correspondenceUseCases.ts'
import { getTask, importComplaints, listTaskResults } from './imports.ts'
import type { ImportFile } from './imports.ts'
import { createEvidenceBundle, downloadEvidenceBundle } from './evidence.ts'
import type { FeedFilters } from './feedPorts.ts'
import { listEvents } from './feed.ts'
import type { Ports } from './housePorts.ts'
import { webhookUseCases } from './webhookUseCases.ts'

export const createUseCases = (ports: Ports) => ({
  ...complaintUseCases(ports),
  ...administrationUseCases(ports),
  listEvents: (actor: Actor, query: FeedFilters & { after?: string, pageSize?: number }) => listEvents(ports, actor, query),
  importComplaints: (actor: Actor, file: ImportFile, asked?: Asked) => importComplaints(ports, actor, file, asked),
  getTask: (actor: Actor, id: Id) => getTask(ports, actor, id),
  listTaskResults: (actor: Actor, id: Id, page: Parameters<typeof listTaskResults>[3]) => listTaskResults(ports, actor, id, page),
  createEvidenceBundle: (actor: Actor, id: Id, input: Parameters<typeof createEvidenceBundle>[3], asked?: Asked) => createEvidenceBundle(ports, actor, id, input, asked),
  downloadEvidenceBundle: (actor: Actor, id: Id, bundleId: Id) => downloadEvidenceBundle(ports, actor, id, bundleId),
  ...correspondenceUseCases(ports),
  ...webhookUseCases(ports),
})

export type UseCases = ReturnType<typeof createUseCases>
