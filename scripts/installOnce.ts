/** Installs packages that have a package.json of their own, at their first use. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

type Installation = {
  folder: string
  /** What must be installed, as text: when it has changed, all is installed anew. */
  wanted: string
  /** Arguments of npm. */
  npm: readonly string[]
  /** Runs before npm. */
  prepare? (): Promise<void>
  /** Is told once, when something is installed. */
  say (): void
}

/** Asks no network when what is wanted is there. */
export async function installOnce ({ folder, wanted, npm, prepare, say }: Installation): Promise<void> {
  // Inside `node_modules`: it goes when npm or anyone else removes them.
  const mark = join(folder, 'node_modules', '.installed')
  if (await readFile(mark, 'utf8').catch(() => '') === wanted) return
  say()
  await rm(join(folder, 'node_modules'), { recursive: true, force: true })
  await prepare?.()
  await run('npm', npm, { cwd: folder, shell: process.platform === 'win32' })
  // Written at the end of a complete installation.
  await writeFile(mark, wanted)
}

type Place = { cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean }

/**
 * Runs a program until it exits, silently.
 *
 * @throws Error with the end of what it printed, when it fails
 */
export async function run (program: string, args: readonly string[], place: Place): Promise<void> {
  const child = spawn(program, args, { ...place, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = await once(child, 'close') as [number | null]
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output.slice(-2_000)}`)
}
