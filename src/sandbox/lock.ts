/**
 * Allows one sandbox per data folder: `running.json` names the process and its address. A file left
 * by a killed process is detected and replaced.
 */
import { execFile } from 'node:child_process'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { isAlive } from './postgres.ts'

const run = promisify(execFile)

/** `birth` distinguishes the process from a later one with the same id. */
export type Holder = { pid: number, birth: string, address?: string }

export type Lock = {
  /** Publishes the address, for the message of a second start. */
  announce (address: string): Promise<void>
  release (): Promise<void>
}

/** @throws Error that names the process using the data folder; nothing is changed then */
export async function lockDataDir (dataDir: string): Promise<Lock> {
  const file = join(dataDir, 'running.json')
  const draft = `${file}.${process.pid}`
  const me: Holder = { pid: process.pid, birth: await birth(process.pid) }
  const write = (holder: Holder) => writeFile(draft, JSON.stringify(holder))

  await mkdir(dataDir, { recursive: true })
  await write(me)
  let stale = false
  try {
    // Linking fails for an existing name, so only one of two concurrent starts wins.
    while (!await link(draft, file).then(() => true, falseIfExists)) {
      const holder = await findHolder(dataDir)
      if (holder) throw new Error(alreadyRuns(dataDir, holder))
      await rm(file, { force: true })
      stale = true
    }
    if (stale) await refuseOvertaken(dataDir, me)
  } finally {
    await rm(draft, { force: true })
  }

  return {
    async announce (address) {
      await write({ ...me, address })
      await rename(draft, file)
    },
    release: () => rm(file, { force: true }),
  }
}

/** When two starts see a stale file, the later one may remove the earlier one's new file. */
async function refuseOvertaken (dataDir: string, me: Holder) {
  await sleep(100)
  const holder = await findHolder(dataDir)
  if (holder && holder.pid !== me.pid) throw new Error(alreadyRuns(dataDir, holder))
}

/** @returns the running process that uses this data folder, if any */
export async function findHolder (dataDir: string): Promise<Holder | undefined> {
  try {
    const holder = JSON.parse(await readFile(join(dataDir, 'running.json'), 'utf8')) as Holder
    return isAlive(holder.pid) && holder.birth === await birth(holder.pid) ? holder : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return
    throw error
  }
}

function alreadyRuns (dataDir: string, { pid, address }: Holder): string {
  const where = address ? `at ${address}` : 'and is still starting'
  return `A sandbox on ${dataDir} already runs ${where} (process ${pid}).\n` +
    'Stop it with Ctrl-C where it was started, or start another one beside it: DATA_DIR=.data2 PORT=3001 npm start'
}

function falseIfExists (error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false
  throw error
}

/**
 * The start time of a process, as precise as the system gives it: process ids are reused. Empty for
 * a zombie: it was killed, but its parent has not yet read its exit status. Its id still exists.
 */
export async function birth (pid: number): Promise<string> {
  if (platform() === 'win32') return ''
  if (platform() !== 'linux') {
    return run('ps', ['-o', 'lstart=', '-p', String(pid)]).then(({ stdout }) => stdout.trim(), () =>
      '')
  }
  const [stat, boot] = await Promise.all([`/proc/${pid}/stat`, '/proc/sys/kernel/random/boot_id'].map(file =>
    readFile(file, 'utf8').catch(() => '')
  ))
  // Fields 3 and 22, counted from after the command's name, which may contain spaces and brackets.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  return fields[0] === 'Z' ? '' : `${boot?.trim()} ${fields[19] ?? ''}`
}
