/** CPU and memory of a system's processes, from `/proc`: Linux only. */
import { readdir, readFile } from 'node:fs/promises'

/** CPU in µs since the process started, including its terminated children. */
export type Cpu = { server: number, postgres: number }

/** Ticks of 10 ms: `sysconf(_SC_CLK_TCK)` is 100 on every Linux that Node runs on. */
const TICK_US = 10_000

type Stat = { pid: number, parent: number, own: number, ended: number }

async function statOf (pid: string): Promise<Stat | undefined> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may contain any characters.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number)
    const [, parent = 0] = fields
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15)
    return { pid: Number(pid), parent, own: user + system, ended: childUser + childSystem }
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** All running processes, grouped by parent. */
async function tree (): Promise<{ stats: Stat[], below: Map<number, Stat[]> }> {
  const names = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const stats = (await Promise.all(names.map(statOf))).filter(stat => stat !== undefined)
  return { stats, below: Map.groupBy(stats, ({ parent }) => parent) }
}

/** CPU of each of these processes, including its descendants. */
export async function cpuOf (roots: readonly (number | undefined)[]): Promise<number[]> {
  const { stats, below } = await tree()
  const sum = ({ pid, own, ended }: Stat): number =>
    own + ended + (below.get(pid) ?? []).reduce((total, child) => total + sum(child), 0)
  return roots.map(root => {
    const stat = stats.find(({ pid }) => pid === root)
    return stat === undefined ? 0 : sum(stat) * TICK_US
  })
}

/** Resident memory in megabytes of a process and its descendants. */
export async function rssOf (root: number): Promise<number> {
  const { below } = await tree()
  const family = (pid: number): number[] => [pid, ...(below.get(pid) ?? []).flatMap(child => family(child.pid))]
  const each = await Promise.all(family(root).map(async pid => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  }))
  return each.reduce((sum, megabytes) => sum + megabytes, 0)
}
