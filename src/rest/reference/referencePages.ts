/**
 * The pages for people: start page, guides, reference, explorer, procedure, problems.
 */
import type { FastifyInstance } from 'fastify'
import { Problem } from '../../problems/problems.ts'
import { IDENTITIES_DEFAULT } from '../../letters/procedure/index.ts'
import { addressOf, FILE_NAMES, fileUrl } from '../../pages/files.ts'
import { pageCache, sendPage } from './answers.ts'
import { apiReference } from './apiReference.ts'
import { fileAsset, lazyAsset, sendAsset } from './assets.ts'
import { graphqlExplorer } from './graphqlExplorer.ts'
import { guidePage, guidesPage } from './guides/guides.ts'
import { INDEX_PATH, isGuide } from './guides/guideList.ts'
import { searchIndex } from './guides/search.ts'
import { pageLanguage } from './languages.ts'
import { isProblemName, problemPage, PROBLEMS_PATH, problemsPage } from './problemPages.ts'
import { PROCEDURE_PATH, procedurePage } from './procedurePage.ts'
import { startPage } from './startPage.ts'
import type { ReferenceOptions } from './options.ts'

export type { ReferenceOptions, SandboxAccess, SandboxClient } from './options.ts'

const OPEN = { config: { public: true } }

/**
 * A Fastify plugin; all of its routes are public, and none of its pages loads anything from another
 * host.
 */
export async function referencePages (app: FastifyInstance, options: ReferenceOptions): Promise<void> {
  const { document, identities = IDENTITIES_DEFAULT } = options
  const sandbox = options.sandbox !== undefined
  const page = pageCache()

  app.get('/', OPEN, (request, reply) =>
    sendPage(request, reply, page('start', () => startPage(document, identities.insurer, options.sandbox))))

  const index = lazyAsset('search.json', () => JSON.stringify(searchIndex()))
  app.get(`${INDEX_PATH}/search.json`, OPEN, (request, reply) => sendAsset(request, reply, index))
  app.get(INDEX_PATH, OPEN, (request, reply) =>
    sendPage(request, reply, page('guides', () => guidesPage(sandbox))))
  app.get<{ Params: { guide: string } }>(`${INDEX_PATH}/:guide`, OPEN, async (request, reply) => {
    const { guide } = request.params
    if (!isGuide(guide)) throw new Problem('resourceNotFound', 'There is no guide of this name.')
    return sendPage(request, reply, page(`guides/${guide}`, () => guidePage(guide, sandbox)))
  })

  app.get(PROBLEMS_PATH, OPEN, (request, reply) => {
    const language = pageLanguage(request, reply, 'en')
    return sendPage(request, reply, page(`problems/${language}`, () => problemsPage({ language, sandbox })))
  })
  app.get<{ Params: { name: string } }>(`${PROBLEMS_PATH}/:name`, OPEN, async (request, reply) => {
    const { name } = request.params
    if (!isProblemName(name)) throw new Problem('resourceNotFound', 'There is no problem of this name.')
    const language = pageLanguage(request, reply, 'en')
    return sendPage(request, reply, page(`problem/${name}/${language}`, () => problemPage(name, { language, sandbox })))
  })

  app.get(PROCEDURE_PATH, OPEN, (request, reply) => {
    const language = pageLanguage(request, reply, 'nl')
    return sendPage(
      request,
      reply,
      page(`procedure/${language}`, () => procedurePage(language, identities, { sandbox })),
    )
  })

  for (const name of FILE_NAMES) {
    const asset = fileAsset(fileUrl(name))
    app.get(addressOf(name), OPEN, (request, reply) => sendAsset(request, reply, asset, 'immutable'))
  }

  await app.register(apiReference, options)
  await app.register(graphqlExplorer, options)
}
