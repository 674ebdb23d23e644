/**
 * Letters during the handling: acknowledgement, substantive reply, motivated delay notice
 * (procedure, S7–S9).
 */
import type { ActionInputs } from '../actions.ts'
import type { Complaint, Cycle } from '../complaint.ts'
import { newestCycle } from '../complaint.ts'
import type { Decisions } from '../circumstances.ts'
import { partyOf } from '../circumstances.ts'
import { currentFinalDueOn, isDelayInTime } from '../deadlines/calculation.ts'
import { isAfter } from '../../calendar/instants.ts'
import { assertCalendarDay, dispatchOf, effectiveDispatch } from '../dispatch.ts'
import { invalid, Problem } from '../../problems/problems.ts'

type Letters = Pick<ActionInputs, 'ACKNOWLEDGE' | 'REPLY_SUBSTANTIVELY' | 'NOTIFY_DELAY'>

export const letterDecisions: Decisions<Letters> = {
  ACKNOWLEDGE (complaint, input, circumstances) {
    const acknowledgement = dispatchOf(complaint, input, circumstances)
    return {
      complaint: inNewestCycle(complaint, cycle => ({ ...cycle, acknowledgement })),
      event: 'complaint.acknowledged',
    }
  },

  REPLY_SUBSTANTIVELY (complaint, input, circumstances) {
    const reply = { ...dispatchOf(complaint, input, circumstances), text: input.text, by: partyOf(circumstances.actor) }
    return {
      complaint: inNewestCycle(
        complaint,
        cycle => ({ ...cycle, substantiveReplies: [...cycle.substantiveReplies, reply] }),
      ),
      event: 'complaint.repliedSubstantively',
    }
  },

  NOTIFY_DELAY (complaint, input, circumstances) {
    const cycle = cycleOf(complaint)
    const at = effectiveDispatch(input, circumstances.now)
    const dueOn = currentFinalDueOn(cycle)
    if (!isDelayInTime(cycle, at) && !isAfter(at, circumstances.now)) {
      throw new Problem(
        'delayNoticeTooLate',
        `The final answer was due on ${dueOn}. A delay notice must be sent by that day; a later one has no effect.`,
        {
          complaintStatus: complaint.status,
        },
      )
    }
    const dispatch = dispatchOf(complaint, input, circumstances)
    if (input.expectedCompletionOn <= dueOn) {
      throw invalid('expectedCompletionOn', `must be after the current due date ${dueOn}`, input.expectedCompletionOn)
    }
    assertCalendarDay('expectedCompletionOn', input.expectedCompletionOn)
    const notice = {
      ...dispatch,
      cycle: cycle.number,
      reasons: input.reasons,
      expectedCompletionOn: input.expectedCompletionOn,
      by: partyOf(circumstances.actor),
    }
    return {
      complaint: inNewestCycle(complaint, newest => ({ ...newest, delayNotices: [...newest.delayNotices, notice] })),
      event: 'complaint.delayNotified',
    }
  },
}

export const inNewestCycle = (complaint: Complaint, change: (cycle: Cycle) => Cycle): Complaint => ({
  ...complaint,
  cycles: complaint.cycles.map((cycle, index) => index === complaint.cycles.length - 1 ? change(cycle) : cycle),
})

/** The newest cycle of a complaint that the insurer holds; such a complaint always has a cycle. */
export function cycleOf (complaint: Complaint): Cycle {
  const cycle = newestCycle(complaint)
  if (cycle === undefined) throw new Error(`complaint ${complaint.id} is ${complaint.status} without a cycle`)
  return cycle
}
