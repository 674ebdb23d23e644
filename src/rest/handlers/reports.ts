/** The period report and the register. */
import { getPeriodReport } from '../../usecases/reports/periodReport.ts'
import type { Ports } from '../../usecases/ports.ts'
import type { Handlers } from '../operation.ts'

export const reportHandlers = (ports: Ports): Handlers<'getPeriodReport'> => ({
  async getPeriodReport (request) {
    return getPeriodReport(ports, request.actor, request.query)
  },
})
