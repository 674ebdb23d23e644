/** Prepares a sandbox: locks the data folder, and provides secrets and a database. */
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { ReadyConfig, SandboxConfig } from '../config/config.ts'
import { lockDataDir } from './lock.ts'
import { findPlace } from './dataFolder.ts'
import { freePort, startPostgres, stopPostgres } from './postgres.ts'
import type { Postgres } from './postgres.ts'
import { printedSteps, silentSteps } from './progress.ts'
import type { RunStep } from './progress.ts'
import { APP_ROLE, canLogIn, ensureAppRole, ensureDatabase, ensureOwnerRole, hasAppRole, OWNER_ROLE } from './roles.ts'
import { loadSecrets } from './secrets.ts'
import type { Secrets } from './secrets.ts'

export type Sandbox = {
  /** The configuration, completed with secrets and database URLs. */
  config: ReadyConfig & { migrationsDatabaseUrl: string }
  /** Runs a further step of this start; the first start of a data folder prints it. */
  step: RunStep
  /** Publishes the address, for the message of a second start on the same data. */
  announce (address: string): Promise<void>
  /** Stops the database and unlocks the data folder. */
  close (): Promise<void>
}

const DATABASE = 'complaints'

/**
 * @param write prints text to the terminal
 * @throws Error with a message for the user: the data folder or port is in use, or the database
 * does not start
 */
export async function openSandbox (config: SandboxConfig, write: (text: string) => void): Promise<Sandbox> {
  const lock = await lockDataDir(config.dataDir)
  let postgres: Postgres | undefined
  const close = async () => {
    await postgres?.stop()
    await lock.release()
  }

  try {
    const port = config.port || await freePort()
    await refuseTakenPort(config.host, port)
    const { secrets, fresh } = await loadSecrets(config.dataDir)
    if (fresh) write(`\n  The first start of this sandbox; nothing is downloaded, and its data go to ${config.dataDir}.\n`)
    const step = fresh ? printedSteps(write) : silentSteps
    if (config.databaseUrl === undefined) {
      postgres = await startEmbedded(config.dataDir, secrets, { fresh, step, write })
    }
    const urls = postgres ? await embeddedUrls(postgres, secrets) : await ownServerUrls(config, secrets)
    return {
      config: Object.freeze({
        ...config,
        ...urls,
        port,
        issuer: config.issuer ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
        keys: Object.freeze({
          signingKeys: config.keys.signingKeys ?? secrets.signingKeys,
          encryptionKeys: config.keys.encryptionKeys ?? [Buffer.from(secrets.encryptionKey, 'base64')],
          checkpointKeys: config.keys.checkpointKeys ?? secrets.checkpointKeys,
        }),
      }),
      step,
      announce: lock.announce,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function startEmbedded (
  dataDir: string,
  { passwords }: Secrets,
  { fresh, step, write }: { fresh: boolean, step: RunStep, write: (text: string) => void },
): Promise<Postgres> {
  const place = await findPlace(dataDir, step)
  if (place.notice) write(`${place.notice}\n`)
  if (fresh && place.notice) {
    // The data folder was deleted, and the keys of this database with it.
    await stopPostgres(place)
    await rm(place.cluster, { recursive: true, force: true })
  }
  return startPostgres({ ...place, password: passwords.superuser, durable: true, servedPid: process.pid, step })
}

type Urls = { databaseUrl: string, migrationsDatabaseUrl: string }

async function embeddedUrls (postgres: Postgres, { passwords }: Secrets): Promise<Urls> {
  const admin = postgres.url('postgres')
  await ensureAppRole(admin, passwords.app)
  await ensureOwnerRole(admin, passwords.owner)
  await ensureDatabase(admin, DATABASE, OWNER_ROLE)
  return {
    databaseUrl: postgres.url(DATABASE, APP_ROLE, passwords.app),
    migrationsDatabaseUrl: postgres.url(DATABASE, OWNER_ROLE, passwords.owner),
  }
}

/**
 * Uses the user's own server: both logins as configured, or a single one as the owner, next to
 * which the application's login is created.
 */
async function ownServerUrls (
  { databaseUrl, migrationsDatabaseUrl }: SandboxConfig,
  { passwords }: Secrets,
): Promise<Urls> {
  const owner = migrationsDatabaseUrl ?? databaseUrl!
  if (migrationsDatabaseUrl !== undefined) return { databaseUrl: databaseUrl!, migrationsDatabaseUrl: owner }

  const app = Object.assign(new URL(owner), { username: APP_ROLE, password: passwords.app }).href
  if (!await hasAppRole(owner)) await ensureAppRole(owner, passwords.app)
  else if (!await canLogIn(app)) {
    throw new Error(`The server of DATABASE_URL already has a role ${APP_ROLE}, with a password that is not this sandbox's.\n`
      + 'Its password is left alone: set DATABASE_URL to the login of that role, and MIGRATIONS_DATABASE_URL to the owner.')
  }
  return { databaseUrl: app, migrationsDatabaseUrl: owner }
}

/** Checked before the database starts, to fail early. */
async function refuseTakenPort (host: string, port: number) {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => { probe.once('error', reject).listen(port, host, resolve) })
    await new Promise(resolve => probe.close(resolve))
  } catch (error) {
    throw new Error(cannotListen(error as NodeJS.ErrnoException, host, port), { cause: error })
  }
}

/** Explains why listening on an address failed. */
export function cannotListen (error: NodeJS.ErrnoException, host: string, port: number): string {
  const why = {
    EADDRINUSE:    `Another program already listens on ${host}:${port}. Choose another port: PORT=${port + 1} npm start`,
    EADDRNOTAVAIL: `HOST ${host} is no address of this machine.`,
    EACCES:        `Port ${port} needs more rights than this user has. Choose one above 1023.`,
  }[error.code ?? '']
  return why ?? `Cannot listen on ${host}:${port}: ${error.message}`
}
