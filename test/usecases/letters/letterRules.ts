/**
 * Letters through both APIs: acknowledgement, reply, delay, final answer and its approval
 * (contract.md, section 3, "Dispatch"). `test/complaints/decisions/` proves each rule whole.
 */
import t from 'tap'
import { exactLists } from '../../support/exactLists.ts'
import type { Calls, Complaint } from '../../support/calls.ts'
import { throughBoth } from '../../support/stories.ts'
import {
  answered, ask, BROKER, EXPENSIVE, go, inReview, logged, NOW, pending, PERSON, POSTAL_ADDRESS, received, seen, taken,
} from '../../support/situations.ts'
import type { Operation } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const story = throughBoth(t, world)

const MOTIVE = { lateRecordingMotive: 'De brief werd niet dadelijk ingeboekt.' }
const WITHOUT_ADDRESS = { complainant: { name: 'Jan Peeters', capacity: 'PROSPECT', language: 'nl' } }
const POST_ONLY = { complainant: { ...PERSON, email: undefined } }
/** Letters go to the lawyer, who has no e-mail. */
const BY_LAWYER = {
  representative: { name: 'Mr. Claes', relation: 'LAWYER', mandateProvided: true, postalAddress: POSTAL_ADDRESS },
  correspondenceTo: 'REPRESENTATIVE',
}
const LETTERS: readonly Operation[] = [
  'acknowledgeComplaint', 'replySubstantively', 'notifyDelay', 'sendFinalAnswer', 'redirectComplaint',
]

/** Received by staff at this moment, and taken by An. */
const receivedAt = async (api: Calls, moment: string, body: object = {}): Promise<Complaint> =>
  taken(api, await logged(api, { receivedAt: moment, ...body }, 'handler-an'))

story('a letter needs the address of its channel, at the one to whom letters go', async (t, api) => {
  for (const operation of LETTERS) {
    const complaint = await inReview(api, BY_LAWYER)
    const refused = await ask(api, 'handler-an', operation, complaint, { channel: 'EMAIL' })
    t.equal(refused, '400 badRequest channel', `${operation} by e-mail to a lawyer with a postal address`)
    t.equal(await ask(api, 'handler-an', operation, complaint, { channel: 'POST' }), 'done', `${operation} by post`)
  }
  t.equal(
    await ask(api, 'handler-an', 'acknowledgeComplaint', await inReview(api), { channel: 'PHONE' }),
    '400 badRequest channel',
    'a call is no letter',
  )
})

story('actions that need a letter are not available without any address', async (t, api) => {
  const complaint = await inReview(api, WITHOUT_ADDRESS)
  t.same((await seen(api, 'handler-an', complaint)).availableActions, [
    'ASSIGN', 'DECLARE_INDEPENDENCE', 'WITHDRAW', 'RECORD_OMBUDSMAN_REFERRAL',
  ])
  for (const operation of LETTERS) {
    t.equal(await ask(api, 'handler-an', operation, complaint), '400 badRequest channel', operation)
  }
})

story('a letter counts from dispatchedAt, and recordedAt is kept beside it', async (t, api) => {
  const [received, now] = ['2026-03-10T09:00:00+01:00', '2026-03-19T10:00:00+01:00']
  const rows: [string, object, string][] = [
    ['in the future',                    { dispatchedAt: '2026-03-19T10:05:00+01:00' },                  '400 badRequest dispatchedAt'],
    ['two working days back',            { dispatchedAt: '2026-03-17T23:59:59+01:00' },                  '400 badRequest lateRecordingMotive'],
    ['two working days back, motivated', { dispatchedAt: '2026-03-17T23:59:59+01:00', ...MOTIVE },       'done'],
  ]
  for (const operation of LETTERS) {
    world.clock.set(now)
    const complaint = await receivedAt(api, received)
    for (const [when, body, answer] of rows) {
      t.equal(await ask(api, 'handler-an', operation, complaint, body), answer, `${operation} ${when}`)
    }
  }
  world.clock.set('2026-03-23T10:00:00+01:00')
  const complaint = await go(api, 'handler-an', 'replySubstantively', await receivedAt(api, received), {
    channel: 'POST',
    dispatchedAt: '2026-03-12T15:00:00+01:00',
    ...MOTIVE,
  })
  t.match(
    complaint.substantiveReplies,
    exactLists([{
      channel: 'POST',
      dispatchedAt: '2026-03-12T14:00:00Z',
      recordedAt: /^2026-03-23T09:00:0/,
      ...MOTIVE,
    }]),
  )
  return complaint
})

