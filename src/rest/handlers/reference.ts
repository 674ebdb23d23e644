/** Reference data: the procedure and the code lists; and the caller. */
import { codeListItems } from '../../complaints/codeLists/index.ts'
import { procedureIn } from '../../letters/procedure/index.ts'
import type { Ports } from '../../usecases/ports.ts'
import { pageHeaders } from '../../pages/policy.ts'
import { prefersPage } from '../accept.ts'
import { collection } from '../answers.ts'
import { languageOf } from '../headers.ts'
import type { Handlers } from '../operation.ts'
import { procedurePage } from '../reference/procedurePage.ts'

type Operation = 'getProcedure' | 'listCodeLists' | 'getMe'

export const referenceHandlers = (ports: Ports): Handlers<Operation> => ({
  async getProcedure (request, reply) {
    const { lang: language = languageOf(request) } = request.query
    const { insurer, ombudsman } = ports.settings
    reply.header('vary', 'Accept, Accept-Language').header('content-language', language)
    if (prefersPage(request)) {
      const sandbox = request.server.hasRoute({ method: 'GET', url: '/sandbox/mailbox' })
      await reply.headers(pageHeaders())
        .send(procedurePage(language, { insurer, ombudsman }, { sandbox, path: '/v1/procedure' }))
      return undefined
    }
    return procedureIn(language, insurer, ombudsman[language])
  },

  async listCodeLists (request) {
    return collection(request, codeListItems())
  },

  async getMe ({ actor: { id, name, role, office, scopes } }) {
    return { id, name, role, ...(office && { office: { id: office.id, name: office.name } }), scopes }
  },
})
