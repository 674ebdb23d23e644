/** Logging: with the broker, directly with the insurer, or by its staff. */
import t from 'tap'
import type { LogInput } from '../../../src/complaints/actions.ts'
import { log } from '../../../src/complaints/decisions/log.ts'
import type { Actor } from '../../../src/directory/actor.ts'
import { brussels } from '../../support/clocks.ts'
import { actorOf, circumstancesOf, OFFICE, refusalIn } from '../../support/situation.ts'

const NOW = brussels('2026-03-16 10:00')
const broker = actorOf('BROKER')
const handler = actorOf('HANDLER')
const INPUT: LogInput = {
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl' },
  subjects: ['SERVICE'],
  causes: ['DELAY'],
  description: 'Mijn dossier blijft liggen.',
}
const DIRECT = { ground: 'DIRECT_INTERVENTION_REQUESTED' } as const
const logged = (actor: Actor, input: Partial<LogInput> = {}) =>
  log('id', { ...INPUT, ...input }, circumstancesOf(actor, NOW))

const OF_OFFICE = { brokerAccess: 'FULL', officeId: OFFICE.id }
const FIRST_LINE = { status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', escalation: undefined }
const AT_INSURER = { status: 'RECEIVED', heldBy: 'INSURER' }
const BY_STAFF = { brokerAccess: 'NONE', loggedBy: 'INSURER', escalation: undefined }

t.test('who logs decides who holds it, from when, and who sees it', async t => {
  const request = { ...DIRECT, requestedOn: '2026-03-16', remarks: 'Dringend.' }
  const escalation = { ...request, at: NOW, by: { id: 'broker' }, cycle: 1, contentDigest: /^digest of \d+/ }
  const forOffice = { officeId: OFFICE.id, brokerReference: 'DOS-1' }
  const rows: [string, Actor, Partial<LogInput>, object, receipts: string[]][] = [
    ['a broker', broker, {}, { ...OF_OFFICE, ...FIRST_LINE, channel: 'BROKER', loggedBy: 'BROKER' }, []],
    ['a broker, directly', broker, request, { ...OF_OFFICE, ...AT_INSURER, loggedBy: 'BROKER', escalation }, [NOW]],
    ['staff', handler, { channel: 'EMAIL' }, { ...AT_INSURER, ...BY_STAFF, channel: 'EMAIL', officeId: undefined }, [
      NOW,
    ]],
    ['staff, received earlier', handler, { channel: 'POST', receivedAt: '2026-03-10T09:00:00+01:00' }, AT_INSURER, [
      '2026-03-10T08:00:00Z',
    ]],
    [
      'staff, for an office',
      handler,
      { channel: 'EMAIL', ...forOffice },
      { ...AT_INSURER, ...BY_STAFF, ...forOffice },
      [NOW],
    ],
  ]
  for (const [who, actor, input, facts, receipts] of rows) {
    const { complaint, event, receipt } = logged(actor, input)
    t.match(complaint, { id: 'id', version: 1, loggedAt: NOW, updatedAt: NOW, correspondenceTo: 'COMPLAINANT' }, who)
    t.match(complaint, facts, who)
    t.same(complaint.cycles.map(({ receivedAt }) => receivedAt), receipts, `${who}: receipts`)
    t.same([event, receipt ?? false], ['complaint.logged', receipts.length > 0], `${who}: a number in the register`)
  }
})

t.test('members that this role cannot give, or that do not fit, are refused by name', async t => {
  const rows: [string, Actor, Partial<LogInput>, refusal: string | undefined][] = [
    ['a broker gives the receipt',            broker,  { receivedAt: NOW },                                    'badRequest receivedAt'],
    ['a broker gives an office',              broker,  { officeId: OFFICE.id },                                'badRequest officeId'],
    ['staff give a ground',                   handler, { channel: 'EMAIL', ...DIRECT },                        'badRequest ground'],
    ['staff give remarks',                    handler, { channel: 'EMAIL', remarks: 'x' },                     'badRequest remarks'],
    ['staff give the day of the request',     handler, { channel: 'EMAIL', requestedOn: '2026-03-16' },        'badRequest requestedOn'],
    ['staff give no channel',                 handler, {},                                                     'badRequest channel'],
    ['staff give a reference of no office',   handler, { channel: 'EMAIL', brokerReference: 'DOS-1' },         'badRequest brokerReference'],
    ['an unknown office',                     handler, { channel: 'EMAIL', officeId: 'unknown' },              'badRequest officeId'],
    ['received in the future',                handler, { channel: 'EMAIL', receivedAt: '2026-03-16T09:00:01Z' }, 'badRequest receivedAt'],
    ['received before the calendars',         handler, { channel: 'EMAIL', receivedAt: '1999-12-31T10:00:00Z' }, 'badRequest receivedAt'],
    ['signalled in the future',               broker,  { signalledAt: '2026-03-16T09:00:01Z' },                'badRequest signalledAt'],
    ['signalled now',                         broker,  { signalledAt: NOW },                                   undefined],
    ['requested tomorrow',                    broker,  { ...DIRECT, requestedOn: '2026-03-17' },               'badRequest requestedOn'],
    ['requested today',                       broker,  { ...DIRECT, requestedOn: '2026-03-16' },               undefined],
    ['an intervention in the future',         broker,  { interventions: [{ kinds: ['ANSWER'], summary: 'x' }, { kinds: ['ANSWER'], summary: 'x', at: '2026-03-16T09:00:01Z' }] }, 'badRequest interventions[1].at'],
    ['letters to nobody',                     broker,  { correspondenceTo: 'REPRESENTATIVE' },                 'badRequest correspondenceTo'],
    ['about unknown staff',                   handler, { channel: 'EMAIL', staffComplainedAbout: ['unknown'] }, 'badRequest staffComplainedAbout[0]'],
  ]
  for (const [what, actor, input, refusal] of rows) t.equal(refusalIn(() => logged(actor, input)), refusal, what)
})

t.test('an office with a target for the first line gives its complaints a clock', async t => {
  const office = { ...OFFICE, firstLineTargetWorkingDays: 5 }
  const withTarget = actorOf('BROKER', { office })
  t.match(logged(withTarget).complaint.firstLine, { targetWorkingDays: 5, calendarVersion: 'BE-legal-10' })
  t.equal(logged(broker).complaint.firstLine, undefined, 'no target, no clock')
  t.equal(logged(withTarget, DIRECT).complaint.firstLine, undefined, 'none when the insurer receives it at once')
})

t.test('moments are written in UTC, and interventions carry who recorded them', async t => {
  const { complaint } = logged(broker, {
    signalledAt: '2026-03-12T09:00:00+01:00',
    interventions: [{ kinds: ['ANSWER'], summary: 'Gebeld.', at: '2026-03-12T10:00:00+01:00' }],
  })
  t.equal(complaint.signalledAt, '2026-03-12T08:00:00Z')
  t.same(complaint.interventions, [{
    kinds: ['ANSWER'],
    summary: 'Gebeld.',
    at: '2026-03-12T09:00:00Z',
    by: { id: 'broker', name: 'BROKER' },
    recordedAt: NOW,
  }])
})
