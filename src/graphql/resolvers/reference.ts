/** Reference data (the procedure and the code lists), and the caller. */
import type { MercuriusContext } from 'mercurius'
import { codeListItems } from '../../complaints/codeLists/index.ts'
import type { QueryResolvers } from '../../generated/graphql.ts'
import { procedureIn } from '../../letters/procedure/index.ts'

type Query = 'procedure' | 'codeLists' | 'me'

export const referenceQueries: Pick<QueryResolvers<MercuriusContext>, Query> = {
  procedure (_root, { lang }, { ports: { settings: { insurer, ombudsman } }, language }) {
    const requested = lang ?? language
    return procedureIn(requested, insurer, ombudsman[requested])
  },

  codeLists: () => codeListItems(),

  me: (_root, _args, { actor: { id, name, role, office, scopes } }) =>
    ({ id, name, role, scopes, ...(office && { office: { id: office.id, name: office.name } }) }),
}
