/** Letters through GraphQL: the same use cases, the same shapes. */
import type { GraphQLResolveInfo } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import type { ActionInputs, DispatchInput } from '../../complaints/actions.ts'
import { LIFECYCLE } from '../../complaints/lifecycle.ts'
import { withForms, withPdf } from '../../contract/letterLinks.ts'
import { assertBody, assertQuery } from '../../contract/shapes.ts'
import { within } from '../../contract/partOfShape.ts'
import type { QueryResolvers, Resolvers } from '../../generated/graphql.ts'
import type { DispatchFilters } from '../../usecases/letters/ports.ts'
import type { LetterView, Page } from '../../usecases/letters/letters.ts'
import { uuid } from './events.ts'
import { complaintIdOf } from '../globalIds.ts'
import { requestOptions, withoutNulls, withUuids } from './commands.ts'
import { connection, withoutEmpty, withArguments } from './queries.ts'

export const letterQueries: Pick<QueryResolvers<MercuriusContext>, 'letter' | 'previewLetter' | 'dispatches'> = {
  letter: async (_root, { complaintId, letterId }, { useCases, actor }) =>
    withForms(await useCases.getLetter(actor, complaintIdOf(complaintId, 'complaintId'), uuid(letterId, 'letterId'))),

  async previewLetter (_root, { input: { complaintId, action, input } }, { useCases, actor }) {
    const id = complaintIdOf(complaintId, 'complaintId')
    const body = withoutNulls({ action, input })
    assertBody('previewLetter', body)
    const given = withUuids(body.input as Record<string, unknown>)
    within('input', () => assertBody(LIFECYCLE[action].operation, given))
    const { kind, letter: { language, subject, templateVersion }, html, text } = await useCases.previewLetter(actor, id, action, given as ActionInputs[typeof action])
    return { kind, language, subject, templateVersion, html, text }
  },

  async dispatches (_root, { first, after, state, channel }, { useCases, actor }) {
    const query = withoutEmpty({ pageSize: first, after, state, channel }) as DispatchFilters & Page
    withArguments(() => assertQuery('listDispatches', query))
    const { items, next } = await useCases.listDispatches(actor, query)
    return connection(items.map(({ item, cursor }) => ({ node: withPdf(item), cursor })), next)
  },
}

export const letterFields: Pick<NonNullable<Resolvers<MercuriusContext>['Complaint']>, 'letters' | 'ombudsmanNotice'> = {
  async letters ({ id }, { first, after }, { useCases, actor }) {
    const query = withoutEmpty({ pageSize: first, after }) as Page
    withArguments(() => assertQuery('listLetters', query))
    const { items, next } = await useCases.listLetters(actor, id, query)
    return connection(items.map(({ letter, cursor }) => ({ node: withForms(letter), cursor })), next)
  },

  ombudsmanNotice: ({ id }, { lang }, { useCases, actor }) => useCases.getOmbudsmanNotice(actor, id, lang ?? undefined),
}

type Input = { input: DispatchInput & { complaintId: string, letterId: string } }

export const letterMutations = {
  async dispatchLetter (_root: unknown, { input: { complaintId, letterId, ...rest } }: Input, context: MercuriusContext, info: GraphQLResolveInfo) {
    const asked = requestOptions(context, info)
    const body = withoutNulls(rest)
    assertBody('dispatchLetter', body)
    const answer = await context.useCases.dispatchLetter(context.actor, complaintIdOf(complaintId, 'complaintId'), uuid(letterId, 'letterId'), body as DispatchInput, asked)
    if (answer.replayed) context.reply.header('idempotency-replayed', 'true')
    return { letter: withForms((JSON.parse(answer.body) as { letter: LetterView }).letter) }
  },
}
