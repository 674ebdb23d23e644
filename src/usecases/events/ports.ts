/** The ports of the event feed. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'

/** Contains no personal data; readers fetch the complaint with their own rights. */
export type FeedEvent = {
  id: Id
  /** Counts the events of the reader's office, or those that staff see, in commit order. */
  sequence: number
  type: string
  complaintId: Id
  version: number
  at: Instant
}

export type FeedFilters = { type?: string[], complaintId?: Id }

export type FeedStore = {
  /** Assigns sequence numbers to the events committed so far. */
  number (): Promise<void>
  /**
   * Events after a sequence number that the actor could see when they happened. Numbers newly
   * committed events first.
   */
  events (actor: Actor, query: FeedFilters & { after: number, limit: number }): Promise<FeedEvent[]>
  /** The newest sequence number that the actor can see, newly committed included; 0 for none. */
  last (actor: Actor): Promise<number>
  /** Undefined for an event that is not in this actor's feed. */
  sequenceOf (actor: Actor, id: Id): Promise<number | undefined>
  /** The actor's own number at a position of the whole feed, as cursors of version 0.3 hold it. */
  ownSequenceAt (actor: Actor, feedSequence: number): Promise<number>
}

/** Notifies this process that the feed grew, in whichever process that happened. */
export type FeedListener = {
  /**
   * Calls the listener when the feed grew, and whenever notifications may have been missed. Calls
   * listeners in order of registration.
   * @returns removes the listener
   */
  onNotification (listener: () => void): () => void
}
