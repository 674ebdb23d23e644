/** Sends each reader one digest a working day, unless nothing waits for them. */
import { calendarInForceOn } from '../../calendar/calendars.ts'
import type { Calendar } from '../../calendar/calendars.ts'
import { brusselsDay, TIME_ZONE } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import { isWorkingDay } from '../../calendar/workingDays.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import { deadlinesOf } from '../../complaints/deadlines/states.ts'
import type { Id } from '../../directory/ids.ts'
import { digestContent, isEmpty } from '../../letters/digest/digest.ts'
import type { Digest, DigestItem } from '../../letters/digest/digest.ts'
import { checkpointOn } from '../checkpoints/queries.ts'
import type { Filters } from '../complaints/listQuery.ts'
import type { DigestPorts, DigestReader } from './ports.ts'

/** Complaints of each group in a digest; it leaves out the others. */
const MAX_ITEMS = 500

/**
 * Sends the digests that are due now. Several processes may do so at once: each digest is claimed
 * by one of them. A reader whose digest fails does not keep the others from theirs.
 * @throws Problem 503
 */
export async function sendDueDigests (ports: DigestPorts, onFault: (error: unknown) => void): Promise<void> {
  const now = ports.clock.now()
  const day = brusselsDay(now)
  if (!isDue(now, ports.hour, calendarInForceOn(await ports.digests.calendars(), day))) return
  for (const reader of await ports.digests.readers(day)) {
    try {
      if (await ports.digests.claim(reader.actor.id, day)) await sendDigest(ports, reader, day, now)
    } catch (error) {
      onFault(error)
    }
  }
}

/** Whether digests of today may go out: on working days, from this Brussels hour on. */
export function isDue (now: Instant, hour: number, calendar: Calendar): boolean {
  if (!isWorkingDay(brusselsDay(now), calendar)) return false
  return Temporal.Instant.from(now).toZonedDateTimeISO(TIME_ZONE).hour >= hour
}

async function sendDigest (ports: DigestPorts, reader: DigestReader, day: Day, now: Instant): Promise<void> {
  const { digests, senderName, domain } = ports
  const { actor, email, language } = reader
  const digest = await digestOf(ports, reader, day, now)
  if (isEmpty(digest)) return digests.settle(actor.id, day, 'NOTHING')
  const checkpoint = await checkpointOn(ports, actor, day)
  const { outcome } = await ports.send({
    messageId: `<digest-${actor.id}-${day}@${domain}>`,
    autoSubmitted: 'auto-generated',
    from: senderName,
    to: { name: actor.name, address: email },
    ...digestContent(digest, day, language, checkpoint?.note),
    language,
  })
  // A postponed digest is tried again when its claim ends.
  if (outcome !== 'POSTPONED') await digests.settle(actor.id, day, outcome === 'ACCEPTED' ? 'SENT' : 'REFUSED')
}

/** What waits for this reader, and for those whose deputy they are. */
async function digestOf (
  ports: DigestPorts, { actor, standsInFor }: DigestReader, day: Day, now: Instant,
): Promise<Digest> {
  const { store, digests, improvement } = ports
  const handlerIds = [actor.id, ...standsInFor]
  const own: Filters = actor.role === 'BROKER'
    ? { heldBy: ['BROKER'] }
    : actor.role === 'HANDLER'
    ? { handlerId: handlerIds }
    : {}
  const page = { limit: MAX_ITEMS, position: undefined, now }
  const [due, unassigned] = await store.snapshot(actor, async reader => [
    await reader.list({ ...page, filters: own, sort: 'dueOn', due: { to: day } }),
    actor.role === 'BROKER'
      ? []
      : await reader.list({ ...page, filters: { unassigned: true, status: ['RECEIVED'] }, sort: 'receivedAt' }),
  ])
  const waiting = due.map(({ complaint, position }) => {
    const dueOn = position.value ?? day
    return {
      item: { name: nameOf(complaint), dueOn },
      state: dueOn === day ? 'PENDING' : stateOf(complaint, dueOn, now),
    }
  })
  const inState = (state: string): DigestItem[] =>
    waiting.filter(entry => entry.state === state).map(({ item }) => item)
  const late = actor.role === 'BROKER' ? [] : await improvement.snapshot(actor, reader => reader.actions({
    late: true, today: day, limit: MAX_ITEMS, position: undefined,
    ...(actor.role === 'HANDLER' && { ownerId: handlerIds }),
  }))
  const bounced = await digests.bounced(actor, actor.role === 'HANDLER' ? handlerIds : undefined)
  return {
    breached: inState('BREACHED'),
    atRisk: inState('AT_RISK'),
    dueToday: inState('PENDING'),
    unassigned: unassigned.map(({ complaint }) => ({ name: nameOf(complaint) })),
    bounced: bounced.map(name => ({ name })),
    lateActions: late.map(({ id, dueOn }: { id: Id, dueOn: Day }) => ({ name: id, dueOn })),
  }
}

/** A reference number, or the id where there is none. */
const nameOf = ({ reference, firstLineReference, id }: Complaint): string => reference ?? firstLineReference ?? id

/**
 * Of the deadline that fell due on this earlier day: a late acknowledgement may still be at risk.
 */
function stateOf (complaint: Complaint, dueOn: Day, now: Instant): 'AT_RISK' | 'BREACHED' {
  const states = deadlinesOf(complaint, now).filter(deadline => deadline.dueOn === dueOn).map(({ state }) => state)
  return states.includes('BREACHED') ? 'BREACHED' : states.includes('AT_RISK') ? 'AT_RISK' : 'BREACHED'
}

