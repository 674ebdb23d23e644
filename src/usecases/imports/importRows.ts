/**
 * Logs the rows of an import, each like a single request, with the client's current rights.
 */
import type { LogInput } from '../../complaints/actions.ts'
import type { Actor } from '../../directory/actor.ts'
import { ISSUE_TYPES, Problem } from '../../problems/problems.ts'
import { logComplaint } from '../complaints/commands.ts'
import { ClaimLost } from './ports.ts'
import type { ClaimedRow, Decided, ImportPart, Progress, TaskProblem, TaskResult } from './ports.ts'
import type { Ports } from '../ports.ts'

/** Rows per claim. Tasks take turns, so that a large file does not hold up a small one. */
const MAX_CLAIMED = 64
const SLICE_MS = 500
/** Rows per transaction: it blocks the office's other requests for a number. */
const MAX_BATCH_ROWS = 16
const MAX_BATCH_BYTES = 128 * 1024
/** Bytes per row. */
export const LONGEST_ROW = 64 * 1024
/** JSON values per row; the largest valid row has some 400. Bounds the validation time. */
const MAX_VALUES = 1000
export const MAX_ATTEMPTS = 3

/**
 * Processes the next rows of the task that has waited longest. Rows are read and validated outside
 * any transaction, and logged a few at a time: their complaints, results and counts share one
 * transaction. A row that fails without a refusal, or kills the process, is retried alone, and
 * refused after `MAX_ATTEMPTS`.
 * @param onFault called with the internal errors of rows
 * @throws Problem 503 when the database is unavailable: the attempt does not count
 */
export async function processImports (ports: Ports, onFault: (error: unknown) => void): Promise<Progress> {
  const part = await ports.importQueue.claim(MAX_CLAIMED)
  if (part === undefined) return 'NOTHING'
  try {
    return await processPart(ports, part)
  } catch (error) {
    if (error instanceof ClaimLost) return 'DONE'
    if (error instanceof Problem && error.status === 503) {
      await ports.importQueue.giveBack(part)
      throw error
    }
    onFault(error)
    await ports.importQueue.failed(part)
    return 'DONE'
  }
}

async function processPart (ports: Ports, part: ImportPart): Promise<Progress> {
  const { importQueue } = ports
  const [first] = part.rows
  if (first !== undefined && part.failedAttempts >= MAX_ATTEMPTS) {
    return importQueue.settle(part, undefined, [refused(first.row, GIVEN_UP_PROBLEM)])
  }

  const client = ports.actorOf(part.clientId, part.officeId)
  if (client === undefined) {
    return importQueue.settle(
      part,
      undefined,
      part.rows.map(({ row }) => refused(row, NO_ACCESS_PROBLEM)),
      { abandoned: true },
    )
  }
  const onBehalfOf = part.onBehalfOf()
  const actor = onBehalfOf === undefined ? client : { ...client, onBehalfOf }

  const until = performance.now() + SLICE_MS
  let progress: Progress = 'DONE'
  for (let from = 0; from < part.rows.length;) {
    if (from > 0 && (progress === 'AWAITED' || performance.now() > until)) {
      await importQueue.giveBack(part)
      break
    }
    const rows = nextRows(part.rows, from)
    const decided: Decided[] = []
    for (const row of rows) {
      decided.push(decideRow(ports, actor, row))
      await yieldToRequests()
    }
    progress = await importQueue.settle(part, actor, decided)
    from += rows.length
  }
  return progress
}

/** The rows of the next transaction: at least one, within both limits. */
function nextRows (rows: readonly ClaimedRow[], from: number): readonly ClaimedRow[] {
  let bytes = 0
  let to = from
  while (
    to < rows.length && to - from < MAX_BATCH_ROWS
    && (to === from || bytes + (rows[to] as ClaimedRow).size <= MAX_BATCH_BYTES)
  ) {
    bytes += (rows[to] as ClaimedRow).size
    to += 1
  }
  return rows.slice(from, to)
}

/** Lets the process answer requests between two rows. */
const yieldToRequests = (): Promise<void> => new Promise(resolve => { setImmediate(resolve) })

const NO_ACCESS_PROBLEM = new Problem(
  'missingPermission',
  'The client that asked for the import may no longer act for this office.',
)
const GIVEN_UP_PROBLEM = new Problem(
  'internalServerError',
  `This row was given up after ${MAX_ATTEMPTS} attempts that failed by a fault of ours. Log it by itself, or import it again.`,
)

/** Validates a row and prepares its logging. @throws Error for an internal error */
function decideRow (ports: Ports, actor: Actor, claimed: ClaimedRow): Decided {
  const { row } = claimed
  try {
    if (claimed.size > LONGEST_ROW) {
      throw new Problem('payloadTooLarge', 'A row is at most 64 KiB long. Log a longer one by itself.')
    }
    const input = parsedJson(claimed.text())
    assertFewValues(input)
    ports.assertImportRow(input)
    const valid = input as LogInput & { brokerReference: string }
    return {
      row,
      brokerReference: valid.brokerReference,
      log: unit =>
        logComplaint(
          { ...ports, store: { ...ports.store, groupedTransaction: (_actor, work) => work(unit) } },
          actor,
          valid,
        ),
    }
  } catch (error) {
    if (error instanceof Problem) return refused(row, error)
    throw error
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

function parsedJson (text: Buffer): unknown {
  try {
    return JSON.parse(UTF8.decode(text))
  } catch (error) {
    // The decoder throws a TypeError or RangeError for invalid UTF-8.
    if (!(error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)) throw error
    throw rowProblem('is no valid JSON in UTF-8')
  }
}

/** Runs before validation, whose time grows with the number of errors. @throws Problem 400 */
function assertFewValues (input: unknown): void {
  const pending = [input]
  for (let count = 1; pending.length > 0; count++) {
    if (count + pending.length > MAX_VALUES) throw rowProblem(`must hold at most ${MAX_VALUES} JSON values`)
    const value = pending.pop()
    if (typeof value !== 'object' || value === null) continue
    const members: unknown[] = Object.values(value)
    if (members.length > MAX_VALUES) throw rowProblem(`must hold at most ${MAX_VALUES} JSON values`)
    pending.push(...members)
  }
}

const rowProblem = (detail: string): Problem =>
  new Problem('badRequest', `The row ${detail}.`, {
    issues: [{ type: ISSUE_TYPES.schemaViolation, in: 'body', name: '', detail }],
  })

export const refused = (row: number, problem: Problem): { row: number, result: TaskResult } =>
  ({ row, result: { row, status: 'REFUSED', problem: withoutValues(problem) } })

/** Omits the submitted values: they are personal, and the client has the file. */
function withoutValues ({ document: { type, href, title, status, detail, issues = [] } }: Problem): TaskProblem {
  return {
    type,
    href,
    title,
    status,
    detail,
    issues: issues.map(issue => ({ type: issue.type, name: issue.name, detail: issue.detail })),
  }
}
