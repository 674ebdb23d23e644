import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fastify from 'fastify'
import { buildSchema, parse as parseGraphql, validate } from 'graphql'
import t from 'tap'
import type { Test } from 'tap'
import { parse } from 'yaml'
import { PROBLEMS } from '../../src/problems/problems.ts'
import { contractFiles } from '../../src/rest/contracts.ts'
import { exampleOf } from '../../src/rest/reference/problemPages.ts'
import { referencePages } from '../../src/rest/reference/referencePages.ts'
import type { ProblemName } from '../../src/problems/problems.ts'
import type { SandboxAccess } from '../../src/rest/reference/referencePages.ts'

const root = new URL('../../', import.meta.url)
const document = parse(readFileSync(new URL('openapi.yaml', root), 'utf8'))

const sandbox: SandboxAccess = {
  secret: 'sandbox',
  clients: [
    { clientId: 'broker-antwerp', role: 'BROKER', name: 'Kantoor "Zuid" & <zoon>' },
    {
      clientId: 'software-house',
      role: 'BROKER',
      name: 'Software',
      offices: [{ id: 'office-1', name: 'Antwerpen' }, { id: 'office-2', name: 'Gent' }],
    },
  ],
}

async function serving (t: Test, access?: SandboxAccess) {
  const app = fastify()
  const seen: { url: string, isPublic: boolean }[] = []
  app.addHook(
    'onRoute',
    ({ url, config }) => void seen.push({ url, isPublic: (config as { public?: boolean })?.public === true }),
  )
  await app.register(contractFiles, { sdl: '', issuer: 'https://complaints.example.be', isSandbox: access !== undefined })
  await app.register(referencePages, { document, ...(access && { sandbox: access }) })
  t.teardown(() => app.close())
  return { app, seen, get: (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers }) }
}

const PAGES = [
  '/', '/docs', '/graphiql', '/doc/guides', '/doc/guides/first-call', '/doc/problems', '/doc/problems/badRequest',
  '/doc/procedure', '/doc/procedure?lang=de',
]

const TYPES = [['.css', 'text/css'], ['.js', 'text/javascript'], ['.svg', 'image/svg+xml']] as const

/** Whatever a browser would load by itself, as it stands in the page. */
const loaded = (html: string): string[] =>
  [...html
    .matchAll(/<(?:script|link|img|iframe|source|video|audio|embed|object)\b[^>]*?\s(?:src|href|data|srcset)="([^"]*)"/g)]
    .map(([, address = '']) => address)

t.test('every page answers without a token, keeps to this host and says so', async t => {
  for (const access of [undefined, sandbox]) {
    const { get } = await serving(t, access)
    for (const url of PAGES) {
      const { statusCode, headers, body } = await get(url)
      t.equal(statusCode, 200, url)
      t.match(headers['content-type'], /^text\/html/)
      t.equal(headers['x-content-type-options'], 'nosniff')
      const policy = String(headers['content-security-policy'])
      t.match(policy, /^default-src 'none'; script-src 'self';/, `${url} runs scripts of this host only`)
      t.notMatch(policy, /https?:|wss?:|\*|unsafe-eval/, `${url} allows no other host`)
      t.match(policy, /frame-ancestors 'none'/)
      t.match(body, /<title>[^<]+<\/title>/)
      t.match(body, /<link rel="icon" href="data:image\/svg\+xml/)
      t.notMatch(body, /<script(?![^>]*\ssrc=)/, `${url} has no inline script`)
      for (const address of loaded(body)) {
        t.notMatch(address, /^(?!data:)([a-z]+:|\/\/)/i, `${url} loads ${address.slice(0, 60)}`)
      }
    }
  }
})

t.test('what a page loads is there, and does not load anything from elsewhere itself', async t => {
  const { get } = await serving(t, sandbox)
  for (const url of PAGES) {
    const { body } = await get(url)
    const base = url === '/graphiql' ? '/graphiql/' : '/'
    for (const address of loaded(body).filter(one => !one.startsWith('data:'))) {
      const path = new URL(address, `http://host${base}`).pathname
      const asset = await get(path)
      t.equal(asset.statusCode, 200, path)
      const type = TYPES.find(([extension]) => path.endsWith(extension))?.[1]
      t.ok(
        type && String(asset.headers['content-type']).startsWith(type),
        `${path} is ${asset.headers['content-type']}`,
      )
      t.equal(asset.headers['x-content-type-options'], 'nosniff')
      if (path.endsWith('.css')) {
        t.notMatch(
          asset.body,
          /(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\//i,
          `${path} has no address of another host`,
        )
      }
    }
  }
})

t.test('an asset is kept by the browser and asked for by its tag', async t => {
  const { get } = await serving(t)
  for (const url of ['/docs/scalar.js', '/graphiql/main.js', '/doc/pages.css']) {
    const { statusCode, headers } = await get(url)
    t.equal(statusCode, 200)
    t.match(headers['cache-control'], /max-age=86400/)
    const again = await get(url, { 'if-none-match': String(headers.etag) })
    t.equal(again.statusCode, 304, url)
    t.equal(again.body, '')
  }
})

t.test('only listed files are served, whatever the path says', async t => {
  const { get } = await serving(t)
  for (const path of ['index.html', '../index.js', '..%2findex.js', '%2e%2e/index.js', '....//index.js', '/etc/passwd', '..\\index.js', 'assets', '', 'constructor', '%00main.js']) {
    const { statusCode } = await get(`/graphiql/${path}`)
    t.ok([400, 404].includes(statusCode), `${path} is ${statusCode}`)
  }
})

t.test('scripts of a user run in a frame without our origin', async t => {
  const { get } = await serving(t)
  const { statusCode, headers } = await get('/graphiql/iframe-sandbox/index.html')
  t.equal(statusCode, 200)
  t.match(headers['content-security-policy'], /^sandbox allow-scripts; default-src 'none'/)
})

t.test('every problem has a page with its type, its advice and an example', async t => {
  const { get } = await serving(t)
  const list = (await get('/doc/problems')).body
  for (const name of Object.keys(PROBLEMS) as ProblemName[]) {
    const { type, status, title } = PROBLEMS[name]
    const { statusCode, body } = await get(`/doc/problems/${name}`)
    t.equal(statusCode, 200, name)
    for (const part of [type, String(status), title, 'What to do', 'Example']) {
      t.ok(body.includes(part), `${name}: ${part}`)
    }
    t.ok(list.includes(`href="/doc/problems/${name}"`), `${name} is listed`)
    t.match(exampleOf(name), { type, status, title, href: `/doc/problems/${name}`, detail: String, instance: String })
  }
})

t.test('every guide is listed and served, and its links lead somewhere, in the repository and here', async t => {
  const { get } = await serving(t)
  const list = (await get('/doc/guides')).body
  const files = globSync('docs/guides/*.md', { cwd: root }).filter(file => file !== 'docs/guides/README.md')
  t.ok(files.length >= 8)
  for (const file of files) {
    const address = `/doc/guides/${basename(file, '.md')}`
    t.ok(list.includes(`href="${address}"`), `${address} is listed`)
    const source = readFileSync(new URL(file, root), 'utf8')
    const { statusCode, body } = await get(address)
    t.equal(statusCode, 200, address)
    t.ok(body.includes(`>${/^# (.+)$/m.exec(source)?.[1]}</h1>`), `${address} has its title`)
    for (const [, link = ''] of source.matchAll(/\]\((?!https:)([^)]+)\)/g)) {
      t.ok(existsSync(new URL(link, new URL(file, root))), `${file} links to ${link}`)
    }
    for (const [, link = ''] of body.matchAll(/<a href="(?!https:)([^"]+)"/g)) {
      const target = await get(link.startsWith('#') ? `${address}${link}` : link)
      t.equal(target.statusCode, 200, `${address} links to ${link}`)
      const anchor = link.split('#')[1]
      if (anchor !== undefined) t.ok(target.body.includes(`id="${anchor}"`), `${link} is there`)
    }
  }
})

