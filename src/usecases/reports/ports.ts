/** The ports of reports. */
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { ReportingFacts } from '../../reports/facts.ts'
import type { ReportPageOrder } from '../../reports/page/page.ts'
import type { Clock, Directory, Signer } from '../complaints/ports.ts'

export type FactsQuery = {
  /** Facts that were recorded later do not count. */
  recordedBefore: Instant
  /** Complaints that count in no figure from this day on may be left out. */
  activeFrom: Day
  officeId?: Id
}

export type ReportStore = {
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
