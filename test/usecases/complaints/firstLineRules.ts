/** Logging, the broker's first line, escalation and return (contract.md, section 3). */
import t from 'tap'
import { ANTWERP, BERT } from '../../../src/sandbox/seed/people.ts'
import { exactLists } from '../../support/exactLists.ts'
import { both } from '../../support/calls.ts'
import { throughBoth } from '../../support/stories.ts'
import {
  ask, askToLog, BODIES, BROKER, BY_STAFF, COMPLAINT, go, logged, NOW, PERSON, received, resolved, seen, tried,
} from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const story = throughBoth(t, world)

const TOMORROW = '2026-03-17'
const FUTURE = '2026-03-16T12:00:00+01:00'
const PAST = '2026-03-12T18:30:00+01:00'
const WITHOUT_ADDRESS = { complainant: { name: 'Jan Peeters', capacity: 'PROSPECT', language: 'nl' } }
const WITH_EMAIL_ONLY = { complainant: { ...PERSON, postalAddress: undefined } }
const UNKNOWN = '01900000-0000-7000-8000-b00000000099'

const LOGGING: [who: string, what: string, body: object, answer: string][] = [
  ['broker-antwerp', 'with the least that is required',       {},                                                          'done'],
  ['broker-antwerp', 'who wants direct intervention',         { ground: 'DIRECT_INTERVENTION_REQUESTED', requestedOn: '2026-03-16' }, 'done'],
  ['broker-antwerp', 'escalated at once on another ground',   { ground: 'NO_FIRST_LINE_RESPONSE' },                        '400 badRequest ground'],
  ['broker-antwerp', 'asked for tomorrow',                    { ground: 'DIRECT_INTERVENTION_REQUESTED', requestedOn: TOMORROW }, '400 badRequest requestedOn'],
  ['broker-antwerp', 'with a receipt',                        { receivedAt: PAST },                                        '400 badRequest receivedAt'],
  ['broker-antwerp', 'for an office',                         { officeId: ANTWERP.id },                                    '400 badRequest officeId'],
  ['broker-antwerp', 'naming staff complained about',         { staffComplainedAbout: [BERT.id] },                         '403 missingPermission'],
  ['broker-antwerp', 'naming who took the decision',          { contestedDecisionBy: [BERT.id] },                          '403 missingPermission'],
  ['broker-antwerp', 'with an intervention yet to come',      { interventions: [{ ...BODIES.recordIntervention, at: FUTURE }] }, '400 badRequest interventions[0].at'],
  ['broker-antwerp', 'signalled in the future',               { signalledAt: FUTURE },                                     '400 badRequest signalledAt'],
  ['broker-antwerp', 'writing to a representative who is not', { correspondenceTo: 'REPRESENTATIVE' },                     '400 badRequest representative'],
  ['handler-an',     'arrived earlier',                       { receivedAt: PAST, officeId: ANTWERP.id },                  'done'],
  ['manager-carla',  'about a colleague',                     { staffComplainedAbout: [BERT.id] },                         'done'],
  ['handler-griet',  'of the office she is tied to',          { officeId: ANTWERP.id },                                    'done'],
  ['handler-an',     'without a channel',                     { channel: undefined },                                      '400 badRequest channel'],
  ['handler-an',     'received in the future',                { receivedAt: FUTURE },                                      '400 badRequest receivedAt'],
  ['handler-an',     'with a ground',                         { ground: 'DIRECT_INTERVENTION_REQUESTED' },                 '400 badRequest ground'],
  ['handler-an',     'through an office that is none',        { officeId: UNKNOWN },                                       '400 badRequest officeId'],
  ['handler-an',     'about somebody who is no staff',        { staffComplainedAbout: [UNKNOWN] },                         '400 badRequest staffComplainedAbout[0]'],
  ['auditor-dirk',   'by one who changes nothing',            {},                                                          '403 missingPermission'],
  ['admin-els',      'by one who sees nothing',               {},                                                          '403 missingPermission'],
]

story('each role can log a complaint with its own members only', async (t, api) => {
  for (const [client, what, body, answer] of LOGGING) {
    t.equal(await askToLog(api, client, body), answer, `${client}, ${what}`)
  }
})

