/**
 * The queue of the erasure job. It has the rights `app.background` for erasures, `app.import` for
 * their tasks, and `app.writing` for the one complaint that it erases.
 */
import type { DataSource } from 'typeorm'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { ErasureQueue } from '../../usecases/privacy/jobPorts.ts'
import type { StoredErasure } from '../../usecases/privacy/ports.ts'
import { createAttempts, notSetAside } from '../attempts.ts'
import { statement } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import { complaintWithKeyOf } from '../complaints/rows.ts'
import { LOCK_FREE_COMPLAINTS } from '../complaints/statements.ts'
import { save } from '../complaints/store.ts'
import { readRetentionRules } from './retention.ts'
import { uuid } from '../rights.ts'

const ERASER = { settings: { 'app.background': 'on', 'app.import': 'on' } }
const ATTEMPTS = notSetAside('ERASURE', 'i.complaint_id')

const WAITING = statement('waiting-erasures', `
  select i.complaint_id, ${ATTEMPTS.failedAttempts} as failed_attempts
  from erasures e join erasure_items i on i.erasure_id = e.id and i.result = 'WAITING' ${ATTEMPTS.join}
  where e.status = 'APPROVED' and ($1::uuid is null or i.complaint_id > $1) and ${ATTEMPTS.condition}
  order by i.complaint_id limit $2`)

const LOCK_ITEM = statement('lock-erasure-item', `
  select i.erasure_id, e.origin from erasure_items i join erasures e on e.id = i.erasure_id
  where i.complaint_id = $1 and i.result = 'WAITING' and e.status = 'APPROVED' for update of i`)

const ERASE = statement('erase-complaint', 'select erase_complaint($1, $2, $3) as files')
const KEEP = statement(
  'keep-complaint',
  'update erasure_items set result = $3, ended_at = $4 where complaint_id = $1 and erasure_id = $2',
)
const COUNT = statement('count-erasure', "update tasks set done = done + 1, status = 'RUNNING' where id = $1")

const FINISH = statement('finish-erasures', `
  with finished as (
    update erasures e set status = 'DONE', finished_at = $1, reason = null
    where status = 'APPROVED' and not exists (select from erasure_items i where i.erasure_id = e.id and i.result = 'WAITING')
    returning id
  ),
  ended as (
    update tasks t set status = 'DONE', finished_at = clock_timestamp() from finished f where t.id = f.id
  )
  select id from finished`)

/** @param encryptionKey the service's own keys; they wrap the key of each complaint */
export const createErasureQueue = (source: DataSource, encryptionKey: KeyRing): ErasureQueue => ({
  attempts: createAttempts(source),

  waiting: (after, limit) =>
    transaction(source, ERASER, async run =>
      (await run(WAITING([after ?? null, limit]))).map(row => ({
        id: row.complaint_id as Id,
        failedAttempts: row.failed_attempts as number,
      }))),

  change: (complaintId, work) =>
    transaction(
      source,
      { settings: { ...ERASER.settings, 'app.writing': `{${uuid(complaintId)}}` } },
      async run => {
        const [row] = await run(LOCK_FREE_COMPLAINTS([[complaintId]]))
        if (row === undefined) return undefined
        const [item] = await run(LOCK_ITEM([complaintId]))
        const erasureId = item?.erasure_id as Id
        return work({
          ...complaintWithKeyOf(row, encryptionKey),
          item: item && { erasureId, origin: item.origin as StoredErasure['origin'] },
          retentionRules: () => readRetentionRules(run),
          async erase (remaining, entry, at) {
            await save(run, remaining, entry)
            const [destroyed] = await run(ERASE([complaintId, erasureId, at]))
            if (!Array.isArray(destroyed?.files)) throw new Error('The database refused to erase the complaint')
            await run(COUNT([erasureId]))
            return destroyed.files as Id[]
          },
          async keep (result, at) {
            await run(KEEP([complaintId, erasureId, result, at]))
            await run(COUNT([erasureId]))
          },
        })
      },
    ),

  finish: at => transaction(source, ERASER, async run => (await run(FINISH([at]))).map(({ id }) => id as Id)),
})
