/**
 * Reads the configuration from the environment; no other file reads `process.env`.
 *
 * Secrets may come from files (`ENCRYPTION_KEY_FILE=/run/secrets/encryption`), as container
 * platforms provide them. Production has no default secrets; the sandbox generates its own.
 */
import { join, resolve } from 'node:path'
import { identitiesFrom } from '../letters/procedure/identityText.ts'
import { IDENTITIES_DEFAULT } from '../letters/procedure/identities.ts'
import type { Identities } from '../letters/procedure/identities.ts'
import { HINTS, reader } from './environment.ts'
import type { Environment, Reader } from './environment.ts'

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Never written to a log or to the database. */
export type Keys = {
  /** PKCS#8 PEM, EC P-256. The first signs and all verify, so that keys can be rotated. */
  signingKeys: readonly string[]
  /**
   * 32 bytes each. The first encrypts and all decrypt, so that keys can be rotated (keyRing.ts).
   */
  encryptionKeys: readonly Buffer[]
  /**
   * PEM, Ed25519. The first, a private key, signs checkpoints; the others, private or public, are
   * retired and stay published. Never a key of the tokens.
   */
  checkpointKeys: readonly string[]
}

/** An OpenID provider whose tokens are accepted as well as our own. */
export type ExternalIssuer = { issuer: string, jwksUrl: string, audience: string }

/** `url` may contain a password and must not be logged. */
export type MailConfig = {
  /** smtp://… (upgraded to TLS if the server supports it) or smtps://… */
  url: string
  /** The sender's address; the complaints desk's by default. */
  from?: string
  /** Verifies bounce reports (Standard Webhooks); without it, they are not accepted. */
  reportsSecret?: string
}

/** `bytes` per file; `totalBytes` and `totalFiles` per complaint. */
export type AttachmentLimits = Readonly<{ bytes: number, totalBytes: number, totalFiles: number }>

type Common = {
  host: string
  /** 0 lets the operating system choose. */
  port: number
  /** Absolute. */
  dataDir: string
  /** The `iss` of our tokens; in the sandbox its own address by default. */
  issuer?: string
  audience: string
  /** The name of the log in checkpoints and of its keys; it never changes. */
  checkpointOrigin: string
  externalIssuers: readonly ExternalIssuer[]
  /** Remedies above this sum need a second person's approval. */
  approvalLimitCents: number
  /** Requests a second per client; unlimited by default. */
  rateLimitPerSecond?: number
  /** Event loop delay in milliseconds, averaged over a second, above which requests are refused. */
  loopDelayLimitMs?: number
  /**
   * CIDR blocks that webhooks may reach although they are not public; none by default. The sandbox
   * reaches this machine without them.
   */
  webhookAllowedNetworks: readonly string[]
  /**
   * Origins whose pages may call the API; a port `*` stands for every port. None in production, the
   * same computer in the sandbox.
   */
  corsOrigins: readonly string[]
  /** The mail server; without one, the sandbox only shows its letters in its mailbox. */
  mail?: MailConfig
  /** The insurer and the Ombudsman, as named in procedure and letters. */
  identities: Identities
  /** Whether GraphQL allows introspection. */
  introspection: boolean
  logLevel: LogLevel
  /** Absolute folder of the encrypted attachments, shared by all processes. */
  attachmentsDir: string
  attachmentLimits: AttachmentLimits
  /** Absolute path of the log of erasures, kept apart from the database and its backups. */
  erasureLog: string
  /** Connections of each process to PostgreSQL. */
  poolSize: number
  /** Months for which the access log is kept. */
  accessLogMonths: number
  /** Size of the complaint cache of each process. */
  complaintCacheSize: number
  /** The Brussels hour from which daily digests are sent. */
  digestHour: number
}

export type SandboxConfig = Common & {
  mode: 'sandbox'
  /** An embedded PostgreSQL by default. */
  databaseUrl?: string
  migrationsDatabaseUrl?: string
  keys: Partial<Keys>
}

export type ProductionConfig = Common & {
  mode: 'production'
  /** Connects as the application's login, which owns nothing. */
  databaseUrl: string
  issuer: string
  keys: Keys
}

export type Config = SandboxConfig | ProductionConfig

/** A complete configuration: the sandbox has added what it generates. */
export type ReadyConfig = Readonly<Config & { databaseUrl: string, issuer: string, keys: Keys }>

/** @throws one Error that names every invalid variable and says what would be valid */
export function readConfig (environment: Environment = process.env): Readonly<Config> {
  const read = reader(environment)
  const sandbox = read.flag('SANDBOX') ?? !read.has('DATABASE_URL')
  const config = sandbox ? sandboxConfig(read) : productionConfig(read)
  read.refuseFaults(sandbox ? 'The sandbox cannot start' : 'Production cannot start')
  return Object.freeze(config)
}

