/** Referrals to the Ombudsman: their days, their follow-ups, and when they are closed. */
import t from 'tap'
import type { Test } from 'tap'
import type { ActionInputs } from '../../../src/complaints/actions.ts'
import type { OmbudsmanReferral } from '../../../src/complaints/complaint.ts'
import { decide } from '../../../src/complaints/decisions/index.ts'
import { advised, brussels, complaintWith, referredOn } from '../../support/clocks.ts'
import { actorOf, circumstancesOf, refusalIn } from '../../support/situation.ts'

const NOW = brussels('2026-03-16 10:00')
const now = () => circumstancesOf(actorOf('HANDLER'), NOW)
const open = referredOn('2026-03-15')
const complaintAbout = (...ombudsmanReferrals: OmbudsmanReferral[]) => complaintWith({ ombudsmanReferrals })

t.test('a referral is added with the day, the ground and who recorded it, and changes nothing else', async t => {
  const before = complaintAbout({ ...open, ...advised('UNFOUNDED', NOW) })
  const { complaint: { ombudsmanReferrals, ...rest }, event } = decide(
    'RECORD_OMBUDSMAN_REFERRAL',
    before,
    { ground: 'DIRECT_INTERVENTION_REQUESTED', referredOn: '2026-03-16', ombudsmanReference: 'OV-2026-17' },
    now(),
  )
  t.same(ombudsmanReferrals, [before.ombudsmanReferrals[0], {
    id: 'new 1', ground: 'DIRECT_INTERVENTION_REQUESTED', referredOn: '2026-03-16', ombudsmanReference: 'OV-2026-17',
    recordedAt: NOW, recordedBy: { id: 'handler', name: 'HANDLER' },
    calendarVersion: 'BE-legal-10', rulesVersion: 'optimco-2024-03',
  }])
  t.same({ ...rest, ombudsmanReferrals: before.ombudsmanReferrals }, before)
  t.equal(event, 'ombudsman.referralRecorded')
})

t.test('a referral lies in the past, or today in Brussels, and in a year of the calendars', async t => {
  const rows: [day: string, refusal: string | undefined][] = [
    ['2026-03-16', undefined],
    ['2026-03-17', 'badRequest referredOn'],
    ['1999-12-31', 'badRequest referredOn'],
  ]
  for (const [day, refusal] of rows) {
    const input = { ground: 'UNSATISFIED_WITH_HANDLING', referredOn: day } as const
    t.equal(refusalIn(() => decide('RECORD_OMBUDSMAN_REFERRAL', complaintAbout(), input, now())), refusal, day)
  }
})

type FollowUp = 'RECORD_OMBUDSMAN_ADVICE' | 'PROLONG_OMBUDSMAN_REFERRAL' | 'RECORD_OMBUDSMAN_POSITION'
const referralId = open.id
/**
 * Each follow-up on this day: its input, the name of the day, what it adds to the referral, its
 * event.
 */
type OnDay<A extends FollowUp> = (day: string) => [ActionInputs[A], name: string, added: object, event: string]
const FOLLOW_UPS: { [A in FollowUp]: OnDay<A> } = {
  RECORD_OMBUDSMAN_ADVICE: day => [
    { referralId, result: 'FOUNDED', advisedOn: day, followed: true },
    'advisedOn',
    { closedInCycle: 1, advice: { result: 'FOUNDED', advisedOn: day, followed: true, recordedAt: NOW } },
    'ombudsman.adviceRecorded',
  ],
  PROLONG_OMBUDSMAN_REFERRAL: day => [
    { referralId, prolongedOn: day },
    'prolongedOn',
    { prolongedOn: day },
    'ombudsman.prolonged',
  ],
  RECORD_OMBUDSMAN_POSITION: day => [
    { referralId, statedOn: day },
    'statedOn',
    { positionStatedOn: day },
    'ombudsman.positionRecorded',
  ],
}

function assertFollowUp<A extends FollowUp> (t: Pick<Test, 'equal' | 'same'>, action: A): void {
  const other = referredOn('2026-01-05', { id: 'another', ...advised('SETTLED', brussels('2026-02-01 10:00')) })
  const take = (day: string, ...referrals: OmbudsmanReferral[]) =>
    decide(action, complaintAbout(...referrals), FOLLOW_UPS[action](day)[0], now())
  const [, name, added, event] = FOLLOW_UPS[action]('2026-03-16')
  const outcome = take('2026-03-16', other, open)
  t.same(outcome.complaint.ombudsmanReferrals, [other, { ...open, ...added }], `${action}: of this referral alone`)
  t.same([outcome.event, outcome.details], [event, { referralId }], action)
  const rows: [string, refusal: string | undefined, day: string, ...OmbudsmanReferral[]][] = [
    ['on the day of the referral',   undefined,               '2026-03-15', open],
    ['before the referral',          `badRequest ${name}`,    '2026-03-14', open],
    ['tomorrow',                     `badRequest ${name}`,    '2026-03-17', open],
    ['of an unknown referral',       'resourceNotFound',      '2026-03-16', other],
    ['of a closed referral',         'actionNotAllowed',      '2026-03-16', { ...open, ...advised('FOUNDED', NOW) }],
    ['of a closed one, tomorrow',    'actionNotAllowed',      '2026-03-17', { ...open, ...advised('FOUNDED', NOW) }],
  ]
  for (const [what, refusal, day, ...referrals] of rows) {
    t.equal(refusalIn(() => take(day, ...referrals)), refusal, `${action} ${what}`)
  }
}

t.test('a follow-up belongs to one open referral, on a day between it and today', async t => {
  for (const action of Object.keys(FOLLOW_UPS) as FollowUp[]) assertFollowUp(t, action)
})

t.test('a referral is prolonged once', async t => {
  const prolonged = complaintAbout({ ...open, prolongedOn: '2026-03-15' })
  for (const day of ['2026-03-16', '2026-03-17']) {
    t.equal(
      refusalIn(() => decide('PROLONG_OMBUDSMAN_REFERRAL', prolonged, { referralId, prolongedOn: day }, now())),
      'actionNotAllowed',
      `${day}: the status comes before the day`,
    )
  }
})
