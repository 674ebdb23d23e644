/** The ports of calendars: their versions, their publication and the recalculation that follows. */
import type { CalendarVersion, EffectiveCalendar } from '../../calendar/calendars.ts'
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { ClockFacts } from '../../complaints/deadlines/facts.ts'
import type { Actor } from '../../directory/actor.ts'
import type { DirectoryEvent } from '../../directory/entry.ts'
import type { Id } from '../../directory/ids.ts'
import type { Attempts } from '../attempts.ts'
import type { IdempotencyStore, KnownCalendars } from '../complaints/ports.ts'
import type { StoredTask } from '../imports/tasks.ts'

/** Drafts are visible to ADMIN and staff only. */
export type CalendarReader = {
  /** Newest first, the built-in one last; at most 200. */
  list (): Promise<CalendarVersion[]>
  find (version: string): Promise<CalendarVersion | undefined>
  /** In the order of their publication, from the built-in one. */
  published (): Promise<CalendarVersion[]>
}

export type NewCalendar = Pick<CalendarVersion, 'effectiveFrom' | 'closedDays'> & { id: Id, createdAt: Instant }

/** One transaction. */
export type CalendarUnitOfWork = CalendarReader & IdempotencyStore & {
  /** Gives it the next version name for its first day. */
  insert (calendar: NewCalendar): Promise<CalendarVersion>
  /**
   * Publishes a draft, with the task that recalculates. Waits for the changes that choose a
   * calendar at this moment; later ones choose by the calendars that include this one.
   * @returns undefined when the version is no draft
   */
  publish (version: string, at: Instant, taskId: Id): Promise<{ id: Id, task: StoredTask } | undefined>
  record (event: DirectoryEvent): Promise<void>
}

/** An open complaint that a calendar may concern. */
export type Candidate = {
  id: Id
  reference: string
  /** Whether staff can open the complaint. */
  isVisibleToStaff: boolean
  facts: ClockFacts
}

/**
 * The next open complaints with a clock that started on this day or later, in order of their ids;
 * none at the end.
 */
export type CandidateReader = (from: Day, after: Id | undefined) => Promise<Candidate[]>

export type CalendarStore = KnownCalendars & {
  /** @param actor undefined for the public */
  snapshot<T> (actor: Actor | undefined, work: (reader: CalendarReader) => Promise<T>): Promise<T>
  transaction<T> (actor: Actor, work: (unit: CalendarUnitOfWork) => Promise<T>): Promise<T>
  /** Reads everything from one snapshot. */
  readCandidates<T> (
    actor: Actor,
    work: (reader: CalendarReader, candidates: CandidateReader) => Promise<T>,
  ): Promise<T>
  /** Reads the published calendars again, for `current`. */
  refresh (): Promise<void>
}

/** A complaint that a publication may concern. */
export type DueRecalculation = { complaintId: Id, taskIds: Id[], failedAttempts: number }

/** The work that publications leave to the job. */
export type RecalculationQueue = {
  attempts: Attempts
  /** Queues the complaints of new publications. */
  begin (): Promise<void>
  /**
   * In the order of the complaints' ids. A complaint that failed too often is left out for a day.
   */
  due (after: Id | undefined, limit: number): Promise<DueRecalculation[]>
  /** The calendars that a complaint of `due` needs are among those that are read after it. */
  published (): Promise<readonly EffectiveCalendar[]>
  /** Adds to the progress of running tasks. */
  progressed (done: ReadonlyMap<Id, number>): Promise<void>
  /** Ends the tasks whose complaints are all done. */
  finish (): Promise<void>
}

/** A part of `Ports`. */
export type CalendarPorts = { calendars: CalendarStore, recalculations: RecalculationQueue }
