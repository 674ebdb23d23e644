/** Redirection, withdrawal and reopening: what ends, what goes on, and what is gone. */
import t from 'tap'
import type { ActionInputs } from '../../../src/complaints/actions.ts'
import type { Circumstances } from '../../../src/complaints/circumstances.ts'
import type { Complaint } from '../../../src/complaints/complaint.ts'
import { decide } from '../../../src/complaints/decisions/index.ts'
import { deadlinesOf } from '../../../src/complaints/deadlines/states.ts'
import type { Role } from '../../../src/directory/actor.ts'
import {
  answered, brussels, complaintWith, cycleOf, delayed, firstLineOf, replied, sent,
} from '../../support/clocks.ts'
import { actorOf, circumstancesOf, OFFICE, refusalIn } from '../../support/situation.ts'

const RECEIVED = brussels('2026-03-13 10:00')
const NOW = brussels('2026-03-16 10:00')
const LATER = brussels('2026-05-04 10:00')
const by = (role: Role, now = NOW, facts: Partial<Circumstances> = {}) => circumstancesOf(actorOf(role), now, facts)
const ADDRESSES = {
  email: 'jan@example.be',
  postalAddress: { street: 'Lange Leemstraat 12', postalCode: '2018', city: 'Antwerpen', country: 'BE' },
}
const jan = (addresses: object): Complaint['complainant'] =>
  ({ name: 'Jan', capacity: 'INSURED', language: 'nl', ...addresses })
const inReview = complaintWith({ officeId: OFFICE.id, complainant: jan(ADDRESSES), cycles: [cycleOf(RECEIVED)] })

/** Each clock of the insurer as `FINAL_ANSWER 1 PENDING`. */
const clocks = (complaint: Complaint, now: string): string[] =>
  deadlinesOf(complaint, now)
    .filter(({ kind }) => kind !== 'FIRST_LINE')
    .map(({ kind, cycle, state }) => `${kind} ${cycle} ${state}`)

const REDIRECTION = { channel: 'EMAIL', outcome: 'REDIRECTED', explanation: 'De garage.' } as const
const redirect = (
  input: Partial<ActionInputs['REDIRECT']> = {},
  complaint = inReview,
  facts: Partial<Circumstances> = {},
) => decide('REDIRECT', complaint, { ...REDIRECTION, ...input }, by('HANDLER', NOW, facts))

t.test('a redirection closes with a letter and stops the clocks, but not what was breached', async t => {
  for (const outcome of ['NOT_A_COMPLAINT', 'INADMISSIBLE', 'REDIRECTED'] as const) {
    const { complaint, event } = redirect({ outcome })
    t.match(complaint, {
      status: 'CLOSED', outcome, closedAt: NOW, answeredAt: undefined,
      redirection: { explanation: 'De garage.', channel: 'EMAIL', dispatchedAt: NOW, by: { id: 'handler' } },
    })
    t.equal(event, 'complaint.redirected')
    t.same(clocks(complaint, LATER), ['ACKNOWLEDGEMENT 1 STOPPED', 'FINAL_ANSWER 1 STOPPED'])
  }
  const missed = redirect({}, { ...inReview, cycles: [cycleOf(brussels('2026-02-02 10:00'))] }).complaint
  t.same(clocks(missed, NOW), ['ACKNOWLEDGEMENT 1 BREACHED', 'FINAL_ANSWER 1 BREACHED'])
  const dispatchedAt = brussels('2026-03-14 10:00')
  t.equal(redirect({ dispatchedAt }).complaint.cycles[0]?.stopped?.at, dispatchedAt, 'from the dispatch of its letter')
})

t.test('a redirection drops an answer that awaits approval', async t => {
  const pending = {
    ...inReview,
    pendingApproval: {
      decision: 'UPHELD', explanation: 'x', grievances: [], remedies: [], rootCause: 'PROCESS', channel: 'EMAIL',
      submittedAt: NOW, submittedBy: { id: 'handler', name: 'An' },
    },
  } as const satisfies Complaint
  t.equal(redirect({}, pending).complaint.pendingApproval, undefined)
  t.equal(decide('WITHDRAW', pending, { reason: 'x' }, by('HANDLER')).complaint.pendingApproval, undefined)
})

