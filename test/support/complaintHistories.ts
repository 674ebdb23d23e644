/**
 * Complaints by the ten thousand with histories of their own: played through the product's
 * decisions, without its store. Random, but the same each time. Every way that a report counts
 * occurs: late and voided answers, returns, withdrawals, reopenings, corrections, overrides.
 */
import { createHash } from 'node:crypto'
import { BUILT_IN_CALENDAR } from '../../src/calendar/calendars.ts'
import { addDays, brusselsDay } from '../../src/calendar/days.ts'
import { instantAt } from '../../src/calendar/instants.ts'
import type { Instant } from '../../src/calendar/instants.ts'
import type { ActionInputs, ActionName, LogInput } from '../../src/complaints/actions.ts'
import type { Circumstances, Outcome } from '../../src/complaints/circumstances.ts'
import type { Complaint } from '../../src/complaints/complaint.ts'
import { decide } from '../../src/complaints/decisions/index.ts'
import { log } from '../../src/complaints/decisions/log.ts'
import { LIFECYCLE } from '../../src/complaints/lifecycle.ts'
import type { Actor } from '../../src/directory/actor.ts'
import { Problem } from '../../src/problems/problems.ts'
import { AN, ANTWERP, BERT, CARLA, GHENT } from '../../src/sandbox/seed/people.ts'

export type Version = { complaint: Complaint, at: Instant }

const HOUR = 3_600_000
const OFFICES = [ANTWERP, GHENT]
const LONG = 'Wij hebben uw dossier opnieuw onderzocht en lichten hieronder toe wat wij vonden. Müller, Größe, €.'

const actor = (who: { id: string, name: string }, role: Actor['role'], office?: typeof ANTWERP): Actor => ({
  id: who.id, clientId: who.id, name: who.name, role, scopes: ['complaints.read', 'complaints.write'], tiedOfficeIds: [],
  ...(office && { office }),
})
const an = actor(AN, 'HANDLER')
const carla = actor(CARLA, 'MANAGER')
const brokers = OFFICES.map(office => actor({ id: office.id, name: office.name }, 'BROKER', office))

/** Mulberry32. */
function randomFrom (seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    whole: (below: number): number => Math.floor(next() * below),
    chance: (share: number): boolean => next() < share,
    one: <T> (list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  }
}

export type HistoryOptions = { from: Instant, until: Instant, last: Instant }

/**
 * @param number of the complaint; the same number gives the same history
 * @param options logged from `from` until `until`; nothing happens after `last`
 */
