/** The programs of this project as processes of their own, with an environment of their own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type Ended = { code: number | null, output: string, seconds: number }

export type Started = {
  pid: number
  /** All that it has printed so far. */
  output (): string
  /**
   * Resolves when the output matches.
   * @throws Error when the process ended, or after five minutes
   */
  until (pattern: RegExp): Promise<RegExpExecArray>
  signal (signal: NodeJS.Signals): void
  ended: Promise<Ended>
}

/** Killed when the test ends, should it still run. */
export function start (
  t: { teardown(work: () => void): void },
  file: string,
  environment: Record<string, string>,
): Started {
  const started = launch(file, environment)
  t.teardown(() => started.signal('SIGKILL'))
  return started
}

/** Runs to its end. */
export const run = (file: string, environment: Record<string, string>, args: string[] = []): Promise<Ended> =>
  launch(file, environment, args).ended

function launch (file: string, environment: Record<string, string>, args: string[] = []): Started {
  const began = performance.now()
  // Nothing of what this machine has set may decide, beside what every program needs.
  const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE, NODE_OPTIONS } = process.env
  const env = {
    PATH,
    HOME,
    NODE_OPTIONS,
    ...(TMPDIR && { TMPDIR }),
    ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE: resolve(NODE_COMPILE_CACHE) }),
    ...environment,
  }
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => { output += text })
  const ended = once(child, 'close').then(([code]) => ({ code, output, seconds: (performance.now() - began) / 1000 }))

  async function until (pattern: RegExp) {
    for (let tick = 0; tick < 6000; tick++) {
      const found = pattern.exec(output)
      if (found) return found
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`${file} ended before it printed ${pattern}:\n${output}`)
      }
      await sleep(50)
    }
    throw new Error(`${file} did not print ${pattern} within five minutes:\n${output}`)
  }

  return { pid: child.pid!, output: () => output, until, signal: signal => { child.kill(signal) }, ended }
}
