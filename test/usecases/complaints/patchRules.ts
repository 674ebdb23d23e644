/** PATCH and updateComplaint: who, which members, on which version (contract.md, section 3). */
import t from 'tap'
import { AN, BERT } from '../../../src/sandbox/seed/people.ts'
import { both, outcomeOf } from '../../support/calls.ts'
import type { Calls, Complaint, How } from '../../support/calls.ts'
import { throughBoth } from '../../support/stories.ts'
import {
  answered, BROKER, closed, inReview, logged, PERSON, pending, POSTAL_ADDRESS, received, resolved, seen, tried,
  withdrawn, withdrawnByBroker,
} from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const story = throughBoth(t, world)

const LAWYER = { name: 'Mr. Claes', relation: 'LAWYER', mandateProvided: true }
const UNKNOWN = '01900000-0000-7000-8000-b00000000099'

/** On the present version, unless said otherwise. */
const patch = (api: Calls, client: string, { id, version }: Complaint, body: object, how: How = { version }) =>
  api.act(client, 'updateComplaint', { complaintId: id }, body, how)
const ask = async (api: Calls, client: string, complaint: Complaint, body: object, how?: How): Promise<string> =>
  outcomeOf(await patch(api, client, complaint, body, how))
/** The complaint after it. */
async function changed (api: Calls, client: string, complaint: Complaint, body: object): Promise<Complaint> {
  const { complaint: after, body: answer } = await patch(api, client, complaint, body)
  if (after === undefined) throw new Error(answer)
  return after
}

story('the office corrects what it holds, staff what they hold, and nobody an ended complaint', async (t, api) => {
  const rows: [string, (api: Calls) => Promise<Complaint>, string, string][] = [
    ['FIRST_LINE_OPEN',         tried,             'done',                 '404 resourceNotFound'],
    ['FIRST_LINE_RESOLVED',     resolved,          'done',                 '404 resourceNotFound'],
    ['RECEIVED',                received,          '403 missingPermission', 'done'],
    ['IN_REVIEW',               inReview,          '403 missingPermission', 'done'],
    ['IN_REVIEW pending',       pending,           '403 missingPermission', 'done'],
    ['ANSWERED',                answered,          '403 missingPermission', 'done'],
    ['CLOSED',                  closed,            '403 missingPermission', '409 actionNotAllowed'],
    ['WITHDRAWN',               withdrawn,         '403 missingPermission', '409 actionNotAllowed'],
    ['WITHDRAWN by the broker', withdrawnByBroker, '409 actionNotAllowed', '404 resourceNotFound'],
  ]
  for (const [status, make, byOffice, byStaff] of rows) {
    const complaint = await make(api)
    const later = { ...complaint, version: complaint.version + 1 }
    t.equal(await ask(api, BROKER, complaint, { remedySought: 'Excuses.' }), byOffice, `${status} by the office`)
    t.equal(
      await ask(api, 'handler-bert', byOffice === 'done' ? later : complaint, { remedySought: 'Excuses.' }),
      byStaff,
      `${status} by a handler`,
    )
    t.equal(
      await ask(api, 'manager-carla', byStaff === 'done' ? later : complaint, { remedySought: 'Geld.' }),
      byStaff,
      `${status} by a manager`,
    )
    t.equal(
      await ask(api, 'auditor-dirk', complaint, { remedySought: 'Geld.' }),
      byStaff.startsWith('404') ? byStaff : '403 missingPermission',
      `${status} by an auditor`,
    )
    t.equal(
      await ask(api, 'admin-els', complaint, { remedySought: 'Geld.' }),
      '403 missingPermission',
      `${status} by an admin`,
    )
    t.equal(
      await ask(api, 'broker-ghent', complaint, { remedySought: 'Geld.' }),
      '404 resourceNotFound',
      `${status} by another office`,
    )
    const { version } = await seen(api, BROKER, complaint)
    t.equal(
      version,
      complaint.version + [byOffice, byStaff, byStaff].filter(answer => answer === 'done').length,
      'a refusal changes nothing',
    )
  }
})