/**
 * The owner's login, for `npm run migrate`.
 *
 * @throws Error when it is missing or not a PostgreSQL URL
 */
export function readMigrationsUrl (environment: Environment = process.env): string {
  const read = reader(environment)
  const url = read.database('MIGRATIONS_DATABASE_URL', `the owner's login, ${HINTS.database}`)
  read.refuseFaults('The migrations cannot run')
  return url
}

/** For `npm run rekey`: the owner's login, and the keys. */
export function readRekeyConfig (environment: Environment = process.env): {
  databaseUrl: string,
  encryptionKeys: readonly Buffer[],
} {
  const read = reader(environment)
  const databaseUrl = read.database('MIGRATIONS_DATABASE_URL', `the owner's login, ${HINTS.database}`)
  const encryptionKeys = read.required('ENCRYPTION_KEY', HINTS.encryption, read.encryptionKeys)
  read.refuseFaults('The keys cannot be changed')
  return { databaseUrl, encryptionKeys }
}

/** For `npm run erasures`: the owner's login, and the log of erasures. */
export function readErasuresConfig (environment: Environment = process.env): {
  databaseUrl: string,
  erasureLog: string,
} {
  const read = reader(environment)
  const databaseUrl = read.database('MIGRATIONS_DATABASE_URL', `the owner's login, ${HINTS.database}`)
  const erasureLog = read.required('ERASURE_LOG', 'the file that lists erasures', () => folder(read, 'ERASURE_LOG'))
  read.refuseFaults('The erasures cannot be run again')
  return { databaseUrl, erasureLog }
}

/** The environment of a child process, with some variables replaced. */
export const environmentWith = (variables: Record<string, string>): Environment => ({ ...process.env, ...variables })

const MEBIBYTE = 1024 * 1024

function folder (read: Reader, name: string): string | undefined {
  const path = read.text(name)
  return path === undefined ? undefined : resolve(path)
}

function common (read: Reader, protocols: string[]) {
  const external = externalIssuer(read, protocols)
  return {
    host: read.text('HOST') ?? '127.0.0.1',
    port: read.whole('PORT', 0, 65_535) ?? 3000,
    dataDir: folder(read, 'DATA_DIR') ?? resolve('.data'),
    externalIssuers: Object.freeze(external ? [external] : []),
    identities: read.parsed('INSURER', identitiesFrom) ?? IDENTITIES_DEFAULT,
    approvalLimitCents: read.whole('APPROVAL_LIMIT_CENTS', 0, Number.MAX_SAFE_INTEGER) ?? 250_000,
    webhookAllowedNetworks: read.networks('WEBHOOK_ALLOWED_NETWORKS'),
    attachmentLimits: Object.freeze({
      bytes: read.whole('ATTACHMENT_LIMIT_BYTES', 1, 2 ** 31 - 1) ?? 25 * MEBIBYTE,
      totalBytes: read.whole('ATTACHMENT_QUOTA_BYTES', 1, Number.MAX_SAFE_INTEGER) ?? 250 * MEBIBYTE,
      totalFiles: read.whole('ATTACHMENT_QUOTA_FILES', 1, 1_000_000) ?? 100,
    }),
    poolSize: read.whole('POOL_SIZE', 1, 200) ?? 8,
    accessLogMonths: read.whole('ACCESS_LOG_MONTHS', 6, 120) ?? 36,
    complaintCacheSize: read.whole('COMPLAINT_CACHE_SIZE', 0, 1_000_000) ?? 2_000,
    digestHour: read.whole('DAILY_DIGEST_HOUR', 0, 23) ?? 7,
  }
}

function mailOf (read: Reader, url: string): MailConfig {
  const from = read.email('MAIL_FROM')
  const reportsSecret = read.text('MAIL_REPORTS_SECRET')
  return { url, ...(from !== undefined && { from }), ...(reportsSecret !== undefined && { reportsSecret }) }
}

/** Pages of the same computer, on whatever port a developer serves them. */
const SAME_COMPUTER = Object.freeze(['localhost', '127.0.0.1', '[::1]'].flatMap(host =>
  [`http://${host}:*`, `https://${host}:*`]
))
const NO_ORIGINS = Object.freeze([])

