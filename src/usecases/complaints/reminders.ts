/**
 * What happens by itself: a day comes, a letter comes back. Told in the history, in the name of the
 * system.
 */
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Reminder } from '../../complaints/deadlines/reminders.ts'
import { remindersOf } from '../../complaints/deadlines/reminders.ts'
import type { Happening } from '../../complaints/history.ts'
import { record, SYSTEM } from '../../complaints/history.ts'
import { attemptEach } from '../attempts.ts'
import type { BackgroundUnitOfWork, BackgroundPorts, DueTimer, Timer } from './backgroundPorts.ts'

export type SystemChange = Pick<BackgroundUnitOfWork, 'complaint' | 'fire' | 'settleDispatch'> & {
  now: Instant
  /**
   * Puts an event at the head of the history, and the facts that it changed; the version stays
   * ("never with background delivery or the passing of time"). Of an erased complaint nothing is
   * told any more.
   * @param changed the complaint as it is afterwards; as it is, when left out
   */
  append (happening: Happening, changed?: Complaint): Promise<void>
}

/**
 * The motion of every change that nobody asked for: lock → decide → store, in one transaction.
 * @param patient see `BackgroundStore.change`
 */
export const systemChange = <T>(
  { background, clock }: BackgroundPorts,
  complaintId: Id,
  work: (change: SystemChange) => Promise<T>,
  patient = true,
): Promise<T | undefined> =>
  background.change(complaintId, patient, ({ complaint, key, save, ...change }) => {
    const now = clock.now()
    let present = complaint
    return work({
      complaint,
      now,
      ...change,
      async append (happening, changed = present) {
        if (key === undefined) return
        const { complaint: after, entry } = record(
          present,
          {
            ...changed, version: present.version, historyLength: present.historyLength,
            historyHead: present.historyHead,
          },
          happening,
          SYSTEM,
          now,
          key,
        )
        await save(after, entry)
        present = after
      },
    })
  })

const BATCH = 100

/**
 * Tells what is due by the domain's clock. Several may sweep at once, in as many processes: each
 * complaint is told of by one. A complaint that fails three times, or kills its process, is set
 * aside for a day; the others go on.
 * @param onFault is told of a complaint that failed by a fault of ours
 * @param patient whether all is told when it ends, also what another is about to tell
 * @throws Problem 503
 */
export async function recordDueReminders (
  ports: BackgroundPorts,
  onFault: (error: unknown) => void,
  patient = false,
): Promise<void> {
  const now = ports.clock.now()
  const work = async (id: Id) => await systemChange(ports, id, async change => {
    await tellDue(change)
    return true
  }, patient) ?? false
  for (let last: DueTimer | undefined, more = true; more;) {
    const due = await ports.background.due(now, last, BATCH)
    const items =
      new Map(due.map(({ complaintId, failedAttempts }) => [complaintId, { id: complaintId, failedAttempts }]))
    await attemptEach(ports.background.attempts, [...items.values()], { kind: 'REMINDER', work, onFault, patient })
    last = due.at(-1)
    more = due.length === BATCH
  }
}

/** What is due was written with the facts; the facts have the last word. */
async function tellDue ({ complaint, now, fire, append }: SystemChange): Promise<void> {
  const fired = new Set((await fire(now)).map(keyOf))
  for (const reminder of remindersOf(complaint).filter(one => fired.has(keyOf(one)))) {
    const { type, dueAt: since, ...details } = reminder
    await append({ type, details: { ...details, since } })
  }
}

const keyOf = ({ type, kind, cycle, dueOn }: Timer | Reminder): string => `${type} ${kind} ${cycle} ${dueOn}`
