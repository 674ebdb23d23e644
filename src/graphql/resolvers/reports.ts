/** The period report and the register. REST also gives them as files. */
import type { MercuriusContext } from 'mercurius'
import { withDescription } from '../../contract/registerColumns.ts'
import type { QueryResolvers } from '../../generated/graphql.ts'
import { getPeriodReport } from '../../usecases/reports/periodReport.ts'
import { listRegister, listRegisterColumns } from '../../usecases/reports/register.ts'
import { queryArguments } from '../arguments.ts'
import { connection, itself, ownCursor } from '../connection.ts'

type Query = 'periodReport' | 'register' | 'registerColumns'

export const reportQueries: Pick<QueryResolvers<MercuriusContext>, Query> = {
  periodReport: (_root, args, { ports, actor }) =>
    getPeriodReport(ports, actor, queryArguments('getPeriodReport', args)),

  async register (_root, args, { ports, actor }) {
    const page = await listRegister(ports, actor, queryArguments('listRegister', args))
    return { ...connection(page, itself, ownCursor), checkpoint: page.checkpoint }
  },

  registerColumns: (_root, _args, { actor }) => listRegisterColumns(actor).map(withDescription),
}
