/** When a complaint enters and leaves the insurer's balance: each way once, on its day. */
import t from 'tap'
import { endsOf, receiptsOf, reopeningsOf } from '../../src/reports/balance.ts'
import { answered, brussels, cycleOf } from '../support/clocks.ts'
import { answeredWith, factsWith, reopened, stoppedWith } from '../support/reportedComplaints.ts'
import type { Complaint } from '../../src/complaints/complaint.ts'

const sent = { letterId: '1', channel: 'EMAIL', recordedAt: brussels('2026-03-10 09:00') } as const
const withdrawal = (at: string) => ({ reason: 'Opgelost.', at: brussels(at), by: { id: '1', name: 'An' } })
const redirected = (at: string): Partial<Complaint> => ({
  status: 'CLOSED', outcome: 'DUPLICATE', closedAt: brussels(at),
  redirection: { ...sent, dispatchedAt: brussels(at), explanation: 'Dubbel.', by: { id: '1', name: 'An' } },
})
const MARCH_2 = '2026-03-02 10:00'
const first = cycleOf(brussels(MARCH_2))
const second = cycleOf(brussels('2026-03-20 10:00'), { number: 2 })

type Row = [facts: Partial<Complaint>, received: string[], reopened: string[], ends: string[]]

const ROWS: Record<string, Row> = {
  'with the broker only':          [{ heldBy: 'BROKER', status: 'FIRST_LINE_OPEN' }, [], [], []],
  'withdrawn in the first line':   [{ heldBy: 'BROKER', status: 'WITHDRAWN', outcome: 'WITHDRAWN', withdrawal: withdrawal(MARCH_2) }, [], [], []],
  'reopened in the first line':    [{ heldBy: 'BROKER', status: 'FIRST_LINE_OPEN', reopenings: [reopened('2026-03-03 10:00', 1)] }, [], [], []],
  'received':                      [{ status: 'RECEIVED', cycles: [first] }, ['2026-03-02'], [], []],
  'just before midnight':          [{ cycles: [cycleOf(brussels('2026-03-02 23:59'))] }, ['2026-03-02'], [], []],
  'at midnight':                   [{ cycles: [cycleOf(brussels('2026-03-03 00:00'))] }, ['2026-03-03'], [], []],
  'answered':                      [answeredWith(MARCH_2, '2026-03-09 23:59'), ['2026-03-02'], [], ['2026-03-09 UPHELD']],
  'answered, then closed':         [answeredWith(MARCH_2, '2026-03-09 12:00', { status: 'CLOSED', closedAt: brussels('2026-03-30 12:00') }), ['2026-03-02'], [], ['2026-03-09 UPHELD']],
  'an answer that was not sent':   [answeredWith(MARCH_2, '2026-03-09 12:00', { answeredAt: undefined }), ['2026-03-02'], [], []],
  'withdrawn':                     [{ status: 'WITHDRAWN', outcome: 'WITHDRAWN', withdrawal: withdrawal('2026-03-05 10:00'), cycles: [{ ...first, ...stoppedWith('WITHDRAWN', '2026-03-05 10:00') }] }, ['2026-03-02'], [], ['2026-03-05 WITHDRAWN']],
  'a duplicate':                   [{ ...redirected('2026-03-06 10:00'), cycles: [{ ...first, ...stoppedWith('REDIRECTED', '2026-03-06 10:00') }] }, ['2026-03-02'], [], ['2026-03-06 DUPLICATE']],
  'returned':                      [{ heldBy: 'BROKER', status: 'FIRST_LINE_OPEN', cycles: [{ ...first, ...stoppedWith('RETURNED', '2026-03-04 10:00') }] }, ['2026-03-02'], [], ['2026-03-04 RETURNED']],
  'returned and escalated again':  [{ status: 'RECEIVED', cycles: [{ ...first, ...stoppedWith('RETURNED', '2026-03-04 10:00') }, second] }, ['2026-03-02', '2026-03-20'], [], ['2026-03-04 RETURNED']],
  'reopened with a new cycle':     [{
    cycles: [{ ...first, finalAnswer: answered(brussels('2026-03-09 10:00')) }, second],
    reopenings: [
      reopened('2026-03-25 10:00', 2, {
        cause: 'NEW_FACTS',
        reversed: { outcome: 'UPHELD', at: brussels('2026-03-09 10:00') },
      }),
    ],
  }, ['2026-03-02'], ['2026-03-25'], ['2026-03-09 UPHELD']],
  'reopened because of an error':  [{
    cycles: [first],
    reopenings: [
      reopened('2026-03-11 10:00', 1, {
        cause: 'ERROR',
        reversed: { outcome: 'REJECTED', at: brussels('2026-03-09 10:00') },
      }),
    ],
  }, ['2026-03-02'], ['2026-03-11'], ['2026-03-09 REJECTED']],
  'reopened after a redirection':  [{
    cycles: [first],
    reopenings: [
      reopened('2026-03-11 10:00', 1, {
        cause: 'NEW_FACTS',
        reversed: { outcome: 'INADMISSIBLE', at: brussels('2026-03-09 10:00') },
      }),
    ],
  }, ['2026-03-02'], ['2026-03-11'], ['2026-03-09 INADMISSIBLE']],
  'reopened before it was sent':   [{
    cycles: [{ ...first, finalAnswer: answered(brussels('2026-03-09 10:00')) }, second],
    reopenings: [reopened('2026-03-11 10:00', 2, { reversed: { outcome: 'UPHELD' } })],
  }, ['2026-03-02'], [], []],
  'reopened twice, answered again': [answeredWith(MARCH_2, '2026-03-30 10:00', {
    reopenings: [
      reopened('2026-03-10 10:00', 1, {
        cause: 'ERROR',
        reversed: { outcome: 'REJECTED', at: brussels('2026-03-09 10:00') },
      }),
      reopened('2026-03-20 10:00', 1, {
        cause: 'ERROR',
        reversed: { outcome: 'UPHELD', at: brussels('2026-03-19 10:00') },
      }),
    ],
  }), ['2026-03-02'], ['2026-03-10', '2026-03-20'], ['2026-03-09 REJECTED', '2026-03-19 UPHELD', '2026-03-30 UPHELD']],
}

for (const [situation, [complaint, received, reopenings, ends]] of Object.entries(ROWS)) {
  t.test(situation, async t => {
    const facts = factsWith(complaint)
    t.strictSame(receiptsOf(facts), received, 'received')
    t.strictSame(reopeningsOf(facts), reopenings, 'reopened')
    t.strictSame(endsOf(facts).map(({ on, outcome }) => `${on} ${outcome}`), ends, 'ended')
    const isOpen = facts.heldBy === 'INSURER' && ends.length === reopenings.length + received.length - 1
    t.equal(received.length + reopenings.length - ends.length, Number(isOpen), 'the balance is 0 or 1')
  })
}
