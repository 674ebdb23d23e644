/** What was measured beside the workloads, in words and tables. */
import type { Extras } from '../extras/extras.ts'
import { TITLES } from '../systems/names.ts'
import type { System } from '../systems/names.ts'
import { table, written } from './tables.ts'

/** Of what was measured, as far as it was. */
export const extrasText = ({ authentication, writers, sockets, deadlines }: Partial<Extras>): string => [
  authentication && authenticationText(authentication), writers && writersText(writers), sockets && socketsText(sockets), deadlines && deadlinesText(deadlines),
].filter(text => text !== undefined).map(text => `\n${text}\n`).join('')

const authenticationText = (authentication: Extras['authentication']): string => `**Authentication**, warm: an empty route with a token (\`/v1/me\`) and one without (\`/health/live\`)

${table(['system', 'open CPU µs', 'authenticated CPU µs', 'ratio'], authentication.map(({ system, open, authenticated }) =>
  [TITLES[system as System], written(open.cpu), written(authenticated.cpu), (authenticated.cpu / open.cpu).toFixed(2)]))}`

const writersText = (writers: Extras['writers']): string => `**Writers**: W4 with fewer of them

${table(['system', 'writers', 'requests/s', 'CPU µs', 'p50 ms', 'p99 ms'], writers.map(({ system, writers: count, measured }) =>
  [TITLES[system as System], String(count), written(measured.perSecond), written(measured.cpu), written(measured.p50, 1), written(measured.p99, 1)]))}`

const socketsText = (sockets: Extras['sockets']): string =>
  `**Subscriptions**: ${written(sockets.sockets)} sockets that wait take ${written(sockets.kilobytesEach)} kB each and ${percent(sockets.idleCpu)} of a core together (${percent(sockets.idleCpuWithout)} without any). ${sockets.changes} complaints logged, told to ${sockets.followers} of them: ${written(sockets.cpuEach)} µs of CPU an event and socket, the last was told ${written(sockets.lastToldMs)} ms after the last answer.`

const deadlinesText = (deadlines: Extras['deadlines']): string =>
  `**Deadlines in bulk**: ${written(deadlines.open)} complaints are open. Looking for reminders when none is due: ${written(deadlines.emptySweepMs, 2)} ms. Telling ${written(deadlines.told)}: ${written(deadlines.toldPerSecond)} a second, ${written(deadlines.tellingCpu)} µs of CPU each. Reading complaints and computing phases, orders and reminders anew: ${written(deadlines.recomputedPerSecond)} a second in one process, ${written(deadlines.open / deadlines.recomputedPerSecond, 1)} s for all that are open, ${written(1_000_000 / deadlines.recomputedPerSecond)} s for a million.`

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
