/** Types of demonstration scenarios: who does what and when, relative to the day of seeding. */
import type { ActionInputs, LogInput, PatchInput } from '../../complaints/actions.ts'
import type { Day } from '../../calendar/days.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'

/** Derives a day from the day of seeding, in Brussels time. */
export type DaySearch = (today: Day) => Day

/**
 * `daysAgo` counts working days before the day of seeding. It is at least one, so that no step is
 * in the future.
 */
export type When = ({ daysAgo: number } | { on: DaySearch }) & { /** Brussels time, `HH:mm`. */ at: string }

/** The values that a step's input can refer to. */
export type SeedReferences = {
  /** Working days before the day of seeding; a negative number is in the future. */
  day (daysAgo: number): Day
  instant (day: number | DaySearch, at: string): Instant
  /** The id of a scenario's complaint. */
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
  /** The user of the broker's software, as the software states them. */
  onBehalfOf?: string
  do: Operation
  with: Inputs[Operation] | ((references: SeedReferences) => Inputs[Operation])
}

export type Step = { [Operation in keyof Inputs]: StepOf<Operation> }[keyof Inputs]

export type Scenario = {
  /** Determines the ids: renaming a scenario changes its complaint's id. */
  name: string
  /** In chronological order; the first step logs the complaint. */
  steps: [StepOf<'logComplaint'>, ...Step[]]
}
