/** The ports of reports. */
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { ReportingFacts } from '../../reports/facts.ts'
import type { ReportPageOrder } from '../../reports/page/page.ts'
import type { RegisterMembers } from '../../reports/register/members.ts'
import type { Position } from '../complaints/listQuery.ts'
import type { Clock, Directory, Signer } from '../complaints/ports.ts'

export type FactsQuery = {
  /** Facts that were recorded later do not count. */
  recordedBefore: Instant
  /** Complaints that count in no figure from this day on may be left out. */
  activeFrom: Day
  officeId?: Id
}

export type RegisterQuery = {
  recordedBefore: Instant
  /** Of the first receipt; for an office, of the logging. */
  from: Instant
  /** Exclusive. */
  before: Instant
  after: Position | undefined
  limit: number
}

export type RegisterRow = {
  id: Id
  position: Position
  facts: ReportingFacts
  /** Undefined when the actor cannot open the complaint now, and after an erasure. */
  members: RegisterMembers | undefined
}

export type ReportStore = {
  /** Lines of the register after a position, in the order of the receipt or the logging. */
  register (actor: Actor, query: RegisterQuery): Promise<RegisterRow[]>
  /**
   * The facts of each complaint that the actor may count, in parts of at most some hundred
   * complaints, in the order of their ids. Staff also count what brokers hold.
   */
  facts (actor: Actor, query: FactsQuery): AsyncIterable<ReportingFacts[]>
}

/**
 * Draws and writes the page outside the event loop.
 * @param client whose share of the renderer is used
 * @throws Problem 429 when this client has too many documents waiting; 503 when too many wait in
 * total, or the page takes too long
 */
export type RenderReport = (order: ReportPageOrder, client: string) => Promise<string>

export type ReportPorts = { reports: ReportStore, clock: Clock, directory: Directory, sign: Signer }
