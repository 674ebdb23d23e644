/**
 * The published client as its readers use it: installed with npm from the sandbox, every block of
 * its README followed literally, in Node and in a browser.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { createComplaintsClient } from '../../src/client/index.ts'
import { SANDBOX_SECRET } from '../../src/sandbox/seed/people.ts'
import { CHROMIUM, openBrowser, until } from '../support/browser.ts'
import { createWorld } from '../world.ts'

const run = promisify(execFile)
const ROOT = new URL('../..', import.meta.url).pathname
const TOOLS = join(ROOT, 'node_modules/.bin')
const LOCAL = 'http://127.0.0.1:3000'

const world = await createWorld(t, { corsOrigins: ['http://127.0.0.1:*'] })
const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
const folder = await mkdtemp(join(tmpdir(), 'complaints-client-'))
t.teardown(() => rm(folder, { recursive: true, force: true }))

/** Code Generator, as the README names it; its client preset comes with it. */
const CODE_GENERATOR = ['@graphql-codegen/cli@7.4.3', 'graphql@16.15.0']

/** Tells what it did, also under `npm run --silent`. */
const npmInstall = (...packages: string[]) =>
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=notice', ...packages], { cwd: folder })

await writeFile(join(folder, 'package.json'), '{"type":"module"}')
const installed = await npmInstall(`${address}/client.tgz`)
const packageFolder = join(folder, 'node_modules/complaints-api-client')
const readme = (await readFile(join(packageFolder, 'README.md'), 'utf8')).replaceAll(LOCAL, address)
const BLOCK = /^```ts\n\/\/ ([\w-]+\.ts)\n([\s\S]*?)^```/gm
const blocks = new Map([...readme.matchAll(BLOCK)].map(([, name = '', code = '']) => [name, code]))

t.test('npm installs one package from the sandbox, with its types and without a dependency', async t => {
  t.match(installed.stdout, 'added 1 package')
  const { name, dependencies, exports } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    name: string, dependencies?: object, exports: Record<string, { types: string }>,
  }
  t.same([name, dependencies], ['complaints-api-client', undefined])
  t.match(await readFile(join(packageFolder, exports['.']?.types ?? ''), 'utf8'), 'createComplaintsClient')
  t.match(readme, `npm install ${address}/client.tgz`, 'as the README says')
})

t.test('every block of the README compiles under strict TypeScript and runs', async t => {
  t.ok(blocks.size >= 12)
  for (const [name, code] of blocks) await writeFile(join(folder, name), code)
  await npmInstall(...CODE_GENERATOR)
  await run(join(folder, 'node_modules/.bin/graphql-codegen'), ['--config', 'codegen.ts'], { cwd: folder })
    .catch(({ stdout, stderr }) => { throw new Error(`No types of GraphQL:\n${stdout}${stderr}`) })
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
      noEmit: true, target: 'esnext', module: 'nodenext', moduleDetection: 'force',
      allowImportingTsExtensions: true, lib: ['esnext', 'dom', 'dom.iterable'], types: [],
    },
    include: ['*.ts'],
    exclude: ['codegen.ts'],
  }))
  await run(join(TOOLS, 'tsc'), ['-p', folder])
    .catch(({ stdout }) => { throw new Error(`The README does not compile:\n${stdout}`) })

  const client = createComplaintsClient({ baseUrl: address, clientId: 'broker-antwerp', clientSecret: SANDBOX_SECRET })
  await client.logComplaint({
    complainant: { name: 'An Claes', capacity: 'INSURED', language: 'nl' },
    subjects: ['SERVICE'],
    causes: ['DELAY'],
    description: 'Een klacht in de eerste lijn.',
  })
  const outputs = new Map<string, string>()
  for (const name of blocks.keys()) {
    if (name !== 'codegen.ts') outputs.set(name, (await run(process.execPath, [join(folder, name)])).stdout)
  }
  t.match(outputs.get('escalate.ts'), /^K-\d{4}-000001\nACKNOWLEDGEMENT by .*\nFINAL_ANSWER by .*\n$/)
  t.match(outputs.get('open.ts'), /^K-\d{4}-000001 \d{4}-\d{2}-\d{2}\n2 at most/)
  t.match(outputs.get('options.ts'), /^Klant gebeld\. 201 [0-9a-f]{32}\n$/)
  t.equal(outputs.get('upload.ts'), 'application/pdf 15\n')
  t.match(outputs.get('refused.ts'), /^404 resourceNotFound/)
  t.match(outputs.get('abort.ts'), 'Makelaarskantoor Scheldezicht')
  t.match(outputs.get('follow.ts'), /^complaint\.logged/)
  t.match(outputs.get('agenda.ts'), /^\d+ \d+\n/)
})

