/** The facts of complaints for reports. Database functions decide what the caller may count. */
import type { DataSource } from 'typeorm'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { Id } from '../../directory/ids.ts'
import type { ReportingFacts } from '../../reports/facts.ts'
import type { ReportStore } from '../../usecases/reports/ports.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row } from '../../postgres/statement.ts'
import { singleStatement } from '../../postgres/transaction.ts'
import { rightsOf } from '../rights.ts'
import { registerReader } from './register.ts'

/** Complaints of one statement. */
const PART = 500

const FACTS = statement('facts-as-of', 'select complaint_id, facts from facts_as_of($1, $2, $3, $4)')
const FACTS_OF_OFFICE = statement(
  'facts-of-office-as-of',
  'select complaint_id, facts from facts_of_office_as_of($5, $1, $2, $3, $4)',
)

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/**
 * Each part is a statement of its own, so that no snapshot stays open for long. All parts show one
 * state: what was recorded never changes, and later records do not count.
 * @param encryptionKey the service's own keys; they wrap the key of each complaint
 */
export const createReportStore = (source: DataSource, encryptionKey: KeyRing): ReportStore => ({
  register: registerReader(source, encryptionKey),

  async * facts (actor, { recordedBefore, activeFrom, officeId }) {
    const run = singleStatement(source, rightsOf(actor))
    for (let after: Id = BEFORE_ALL; ;) {
      const values = [recordedBefore, activeFrom, after, PART]
      const query = officeId === undefined ? FACTS(values) : FACTS_OF_OFFICE([...values, officeId])
      const rows = await run({ ...query, ownConnection: true })
      yield rows.flatMap(factsIn)
      const last = rows.at(-1)
      if (last === undefined || rows.length < PART) return
      after = last.complaint_id as Id
    }
  },
})

const factsIn = ({ facts }: Row): ReportingFacts[] => facts === null ? [] : [facts as ReportingFacts]
