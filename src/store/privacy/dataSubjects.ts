/**
 * All texts of all complaints that staff can open, for the search of a person. What somebody
 * changed in the database cannot be decrypted, and is left out; verification finds it. The rights
 * are those of staff, also for ADMIN, who is shown references and counts only.
 */
import type { DataSource } from 'typeorm'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { decrypt, decryptBytes } from '../../complaints/encryption.ts'
import { contextOf as eventContext } from '../../complaints/history.ts'
import type { ComplaintTexts, DataSubjectPlace, DataSubjectPorts } from '../../usecases/privacy/dataSubjectPorts.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row, Run, Statement } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import { entryOf } from '../complaints/rows.ts'
import { additionContext } from '../correspondence/correspondence.ts'
import { letterContext, recipientContext } from '../letters/letters.ts'
import { uuid } from '../rights.ts'

/** Complaints whose texts are decrypted between two statements. */
const BATCH = 100

const COMPLAINTS = statement('data-subject-complaints', `
  select c.id, c.reference, c.first_line_reference, k.wrapped,
         jsonb_build_array(c.complainant, c.representative, c.description, c.remedy_sought, c.policy_number, c.claim_number,
           c.broker_reference, c.interventions, c.first_line_resolution, c.escalation, c.cycles, c.pending_approval, c.legal_hold,
           c.redirection, c.withdrawal, c.reopenings, c.ombudsman_referrals)::text as text
  from complaints c join complaint_keys k on k.complaint_id = c.id where c.id > $1 and c.staff_sees order by c.id limit $2`)

const sealedIn = (table: string, column = 'sealed') =>
  statement(
    `data-subject-${table}`,
    `select complaint_id, id, ${column} as sealed from ${table} where complaint_id = any ($1::uuid[])`,
  )

const SEALED: [place: DataSubjectPlace, statement: Statement, contextOf: (complaintId: Id, id: Id) => string][] = [
  ['MESSAGE',    sealedIn('messages'),                       (complaintId, id) => additionContext('message', complaintId, id)],
  ['NOTE',       sealedIn('notes'),                          (complaintId, id) => additionContext('note', complaintId, id)],
  ['ATTACHMENT', sealedIn('attachments'),                    (complaintId, id) => additionContext('attachment', complaintId, id)],
  ['LETTER',     sealedIn('letters'),                        letterContext],
  ['LETTER',     sealedIn('letter_dispatches', 'recipient'), recipientContext],
]

const EVENTS = statement('data-subject-events', `
  select complaint_id, sequence, type, at, version, facts, sealed, previous_hash, hash
  from events where complaint_id = any ($1::uuid[]) order by complaint_id, sequence`)

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** @param encryptionKey the service's own keys; they wrap the key of each complaint */
export const createDataSubjectStore = (
  source: DataSource, encryptionKey: KeyRing,
): DataSubjectPorts['dataSubjects'] => ({
  read: ({ clientId }, each) => transaction(
    source,
    { clientId, settings: { 'app.staff': 'on', 'app.client': uuid(clientId) }, mode: 'read only' },
    async run => {
      for (let after = NOBODY; ;) {
        const rows = await run(COMPLAINTS([after, BATCH]))
        const texts = await textsOf(run, rows, encryptionKey)
        for (const row of rows) each(complaintTexts(row, texts.get(row.id as Id) ?? []))
        if (rows.length < BATCH) return
        after = rows.at(-1)?.id as Id
      }
    },
  ),
})

type Texts = ComplaintTexts['texts']

async function textsOf (run: Run, rows: readonly Row[], encryptionKey: KeyRing): Promise<Map<Id, Texts>> {
  const ids = rows.map(({ id }) => id as Id)
  const keys = new Map(rows.map(row =>
    [row.id as Id, readable(() => decryptBytes(row.wrapped as string, encryptionKey, row.id as Id))]
  ))
  function add (complaintId: Id, place: DataSubjectPlace, sealed: string, context: string): void {
    const key = keys.get(complaintId)
    const text = key && readable(() => decrypt(sealed, key, context))
    if (text !== undefined) texts.get(complaintId)?.push({ place, text })
  }
  const texts = new Map<Id, Texts>(ids.map(id => [id, []]))
  for (const [place, sealed, contextOf] of SEALED) {
    for (const { complaint_id: complaintId, id, sealed: text } of await run(sealed([ids]))) {
      add(complaintId as Id, place, text as string, contextOf(complaintId as Id, id as Id))
    }
  }
  for (const entry of (await run(EVENTS([ids]))).map(entryOf)) {
    add(entry.complaintId, 'HISTORY', entry.sealed, eventContext(entry))
  }
  return texts
}

function readable<T> (open: () => T): T | undefined {
  try {
    return open()
  } catch {
    return undefined
  }
}

const complaintTexts = (row: Row, texts: Texts): ComplaintTexts => ({
  complaintId: row.id as Id,
  ...(row.reference !== null && { reference: row.reference as string }),
  ...(row.first_line_reference !== null && { firstLineReference: row.first_line_reference as string }),
  texts: [{ place: 'COMPLAINT', text: row.text as string }, ...texts],
})
