/** The storage of improvement actions, and the counting of root causes. */
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { ImprovementAction, ImprovementEvent, ImprovementStatus } from '../../complaints/improvement/actions.ts'
import type { Tally } from '../../complaints/improvement/rates.ts'
import type { AnswerCount } from '../../complaints/improvement/rootCauses.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { IdempotencyStore } from '../complaints/ports.ts'
import type { Position } from '../complaints/listQuery.ts'

export type ImprovementFilters = {
  status?: ImprovementStatus[]
  ownerId?: Id[]
  rootCause?: string[]
  late?: boolean
  complaintId?: Id
}

/** `today` decides what is late. */
export type ImprovementQuery = ImprovementFilters & { today: Day, limit: number, position: Position | undefined }

/** From the first instant, until before the second. */
export type Interval = { from: Instant, until: Instant }

export type ImprovementReader = {
  action (id: Id): Promise<ImprovementAction | undefined>
  /** By due day. */
  actions (query: ImprovementQuery): Promise<ImprovementAction[]>
  /** Oldest first. */
  actionEvents (id: Id, after: number, limit: number): Promise<ImprovementEvent[]>
  /**
   * Counts the final answers dispatched in each interval, and those with one of its causes. Answers
   * of all complaints count, whether the actor can open them or not.
   */
  tally (measured: readonly (Interval & { rootCauses: string[] })[]): Promise<Tally[]>
  /**
   * @param current answers from this instant on belong to the period, earlier ones to that before
   */
  answerCounts (interval: Interval, current: Instant): Promise<AnswerCount[]>
}

export type ImprovementUnitOfWork = ImprovementReader & IdempotencyStore & {
  lockAction (id: Id): Promise<ImprovementAction | undefined>
  insertAction (action: ImprovementAction): Promise<void>
  saveAction (action: ImprovementAction): Promise<void>
  /** Numbers the event; the action is locked. */
  recordEvent (id: Id, event: Omit<ImprovementEvent, 'sequence'>): Promise<void>
  /** Those of these complaints that the actor can open. */
  openable (complaintIds: readonly Id[]): Promise<Set<Id>>
}

export type ImprovementStore = {
  snapshot<T> (actor: Actor, work: (reader: ImprovementReader) => Promise<T>): Promise<T>
  transaction<T> (actor: Actor, work: (unit: ImprovementUnitOfWork) => Promise<T>): Promise<T>
}

/** A part of `Ports`. */
export type ImprovementPorts = { improvement: ImprovementStore }
