/** The register of complaints: pages, or all lines one after the other. */
import { dueBefore, startOfDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import { unboundedSemaphore } from '../../concurrency/fairSemaphore.ts'
import type { Actor } from '../../directory/actor.ts'
import type { RegisterLine } from '../../reports/register/columns.ts'
import { columnsFor, lineOf, sourceOf } from '../../reports/register/lines.ts'
import type { ColumnSummary, NamedColumn } from '../../reports/register/lines.ts'
import { tenantOf } from '../access.ts'
import { recordPage } from '../accessLog/recordedRead.ts'
import type { AccessRecorder } from '../accessLog/ports.ts'
import type { Position } from '../complaints/listQuery.ts'
import type { Checkpoint } from '../checkpoints/ports.ts'
import { checkpointOn } from '../checkpoints/queries.ts'
import type { ComplaintStore } from '../complaints/ports.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { asOfDay, assertMayReport, assertPeriod } from './asOf.ts'
import type { AsOf } from './asOf.ts'
import type { RegisterRow, ReportPorts } from './ports.ts'

/** Lines name persons, so reading them is recorded. */
type RegisterPorts = ReportPorts & { accessLog: AccessRecorder, store: ComplaintStore }

export type RegisterQuery = { from: Day, to: Day, asOf?: Day }

export type RegisterPage = {
  items: (RegisterLine & { readonly cursor: string })[]
  next: string | undefined
  checkpoint: Checkpoint | undefined
}

const PAGE_SIZE = 50

/** Lines read and made before other requests get their turn: some 10 ms. */
const PART = 100

/**
 * One part at a time in each process, and the clients in turn: a download takes CPU for minutes.
 */
const withinLimit = unboundedSemaphore(1)

/** @throws Problem 403; 400 for an invalid cursor or period */
export async function listRegister (
  ports: RegisterPorts,
  actor: Actor,
  { from, to, asOf, pageSize = PAGE_SIZE, after }: RegisterQuery & { pageSize?: number, after?: string },
): Promise<RegisterPage> {
  assertMayReport(actor)
  const binding = { list: 'register', from, to, asOf, tenant: tenantOf(actor) }
  const cursor = after === undefined ? undefined : decodeCursor(after, binding, ports.sign)
  const now = cursor?.now ?? ports.clock.now()
  const reportDay = asOfDay(asOf, now)
  assertPeriod(from, to, reportDay)
  const rows = await ports.reports.register(actor, {
    ...boundsOf(from, to, reportDay), after: cursor?.position, limit: pageSize + 1,
  })
  const columns = columnsFor(actor.role)
  const cursorOf = (position: Position) => encodeCursor({ position, now }, binding, ports.sign)
  const page = rows.slice(0, pageSize)
  const last = page.at(-1)
  recordPage(ports, actor, 'listRegister', page.map(({ id }) => id))
  return {
    items: page.map(row => withCursor(lineIn(row, columns, reportDay), () => cursorOf(row.position))),
    next: rows.length > pageSize && last !== undefined ? cursorOf(last.position) : undefined,
    checkpoint: await checkpointOn(ports, actor, reportDay.day),
  }
}

/** Not enumerable, so that it is no member of the line. */
const withCursor = <T extends object> (line: T, cursorOf: () => string): T & { readonly cursor: string } =>
  Object.defineProperty(line, 'cursor', { get: cursorOf }) as T & { readonly cursor: string }

export type RegisterDownload = {
  columns: readonly NamedColumn[]
  parts: AsyncIterable<RegisterLine[]>
  /** The newest one of the day `asOf` or before. */
  checkpoint: () => Promise<Checkpoint | undefined>
}

/**
 * All lines, in parts. Each part is read when the one before it was taken, so that memory does not
 * grow; no transaction stays open meanwhile. Still all parts show one state: that of `asOf`, or of
 * the moment of the request.
 * @throws Problem 403, 400
 */
export function downloadRegister (
  ports: RegisterPorts,
  actor: Actor,
  { from, to, asOf }: RegisterQuery,
): RegisterDownload {
  assertMayReport(actor)
  const reportDay = asOfDay(asOf, ports.clock.now())
  assertPeriod(from, to, reportDay)
  const columns = columnsFor(actor.role)

  async function * parts (): RegisterDownload['parts'] {
    for (let after: Position | undefined; ;) {
      const query = { ...boundsOf(from, to, reportDay), after, limit: PART }
      const { rows, lines } = await withinLimit(actor.clientId, async () => {
        const rows = await ports.reports.register(actor, query)
        return { rows, lines: rows.map(row => lineIn(row, columns, reportDay)) }
      })
      recordPage(ports, actor, 'listRegister', rows.map(({ id }) => id))
      if (lines.length > 0) yield lines
      if (rows.length < PART) return
      after = rows.at(-1)?.position
    }
  }
  return { columns, parts: parts(), checkpoint: () => checkpointOn(ports, actor, reportDay.day) }
}

/** @throws Problem 403 */
export function listRegisterColumns (actor: Actor): ColumnSummary[] {
  assertMayReport(actor)
  return columnsFor(actor.role).map(({ name, type, personalData = false }) => ({ name, type, personalData }))
}

const boundsOf = (from: Day, to: Day, { recordedBefore }: AsOf) =>
  ({ from: startOfDay(from), before: dueBefore(to), recordedBefore })

const lineIn = ({ id, facts, members }: RegisterRow, columns: readonly NamedColumn[], { moment }: AsOf): RegisterLine =>
  lineOf(sourceOf(id, facts, members, moment), columns)
