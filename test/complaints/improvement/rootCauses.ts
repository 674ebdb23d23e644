/** Rates, trends, and the report of root causes. */
import t from 'tap'
import { causeRate, per1000, trendOf } from '../../../src/complaints/improvement/rates.ts'
import { assertPeriod, periodBefore, rootCauseReport } from '../../../src/complaints/improvement/rootCauses.ts'
import type { AnswerCount } from '../../../src/complaints/improvement/rootCauses.ts'

const SPAN = { from: '2026-03-01', to: '2026-04-30' }

t.test('a rate needs ten answers', async t => {
  t.equal(per1000({ answers: 9, withCause: 3 }), undefined)
  t.equal(per1000({ answers: 10, withCause: 3 }), 300)
  t.equal(per1000({ answers: 212, withCause: 31 }), 146)
  t.same(causeRate(SPAN, { answers: 0, withCause: 0 }), { ...SPAN, answers: 0, withCause: 0 })
})

t.test('a trend is more than chance', async t => {
  const rows: [before: [number, number], after: [number, number], trend: string | undefined][] = [
    [[100, 30], [100, 10], 'DOWN'],
    [[100, 10], [100, 30], 'UP'],
    [[100, 20], [100, 25], 'STEADY'],
    [[10, 5],   [10, 2],   'STEADY'],
    [[1000, 100], [1000, 130], 'UP'],
    [[100, 0],  [100, 0],  'STEADY'],
    [[100, 100], [50, 50], 'STEADY'],
    [[9, 9],    [100, 0],  undefined],
    [[100, 9],  [9, 0],    undefined],
  ]
  for (const [[n, k], [m, l], trend] of rows) {
    t.equal(trendOf({ answers: n, withCause: k }, { answers: m, withCause: l }), trend, `${k}/${n} to ${l}/${m}`)
  }
})

t.test('the period before has the same number of days and ends the day before', async t => {
  t.same(periodBefore({ from: '2026-03-01', to: '2026-03-31' }), { from: '2026-01-29', to: '2026-02-28' })
  t.same(periodBefore({ from: '2026-03-01', to: '2026-03-01' }), { from: '2026-02-28', to: '2026-02-28' })
  t.throws(() => assertPeriod({ from: '2026-03-02', to: '2026-03-01' }), { name: 'badRequest' })
  t.throws(() => assertPeriod({ from: '2026-01-01', to: '2027-02-06' }), { name: 'badRequest' })
  t.doesNotThrow(() => assertPeriod({ from: '2026-01-01', to: '2027-02-05' }))
})

const count = (rootCause: string, answers: number, more: Partial<AnswerCount> = {}): AnswerCount =>
  ({ month: '2026-03', current: true, rootCause, systemic: false, answers, ...more })

t.test('the report adds up by month, product line and office', async t => {
  const report = rootCauseReport(SPAN, [
    count('PROCESS', 6, { productLine: '10a', officeId: 'a' }),
    count('PROCESS', 3, { month: '2026-04', productLine: '08', systemic: true }),
    count('PROCESS', 9, { month: '2026-02', current: false, productLine: '10a', officeId: 'a', systemic: true }),
    count('IT_SYSTEM', 4),
    count('BROKER', 11, { month: '2026-02', current: false, officeId: 'b' }),
  ], id => `Kantoor ${id}`)
  t.same({ ...report, rootCauses: undefined }, {
    ...SPAN, previousFrom: '2025-12-30', previousTo: '2026-02-28', answers: 13, previousAnswers: 20, rootCauses: undefined,
    months: [{ month: '2026-03', answers: 10 }, { month: '2026-04', answers: 3 }],
  })
  t.same(report.rootCauses.map(({ rootCause, answers }) => [rootCause, answers]), [['PROCESS', 9], ['IT_SYSTEM', 4], [
    'BROKER',
    0,
  ]])
  t.same(report.rootCauses[0], {
    rootCause: 'PROCESS', answers: 9, systemic: 3, previousAnswers: 9, previousSystemic: 9,
    per1000Answers: 692, previousPer1000Answers: 450, trend: 'STEADY',
    months: [{ month: '2026-03', answers: 6 }, { month: '2026-04', answers: 3 }],
    productLines: [
      { productLine: '10a', answers: 6, systemic: 0, previousAnswers: 9 },
      { productLine: '08', answers: 3, systemic: 3, previousAnswers: 0 },
    ],
    offices: [
      { office: { id: 'a', name: 'Kantoor a' }, answers: 6, systemic: 0, previousAnswers: 9 },
      { answers: 3, systemic: 3, previousAnswers: 0 },
    ],
  })
})

t.test('too few answers: no rate and no trend', async t => {
  const [only] = rootCauseReport(SPAN, [count('PROCESS', 9)], () => undefined).rootCauses
  t.notOk('per1000Answers' in (only ?? {}))
  t.notOk('trend' in (only ?? {}))
})
