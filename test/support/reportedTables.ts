/** Fills the tables that reports read, by COPY as the superuser. */
import { copyInto, copyValue } from '../../bench/database/copy.ts'
import { reportedValuesOf, valuesOf, WRITTEN_COLUMNS } from '../../src/store/complaints/rows.ts'
import { complaintHistory } from './complaintHistories.ts'
import type { HistoryOptions } from './complaintHistories.ts'

const FACTS = [
  'complaint_id', 'sequence', 'recorded_at', 'facts', 'office_id', 'entered_office', 'received_at', 'active_until',
]

const row = (values: readonly unknown[]): string => `${values.map(copyValue).join('\t')}\n`

/** Complaints written at once, so that memory stays small. */
const PART = 500

/**
 * Writes the complaints as they are in the end, and every version of their facts.
 * @param factsTable where the versions go: a table like `reporting_facts`
 */
export async function fillReported (
  adminUrl: string,
  count: number,
  options: HistoryOptions,
  factsTable = 'reporting_facts',
): Promise<void> {
  const complaints = await copyInto(adminUrl, 'complaints', WRITTEN_COLUMNS)
  const facts = await copyInto(adminUrl, factsTable, FACTS)
  let [complaintRows, factRows] = ['', '']
  for (let number = 1; number <= count; number++) {
    let [office, last]: unknown[] = []
    const versions = complaintHistory(number, options)
    for (const [index, { complaint, at }] of versions.entries()) {
      const [json, receivedAt, activeUntil] = reportedValuesOf(complaint)
      if (json === last) continue
      const officeId = complaint.officeId ?? null
      const entered = index === 0 ? officeId !== null : officeId !== office
      factRows += row([complaint.id, index + 1, at, json, officeId, entered, receivedAt, activeUntil])
      ;[office, last] = [officeId, json]
    }
    complaintRows += row(valuesOf(versions.at(-1)!.complaint))
    if (number % PART === 0 || number === count) {
      await complaints.write(complaintRows)
      await facts.write(factRows)
      ;[complaintRows, factRows] = ['', '']
    }
  }
  await complaints.end()
  await facts.end()
}