/** Calls that must not compile, one a line. */
const WRONG = [
  "await client.escalateComplaint('x', { ground: 'NOPE' })",
  "await client.updateComplaint('x', {})",
  'await client.getComplaint()',
  'await client.listRegister()',
  "for await (const one of client.listComplaints({ query: { sort: 'nope' } })) one.id",
  'for await (const one of client.listComplaints()) one.nope',
  "await client.getAgenda({ idempotencyKey: 'x' })",
  'client.nope()',
]

t.test('a wrong call does not compile', async t => {
  await writeFile(join(folder, 'wrong.ts'), ["import { client } from './client.ts'", ...WRONG].join('\n'))
  const { stdout } = await run(join(TOOLS, 'tsc'), ['-p', folder]).catch((error: { stdout: string }) => error)
  await rm(join(folder, 'wrong.ts'))
  const lines = new Set([...stdout.matchAll(/wrong\.ts\((\d+),/g)].map(([, line]) => Number(line) - 2))
  t.same(WRONG.filter((_call, index) => !lines.has(index)), [])
})

t.test('in a browser, from another origin', { skip: CHROMIUM === undefined && 'no Chromium is installed' }, async t => {
  const pages = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', LOCAL)
    if (pathname === '/') return void response.setHeader('content-type', 'text/html').end('<!doctype html>')
    response.setHeader('content-type', 'text/javascript')
    response.end(await readFile(join(packageFolder, pathname)).catch(() => ''))
  }).listen(0, '127.0.0.1')
  t.teardown(() => {
    pages.closeAllConnections()
    pages.close()
  })
  const page = await openBrowser(t)
  await page.open(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`)
  await until(() => page.evaluate('document.readyState === "complete" && location.port !== ""'))
  const result = await page.evaluate(`(async () => {
    const { createComplaintsClient, ProblemError } = await import('/client/index.js')
    const client = createComplaintsClient({
      baseUrl: '${address}', clientId: 'broker-ghent', clientSecret: 'sandbox', onBehalfOf: 'Lien',
    })
    const { id, version } = await client.logComplaint({
      complainant: { name: 'Jan', capacity: 'INSURED', language: 'nl' },
      subjects: ['SERVICE'], causes: ['DELAY'], description: 'Het gaat te traag.',
    })
    const file = new Blob(['%PDF-1.4\\n%%EOF\\n'])
    const { size } = await client.addAttachment(id, { file: file.stream(), fileName: 'a.pdf' })
    const update = () => client.updateComplaint(id, { remedySought: 'x' }, { ifMatch: version })
    const { data, response } = await update().withResponse()
    const code = await update().catch(error => error instanceof ProblemError && error.code)
    const all = []
    for await (const complaint of client.listComplaints({ query: { pageSize: 1 } })) all.push(complaint.id)
    const { agenda } = await client.graphql('{ agenda { overdue { count } } }')
    const hasTag = response.headers.get('etag') !== null
    return JSON.stringify([size, data.version - version, hasTag, code, all.includes(id), agenda.overdue.count])
  })().catch(error => String(error.stack))`)
  t.equal(result, JSON.stringify([15, 1, true, 'preconditionFailed', true, 0]))

  const inWorker = await page.evaluate(`new Promise(resolve => {
    const source = "import { createComplaintsClient } from '" + location.origin + "/client/index.js';" +
      "const client = createComplaintsClient({ baseUrl: '${address}', clientId: 'broker-ghent', clientSecret: 'sandbox' });" +
      "const { items } = await client.listComplaints({ query: { pageSize: 1 } });" +
      "postMessage(typeof window + ' ' + items.length)"
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type: 'module' })
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message }) => resolve(message || 'The worker failed.')
  })`)
  t.equal(inWorker, 'undefined 1', 'and in a worker')
})
