/** The ports of retention. */
import type { RetentionFacts, RetentionRule } from '../../complaints/retention.ts'
import type { Actor } from '../../directory/actor.ts'
import type { DirectoryEvent } from '../../directory/entry.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { NewErasure } from './ports.ts'

/** A complaint that has ended and is not erased: no personal data. */
export type EndedComplaint = RetentionFacts & {
  id: Id
  endedAt: Instant
  reference?: string
  firstLineReference?: string
  onHold: boolean
  /** Whether an erasure of it waits already. */
  isWaiting: boolean
}

type EndedComplaints = {
  /**
   * In the order of their ends.
   * @param actor ADMIN; undefined for the job
   */
  ended (
    actor: Actor | undefined, before: Instant, after: EndedComplaint | undefined, limit: number,
  ): Promise<EndedComplaint[]>
}

export type RetentionUnitOfWork = EndedComplaints & {
  rules (): Promise<RetentionRule[]>
  /** Decided by the administrator who set the rules. */
  insertErasure (erasure: Omit<NewErasure, 'decidedBy'>): Promise<void>
}

export type RetentionPorts = {
  retention: EndedComplaints & {
    rules (actor: Actor): Promise<RetentionRule[]>
    /** @param eventOf the directory event, from the replaced rules; none without a change */
    replaceRules (
      actor: Actor, rules: readonly RetentionRule[], at: Instant, eventOf: (before: RetentionRule[]) => DirectoryEvent,
    ): Promise<void>
    /** One transaction of the job, unless another process runs one. */
    schedule (work: (unit: RetentionUnitOfWork) => Promise<void>): Promise<void>
  }
}
