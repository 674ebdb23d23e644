/**
 * Template complaints as the product makes them: played through its own decisions and history,
 * without a database. Placeholders mark where the complaints made from a template differ. This
 * module decides nothing itself.
 */
import { addDays } from '../../src/calendar/days.ts'
import { BUILT_IN_CALENDAR } from '../../src/calendar/calendars.ts'
import type { ActionInputs, ActionName, LogInput } from '../../src/complaints/actions.ts'
import type { Actor } from '../../src/directory/actor.ts'
import type { Complaint } from '../../src/complaints/complaint.ts'
import type { Day } from '../../src/calendar/days.ts'
import type { Instant } from '../../src/calendar/instants.ts'
import { decide } from '../../src/complaints/decisions/index.ts'
import { log } from '../../src/complaints/decisions/log.ts'
import { record } from '../../src/complaints/history.ts'
import type { HistoryEntry } from '../../src/complaints/history.ts'
import type { Outcome } from '../../src/complaints/circumstances.ts'
import { hmac } from '../../src/complaints/encryption.ts'
import { brokerOf, handler, HANDLER, MANAGER } from './people.ts'
import type { BenchOffice } from './people.ts'

/**
 * Placeholders for the values of each complaint. Except for the ids, they are upper-case words that
 * occur nowhere else.
 */
export const MARKS = {
  id:        '0190abcd-0000-7000-8000-00000000c0de',
  office:    '0190abcd-0000-7000-8000-00000000ff1c',
  client:    '0190abcd-0000-7000-8000-00000000c11e',
  officeName: 'OFFICENAME',
  code:      'OFFICECODE',
  number:    'SERIESNUMBER',
  received:  'REGISTERNUMBER',
  name:      'PERSONNAME',
  email:     'personmail',
  policy:    'POLICYNUMBER',
  words:     'OWNWORDS',
  second:    ':42Z',
} as const

/** `staffSaw`: whether staff could see the complaint when the event happened. */
export type ComplaintHistory = { complaint: Complaint, entries: { entry: HistoryEntry, staffSaw: boolean }[] }

export const TEMPLATE_KEY = Buffer.alloc(32, 7)
const LETTER = '0190abcd-0000-7000-8000-0000000001e7'

const office: BenchOffice = {
  id: MARKS.office, code: MARKS.code, name: MARKS.officeName, enterpriseNumber: '', firstLineTargetWorkingDays: 5, clientId: MARKS.client,
}
const broker = brokerOf(office)
const STAFF = [HANDLER, MANAGER]

type Step = { days: number, at: string, by: Actor, do: ActionName, with: ActionInputs[ActionName] }
type Story = { name: string, open: boolean, ground?: LogInput['ground'], steps: Step[] }

const intervened: Step = {
  days: 1,
  at: '09:20',
  by: broker,
  do: 'RECORD_INTERVENTION',
  with: {
    kinds: ['ANSWER'],
    summary:
      'De klant gebeld en het dossier met de schadedienst besproken; het standpunt blijft voorlopig ongewijzigd.',
  },
}
const assigned: Step = {
  days: 1,
  at: '10:10',
  by: handler,
  do: 'ASSIGN',
  with: { handlerId: HANDLER.id, independenceDeclared: true },
}
const acknowledged: Step = { days: 2, at: '11:30', by: handler, do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } }
const answered: Step = {
  days: 12, at: '14:05', by: handler, do: 'ANSWER', with: {
    decision: 'PARTIALLY_UPHELD', rootCause: 'HUMAN_ERROR', channel: 'EMAIL', remedies: [{ kind: 'PAYMENT', amountCents: 12_500 }],
    explanation:
      'Wij hebben uw dossier opnieuw bekeken en komen u op een deel van de schade tegemoet, volgens artikel 12 van de algemene voorwaarden.',
  },
}

export const ESCALATED_AFTER = 2

