/** Redirection, withdrawal, reopening and correction of the receipt. */
import type { ActionInputs } from '../actions.ts'
import type { Complaint, Cycle, Relation, ReversedEnd } from '../complaint.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Circumstances, Decisions, Outcome } from '../circumstances.ts'
import { partyOf } from '../circumstances.ts'
import { calendarInForceOn, stampOf } from '../../calendar/calendars.ts'
import { brusselsDay } from '../../calendar/days.ts'
import { isAfter, isBefore, normalizeInstant } from '../../calendar/instants.ts'
import { assertReceipt, confirmationOf, dispatchOf } from '../dispatch.ts'
import { invalid } from '../../problems/problems.ts'
import { newCycle, reopenFirstLine, stopped } from './firstLine.ts'
import { cycleOf, inNewestCycle } from './letters.ts'

type Endings = Pick<ActionInputs, 'REDIRECT' | 'WITHDRAW' | 'REOPEN' | 'CORRECT_RECEIPT'>

export const endingDecisions: Decisions<Endings> = {
  REDIRECT (complaint, input, circumstances) {
    const { outcome, explanation, duplicateOf } = input
    const survivor = duplicateOf === undefined ? undefined : survivorOf(complaint, duplicateOf, circumstances)
    const dispatch = dispatchOf(complaint, input, circumstances)
    const { pendingApproval: _, ...rest } = complaint
    return {
      complaint: {
        ...rest,
        status: 'CLOSED',
        outcome,
        closedAt: circumstances.now,
        redirection: { ...dispatch, explanation, by: partyOf(circumstances.actor) },
        cycles: stopped(complaint.cycles, dispatch.dispatchedAt ?? circumstances.now, 'REDIRECTED'),
        ...(survivor && { relatedTo: related(complaint.relatedTo, { id: survivor.id, relation: 'DUPLICATE_OF' }) }),
      },
      event: 'complaint.redirected',
      ...(survivor && { other: earlierReceipt(survivor, complaint, circumstances) }),
    }
  },

  WITHDRAW (complaint, { reason, requestedByComplainantOn, channel }, circumstances) {
    const { actor, now } = circumstances
    if (requestedByComplainantOn !== undefined && requestedByComplainantOn > brusselsDay(now)) {
      throw invalid(
        'requestedByComplainantOn',
        `must not be in the future; it is ${brusselsDay(now)} in Brussels`,
        requestedByComplainantOn,
      )
    }
    if (complaint.heldBy === 'BROKER' && channel !== undefined) {
      throw invalid('channel', 'cannot be given: the withdrawal of a first-line complaint sends no letter', channel)
    }
    const confirmation = complaint.heldBy === 'INSURER' ? confirmationOf(complaint, channel, circumstances) : undefined
    const { pendingApproval: _, ...rest } = complaint
    return {
      complaint: {
        ...rest,
        status: 'WITHDRAWN',
        outcome: 'WITHDRAWN',
        withdrawal: {
          reason,
          at: now,
          by: partyOf(actor),
          ...(requestedByComplainantOn !== undefined && { requestedByComplainantOn }),
          ...(confirmation && { confirmation }),
        },
        ...(complaint.heldBy === 'BROKER'
          ? complaint.firstLine && { firstLine: { ...complaint.firstLine, stoppedAt: now } }
          : { cycles: stopped(complaint.cycles, now, 'WITHDRAWN') }),
      },
      event: 'complaint.withdrawn',
    }
  },

  REOPEN (complaint, { reason, cause, receivedAt }, circumstances) {
    const { actor, now, calendars } = circumstances
    const continuesCycle = complaint.heldBy === 'BROKER' || cause === 'ERROR' || complaint.redirection !== undefined
    if (continuesCycle && receivedAt !== undefined) {
      throw invalid('receivedAt', 'cannot be given: the earlier deadlines continue', receivedAt)
    }
    const open = withoutEnd(complaint)
    const cycles = complaint.heldBy === 'BROKER'
      ? complaint.cycles
      : continuesCycle
        ? resumed(complaint.cycles)
        : [...complaint.cycles, newCycle(complaint, newReceipt(complaint, receivedAt, now), calendars)]
    const reopening = {
      reason,
      ...(cause && { cause }),
      at: now,
      by: partyOf(actor),
      cycle: cycles.length,
      ...(complaint.heldBy === 'INSURER' && { reversed: endOf(complaint, continuesCycle) }),
    }
    return {
      complaint: {
        ...(complaint.heldBy === 'BROKER' ? reopenFirstLine(open) : { ...open, status: 'IN_REVIEW' as const }),
        cycles,
        reopenings: [...complaint.reopenings, reopening],
      },
      event: 'complaint.reopened',
    }
  },

  CORRECT_RECEIPT (complaint, { receivedAt, motive }, circumstances) {
    const { now } = circumstances
    const corrected = normalizeInstant(receivedAt)
    assertReceipt('receivedAt', corrected, now)
    const early = dispatchesOf(cycleOf(complaint)).find(dispatchedAt => isBefore(dispatchedAt, corrected))
    if (early !== undefined) {
      throw invalid('receivedAt', `must not be after a letter of this cycle, sent at ${early}`, receivedAt)
    }
    return {
      complaint: inNewestCycle(complaint, cycle => withReceipt(cycle, corrected, circumstances)),
      event: 'complaint.receiptCorrected',
      details: { receivedAt: corrected, previousReceivedAt: cycleOf(complaint).receivedAt, motive },
    }
  },
}

