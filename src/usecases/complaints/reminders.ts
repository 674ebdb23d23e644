/**
 * Changes made by the system, such as a due reminder or a bounced letter. The history records them
 * with the system as author.
 */
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Reminder } from '../../complaints/deadlines/reminders.ts'
import { isStillDue, remindersOf } from '../../complaints/deadlines/reminders.ts'
import type { NewEvent } from '../../complaints/history.ts'
import { record, SYSTEM } from '../../complaints/history.ts'
import { attemptEach } from '../attempts.ts'
import type { BackgroundUnitOfWork, BackgroundPorts, DueTimer, Timer } from './backgroundPorts.ts'

export type SystemChange =
  & Pick<BackgroundUnitOfWork, 'complaint' | 'fire' | 'settleDispatch' | 'settleRecalculation'>
  & {
    now: Instant,
    /**
     * Appends an event to the history and saves the changed facts. The version stays ("never with
     * background delivery or the passing of time"). Does nothing for an erased complaint.
     * @param changed the complaint after the event; by default unchanged
     */
    append(happening: NewEvent, changed?: Complaint): Promise<void>,
  }

/**
 * The steps of every change by the system: lock, decide and store, in one transaction.
 * @param waitForLocks see `BackgroundStore.change`
 */
export const systemChange = <T>(
  { background, clock }: BackgroundPorts,
  complaintId: Id,
  work: (change: SystemChange) => Promise<T>,
  waitForLocks = true,
): Promise<T | undefined> =>
  background.change(complaintId, waitForLocks, ({ complaint, key, save, ...change }) => {
    const now = clock.now()
    let current = complaint
    return work({
      complaint,
      now,
      ...change,
      async append (happening, changed = current) {
        if (key === undefined) return
        const { complaint: after, entry } = record(
          current,
          {
            ...changed, version: current.version, historyLength: current.historyLength,
            historyHead: current.historyHead,
          },
          happening,
          SYSTEM,
          now,
          key,
        )
        await save(after, entry)
        current = after
      },
    })
  })

const BATCH = 100

/**
 * Records the reminders that are due by the domain clock. Several processes may do so at once; each
 * complaint is handled by one of them. A complaint that fails three times, or kills its process, is
 * set aside for a day; the others continue.
 * @param onFault called with the internal error of each complaint that failed
 * @param waitForLocks whether to also wait for complaints that another process is handling
 * @throws Problem 503
 */
export async function recordDueReminders (
  ports: BackgroundPorts,
  onFault: (error: unknown) => void,
  waitForLocks = false,
): Promise<void> {
  const now = ports.clock.now()
  const work = async (id: Id) => await systemChange(ports, id, async change => {
    await recordDue(change)
    return true
  }, waitForLocks) ?? false
  for (let last: DueTimer | undefined, more = true; more;) {
    const due = await ports.background.due(now, last, BATCH)
    const items =
      new Map(due.map(({ complaintId, failedAttempts }) => [complaintId, { id: complaintId, failedAttempts }]))
    await attemptEach(ports.background.attempts, [...items.values()], { kind: 'REMINDER', work, onFault, waitForLocks })
    last = due.at(-1)
    more = due.length === BATCH
  }
}

/** Timers were stored with the facts; only those that the current facts confirm are recorded. */
async function recordDue ({ complaint, now, fire, append }: SystemChange): Promise<void> {
  const fired = new Set((await fire(now)).map(keyOf))
  for (const reminder of remindersOf(complaint).filter(due => fired.has(keyOf(due)))) {
    const { type, dueAt: since, until: _until, ...details } = reminder
    if (isStillDue(reminder, now)) await append({ type, details: { ...details, since } })
  }
}

const keyOf = ({ type, kind, cycle, referralId, dueOn }: Timer | Reminder): string =>
  `${type} ${kind} ${cycle} ${referralId} ${dueOn}`