/** Two to four events each, about three on average. */
export const STORIES: readonly Story[] = [
  { name: 'firstLine', open: true, steps: [intervened] },
  {
    name: 'received',
    open: true,
    steps: [intervened, {
      days: ESCALATED_AFTER,
      at: '15:40',
      by: broker,
      do: 'ESCALATE',
      with: { ground: 'UNSATISFIED_AFTER_FIRST_LINE', remarks: 'De klant wil een schriftelijk antwoord.' },
    }],
  },
  { name: 'inReview', open: true, ground: 'DIRECT_INTERVENTION_REQUESTED', steps: [assigned, acknowledged] },
  {
    name: 'resolved',
    open: false,
    steps: [intervened, {
      days: 2,
      at: '16:10',
      by: broker,
      do: 'RESOLVE_FIRST_LINE',
      with: { summary: 'De klant is tevreden met de uitleg.', satisfaction: 'FULL' },
    }],
  },
  {
    name: 'closed',
    open: false,
    ground: 'DIRECT_INTERVENTION_REQUESTED',
    steps: [assigned, answered, {
      days: 30,
      at: '09:00',
      by: handler,
      do: 'CLOSE',
      with: { complainantSatisfaction: 'PARTIAL' },
    }],
  },
]

const opening = (ground: LogInput['ground']): LogInput => ({
  complainant: {
    name: MARKS.name,
    capacity: 'POLICYHOLDER',
    language: 'nl',
    email: `${MARKS.email}@example.be`,
    isConsumer: true,
  },
  subjects: ['TREATMENT'],
  causes: ['CLAIM_AMOUNT', 'DELAY'],
  productLine: '10a',
  policyNumber: MARKS.policy,
  description: `Na de aanrijding kreeg ik een voorstel dat de herstelling niet dekt. ${MARKS.words}`,
  remedySought: 'Een nieuwe expertise van de schade.',
  ...(ground !== undefined && { ground }),
})

const marked = (day: Day, at: string): Instant => `${day}T${at}${MARKS.second}`

/**
 * Leaves out steps after `until`: a closed complaint that began yesterday is still under review.
 */
export function complaintHistoryOf ({ ground, steps }: Story, day: Day, until: Day): ComplaintHistory {
  const entries: ComplaintHistory['entries'] = []
  let complaint: Complaint | undefined

  function play (actor: Actor, now: Instant, decided: (circumstances: Parameters<typeof log>[2]) => Outcome): void {
    const { complaint: after, event, details } = decided({
      actor, now, calendars: [BUILT_IN_CALENDAR], approvalLimitCents: 250_000, mailCounts: 'AT_ONCE',
      staff: id => STAFF.find(member => member.id === id), office: () => office, other: () => undefined,
      newId: () => LETTER, digest: text => hmac(text, TEMPLATE_KEY),
    })
    const numbered = withNumbers(complaint, { ...after, version: (complaint?.version ?? 0) + 1, updatedAt: now })
    const recorded = record(complaint, numbered, { type: event, ...(details && { details }) }, actor, now, TEMPLATE_KEY)
    complaint = recorded.complaint
    entries.push({ entry: recorded.entry, staffSaw: recorded.complaint.heldBy === 'INSURER' })
  }

  play(broker, marked(day, '08:15'), circumstances => log(MARKS.id, opening(ground), circumstances))
  for (const { days, at, by, do: action, with: input } of steps) {
    const on = addDays(day, days)
    if (on < until) {
      play(by, marked(on, at), circumstances =>
        decide(action, complaint as Complaint, input, circumstances))
    }
  }
  if (complaint === undefined) throw new Error('A history begins with an event')
  return { complaint, entries }
}

/** Like `givenReference`, with a placeholder for the number. */
function withNumbers (before: Complaint | undefined, after: Complaint): Complaint {
  const year = after.updatedAt.slice(0, 4)
  if (after.cycles.length > 0 && after.reference === undefined) {
    return { ...after, reference: `K-${year}-${MARKS.received}` }
  }
  return before === undefined ? { ...after, firstLineReference: `F-${MARKS.code}-${year}-${MARKS.number}` } : after
}