t.test('a duplicate gives its earlier receipt to the survivor, while that one is being handled', async t => {
  const survivor = (facts: Partial<Complaint>, receivedAt = NOW) =>
    complaintWith({ id: 'survivor', ...facts, cycles: [cycleOf(receivedAt)] })
  const rows: [string, Complaint, receivedAt: string | undefined][] = [
    ['received',            survivor({ status: 'RECEIVED' }),                       RECEIVED],
    ['in review',           survivor({ status: 'IN_REVIEW' }),                      RECEIVED],
    ['received before',     survivor({}, brussels('2026-03-12 10:00')),             undefined],
    ['received with it',    survivor({}, RECEIVED),                                 undefined],
    ['answered',            survivor({ status: 'ANSWERED' }),                       undefined],
    ['closed',              survivor({ status: 'CLOSED' }),                         undefined],
    ['withdrawn',           survivor({ status: 'WITHDRAWN' }),                      undefined],
  ]
  for (const [what, other, receivedAt] of rows) {
    const elsewhere = { id: 'elsewhere', relation: 'FOLLOWS' } as const
    const related = { ...inReview, relatedTo: [elsewhere, { id: 'survivor', relation: 'SAME_MATTER' as const }] }
    const outcome = redirect({ outcome: 'DUPLICATE', duplicateOf: 'survivor' }, related, {
      other: id => id === 'survivor' ? other : undefined,
    })
    t.same(outcome.complaint.relatedTo, [elsewhere, { id: 'survivor', relation: 'DUPLICATE_OF' }], what)
    t.same(outcome.other?.complaint.cycles.map(cycle => cycle.receivedAt), receivedAt && [receivedAt], what)
    if (receivedAt === undefined) continue
    t.same([outcome.other?.event, outcome.other?.details], ['complaint.receiptCorrected', {
      receivedAt, previousReceivedAt: NOW, duplicateId: inReview.id,
    }], what)
    t.same(outcome.other?.complaint.cycles[0]?.receiptCorrections, [NOW], what)
  }
  for (const duplicateOf of [inReview.id, 'unknown']) {
    const outcome = () =>
      redirect({ outcome: 'DUPLICATE', duplicateOf }, inReview, {
        other: id => id === inReview.id ? inReview : undefined,
      })
    t.equal(refusalIn(outcome), 'badRequest duplicateOf', duplicateOf)
  }
})

t.test('a withdrawal stops the clocks of whoever holds it, and the insurer confirms it where it can', async t => {
  const held = complaintWith({
    status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', complainant: jan(ADDRESSES), firstLine: firstLineOf(5),
  })
  const day = { requestedByComplainantOn: '2026-03-15' }
  const rows: [string, Complaint, Role, Partial<ActionInputs['WITHDRAW']>, channel: string | undefined][] = [
    ['by the broker',                  held,                                          'BROKER',  day,                   undefined],
    ['by the insurer',                 inReview,                                      'HANDLER', day,                   'EMAIL'],
    ['by the insurer, by post',        inReview,                                      'HANDLER', { channel: 'POST' },   'POST'],
    ['of somebody without e-mail',     { ...inReview, complainant: jan({ postalAddress: ADDRESSES.postalAddress }) }, 'HANDLER', {}, 'POST'],
    ['of somebody without an address', { ...inReview, complainant: jan({}) },         'HANDLER', {},                    undefined],
  ]
  for (const [what, complaint, role, input, channel] of rows) {
    const { complaint: withdrawn, event } = decide('WITHDRAW', complaint, { reason: 'Opgelost.', ...input }, by(role))
    const { requestedByComplainantOn } = input
    t.match(withdrawn, {
      status: 'WITHDRAWN', heldBy: complaint.heldBy, outcome: 'WITHDRAWN',
      withdrawal: { reason: 'Opgelost.', at: NOW, by: { id: role.toLowerCase() }, requestedByComplainantOn },
    }, what)
    t.equal(withdrawn.withdrawal?.confirmation?.channel, channel, `${what}: its confirmation`)
    t.equal(event, 'complaint.withdrawn', what)
    t.same(new Set(deadlinesOf(withdrawn, LATER).map(({ state }) => state)), new Set(['STOPPED']), what)
  }
  const refused: [string, Complaint, Partial<ActionInputs['WITHDRAW']>, string][] = [
    ['a channel without an address', { ...inReview, complainant: jan({}) }, { channel: 'POST' },                          'badRequest channel'],
    ['wanted tomorrow',              inReview,                              { requestedByComplainantOn: '2026-03-17' },   'badRequest requestedByComplainantOn'],
  ]
  for (const [what, complaint, input, refusal] of refused) {
    t.equal(refusalIn(() => decide('WITHDRAW', complaint, { reason: 'x', ...input }, by('HANDLER'))), refusal, what)
  }
})

