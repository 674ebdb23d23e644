/** The period report and the register. REST also gives them as files. */
import type { MercuriusContext } from 'mercurius'
import type { QueryResolvers } from '../../generated/graphql.ts'
import { getPeriodReport } from '../../usecases/reports/periodReport.ts'
import { queryArguments } from '../arguments.ts'

export const reportQueries: Pick<QueryResolvers<MercuriusContext>, 'periodReport'> = {
  periodReport: (_root, args, { ports, actor }) =>
    getPeriodReport(ports, actor, queryArguments('getPeriodReport', args)),
}
