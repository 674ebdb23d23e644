/**
 * A real PostgreSQL of our own, on a free port of the loopback interface: made, started, stopped, and
 * found again after a crash.
 */
import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { keepUntil } from './postgresWatchdog.ts'
import type { Place, ServerUser } from './dataFolder.ts'

const run = promisify(execFile)

export type PostgresOptions = Place & {
  /** Of the superuser `postgres`; remembered by the cluster from its first start on. */
  password: string
  /** False only for data that nobody will miss: no fsync. */
  durable: boolean
  /** The process for which this server runs: when it is gone, so is the server. */
  servedPid: number
  /** Removed by the keeper as well, when the served process is gone. */
  temporaryFolder?: string
}

export type Postgres = {
  port: number
  /** A connection address; the role and its password default to the superuser's. */
  url (database: string, role?: string, password?: string): string
  /** Lets running statements end with an error, and waits until the server is gone. */
  stop (): Promise<void>
}

/** Independent of the machine's locales: the same order of strings everywhere. */
const INITDB = [
  '--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C',
  '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync', '--no-instructions',
]

const SETTINGS = {
  listen_addresses:        '127.0.0.1',
  unix_socket_directories: '', // Their paths are limited to 107 bytes, a clone's path is not.
  timezone:                'UTC',
  log_timezone:            'UTC',
  max_connections:         '200',
  shared_buffers:          '64MB',
  wal_level:               'minimal',
  max_wal_senders:         '0',
  log_checkpoints:         'off',
  // What a statement is refused for quotes its values: the server's own log tells of the server alone.
  log_min_messages:        'log',
  log_min_error_statement: 'panic',
}

const FOR_THE_MOMENT = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/**
 * Makes the cluster where there is none, ends a server that a killed process left behind, and starts.
 *
 * @throws Error with PostgreSQL's own words when it does not come up
 */
export async function startPostgres (options: PostgresOptions): Promise<Postgres> {
  await stopLeftover(options)
  if (await read(join(options.cluster, 'PG_VERSION')) === '') await makeCluster(options)

  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const launched = await launch(options, port)
    if (launched.ready) return running(options, port, launched)
    // Between our look and the server's own, somebody else may have taken the port.
    if (attempt === 5 || !/could not (bind|create any TCP)/.test(launched.lastWords)) throw new Error(`PostgreSQL did not start:\n${launched.lastWords}`)
  }
}

/** A port of the loopback interface that nobody listens on at this moment. */
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
    throw new Error(`PostgreSQL could not make its files:\n${(error as { stderr?: string }).stderr || (error as Error).message}`, { cause: error })
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(draft, cluster)
}

type Ready = { ready: true, server: ChildProcess, dismissKeeper: () => void }
type Launched = Ready | { ready: false, lastWords: string }

/** Starts the server and waits until it takes connections. */
async function launch (options: PostgresOptions, port: number): Promise<Launched> {
  const { programs, cluster, user, durable, servedPid, temporaryFolder } = options
  const logFile = join(dirname(cluster), 'postgres.log')
  const log = await open(logFile, 'w', 0o600)
  const settings = Object.entries({ ...SETTINGS, ...(durable ? {} : FOR_THE_MOMENT), port })
  const server = spawn(join(programs, 'postgres'), ['-D', cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...as(user),
    // A session of its own: Ctrl-C is for us, who close the requests first.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  const failed = new Promise<string>(resolve => { server.once('error', error => resolve(error.message)) })
  server.unref()
  await log.close()
  if (server.pid === undefined) return { ready: false, lastWords: await failed }

  const dismissKeeper = keepUntil(servedPid, server.pid, temporaryFolder)
  if (await isReady(server, cluster)) return { ready: true, server, dismissKeeper }
  dismissKeeper()
  const lastWords = (await read(logFile)).split('\n').filter(line => /FATAL|PANIC|ERROR|HINT|DETAIL|could not/.test(line)).slice(-6).join('\n')
  return { ready: false, lastWords }
}

/** The eighth line of postmaster.pid is how the server tells pg_ctl, and us, that it is ready. */
async function isReady (server: ChildProcess, cluster: string): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const lines = await postmaster(cluster)
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return true
    await sleep(20)
  }
  return false
}

function running (options: PostgresOptions, port: number, { server, dismissKeeper }: Ready): Postgres {
  return {
    port,
    url: (database, role = 'postgres', password = options.password) =>
      `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    async stop () {
      await stopPostgres(options)
      // Its files tell nothing any more when somebody removed the data folder under it.
      if (!await hasEnded(server)) server.kill('SIGQUIT')
      dismissKeeper()
    },
  }
}

/** pg_ctl goes by the file that the server removes last, just before it ends. */
async function hasEnded (server: ChildProcess): Promise<boolean> {
  for (let tick = 0; tick < 50; tick++) {
    if (server.exitCode !== null || server.signalCode !== null) return true
    await sleep(20)
  }
  return false
}

/** Stops the server of a cluster, whoever started it; does nothing when there is none. */
export async function stopPostgres ({ programs, cluster, user }: Place): Promise<void> {
  const stop = (mode: string, seconds: number) =>
    run(join(programs, 'pg_ctl'), ['stop', '-D', cluster, '-m', mode, '-t', String(seconds), '-s'], as(user))
  if (!await serverPid(cluster)) return
  // `immediate` leaves a server that recovers at its next start: better than one that is left running.
  await stop('fast', 3).catch(async error => {
    if (await serverPid(cluster)) await stop('immediate', 1).catch(() => { throw error })
  })
}

async function stopLeftover (place: Place) {
  await stopPostgres(place)
  // Left by a server that was killed; its process number may since belong to somebody else.
  if ((await postmaster(place.cluster)).length > 0) await rm(join(place.cluster, 'postmaster.pid'), { force: true })
}

/** The process number of the cluster's living server. */
async function serverPid (cluster: string): Promise<number | undefined> {
  const pid = Number((await postmaster(cluster))[0])
  if (!pid || !isAlive(pid)) return
  // Where there is /proc, make sure that the number was not given to another program since.
  const command = await read(`/proc/${pid}/cmdline`)
  return command === '' || command.includes(cluster) ? pid : undefined
}

/** Whether a process with this number runs, be it somebody else's. */
export function isAlive (pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const postmaster = async (cluster: string) => (await read(join(cluster, 'postmaster.pid'))).split('\n').filter((line, at) => line !== '' || at > 0)

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
