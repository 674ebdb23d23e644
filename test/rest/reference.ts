import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fastify from 'fastify'
import { buildSchema, parse as parseGraphql, validate } from 'graphql'
import t from 'tap'
import type { Test } from 'tap'
import { parse } from 'yaml'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import { addressOf, FILE_NAMES, fileUrl } from '../../src/pages/files.ts'
import { PROBLEMS } from '../../src/problems/problems.ts'
import { TITLES } from '../../src/problems/titles.ts'
import { searchIndex } from '../../src/rest/reference/guides/search.ts'
import { installedVersion } from '../../src/rest/reference/installedVersion.ts'
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
  await app.register(contractFiles, {
    sdl: '',
    issuer: 'https://complaints.example.be',
    isSandbox: access !== undefined,
  })
  await app.register(referencePages, { document, ...(access && { sandbox: access }) })
  t.teardown(() => app.close())
  return { app, seen, get: (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers }) }
}

const PAGES = [
  '/', '/docs', '/graphiql', '/doc/guides', '/doc/guides/first-call', '/doc/problems', '/doc/problems/badRequest',
  '/doc/problems?lang=fr', '/doc/procedure', '/doc/procedure?lang=de',
]

const EXPLORER = `/graphiql/${installedVersion('altair-static')}`
const SCALAR = `/docs/${installedVersion('@scalar/fastify-api-reference')}/scalar.js`

const TYPES = [['.css', 'text/css'], ['.js', 'text/javascript'], ['.svg', 'image/svg+xml'], [
  '.json',
  'application/json',
]] as const

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
    const base = url === '/graphiql' ? `${EXPLORER}/` : '/'
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

t.test('a file whose address has its version is kept for good; pages are asked for by their tag', async t => {
  const { get } = await serving(t)
  const forGood = [SCALAR, `${EXPLORER}/main.js`, ...FILE_NAMES.map(addressOf)]
  for (const url of [...forGood, ...PAGES, '/doc/openapi.yaml', '/doc/openapi.json', '/doc/guides/search.json']) {
    const { statusCode, headers } = await get(url)
    t.equal(statusCode, 200, url)
    t.equal(headers['cache-control'], forGood.includes(url) ? 'public, max-age=31536000, immutable' : 'no-cache', url)
    const again = await get(url, { 'if-none-match': String(headers.etag) })
    t.equal(again.statusCode, 304, url)
    t.equal(again.body, '')
  }
})

t.test('what is sent compressed is the same, a fraction of its size, and has a tag of its own', async t => {
  const { get } = await serving(t)
  for (const [url, most] of [[SCALAR, 0.3], ['/doc/openapi.json', 0.2], ['/doc/guides/webhooks', 0.4]] as const) {
    const plain = await get(url)
    t.equal(plain.headers['content-encoding'], undefined)
    t.match(plain.headers.vary, /Accept-Encoding/)
    for (const [accepted, encoding, decode] of [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync], ['gzip;q=1, br;q=0', 'gzip', gunzipSync],
    ] as const) {
      const { headers, rawPayload } = await get(url, { 'accept-encoding': accepted })
      t.equal(headers['content-encoding'], encoding, url)
      t.not(headers.etag, plain.headers.etag)
      t.ok(
        rawPayload.length < most * plain.rawPayload.length,
        `${url}: ${rawPayload.length} of ${plain.rawPayload.length}`,
      )
      t.ok(decode(rawPayload).equals(plain.rawPayload), url)
    }
  }
})

t.test('only listed files are served, whatever the path says', async t => {
  const { get } = await serving(t)
  for (const path of ['index.html', '../index.js', '..%2findex.js', '%2e%2e/index.js', '....//index.js', '/etc/passwd', '..\\index.js', 'assets', '', 'constructor', '%00main.js']) {
    const { statusCode } = await get(`${EXPLORER}/${path}`)
    t.ok([400, 404].includes(statusCode), `${path} is ${statusCode}`)
  }
})

