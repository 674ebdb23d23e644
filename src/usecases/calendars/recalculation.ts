/** The job after a publication: running clocks get the calendar in force on their first day. */
import type { EffectiveCalendar } from '../../calendar/calendars.ts'
import { movedAt } from '../../complaints/complaint.ts'
import { recalculated } from '../../complaints/deadlines/recalculation.ts'
import type { Id } from '../../directory/ids.ts'
import { attemptEach } from '../attempts.ts'
import type { BackgroundPorts } from '../complaints/backgroundPorts.ts'
import { systemChange } from '../complaints/reminders.ts'
import type { CalendarPorts, DueRecalculation } from './ports.ts'

const BATCH = 100

type RecalculationPorts = BackgroundPorts & Pick<CalendarPorts, 'recalculations'>

/**
 * Recalculates the complaints of all publications. Several processes may do so at once; each
 * complaint is handled by one of them. One that fails three times, or kills its process, is set
 * aside for a day; the others continue, and the task runs until it is done.
 * @param onFault called with the internal error of each complaint that failed
 * @throws Problem 503
 */
export async function recalculateDeadlines (
  ports: RecalculationPorts,
  onFault: (error: unknown) => void,
): Promise<void> {
  const { recalculations } = ports
  await recalculations.begin()
  for (let last: Id | undefined, more = true; more;) {
    const due = await recalculations.due(last, BATCH)
    if (due.length > 0) await recalculateBatch(ports, due, onFault)
    last = due.at(-1)?.complaintId
    more = due.length === BATCH
  }
  await recalculations.finish()
}

async function recalculateBatch (
  ports: RecalculationPorts,
  due: readonly DueRecalculation[],
  onFault: (error: unknown) => void,
): Promise<void> {
  const { recalculations } = ports
  // Read after the batch: the calendars of its tasks are among them.
  const calendars = await recalculations.published()
  const tasksOf = new Map(due.map(({ complaintId, taskIds }) => [complaintId, taskIds]))
  const done = new Map<Id, number>()
  await attemptEach(
    recalculations.attempts,
    due.map(({ complaintId: id, failedAttempts }) => ({ id, failedAttempts })),
    {
      kind: 'RECALCULATION',
      onFault,
      async work (id) {
        const taskIds = tasksOf.get(id) ?? []
        const settled = await recalculate(ports, id, taskIds, calendars)
        if (settled) for (const taskId of taskIds) done.set(taskId, (done.get(taskId) ?? 0) + 1)
        return settled
      },
    },
  )
  if (done.size > 0) await recalculations.progressed(done)
}

/** @returns false while another transaction changes the complaint */
const recalculate = async (
  ports: RecalculationPorts,
  id: Id,
  taskIds: readonly Id[],
  calendars: readonly EffectiveCalendar[],
): Promise<boolean> =>
  await systemChange(ports, id, async ({ complaint, now, append, settleRecalculation }) => {
    const recalculation = recalculated(complaint, calendars, now)
    if (recalculation !== undefined) {
      const { complaint: changed, deadlines } = recalculation
      await append({ type: 'deadline.recalculated', about: { deadlines } }, movedAt(changed, now))
    }
    await settleRecalculation(taskIds)
    return true
  }, false) ?? false