const finalAnswer = answered(NOW)
const withAnswer = complaintWith({
  status: 'ANSWERED', outcome: 'UPHELD', answeredAt: NOW, complainant: jan(ADDRESSES),
  cycles: [cycleOf(RECEIVED, { finalAnswer })],
})
const ENDED = {
  answered: withAnswer,
  closed: { ...withAnswer, status: 'CLOSED', closedAt: NOW, complainantSatisfaction: 'FULL' },
  withdrawn: decide('WITHDRAW', inReview, { reason: 'x' }, by('HANDLER')).complaint,
  redirected: redirect().complaint,
} as const satisfies Record<string, Complaint>
const reopen = (complaint: Complaint, input: Partial<ActionInputs['REOPEN']> = {}, role: Role = 'HANDLER') =>
  decide('REOPEN', complaint, { reason: 'De klant is het niet eens.', ...input }, by(role, LATER))

/** What describes an end. */
const END_MEMBERS = [
  'outcome', 'answeredAt', 'closedAt', 'complainantSatisfaction', 'withdrawal', 'redirection',
] as const

t.test('a reopening starts a cycle; after an error or a redirection it continues the old one', async t => {
  const running = ['ACKNOWLEDGEMENT 1 BREACHED', 'FINAL_ANSWER 1 BREACHED']
  const stopped = ['ACKNOWLEDGEMENT 1 STOPPED', 'FINAL_ANSWER 1 STOPPED']
  const met = ['ACKNOWLEDGEMENT 1 WAIVED', 'FINAL_ANSWER 1 MET']
  const anew = ['ACKNOWLEDGEMENT 2 PENDING', 'FINAL_ANSWER 2 PENDING']
  //                                              any other cause        ERROR
  const rows: [keyof typeof ENDED, other: string[], error: string[]][] = [
    ['answered',    [...met, ...anew],      running],
    ['closed',      [...met, ...anew],      running],
    ['withdrawn',   [...stopped, ...anew],  running],
    ['redirected',  running,                running],
  ]
  for (const [from, other, error] of rows) {
    for (const cause of [undefined, 'FURTHER_COMPLAINT', 'NEW_FACTS', 'ERROR'] as const) {
      const what = `${from}, ${cause}`
      const expected = cause === 'ERROR' ? error : other
      const { complaint, event } = reopen(ENDED[from], cause && { cause })
      t.same(clocks(complaint, LATER), expected, what)
      t.match(complaint, { status: 'IN_REVIEW', heldBy: 'INSURER' }, what)
      for (const member of END_MEMBERS) t.equal(complaint[member], undefined, `${what}: ${member} is gone`)
      const [reopening] = complaint.reopenings
      t.match(reopening, { reason: 'De klant is het niet eens.', at: LATER, by: { id: 'handler' } }, what)
      t.equal(reopening?.cycle, expected === running ? 1 : 2, what)
      t.equal(reopening?.cause, cause, what)
      t.equal(reopening?.reversed?.outcome, ENDED[from].outcome, `${what}: the end that it reverses`)
      t.equal(event, 'complaint.reopened', what)
      const isVoid = complaint.cycles[0]?.finalAnswer === undefined
      t.equal(isVoid, expected === running || from === 'withdrawn', `${what}: the answer is void`)
    }
  }
})

