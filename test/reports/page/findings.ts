/** What the report page finds in its figures, and how it says so in four languages. */
import t from 'tap'
import { LANGUAGES } from '../../../src/complaints/complaint.ts'
import type { ReportFigures } from '../../../src/reports/page/figures.ts'
import {
  balanceOf, inTime, limitsOf, outcomesOf, quartersOf, shareOf, topCauseOf, upheldOf,
} from '../../../src/reports/page/findings.ts'
import { findingOf } from '../../../src/reports/page/page.ts'
import { apart } from '../../../src/reports/page/charts.ts'
import { texts } from '../../../src/reports/page/texts.ts'
import { SECTIONS } from '../../../src/reports/page/words/words.ts'
import type { Section } from '../../../src/reports/page/words/words.ts'
import { figuresWith, monthsWith, totalsWith } from '../../support/reportFigures.ts'

t.test('below ten cases there is no percentage', async t => {
  t.same(shareOf(3, 9), { part: 3, all: 9 })
  t.same(shareOf(3, 10), { part: 3, all: 10, percent: 30 })
  t.same(inTime({ ...totalsWith().finalAnswer, met: 8, late: 1, breached: 1, waived: 50, stopped: 50 }), {
    part: 8, all: 10, percent: 80,
  })
  t.same(upheldOf(totalsWith()), { part: 180, all: 320, percent: 56 })
  t.same(outcomesOf(totalsWith()), { UPHELD: 120, PARTIALLY_UPHELD: 60, REJECTED: 140, WITHDRAWN: 20, OTHER: 5 })
})

t.test('the usual range needs twelve whole months, and tells a month outside it', async t => {
  t.equal(limitsOf(Array.from({ length: 11 }, () => 5)), undefined)
  t.same(limitsOf(Array.from({ length: 12 }, (_, index) => 10 + index % 2)), {
    lower: 10.5 - 2.66,
    mean: 10.5,
    upper: 10.5 + 2.66,
  })
  t.equal(limitsOf([9, 0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0])?.lower, 0, 'a count is not negative')
  const rows: [received: number, position: string][] = [[38, 'WITHIN'], [80, 'ABOVE'], [2, 'BELOW']]
  for (const [received, position] of rows) {
    const months = monthsWith([38, 41, 35, 44])
    const last = months.at(-2)!
    last.totals = { ...last.totals, received }
    t.match(balanceOf(figuresWith({ months })).latest, { month: '2026-05', received, position })
  }
  t.equal(balanceOf(figuresWith({ months: monthsWith([38], 12) })).latest, undefined, 'eleven are whole')
})

t.test('the most frequent root cause is told with its trend; none is no cause', async t => {
  t.match(topCauseOf(figuresWith()), {
    rootCause: 'PROCESS',
    share: { percent: 30 },
    before: { percent: 20 },
    trend: 'UP',
  })
  const only = (answers: number): ReportFigures['rootCauses'] => ({
    previous: { from: '2024-07-16', to: '2025-06-30' }, answers, previousAnswers: 0,
    causes: [{ rootCause: 'NONE', answers, systemic: 0, previousAnswers: 0 }],
  })
  t.equal(topCauseOf(figuresWith({ rootCauses: only(5) })), undefined)
  t.equal(topCauseOf({ ...figuresWith(), rootCauses: undefined }), undefined)
})

t.test('referrals are counted by quarter', async t => {
  t.same(quartersOf(monthsWith([10], 4)), [
    { quarter: '2024 Q3', referrals: 3, answers: 90 }, { quarter: '2024 Q4', referrals: 0, answers: 30 },
  ])
})

t.test('names at the ends of lines do not overlap', async t => {
  t.same(apart([50, 50, 10], [0, 100], 100), [50, 65, 10])
  t.same(apart([10, 90], [0, 100], 100), [10, 90])
})

const SAID: Record<Section, string> = {
  balance:
    '412 complaints received and 398 closed. 48 open at the end, 18 more than at the start. May 2026 has 35 received: within the usual range of 24 to 54.',
  inTime: '37 of 40 acknowledgements (93%) and 37 of 40 final answers (93%) that were due in the period were in time.',
  days: 'Half of the 40 final answers took at most 14 days, nine out of ten at most 28 days.',
  ages:
    '12 complaints waited for a final answer on 15 June 2026. The oldest waited for 75 days; 3 waited for more than 8 weeks.',
  causes:
    'The most frequent root cause is process: 96 of 320 final answers (30%), 60 of 300 before (20%). That is more often, beyond chance.',
  outcomes:
    '180 of 320 decided complaints were upheld, in whole or in part (56%). Most often for land vehicles (own damage): 30 of 60 (50%).',
  ombudsman:
    '17 referrals to the Ombudsman for 320 final answers (5 per 100). The insurer followed 1 of 2 pieces of advice.',
}

t.test('each figure has its sentence', async t => {
  for (const section of SECTIONS) t.equal(findingOf(section, figuresWith(), texts('en')), SAID[section], section)
})

t.test('every language says every sentence, with the same numbers', async t => {
  const empty = totalsWith({
    received: 0, closed: 0, openingBalance: 0, closingBalance: 0, byOutcome: [],
    finalAnswer: { due: 0, met: 0, late: 0, breached: 0, waived: 0, stopped: 0, completed: 0, open: 0 },
    ombudsman: { referrals: 0, answers: 0, byResult: [], followed: 0, notFollowed: 0 },
  })
  const cases: [string, ReportFigures][] = [
    ['full', figuresWith()],
    ['nothing', figuresWith({ totals: empty, months: [], productLines: [], rootCauses: undefined })],
    [
      'one',
      figuresWith({
        totals: {
          ...totalsWith(),
          received: 1,
          finalAnswer: { ...totalsWith().finalAnswer, completed: 1, medianDays: 1, p90Days: 1, open: 1 },
          ombudsman: { ...totalsWith().ombudsman, referrals: 1, answers: 1 },
        },
      }),
    ],
  ]
  const numbersIn = (text: string) =>
    [...text.matchAll(/\d+/g)].map(([number]) => number).filter(number => !['2026', '15', '8'].includes(number)).sort()
  for (const [what, figures] of cases) {
    for (const section of SECTIONS) {
      const said = LANGUAGES.map(language => findingOf(section, figures, texts(language)))
      t.equal(new Set(said).size, LANGUAGES.length, `${section} ${what}`)
      for (const text of said) {
        t.notMatch(text, /undefined|NaN|null/, text)
        t.same(numbersIn(text), numbersIn(said[0]!), text)
      }
    }
  }
})
