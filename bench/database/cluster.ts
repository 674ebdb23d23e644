/**
 * The benchmark's own PostgreSQL and its data. Both stay in `.bench/` until the code that makes the
 * data changes.
 */
import { execFile, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startWatchdog } from '../../src/sandbox/postgresWatchdog.ts'
import { findPlace } from '../../src/sandbox/dataFolder.ts'
import type { Place } from '../../src/sandbox/dataFolder.ts'
import { freePort, stopPostgres } from '../../src/sandbox/postgres.ts'

const run = promisify(execFile)

/**
 * Settings typical of a machine of this size. Measurements run with fsync; filling runs without.
 */
const SETTINGS = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', max_connections: '100',
  shared_buffers: '1GB', effective_cache_size: '8GB', max_wal_size: '8GB', checkpoint_timeout: '30min', wal_level: 'minimal',
  max_wal_senders: '0', random_page_cost: '1.1', work_mem: '16MB', autovacuum: 'off', log_checkpoints: 'off',
}
const FILLING = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export type Server = {
  pid: number,
  port: number,
  url(database: string, role?: string, password?: string): string,
  stop(): Promise<void>,
}

export const FOLDER = resolve('.bench')

/** The files that determine the data. */
const SOURCES = [
  'migrations', 'bench/database', 'src/store/complaints/rows.ts', 'src/store/schema.ts', 'src/complaints/deadlines',
]

/** Returns `.bench/data-<size>-<hash>`, and removes folders of the same size with another hash. */
export async function folderFor (
  size: number,
  fresh: boolean,
  say: (line: string) => void,
): Promise<{ folder: string, place: Place }> {
  await mkdir(FOLDER, { recursive: true })
  const hash = createHash('sha256')
  for (const source of SOURCES) for (const file of await filesOf(source)) hash.update(await readFile(file))
  const name = `data-${size}-${hash.digest('hex').slice(0, 8)}`
  const folders = (await readdir(FOLDER)).filter(folder => folder.startsWith(`data-${size}-`))
  for (const old of folders.filter(folder => fresh || folder !== name)) {
    say(`removing ${old}`)
    const place = await findPlace(join(FOLDER, old))
    await stopPostgres(place)
    await rm(place.cluster, { recursive: true, force: true })
    await rm(join(FOLDER, old), { recursive: true, force: true })
  }
  const folder = join(FOLDER, name)
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o755)
  return { folder, place: await findPlace(folder) }
}

async function filesOf (path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  return (await readdir(path, { recursive: true })).filter(name => name.endsWith('.ts')).sort().map(name =>
    join(path, name)
  )
}

export async function makeCluster ({ programs, cluster, user }: Place, password: string): Promise<void> {
  const file = `${cluster}.password`
  await mkdir(dirname(cluster), { recursive: true })
  await rm(cluster, { recursive: true, force: true })
  await mkdir(cluster, { mode: 0o700 })
  await writeFile(file, password, { mode: 0o600 })
  if (user) for (const path of [cluster, file]) await chown(path, user.uid, user.gid)
  await run(join(programs, 'initdb'), [
    '--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8', '--no-sync', `--pgdata=${cluster}`, `--pwfile=${file}`,
  ], as(user))
  await rm(file)
}

/** The server stops when this process ends, however it ends. */
export async function startServer (place: Place, password: string, filling: boolean): Promise<Server> {
  const { programs, cluster, user } = place
  await stopPostgres(place)
  await rm(join(cluster, 'postmaster.pid'), { force: true })
  const port = await freePort()
  const log = await open(join(FOLDER, 'postgres.log'), 'w')
  const settings = Object.entries({ ...SETTINGS, ...(filling ? FILLING : {}), port })
  const server = spawn(join(programs, 'postgres'), [
    '-D',
    cluster,
    ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ], { ...as(user), detached: true, stdio: ['ignore', log.fd, log.fd] })
  await log.close()
  if (server.pid === undefined) throw new Error('PostgreSQL did not start')
  const dismiss = startWatchdog(process.pid, server.pid)
  while (!(await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).includes('ready')) {
    if (server.exitCode !== null) {
      throw new Error(`PostgreSQL did not start:\n${await readFile(join(FOLDER, 'postgres.log'), 'utf8')}`)
    }
    await sleep(50)
  }
  server.unref()
  return {
    pid: server.pid,
    port,
    url: (database, role = 'postgres', secret = password) =>
      `postgresql://${role}:${secret}@127.0.0.1:${port}/${database}`,
    async stop () {
      // Not `stopPostgres`, whose timeout is too short: the server must first write its data to
      // disk.
      await run(join(programs, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-t', '120', '-s'], as(user))
      dismiss()
    },
  }
}

const as = (user: Place['user']) => ({
  ...(user && { uid: user.uid, gid: user.gid }),
  cwd: '/',
  env: { LC_ALL: 'C', TZ: 'UTC' },
})

export const newPassword = (): string => randomBytes(16).toString('hex')
