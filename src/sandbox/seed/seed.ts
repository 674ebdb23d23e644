/** Plays the scenarios through the use cases, each step at its own time. */
import { brusselsDay, startOfDay } from '../../calendar/days.ts'
import { compareInstants, laterInstant } from '../../calendar/instants.ts'
import type { ActionName } from '../../complaints/actions.ts'
import type { Day } from '../../calendar/days.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import { uuidv7 } from '../../directory/ids.ts'
import { act, logComplaint, updateComplaint } from '../../usecases/complaints/commands.ts'
import type { Result } from '../../usecases/complaints/commands.ts'
import { recordDueReminders } from '../../usecases/complaints/reminders.ts'
import type { BackgroundPorts } from '../../usecases/complaints/backgroundPorts.ts'
import type { Clock, ComplaintPorts } from '../../usecases/complaints/ports.ts'
import { sandboxActors } from './actors.ts'
import { idOf } from './ids.ts'
import { instantOn, workingDaysAgo } from './moments.ts'
import type { Inputs, Scenario, Step, StepOf, SeedReferences } from './scenario.ts'
import { SCENARIOS } from './scenarios.ts'

/**
 * Overrides the configured limit: the scenarios rely on the contract's limit for the sandbox
 * (section 3, ANSWER).
 */
const APPROVAL_LIMIT_CENTS = 250_000

/**
 * Makes the application's ports with a scenario's own clock and ids. Without `background`, the
 * seeding records no reminders.
 */
export type PortsFor = (clock: Clock, newId: () => Id) => ComplaintPorts & Partial<BackgroundPorts>

const actorOf = sandboxActors()

/**
 * Seeds an empty sandbox; does nothing when it already has a complaint. The directory (`PEOPLE`)
 * must exist. Ids are the same at every seeding; dates are relative to `now`, and none is later.
 *
 * @param parts.now in 2001 to 2099: the scenarios start more than half a year earlier
 * @returns the number of complaints created
 * @throws Error naming the scenario and the step that was refused
 */
export async function seedComplaints ({ portsFor, now }: { portsFor: PortsFor, now: Instant }): Promise<number> {
  if (await hasComplaints(portsFor({ now: () => now }, uuidv7), now)) return 0
  const today = brusselsDay(now)
  const timeline = SCENARIOS.flatMap(scenario => {
    const play = player(scenario, portsFor, today)
    return scenario.steps.map(step => ({ step, play, at: momentOf(step, today) }))
  }).sort((a, b) => compareInstants(a.at, b.at))

  // Steps run one at a time, so that reference numbers and the change feed follow time.
  let moment = timeline[0]?.at ?? now
  for (const { step, play, at } of timeline) {
    await passTime(portsFor, moment, at)
    await play(step, at)
    moment = at
  }
  await passTime(portsFor, moment, now)
  return SCENARIOS.length
}

/** Together, these three clients see every complaint of the sandbox. */
async function hasComplaints ({ store }: ComplaintPorts, now: Instant): Promise<boolean> {
  const query = { filters: {}, sort: 'loggedAt', limit: 1, position: undefined, now } as const
  const pages = await Promise.all(['auditor-dirk', 'broker-antwerp', 'broker-ghent']
    .map(clientId => store.snapshot(actorOf(clientId), reading => reading.list(query))))
  return pages.some(rows => rows.length > 0)
}

/** Records each reminder at the time it falls due, or at once when that time has passed. */
async function passTime (portsFor: PortsFor, from: Instant, until: Instant): Promise<void> {
  let moment = from
  const clock = { now: () => moment }
  const { background } = portsFor(clock, uuidv7)
  if (background === undefined) return
  for (let next; (next = (await background.due(until, undefined, 1))[0]) !== undefined;) {
    moment = laterInstant(moment, next.dueAt)
    await recordDueReminders({ clock, background }, fault => { throw fault }, true)
  }
}

const momentOf = (step: Step, today: Day): Instant =>
  instantOn('on' in step ? step.on(today) : workingDaysAgo(today, step.daysAgo), step.at)

/** Plays one scenario with its own clock and ids. */
function player ({ name }: Scenario, portsFor: PortsFor, today: Day) {
  let moment = startOfDay(today)
  let referralId: Id = ''
  let given = 0
  const configured = portsFor({ now: () => moment }, () => idOf(name, given++))
  const ports = { ...configured, settings: { ...configured.settings, approvalLimitCents: APPROVAL_LIMIT_CENTS } }

  function take (step: Step) {
    const actor = { ...actorOf(step.by), ...(step.onBehalfOf !== undefined && { onBehalfOf: step.onBehalfOf }) }
    const references: SeedReferences = {
      day: daysAgo => workingDaysAgo(today, daysAgo),
      instant: (day, at) => instantOn(typeof day === 'number' ? workingDaysAgo(today, day) : day(today), at),
      idOf,
      referralId,
    }
    if (step.do === 'logComplaint') return logComplaint(ports, actor, inputOf(step, references))
    if (step.do === 'updateComplaint') {
      return updateComplaint(ports, actor, idOf(name), inputOf(step, references), { expected: '*' })
    }
    return act<ActionName>(ports, actor, step.do, idOf(name), inputOf<ActionName>(step, references))
  }

  return async (step: Step, at: Instant): Promise<void> => {
    moment = at
    try {
      const { complaint } = JSON.parse((await take(step)).body) as Result
      referralId = complaint.ombudsmanReferrals.at(-1)?.id ?? ''
    } catch (cause) {
      throw new Error(`Scenario "${name}", ${step.do} at ${at}: ${(cause as Error).message}`, { cause })
    }
  }
}

const inputOf = <O extends keyof Inputs>(step: StepOf<O>, references: SeedReferences): Inputs[O] =>
  typeof step.with === 'function' ? step.with(references) : step.with
