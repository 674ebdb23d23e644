/** Handlers of every operation: translate, call one use case, translate back. */
import type { Ports } from '../usecases/housePorts.ts'
import { administrationHandlers } from './administrationHandlers.ts'
import { complaintHandlers } from './complaintHandlers.ts'
import { correspondenceHandlers } from './correspondenceHandlers.ts'
import { eventHandlers } from './eventHandlers.ts'
import { evidenceHandlers } from './evidenceHandlers.ts'
import { importHandlers } from './importHandlers.ts'
import { letterHandlers } from './letterHandlers.ts'
import type { Handlers } from './operation.ts'
import { referenceHandlers } from './referenceHandlers.ts'
import { webhookHandlers } from './webhookHandlers.ts'

export const restHandlers = (ports: Ports): Handlers => ({
  ...complaintHandlers(ports),
  ...letterHandlers(ports),
  ...correspondenceHandlers(ports),
  ...evidenceHandlers(ports),
  ...importHandlers(ports),
  ...eventHandlers(ports),
  ...webhookHandlers(ports),
  ...administrationHandlers(ports),
  ...referenceHandlers(ports),
})
