/** Uploads without an attachment, for the clean-up job. The right is `app.background`. */
import type { DataSource } from 'typeorm'
import type { AttachmentPorts } from '../../usecases/correspondence/ports.ts'
import { notSetAside } from '../attempts.ts'
import { statement } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'

const BACKGROUND = { settings: { 'app.background': 'on' } }
const ATTEMPTS = notSetAside('ORPHANED_UPLOAD', 'u.id')
const LIST = statement('orphanedUploads', `
  select u.id, u.started_at, ${ATTEMPTS.failedAttempts} as failed_attempts from uploads u ${ATTEMPTS.join}
  where u.started_at < now() - interval '1 day' and (u.started_at, u.id) > ($1::timestamptz, $2::uuid) and ${ATTEMPTS.condition}
  order by u.started_at, u.id limit $3`)
const BEFORE_ALL = { startedAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' }
const FORGET = statement('forget-leftover', 'delete from uploads where id = $1')

export const createOrphanedUploads = (source: DataSource): AttachmentPorts['orphanedUploads'] => ({
  list: ({ startedAt, id } = { ...BEFORE_ALL, failedAttempts: 0 }, limit) =>
    transaction(
      source,
      BACKGROUND,
      async run =>
        (await run(LIST([startedAt, id, limit]))).map(row => ({
          id: row.id as string,
          startedAt: row.started_at as string,
          failedAttempts: row.failed_attempts as number,
        })),
    ),
  forget: id => transaction(source, BACKGROUND, async run => { await run(FORGET([id])) }),
})
