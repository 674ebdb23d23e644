/** The phases on which lists filter and sort, and the instants at which a state changes. */
import t from 'tap'
import { dueBefore } from '../../../src/calendar/days.ts'
import type { Complaint, Cycle } from '../../../src/complaints/complaint.ts'
import { clockTurns, dueOrderOf, newestPhasesOf } from '../../../src/complaints/deadlines/phases.ts'
import { answered, brussels as at, complaintWith, cycleOf, firstLineOf, referredOn, sent } from '../../support/clocks.ts'

// Acknowledgement Wed 18 March, week Fri 20 March, final answer Mon 13 April.
const RECEIVED = at('2026-03-13 16:30')

t.test('a list filters on the newest cycle; the first line counts as cycle 1', t => {
  const firstLine = firstLineOf(5)
  const rows: [string, Partial<Complaint>, string[]][] = [
    ['in the first line', { firstLine }, ['FIRST_LINE']],
    ['escalated once', { firstLine, cycles: [cycleOf(RECEIVED)] }, ['ACKNOWLEDGEMENT', 'FINAL_ANSWER', 'FIRST_LINE']],
    ['twice', {
      firstLine,
      cycles: [cycleOf(RECEIVED), cycleOf(RECEIVED, { number: 2 })],
      ombudsmanReferrals: [referredOn('2026-03-20')],
    }, ['ACKNOWLEDGEMENT', 'FINAL_ANSWER', 'OMBUDSMAN_ADVICE']],
    ['never started', {}, []],
  ]
  for (const [name, facts, kinds] of rows) {
    t.strictSame([...new Set(newestPhasesOf(complaintWith(facts)).map(({ kind }) => kind))], kinds, name)
  }
  t.end()
})

t.test('an open complaint sorts by the earliest date still outstanding', t => {
  const cycles = [cycleOf(RECEIVED)]
  const rows: [string, Partial<Complaint>, [string | undefined, string | undefined][]][] = [
    ['nothing done: the acknowledgement\'s date, missed or not', { cycles }, [['2026-03-18', undefined]]],
    ['acknowledged', { cycles: [cycleOf(RECEIVED, { acknowledgement: sent(at('2026-03-16 10:00')) })] }, [['2026-04-13', undefined]]],
    ['acknowledged late: outstanding until the week is over', { cycles: [cycleOf(RECEIVED, { acknowledgement: sent(at('2026-03-19 10:00')) })] },
      [['2026-03-18', dueBefore('2026-03-20')], ['2026-04-13', undefined]]],
    ['the Ombudsman\'s date is an estimate', { cycles: [cycleOf(RECEIVED, { acknowledgement: sent(at('2026-03-16 10:00')) })], ombudsmanReferrals: [referredOn('2026-01-05')] }, [['2026-04-13', undefined]]],
    ['answered', { status: 'ANSWERED', cycles }, [[undefined, undefined]]],
    ['resolved', { status: 'FIRST_LINE_RESOLVED', firstLine: firstLineOf(5) }, [[undefined, undefined]]],
    ['open in the first line', { status: 'FIRST_LINE_OPEN', firstLine: firstLineOf(5) }, [['2026-03-20', undefined]]],
    ['open without any clock', { status: 'FIRST_LINE_OPEN' }, [[undefined, undefined]]],
    ['reopened: only the new cycle', { cycles: [...cycles, cycleOf(at('2026-05-18 10:00'), { number: 2 })] }, [['2026-05-21', undefined]]],
  ]
  for (const [name, facts, expected] of rows) {
    t.strictSame(dueOrderOf(complaintWith(facts)).map(({ dueOn, ends }) => [dueOn, ends]), expected, name)
  }
  t.end()
})

t.test('the clocks of a complaint turn at the midnights that change a state', t => {
  const rows: [string, Partial<Cycle>, string[]][] = [
    ['nothing done', {}, ['2026-03-18', '2026-03-20', '2026-04-13']],
    ['acknowledged', { acknowledgement: sent(at('2026-03-16 10:00')) }, ['2026-04-13']],
    ['acknowledged late', { acknowledgement: sent(at('2026-03-19 10:00')) }, ['2026-03-20', '2026-04-13']],
    ['answered', { finalAnswer: answered(at('2026-03-16 10:00')) }, []],
    ['stopped', { stopped: { at: at('2026-03-16 10:00'), reason: 'REDIRECTED' } }, []],
  ]
  for (const [name, facts, days] of rows) {
    t.strictSame(clockTurns(complaintWith({ cycles: [cycleOf(RECEIVED, facts)] })), days.map(dueBefore), name)
  }
  t.end()
})
