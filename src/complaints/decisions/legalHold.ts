/** Legal holds, which keep a complaint from being erased (GDPR art. 17(3)(e)). */
import type { ActionInputs } from '../actions.ts'
import type { Decisions } from '../circumstances.ts'
import { partyOf } from '../circumstances.ts'

export const legalHoldDecisions: Decisions<Pick<ActionInputs, 'SET_LEGAL_HOLD' | 'LIFT_LEGAL_HOLD'>> = {
  SET_LEGAL_HOLD (complaint, { reason }, { actor, now }) {
    const { legalHoldLiftedAt: _earlier, ...rest } = complaint
    return {
      complaint: { ...rest, legalHold: { reason, setAt: now, setBy: partyOf(actor) } },
      event: 'complaint.legalHoldSet',
    }
  },

  LIFT_LEGAL_HOLD ({ legalHold: _ended, ...complaint }, _input, { now }) {
    return { complaint: { ...complaint, legalHoldLiftedAt: now }, event: 'complaint.legalHoldLifted' }
  },
}
