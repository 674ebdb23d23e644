/** The queue of complaints that a publication may concern. The right is `app.background`. */
import type { DataSource } from 'typeorm'
import type { Id } from '../../directory/ids.ts'
import { statement } from '../../postgres/statement.ts'
import type { Run } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import type { RecalculationQueue } from '../../usecases/calendars/ports.ts'
import { createAttempts, notSetAside } from '../attempts.ts'
import { readPublished } from './rows.ts'

const BACKGROUND = { settings: { 'app.background': 'on' } }
const ATTEMPTS = notSetAside('RECALCULATION', 'r.complaint_id')

const BEGIN = statement('queue-recalculations', 'select queue_recalculations()')

const DUE = statement('due-recalculations', `
  select r.complaint_id, array_agg(r.task_id) as task_ids, ${ATTEMPTS.failedAttempts} as failed_attempts
  from calendar_recalculations r ${ATTEMPTS.join}
  where r.done_at is null and r.complaint_id > $1 and ${ATTEMPTS.condition}
  group by r.complaint_id, a.attempts order by r.complaint_id limit $2`)

const SETTLE = statement('settle-recalculation', `
  update calendar_recalculations set done_at = clock_timestamp()
  where complaint_id = $1 and task_id = any ($2::uuid[]) and done_at is null`)

const PROGRESS = statement('recalculation-progress', `
  update tasks t set done = least(t.total, t.done + p.done), touched_at = clock_timestamp()
  from unnest($1::uuid[], $2::integer[]) p (id, done) where t.id = p.id and t.finished_at is null`)

const FINISH = statement('finish-recalculations', `
  update tasks t set done = t.total, status = 'DONE', finished_at = clock_timestamp(), touched_at = clock_timestamp()
  where t.kind = 'CALENDAR_PUBLICATION' and t.status = 'RUNNING'
    and not exists (select from calendar_recalculations r where r.task_id = t.id and r.done_at is null)`)

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

export const createRecalculationQueue = (source: DataSource): RecalculationQueue => ({
  attempts: createAttempts(source),
  begin: () => transaction(source, BACKGROUND, async run => { await run(BEGIN([])) }),
  due: (after = BEFORE_ALL, limit) =>
    transaction(source, BACKGROUND, async run =>
      (await run(DUE([after, limit]))).map(row => ({
        complaintId: row.complaint_id as Id,
        taskIds: row.task_ids as Id[],
        failedAttempts: row.failed_attempts as number,
      }))),
  published: () =>
    transaction(source, { ...BACKGROUND, mode: 'read only' }, async run => (await readPublished(run)).calendars),
  progressed: done =>
    transaction(source, BACKGROUND, async run => { await run(PROGRESS([[...done.keys()], [...done.values()]])) }),
  finish: () => transaction(source, BACKGROUND, async run => { await run(FINISH([])) }),
})

/** In the transaction that recalculated the complaint. */
export async function settleRecalculation (run: Run, complaintId: Id, taskIds: readonly Id[]): Promise<void> {
  await run(SETTLE([complaintId, taskIds]))
}