story('a complaint begins with the broker, or is received at once', async (t, api) => {
  const first = await logged(api)
  t.match(first, {
    status: 'FIRST_LINE_OPEN',
    heldBy: 'BROKER',
    channel: 'BROKER',
    brokerAccess: 'FULL',
    firstLineReference: /^F-ANT-2026-\d{6}$/,
    version: 1,
  })
  t.notOk(first.reference ?? first.receivedAt, 'the insurer knows nothing of it')

  const direct = await logged(api, { ground: 'DIRECT_INTERVENTION_REQUESTED', remarks: 'Wil niet wachten.' })
  t.match(direct, {
    status: 'RECEIVED',
    heldBy: 'INSURER',
    brokerAccess: 'FULL',
    reference: /^K-2026-\d{6}$/,
    escalation: { ground: 'DIRECT_INTERVENTION_REQUESTED', remarks: 'Wil niet wachten.' },
  })
  t.equal(direct.firstLineReference, undefined, 'only what began in the first line has its reference')

  const byStaff = await logged(api, { receivedAt: PAST, officeId: ANTWERP.id }, 'handler-an')
  t.match(byStaff, {
    status: 'RECEIVED',
    heldBy: 'INSURER',
    channel: 'EMAIL',
    brokerAccess: 'NONE',
    receivedAt: '2026-03-12T17:30:00Z',
    office: { id: ANTWERP.id },
  })
  t.match(
    byStaff.deadlines.map(({ kind, dueOn }) => `${kind} ${dueOn}`),
    exactLists(['ACKNOWLEDGEMENT 2026-03-17', 'FINAL_ANSWER 2026-04-12']),
  )
  t.equal(byStaff.escalation, undefined)
  t.equal((await api.read(BROKER, byStaff.id)).status, 404, 'which the office sees once staff let it')
  const { status, body } = await api.act(BROKER, 'logComplaint', {}, COMPLAINT)
  t.equal(status, api.name === 'REST' ? 201 : 200, body)
  return { first, direct, byStaff }
})

story('without an intervention a first line is neither resolved nor unsatisfactory', async (t, api) => {
  const untouched = await logged(api)
  t.notOk(untouched.availableActions.includes('RESOLVE_FIRST_LINE'))
  t.ok(untouched.availableActions.includes('ESCALATE'), 'other grounds are open')
  t.equal(await ask(api, BROKER, 'resolveFirstLine', untouched), '409 interventionRequired')
  t.equal(
    await ask(api, BROKER, 'escalateComplaint', untouched, { ground: 'UNSATISFIED_AFTER_FIRST_LINE' }),
    '409 interventionRequired',
  )
  t.equal(await ask(api, BROKER, 'escalateComplaint', untouched, { ground: 'NO_FIRST_LINE_RESPONSE' }), 'done')
  t.equal(
    await ask(api, BROKER, 'escalateComplaint', await logged(api), { ground: 'DIRECT_INTERVENTION_REQUESTED' }),
    'done',
  )
  t.equal(await ask(api, BROKER, 'resolveFirstLine', await tried(api)), 'done')
})

story('an intervention keeps its own instant, and reopens a resolved first line', async (t, api) => {
  const complaint = await resolved(api)
  t.equal(await ask(api, BROKER, 'recordIntervention', complaint, { at: FUTURE }), '400 badRequest at')
  const again = await go(api, BROKER, 'recordIntervention', complaint, { at: PAST, kinds: ['INFORMATION', 'ACTION'] })
  t.match(again, { status: 'FIRST_LINE_OPEN', firstLineResolution: undefined })
  t.match(
    again.interventions.at(-1),
    exactLists({ at: '2026-03-12T17:30:00Z', kinds: ['INFORMATION', 'ACTION'], by: { name: ANTWERP.name } }),
  )
  return again
})

story('a resolution is confirmed by letter when that is asked and possible', async (t, api) => {
  const letterOf = async (body: object, resolution: object) =>
    (await go(api, BROKER, 'resolveFirstLine', await tried(api, body), resolution)).firstLineResolution?.confirmation
      ?.channel
  t.equal(await letterOf({}, {}), undefined, 'none when it is not asked')
  t.equal(await letterOf({}, { channel: 'POST' }), undefined, 'a channel alone asks for none')
  t.equal(await letterOf({}, { confirmationLetter: true }), 'EMAIL')
  t.equal(await letterOf({}, { confirmationLetter: true, channel: 'POST' }), 'POST')
  t.equal(await letterOf({ complainant: { ...PERSON, email: undefined } }, { confirmationLetter: true }), 'POST')
  t.equal(await letterOf(WITHOUT_ADDRESS, { confirmationLetter: true }), undefined, 'none without an address')
  t.equal(
    await ask(api, BROKER, 'resolveFirstLine', await tried(api, WITH_EMAIL_ONLY), {
      confirmationLetter: true,
      channel: 'POST',
    }),
    '400 badRequest channel',
  )
})

