/** The final answer, and its approval by another manager above the limit (procedure, S8). */
import type { ActionInputs } from '../actions.ts'
import type { AnswerContent, Complaint, Dispatch, FinalAnswer, Party, PendingApproval } from '../complaint.ts'
import type { Decisions } from '../circumstances.ts'
import { partyOf } from '../circumstances.ts'
import { assertReachable, dispatchOf } from '../dispatch.ts'
import { invalid } from '../../problems/problems.ts'
import { cycleOf, inNewestCycle } from './letters.ts'

type Answers = Pick<ActionInputs, 'ANSWER' | 'APPROVE_ANSWER' | 'CLOSE'>

export const answerDecisions: Decisions<Answers> = {
  ANSWER (complaint, input, circumstances) {
    const { actor, now, approvalLimitCents } = circumstances
    if (amountOf(input) > approvalLimitCents) {
      if (input.dispatchedAt !== undefined) {
        throw invalid(
          'dispatchedAt',
          `cannot be given: remedies above ${approvalLimitCents} cents need approval before the answer is sent`,
          input.dispatchedAt,
        )
      }
      assertReachable(complaint, input.channel)
      const { channel, letter } = input
      return {
        complaint: {
          ...complaint,
          pendingApproval: {
            ...contentOf(input),
            channel,
            ...(letter && { letter }),
            submittedAt: now,
            submittedBy: partyOf(actor),
          },
        },
        event: 'complaint.answerSubmitted',
      }
    }
    return {
      complaint: answered(complaint, contentOf(input), dispatchOf(complaint, input, circumstances), partyOf(actor)),
      event: 'complaint.answered',
    }
  },

  APPROVE_ANSWER (complaint, { approved, remarks }, circumstances) {
    const { actor } = circumstances
    const { pendingApproval, ...rest } = complaint
    const { channel, letter: _letter, submittedAt: _at, submittedBy, ...content } = pendingApproval as PendingApproval
    const details = { approved, ...(remarks !== undefined && { remarks }) }
    return approved
      ? {
          complaint: answered(
            rest,
            content,
            dispatchOf(complaint, { channel }, circumstances),
            submittedBy,
            partyOf(actor),
          ),
          event: 'complaint.answered',
          details,
        }
      : { complaint: rest, event: 'complaint.answerRefused', details }
  },

  CLOSE (complaint, { complainantSatisfaction }, { now }) {
    return {
      complaint: { ...complaint, status: 'CLOSED', closedAt: now, complainantSatisfaction },
      event: 'complaint.closed',
    }
  },
}

const amountOf = ({ remedies = [] }: ActionInputs['ANSWER']): number =>
  remedies.reduce((sum, { amountCents = 0 }) => sum + amountCents, 0)

function contentOf (input: ActionInputs['ANSWER']): AnswerContent {
  const {
    channel: _channel,
    dispatchedAt: _at,
    lateRecordingMotive: _motive,
    letter: _letter,
    grievances = [],
    remedies = [],
    ...content
  } = input
  return { ...content, grievances, remedies }
}

function answered (
  complaint: Complaint,
  content: AnswerContent,
  dispatch: Dispatch,
  by: Party,
  approvedBy?: Party,
): Complaint {
  const finalAnswer: FinalAnswer = {
    ...content,
    ...dispatch,
    cycle: cycleOf(complaint).number,
    by,
    ...(approvedBy && { approvedBy }),
  }
  const { dispatchedAt } = dispatch
  return {
    ...inNewestCycle(complaint, cycle => ({ ...cycle, finalAnswer })),
    status: 'ANSWERED',
    outcome: content.decision,
    ...(dispatchedAt !== undefined && { answeredAt: dispatchedAt }),
  }
}