t.test('scripts of a user run in a frame without our origin', async t => {
  const { get } = await serving(t)
  const { statusCode, headers } = await get(`${EXPLORER}/iframe-sandbox/index.html`)
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
    t.ok(list.includes(`href="/doc/problems/${name}?lang=en"`), `${name} is listed`)
    t.match(exampleOf(name), { type, status, title, href: `/doc/problems/${name}`, detail: String, instance: String })
  }
})

t.test('every problem has its title in four languages, in the list and on its page', async t => {
  const { get } = await serving(t)
  for (const language of ['nl', 'fr', 'de'] as const) {
    const list = (await get('/doc/problems', { 'accept-language': language })).body
    for (const [name, titles] of Object.entries(TITLES)) {
      const title = `${titles[language]}`
      t.ok(list.includes(`>${title}</a>`), `${language}: ${title} is listed`)
      const { body, headers } = await get(`/doc/problems/${name}?lang=${language}`)
      t.ok(body.includes(`<h1>${title}</h1>`), title)
      t.equal(headers['content-language'], language)
    }
    t.equal(
      new Set(Object.values(TITLES).map(titles => titles[language])).size,
      Object.keys(PROBLEMS).length,
      'no title twice',
    )
  }
  const page = (await get('/doc/problems/badRequest?lang=de')).body
  for (const language of LANGUAGES) t.ok(page.includes(`href="/doc/problems/badRequest?lang=${language}"`), language)
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
    t.equal(
      body.split('<span data-origin>http://127.0.0.1:3000</span>').length,
      source.split('http://127.0.0.1:3000').length,
      `${address} marks each address of an example, which the browser replaces`,
    )
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

t.test('commands, answers and programs of the guides have colours, as classes', async t => {
  const { get } = await serving(t)
  const coloured: [guide: string, text: string][] = [
    ['first-call', '<span class="t-function">curl</span> <span class="t-string">-s</span>'],
    ['first-call', '<span class="t-keyword">&quot;access_token&quot;</span>'],
    ['graphql', '<span class="t-keyword">query</span>'],
    ['graphql', '<span class="t-keyword">import</span>'],
  ]
  for (const [guide, text] of coloured) {
    const { body } = await get(`/doc/guides/${guide}`)
    t.ok(body.includes(text), `${guide}: ${text}`)
    t.notMatch(body, / style="/, 'the policy of the pages allows no style in an element')
  }
})

t.test('the search of the guides knows every section, and leads to it', async t => {
  const { get } = await serving(t)
  const entries = (await get('/doc/guides/search.json')).json<ReturnType<typeof searchIndex>>()
  t.same(entries, searchIndex())
  t.ok(entries.length > 50)
  for (const { path, heading, text } of entries) {
    const [page = '', anchor] = path.split('#')
    t.ok((await get(page)).body.includes(anchor === undefined ? '<h1' : `id="${anchor}"`), path)
    t.notMatch(`${heading}${text}`, /[`|]|\]\(/, `${path}: no marks of Markdown`)
  }
  t.ok(entries.some(({ heading, text }) => heading === 'The feed' && text.includes('oldest first')))
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

t.test('the explorer opens with operations that the schema knows', async t => {
  const schema = buildSchema(globSync('schema/*.graphql', { cwd: root }).map(file =>
    readFileSync(new URL(file, root), 'utf8')
  ).join('\n'))
  const { OPERATIONS } = await import(fileUrl('operations.js').href) as {
    OPERATIONS: { name: string, query: string }[],
  }
  t.ok(OPERATIONS.length >= 5)
  for (const { name, query } of OPERATIONS) t.strictSame(validate(schema, parseGraphql(query)), [], name)
})

t.test('the start page sends a request that needs no more than it has', async t => {
  const inSandbox = (await (await serving(t, sandbox)).get('/')).body
  t.match(inSandbox, 'data-request="POST /v1/deadlineCalculations" data-client="broker-antwerp" data-secret="sandbox"')
  t.match(inSandbox, 'href="/sandbox/mailbox"')
  const production = (await (await serving(t)).get('/')).body
  t.match(production, 'data-request="GET /v1/procedure"')
  t.notMatch(production, /data-client|\/sandbox\//)
})