/** What each may change; the last two columns are the refusals of the other. */
const MEMBERS: [member: string, value: unknown, office: string, staff: string][] = [
  ['complainant',          { name: 'Jan Peters' },                           'done',                  'done'],
  ['representative',       LAWYER,                                           'done',                  'done'],
  ['correspondenceTo',     'COMPLAINANT',                                    'done',                  'done'],
  ['subjects',             ['PRODUCT', 'TREATMENT'],                         'done',                  'done'],
  ['causes',               ['PREMIUM', 'OTHER'],                             'done',                  'done'],
  ['productLine',          '10a',                                            'done',                  'done'],
  ['policyNumber',         'P-4711',                                         'done',                  'done'],
  ['claimNumber',          'S-0815',                                         'done',                  'done'],
  ['remedySought',         'Een excuus.',                                    'done',                  'done'],
  ['containsHealthData',   true,                                             'done',                  'done'],
  ['concerns',             'EXPERT',                                         'done',                  'done'],
  ['brokerReference',      'PATCH',                                          'done',                  '409 memberLocked'],
  ['description',          'Het dossier ligt nu al maanden stil.',           'done',                  '409 memberLocked'],
  ['staffComplainedAbout', [BERT.id],                                        '403 missingPermission', 'done'],
  ['contestedDecisionBy',  [BERT.id],                                        '403 missingPermission', 'done'],
  ['brokerAccess',         'NONE',                                           '403 missingPermission', 'done'],
  ['relatedTo',            [],                                               '403 missingPermission', 'done'],
]

story('each member can be changed by its owner only', async (t, api) => {
  for (const [member, value, byOffice, byStaff] of MEMBERS) {
    const body = { [member]: member === 'brokerReference' ? `PATCH-${api.name}` : value }
    const [own, theirs] = [await logged(api), await inReview(api)]
    t.equal(await ask(api, BROKER, own, body), byOffice, `${member} by the office`)
    t.equal(await ask(api, 'handler-an', theirs, body), byStaff, `${member} by staff`)
    t.equal(
      await ask(api, BROKER, theirs, body),
      member === 'brokerAccess' ? '404 resourceNotFound' : '403 missingPermission',
      `${member} by the office after escalation`,
    )
    const after = byOffice === 'done' ? await seen(api, BROKER, own) : await seen(api, 'handler-an', theirs)
    const shown = after[member as keyof Complaint]
    t.match(shown, body[member] as object, `${member} is changed`)
  }
  for (
    const member of ['status', 'receivedAt', 'channel', 'reference', 'version', 'officeId', 'handler', 'signalledAt']
  ) {
    t.equal(
      await ask(api, 'manager-carla', await inReview(api), { [member]: '2026-03-10T09:00:00Z' }),
      `400 badRequest ${member}`,
      `${member} is nobody's`,
    )
  }
})

story('a patch merges: null removes what is optional', async (t, api) => {
  const full = await logged(api, {
    productLine: '03',
    policyNumber: 'P-1',
    claimNumber: 'S-1',
    remedySought: 'Excuses.',
    concerns: 'INSURER',
    representative: { ...LAWYER, email: 'claes@example.be' },
  })
  const bare = await changed(api, BROKER, full, {
    productLine: null,
    policyNumber: null,
    claimNumber: null,
    remedySought: null,
    concerns: null,
    complainant: { email: null, phone: '+32 3 123 45 67' },
    representative: { email: null },
  })
  for (const member of ['productLine', 'policyNumber', 'claimNumber', 'remedySought', 'concerns'] as const) {
    t.equal(bare[member], undefined, member)
  }
  t.match(bare, {
    complainant: { name: PERSON.name, phone: '+32 3 123 45 67', email: undefined, postalAddress: POSTAL_ADDRESS },
    representative: { ...LAWYER, email: undefined },
  })
  t.match((await api.history(BROKER, full.id)).at(-1), { type: 'complaint.updated' })
  const rows: [object, string][] = [
    [{ description: null },                                     'description'],
    [{ subjects: null },                                        'subjects'],
    [{ causes: null },                                          'causes'],
    [{ complainant: null },                                     'complainant'],
    [{ complainant: { name: null } },                           'complainant.name'],
    [{ complainant: { capacity: null } },                       'complainant.capacity'],
    [{ correspondenceTo: null },                                'correspondenceTo'],
    [{ containsHealthData: null },                              'containsHealthData'],
    [{ representative: { mandateProvided: null } },             'representative.mandateProvided'],
    [{ subjects: [] },                                          'subjects'],
  ]
  for (const [body, member] of rows) {
    t.equal(await ask(api, BROKER, bare, body), `400 badRequest ${member}`, `${member} is required`)
  }
  return bare
})

