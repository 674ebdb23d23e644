import t from 'tap'
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { asAdmin, OWNER_ROLE } from '../src/sandbox/roles.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { freshDatabase } from './cluster/database.ts'
import { run, start } from './support/processes.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

const { privateKey } = generateKeyPairSync('ec', {
  namedCurve: 'prime256v1',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const checkpointKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const dataDir = join(temporaryFolder(t), 'data')
const production = (databaseUrl: string) => ({
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
  ISSUER: 'https://complaints.example.be',
  AUDIENCE: 'complaints-api',
  SIGNING_KEY: privateKey,
  ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  CHECKPOINT_KEY: checkpointKey,
  CHECKPOINT_ORIGIN: 'complaints.example.be/checkpoints',
  ATTACHMENTS_DIR: join(dataDir, 'attachments'),
  ERASURE_LOG: join(dataDir, 'erasures.ndjson'),
  SMTP_URL: 'smtp://127.0.0.1:9',
})

t.test('production starts on a migrated database with the application\'s login, seeds nothing and has no sandbox', async t => {
  const { appUrl, ownerUrl } = await freshDatabase(t)
  const main = start(t, 'src/main.ts', { ...production(appUrl), PORT: '0', HOST: '127.0.0.1' })
  const [, address] = await main.until(/Server listening at (http:\/\/127\.0\.0\.1:\d+)/)
  t.equal((await fetch(`${address}/health/ready`)).status, 200)

  const sandbox: [method: string, path: string][] = [
    ['GET', '/sandbox/clock'], ['PUT', '/sandbox/clock'], ['DELETE', '/sandbox/clock'], ['POST', '/sandbox/reset'],
    ['GET', '/client.tgz'],
  ]
  for (const [method, path] of sandbox) {
    t.equal((await fetch(address + path, { method })).status, 404, `${method} ${path}`)
  }
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'broker-antwerp',
    client_secret: 'sandbox',
  })
  t.equal(
    (await fetch(`${address}/oauth/token`, { method: 'POST', body: form })).status,
    401,
    'no client of the sandbox',
  )
  for (const table of ['offices', 'staff', 'clients', 'complaints']) {
    t.equal((await asAdmin(ownerUrl, client => client.query(`select from ${table}`))).rowCount, 0, `no ${table}`)
  }

  main.signal('SIGTERM')
  t.match(await main.ended, { code: 0 })
  t.notOk(existsSync(dataDir), 'and nothing was written beside the database')
})

t.test('a login that is not the application\'s is refused, and says why', async t => {
  const { adminUrl, ownerUrl } = await freshDatabase(t)
  t.match(await run('src/main.ts', production(adminUrl)), {
    code: 1,
    output: /"postgres" of DATABASE_URL is a superuser and bypasses row-level security/,
  })
  t.match(await run('src/main.ts', production(ownerUrl)), {
    code: 1,
    output: /"complaints_owner" of DATABASE_URL .*owns tables/,
  })
})

t.test('a database behind the code is refused, until npm run migrate has brought it up to date', async t => {
  const { adminUrl, ownerUrl, appUrl } = await freshDatabase(t)
  const name = `empty_${randomUUID().replaceAll('-', '')}`
  await asAdmin(adminUrl, client => client.query(`create database ${name} owner ${OWNER_ROLE}`))
  t.teardown(() => asAdmin(adminUrl, async client => { await client.query(`drop database ${name} with (force)`) }))
  const on = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

  t.match(await run('src/main.ts', production(on(appUrl))), {
    code: 1,
    output: /The database is not up to date \(.*run "npm run migrate"/,
  })
  const migration = await run('src/commands/migrate.ts', { MIGRATIONS_DATABASE_URL: on(ownerUrl) })
  t.match(migration, { code: 0, output: /The schema is up to date\./ })
  t.equal(migration.output.match(/^Applied /gm)?.length, MIGRATIONS.length)
  t.match(await run('src/commands/migrate.ts', { MIGRATIONS_DATABASE_URL: on(ownerUrl) }), {
    code: 0,
    output: 'The schema was up to date already.',
  })
})

t.test('what is missing or out of reach is told in one message, without a stack', async t => {
  const { DATABASE_URL: _, ...rest } = production('')
  const cases: [name: string, file: string, environment: Record<string, string>, says: RegExp][] = [
    ['no configuration',  'src/main.ts',    { DATABASE_URL: 'postgresql://h/d' }, /^Production cannot start:\n {2}ISSUER is missing.*\n {2}AUDIENCE.*\n {2}CHECKPOINT_ORIGIN.*\n {2}SIGNING_KEY.*\n {2}ENCRYPTION_KEY.*\n {2}CHECKPOINT_KEY.*\n {2}ATTACHMENTS_DIR[^]*$/],
    ['no database',       'src/main.ts',    { ...rest, SANDBOX: 'false' },        /^Production cannot start:\n {2}DATABASE_URL is missing.*\n$/],
    ['database is away',  'src/main.ts',    production('postgresql://a:b@127.0.0.1:1/d'), /^The database of DATABASE_URL cannot be reached: .*ECONNREFUSED.*\n$/],
    // Stands in for an older Node, which a machine that runs the tests need not have.
    ['an old Node',       'src/start.js',   { NODE_OPTIONS: '--import=data:text/javascript,delete(globalThis.Temporal)' }, /^This Node is too old \(v[\d.]+\)\. Start it with "npm start", .*\n$/],
    ['no owner',          'src/commands/migrate.ts', {},                                   /^The migrations cannot run:\n {2}MIGRATIONS_DATABASE_URL is missing.*\n$/],
    ['owner is away',     'src/commands/migrate.ts', { MIGRATIONS_DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/d' }, /^The migrations did not run: .*ECONNREFUSED.*\n$/],
  ]
  for (const [name, file, environment, says] of cases) {
    t.match(await run(file, environment), { code: 1, output: says }, name)
  }
})
