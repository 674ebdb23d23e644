/** Measurements beside the workloads, as text and tables. */
import type { Extras } from '../extras/extras.ts'
import { TITLES } from '../systems/names.ts'
import type { System } from '../systems/names.ts'
import { table, written } from './tables.ts'

/** The text of the available measurements. */
export const extrasText =
  ({ authentication, writers, sockets, deadlines, recalculation, memory }: Partial<Extras>): string =>
    [
      authentication && authenticationText(authentication),
      writers && writersText(writers),
      sockets && socketsText(sockets),
      deadlines && deadlinesText(deadlines),
      recalculation && recalculationText(recalculation),
      memory && memoryText(memory),
    ].filter(text => text !== undefined).map(text => `\n${text}\n`).join('')

const authenticationText = (authentication: Extras['authentication']): string => `**Authentication**, warm: an empty route with a token (\`/v1/me\`) and one without (\`/health/live\`)

${table(['system', 'open CPU µs', 'authenticated CPU µs', 'ratio'], authentication.map(({ system, open, authenticated }) =>
  [TITLES[system as System], written(open.cpu), written(authenticated.cpu), (authenticated.cpu / open.cpu).toFixed(2)]))}`

const writersText = (writers: Extras['writers']): string => `**Writers**: W4 by fewer of them, and for several offices, each of which has a series of numbers of its own

${table(['system', 'writers', 'offices', 'requests/s', 'CPU µs', 'p50 ms', 'p99 ms'], writers.map(({ system, writers: count, offices, measured }) =>
  [TITLES[system as System], String(count), String(offices), written(measured.perSecond), written(measured.cpu), written(measured.p50, 1), written(measured.p99, 1)]))}`

const socketsText = (sockets: Extras['sockets']): string =>
  `**Subscriptions**: ${written(sockets.sockets)} sockets that wait take ${
    written(sockets.kilobytesEach)
  } kB each and ${percent(sockets.idleCpu)} of a core together (${
    percent(sockets.idleCpuWithout)
  } without any). ${sockets.changes} complaints logged, told to ${sockets.followers} of them: ${
    written(sockets.cpuEach)
  } µs of CPU an event and socket, the last was told ${written(sockets.lastToldMs)} ms after the last answer.`

const deadlinesText = (deadlines: Extras['deadlines']): string =>
  `**Deadlines in bulk**: ${written(deadlines.open)} complaints are open. Looking for reminders when none is due: ${
    written(deadlines.emptySweepMs, 2)
  } ms. Telling ${written(deadlines.told)}: ${written(deadlines.toldPerSecond)} a second, ${
    written(deadlines.tellingCpu)
  } µs of CPU each. While ${
    written(deadlines.finding.outstanding)
  } are due, the statement that looks for a hundred of them takes ${
    written(deadlines.finding.firstMs, 2)
  } ms for the first, ${written(deadlines.finding.middleMs, 2)} ms in their middle.`

function recalculationText ({ closedDay, open, read, moved, readSeconds, computeSeconds, writeSeconds }:
  Extras['recalculation']): string {
  const seconds = readSeconds + computeSeconds + writeSeconds
  const whole = read < open
    ? `A minute was enough for ${written(read)} of the ${written(open)} that are open; all of them would take ${written(seconds * open / read)} s.`
    : `All ${written(open)} that are open took ${written(seconds, 1)} s in one process.`
  return `**A calendar changes**: ${closedDay} is closed as well. ${whole} Read, and computed under both calendars: ${
    written(read / (readSeconds + computeSeconds))
  } a second; ${written(moved)} moved, and their phases, orders and reminders were written: ${
    written(moved / writeSeconds)
  } a second, by 500 at most in one statement. Reading took ${written(readSeconds, 1)} s, computing ${
    written(computeSeconds, 1)
  } s, writing ${written(writeSeconds, 1)} s.`
}

const memoryText = (memory: Extras['memory']): string =>
  `**Memory**: one process that answers W1 takes ${
    memory.map(({ requests, rss }) => `${written(rss)} MB after ${written(requests)}`).join(', ')
  } requests.`

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
