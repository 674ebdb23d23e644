/** `/graphiql`: Altair from its npm package, file by file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../../problems/problems.ts'
import { addressOf } from '../../pages/files.ts'
import { frame } from '../../pages/layout.ts'
import { sendPage } from './answers.ts'
import { fileAsset, lazyAsset, sendAsset } from './assets.ts'
import type { LazyAsset } from './assets.ts'
import { installedVersion } from './installedVersion.ts'
import { sandboxBar, sandboxScript } from './sandboxBar.ts'
import type { ReferenceOptions } from './options.ts'

const OPEN = { config: { public: true } }

/**
 * Scripts of a user run in this frame, with an opaque origin (altair-static's SANDBOX_FRAME_CSP).
 */
const FRAME = 'iframe-sandbox/'
const FRAME_POLICY = 'sandbox allow-scripts; default-src \'none\'; script-src \'self\' \'unsafe-eval\'; style-src \'self\' \'unsafe-inline\'; worker-src blob:; base-uri \'none\'; frame-ancestors \'self\''

export async function graphqlExplorer (app: FastifyInstance, { document, sandbox }: ReferenceOptions): Promise<void> {
  const dist = fileURLToPath(new URL('dist/', import.meta.resolve('altair-static')))
  const base = `/graphiql/${installedVersion('altair-static')}/`
  const page = lazyAsset('graphiql.html', () =>
    explorerPage(readFileSync(join(dist, 'index.html'), 'utf8'), base, document.info.title, sandbox))
  const files = new Map(filesUnder(dist))

  app.get('/graphiql', OPEN, (request, reply) => sendPage(request, reply, page, 'app'))
  app.get<{ Params: { '*': string } }>(`${base}*`, OPEN, async (request, reply) => {
    const name = request.params['*']
    // Only files listed at the start are served, so a path cannot leave the folder.
    const asset = files.get(name)
    if (asset === undefined) throw new Problem('resourceNotFound', 'There is no such file.')
    // The frame has another origin than ours, so its resources must be cross-origin.
    if (name.startsWith(FRAME)) {
      reply.header('content-security-policy', FRAME_POLICY).header('cross-origin-resource-policy', 'cross-origin')
    }
    return sendAsset(request, reply, asset, 'immutable')
  })
}

/** Every file by its path below the folder, except the page that we serve in our own frame. */
function filesUnder (folder: string): [string, LazyAsset][] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file): [string, LazyAsset] => [relative(folder, file).split(sep).join('/'), fileAsset(pathToFileURL(file))])
    .filter(([name]) => name !== 'index.html')
}

/** Altair's own page, which names its files, with our head, navigation and start script. */
function explorerPage (altair: string, base: string, title: string, sandbox: ReferenceOptions['sandbox']): string {
  const { head, bar } = frame({
    title: `${title} · GraphQL`,
    path: '/graphiql',
    sandbox: sandbox !== undefined,
    ...(sandbox && { aside: sandboxBar(sandbox) }),
  })
  const script = `<script type="module" src="${addressOf('explorer.js')}"></script>`
  return altair
    .replace('<html>', '<html lang="en">')
    .replace(/<title>[^<]*<\/title>/, '')
    .replace(/<link rel="icon"[^<>]*>/, '')
    .replace(/<base [^<>]*>/, () => `<base href="${base}" />\n${head.html}`)
    .replace('<body>', () => `<body class="explorer">\n${bar.html}`)
    .replace('</body>', () => `${sandbox === undefined ? '' : sandboxScript.html}${script}</body>`)
}
