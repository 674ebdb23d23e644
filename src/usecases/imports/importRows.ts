/**
 * The rows of an import, each logged as if it came by itself, in the rights that its client has
 * now.
 */
import type { LogInput } from '../../complaints/actions.ts'
import type { Actor } from '../../directory/actor.ts'
import { ISSUE_TYPES, Problem } from '../../problems/problems.ts'
import { logComplaint } from '../complaints/commands.ts'
import { ClaimLost } from './ports.ts'
import type { ClaimedRow, Decided, ImportPart, Progress, TaskProblem, TaskResult } from './ports.ts'
import type { Ports } from '../ports.ts'

/** Rows of one claim: each task in turn, so that a large file does not hold up a small one. */
const MOST_CLAIMED = 64
const SLICE_MS = 500
/** Rows of one transaction: others of the office wait for its next number meanwhile. */
const MOST_TOGETHER = 16
const MOST_BYTES_TOGETHER = 128 * 1024
/** Of one row. */
export const LONGEST_ROW = 64 * 1024
/** JSON values in one row; the largest valid row has some 400. Bounds the time of its check. */
const MOST_VALUES = 1000
export const MOST_ATTEMPTS = 3

/**
 * Works off the next rows of the task that has waited longest. They are read and checked outside
 * any transaction, and logged a few at a time: complaints, results and counts of these in one
 * transaction. A row that fails without a refusal, or kills the process, is tried again by itself,
 * and refused after `MOST_ATTEMPTS`.
 * @param onFault is told of rows that failed by a fault of ours
 * @throws Problem 503 when the database is away: no attempt is counted
 */
export async function processImports (ports: Ports, onFault: (error: unknown) => void): Promise<Progress> {
  const part = await ports.importQueue.claim(MOST_CLAIMED)
  if (part === undefined) return 'NOTHING'
  try {
    return await workOff(ports, part)
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

async function workOff (ports: Ports, part: ImportPart): Promise<Progress> {
  const { importQueue } = ports
  const [first] = part.rows
  if (first !== undefined && part.failedAttempts >= MOST_ATTEMPTS) {
    return importQueue.settle(part, undefined, [refused(first.row, GIVEN_UP)])
  }

  const found = ports.actorOf(part.clientId, part.officeId)
  if (found === undefined) {
    return importQueue.settle(
      part,
      undefined,
      part.rows.map(({ row }) => refused(row, NO_LONGER)),
      { abandoned: true },
    )
  }
  const onBehalfOf = part.onBehalfOf()
  const actor = onBehalfOf === undefined ? found : { ...found, onBehalfOf }

  const until = performance.now() + SLICE_MS
  let progress: Progress = 'DONE'
  for (let from = 0; from < part.rows.length;) {
    if (from > 0 && (progress === 'AWAITED' || performance.now() > until)) {
      await importQueue.giveBack(part)
      break
    }
    const rows = nextFew(part.rows, from)
    const decided: Decided[] = []
    for (const row of rows) {
      decided.push(decidedOn(ports, actor, row))
      await otherWork()
    }
    progress = await importQueue.settle(part, actor, decided)
    from += rows.length
  }
  return progress
}

/** As many as go into one transaction, at least one. */
function nextFew (rows: readonly ClaimedRow[], from: number): readonly ClaimedRow[] {
  let bytes = 0
  let to = from
  while (
    to < rows.length && to - from < MOST_TOGETHER
    && (to === from || bytes + (rows[to] as ClaimedRow).size <= MOST_BYTES_TOGETHER)
  ) {
    bytes += (rows[to] as ClaimedRow).size
    to += 1
  }
  return rows.slice(from, to)
}

/** Lets the process answer requests between two rows. */
const otherWork = (): Promise<void> => new Promise(resolve => { setImmediate(resolve) })

const NO_LONGER = new Problem(
  'missingPermission',
  'The client that asked for the import may no longer act for this office.',
)
const GIVEN_UP = new Problem(
  'internalServerError',
  `This row was given up after ${MOST_ATTEMPTS} attempts that failed by a fault of ours. Log it by itself, or import it again.`,
)

/** @throws Error what failed by a fault of ours */
function decidedOn (ports: Ports, actor: Actor, claimed: ClaimedRow): Decided {
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
    // A RangeError or TypeError: no UTF-8.
    if (!(error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)) throw error
    throw rowProblem('is no valid JSON in UTF-8')
  }
}

/** @throws Problem 400; before the check of shape, whose time grows with what is wrong */
function assertFewValues (input: unknown): void {
  const waiting = [input]
  for (let count = 1; waiting.length > 0; count++) {
    if (count + waiting.length > MOST_VALUES) throw rowProblem(`must hold at most ${MOST_VALUES} JSON values`)
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    const members: unknown[] = Object.values(value)
    if (members.length > MOST_VALUES) throw rowProblem(`must hold at most ${MOST_VALUES} JSON values`)
    waiting.push(...members)
  }
}

const rowProblem = (detail: string): Problem =>
  new Problem('badRequest', `The row ${detail}.`, {
    issues: [{ type: ISSUE_TYPES.schemaViolation, in: 'body', name: '', detail }],
  })

export const refused = (row: number, problem: Problem): { row: number, result: TaskResult } =>
  ({ row, result: { row, status: 'REFUSED', problem: told(problem) } })

/** What was sent is not repeated: it is personal, and the file is at hand. */
function told ({ document: { type, href, title, status, detail, issues = [] } }: Problem): TaskProblem {
  return {
    type,
    href,
    title,
    status,
    detail,
    issues: issues.map(issue => ({ type: issue.type, name: issue.name, detail: issue.detail })),
  }
}
