/** The rows of an import, each logged as if it came by itself, in the rights that its client has now. */
import type { LogInput } from '../complaints/actions.ts'
import type { Actor } from '../complaints/complaint.ts'
import { ISSUE_TYPES, Problem } from '../complaints/problems.ts'
import { logComplaint } from './changing.ts'
import type { Result } from './changing.ts'
import type { ImportBatch, ImportRow, Known, Progress, TaskProblem, TaskResult } from './importPorts.ts'
import type { Ports } from './housePorts.ts'

/** While rows are logged, others of the office wait for its next number: so short that nobody notices. */
const SLICE_MS = 100
const MOST_AT_ONCE = 100
/** As a request of its own. */
const LONGEST_ROW = 1024 * 1024

type Parsed = { row: number, input: LogInput & { brokerReference: string } } | { row: number, refusal: Problem }

/**
 * Works off the next rows of the task that has waited longest. Rows, results and counts are one transaction:
 * whatever ends it before its end, nothing of it has happened.
 * @param onFault is told of a row that failed by a fault of ours
 */
export const workOffImports = (ports: Ports, onFault: (error: unknown) => void): Promise<Progress> => ports.importQueue.take(MOST_AT_ONCE, async batch => {
  const found = ports.actorOf(batch.clientId, batch.officeId)
  if (found === undefined) return { results: batch.rows.map(({ row }) => refused(row, NO_LONGER)), abandoned: true }
  const actor = batch.onBehalfOf === undefined ? found : { ...found, onBehalfOf: batch.onBehalfOf }
  await batch.actAs(actor)

  const parsed = batch.rows.map(row => parse(ports, row))
  const known = await batch.known(parsed.flatMap(one => 'input' in one ? one.input.brokerReference : []))
  const until = performance.now() + SLICE_MS
  const results: TaskResult[] = []
  for (const one of parsed) {
    if (results.length > 0 && performance.now() > until) break
    results.push('refusal' in one ? refused(one.row, one.refusal) : await logged(ports, batch, actor, one, known, onFault))
  }
  return { results, abandoned: false }
})

const NO_LONGER = new Problem('missingPermission', 'The client that asked for the import may no longer act for this office.')

function parse (ports: Ports, { row, text }: ImportRow): Parsed {
  try {
    if (text.length > LONGEST_ROW) throw new Problem('payloadTooLarge', 'A row is at most 1 MiB long.')
    const input = parsedJson(text)
    ports.assertImportRow(input)
    return { row, input: input as LogInput & { brokerReference: string } }
  } catch (error) {
    if (error instanceof Problem) return { row, refusal: error }
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
    throw new Problem('badRequest', 'The row is no valid JSON in UTF-8.', { issues: [{ type: ISSUE_TYPES.schemaViolation, in: 'body', name: '', detail: 'is no valid JSON in UTF-8' }] })
  }
}

async function logged (ports: Ports, batch: ImportBatch, actor: Actor, { row, input }: Extract<Parsed, { input: unknown }>, known: Map<string, Known>, onFault: (error: unknown) => void): Promise<TaskResult> {
  const { brokerReference } = input
  const existing = known.get(brokerReference)
  if (existing !== undefined) return { row, status: 'EXISTING', ...existing }
  try {
    const { body } = await batch.attempt(changing =>
      logComplaint({ ...ports, store: { ...ports.store, add: (_actor, work) => work(changing) } }, actor, input))
    const { complaint: { id: complaintId, firstLineReference } } = JSON.parse(body) as Result
    return { row, status: 'CREATED', complaintId, ...(firstLineReference !== undefined && { firstLineReference }) }
  } catch (error) {
    if (!(error instanceof Problem)) {
      onFault(error)
      return refused(row, new Problem('internalServerError', 'This row failed by a fault of ours. Log it by itself, or import it again.'))
    }
    // The database is away: the whole part is tried again.
    if (error.status === 503) throw error
    if (error.name !== 'brokerReferenceTaken') return refused(row, error)
    // Earlier in this file, by somebody else meanwhile, or where the office cannot look.
    return { row, status: 'EXISTING', ...(await batch.known([brokerReference])).get(brokerReference) }
  }
}

const refused = (row: number, problem: Problem): TaskResult => ({ row, status: 'REFUSED', problem: told(problem) })

/** What was sent is not repeated: it is personal, and the file is at hand. */
function told ({ document: { type, href, title, status, detail, issues = [] } }: Problem): TaskProblem {
  return { type, href, title, status, detail, issues: issues.map(issue => ({ type: issue.type, name: issue.name, detail: issue.detail })) }
}
