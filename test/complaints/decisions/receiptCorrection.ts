/** A corrected receipt: which instants it takes, and what the history keeps. */
import t from 'tap'
import type { Cycle } from '../../../src/complaints/complaint.ts'
import { decide } from '../../../src/complaints/decisions/index.ts'
import { deadlinesOf } from '../../../src/complaints/deadlines/states.ts'
import { answered, brussels, complaintWith, cycleOf, delayed, replied, sent } from '../../support/clocks.ts'
import { actorOf, circumstancesOf, refusalIn } from '../../support/situation.ts'

const RECEIVED = brussels('2026-03-16 09:00')
const NOW = brussels('2026-03-18 10:00')
const MOTIVE = 'De brief lag een week in de postkamer.'
const correct = (receivedAt: string, facts: Partial<Cycle> = {}) =>
  decide(
    'CORRECT_RECEIPT',
    complaintWith({ cycles: [cycleOf(brussels('2026-02-02 09:00')), cycleOf(RECEIVED, { number: 2, ...facts })] }),
    { receivedAt, motive: MOTIVE },
    circumstancesOf(actorOf('MANAGER'), NOW),
  )

t.test('the newest cycle takes the receipt and its due days, and both receipts are kept', async t => {
  const { complaint, event, details } = correct('2026-03-10T09:00:00+01:00')
  t.same(complaint.cycles.map(({ receivedAt }) => receivedAt), [brussels('2026-02-02 09:00'), '2026-03-10T08:00:00Z'])
  const newest = deadlinesOf(complaint, NOW).filter(({ cycle }) => cycle === 2)
  t.same(newest.map(({ dueOn }) => dueOn), ['2026-03-13', '2026-04-10'])
  t.same(complaint.cycles[1]?.receiptCorrections, [NOW])
  t.equal(event, 'complaint.receiptCorrected')
  t.same(details, { receivedAt: '2026-03-10T08:00:00Z', previousReceivedAt: RECEIVED, motive: MOTIVE })
})

t.test('delay notices stay valid after a correction', async t => {
  const { complaint } = correct('2026-03-10T09:00:00+01:00', { delayNotices: [delayed(NOW, '2026-06-30', 2)] })
  t.match(deadlinesOf(complaint, NOW).find(({ kind, cycle }) => kind === 'FINAL_ANSWER' && cycle === 2), {
    dueOn: '2026-06-30', originalDueOn: '2026-04-10',
  })
})

t.test('a receipt is neither in the future, nor outside the calendars, nor after a letter of its cycle', async t => {
  const letter = brussels('2026-03-17 12:00')
  const after = brussels('2026-03-17 12:00:01')
  const rows: [string, string, Partial<Cycle>, refusal: string | undefined][] = [
    ['now',                       NOW,                               {},                                          undefined],
    ['in the future',             brussels('2026-03-18 10:00:01'),   {},                                          'badRequest receivedAt'],
    ['before the calendars',      '1999-12-31T10:00:00Z',            {},                                          'badRequest receivedAt'],
    ['with an acknowledgement',   letter,                            { acknowledgement: sent(letter) },           undefined],
    ['after an acknowledgement',  after,                             { acknowledgement: sent(letter) },           'badRequest receivedAt'],
    ['after a reply',             after,                             { substantiveReplies: [replied(letter)] },   'badRequest receivedAt'],
    ['after a delay notice',      after,                             { delayNotices: [delayed(letter, '2026-06-30', 2)] }, 'badRequest receivedAt'],
    ['after the answer',          after,                             { finalAnswer: answered(letter, 2) },        'badRequest receivedAt'],
  ]
  for (const [when, receivedAt, facts, refusal] of rows) {
    t.equal(refusalIn(() => correct(receivedAt, facts)), refusal, when)
  }
})
