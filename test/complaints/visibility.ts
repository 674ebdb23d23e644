/** Who can open a complaint, and which members each role sees. */
import t from 'tap'
import type { Complaint } from '../../src/complaints/complaint.ts'
import { canOpen, present } from '../../src/complaints/visibility.ts'
import { ROLES } from '../../src/directory/actor.ts'
import { answered, brussels, complaintWith, cycleOf, delayed, replied, sent } from '../support/clocks.ts'
import { actorOf, circumstancesOf, handledBy, OFFICE, OTHER_OFFICE } from '../support/situation.ts'

t.test('every role, office, holder and access: who can open a complaint', async t => {
  const rows: [heldBy: 'BROKER' | 'INSURER', brokerAccess: 'FULL' | 'NONE', broker: boolean, staff: boolean][] = [
    ['BROKER',  'FULL', true,  false],
    ['BROKER',  'NONE', false, false],
    ['INSURER', 'FULL', true,  true],
    ['INSURER', 'NONE', false, true],
  ]
  for (const [heldBy, brokerAccess, broker, staff] of rows) {
    const complaint = { heldBy, brokerAccess, officeId: OFFICE.id }
    //                                                    BROKER HANDLER MANAGER AUDITOR ADMIN
    t.same(
      ROLES.map(role => canOpen(complaint, actorOf(role))),
      [broker, staff, staff, staff, false],
      `${heldBy} ${brokerAccess}`,
    )
    t.equal(canOpen(complaint, actorOf('BROKER', { office: OTHER_OFFICE })), false, 'another office')
    t.equal(canOpen({ heldBy, brokerAccess }, actorOf('BROKER')), false, 'without an office')
  }
})

const NOW = brussels('2026-04-20 10:00')
const BY = { id: 'handler', name: 'An' }
const at = (day: number) => brussels(`2026-04-${String(day).padStart(2, '0')} 10:00`)

/** A complaint on which every member has a value. */
const FULL: Complaint = complaintWith({
  reference: 'K-2026-000001', firstLineReference: 'F-SCHE-2026-000001', officeId: OFFICE.id, brokerReference: 'B1', concerns: 'INSURER',
  representative: { name: 'Mr. Claes', relation: 'LAWYER', mandateProvided: true }, productLine: 'CAR', policyNumber: 'P1', claimNumber: 'C1',
  remedySought: 'A refund', staffComplainedAbout: ['x'], contestedDecisionBy: ['y'], signalledAt: at(1), handling: handledBy('handler'),
  interventions: [{ kinds: ['ANSWER'], summary: 'x', at: at(1), by: BY, recordedAt: at(1) }],
  firstLineResolution: { summary: 'x', satisfaction: 'PARTIAL', at: at(2), by: BY },
  escalation: { ground: 'UNSATISFIED_AFTER_FIRST_LINE', at: at(3), by: BY, cycle: 1, contentDigest: 'digest' },
  cycles: [cycleOf(at(3), {
    acknowledgement: sent(at(7)), substantiveReplies: [replied(at(8))], delayNotices: [delayed(at(9), '2026-05-30')],
    finalAnswer: { ...answered(at(10)), systemic: true, approvedBy: { id: 'manager', name: 'Carla' } },
  })],
  pendingApproval: {
    decision: 'UPHELD', explanation: 'x', grievances: [], remedies: [], rootCause: 'PROCESS', channel: 'EMAIL', submittedAt: at(9), submittedBy: BY,
  },
  outcome: 'UPHELD', answeredAt: at(10), closedAt: at(11), complainantSatisfaction: 'FULL',
  redirection: { ...sent(at(12)), explanation: 'x', by: BY }, withdrawal: { reason: 'x', at: at(13), by: BY },
  reopenings: [{ reason: 'x', at: at(14), by: BY, cycle: 1 }],
  legalHold: { reason: 'x', setAt: at(15), setBy: BY },
  relatedTo: [{ id: 'open', relation: 'FOLLOWS' }, { id: 'closed', relation: 'SAME_MATTER' }],
})

const { staff, office } = circumstancesOf(actorOf('HANDLER'), NOW)
const surroundings = { now: NOW, staff, office, related: new Map([['open', 'K-2026-000002']]) }
const viewFor = (role: Parameters<typeof actorOf>[0]) => present(FULL, actorOf(role), surroundings)

const withoutAll = (value: object, names: string[]) =>
  Object.fromEntries(Object.entries(value).filter(([member]) => !names.includes(member)))

/** Members that only the insurer's staff see. */
const STAFF_ONLY = ['staffComplainedAbout', 'contestedDecisionBy', 'pendingApproval', 'legalHold']

t.test('every member has a value for staff; the broker misses four, the approval and the root cause', async t => {
  for (const role of ['HANDLER', 'MANAGER', 'AUDITOR'] as const) {
    const absent = Object.entries(viewFor(role)).filter(([, value]) => value === undefined).map(([member]) => member)
    t.same(absent, [], role)
    t.same(viewFor(role).finalAnswer?.approvedBy, { id: 'manager', name: 'Carla' })
  }
  const [ofStaff, ofBroker] = [viewFor('HANDLER'), viewFor('BROKER')]
  for (const [member, value] of Object.entries(ofStaff)) {
    const seen = ofBroker[member as keyof typeof ofBroker]
    if (STAFF_ONLY.includes(member)) t.equal(seen, undefined, member)
    else if (member === 'finalAnswer') {
      t.same(seen, withoutAll(value as object, ['approvedBy', 'rootCause', 'systemic']), member)
    } else if (member !== 'availableActions' && member !== 'actions') t.same(seen, value, member)
  }
  t.notOk(JSON.stringify(ofBroker).includes('Carla'), 'the name of who approved is nowhere')
  t.notMatch(JSON.stringify(ofBroker), /rootCause|systemic|PROCESS/, 'the cause is nowhere')
})

t.test('internal facts and complaints that the viewer cannot open never appear', async t => {
  for (const role of ['BROKER', 'HANDLER'] as const) {
    const view = viewFor(role)
    t.notOk(JSON.stringify(view.escalation).includes('contentDigest'), role)
    t.same(view.relatedTo, [{ id: 'open', reference: 'K-2026-000002', relation: 'FOLLOWS' }], role)
    t.same(view.handler, { id: 'handler', name: 'HANDLER' }, role)
    t.same(view.office, { id: OFFICE.id, name: OFFICE.name }, role)
  }
})

t.test('a complaint that the viewer cannot open any more offers no action', async t => {
  const returned = { ...FULL, status: 'FIRST_LINE_OPEN', heldBy: 'BROKER' } as const
  for (const role of ['HANDLER', 'MANAGER', 'AUDITOR'] as const) {
    const { availableActions, actions } = present(returned, actorOf(role), surroundings)
    t.same([availableActions, actions], [[], []], role)
  }
  t.not(present(returned, actorOf('BROKER'), surroundings).availableActions.length, 0, 'BROKER')
})
