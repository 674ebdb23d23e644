/** Import tasks and their rows, as their office creates and reads them. Payloads are encrypted. */
import type { DataSource } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { decrypt, encrypt } from '../../complaints/encryption.ts'
import type { ImportUnitOfWork, ImportReader, ImportStore, TaskResult } from '../../usecases/imports/ports.ts'
import { shaped } from '../../postgres/statement.ts'
import { idempotencyStore } from '../idempotency.ts'
import { transaction } from '../../postgres/transaction.ts'
import { rightsOf } from '../rights.ts'
import { taskWith } from './tasks.ts'
import type { Row, Run } from '../../postgres/statement.ts'

/** Rows per statement. */
const BATCH = 1000

/** The encryption context: binds a ciphertext to its row. */
export const contextOf = (taskId: Id, part: number | string): string => `import/${taskId}/${part}`

export const createImportStore = (source: DataSource, encryptionKey: KeyRing): ImportStore => ({
  snapshot: (actor, work) =>
    transaction(source, { ...rightsOf(actor), mode: 'read only' }, run => work(importReader(run, encryptionKey))),
  transaction: (actor, work) =>
    transaction(source, rightsOf(actor), run => work(importUnit(run, actor, encryptionKey))),
})

const importReader = (run: Run, encryptionKey: KeyRing): ImportReader => ({
  task: id => taskWith(run, id),
  async results (taskId, { status, after, limit }) {
    const values: unknown[] = [taskId, after, limit]
    const condition = status === undefined ? 'status is not null' : `status = $${values.push(status)}`
    const page = shaped(`
      select line, status, complaint_id, first_line_reference, problem from import_rows
      where task_id = $1 and line > $2 and ${condition} order by line limit $3`, values)
    return (await run(page)).map(row => resultOf(row, taskId, encryptionKey))
  },
})

const importUnit = (run: Run, actor: Actor, encryptionKey: KeyRing): ImportUnitOfWork => ({
  ...importReader(run, encryptionKey),
  ...idempotencyStore(run, actor, encryptionKey),
  async insertTask (id, rows) {
    const onBehalfOf = actor.onBehalfOf === undefined
      ? null
      : encrypt(actor.onBehalfOf, encryptionKey, contextOf(id, 'onBehalfOf'))
    await run(shaped('insert into tasks (id, office_id, client_id, on_behalf_of, total) values ($1, $2, $3, $4, $5)',
      [id, actor.office?.id, actor.clientId, onBehalfOf, rows.length]))
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH)
      await run(shaped(
        'insert into import_rows (task_id, line, payload) select $1, * from unnest($2::integer[], $3::text[])',
        [
          id,
          batch.map(({ row }) => row),
          batch.map(({ row, text }) => encrypt(text, encryptionKey, contextOf(id, row))),
        ],
      ))
    }
  },
})

const resultOf = (row: Row, taskId: Id, encryptionKey: KeyRing): TaskResult => ({
  row: row.line as number,
  status: row.status as TaskResult['status'],
  ...(row.complaint_id !== null && { complaintId: row.complaint_id as Id }),
  ...(row.first_line_reference !== null && { firstLineReference: row.first_line_reference as string }),
  ...(row.problem !== null
    && {
      problem: JSON
        .parse(decrypt(row.problem as string, encryptionKey, contextOf(taskId, `${row.line}/problem`))) as TaskResult[
          'problem'
        ],
    }),
})
