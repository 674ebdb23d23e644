/** Signed checkpoints over all histories, and proofs. */
import type { MercuriusContext } from 'mercurius'
import type { QueryResolvers } from '../../generated/graphql.ts'
import { getCheckpointConsistency, listCheckpointKeys, listCheckpoints } from '../../usecases/checkpoints/queries.ts'
import { queryArguments } from '../arguments.ts'
import { connection, itself } from '../connection.ts'

type Query = 'checkpoints' | 'checkpointConsistency' | 'checkpointKeys'

export const checkpointQueries: Pick<QueryResolvers<MercuriusContext>, Query> = {
  async checkpoints (_root, args, { ports, actor }) {
    const page = await listCheckpoints(ports, actor, queryArguments('listCheckpoints', args))
    return connection(page, itself, page.cursorOf)
  },

  checkpointConsistency: (_root, args, { ports, actor }) =>
    getCheckpointConsistency(ports, actor, queryArguments('getCheckpointConsistency', args)),

  checkpointKeys: (_root, _args, { ports }) => listCheckpointKeys(ports),
}