story('a second acknowledgement in a cycle is refused', async (t, api) => {
  const complaint = await go(api, 'handler-an', 'acknowledgeComplaint', await received(api))
  t.match(complaint, { status: 'RECEIVED', acknowledgedAt: complaint.updatedAt })
  t.notOk(complaint.availableActions.includes('ACKNOWLEDGE'))
  t.equal(await ask(api, 'handler-bert', 'acknowledgeComplaint', complaint), '409 actionNotAllowed')
  t.equal(await ask(api, 'handler-bert', 'acknowledgeComplaint', await taken(api, complaint)), '409 actionNotAllowed')
  const next = await go(api, 'handler-an', 'reopenComplaint', await go(api, 'handler-an', 'sendFinalAnswer', complaint))
  t.equal(next.acknowledgedAt, undefined)
  t.equal(await ask(api, 'handler-an', 'acknowledgeComplaint', next), 'done', 'and again in the next')
  const same = await go(api, 'handler-an', 'reopenComplaint', await go(api, 'handler-an', 'sendFinalAnswer', next), {
    cause: 'ERROR',
  })
  t.equal(
    await ask(api, 'handler-an', 'acknowledgeComplaint', same),
    '409 actionNotAllowed',
    'not when the old one goes on',
  )
})

story('a delay is motivated within the term, and moves it to a later day', async (t, api) => {
  const complaint = await receivedAt(api, '2026-03-13T16:30:00+01:00')
  const dueOn = ({ deadlines }: Complaint) => deadlines.find(({ kind }) => kind === 'FINAL_ANSWER')?.dueOn
  t.equal(dueOn(complaint), '2026-04-13')
  t.equal(
    await ask(api, 'handler-an', 'notifyDelay', complaint, { expectedCompletionOn: '2026-04-13' }),
    '400 badRequest expectedCompletionOn',
  )
  const once = await go(api, 'handler-an', 'notifyDelay', complaint, { expectedCompletionOn: '2026-04-14' })
  t.equal(dueOn(once), '2026-04-14')
  t.equal(
    await ask(api, 'handler-an', 'notifyDelay', complaint, { expectedCompletionOn: '2026-04-14' }),
    '400 badRequest expectedCompletionOn',
    'after the present date',
  )
  world.clock.set('2026-04-14T23:59:58+02:00')
  const twice = await go(api, 'handler-an', 'notifyDelay', complaint, { expectedCompletionOn: '2031-01-01' })
  t.equal(dueOn(twice), '2031-01-01', 'with no cap')
  t.match(
    twice.deadlines.find(({ kind }) => kind === 'FINAL_ANSWER'),
    exactLists({
      originalDueOn: '2026-04-13',
      extensions: [{ previousDueOn: '2026-04-13', dueOn: '2026-04-14' }, {
        previousDueOn: '2026-04-14',
        dueOn: '2031-01-01',
      }],
    }),
  )
  t.match(
    twice.delayNotices.map(({ expectedCompletionOn }) => expectedCompletionOn),
    exactLists(['2026-04-14', '2031-01-01']),
  )
  return twice
})

story('only a manager sends a third delay notice in a cycle', async (t, api) => {
  const complaint = await inReview(api)
  for (const expectedCompletionOn of ['2026-05-01', '2026-06-01']) {
    await go(api, 'handler-an', 'notifyDelay', complaint, { expectedCompletionOn })
  }
  t.notOk((await seen(api, 'handler-an', complaint)).availableActions.includes('NOTIFY_DELAY'))
  t.equal(
    await ask(api, 'handler-an', 'notifyDelay', complaint, { expectedCompletionOn: '2026-07-01' }),
    '403 missingPermission',
  )
  t.equal(
    await ask(api, 'handler-bert', 'notifyDelay', complaint, { expectedCompletionOn: '2026-07-01' }),
    '403 missingPermission',
  )
  t.equal(await ask(api, 'manager-carla', 'notifyDelay', complaint, { expectedCompletionOn: '2026-07-01' }), 'done')
  const next = await go(api, 'handler-an', 'reopenComplaint', await go(api, 'handler-an', 'sendFinalAnswer', complaint))
  t.equal(await ask(api, 'handler-an', 'notifyDelay', next), 'done', 'the next cycle counts anew')
})

story('a delay notice after the term is refused', async (t, api) => {
  const complaint = await receivedAt(api, '2026-03-13T16:30:00+01:00')
  world.clock.set('2026-04-14T00:00:00+02:00')
  t.equal(await ask(api, 'handler-an', 'notifyDelay', complaint), '409 delayNoticeTooLate')
  t.equal(
    await ask(api, 'handler-an', 'notifyDelay', complaint, { expectedCompletionOn: '2026-04-01' }),
    '409 delayNoticeTooLate',
    '409 comes before 400',
  )
  t.equal(
    await ask(api, 'handler-an', 'notifyDelay', complaint, { dispatchedAt: '2026-04-14T00:00:00+02:00' }),
    '409 delayNoticeTooLate',
  )
  t.equal(
    await ask(api, 'handler-an', 'notifyDelay', complaint, { dispatchedAt: '2026-04-13T23:59:59+02:00' }),
    'done',
    'one that left in time is recorded after it',
  )
})