t.test('what does not exist is not found', async t => {
  const { get } = await serving(t)
  for (const name of ['nope', 'toString', 'constructor', '__proto__', 'BadRequest', 'README', '..%2Fpackage', 'first-call.md']) {
    for (const kind of ['problems', 'guides']) {
      const { statusCode, body } = await get(`/doc/${kind}/${name}`)
      t.equal(statusCode, 404, `${kind}/${name}`)
      t.notMatch(body, name)
    }
  }
})

t.test('the procedure speaks the language that is asked for', async t => {
  const { get } = await serving(t)
  const rows = [
    ['/doc/procedure',          '',               'nl', 'Een klacht?'],
    ['/doc/procedure',          'fr-BE, en;q=.5', 'fr', 'Une plainte'],
    ['/doc/procedure?lang=de',  'fr',             'de', 'Eine Beschwerde?'],
    ['/doc/procedure?lang=xx',  'en',             'en', 'A complaint?'],
  ] as const
  for (const [url, accepted, language, title] of rows) {
    const { headers, body } = await get(url, { 'accept-language': accepted })
    t.equal(headers['content-language'], language)
    t.ok(body.includes(title), title)
    t.ok(body.includes(`<html lang="${language}">`))
  }
})

t.test('in the sandbox a visitor chooses who he is; in production nothing hints at it', async t => {
  const { get } = await serving(t, sandbox)
  for (const url of ['/docs', '/graphiql']) {
    const { body } = await get(url)
    t.ok(body.includes('data-secret="sandbox"'))
    t.ok(body.includes('<option value="software-house" data-office="office-2">'))
    t.ok(body.includes('Kantoor &quot;Zuid&quot; &amp; &lt;zoon&gt;'), 'names are escaped')
  }
  t.match((await get('/')).body, /This is the sandbox/)

  const production = await serving(t)
  for (const url of PAGES) {
    t.notMatch((await production.get(url)).body, /sandbox-client|data-secret|This is the sandbox/, url)
  }
})

t.test('every route is public', async t => {
  const { seen } = await serving(t, sandbox)
  t.ok(seen.length > 10)
  for (const { url, isPublic } of seen) t.ok(isPublic, url)
})

t.test('the explorer starts with a query that the schema knows', async t => {
  const schema = buildSchema(globSync('schema/*.graphql', { cwd: root }).map(file =>
    readFileSync(new URL(file, root), 'utf8')
  ).join('\n'))
  const { get } = await serving(t)
  const query = /const query = `([^`]+)`/.exec((await get('/graphiql/explorer.js')).body)?.[1] ?? ''
  t.strictSame(validate(schema, parseGraphql(query)), [])
})
