/**
 * Faults on demand: an integrator sees the refusals and the bounced letter that production seldom
 * shows. Each fault ends by itself, and its refusals come from the code that makes them in
 * production.
 */
import type { FastifyInstance } from 'fastify'
import { fairSemaphore } from '../concurrency/fairSemaphore.ts'
import { ISSUE_TYPES } from '../problems/problems.ts'
import type { Mailer } from '../usecases/letters/ports.ts'
import { membersOf, refusal } from './input.ts'

export const FAULT_NAMES = ['queue', 'bounce', 'rateLimit'] as const
export type FaultName = (typeof FAULT_NAMES)[number]

/** Applies to the next `count` requests or letters, or to all of the next `seconds`. */
export type Fault = { count: number } | { seconds: number }
export type FaultSettings = { [K in FaultName]?: Fault }

export type Faults = {
  /** Replaces all faults: one that is left out ends. */
  set (settings: FaultSettings): void
  /** What is left of each. */
  state (): FaultSettings
  isOn (name: FaultName): boolean
  /** Whether this request or letter meets the fault; if so, a count goes down by one. */
  meets (name: FaultName): boolean
}

/** @param monotonic milliseconds of real time */
export function createFaults (monotonic: () => number = () => performance.now()): Faults {
  const counts = new Map<FaultName, number>()
  const ends = new Map<FaultName, number>()
  const left = (name: FaultName): number => Math.max(0, (ends.get(name) ?? 0) - monotonic())
  const isOn = (name: FaultName): boolean => (counts.get(name) ?? 0) > 0 || left(name) > 0

  return {
    set (settings) {
      counts.clear()
      ends.clear()
      for (const name of FAULT_NAMES) {
        const fault = settings[name]
        if (fault === undefined) continue
        if ('count' in fault) counts.set(name, fault.count)
        else ends.set(name, monotonic() + fault.seconds * 1000)
      }
    },
    state: () => Object.fromEntries(FAULT_NAMES.filter(isOn).map(name => {
      const count = counts.get(name)
      return [name, count === undefined ? { seconds: Math.ceil(left(name) / 1000) } : { count }]
    })),
    isOn,
    meets (name) {
      const met = isOn(name)
      const count = counts.get(name)
      if (met && count !== undefined) counts.set(name, count - 1)
      return met
    },
  }
}

const MAX_FAULT = { count: 1000, seconds: 3600 } as const

/** @throws Problem 400 naming the member */
export function readFaults (body: unknown): FaultSettings {
  const given = membersOf(body, '', FAULT_NAMES)
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, faultOf(name, value)]))
}

function faultOf (name: string, value: unknown): Fault {
  const members = Object.entries(membersOf(value, name, ['count', 'seconds']))
  const [member, ...more] = members
  if (member === undefined || more.length > 0) {
    throw refusal(name, ISSUE_TYPES.invalidInput, 'must have either count or seconds')
  }
  const [unit, amount] = member as [keyof typeof MAX_FAULT, unknown]
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 1 || amount > MAX_FAULT[unit]) {
    const detail = `must be a whole number from 1 to ${MAX_FAULT[unit]}`
    throw refusal(`${name}.${unit}`, ISSUE_TYPES.invalidInput, detail, amount)
  }
  return unit === 'count' ? { count: amount } : { seconds: amount }
}

/** Refuses as a full queue does: this one has no place. */
const fullQueue = fairSemaphore({ most: 0, waiting: 0 })

/** `queue`: requests with a token get 503. Register it after authentication. */
export function fillQueue (app: FastifyInstance, faults: Faults): void {
  app.addHook('onRequest', async request => {
    const { is404, routeOptions } = request
    if (is404 || routeOptions.config.public === true || !faults.meets('queue')) return
    await fullQueue(request.actor.clientId, async () => undefined)
  })
}

/** As a mail server answers for an unknown recipient (RFC 3463, 5.1.1). */
const UNKNOWN_RECIPIENT = '550 5.1.1 Recipient unknown; the fault "bounce" of the sandbox is on'

/**
 * `bounce`: letters are refused.
 * @param mailer where other letters go; without one, they are accepted and shown in the mailbox
 */
export const bouncing = (faults: Faults, mailer?: Mailer): Mailer => ({
  async send (mail) {
    if (faults.meets('bounce')) return { outcome: 'REFUSED', reply: UNKNOWN_RECIPIENT }
    return mailer === undefined ? { outcome: 'ACCEPTED' } : mailer.send(mail)
  },
  close: () => mailer?.close(),
})