story('remedies above the limit wait for approval while the deadline runs on', async (t, api) => {
  const cents = (...amounts: number[]) => ({ remedies: amounts.map(amountCents => ({ kind: 'PAYMENT', amountCents })) })
  t.match(await go(api, 'handler-an', 'sendFinalAnswer', await inReview(api), cents(250_000)), {
    status: 'ANSWERED',
    pendingApproval: undefined,
  })
  t.match(await go(api, 'handler-an', 'sendFinalAnswer', await inReview(api), cents(125_000, 125_001)), {
    status: 'IN_REVIEW',
    pendingApproval: {},
  }, 'they are added up')
  t.equal(
    await ask(api, 'handler-an', 'sendFinalAnswer', await inReview(api), { ...EXPENSIVE, dispatchedAt: NOW }),
    '400 badRequest dispatchedAt',
  )
  t.equal(
    await ask(api, 'handler-an', 'sendFinalAnswer', await inReview(api, POST_ONLY), EXPENSIVE),
    '400 badRequest channel',
  )

  const waiting = await pending(api)
  t.match(waiting, {
    status: 'IN_REVIEW',
    finalAnswer: undefined,
    answeredAt: undefined,
    pendingApproval: { decision: 'UPHELD', submittedBy: { name: 'An Verhulst' } },
  })
  t.notOk(waiting.availableActions.includes('ANSWER'))
  for (const client of ['handler-an', 'manager-carla']) {
    t.equal(await ask(api, client, 'sendFinalAnswer', waiting), '409 approvalPending', client)
  }
  t.equal((await seen(api, BROKER, waiting)).pendingApproval, undefined, 'the broker does not see it')

  world.clock.set('2026-04-20T10:00:00+02:00')
  t.match((await seen(api, 'handler-an', waiting)).deadlines.at(1), { kind: 'FINAL_ANSWER', state: 'BREACHED' })
  const approved = await go(api, 'manager-carla', 'approveFinalAnswer', waiting, { remarks: 'Akkoord.' })
  t.match(approved, {
    status: 'ANSWERED',
    outcome: 'UPHELD',
    pendingApproval: undefined,
    answeredAt: /^2026-04-20T08:00:0/,
    finalAnswer: { by: { name: 'An Verhulst' }, approvedBy: { name: 'Carla Nijs' }, ...EXPENSIVE },
  })
  t.match(approved.deadlines.at(1), { kind: 'FINAL_ANSWER', state: 'LATE' }, 'it counts at the approval')
  return approved
})

story('no author approves their own answer, and a refused answer can be written again', async (t, api) => {
  const byManager = await go(api, 'manager-carla', 'sendFinalAnswer', await inReview(api), EXPENSIVE)
  t.notOk(byManager.availableActions.includes('APPROVE_ANSWER'))
  t.equal(await ask(api, 'manager-carla', 'approveFinalAnswer', byManager), '403 missingPermission')
  t.equal(await ask(api, 'handler-an', 'approveFinalAnswer', byManager), '403 missingPermission')
  t.ok((await seen(api, 'manager-filip', byManager)).availableActions.includes('APPROVE_ANSWER'))
  const refused = await go(api, 'manager-filip', 'approveFinalAnswer', byManager, {
    approved: false,
    remarks: 'Te hoog.',
  })
  t.match(refused, { status: 'IN_REVIEW', pendingApproval: undefined })
  t.match((await api.history('auditor-dirk', refused.id)).at(-1), {
    type: 'complaint.answerRefused',
    details: { approved: false, remarks: 'Te hoog.' },
  })
  t.equal(
    await ask(api, 'manager-filip', 'approveFinalAnswer', refused),
    '409 actionNotAllowed',
    'nothing waits any more',
  )
  t.equal(await ask(api, 'manager-filip', 'sendFinalAnswer', refused, EXPENSIVE), 'done', 'ANSWER is open again')
  t.equal(await ask(api, 'manager-carla', 'approveFinalAnswer', refused), 'done')
  t.same((await api.history('auditor-dirk', refused.id)).slice(-5).map(({ type }) => type), [
    'complaint.answerSubmitted', 'complaint.answerRefused', 'complaint.answerSubmitted', 'letter.dispatched',
    'complaint.answered',
  ])
})

story('a final answer ends the review with its decision', async (t, api) => {
  const decision = 'PARTIALLY_UPHELD'
  const complaint = await go(api, 'manager-carla', 'sendFinalAnswer', await inReview(api), {
    decision,
    complaintAsUnderstood: 'Traag.',
    grievances: [{ summary: 'Traag', decision, explanation: 'Het duurde te lang.' }],
    isClaimDecision: true,
    systemic: false,
  })
  t.match(
    complaint,
    exactLists({
      status: 'ANSWERED',
      outcome: decision,
      answeredAt: complaint.updatedAt,
      finalAnswer: {
        decision,
        isClaimDecision: true,
        systemic: false,
        remedies: [],
        grievances: [{ decision }],
        by: { name: 'Carla Nijs' },
      },
    }),
  )
  const closed = await go(api, 'handler-bert', 'closeComplaint', await answered(api), {
    complainantSatisfaction: 'NONE',
  })
  t.match(closed, { status: 'CLOSED', outcome: 'UPHELD', complainantSatisfaction: 'NONE', closedAt: closed.updatedAt })
  return closed
})
