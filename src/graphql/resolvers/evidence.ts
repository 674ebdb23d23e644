/** Evidence bundles through GraphQL: the ZIP itself goes through REST. */
import type { GraphQLResolveInfo } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import type { EvidenceProfile } from '../../complaints/evidence.ts'
import { assertBody } from '../../contract/shapes.ts'
import { complaintIdOf } from '../globalIds.ts'
import { requestOptions, plain } from './commands.ts'

export const evidenceMutations = {
  async createEvidenceBundle (_root: unknown, { input: { complaintId, ...rest } }: { input: { complaintId: string, profile: EvidenceProfile } }, context: MercuriusContext, info: GraphQLResolveInfo) {
    const asked = requestOptions(context, info)
    const body = plain(rest)
    assertBody('createEvidenceBundle', body)
    const answer = await context.useCases.createEvidenceBundle(context.actor, complaintIdOf(complaintId, 'complaintId'), body as { profile: EvidenceProfile }, asked)
    if (answer.replayed) context.reply.header('idempotency-replayed', 'true')
    return { task: JSON.parse(answer.body) }
  },
}
