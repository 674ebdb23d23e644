/** Serves the page and its one library. The page itself talks to the API. */
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PAGE = fileURLToPath(new URL('page/', import.meta.url))
const LIBRARY = dirname(fileURLToPath(import.meta.resolve('graphql-ws/client')))

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const HEADERS = {
  // The address of the API is typed on the page. A real portal names it here.
  'content-security-policy': [
    "default-src 'none'", "script-src 'self'", "img-src 'self' data:", 'connect-src *', "frame-src 'self'",
    // Letters bring their own styles.
    "style-src 'self' 'unsafe-inline'", "base-uri 'none'", "form-action 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const [, file] = /^\/([\w-]+\.(?:html|css|js|svg))?$/.exec(pathname) ?? []
  const [, library] = /^\/graphql-ws\/([\w-]+\.js)$/.exec(pathname) ?? []
  const path = library !== undefined ? join(LIBRARY, library) : join(PAGE, pathname === '/' ? 'index.html' : file ?? '')
  if (request.method !== 'GET' || extname(path) === '') return void response.writeHead(404, HEADERS).end()
  createReadStream(path)
    .on('error', () => response.writeHead(404, HEADERS).end())
    .once('open', () => response.writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(path)] }))
    .pipe(response)
})

server.listen(Number(process.env.PORT ?? 4173), '127.0.0.1', () => {
  console.log(`The portal is at http://127.0.0.1:${server.address().port}`)
})