t.test('after an error a waiver that rested on a reply stays, and delay notices stay valid', async t => {
  const facts = { substantiveReplies: [replied(NOW)], delayNotices: [delayed(NOW, '2026-06-30')], finalAnswer }
  const reopened = reopen({ ...withAnswer, cycles: [cycleOf(RECEIVED, facts)] }, { cause: 'ERROR' }).complaint
  t.same(clocks(reopened, LATER), ['ACKNOWLEDGEMENT 1 WAIVED', 'FINAL_ANSWER 1 PENDING'])
})

t.test('only a new cycle takes a receipt, which lies between the previous one and now', async t => {
  const receivedAt = brussels('2026-05-01 10:00')
  t.equal(reopen(withAnswer, { receivedAt }).complaint.cycles[1]?.receivedAt, receivedAt)
  t.equal(reopen(withAnswer).complaint.cycles[1]?.receivedAt, LATER, 'now unless it is given')
  t.equal(reopen(withAnswer, { receivedAt: RECEIVED }).complaint.cycles[1]?.receivedAt, RECEIVED, 'at the previous one')
  const rows: [string, Complaint, Partial<ActionInputs['REOPEN']>, Role?][] = [
    ['in the future',             withAnswer,       { receivedAt: brussels('2026-05-04 10:00:01') }],
    ['before the previous one',   withAnswer,       { receivedAt: brussels('2026-03-13 09:59:59') }],
    ['after an error',            withAnswer,       { receivedAt, cause: 'ERROR' }],
    ['after a redirection',       ENDED.redirected, { receivedAt }],
    ['of the first line',         withdrawnFirstLine, { receivedAt }, 'BROKER'],
  ]
  for (const [what, complaint, input, role] of rows) {
    t.equal(refusalIn(() => reopen(complaint, input, role)), 'badRequest receivedAt', what)
  }
})

const firstLine = complaintWith({
  status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', officeId: OFFICE.id, firstLine: firstLineOf(60),
})
const withdrawnFirstLine = decide('WITHDRAW', firstLine, { reason: 'x' }, by('BROKER')).complaint

t.test('the first line is reopened with the clock that it had, and its stopped cycles stay stopped', async t => {
  const escalated: Complaint = { ...inReview, status: 'RECEIVED', firstLine: firstLineOf(60) }
  const returned = decide('RETURN_TO_BROKER', escalated, { reason: 'x' }, by('HANDLER')).complaint
  const rows: [string, Complaint, string[]][] = [
    [
      'resolved',
      decide('RESOLVE_FIRST_LINE', firstLine, { summary: 'x', satisfaction: 'FULL' }, by('BROKER')).complaint,
      [],
    ],
    ['withdrawn', withdrawnFirstLine, []],
    ['returned, then withdrawn', decide('WITHDRAW', returned, { reason: 'x' }, by('BROKER')).complaint, [
      'ACKNOWLEDGEMENT 1 STOPPED',
      'FINAL_ANSWER 1 STOPPED',
    ]],
  ]
  for (const [what, complaint, cycles] of rows) {
    const reopened = reopen(complaint, {}, 'BROKER').complaint
    t.match(reopened, { status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', firstLineResolution: undefined }, what)
    for (const member of END_MEMBERS) t.equal(reopened[member], undefined, `${what}: ${member} is gone`)
    t.equal(deadlinesOf(reopened, LATER).find(({ kind }) => kind === 'FIRST_LINE')?.state, 'PENDING', what)
    t.same(clocks(reopened, LATER), cycles, what)
    t.equal(reopened.reopenings[0]?.reversed, undefined, `${what}: the insurer ended nothing`)
  }
})

t.test('a reversed end that was recorded late keeps that moment when its letter is void', async t => {
  const late = { ...sent(RECEIVED), recordedAt: NOW, lateRecordingMotive: 'Niet ingeboekt.' }
  const complaint = { ...withAnswer, cycles: [cycleOf(RECEIVED, { finalAnswer: { ...finalAnswer, ...late } })] }
  t.equal(reopen(complaint, { cause: 'ERROR' }).complaint.reopenings[0]?.reversed?.lateRecordedAt, NOW)
  const { reversed } = reopen(complaint).complaint.reopenings[0] ?? {}
  t.equal(reversed?.lateRecordedAt, undefined, 'an answer that stays has it itself')
})
