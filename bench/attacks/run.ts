/**
 * `npm run attacks`: starts a production process and plays attacks against it one after the other.
 * During each attack it measures the response times of another office's client. `--help` lists the
 * options. Linux only; everything listens on loopback.
 */
import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { cpuOf } from '../measure/cpu.ts'
import type { Attack } from './attack.ts'
import { ATTACKS } from './list.ts'
import type { Waits } from './neighbour.ts'
import { readOptions, Usage } from './options.ts'
import type { Options } from './options.ts'
import { MARK } from './payloads.ts'
import { GOAL, playAttack, startMeter } from './play.ts'
import type { Goal, Played, Rest } from './play.ts'
import { countsOf, missed, written } from './report.ts'
import { openStage } from './stage.ts'
import type { House, Stage } from './stage.ts'

const began = performance.now()
const secondsNow = (): number => (performance.now() - began) / 1000
const say = (line: string): void => console.error(`${secondsNow().toFixed(0).padStart(4)} s  ${line}`)

function optionsOrEnd (): Options {
  try {
    return readOptions(process.argv.slice(2), ATTACKS.map(({ name }) => name))
  } catch (error) {
    if (!(error instanceof Usage)) throw error
    console.error(error.message)
    process.exit(error.exitCode)
  }
}

const options = optionsOrEnd()
// Watchdogs stop PostgreSQL and the service when this process ends.
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) process.on(signal, () => process.exit(code))

const QUIET_MS = 8_000
const load = loadavg()[0] ?? 0
const stage = await openStage(options.patienceMs, say)
const leaks: string[] = []
let house: House | undefined
let env = ''

/**
 * Returns the running process when it has the same variables; otherwise a new one on a fresh
 * database.
 */
async function environmentFor (attack: Pick<Attack, 'env'>): Promise<House> {
  const wanted = JSON.stringify(attack.env ?? {})
  if (house !== undefined && wanted === env) return house
  await closeEnvironment()
  env = wanted
  house = await stage.open(attack.env ?? {})
  return house
}

async function closeEnvironment (): Promise<void> {
  const log = await house?.close()
  house = undefined
  leaks.push(...(log ?? '').split('\n').filter(line => line.toLowerCase().includes(MARK.toLowerCase())))
}

async function measureQuiet (): Promise<{ waits: Waits, rest: Rest }> {
  const { service, neighbour } = await environmentFor({})
  const meter = await startMeter(service.pid, stage.postgresPid)
  neighbour.begin({ events: true })
  await sleep(QUIET_MS)
  const waits = await neighbour.end()
  const { server, postgres, seconds } = await meter.end()
  return { waits, rest: { server: server / seconds, postgres: postgres / seconds } }
}

/** On a busy machine the goal is twice the time measured without an attack. */
const goalBeside = ({ p99, max, longest: { event = 0 } }: Waits): Goal =>
  ({ p99: Math.max(GOAL.p99, 2 * p99), max: Math.max(GOAL.max, 2 * max), event: Math.max(GOAL.event, 2 * event) })

const RESTS = 10
const REST_MS = 500
/** 20 % of one core. */
const REST_US = 100_000

/**
 * Whether all work that the attack caused is done. A blocked process on a busy machine may use
 * little CPU, so the process must answer, too.
 */
async function isAtRest ({ service }: House, { postgresPid }: Stage): Promise<boolean> {
  for (let tries = 0; tries < RESTS; tries++) {
    const before = await cpuOf([service.pid, postgresPid])
    await sleep(REST_MS)
    const after = await cpuOf([service.pid, postgresPid])
    const used = after.reduce((sum, value, index) => sum + value - (before[index] ?? 0), 0)
    if (used <= REST_US && await service.isReady(REST_MS)) return true
  }
  return false
}

const chosen = ATTACKS.filter(({ name }) => options.only.length === 0 || options.only.includes(name))
const played: Played[] = []
let code = 1
try {
  const { waits, rest } = await measureQuiet()
  const goal = goalBeside(waits)
  say(`nobody attacks: ${inWords(waits)}`)
  if (goal.p99 > GOAL.p99 || goal.max > GOAL.max) {
    say(`the machine is busy: the goal is p99 ${goal.p99.toFixed(0)}, max ${goal.max.toFixed(0)} ms`)
  }
  for (const attack of chosen) {
    if (performance.now() - began > options.wholeMs) break
    const here = await environmentFor(attack)
    const result = await playAttack(attack, { stage, house: here, rest, goal, playMs: attack.playMs ?? options.playMs })
    played.push(result)
    const cpu = `${result.serverCpu.toFixed(1)} + ${result.postgresCpu.toFixed(1)} s`
    say(`${attack.name}: ${countsOf(result.answers)}; CPU ${cpu}; others ${inWords(result.waits)}`)
    for (const fault of result.faults) say(`    ${fault}`)
    if (attack.leaves || !await isAtRest(here, stage)) await closeEnvironment()
  }
  await closeEnvironment()
  const left = chosen.slice(played.length).map(({ name }) => name)
  const report = { before: { waits, load }, goal, played, left, leaks, seconds: secondsNow() }
  console.log(written(report))
  if (options.out !== undefined) await writeFile(options.out, `${written(report)}\n`)
  code = missed(report) > 0 ? 1 : 0
} finally {
  await closeEnvironment().catch(console.error)
  await stage.close()
}
process.exit(code)

function inWords ({ p50, p99, max, longest }: Waits): string {
  const kinds = Object.entries(longest).map(([kind, ms]) => `${kind} ${ms.toFixed(0)}`).join(', ')
  return `p50 ${p50.toFixed(0)}, p99 ${p99.toFixed(0)}, max ${max.toFixed(0)} ms (${kinds})`
}