function sandboxConfig (read: Reader): SandboxConfig {
  const signingKeys = read.signingKeys()
  const encryptionKeys = read.encryptionKeys()
  const checkpointKeys = read.checkpointKeys()
  const mailServer = read.mailServer('SMTP_URL')
  return {
    ...common(read, ['https:', 'http:']),
    mode: 'sandbox',
    attachmentsDir: folder(read, 'ATTACHMENTS_DIR')
      ?? join(folder(read, 'DATA_DIR') ?? resolve('.data'), 'attachments'),
    erasureLog: folder(read, 'ERASURE_LOG') ?? join(folder(read, 'DATA_DIR') ?? resolve('.data'), 'erasures.ndjson'),
    ...(mailServer !== undefined && { mail: mailOf(read, mailServer) }),
    databaseUrl: read.optionalDatabase('DATABASE_URL'),
    migrationsDatabaseUrl: read.optionalDatabase('MIGRATIONS_DATABASE_URL'),
    issuer: read.url('ISSUER', ['https:', 'http:']),
    audience: read.text('AUDIENCE') ?? 'complaints-api',
    checkpointOrigin: read.origin('CHECKPOINT_ORIGIN') ?? 'sandbox.localhost/checkpoints',
    keys: Object.freeze({
      ...(signingKeys && { signingKeys }),
      ...(encryptionKeys && { encryptionKeys }),
      ...(checkpointKeys && { checkpointKeys }),
    }),
    rateLimitPerSecond: read.whole('RATE_LIMIT_PER_SECOND', 1, 1_000_000),
    loopDelayLimitMs: read.whole('EVENT_LOOP_DELAY_LIMIT_MS', 10, 60_000),
    corsOrigins: read.origins('CORS_ORIGINS') ?? SAME_COMPUTER,
    introspection: read.flag('INTROSPECTION') ?? true,
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS) ?? 'error',
  }
}

function productionConfig (read: Reader): ProductionConfig {
  return {
    ...common(read, ['https:']),
    mode: 'production',
    databaseUrl: read.database('DATABASE_URL', `the application's login, ${HINTS.database}`),
    issuer: read.required(
      'ISSUER',
      'the https address under which clients reach this API',
      () => read.url('ISSUER', ['https:']),
    ),
    audience: read.required(
      'AUDIENCE',
      'the name of this API in tokens, e.g. complaints-api',
      () => read.text('AUDIENCE'),
    ),
    checkpointOrigin: read.required(
      'CHECKPOINT_ORIGIN',
      'the name of the log of histories, which never changes, e.g. complaints.example.be/checkpoints',
      () => read.origin('CHECKPOINT_ORIGIN'),
    ),
    keys: Object.freeze({
      signingKeys: read.required('SIGNING_KEY', HINTS.signing, read.signingKeys),
      encryptionKeys: read.required('ENCRYPTION_KEY', HINTS.encryption, read.encryptionKeys),
      checkpointKeys: read.required('CHECKPOINT_KEY', HINTS.checkpoint, read.checkpointKeys),
    }),
    attachmentsDir: read.required(
      'ATTACHMENTS_DIR',
      'the folder for attachments, which all processes share',
      () => folder(read, 'ATTACHMENTS_DIR'),
    ),
    erasureLog: read.required(
      'ERASURE_LOG',
      'the file that lists erasures, kept apart from the database and its backups',
      () => folder(read, 'ERASURE_LOG'),
    ),
    mail: mailOf(read, read.required('SMTP_URL', `the mail server, ${HINTS.mail}`, () => read.mailServer('SMTP_URL'))),
    rateLimitPerSecond: read.whole('RATE_LIMIT_PER_SECOND', 1, 1_000_000) ?? 50,
    loopDelayLimitMs: read.whole('EVENT_LOOP_DELAY_LIMIT_MS', 10, 60_000) ?? 500,
    corsOrigins: read.origins('CORS_ORIGINS') ?? NO_ORIGINS,
    introspection: read.flag('INTROSPECTION') ?? false,
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS) ?? 'info',
  }
}

function externalIssuer (read: Reader, protocols: string[]): ExternalIssuer | undefined {
  const issuer = read.url('EXTERNAL_ISSUER', protocols)
  const jwksUrl = read.url('EXTERNAL_JWKS_URL', protocols)
  const audience = read.text('EXTERNAL_AUDIENCE')
  if (issuer && jwksUrl && audience) return Object.freeze({ issuer, jwksUrl, audience })
  const missing = EXTERNAL.filter(name => !read.has(name))
  if (missing.length === EXTERNAL.length) return
  for (const name of missing) read.fault(name, `is missing; ${EXTERNAL.join(', ')} go together`)
}

const EXTERNAL = ['EXTERNAL_ISSUER', 'EXTERNAL_JWKS_URL', 'EXTERNAL_AUDIENCE']
