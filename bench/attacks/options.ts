/** Options of `npm run attacks`. */
import { parseArgs } from 'node:util'

export type Options = {
  /** Names of the attacks to play; empty for all. */
  only: string[]
  /** Time limit of one attack, in milliseconds. */
  playMs: number
  /** Timeout of the measuring client's requests, in milliseconds. */
  patienceMs: number
  /** No attack starts after this time, in milliseconds. */
  wholeMs: number
  /** Path of the report; when absent, only the terminal shows it. */
  out: string | undefined
}

/** Thrown for `--help` and for invalid options. */
export class Usage extends Error {
  readonly exitCode: number
  constructor (message: string, exitCode: number) {
    super(message)
    this.exitCode = exitCode
  }
}

const help = (names: readonly string[]): string => `npm run attacks -- [options]
  --only name,name      of ${names.join(', ')}
  --seconds 8           how long one attack is played at most
  --patience 15         seconds until a request of the measuring client counts as lost
  --minutes 6           no attack is begun after this time
  --out bench/ATTACKS.md  writes the report there too

Exit code: 0 when all goals are met, 1 when one is missed or the process died, 2 for a wrong option.`

/** @throws Usage */
export function readOptions (given: string[], names: readonly string[]): Options {
  const { values } = parsed(given)
  if (values.help) throw new Usage(help(names), 0)
  const only = values.only?.split(',') ?? []
  const unknown = only.find(name => !names.includes(name))
  if (unknown !== undefined) throw new Usage(`--only: "${unknown}" is none of ${names.join(', ')}`, 2)
  return {
    only,
    playMs: 1_000 * wholeOf(values.seconds, 'seconds'),
    patienceMs: 1_000 * wholeOf(values.patience, 'patience'),
    wholeMs: 60_000 * wholeOf(values.minutes, 'minutes'),
    out: values.out,
  }
}

function parsed (args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string' },
        seconds: { type: 'string', default: '8' },
        patience: { type: 'string', default: '15' },
        minutes: { type: 'string', default: '6' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Usage((error as Error).message, 2)
  }
}

function wholeOf (text: string, name: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Usage(`--${name} must be a whole number from 1, not "${text}"`, 2)
}
