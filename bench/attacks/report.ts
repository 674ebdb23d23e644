/** The results of all attacks as a Markdown table. */
import { cpus } from 'node:os'
import type { Waits } from './neighbour.ts'
import { PER_SECOND } from './stage.ts'
import type { Goal, Played } from './play.ts'

export type Report = {
  before: { waits: Waits, load: number }
  goal: Goal
  played: readonly Played[]
  /** Names of attacks that were not played for lack of time. */
  left: readonly string[]
  /** Log lines that contain the planted name. */
  leaks: readonly string[]
  seconds: number
}

const ms = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en')

export const countsOf = (counts: ReadonlyMap<string, number>): string => counts.size === 0 ? 'none' : [...counts]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([what, count]) => `${count.toLocaleString('en')} × ${what}`)
  .join(', ')

export const missed = ({ played, left, leaks }: Report): number =>
  played.filter(({ faults }) => faults.length > 0).length + left.length + (leaks.length > 0 ? 1 : 0)

const HEAD = [
  'attack', 'finding', 'answers to the attacker', 'first answer ms', 'server CPU s', 'PostgreSQL CPU s', 'MB',
  'others\' requests', 'p50 ms', 'p99 ms', 'max ms', 'event ms', 'machine ms', 'verdict',
]

const waitCells = ({ count, p50, p99, max, longest, lateMs }: Waits): string[] =>
  [String(count), ms(p50), ms(p99), ms(max), ms(longest.event), ms(lateMs)]

export function written (report: Report): string {
  const { before, goal, played, left, leaks, seconds } = report
  const rows = played.map(({ attack, answers, firstMs, serverCpu, postgresCpu, peakMb, waits, faults }) => [
    attack.name, attack.finding === undefined ? '' : String(attack.finding), countsOf(answers), ms(firstMs),
    serverCpu.toFixed(1), postgresCpu.toFixed(1), ms(peakMb), ...waitCells(waits),
    faults.length === 0 ? 'held' : '**missed**',
  ])
  const quiet = ['nobody attacks', '', '', '', '', '', '', ...waitCells(before.waits), '']
  return [
    `# Attacks, and how long another client waits`,
    '',
    `${cpus().length} cores, load ${before.load.toFixed(1)} at the start, ${Math.round(seconds)} s in all.`,
    `Another office's client sends ${PER_SECOND} requests a second (reads, lists, one in four logs a complaint).`,
    'A wait counts from the sending of a request until the whole answer is there.',
    `Goal: p99 at most ${ms(goal.p99)} ms, none above ${ms(goal.max)} ms, an event within ${ms(goal.event)} ms,`,
    'plus what the machine itself let the measuring process wait ("machine ms").',
    '',
    table(HEAD, [quiet, ...rows]),
    '',
    ...played.map(({ attack: { name, title }, faults }) =>
      `- **${name}**: ${title}.${faults.length === 0 ? '' : ` Missed: ${faults.join('; ')}.`}`),
    ...left.map(name => `- **${name}**: not played, the time was over.`),
    '',
    leaks.length === 0
      ? 'No planted name stands in a log.'
      : `**${leaks.length} lines of the logs hold a planted name.**`,
    '',
    `${missed(report)} missed of ${played.length + left.length + 1}: the attacks and the logs.`,
  ].join('\n')
}

function table (head: readonly string[], rows: readonly (readonly string[])[]): string {
  const alignment = head.map((_, index) => index === 0 || index === 2 ? '---' : '---:')
  return [head, alignment, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