export function complaintHistory (number: number, { from, until, last }: HistoryOptions): Version[] {
  const random = randomFrom(number * 7919 + 1)
  const id = `0199${String(number).padStart(4, '0').slice(-4)}-0000-7000-8000-${String(number).padStart(12, '0')}`
  let now = Date.parse(from) + random.whole((Date.parse(until) - Date.parse(from)) / 1000) * 1000
  const versions: Version[] = []
  let complaint: Complaint | undefined

  const circumstances = (by: Actor): Circumstances => ({
    actor: by, now: instantAt(now), calendars: [BUILT_IN_CALENDAR], approvalLimitCents: 10_000_000, mailCounts: 'AT_ONCE',
    staff: staffId => [AN, BERT, CARLA].find(member => member.id === staffId), office: officeId => OFFICES.find(one => one.id === officeId),
    other: () => undefined, newId: () => id, digest: () => '',
  })
  function keep ({ complaint: after }: Outcome): void {
    const numbered = withNumbers(complaint, after, number)
    complaint = {
      ...numbered,
      version: versions.length + 1,
      updatedAt: instantAt(now),
      historyLength: versions.length + 1,
    }
    versions.push({ complaint, at: instantAt(now) })
  }
  /** False when time is over, the status does not fit, or the values do not. */
  function act<A extends ActionName> (by: Actor, action: A, input: ActionInputs[A], days: number): boolean {
    const later = now + Math.floor(days * 24 * HOUR)
    if (complaint === undefined || later > Date.parse(last)) return false
    if (!(LIFECYCLE[action].from as readonly string[]).includes(complaint.status)) return false
    const before = now
    now = later
    try {
      keep(decide(action, complaint, input, circumstances(by)))
      return true
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      now = before
      return false
    }
  }
  const days = (most: number): number => (1 + random.whole(most * 24)) / 24
  const back = (most: number): { dispatchedAt: Instant, lateRecordingMotive?: string } => {
    const hours = random.whole(most * 24)
    return {
      dispatchedAt: instantAt(now - hours * HOUR),
      ...(hours > 20 && { lateRecordingMotive: 'De brief lag nog in de map van de postkamer.' }),
    }
  }

  const byBroker = random.chance(0.8)
  const broker = random.one(brokers)
  const direct = byBroker && random.chance(0.2)
  keep(log(id, {
    ...opening(random, number),
    ...(byBroker
      ? direct
        && {
          ground: 'DIRECT_INTERVENTION_REQUESTED',
          ...(random.chance(0.5) && { requestedOn: brusselsDay(instantAt(now)) }),
        }
      : {
        channel: random.one(['EMAIL', 'POST', 'PHONE', 'WEB']),
        ...(random.chance(0.5) && { officeId: random.one(OFFICES).id }),
        ...(random.chance(0.5) && { receivedAt: instantAt(now - random.whole(200) * HOUR) }),
      }),
  } as LogInput, circumstances(byBroker ? broker : an)))

  function firstLine (): void {
    if (random.chance(0.8)) act(broker, 'RECORD_INTERVENTION', { kinds: ['ANSWER'], summary: 'Gebeld.' }, days(3))
    if (random.chance(0.05)) act(broker, 'WITHDRAW', { reason: 'Opgelost.' }, days(3))
    if (random.chance(0.4)) act(broker, 'RESOLVE_FIRST_LINE', { summary: 'Rechtgezet.', satisfaction: 'FULL' }, days(5))
    if (random.chance(0.05)) act(broker, 'REOPEN', { reason: 'Toch niet.' }, days(9))
    if (random.chance(0.5)) {
      act(broker, 'ESCALATE', {
        ground: 'NO_FIRST_LINE_RESPONSE',
        ...(random.chance(0.7) && { requestedOn: addDays(brusselsDay(instantAt(now)), -random.whole(4)) }),
      }, days(6))
    }
  }
  function handling (): void {
    if (random.chance(0.06) && byBroker && act(an, 'RETURN_TO_BROKER', { reason: 'Per vergissing.' }, days(2))) {
      if (random.chance(0.7)) act(broker, 'ESCALATE', { ground: 'NO_FIRST_LINE_RESPONSE' }, days(4))
    }
    if (random.chance(0.05)) act(an, 'WITHDRAW', { reason: 'Op vraag van de klant.' }, days(4))
    if (random.chance(0.85)) {
      act(an, 'ACKNOWLEDGE', { channel: 'EMAIL', ...(random.chance(0.2) && back(2)) }, days(random.one([2, 4, 9])))
    }
    if (random.chance(0.03)) {
      act(carla, 'CORRECT_RECEIPT', {
        receivedAt: instantAt(now - random.whole(400) * HOUR),
        motive: 'De brief lag in de postkamer van het gebouw.',
      }, days(3))
    }
    if (random.chance(0.9)) {
      const override = random.chance(0.03) ? { override: { motive: 'Er is niemand anders die dit dossier kent.' } } : {}
      act(carla, 'ASSIGN', { handlerId: random.one([AN, BERT]).id, ...override }, days(3))
    }
    if (random.chance(0.15)) act(an, 'REPLY_SUBSTANTIVELY', { text: LONG, channel: 'EMAIL' }, days(4))
    if (random.chance(0.12)) {
      act(an, 'NOTIFY_DELAY', {
        reasons: 'Het verslag van de expert laat op zich wachten.', channel: 'EMAIL',
        expectedCompletionOn: addDays(brusselsDay(instantAt(now)), 40 + random.whole(40)),
      }, days(20))
    }
    if (random.chance(0.1)) {
      act(an, 'REDIRECT', {
        outcome: random.one(['NOT_A_COMPLAINT', 'INADMISSIBLE', 'REDIRECTED']), explanation: 'Dit is een schadeaangifte.', channel: 'EMAIL',
        ...(random.chance(0.3) && back(2)),
      }, days(8))
    }
    if (random.chance(0.9)) {
      act(an, 'ANSWER', {
        decision: random.one(['UPHELD', 'PARTIALLY_UPHELD', 'REJECTED']), explanation: LONG, channel: 'EMAIL',
        rootCause: random.one(['PROCESS', 'HUMAN_ERROR', 'NONE']),
        ...(random.chance(0.3) && { remedies: [{ kind: 'PAYMENT', amountCents: 100 * (1 + random.whole(900)) }] }),
        ...(random.chance(0.1) && back(4)),
      }, days(random.one([5, 15, 40])))
    }
  }
  function aftermath (): void {
    if (random.chance(0.08)) {
      const referredOn = brusselsDay(instantAt(now))
      if (
        act(carla, 'RECORD_OMBUDSMAN_REFERRAL', { ground: 'UNSATISFIED_WITH_ANSWER', referredOn }, days(20))
        && random.chance(0.6)
      ) {
        act(carla, 'RECORD_OMBUDSMAN_ADVICE', {
          referralId: id,
          result: random.one(['FOUNDED', 'UNFOUNDED', 'NOT_PURSUED']),
          advisedOn: brusselsDay(instantAt(now)),
          ...(random.chance(0.7) && { followed: random.chance(0.7) }),
        }, days(60))
      }
    }
    if (random.chance(0.6)) act(an, 'CLOSE', { complainantSatisfaction: 'UNKNOWN' }, days(30))
    if (random.chance(0.12)) {
      const cause = random.one(['ERROR', 'NEW_FACTS', undefined] as const)
      if (act(carla, 'REOPEN', { reason: 'De klant is het niet eens.', ...(cause && { cause }) }, days(30))) {
        handling()
        if (random.chance(0.2)) aftermath()
      }
    }
  }
  if (byBroker && !direct) firstLine()
  handling()
  aftermath()
  return versions
}

const opening = (random: ReturnType<typeof randomFrom>, number: number): LogInput => ({
  complainant: {
    name: `Jürgen Müller ${number}`, capacity: random.one(['INSURED', 'POLICYHOLDER', 'BROKER', 'INJURED_PARTY']),
    language: random.one(['nl', 'fr', 'de', 'en']), email: `p${number}@example.be`,
  },
  subjects: random.one([['SERVICE'], ['PRODUCT'], ['SERVICE', 'TREATMENT']]),
  causes: random.one([['DELAY'], ['PREMIUM', 'DELAY'], ['OTHER']]),
  ...(random.chance(0.7) && { productLine: random.one(['10a', '08', '13']) }),
  description: `Klacht ${createHash('md5').update(String(number)).digest('hex')}`,
})

/** As the product gives them: at receipt, and at logging in the first line. */
const withNumbers = (before: Complaint | undefined, after: Complaint, number: number): Complaint => ({
  ...after,
  ...(after.cycles.length > 0 && after.reference === undefined
    && { reference: `K-2025-${String(number).padStart(6, '0')}` }),
  ...(before === undefined && after.cycles.length === 0
    && { firstLineReference: `F-X-2025-${String(number).padStart(6, '0')}` }),
})
