/**
 * One PostgreSQL for a whole run of tap. The first test that needs a database starts it, so that
 * pure tests do not wait for it. Its watchdog stops it with the run, however that ends.
 */
import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { birth } from '../../src/sandbox/lock.ts'
import { findPlace } from '../../src/sandbox/dataFolder.ts'
import { startPostgres } from '../../src/sandbox/postgres.ts'
import { ensureAppRole, ensureDatabase, ensureOwnerRole, OWNER_ROLE } from '../../src/sandbox/roles.ts'

export type Cluster = {
  /** The superuser's address of the database `postgres`. */
  adminUrl: string
  passwords: { owner: string, app: string }
}

/** A database with every migration applied and nothing in it, copied for each test. */
export const TEMPLATE = 'complaints_template'

/** tap's runner is the parent of every test file; a file run without tap serves itself. */
const servedPid = process.env.TAP_CHILD_ID === undefined ? process.pid : process.ppid
const run = createHash('sha256').update(await birth(servedPid)).digest('hex').slice(0, 8)
const folder = join(tmpdir(), `complaints-test-${servedPid}-${run}`)
const file = join(folder, 'cluster.json')

/** The running server of this run, started now if need be. */
export async function findCluster (): Promise<Cluster> {
  for (let attempts = 6000; attempts > 0; attempts--) {
    // Of several test files that come here at once, one makes the folder.
    if (await mkdir(folder).then(() => true, alreadyThere)) return startCluster()
    const cluster = await readCluster()
    if (cluster) return cluster
    await sleep(50)
  }
  throw new Error(`The test database server in ${folder} did not start within five minutes`)
}

/** The same server, another database or role. */
export const withDatabase = (url: string, database: string, username?: string, password?: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}`, ...(username && { username, password }) }).href

async function startCluster (): Promise<Cluster> {
  try {
    await chmod(folder, 0o755)
    const place = await findPlace(folder)
    const postgres = await startPostgres({
      ...place,
      password: password(),
      durable: false,
      servedPid,
      temporaryFolder: folder,
    })
    const cluster: Cluster = { adminUrl: postgres.url('postgres'), passwords: { owner: password(), app: password() } }
    await ensureAppRole(cluster.adminUrl, cluster.passwords.app)
    await ensureOwnerRole(cluster.adminUrl, cluster.passwords.owner)
    await ensureDatabase(cluster.adminUrl, TEMPLATE, OWNER_ROLE)
    // Loaded here, by one test file of all.
    const { migrate } = await import('../../src/store/dataSource.ts')
    await migrate(withDatabase(cluster.adminUrl, TEMPLATE, OWNER_ROLE, cluster.passwords.owner))
    await writeFile(`${file}.new`, JSON.stringify(cluster), { mode: 0o600 })
    await rename(`${file}.new`, file)
    return cluster
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function readCluster (): Promise<Cluster | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text === '' ? undefined : JSON.parse(text) as Cluster
}

function alreadyThere (error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false
  throw error
}

const password = () => randomBytes(16).toString('hex')
