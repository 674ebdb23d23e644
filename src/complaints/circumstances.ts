/**
 * The input of a decision other than the complaint: the actor, the time, and look-ups in our data.
 */
import type { EffectiveCalendar } from '../calendar/calendars.ts'
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
   * Whether an e-mail counts immediately (the sandbox has its own mail sink) or when a mail server
   * has accepted it.
   */
  mailCounts: 'AT_ONCE' | 'WHEN_ACCEPTED'
  /** Remedies above this sum, in euro cents, need approval by another manager. */
  approvalLimitCents: number
  /** The published calendars, in the order of their publication. */
  calendars: readonly EffectiveCalendar[]
  newId: () => Id
  /**
   * HMAC-SHA256 under the complaint's own key, in hex. A digest of personal data is personal data
   * too, so it needs a key.
   */
  digest: (text: string) => string
  /** Another complaint that the body refers to, if the actor can open it. */
  other: (id: Id) => Complaint | undefined
}

/** The result of a decision: the changed complaint and the event that records the change. */
export type Outcome = {
  complaint: Complaint
  event: EventType
  /** The action's own texts, stored encrypted in the history. */
  details?: Record<string, unknown>
  /** Ids and codes about the event, stored in the clear. */
  about?: Record<string, unknown>
  /** Another complaint that changes too: the survivor of a duplicate. */
  other?: { complaint: Complaint, event: EventType, details?: Record<string, unknown> }
  /** The complaint gets its number in the insurer's register (contract: "given at receipt"). */
  receipt?: true
}

export type Decide<Input> = (complaint: Complaint, input: Input, circumstances: Circumstances) => Outcome
export type Decisions<Inputs extends { [A in ActionName]?: unknown }> = { [A in keyof Inputs]: Decide<Inputs[A]> }

export const partyOf = (actor: Actor): Party => ({ id: actor.id, name: actor.name })
