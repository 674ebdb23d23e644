/** Reference data: the procedure and the code lists; and the caller. */
import { codeListItems } from '../../complaints/codeLists/index.ts'
import { procedureIn } from '../../letters/procedure/index.ts'
import type { Ports } from '../../usecases/ports.ts'
import { collection } from '../answers.ts'
import { languageOf } from '../headers.ts'
import type { Handlers } from '../operation.ts'

type Operation = 'getProcedure' | 'listCodeLists' | 'getMe'

export const referenceHandlers = (ports: Ports): Handlers<Operation> => ({
  async getProcedure (request, reply) {
    const { lang: language = languageOf(request) } = request.query
    const { insurer, ombudsman } = ports.settings
    reply.header('vary', 'Accept-Language').header('content-language', language)
    return procedureIn(language, insurer, ombudsman[language])
  },

  async listCodeLists (request) {
    return collection(request, codeListItems())
  },

  async getMe ({ actor: { id, name, role, office, scopes } }) {
    return { id, name, role, ...(office && { office: { id: office.id, name: office.name } }), scopes }
  },
})
