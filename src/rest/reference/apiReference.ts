/**
 * `/docs`: Scalar's API reference of `openapi.json`, without its requests to the hosts of its
 * makers.
 */
import fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { addressOf } from '../../pages/files.ts'
import { html } from '../../pages/html.ts'
import { frame } from '../../pages/layout.ts'
import { lazyAsset, sendAsset } from './assets.ts'
import { sendPage } from './answers.ts'
import { installedVersion } from './installedVersion.ts'
import { sandboxBar, sandboxScript } from './sandboxBar.ts'
import type { ReferenceOptions } from './options.ts'

const OPEN = { config: { public: true } }
const SCALAR = '@scalar/fastify-api-reference'

export async function apiReference (app: FastifyInstance, { document, sandbox }: ReferenceOptions): Promise<void> {
  const bundlePath = `/docs/${installedVersion(SCALAR)}/scalar.js`
  const scalar = lazyAsset(bundlePath, scalarBundle)
  const page = lazyAsset('docs.html', () => referencePage(document.info.title, bundlePath, sandbox))

  app.get('/docs', OPEN, (request, reply) => sendPage(request, reply, page, 'app'))
  app.get(bundlePath, OPEN, (request, reply) => sendAsset(request, reply, scalar, 'immutable'))
}

/** Says what it waits for until the reference is there: its script alone has megabytes. */
function referencePage (title: string, bundlePath: string, sandbox: ReferenceOptions['sandbox']): string {
  const { head, bar } = frame({
    title: `${title} · Reference`,
    path: '/docs',
    sandbox: sandbox !== undefined,
    ...(sandbox && { aside: sandboxBar(sandbox) }),
  })
  return html`<!doctype html>
<html lang="en">
<head>
${head}
<link rel="preload" as="script" href="${bundlePath}">
<link rel="preload" as="fetch" href="/doc/openapi.json" crossorigin>
</head>
<body class="reference">
${bar}
<div class="opening" role="status"><div class="opening-bar"></div><p>Loading the API reference …</p><p><a href="/doc/openapi.yaml">openapi.yaml</a> is the document itself.</p></div>
<main id="reference"></main>
<noscript><p class="opening">The reference needs JavaScript.</p></noscript>
${sandbox && sandboxScript}
<script defer src="${bundlePath}"></script>
<script type="module" src="${addressOf('reference.js')}"></script>
</body>
</html>
`.html
}

/**
 * The bundle is served only by Scalar's Fastify plugin, so a separate instance is asked for it,
 * once.
 */
async function scalarBundle (): Promise<Buffer> {
  const { default: plugin } = await import('@scalar/fastify-api-reference')
  const source = fastify()
  await source.register(plugin, { routePrefix: '/reference', configuration: { url: '/doc/openapi.json' } })
  const { rawPayload } = await source.inject('/reference/js/scalar.js')
  await source.close()
  return rawPayload
}
