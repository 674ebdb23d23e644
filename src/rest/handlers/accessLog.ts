/** Who read a complaint. */
import { listAccessLog } from '../../usecases/accessLog/accessLog.ts'
import type { Ports } from '../../usecases/ports.ts'
import { collection } from '../answers.ts'
import type { Handlers } from '../operation.ts'

export const accessLogHandlers = (ports: Ports): Handlers<'listAccessLog'> => ({
  async listAccessLog (request) {
    const { items, next } = await listAccessLog(ports, request.actor, request.params.complaintId, request.query)
    return collection(request, items.map(({ access }) => access), next)
  },
})