story('policy and claim numbers are trimmed, in every operation', async (t, api) => {
  const numbers = { policyNumber: '  0042/778.103-B ', claimNumber: '\u00a0S-2026 114\u00a0' }
  const trimmed = { policyNumber: '0042/778.103-B', claimNumber: 'S-2026 114' }
  // Compared whole: `t.match` takes a text that only contains the other.
  const numbersOf = ({ policyNumber, claimNumber }: Complaint) => ({ policyNumber, claimNumber })
  t.same(numbersOf(await logged(api, numbers)), trimmed)
  t.same(numbersOf(await logged(api, numbers, 'handler-an')), trimmed)
  const complaint = await changed(api, BROKER, await logged(api), numbers)
  t.same(numbersOf(complaint), trimmed)
  const escalated = await received(api, numbers)
  t.same(
    numbersOf(await changed(api, 'handler-an', escalated, { policyNumber: ' P-2 ' })),
    { ...trimmed, policyNumber: 'P-2' },
  )
  t.equal(await ask(api, BROKER, complaint, { policyNumber: '   ' }), '400 badRequest policyNumber')
})

story('an update of hidden members leaves no trace for the office', async (t, api) => {
  const complaint = await received(api)
  const unseen = await logged(api, {}, 'handler-an')
  const steps: [object, boolean][] = [
    [{ staffComplainedAbout: [BERT.id] },                                       false],
    [{ relatedTo: [{ id: unseen.id, relation: 'SAME_MATTER' }] },               false],
    [{ relatedTo: [] },                                                         false],
    [{ contestedDecisionBy: [BERT.id], policyNumber: 'P-3' },                   true],
    [{ relatedTo: [{ id: (await received(api)).id, relation: 'FOLLOWS' }] },    true],
    [{ containsHealthData: true },                                              true],
  ]
  let current = complaint
  for (const [patch] of steps) current = await changed(api, 'manager-carla', current, patch)
  const updates = async (client: string) =>
    (await api.history(client, complaint.id)).filter(({ type }) => type === 'complaint.updated')
  t.equal((await updates('auditor-dirk')).length, steps.length)
  const own = await updates(BROKER)
  t.equal(own.length, steps.filter(([, visible]) => visible).length)
  t.ok(own.every(({ changes }) => changes.length > 0), 'no empty event')
  const feed = await world.app.inject({
    url: `/v1/events?complaintId=${complaint.id}&type=complaint.updated`,
    headers: { authorization: `Bearer ${await world.token(BROKER)}` },
  })
  t.equal(feed.json().items.length, own.length, 'nor in the feed')
})

story('a representative needs all members, and letters go to one only if there is one', async (t, api) => {
  const complaint = await logged(api)
  t.equal(
    await ask(api, BROKER, complaint, { representative: { email: 'claes@example.be' } }),
    '400 badRequest representative.name',
  )
  t.equal(
    await ask(api, BROKER, complaint, { representative: { name: 'Mr. Claes', relation: 'LAWYER' } }),
    '400 badRequest representative.mandateProvided',
  )
  t.equal(await ask(api, BROKER, complaint, { correspondenceTo: 'REPRESENTATIVE' }), '400 badRequest correspondenceTo')
  const represented = await changed(api, BROKER, complaint, {
    representative: LAWYER,
    correspondenceTo: 'REPRESENTATIVE',
  })
  const moved = await changed(api, BROKER, represented, {
    representative: { mandateProvided: false, postalAddress: POSTAL_ADDRESS },
  })
  t.match(moved.representative, {
    name: 'Mr. Claes',
    relation: 'LAWYER',
    mandateProvided: false,
    postalAddress: POSTAL_ADDRESS,
  })
  t.equal(await ask(api, BROKER, moved, { representative: null }), '400 badRequest correspondenceTo')
  const alone = await changed(api, BROKER, moved, { representative: null, correspondenceTo: 'COMPLAINANT' })
  t.match(alone, { representative: undefined, correspondenceTo: 'COMPLAINANT' })
  return { moved, alone }
})

