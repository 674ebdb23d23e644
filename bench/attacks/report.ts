/** What was played, as a table in Markdown. */
import { cpus } from 'node:os'
import type { Waits } from './neighbour.ts'
import { PER_SECOND } from './stage.ts'
import type { Goal, Played } from './play.ts'

export type Report = {
  before: { waits: Waits, load: number }
  goal: Goal
  played: readonly Played[]
  /** Names of attacks for which there was no time. */
  left: readonly string[]
  /** Lines of all logs that hold what was planted. */
  leaks: readonly string[]
  seconds: number
}

const ms = (value: number | undefined): string => value === undefined || Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en')

export const countsOf = (counts: ReadonlyMap<string, number>): string =>
  counts.size === 0 ? 'none' : [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([what, count]) => `${count.toLocaleString('en')} × ${what}`).join(', ')

export const missed = ({ played, left, leaks }: Report): number => played.filter(({ faults }) => faults.length > 0).length + left.length + (leaks.length > 0 ? 1 : 0)

export function written (report: Report): string {
  const { before, goal, played, left, leaks, seconds } = report
  const rows = played.map(({ attack, answers, firstMs, serverCpu, postgresCpu, peakMb, waits, faults }) => [
    attack.name, attack.finding === undefined ? '' : String(attack.finding), countsOf(answers), ms(firstMs),
    serverCpu.toFixed(1), postgresCpu.toFixed(1), ms(peakMb), String(waits.count), ms(waits.p50), ms(waits.p99), ms(waits.max), ms(waits.longest.event), ms(waits.lateMs),
    faults.length === 0 ? 'held' : '**missed**',
  ])
  const quiet = ['nobody attacks', '', '', '', '', '', '', String(before.waits.count), ms(before.waits.p50), ms(before.waits.p99), ms(before.waits.max), ms(before.waits.longest.event), ms(before.waits.lateMs), '']
  const head = ['attack', 'finding', 'answers to the attacker', 'first answer ms', 'server CPU s', 'PostgreSQL CPU s', 'MB', 'others\' requests', 'p50 ms', 'p99 ms', 'max ms', 'event ms', 'machine ms', 'verdict']
  return [
    `# Attacks, and how long another client waits`,
    '',
    `${cpus().length} cores, load ${before.load.toFixed(1)} at the start, ${Math.round(seconds)} s in all. Another office's client sends ${PER_SECOND} requests a second`,
    `(reads, lists, one in four logs a complaint); its wait counts from the sending of a request. Goal: p99 at most ${ms(goal.p99)} ms, none above ${ms(goal.max)} ms, an event within ${ms(goal.event)} ms;\nplus what the machine itself let the measuring process wait ("machine ms").`,
    '',
    table(head, [quiet, ...rows]),
    '',
    ...played.map(({ attack, faults }) => `- **${attack.name}**: ${attack.title}.${faults.length === 0 ? '' : ` Missed: ${faults.join('; ')}.`}`),
    ...left.map(name => `- **${name}**: not played, the time was over.`),
    '',
    leaks.length === 0 ? 'No planted name stands in a log.' : `**${leaks.length} lines of the logs hold a planted name.**`,
    '',
    `${missed(report)} missed of ${played.length + left.length + 1}: the attacks and the logs.`,
  ].join('\n')
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => index === 0 || index === 2 ? '---' : '---:'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
