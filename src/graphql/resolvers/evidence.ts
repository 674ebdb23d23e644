/** Evidence bundles. Only REST serves the ZIP file. */
import type { MercuriusContext } from 'mercurius'
import type { MutationResolvers } from '../../generated/graphql.ts'
import { createEvidenceBundle } from '../../usecases/evidence/bundles.ts'
import type { Task } from '../../usecases/imports/tasks.ts'
import { mutation } from '../mutation.ts'

export const evidenceMutations: Pick<MutationResolvers<MercuriusContext>, 'createEvidenceBundle'> = {
  createEvidenceBundle: mutation('createEvidenceBundle', async ({ ports, actor, ids, body, options, resultOf }) =>
    ({ task: resultOf<Task>(await createEvidenceBundle(ports, actor, ids.complaintId, body, options)) })),
}
