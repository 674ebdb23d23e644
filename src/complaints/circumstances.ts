/**
 * What a decision may look at beside the complaint: who acts, when, and what the house knows. All
 * plain values.
 */
import type { Actor, Office, StaffMember } from '../directory/actor.ts'
import type { Complaint, Party } from './complaint.ts'
import type { Id } from '../directory/ids.ts'
import type { Instant } from '../calendar/instants.ts'
import type { ActionName } from './actions.ts'
import type { EventType } from './events.ts'

export type Circumstances = {
  actor: Actor
  now: Instant
  staff: (id: Id) => StaffMember | undefined
  office: (id: Id) => Office | undefined
  /**
   * Whether e-mail counts at once, as with the sandbox's own sink, or when a mail server has
   * accepted it.
   */
  mailCounts: 'AT_ONCE' | 'WHEN_ACCEPTED'
  /** Remedies above this sum, in euro cents, need a second pair of eyes. */
  approvalLimitCents: number
  calendarVersion: string
  newId: () => Id
  /**
   * HMAC-SHA256 under the complaint's own key, in hex: a digest of personal text is personal too.
   */
  digest: (text: string) => string
  /** Another complaint that the body names and the actor can open. */
  other: (id: Id) => Complaint | undefined
}

/** What a decision changes: the complaint as it is afterwards and the event that says so. */
export type Outcome = {
  complaint: Complaint
  event: EventType
  /** The action's own words, kept sealed in the history. */
  details?: Record<string, unknown>
  /** Another complaint that changes with it: the survivor of a duplicate. */
  other?: { complaint: Complaint, event: EventType, details?: Record<string, unknown> }
  /** The insurer's register number is due (contract: "given at receipt"). */
  receipt?: true
}

export type Decide<Input> = (complaint: Complaint, input: Input, circumstances: Circumstances) => Outcome
export type Decisions<Inputs extends { [A in ActionName]?: unknown }> = { [A in keyof Inputs]: Decide<Inputs[A]> }

export const partyOf = (actor: Actor): Party => ({ id: actor.id, name: actor.name })
