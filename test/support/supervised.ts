/** A process that is started again whenever it dies, as a service manager does. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Supervised = {
  /** How often it was killed, by itself. */
  deaths (): number
  /** What it printed, of all its lives. */
  output (): string
  stop (): Promise<void>
}

/**
 * @param script a file in this folder
 * @param told its argument, as JSON
 */
export function supervised (
  t: { teardown(work: () => Promise<void>): void },
  script: string,
  argument: object,
): Supervised {
  const file = fileURLToPath(new URL(script, import.meta.url))
  let deaths = 0
  let output = ''
  let stopped = false
  let child: ChildProcess
  let exited: Promise<unknown>

  function live (): void {
    child = spawn(process.execPath, [file, JSON.stringify(argument)], { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    exited = once(child, 'exit').then(([, signal]) => {
      if (stopped) return
      if (signal === 'SIGKILL') deaths += 1
      live()
    })
  }

  async function stop (): Promise<void> {
    stopped = true
    child.kill('SIGKILL')
    await exited
  }
  live()
  t.teardown(stop)
  return { deaths: () => deaths, output: () => output, stop }
}
