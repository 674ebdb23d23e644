/** The final answer: sent at once, or after another manager approved it; then the closing. */
import t from 'tap'
import type { ActionInputs } from '../../../src/complaints/actions.ts'
import { decide } from '../../../src/complaints/decisions/index.ts'
import { brussels, complaintWith, cycleOf } from '../../support/clocks.ts'
import { actorOf, circumstancesOf, refusalIn } from '../../support/situation.ts'

const NOW = brussels('2026-03-16 10:00')
const LATER = brussels('2026-03-20 10:00')
const handler = actorOf('HANDLER')
const manager = actorOf('MANAGER')
const PERSON = { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' } as const
const inReview = complaintWith({ complainant: PERSON, cycles: [cycleOf(brussels('2026-03-10 09:00'))] })
const CONTENT = { decision: 'UPHELD', explanation: 'x'.repeat(50), rootCause: 'PROCESS' } as const
const ANSWER: ActionInputs['ANSWER'] = { ...CONTENT, channel: 'EMAIL' }
const paying = (...amounts: (number | undefined)[]): ActionInputs['ANSWER'] => ({
  ...ANSWER,
  remedies: amounts.map(amountCents => ({ kind: 'PAYMENT', ...(amountCents !== undefined && { amountCents }) })),
})
const answer = (input: ActionInputs['ANSWER'], facts: Parameters<typeof circumstancesOf>[2] = {}) =>
  decide('ANSWER', inReview, input, circumstancesOf(handler, NOW, facts))

t.test('remedies above the limit in all wait for approval, and others are sent at once', async t => {
  const rows: [string, ActionInputs['ANSWER'], waits: boolean][] = [
    ['no remedy',                      ANSWER,                     false],
    ['a remedy without an amount',     paying(undefined),          false],
    ['exactly the limit',              paying(250_000),            false],
    ['one cent above it',              paying(250_001),            true],
    ['above it when added up',         paying(125_000, 125_001),   true],
    ['the limit, added up',            paying(125_000, 125_000),   false],
  ]
  for (const [what, input, waits] of rows) {
    const { complaint, event } = answer(input)
    t.equal(event, waits ? 'complaint.answerSubmitted' : 'complaint.answered', what)
    t.same(
      [complaint.status, complaint.pendingApproval !== undefined, complaint.cycles[0]?.finalAnswer !== undefined],
      waits ? ['IN_REVIEW', true, false] : ['ANSWERED', false, true],
      what,
    )
  }
  t.equal(answer(paying(101), { approvalLimitCents: 100 }).event, 'complaint.answerSubmitted', 'another limit')
})

t.test('an answer that is sent ends the review with its decision', async t => {
  for (const decision of ['UPHELD', 'PARTIALLY_UPHELD', 'REJECTED'] as const) {
    const { complaint } = answer({ ...ANSWER, decision, systemic: false })
    t.match(complaint, { status: 'ANSWERED', outcome: decision, answeredAt: NOW, pendingApproval: undefined })
    t.same(complaint.cycles[0]?.finalAnswer, {
      ...CONTENT, decision, systemic: false, grievances: [], remedies: [],
      letterId: 'new 1', channel: 'EMAIL', dispatchedAt: NOW, recordedAt: NOW,
      cycle: 1, by: { id: 'handler', name: 'HANDLER' },
    })
  }
})

t.test('an e-mail that a mail server has yet to accept answers nothing, and a letter by post does', async t => {
  const mailCounts = 'WHEN_ACCEPTED'
  t.equal(answer(ANSWER, { mailCounts }).complaint.answeredAt, undefined)
  t.equal(answer({ ...ANSWER, dispatchedAt: NOW }, { mailCounts }).complaint.answeredAt, NOW)
  const postalAddress = { street: 'Lange Leemstraat 12', postalCode: '2018', city: 'Antwerpen', country: 'BE' }
  const byPost = decide(
    'ANSWER',
    { ...inReview, complainant: { ...PERSON, postalAddress } },
    { ...ANSWER, channel: 'POST' },
    circumstancesOf(handler, NOW, { mailCounts }),
  )
  t.equal(byPost.complaint.answeredAt, NOW)
})

t.test('an answer that waits for approval is refused what its sending would be refused', async t => {
  const rows: [string, ActionInputs['ANSWER'], string][] = [
    ['a moment of dispatch',          { ...paying(250_001), dispatchedAt: NOW },  'badRequest dispatchedAt'],
    ['a channel without an address',  { ...paying(250_001), channel: 'POST' },    'badRequest channel'],
  ]
  for (const [what, input, refusal] of rows) t.equal(refusalIn(() => answer(input)), refusal, what)
})

const submitted = answer({ ...paying(250_001), letter: { closing: 'Met vriendelijke groet' } }).complaint
const approve = (input: ActionInputs['APPROVE_ANSWER']) =>
  decide('APPROVE_ANSWER', submitted, input, circumstancesOf(manager, LATER))

t.test('an approval sends the answer of its author, and it counts from then', async t => {
  const { complaint, event, details } = approve({ approved: true, remarks: 'Akkoord.' })
  t.match(complaint, { status: 'ANSWERED', outcome: 'UPHELD', answeredAt: LATER, pendingApproval: undefined })
  t.match(complaint.cycles[0]?.finalAnswer, {
    dispatchedAt: LATER,
    by: { id: 'handler' },
    approvedBy: { id: 'manager' },
  })
  t.same(complaint.cycles[0]?.finalAnswer?.remedies, [{ kind: 'PAYMENT', amountCents: 250_001 }])
  for (const member of ['letter', 'submittedAt', 'submittedBy']) {
    t.notOk(Object.hasOwn(complaint.cycles[0]?.finalAnswer ?? {}, member), `${member} belongs to the submission`)
  }
  t.same([event, details], ['complaint.answered', { approved: true, remarks: 'Akkoord.' }])
})

t.test('a refused approval leaves the complaint in review without an answer', async t => {
  const { complaint, event, details } = approve({ approved: false, remarks: 'Te hoog.' })
  t.match(complaint, { status: 'IN_REVIEW', outcome: undefined, pendingApproval: undefined })
  t.equal(complaint.cycles[0]?.finalAnswer, undefined)
  t.same([event, details], ['complaint.answerRefused', { approved: false, remarks: 'Te hoog.' }])
})

t.test('a closing records when, and how satisfied the person is', async t => {
  const { complaint, event } = decide(
    'CLOSE',
    answer(ANSWER).complaint,
    { complainantSatisfaction: 'NONE' },
    circumstancesOf(handler, LATER),
  )
  t.match(complaint, { status: 'CLOSED', outcome: 'UPHELD', answeredAt: NOW, closedAt: LATER })
  t.equal(complaint.complainantSatisfaction, 'NONE')
  t.equal(event, 'complaint.closed')
})
