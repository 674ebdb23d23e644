import t from 'tap'
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { newCheckpointKey } from '../support/checkpoints.ts'
import { readConfig, readMigrationsUrl } from '../../src/config/config.ts'

const pem = (namedCurve: string, type: 'pkcs8' | 'sec1' = 'pkcs8') => generateKeyPairSync('ec', {
  namedCurve,
  privateKeyEncoding: { type, format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).privateKey
const [first, second] = [pem('prime256v1'), pem('prime256v1')]
const checkpointKey = newCheckpointKey()
const retired = createPublicKey(newCheckpointKey()).export({ type: 'spki', format: 'pem' }).toString()
const encryptionKey = randomBytes(32).toString('base64')
const databaseUrl = 'postgresql://complaints_app:s3cret@db.example.be/complaints'

const PRODUCTION = {
  DATABASE_URL: databaseUrl,
  ISSUER: 'https://complaints.example.be',
  AUDIENCE: 'complaints-api',
  SIGNING_KEY: first,
  ENCRYPTION_KEY: encryptionKey,
  CHECKPOINT_KEY: checkpointKey,
  CHECKPOINT_ORIGIN: 'complaints.example.be/checkpoints',
  ATTACHMENTS_DIR: '/srv/attachments',
  ERASURE_LOG: '/srv/erasures.ndjson',
  SMTP_URL: 'smtps://complaints:s3cret@mail.example.be:465',
}

function faultsOf (environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

t.test('an empty environment is the sandbox, on loopback, with its data beside the code', async t => {
  const config = readConfig({})
  t.match(config, {
    mode: 'sandbox',
    host: '127.0.0.1',
    port: 3000,
    dataDir: resolve('.data'),
    attachmentsDir: resolve('.data/attachments'),
    attachmentLimits: { bytes: 25 * 1024 * 1024, totalFiles: 100 },
    introspection: true,
    approvalLimitCents: 250_000,
    poolSize: 8,
    complaintCacheSize: 2_000,
    keys: {},
  })
  t.equal(config.rateLimitPerSecond, undefined)
  t.equal(config.loopDelayLimitMs, undefined)
  t.equal(config.databaseUrl, undefined)
  t.equal(config.mail, undefined, 'and no mail leaves it')
  t.ok(Object.isFrozen(config))
})

t.test('a database makes it production, with introspection off and a rate limit', async t => {
  const config = readConfig(PRODUCTION)
  t.match(config, {
    mode: 'production',
    databaseUrl,
    issuer: 'https://complaints.example.be',
    introspection: false,
    rateLimitPerSecond: 50,
    loopDelayLimitMs: 500,
    approvalLimitCents: 250_000,
    attachmentsDir: resolve('/srv/attachments'),
    mail: { url: PRODUCTION.SMTP_URL },
  })
  t.same(config.keys.encryptionKeys?.map(key => key.toString('base64')), [encryptionKey])
  t.strictSame(config.keys.signingKeys, [first])
})

t.test('SANDBOX=true on a database is the sandbox on that database', async t => {
  t.match(readConfig({ SANDBOX: 'true', DATABASE_URL: databaseUrl }), { mode: 'sandbox', databaseUrl })
})

t.test('SANDBOX=false without a database is a production that misses it, never a sandbox', async t => {
  t.match(
    faultsOf({ ...PRODUCTION, DATABASE_URL: '', SANDBOX: 'false' }),
    /^Production cannot start:\n {2}DATABASE_URL is missing; give the application's login/,
  )
})

t.test('production names every missing member at once, and has no default secret', async t => {
  const message = faultsOf({ DATABASE_URL: databaseUrl })
  for (const name of ['ISSUER', 'AUDIENCE', 'SIGNING_KEY', 'ENCRYPTION_KEY', 'CHECKPOINT_KEY', 'CHECKPOINT_ORIGIN', 'ATTACHMENTS_DIR', 'ERASURE_LOG', 'SMTP_URL']) t.match(message, `  ${name} is missing; give `)
  t.equal(message.split('\n').length, 10, 'a headline, and a line for each')
})

t.test('each wrong value is named with what would have been right', async t => {
  const cases: [name: string, value: string, says: RegExp][] = [
    ['INSURER',               '{"name": "Belins"}',         /INSURER has faults in legalEntity, enterpriseNumber, complaintsDesk\.name/],
    ['SMTP_URL',              'http://mail.example.be',       /SMTP_URL is no address of a mail server; give smtp:\/\//],
    ['MAIL_FROM',             'klachten',                     /MAIL_FROM is "klachten"; give an e-mail address/],
    ['PORT',                  'abc',                          /PORT is "abc"; give a whole number from 0 to 65535/],
    ['PORT',                  '65536',                        /PORT is "65536"/],
    ['PORT',                  '3000.5',                       /PORT is "3000.5"/],
    ['PORT',                  '-1',                           /PORT is "-1"/],
    ['POOL_SIZE',             '0',                            /POOL_SIZE is "0"; give a whole number from 1 to 200/],
    ['COMPLAINT_CACHE_SIZE',       'all',                          /COMPLAINT_CACHE_SIZE is "all"; give a whole number from 0 to 1000000/],
    ['APPROVAL_LIMIT_CENTS',  '12,50',                        /APPROVAL_LIMIT_CENTS is "12,50"/],
    ['EVENT_LOOP_DELAY_LIMIT_MS', '9',                          /EVENT_LOOP_DELAY_LIMIT_MS is "9"/],
    ['RATE_LIMIT_PER_SECOND', '0',                            /RATE_LIMIT_PER_SECOND is "0"/],
    ['INTROSPECTION',         'yes',                          /INTROSPECTION is "yes"; give one of true, false/],
    ['SANDBOX',               '1',                            /SANDBOX is "1"; give one of true, false/],
    ['LOG_LEVEL',             'loud',                         /LOG_LEVEL is "loud"; give one of fatal, error/],
    ['DATABASE_URL',          'mysql://localhost/x',          /DATABASE_URL is no address of a PostgreSQL database/],
    ['DATABASE_URL',          'postgresql://localhost',       /DATABASE_URL is no address/],
    ['ISSUER',                'http://complaints.example.be', /ISSUER is "http:.*give an address such as https:/],
    ['ISSUER',                'https://example.be/?a=b',      /ISSUER is .* without query or fragment/],
    ['CHECKPOINT_KEY',        first,                          /CHECKPOINT_KEY holds no usable key; give Ed25519 keys in PEM/],
    ['CHECKPOINT_KEY',        'secret',                       /CHECKPOINT_KEY holds no usable key/],
    ['CHECKPOINT_KEY',        retired + checkpointKey,        /CHECKPOINT_KEY holds no usable key/],
    ['CHECKPOINT_ORIGIN',     'a log',                        /CHECKPOINT_ORIGIN is "a log"; give a name without spaces/],
    ['SIGNING_KEY',           'secret',                       /SIGNING_KEY holds no usable key; give one or more PKCS#8 PEM/],
    ['SIGNING_KEY',           pem('secp384r1'),               /SIGNING_KEY holds no usable key/],
    ['SIGNING_KEY',           first + pem('secp384r1'),       /SIGNING_KEY holds no usable key/],
    ['SIGNING_KEY',           pem('prime256v1', 'sec1'),      /SIGNING_KEY holds no usable key/],
    ['ENCRYPTION_KEY',        randomBytes(31).toString('base64'), /ENCRYPTION_KEY is not 32 bytes in base64; give .*openssl rand/],
    ['ENCRYPTION_KEY',        `${encryptionKey},x`,           /ENCRYPTION_KEY holds what is not 32 bytes in base64/],
    ['ENCRYPTION_KEY',        `${encryptionKey},${encryptionKey}`, /ENCRYPTION_KEY holds a key twice/],
    ['ENCRYPTION_KEY',        ',',                            /ENCRYPTION_KEY is not 32 bytes/],
    ['ENCRYPTION_KEY',        'x'.repeat(44),                 /ENCRYPTION_KEY is not 32 bytes/],
    ['EXTERNAL_ISSUER',       'https://login.example.be',     /EXTERNAL_JWKS_URL is missing.*\n.*EXTERNAL_AUDIENCE is missing/],
    ['EXTERNAL_JWKS_URL',     'http://login.example.be/keys', /EXTERNAL_JWKS_URL is "http:/],
  ]
  for (const [name, value, says] of cases) {
    t.match(faultsOf({ ...PRODUCTION, [name]: value }), says, `${name}=${value.slice(0, 30)}`)
  }
})

t.test('all faults stand in one message', async t => {
  const message = faultsOf({ PORT: 'abc', LOG_LEVEL: 'loud', POOL_SIZE: 'many' })
  t.equal(message.split('\n').length, 4, message)
})

t.test('a fault never shows a secret', async t => {
  const message = faultsOf({
    ...PRODUCTION,
    DATABASE_URL: 'mysql://u:hunter2@h/d',
    SIGNING_KEY: 'hunter2',
    ENCRYPTION_KEY: 'hunter2',
  })
  t.match(message, 'DATABASE_URL')
  t.notMatch(message, 'hunter2')
})

t.test('secrets are read from files, and not from both places', async t => {
  const dir = t.testdir({
    signing: `${first}\n${second}`,
    encryption: `${encryptionKey}\n`,
    database: `${databaseUrl}\n`,
    empty: '',
  })
  const { DATABASE_URL: _, SIGNING_KEY: __, ENCRYPTION_KEY: ___, ...rest } = PRODUCTION
  const files = {
    ...rest,
    DATABASE_URL_FILE: join(dir, 'database'),
    SIGNING_KEY_FILE: join(dir, 'signing'),
    ENCRYPTION_KEY_FILE: join(dir, 'encryption'),
  }
  const config = readConfig(files)
  t.match(config, { mode: 'production', databaseUrl })
  t.strictSame(config.keys.signingKeys, [first, second], 'the first signs, both verify')

  t.match(faultsOf({ ...files, ENCRYPTION_KEY: encryptionKey }), /ENCRYPTION_KEY is given twice/)
  t.match(faultsOf({ ...files, SIGNING_KEY_FILE: join(dir, 'nowhere') }), /SIGNING_KEY_FILE cannot be read: ENOENT/)
  t.match(
    faultsOf({ ...files, SIGNING_KEY_FILE: join(dir, 'empty') }),
    /SIGNING_KEY_FILE: .*is empty|SIGNING_KEY_FILE .*is empty/,
  )
})

t.test('the key of checkpoints is its own, and the public keys of retired ones stay beside it', async t => {
  const { keys } = readConfig({ ...PRODUCTION, CHECKPOINT_KEY: checkpointKey + retired })
  t.strictSame(keys.checkpointKeys, [checkpointKey, retired])
  t.equal(readConfig({}).checkpointOrigin, 'sandbox.localhost/checkpoints')
})

t.test('a key in one line, with \\n for its line ends, is a key', async t => {
  t.strictSame(readConfig({ ...PRODUCTION, SIGNING_KEY: first.replaceAll('\n', '\\n') }).keys.signingKeys, [first])
})

t.test('an external provider needs its three members together', async t => {
  const external = {
    EXTERNAL_ISSUER: 'https://login.example.be',
    EXTERNAL_JWKS_URL: 'https://login.example.be/keys',
    EXTERNAL_AUDIENCE: 'complaints',
  }
  t.strictSame(readConfig({ ...PRODUCTION, ...external }).externalIssuers, [{
    issuer: 'https://login.example.be',
    jwksUrl: 'https://login.example.be/keys',
    audience: 'complaints',
  }])
  t.strictSame(readConfig(PRODUCTION).externalIssuers, [])
})

t.test('an empty variable counts as not given', async t => {
  t.match(readConfig({ PORT: '', DATABASE_URL: ' ', EXTERNAL_ISSUER: '' }), { mode: 'sandbox', port: 3000 })
})

t.test('the migrations need the owner only', async t => {
  t.equal(readMigrationsUrl({ MIGRATIONS_DATABASE_URL: databaseUrl }), databaseUrl)
  t.throws(() => readMigrationsUrl({}), /MIGRATIONS_DATABASE_URL is missing; give the owner's login/)
})

t.test('pages of other origins are allowed by name: none in production, the same computer in the sandbox', async t => {
  t.same(readConfig(PRODUCTION).corsOrigins, [])
  t.same(
    readConfig({}).corsOrigins.filter(origin => !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\]):\*$/.test(origin)),
    [],
  )
  t.equal(readConfig({}).corsOrigins.length, 6)
  const CORS_ORIGINS = 'https://portal.example.be, http://localhost:*,http://[::1]:5173'
  const origins = ['https://portal.example.be', 'http://localhost:*', 'http://[::1]:5173']
  t.same(readConfig({ ...PRODUCTION, CORS_ORIGINS }).corsOrigins, origins)
  t.same(readConfig({ CORS_ORIGINS }).corsOrigins, origins)
  for (
    const wrong of [
      '*', 'portal.example.be', 'https://portal.example.be/', 'https://a.be/path', 'https://*.be:*:*', 'file:///x',
      'null',
    ]
  ) {
    t.match(
      faultsOf({ CORS_ORIGINS: wrong }),
      `CORS_ORIGINS has "${wrong}"; give origins such as https://portal.example.be`,
    )
  }
})

t.test('networks are opened to webhooks by name, none by default', async t => {
  t.same(readConfig({}).webhookAllowedNetworks, [])
  t.same(readConfig({ WEBHOOK_ALLOWED_NETWORKS: '10.20.0.0/16, fd00:20::/32' }).webhookAllowedNetworks, [
    '10.20.0.0/16',
    'fd00:20::/32',
  ])
  for (const wrong of ['10.20.0.0', '10.20.0.0/33', 'example.be/8', '10.20.0.0/16/8', 'fd00::/129', '10.0.0.0/x']) {
    t.match(
      faultsOf({ WEBHOOK_ALLOWED_NETWORKS: wrong }),
      `WEBHOOK_ALLOWED_NETWORKS has "${wrong}"; give CIDR blocks such as 10.20.0.0/16,fd00:20::/32`,
    )
  }
})
