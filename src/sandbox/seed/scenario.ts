/** Demonstration data as stories: who does what, when, counted back from the day of seeding. */
import type { ActionInputs, LogInput, PatchInput } from '../../complaints/actions.ts'
import type { Day } from '../../calendar/days.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'

/** Seen from the day of seeding, in Brussels. */
export type DaySearch = (today: Day) => Day

/**
 * `daysAgo`: working days before the day of seeding, at least one, so that nothing lies in the
 * future.
 */
export type When = ({ daysAgo: number } | { on: DaySearch }) & { /** Brussels time, `HH:mm`. */ at: string }

/** What an input can refer to. */
export type Told = {
  /** Working days before the day of seeding; a negative number lies ahead of it. */
  day (daysAgo: number): Day
  instant (day: number | DaySearch, at: string): Instant
  /** The complaint of a scenario. */
  idOf (scenario: string): Id
  /** The latest referral to the Ombudsman in this scenario. */
  referralId: Id
}

export type SandboxUser =
  | 'broker-antwerp'
  | 'broker-ghent'
  | 'handler-an'
  | 'handler-bert'
  | 'handler-griet'
  | 'manager-carla'
  | 'manager-filip'

export type Inputs = ActionInputs & { logComplaint: LogInput, updateComplaint: PatchInput }

export type StepOf<Operation extends keyof Inputs> = When & {
  by: SandboxUser
  /** The user of the broker's package, as it states him. */
  onBehalfOf?: string
  do: Operation
  with: Inputs[Operation] | ((told: Told) => Inputs[Operation])
}

export type Step = { [Operation in keyof Inputs]: StepOf<Operation> }[keyof Inputs]

export type Scenario = {
  /** Its ids follow from it: renaming a scenario gives its complaint another id. */
  name: string
  /** In order of time; the first one logs the complaint. */
  steps: [StepOf<'logComplaint'>, ...Step[]]
}