story('staff relate complaints to each other', async (t, api) => {
  const [complaint, other, hidden] = [await received(api), await received(api), await tried(api)]
  const related = await changed(api, 'handler-an', complaint, {
    relatedTo: [{ id: other.id, relation: 'SAME_MATTER' }],
  })
  t.same(related.relatedTo, [{ id: other.id, reference: other.reference, relation: 'SAME_MATTER' }])
  for (const id of [complaint.id, hidden.id, UNKNOWN]) {
    t.equal(
      await ask(api, 'handler-an', related, {
        relatedTo: [{ id: other.id, relation: 'FOLLOWS' }, { id, relation: 'FOLLOWS' }],
      }),
      '400 badRequest relatedTo[1].id',
    )
  }
  t.equal(
    await ask(api, 'handler-an', related, { staffComplainedAbout: [AN.id, UNKNOWN] }),
    '400 badRequest staffComplainedAbout[1]',
  )
  t.same((await seen(api, BROKER, related)).relatedTo.length, 1, 'the office opens both')
  await changed(api, 'handler-an', other, { brokerAccess: 'NONE' })
  t.same((await seen(api, BROKER, related)).relatedTo, [], 'not what it cannot open')
  t.same((await changed(api, 'handler-an', related, { relatedTo: [] })).relatedTo, [])
  return related
})

story('brokerAccess closes a complaint for its office, everywhere', async (t, api) => {
  const complaint = await received(api)
  await changed(api, 'manager-carla', complaint, { brokerAccess: 'NONE' })
  t.equal((await api.read(BROKER, complaint.id)).status, 404)
  t.notOk((await api.list(BROKER, {}, { pageSize: 200 })).items?.some(({ id }) => id === complaint.id))
  t.equal(await ask(api, BROKER, complaint, { remedySought: 'Geld.' }), '404 resourceNotFound')
  await changed(api, 'manager-carla', { ...complaint, version: complaint.version + 1 }, { brokerAccess: 'FULL' })
  t.equal((await api.read(BROKER, complaint.id)).status, 200)
})

story('a patch names the version that it changes', async (t, api) => {
  const complaint = await tried(api)
  const body = { remedySought: 'Excuses.' }
  t.equal(await ask(api, BROKER, complaint, body, {}), '428 preconditionRequired')
  t.equal(await ask(api, BROKER, complaint, body, { version: 7 }), '412 preconditionFailed')
  t.equal(await ask(api, BROKER, complaint, body, { version: 1 }), 'done')
  t.equal(await ask(api, BROKER, complaint, body, { version: 1 }), '412 preconditionFailed')
  t.equal((await seen(api, BROKER, complaint)).version, 2)
})

t.test('If-Match as it may stand in the header', async t => {
  const { rest } = both(world)
  const rows: [header: string, answer: string][] = [
    ['"1"',            'done'],
    ['"1-3"',          'done'],
    [' "9" , "1" ',    'done'],
    ['*',              'done'],
    ['W/"1"',          '412 preconditionFailed'],
    ['W/"1", "2"',     '412 preconditionFailed'],
    ['"2"',            '412 preconditionFailed'],
    ['"x"',            '412 preconditionFailed'],
    ['""',             '412 preconditionFailed'],
    ['1',              '400 badRequest If-Match'],
    ['"1',             '400 badRequest If-Match'],
    ['"1" "2"',        '400 badRequest If-Match'],
    ['"1",',           '400 badRequest If-Match'],
    ['*, "1"',         '400 badRequest If-Match'],
  ]
  for (const [ifMatch, answer] of rows) {
    const complaint = await logged(rest)
    t.equal(
      (await ask(rest, BROKER, complaint, { remedySought: 'Excuses.' }, { ifMatch })).replace('if-match', 'If-Match'),
      answer,
      `PATCH with ${ifMatch}`,
    )
    const act = await rest.act(BROKER, 'escalateComplaint', { complaintId: (await logged(rest)).id }, {
      ground: 'NO_FIRST_LINE_RESPONSE',
    }, { ifMatch })
    t.equal(outcomeOf(act).replace('if-match', 'If-Match'), answer, `an action with ${ifMatch}`)
  }
})
