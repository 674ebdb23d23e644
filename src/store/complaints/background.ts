/**
 * The store of background jobs on complaints. The right `app.background` shows timers.
 * `app.writing` opens the one complaint that is changed, as for every caller that could open it.
 */
import type { DataSource } from 'typeorm'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { BackgroundStore, Timer } from '../../usecases/complaints/backgroundPorts.ts'
import { FIRE_TIMERS, LOCK_COMPLAINTS, LOCK_FREE_COMPLAINTS } from './statements.ts'
import { statement } from '../../postgres/statement.ts'
import { createAttempts, notSetAside } from '../attempts.ts'
import { letterWriter } from '../letters/letters.ts'
import { complaintWithKeyOf } from './rows.ts'
import { save } from './store.ts'
import { transaction } from '../../postgres/transaction.ts'
import { uuid } from '../rights.ts'
import { settleRecalculation } from '../calendars/recalculations.ts'

const BACKGROUND = { settings: { 'app.background': 'on' } }
const ATTEMPTS = notSetAside('REMINDER', 't.complaint_id')

export const DUE_TIMERS = statement('due-timers', `
  select t.complaint_id, t.due_at, ${ATTEMPTS.failedAttempts} as failed_attempts from timers t ${ATTEMPTS.join}
  where t.fired_at is null and t.due_at <= $1 and (t.due_at, t.complaint_id) > ($2::timestamptz, $3::uuid) and ${ATTEMPTS.condition}
  order by t.due_at, t.complaint_id limit $4`)

const BEFORE_ALL = { dueAt: '-infinity', complaintId: '00000000-0000-0000-0000-000000000000' }

/** @param encryptionKey the service's own keys; they wrap the key of each complaint */
export const createBackgroundStore = (source: DataSource, encryptionKey: KeyRing): BackgroundStore => ({
  attempts: createAttempts(source),

  due: (now, after = BEFORE_ALL, limit) =>
    transaction(source, BACKGROUND, async run =>
      (await run(DUE_TIMERS([now, after.dueAt, after.complaintId, limit])))
        .map(row => ({
          complaintId: row.complaint_id as Id,
          dueAt: row.due_at as string,
          failedAttempts: row.failed_attempts as number,
        }))),

  change: (complaintId, waitForLocks, work) =>
    transaction(
      source,
      { settings: { ...BACKGROUND.settings, 'app.writing': `{${uuid(complaintId)}}` } },
      async run => {
        const [row] = await run((waitForLocks ? LOCK_COMPLAINTS : LOCK_FREE_COMPLAINTS)([[complaintId]]))
        if (row === undefined) return undefined
        return work({
          ...complaintWithKeyOf(row, encryptionKey),
          settleDispatch: letterWriter(run).settleDispatch,
          save: (complaint, entry) => save(run, complaint, entry),
          settleRecalculation: taskIds => settleRecalculation(run, complaintId, taskIds),
          fire: async now =>
            (await run(FIRE_TIMERS([complaintId, now]))).map(
              ({ type, kind, cycle, referral_id: referralId, due_on: dueOn }) =>
                ({ type, kind, cycle, ...(referralId !== null && { referralId }), dueOn }) as Timer
            ),
        })
      },
    ),
})