story('an escalation starts the insurer\'s clocks at its instant and is receipted', async (t, api) => {
  const complaint = await tried(api)
  t.equal(
    await ask(api, BROKER, 'escalateComplaint', complaint, { requestedOn: TOMORROW }),
    '400 badRequest requestedOn',
  )
  world.clock.set('2026-03-31T21:59:30Z')
  const { receipt, complaint: escalated } = await api.act(BROKER, 'escalateComplaint', { complaintId: complaint.id }, {
    ...BODIES.escalateComplaint,
    requestedOn: '2026-03-31',
  })
  t.match(receipt, {
    complaintId: complaint.id,
    reference: escalated?.reference,
    receivedAt: /^2026-03-31T21:59:3/,
    contentDigest: /^[0-9a-f]{64}$/,
  })
  t.match(
    receipt?.deadlines.map(({ kind, dueOn, state }) => `${kind} ${dueOn} ${state}`),
    exactLists(['ACKNOWLEDGEMENT 2026-04-03 PENDING', 'FINAL_ANSWER 2026-04-30 PENDING']),
  )
  t.match(escalated, {
    status: 'RECEIVED',
    heldBy: 'INSURER',
    receivedAt: receipt?.receivedAt,
    escalation: { requestedOn: '2026-03-31' },
  })
  t.equal(escalated?.firstLineReference, complaint.firstLineReference)
  t.match((await seen(api, BROKER, complaint)).status, 'RECEIVED', 'the broker keeps its view')
  return { receipt, escalated }
})

story('the broker sees its part until it escalates, staff afterwards', async (t, api) => {
  const complaint = await tried(api)
  for (const client of ['handler-an', 'manager-carla', 'auditor-dirk']) {
    t.equal((await api.read(client, complaint.id)).status, 404)
  }
  await go(api, BROKER, 'escalateComplaint', complaint)
  for (const client of ['handler-an', 'manager-carla', 'auditor-dirk']) {
    t.equal((await api.read(client, complaint.id)).status, 200)
  }
})

story('a returned escalation keeps its number, and the first line starts again', async (t, api) => {
  const complaint = await received(api)
  await api.done('manager-carla', 'updateComplaint', { complaintId: complaint.id }, { brokerAccess: 'NONE' }, {
    version: complaint.version,
  })
  const back = await go(api, 'handler-an', 'returnToBroker', complaint)
  t.match(back, {
    status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', brokerAccess: 'FULL', reference: complaint.reference,
    escalation: undefined, handler: undefined,
  })
  t.same(back.availableActions, [], 'staff can take no action any more')
  t.same(back.deadlines.filter(({ kind }) => kind !== 'FIRST_LINE').map(({ state }) => state), ['STOPPED', 'STOPPED'])
  t.equal((await api.read('handler-an', complaint.id)).status, 404, 'it is the broker\'s again')
  t.match((await api.history(BROKER, complaint.id)).at(-1), {
    type: 'complaint.returned',
    details: { reason: 'Per vergissing doorgestuurd.' },
  })

  world.clock.set('2026-03-20T09:00:00Z')
  const again = await go(api, BROKER, 'escalateComplaint', back)
  t.match(again, { status: 'RECEIVED', reference: complaint.reference, receivedAt: /^2026-03-20/ })
  t.same(again.deadlines.map(({ kind, cycle, state }) => `${kind} ${cycle} ${state}`), [
    'ACKNOWLEDGEMENT 1 STOPPED', 'FINAL_ANSWER 1 STOPPED', 'FIRST_LINE 1 MET', 'ACKNOWLEDGEMENT 2 PENDING',
    'FINAL_ANSWER 2 PENDING',
  ])
  return again
})

story('a wanted escalation cannot be returned', async (t, api) => {
  const rows = [
    [
      'wanted direct intervention',
      await go(api, BROKER, 'escalateComplaint', await tried(api), { ground: 'DIRECT_INTERVENTION_REQUESTED' }),
    ],
    ['wanted it from the start', await logged(api, { ground: 'DIRECT_INTERVENTION_REQUESTED' })],
    ['staff logged it', await logged(api, { officeId: ANTWERP.id }, 'handler-an')],
    ['there is no office', await logged(api, {}, 'handler-an')],
  ] as const
  for (const [why, complaint] of rows) {
    t.equal(await ask(api, 'handler-an', 'returnToBroker', complaint), '409 actionNotAllowed', why)
    t.notOk((await seen(api, 'handler-an', complaint)).availableActions.includes('RETURN_TO_BROKER'))
  }
})

t.test('A reference takes the Brussels year in which it is given', async t => {
  const { rest } = both(world)
  world.clock.set('2026-12-31T22:30:00Z')
  const before = await tried(rest)
  t.match(before.firstLineReference, /^F-ANT-2026-/)
  world.clock.set('2026-12-31T23:30:00Z')
  t.match(await go(rest, BROKER, 'escalateComplaint', before), {
    reference: /^K-2027-000001$/,
    firstLineReference: before.firstLineReference,
  })
  t.match(
    await logged(rest, { ...BY_STAFF, receivedAt: NOW }, 'handler-an'),
    { reference: /^K-2027-000002$/ },
    'not that of the receipt',
  )
  t.match((await rest.done('broker-ghent', 'logComplaint', {}, COMPLAINT)).firstLineReference, /^F-GNT-2027-000001$/)
})
