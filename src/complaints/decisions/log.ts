/**
 * Logs a complaint: with the broker (S3), directly with the insurer through the broker (S5), or by
 * staff (S6).
 */
import type { LogInput } from '../actions.ts'
import type { Actor, Office } from '../../directory/actor.ts'
import type { Complaint } from '../complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Circumstances, Outcome } from '../circumstances.ts'
import { RULES_VERSION } from '../deadlines/table.ts'
import { calendarInForceOn, stampOf } from '../../calendar/calendars.ts'
import { brusselsDay } from '../../calendar/days.ts'
import { normalizeInstant } from '../../calendar/instants.ts'
import { assertConsistent, assertStaff, withTrimmedNumbers } from '../consistency.ts'
import { assertNotFuture, assertReceipt } from '../dispatch.ts'
import { writeRefusal } from '../permissions.ts'
import { invalid, Problem } from '../../problems/problems.ts'
import { escalationOf, interventionOf, receive } from './firstLine.ts'

/** 403: which roles can log a complaint, and with which members. */
export const logRefusal = (input: LogInput, actor: Actor): Problem | undefined =>
  memberRefusal(input, actor) ?? writeRefusal(actor)

function memberRefusal (input: LogInput, actor: Actor): Problem | undefined {
  if (!['BROKER', 'HANDLER', 'MANAGER'].includes(actor.role)) {
    return new Problem(
      'missingPermission',
      `Only BROKER, HANDLER and MANAGER can log a complaint; this client acts as ${actor.role}.`,
    )
  }
  const staffOnly = (['staffComplainedAbout', 'contestedDecisionBy'] as const).find(name => input[name] !== undefined)
  return actor.role === 'BROKER' && staffOnly !== undefined
    ? new Problem('missingPermission', `Only the insurer's staff can give ${staffOnly}.`)
    : undefined
}

/**
 * Creates the complaint.
 * @throws Problem 400 for members that the actor's role cannot give, or that are not consistent
 */
export function log (id: Id, input: LogInput, circumstances: Circumstances): Outcome {
  const { actor, now } = circumstances
  const byBroker = actor.role === 'BROKER'
  const office = byBroker ? actor.office : officeOf(input, circumstances)
  assertFits(input, byBroker, now)

  const { interventions = [], ground, requestedOn, remarks, receivedAt, officeId: _, ...content } = input
  const logged: Complaint = {
    ...withTrimmedNumbers(content),
    id,
    version: 1,
    updatedAt: now,
    status: 'FIRST_LINE_OPEN',
    heldBy: 'BROKER',
    channel: input.channel ?? 'BROKER',
    ...(office && { officeId: office.id }),
    brokerAccess: byBroker ? 'FULL' : 'NONE',
    correspondenceTo: input.correspondenceTo ?? 'COMPLAINANT',
    staffComplainedAbout: input.staffComplainedAbout ?? [],
    contestedDecisionBy: input.contestedDecisionBy ?? [],
    declinedBy: [],
    containsHealthData: input.containsHealthData ?? false,
    ...(input.signalledAt !== undefined && { signalledAt: normalizeInstant(input.signalledAt) }),
    loggedAt: now,
    loggedBy: byBroker ? 'BROKER' : 'INSURER',
    interventions: interventions.map(
      (intervention, index) => interventionOf(intervention, circumstances, `interventions[${index}].at`),
    ),
    cycles: [],
    reopenings: [],
    relatedTo: [],
    ombudsmanReferrals: [],
    deliveries: 0,
    historyLength: 0,
    historyHead: '',
  }
  assertConsistent(logged)
  assertStaff(logged, circumstances)
  const event = 'complaint.logged'
  if (!byBroker) {
    return {
      complaint: receive(logged, receivedAt === undefined ? now : normalizeInstant(receivedAt), circumstances),
      event,
      receipt: true,
    }
  }
  if (ground !== undefined) {
    const received = receive(logged, now, circumstances)
    return {
      complaint: { ...received, escalation: escalationOf(received, { ground, requestedOn, remarks }, circumstances) },
      event,
      receipt: true,
    }
  }
  return { complaint: withFirstLineTarget(logged, office, circumstances), event }
}

/** @throws Problem 400 on an office that does not exist */
function officeOf ({ officeId }: LogInput, { office }: Circumstances): Office | undefined {
  if (officeId === undefined) return undefined
  const brokerOffice = office(officeId)
  if (brokerOffice === undefined) throw invalid('officeId', 'is not a broker office', officeId)
  return brokerOffice
}

function assertFits (input: LogInput, byBroker: boolean, now: string): void {
  if (byBroker) {
    for (const name of ['receivedAt', 'officeId'] as const) {
      if (input[name] === undefined) continue
      throw invalid(name, 'can be given by the insurer\'s staff only; for a broker the API sets it', input[name])
    }
  } else {
    for (const name of ['ground', 'requestedOn', 'remarks'] as const) {
      if (input[name] !== undefined) {
        throw invalid(
          name,
          'can be given by brokers only: the insurer has already received what staff log',
          input[name],
        )
      }
    }
    if (input.channel === undefined) throw invalid('channel', 'is required from the insurer\'s staff')
    if (input.brokerReference !== undefined && input.officeId === undefined) {
      throw invalid('brokerReference', 'needs officeId: it is a reference of that office', input.brokerReference)
    }
  }
  if (input.receivedAt !== undefined) assertReceipt('receivedAt', normalizeInstant(input.receivedAt), now)
  if (input.signalledAt !== undefined) assertNotFuture('signalledAt', normalizeInstant(input.signalledAt), now)
  const today = brusselsDay(now)
  if (input.requestedOn !== undefined && input.requestedOn > today) {
    throw invalid('requestedOn', `must not be in the future; it is ${today} in Brussels`, input.requestedOn)
  }
}

const withFirstLineTarget = (
  complaint: Complaint,
  office: Office | undefined,
  { calendars }: Circumstances,
): Complaint =>
  office?.firstLineTargetWorkingDays === undefined
    ? complaint
    : {
      ...complaint,
      firstLine: {
        targetWorkingDays: office.firstLineTargetWorkingDays,
        ...stampOf(calendarInForceOn(calendars, brusselsDay(complaint.loggedAt))),
        rulesVersion: RULES_VERSION,
      },
    }

