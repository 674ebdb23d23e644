/** The broker's first line: record interventions, resolve, escalate (procedure, S3–S5). */
import type { ActionInputs, InterventionInput } from '../actions.ts'
import type { Complaint, Cycle, Intervention } from '../complaint.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Circumstances, Decisions } from '../circumstances.ts'
import { partyOf } from '../circumstances.ts'
import { RULES_VERSION } from '../deadlines/table.ts'
import { calendarInForceOn, stampOf } from '../../calendar/calendars.ts'
import { brusselsDay } from '../../calendar/days.ts'
import { normalizeInstant } from '../../calendar/instants.ts'
import { contentOf } from '../contentDigest.ts'
import { assertNotFuture, confirmationOf } from '../dispatch.ts'
import { invalid, Problem } from '../../problems/problems.ts'

type FirstLine = Pick<ActionInputs, 'RECORD_INTERVENTION' | 'RESOLVE_FIRST_LINE' | 'ESCALATE' | 'RETURN_TO_BROKER'>

export const firstLineDecisions: Decisions<FirstLine> = {
  RECORD_INTERVENTION (complaint, input, circumstances) {
    return {
      complaint: {
        ...reopenFirstLine(complaint),
        interventions: [...complaint.interventions, interventionOf(input, circumstances)],
      },
      event: 'complaint.interventionRecorded',
    }
  },

  RESOLVE_FIRST_LINE (complaint, { summary, satisfaction, confirmationLetter, channel }, circumstances) {
    const { actor, now } = circumstances
    const confirmation = confirmationLetter === true ? confirmationOf(complaint, channel, circumstances) : undefined
    return {
      complaint: {
        ...complaint,
        status: 'FIRST_LINE_RESOLVED',
        firstLine: completed(complaint, now),
        firstLineResolution: {
          summary,
          satisfaction,
          at: now,
          by: partyOf(actor),
          ...(confirmation && { confirmation }),
        },
      },
      event: 'complaint.firstLineResolved',
    }
  },

  ESCALATE (complaint, { ground, requestedOn, remarks }, circumstances) {
    if (ground === 'UNSATISFIED_AFTER_FIRST_LINE' && complaint.interventions.length === 0) {
      throw new Problem(
        'interventionRequired',
        'This ground requires an intervention of the office, and none is recorded yet.',
        {
          complaintStatus: complaint.status,
        },
      )
    }
    const { now } = circumstances
    if (requestedOn !== undefined && requestedOn > brusselsDay(now)) {
      throw invalid('requestedOn', `must not be in the future; it is ${brusselsDay(now)} in Brussels`, requestedOn)
    }
    const received = receive({ ...complaint, firstLine: completed(complaint, now) }, now, circumstances)
    return {
      complaint: { ...received, escalation: escalationOf(received, { ground, requestedOn, remarks }, circumstances) },
      event: 'complaint.escalated',
      receipt: true,
    }
  },

  RETURN_TO_BROKER (complaint, { reason }, { now }) {
    const { escalation: _, ...returned } = reopenFirstLine(complaint)
    return {
      complaint: {
        ...returned,
        heldBy: 'BROKER',
        brokerAccess: 'FULL',
        cycles: stopped(complaint.cycles, now, 'RETURNED'),
      },
      event: 'complaint.returned',
      details: { reason },
    }
  },
}

/** @throws Problem 400 when the intervention is in the future */
export function interventionOf (
  { kinds, summary, at }: InterventionInput,
  { actor, now }: Circumstances,
  name = 'at',
): Intervention {
  const instant = at === undefined ? now : normalizeInstant(at)
  assertNotFuture(name, instant, now)
  return { kinds, summary, at: instant, by: partyOf(actor), recordedAt: now }
}

/** The insurer receives the complaint: a new cycle starts at this instant. */
export const receive = (complaint: Complaint, receivedAt: Instant, { calendars }: Circumstances): Complaint => ({
  ...complaint,
  status: 'RECEIVED',
  heldBy: 'INSURER',
  cycles: [...complaint.cycles, newCycle(complaint, receivedAt, calendars)],
})

export const newCycle = (
  complaint: Complaint,
  receivedAt: Instant,
  calendars: Circumstances['calendars'],
): Cycle => ({
  number: complaint.cycles.length + 1,
  receivedAt,
  ...stampOf(calendarInForceOn(calendars, brusselsDay(receivedAt))),
  rulesVersion: RULES_VERSION,
  substantiveReplies: [],
  delayNotices: [],
})

export const escalationOf = (
  complaint: Complaint,
  { ground, requestedOn, remarks }: ActionInputs['ESCALATE'],
  { actor, now, digest }: Circumstances,
) => ({
  ground,
  at: now,
  by: partyOf(actor),
  ...(requestedOn !== undefined && { requestedOn }),
  ...(remarks !== undefined && { remarks }),
  cycle: complaint.cycles.length,
  contentDigest: digest(contentOf(complaint)),
})

/** Stops the newest cycle; earlier cycles have already ended. */
export const stopped = (cycles: Cycle[], at: Instant, reason: NonNullable<Cycle['stopped']>['reason']): Cycle[] =>
  cycles.map((cycle, index) => index === cycles.length - 1 ? { ...cycle, stopped: { at, reason } } : cycle)

/** Reopens the first line and its deadline. */
export function reopenFirstLine (complaint: Complaint): Complaint {
  const { firstLineResolution: _, ...open } = complaint
  const { completedAt: _completed, stoppedAt: _stopped, ...clock } = complaint.firstLine ?? {}
  return {
    ...open,
    status: 'FIRST_LINE_OPEN',
    ...(complaint.firstLine && { firstLine: clock as NonNullable<Complaint['firstLine']> }),
  }
}

const completed = (complaint: Complaint, at: Instant): Complaint['firstLine'] =>
  complaint.firstLine && { ...complaint.firstLine, completedAt: complaint.firstLine.completedAt ?? at }
