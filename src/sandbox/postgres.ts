/** Creates, starts and stops an embedded PostgreSQL on a free loopback port, also after a crash. */
import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startWatchdog } from './postgresWatchdog.ts'
import type { Place, ServerUser } from './dataFolder.ts'
import { silentSteps } from './progress.ts'
import type { RunStep } from './progress.ts'

const run = promisify(execFile)

export type PostgresOptions = Place & {
  /** Password of the superuser `postgres`; stored in the cluster at its first start. */
  password: string
  /** False for disposable data: turns fsync off. */
  durable: boolean
  /** The process that this server serves; the server stops when it ends. */
  servedPid: number
  /** Removed when the served process has ended. */
  temporaryFolder?: string
  step?: RunStep
}

export type Postgres = {
  port: number
  /** A connection URL; role and password default to the superuser's. */
  url (database: string, role?: string, password?: string): string
  /** Aborts running statements and waits until the server has ended. */
  stop (): Promise<void>
}

/** Independent of the machine's locales: strings sort the same everywhere. */
const INITDB = [
  '--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C',
  '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync', '--no-instructions',
]

const SETTINGS = {
  listen_addresses:        '127.0.0.1',
  unix_socket_directories: '', // Socket paths are limited to 107 bytes; a clone's path may be longer.
  timezone:                'UTC',
  log_timezone:            'UTC',
  max_connections:         '200',
  shared_buffers:          '64MB',
  wal_level:               'minimal',
  max_wal_senders:         '0',
  log_checkpoints:         'off',
  // Errors of statements quote personal data: the server logs only about itself.
  log_min_messages:        'log',
  log_min_error_statement: 'panic',
}

const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/**
 * Stops a leftover server, creates the cluster if there is none, and starts the server.
 *
 * @throws Error with PostgreSQL's message when it does not start
 */
export async function startPostgres (options: PostgresOptions): Promise<Postgres> {
  const { step = silentSteps } = options
  await stopLeftover(options)
  if (await read(join(options.cluster, 'PG_VERSION')) === '') {
    await step('Creating the database files', () => makeCluster(options))
  }
  return step('Starting PostgreSQL', () => launchOnFreePort(options))
}

async function launchOnFreePort (options: PostgresOptions): Promise<Postgres> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const launched = await launch(options, port)
    if (launched.ready) return running(options, port, launched)
    // Another program may have taken the port since `freePort`.
    if (attempt === 5 || !/could not (bind|create any TCP)/.test(launched.lastWords)) {
      throw new Error(`PostgreSQL did not start:\n${launched.lastWords}`)
    }
  }
}

/** @returns a loopback port that is free at this moment */
export async function freePort (): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  return port
}

async function makeCluster ({ programs, cluster, user, password }: PostgresOptions) {
  const draft = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (user) for (const path of [draft, passwordFile]) await chown(path, user.uid, user.gid)
  try {
    await run(join(programs, 'initdb'), [...INITDB, `--pgdata=${draft}`, `--pwfile=${passwordFile}`], as(user))
  } catch (error) {
    throw new Error(
      `PostgreSQL could not create its files:\n${(error as { stderr?: string }).stderr || (error as Error).message}`,
      { cause: error },
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(draft, cluster)
}

type Ready = { ready: true, server: ChildProcess, stopWatchdog: () => void }
type Launched = Ready | { ready: false, lastWords: string }

/** Starts the server and waits until it accepts connections. */
async function launch (options: PostgresOptions, port: number): Promise<Launched> {
  const { programs, cluster, user, durable, servedPid, temporaryFolder } = options
  const logFile = join(dirname(cluster), 'postgres.log')
  const log = await open(logFile, 'w', 0o600)
  const settings = Object.entries({ ...SETTINGS, ...(durable ? {} : NOT_DURABLE), port })
  const server = spawn(join(programs, 'postgres'), [
    '-D',
    cluster,
    ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ], {
    ...as(user),
    // Its own session: Ctrl-C must reach the API only, which first finishes its requests.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  const failed = new Promise<string>(resolve => { server.once('error', error => resolve(error.message)) })
  server.unref()
  await log.close()
  if (server.pid === undefined) return { ready: false, lastWords: await failed }

  const stopWatchdog = startWatchdog(servedPid, server.pid, temporaryFolder)
  if (await isReady(server, cluster)) return { ready: true, server, stopWatchdog }
  stopWatchdog()
  const lastWords = (await read(logFile)).split('\n').filter(line =>
    /FATAL|PANIC|ERROR|HINT|DETAIL|could not/.test(line)
  ).slice(-6).join('\n')
  return { ready: false, lastWords }
}

/** The server writes `ready` to the eighth line of postmaster.pid, which pg_ctl reads too. */
async function isReady (server: ChildProcess, cluster: string): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const lines = await postmaster(cluster)
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return true
    await sleep(20)
  }
  return false
}

function running (options: PostgresOptions, port: number, { server, stopWatchdog }: Ready): Postgres {
  return {
    port,
    url: (database, role = 'postgres', password = options.password) =>
      `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    async stop () {
      await stopPostgres(options)
      // pg_ctl cannot stop a server whose data folder was removed.
      if (!await hasEnded(server)) server.kill('SIGQUIT')
      stopWatchdog()
    },
  }
}

/** pg_ctl returns when postmaster.pid is removed, just before the process ends. */
async function hasEnded (server: ChildProcess): Promise<boolean> {
  for (let tick = 0; tick < 50; tick++) {
    if (server.exitCode !== null || server.signalCode !== null) return true
    await sleep(20)
  }
  return false
}

/** Stops the server of a cluster, whichever process started it. */
export async function stopPostgres ({ programs, cluster, user }: Place): Promise<void> {
  const stop = (mode: string, seconds: number) =>
    run(join(programs, 'pg_ctl'), ['stop', '-D', cluster, '-m', mode, '-t', String(seconds), '-s'], as(user))
  if (!await serverPid(cluster)) return
  // After `immediate` the server recovers at its next start, which is better than leaving it
  // running.
  await stop('fast', 3).catch(async error => {
    if (await serverPid(cluster)) await stop('immediate', 1).catch(() => { throw error })
  })
}

async function stopLeftover (place: Place) {
  await stopPostgres(place)
  // Left by a killed server; its process id may belong to another program by now.
  if ((await postmaster(place.cluster)).length > 0) await rm(join(place.cluster, 'postmaster.pid'), { force: true })
}

/** The process id of the cluster's running server. */
async function serverPid (cluster: string): Promise<number | undefined> {
  const pid = Number((await postmaster(cluster))[0])
  if (!pid || !isAlive(pid)) return
  // With /proc, check that the id does not belong to another program.
  const command = await read(`/proc/${pid}/cmdline`)
  return command === '' || command.includes(cluster) ? pid : undefined
}

/** Whether a process with this id runs, also one of another user. */
export function isAlive (pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const postmaster = async (cluster: string) =>
  (await read(join(cluster, 'postmaster.pid'))).split('\n').filter((line, at) => line !== '' || at > 0)

async function read (path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

const as = (user?: ServerUser) => ({
  ...(user && { uid: user.uid, gid: user.gid }),
  cwd: '/',
  env: { LC_ALL: 'C', TZ: 'UTC' },
})