/** @throws Problem 400 when the survivor is unknown, or is the complaint itself */
function survivorOf (complaint: Complaint, id: string, { other }: Circumstances): Complaint {
  if (id === complaint.id) throw invalid('duplicateOf', 'must be another complaint', id)
  const survivor = other(id)
  if (survivor === undefined) throw invalid('duplicateOf', 'is not a complaint that this client can open', id)
  return survivor
}

/**
 * "The survivor of a duplicate takes the earlier receivedAt and its clocks (in RECEIVED and
 * IN_REVIEW)".
 */
function earlierReceipt (survivor: Complaint, duplicate: Complaint, circumstances: Circumstances): Outcome['other'] {
  const { receivedAt } = cycleOf(duplicate)
  const running = survivor.status === 'RECEIVED' || survivor.status === 'IN_REVIEW'
  if (!running || !isBefore(receivedAt, cycleOf(survivor).receivedAt)) return undefined
  return {
    complaint: inNewestCycle(survivor, cycle => withReceipt(cycle, receivedAt, circumstances)),
    event: 'complaint.receiptCorrected',
    details: { receivedAt, previousReceivedAt: cycleOf(survivor).receivedAt, duplicateId: duplicate.id },
  }
}

/** The cycle from another receipt, with the calendar in force on that day. */
function withReceipt (cycle: Cycle, receivedAt: Instant, { now, calendars }: Circumstances): Cycle {
  const { closedDays: _closedDays, acknowledgementCalendar: _calendar, ...rest } = cycle
  return {
    ...rest,
    receivedAt,
    ...stampOf(calendarInForceOn(calendars, brusselsDay(receivedAt))),
    receiptCorrections: [...cycle.receiptCorrections ?? [], now],
  }
}

/**
 * The end of a complaint that the insurer answered, redirected or closed as withdrawn.
 * @param isVoid whether the complaint loses its letter
 */
function endOf (
  { outcome = 'WITHDRAWN', answeredAt, closedAt, redirection, withdrawal, cycles }: Complaint,
  isVoid: boolean,
): ReversedEnd {
  const at = withdrawal?.at ?? (redirection === undefined ? answeredAt : closedAt)
  const letter = redirection ?? (withdrawal === undefined ? cycles.at(-1)?.finalAnswer : undefined)
  return {
    outcome,
    ...(at !== undefined && { at }),
    ...(isVoid && letter?.lateRecordingMotive !== undefined && { lateRecordedAt: letter.recordedAt }),
  }
}

const related = (relations: Relation[], relation: Relation): Relation[] =>
  [...relations.filter(({ id }) => id !== relation.id), relation]

/**
 * The complaint without `outcome`, `answeredAt`, `closedAt` and the other members that describe its
 * end. The history keeps them.
 */
function withoutEnd (complaint: Complaint): Complaint {
  const {
    outcome: _outcome, answeredAt: _answered, closedAt: _closed, complainantSatisfaction: _satisfaction,
    withdrawal: _withdrawal, redirection: _redirection, ...open
  } = complaint
  return open
}

/** Continues the last cycle: removes its stop and its final answer, which becomes void. */
const resumed = (cycles: Cycle[]): Cycle[] =>
  cycles.map((cycle, index) => {
    const { stopped: _stopped, finalAnswer: _void, ...running } = cycle
    return index === cycles.length - 1 ? running : cycle
  })

/** @throws Problem 400 when the receipt is in the future or before the previous receipt */
function newReceipt (complaint: Complaint, receivedAt: Instant | undefined, now: Instant): Instant {
  if (receivedAt === undefined) return now
  const instant = normalizeInstant(receivedAt)
  assertReceipt('receivedAt', instant, now)
  const previous = cycleOf(complaint).receivedAt
  if (isAfter(previous, instant)) {
    throw invalid('receivedAt', `must not be before the previous receipt at ${previous}`, receivedAt)
  }
  return instant
}

const dispatchesOf = (cycle: Cycle): Instant[] =>
  [cycle.acknowledgement, ...cycle.substantiveReplies, ...cycle.delayNotices, cycle.finalAnswer]
    .flatMap(dispatch => dispatch?.dispatchedAt ?? [])
