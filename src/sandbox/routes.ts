/** `/sandbox/clock`, `/sandbox/faults` and `/sandbox/reset`: public, and absent in production. */
import type { FastifyInstance } from 'fastify'
import { FIRST_YEAR, LAST_YEAR } from '../calendar/calendars.ts'
import { brusselsDay, yearOf } from '../calendar/days.ts'
import { normalizeInstant } from '../calendar/instants.ts'
import { ISSUE_TYPES } from '../problems/problems.ts'
import type { Instant } from '../calendar/instants.ts'
import type { VirtualClock } from './clock.ts'
import { readFaults } from './faults.ts'
import type { Faults } from './faults.ts'
import { refuseOtherSites } from './guard.ts'
import { membersOf, refusal, refuseQuery } from './input.ts'

export type SandboxRoutesOptions = {
  clock: VirtualClock
  faults: Faults
  /**
   * Restores the initial data; keys, tokens and ids stay. The route itself returns to real time and
   * ends all faults.
   */
  reset: () => Promise<void>
  /** Records the reminders that are due by the current clock. */
  catchUp: () => Promise<void>
}

const OPEN = { config: { public: true } }

/** A Fastify plugin. Refusals are thrown as `Problem`, for the app's error handler to write. */
export async function sandboxRoutes (
  app: FastifyInstance,
  { clock, faults, reset, catchUp }: SandboxRoutesOptions,
): Promise<void> {
  app.addHook('onRequest', async request => refuseOtherSites(request))
  app.addHook('preHandler', async request => refuseQuery(request))

  app.get('/sandbox/clock', OPEN, async () => clock.state())

  app.put('/sandbox/clock', OPEN, async request => {
    clock.set(readNow(request.body))
    await catchUp()
    return clock.state()
  })

  app.delete('/sandbox/clock', OPEN, async (_request, reply) => {
    clock.clear()
    await catchUp()
    return reply.code(204).send()
  })

  app.get('/sandbox/faults', OPEN, async () => faults.state())

  app.put('/sandbox/faults', OPEN, async request => {
    faults.set(readFaults(request.body))
    return faults.state()
  })

  const resetOnce = oneAtATime(() => {
    clock.clear()
    faults.set({})
    return reset()
  })
  app.post('/sandbox/reset', OPEN, async (_request, reply) => {
    await resetOnce()
    return reply.code(204).send()
  })
}

/**
 * Runs `work` one call at a time, since two resets would delete each other's data. A call during a
 * run waits for a new run, which it shares with other waiting calls.
 */
function oneAtATime (work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let waiting: Promise<void> | undefined
  function run (): Promise<void> {
    running = work().finally(() => { running = undefined })
    return running
  }
  return () => {
    if (running === undefined) return run()
    waiting ??= running.catch(() => undefined).then(() => {
      waiting = undefined
      return run()
    })
    return waiting
  }
}

function readNow (body: unknown): Instant {
  const { now } = membersOf(body, '', ['now'])
  if (now === undefined) {
    throw refusal('now', ISSUE_TYPES.requiredInput, 'is required: an instant, e.g. 2026-03-18T10:00:00+01:00')
  }
  const instant = typeof now === 'string' ? toInstant(now) : undefined
  if (instant === undefined) {
    throw refusal(
      'now',
      ISSUE_TYPES.invalidInput,
      `must be an instant of the years 2000 to 2099 in RFC 3339 with an offset, e.g. 2026-03-18T10:00:00+01:00`,
      now,
    )
  }
  return instant
}

/**
 * @returns undefined for an invalid instant, and outside the years for which deadlines can be
 * computed
 */
function toInstant (text: string): Instant | undefined {
  try {
    const instant = normalizeInstant(text)
    const year = yearOf(brusselsDay(instant))
    return year >= FIRST_YEAR && year <= LAST_YEAR ? instant : undefined
  } catch {
    return undefined
  }
}
