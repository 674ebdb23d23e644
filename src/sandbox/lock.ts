/**
 * One sandbox per data folder: `running.json` names the process that has it and where it listens.
 * A file left by a process that was killed is recognised and taken over.
 */
import { execFile } from 'node:child_process'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { isAlive } from './postgres.ts'

const run = promisify(execFile)

/** `birth` tells this process from a later one that was given the same number. */
export type Holder = { pid: number, birth: string, address?: string }

export type Lock = {
  /** Tells a second start where this one listens. */
  announce (address: string): Promise<void>
  release (): Promise<void>
}

/** @throws Error that says who has the data folder, and touches nothing */
export async function lockDataDir (dataDir: string): Promise<Lock> {
  const file = join(dataDir, 'running.json')
  const draft = `${file}.${process.pid}`
  const me: Holder = { pid: process.pid, birth: await birth(process.pid) }
  const write = (holder: Holder) => writeFile(draft, JSON.stringify(holder))

  await mkdir(dataDir, { recursive: true })
  await write(me)
  let stale = false
  try {
    // Linking fails where the name is taken: of two starts at once, one wins.
    while (!await link(draft, file).then(() => true, taken)) {
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

/** Of two starts that both saw a stale file, the later may have removed the earlier one's new file. */
async function refuseOvertaken (dataDir: string, me: Holder) {
  await sleep(100)
  const holder = await findHolder(dataDir)
  if (holder && holder.pid !== me.pid) throw new Error(alreadyRuns(dataDir, holder))
}

/** The living process that has this data folder, if any. */
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

function taken (error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false
  throw error
}

/** When a process began, as exactly as the system tells: its number alone is given again one day. */
export async function birth (pid: number): Promise<string> {
  if (platform() === 'win32') return ''
  if (platform() !== 'linux') return run('ps', ['-o', 'lstart=', '-p', String(pid)]).then(({ stdout }) => stdout.trim(), () => '')
  const [stat, boot] = await Promise.all([`/proc/${pid}/stat`, '/proc/sys/kernel/random/boot_id'].map(file => readFile(file, 'utf8').catch(() => '')))
  // Field 22, counted after the command's name, which may hold spaces and brackets.
  return `${boot?.trim()} ${stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
}
