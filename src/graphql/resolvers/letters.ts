/** Letters, their dispatches, previews, and the text on the Ombudsman. */
import type { MercuriusContext } from 'mercurius'
import type { ActionInputs } from '../../complaints/actions.ts'
import { LIFECYCLE } from '../../complaints/lifecycle.ts'
import { withForms, withPdf } from '../../contract/letterLinks.ts'
import { within } from '../../contract/partOfShape.ts'
import { assertBody } from '../../contract/shapes.ts'
import type { ComplaintResolvers, MutationResolvers, QueryResolvers } from '../../generated/graphql.ts'
import {
  dispatchLetter, getLetter, getOmbudsmanNotice, listDispatches, listLetters, previewLetter,
} from '../../usecases/letters/letters.ts'
import type { LetterView } from '../../usecases/letters/letters.ts'
import { bodyOf, queryArguments, withUuids } from '../arguments.ts'
import { connection, ownCursor } from '../connection.ts'
import { complaintIdOf, uuidOf } from '../globalIds.ts'
import { mutation } from '../mutation.ts'

export const letterQueries: Pick<QueryResolvers<MercuriusContext>, 'letter' | 'previewLetter' | 'dispatches'> = {
  letter: async (_root, { complaintId, letterId }, { ports, actor }) =>
    withForms(await getLetter(ports, actor, complaintIdOf(complaintId, 'complaintId'), uuidOf(letterId, 'letterId'))),

  async previewLetter (_root, { input: { complaintId, ...rest } }, { ports, actor }) {
    const id = complaintIdOf(complaintId, 'complaintId')
    const { action, input } = bodyOf('previewLetter', rest)
    const actionInput = withUuids(input)
    within('input', () => assertBody(LIFECYCLE[action].operation, actionInput))
    const preview = await previewLetter(ports, actor, id, action, actionInput as ActionInputs[typeof action])
    const { kind, letter: { language, subject, templateVersion }, html, text } = preview
    return { kind, language, subject, templateVersion, html, text }
  },

  async dispatches (_root, args, { ports, actor }) {
    const page = await listDispatches(ports, actor, queryArguments('listDispatches', args))
    return connection(page, ({ item }) => withPdf(item), ownCursor)
  },
}

export const letterFields: Pick<ComplaintResolvers<MercuriusContext>, 'letters' | 'ombudsmanNotice'> = {
  async letters ({ id }, args, { ports, actor }) {
    const page = await listLetters(ports, actor, id, queryArguments('listLetters', args))
    return connection(page, ({ letter }) => withForms(letter), ownCursor)
  },

  ombudsmanNotice: ({ id }, { lang }, { ports, actor }) => getOmbudsmanNotice(ports, actor, id, lang ?? undefined),
}

export const letterMutations: Pick<MutationResolvers<MercuriusContext>, 'dispatchLetter'> = {
  dispatchLetter: mutation('dispatchLetter', async ({ ports, actor, ids, body, options, resultOf }) => {
    const response = await dispatchLetter(ports, actor, ids.complaintId, ids.letterId, body, options)
    const { letter } = resultOf<{ letter: LetterView }>(response)
    return { letter: withForms(letter) }
  }),
}
