/**
 * The pages for people: start page, guides, reference, explorer, procedure, problems.
 */
import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../complaints/complaint.ts'
import { Problem } from '../../problems/problems.ts'
import { IDENTITIES_DEFAULT } from '../../letters/procedure/index.ts'
import { languageOf } from '../headers.ts'
import { apiReference } from './apiReference.ts'
import { fileAsset, sendAsset } from './assets.ts'
import { graphqlExplorer } from './graphqlExplorer.ts'
import { guidePage, guidesPage, isGuide } from './guides.ts'
import { sendPage } from './page.ts'
import { isProblemName, problemPage, problemsPage } from './problemPages.ts'
import { procedurePage } from './procedurePage.ts'
import { startPage } from './startPage.ts'
import type { ReferenceOptions } from './options.ts'

export type { ReferenceOptions, SandboxAccess, SandboxClient } from './options.ts'

const OPEN = { config: { public: true } }

const ASSETS = ['pages.css', 'sandboxToken.js', 'origin.js'] as const

/**
 * A Fastify plugin; all of its routes are public, and none of its pages loads anything from another
 * host.
 */
export async function referencePages (app: FastifyInstance, options: ReferenceOptions): Promise<void> {
  const { document, identities = IDENTITIES_DEFAULT, sandbox } = options
  const start = startPage(document, identities.insurer, sandbox)

  app.get('/', OPEN, (_request, reply) => sendPage(reply, start))

  app.get('/doc/guides', OPEN, async (_request, reply) => sendPage(reply, await guidesPage()))
  app.get<{ Params: { guide: string } }>('/doc/guides/:guide', OPEN, async ({ params: { guide } }, reply) => {
    if (!isGuide(guide)) throw new Problem('resourceNotFound', 'There is no guide of this name.')
    return sendPage(reply, await guidePage(guide))
  })

  app.get('/doc/problems', OPEN, (_request, reply) => sendPage(reply, problemsPage()))
  app.get<{ Params: { name: string } }>('/doc/problems/:name', OPEN, async ({ params: { name } }, reply) => {
    if (!isProblemName(name)) throw new Problem('resourceNotFound', 'There is no problem of this name.')
    return sendPage(reply, problemPage(name))
  })

  app.get<{ Querystring: { lang?: unknown } }>('/doc/procedure', OPEN, (request, reply) => {
    const language = LANGUAGES.find(one => one === request.query.lang) ?? languageOf(request)
    reply.header('content-language', language).header('vary', 'Accept-Language')
    return sendPage(reply, procedurePage(language, identities))
  })

  for (const name of ASSETS) {
    const asset = fileAsset(new URL(`browser/${name}`, import.meta.url))
    app.get(`/doc/${name}`, OPEN, (request, reply) => sendAsset(request, reply, asset))
  }

  await app.register(apiReference, options)
  await app.register(graphqlExplorer, options)
}
