/** The handlers of every operation: each translates, calls one verb, and translates back. */
import type { Ports } from '../../usecases/ports.ts'
import { accessLogHandlers } from './accessLog.ts'
import { directoryHandlers } from './directory.ts'
import { calendarHandlers } from './calendars.ts'
import { checkpointHandlers } from './checkpoints.ts'
import { complaintHandlers } from './complaints.ts'
import { correspondenceHandlers } from './correspondence.ts'
import { eventHandlers } from './events.ts'
import { evidenceHandlers } from './evidence.ts'
import { importHandlers } from './imports.ts'
import { improvementHandlers } from './improvement.ts'
import { letterHandlers } from './letters.ts'
import type { Handlers } from '../operation.ts'
import { privacyHandlers } from './privacy.ts'
import { referenceHandlers } from './reference.ts'
import { reportHandlers } from './reports.ts'
import { webhookHandlers } from './webhooks.ts'

export const restHandlers = (ports: Ports): Handlers => ({
  ...complaintHandlers(ports),
  ...letterHandlers(ports),
  ...correspondenceHandlers(ports),
  ...evidenceHandlers(ports),
  ...accessLogHandlers(ports),
  ...importHandlers(ports),
  ...improvementHandlers(ports),
  ...checkpointHandlers(ports),
  ...eventHandlers(ports),
  ...reportHandlers(ports),
  ...webhookHandlers(ports),
  ...directoryHandlers(ports),
  ...calendarHandlers(ports),
  ...privacyHandlers(ports),
  ...referenceHandlers(ports),
})
