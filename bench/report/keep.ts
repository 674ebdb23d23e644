/**
 * Rewrites the report's file after each step, so that a run that ends early leaves its
 * measurements.
 */
import { writeFile } from 'node:fs/promises'
import { pgbenchVersion } from '../measure/pgbench.ts'
import type { Options } from '../options.ts'
import { resultsOf } from './results.ts'
import type { Ending } from './results.ts'
import type { Run } from './run.ts'

export type PreviousReport = {
  /** Adds a run to the report; its measurements appear as they come in. */
  add (run: Run, postgres: string): void
  /** @param after the last completed step */
  keep (after: string): Promise<void>
  /** @param ending why the run ended early; absent when it is complete */
  end (ending?: Ending): Promise<void>
}

export function writer ({ options, command, loadBefore, began, say }: {
  options: Options,
  command: string,
  loadBefore: number,
  began: number,
  say: (line: string) => void,
}): PreviousReport {
  const runs: Run[] = []
  let postgres = ''
  const pgbench = pgbenchVersion()
  let writing = Promise.resolve()
  const text = async (ending: Ending | undefined) =>
    resultsOf(runs, {
      options,
      command,
      loadBefore,
      postgres,
      pgbench: await pgbench,
      seconds: (performance.now() - began) / 1000,
      ending,
    })

  /** Writes one after the other, so that the last one remains. */
  function write (file: string, ending: Ending | undefined): Promise<void> {
    writing = writing.then(async () => writeFile(file, await text(ending)))
    return writing
  }

  return {
    add (run, version) {
      runs.push(run)
      postgres = version
    },
    async keep (after) {
      if (options.out !== undefined) await write(options.out, { after })
    },
    async end (ending) {
      if (!runs.some(({ rounds }) => Object.values(rounds.measured).some(systems => Object.keys(systems).length > 0))) {
        return
      }
      if (options.out === undefined) return console.log(await text(ending))
      await write(options.out, ending)
      say(`written to ${options.out}`)
    },
  }
}
