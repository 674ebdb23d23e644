/**
 * `/docs`: Scalar's API reference of `openapi.json`, without its requests to the hosts of its
 * makers.
 */
import fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { fileAsset, lazyAsset, sendAsset } from './assets.ts'
import { frame, html, sendPage } from './page.ts'
import { sandboxBar, sandboxScript } from './sandboxBar.ts'
import type { ReferenceOptions } from './options.ts'

const OPEN = { config: { public: true } }

export async function apiReference (app: FastifyInstance, { document, sandbox }: ReferenceOptions): Promise<void> {
  const body = referencePage(document.info.title, sandbox)
  const scalar = lazyAsset('scalar.js', scalarBundle)
  const start = fileAsset(new URL('browser/reference.js', import.meta.url))

  app.get('/docs', OPEN, (_request, reply) => sendPage(reply, body, 'app'))
  app.get('/docs/scalar.js', OPEN, (request, reply) => sendAsset(request, reply, scalar))
  app.get('/docs/reference.js', OPEN, (request, reply) => sendAsset(request, reply, start))
}

function referencePage (title: string, sandbox: ReferenceOptions['sandbox']): string {
  const { head, bar, lang } = frame({
    title: `${title} · Reference`,
    path: '/docs',
    ...(sandbox && { aside: sandboxBar(sandbox) }),
  })
  return html`<!doctype html>
<html lang="${lang}">
<head>
${head}
</head>
<body class="reference">
${bar}
<div id="reference"></div>
<noscript>The reference needs JavaScript. The document itself: <a href="/doc/openapi.yaml">openapi.yaml</a>.</noscript>
${sandbox && sandboxScript}
<script src="/docs/scalar.js"></script>
<script type="module" src="/docs/reference.js"></script>
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
