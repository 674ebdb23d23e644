/** What the feed needs from outside. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'

/** Nothing personal: a reader who needs more reads the complaint with their own rights. */
export type FeedEvent = {
  id: Id
  /** Rises over the whole feed; what lies between two events of one office belongs to others. */
  sequence: number
  type: string
  complaintId: Id
  version: number
  at: Instant
}

export type FeedFilters = { type?: string[], complaintId?: Id }

export type FeedStore = {
  /** Gives numbers to what was committed up to now. */
  number (): Promise<void>
  /**
   * Events beyond a sequence that the actor could see when they happened; those just committed are
   * numbered first.
   */
  events (actor: Actor, query: FeedFilters & { after: number, limit: number }): Promise<FeedEvent[]>
  /** Of the newest event that the actor can see, those just committed included; 0 for none. */
  last (actor: Actor): Promise<number>
  /** None for what is not in the feed of this actor. */
  sequenceOf (actor: Actor, id: Id): Promise<number | undefined>
}

/** Tells this process that the feed grew, in whichever process that happened. */
export type FeedListener = {
  /**
   * Rings when there is more, and whenever some rings may have been missed. Who began earlier is
   * told first.
   * @returns ends it
   */
  onNotification (ring: () => void): () => void
}
