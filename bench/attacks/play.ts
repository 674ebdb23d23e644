/** Plays one attack, measures it and judges the result. */
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { cpuOf } from '../measure/cpu.ts'
import type { Attack } from './attack.ts'
import { attackClient, pause } from './client.ts'
import type { Waits } from './neighbour.ts'
import type { House, Stage } from './stage.ts'

export type Played = {
  attack: Attack
  /** The attacker's answers, by status. */
  answers: Map<string, number>
  /** Milliseconds until the first answer. */
  firstMs: number | undefined
  /** CPU seconds, less what the measuring client costs at rest. */
  serverCpu: number
  postgresCpu: number
  /** The highest memory use of the process, in megabytes. */
  peakMb: number
  seconds: number
  waits: Waits
  /** The faults; empty when the attack was withstood. */
  faults: string[]
}

/** Milliseconds: for requests, and from the answer of a command to its event. */
export type Goal = { p99: number, max: number, event: number }
export const GOAL: Goal = { p99: 250, max: 500, event: 500 }

/** CPU seconds per second without an attack. */
export type Rest = { server: number, postgres: number }

/** The minimum time of measurement, so that a percentile is meaningful. */
const LEAST_MS = 5_000

export type Playing = { stage: Stage, house: House, rest: Rest, goal: Goal, playMs: number }

export async function playAttack (attack: Attack, { stage, house, rest, goal, playMs }: Playing): Promise<Played> {
  const { service, neighbour } = house
  const meter = await startMeter(service.pid, stage.postgresPid)
  const ending = AbortSignal.timeout(playMs)
  const client = attackClient(service.port, ending)
  neighbour.begin({ events: attack.events, newcomers: attack.newcomers ? stage.people.newcomers : [] })
  await pause(300, ending)
  const { attacker } = stage.tokens
  const faults = await attack.play({
    service, client, people: stage.people, tokens: stage.tokens, deafPort: stage.deafPort,
    appUrl: house.appUrl, adminUrl: house.adminUrl, signal: ending,
    send: sent => client.send({ token: attacker, ...sent }),
  }) ?? []
  const remainingMs = LEAST_MS - (performance.now() - meter.began)
  if (remainingMs > 0) await sleep(remainingMs)
  client.close()
  const waits = await neighbour.end()
  const { server, postgres, seconds, peakMb } = await meter.end()
  const { answers } = client
  return {
    attack, answers, firstMs: client.firstMs(), waits, seconds, peakMb,
    serverCpu: Math.max(0, server - rest.server * seconds),
    postgresCpu: Math.max(0, postgres - rest.postgres * seconds),
    faults: [...faults, ...waitFaults(waits, goal), ...answerFaults(answers), ...await stateFaults(house)],
  }
}

/** The machine's own delay is added to every goal. */
function waitFaults ({ p99, max, failed, lateMs, longest: { event = 0 } }: Waits, limits: Goal): string[] {
  const goal: Goal = { p99: limits.p99 + lateMs, max: limits.max + lateMs, event: limits.event + lateMs }
  const above = (what: string, value: number, most: number) =>
    value > most ? [`${what} ${value.toFixed(0)} ms, where at most ${most.toFixed(0)} was the goal`] : []
  return [
    ...above('p99 is', p99, goal.p99),
    ...above('one waited', max, goal.max),
    ...above('an event came after', event, goal.event),
    ...[...failed].map(([why, count]) => `${count} of the other client's requests failed (${why})`),
  ]
}

/** Refusals are proper answers; server errors other than 503 are faults. */
const answerFaults = (answers: ReadonlyMap<string, number>): string[] => [...answers]
  .filter(([status]) => /^5\d\d$/.test(status) && status !== '503')
  .map(([status, count]) => `${count} answers of ${status}`)

const READY_MS = 3_000

async function stateFaults ({ service }: House): Promise<string[]> {
  if (!service.isAlive()) return ['the process died']
  return await service.isReady(READY_MS) ? [] : [`the process does not answer, ${READY_MS / 1000} s after the attack`]
}

const SAMPLE_MS = 250

/** CPU in seconds. */
export type Used = { server: number, postgres: number, seconds: number, peakMb: number }
export type Meter = { began: number, end (): Promise<Used> }

/** Samples continuously, because the figures of a dead process cannot be read afterwards. */
export async function startMeter (serverPid: number, postgresPid: number): Promise<Meter> {
  const began = performance.now()
  const before = await cpuOf([serverPid, postgresPid])
  let last = before
  let peakMb = 0
  async function sample (): Promise<void> {
    const now = await cpuOf([serverPid, postgresPid])
    last = now.map((value, index) => Math.max(value, last[index] ?? 0))
    const status = await readFile(`/proc/${serverPid}/status`, 'utf8').catch(() => '')
    peakMb = Math.max(peakMb, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  }
  const timer = setInterval(() => { void sample() }, SAMPLE_MS)
  return {
    began,
    async end () {
      clearInterval(timer)
      await sample()
      const [server = 0, postgres = 0] = last.map((value, index) => (value - (before[index] ?? 0)) / 1_000_000)
      return { server, postgres, seconds: (performance.now() - began) / 1000, peakMb }
    },
  }
}
