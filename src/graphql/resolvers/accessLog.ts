/** Who read a complaint. */
import type { MercuriusContext } from 'mercurius'
import type { ComplaintResolvers } from '../../generated/graphql.ts'
import { listAccessLog } from '../../usecases/accessLog/accessLog.ts'
import { queryArguments } from '../arguments.ts'
import { connection, ownCursor } from '../connection.ts'

export const accessLogFields: Pick<ComplaintResolvers<MercuriusContext>, 'accessLog'> = {
  async accessLog ({ id }, args, { ports, actor }) {
    const page = await listAccessLog(ports, actor, id, queryArguments('listAccessLog', args))
    return connection(page, ({ access }) => access, ownCursor)
  },
}
