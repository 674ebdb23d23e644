/** The report page: seven figures that need no script, in four languages, and nothing to load. */
import t from 'tap'
import { LANGUAGES } from '../../../src/complaints/complaint.ts'
import { reportPage } from '../../../src/reports/page/page.ts'
import { texts } from '../../../src/reports/page/texts.ts'
import { SECTIONS } from '../../../src/reports/page/words/words.ts'
import { figuresWith, totalsWith } from '../../support/reportFigures.ts'

for (const language of LANGUAGES) {
  t.test(`${language}: seven figures, each with name, description, sentence and table`, async t => {
    const html = reportPage({ figures: figuresWith(), language })
    const { words } = texts(language)
    t.match(html, `<html lang="${language}">`)
    for (const section of SECTIONS) {
      const part = html.split(`<section id="figure-${section}">`)[1]?.split('</section>')[0] ?? ''
      t.equal(part.match(/<svg /g)?.length, 2, `${section}: for a sheet and for a telephone`)
      t.equal(part.match(/<title id=/g)?.length, 2, section)
      t.equal(part.match(/<desc id=/g)?.length, 2, section)
      t.match(part, '<p class="finding">')
      t.match(part, '<table')
      t.match(part, words.sections[section])
    }
    for (const [term] of words.terms) t.match(html, `<dt>${term}</dt>`)
    t.notMatch(html, /<script|src=|href=|url\(|@import|javascript:/, 'nothing runs and nothing is loaded')
    t.notMatch(html, /undefined|NaN|\[object/)
  })
}

t.test('the same figures give the same bytes', async t => {
  t.equal(
    reportPage({ figures: figuresWith(), language: 'nl' }),
    reportPage({ figures: figuresWith(), language: 'nl' }),
  )
})

t.test('names are escaped, and an office sees no root causes', async t => {
  const { rootCauses: _hidden, ...figures } = figuresWith({ office: 'Van <b> & "Zonen"' })
  const html = reportPage({ figures, language: 'en' })
  t.match(html, 'Complaints through Van &lt;b&gt; &amp; &quot;Zonen&quot;')
  t.notMatch(html, 'figure-causes')
  t.notMatch(html, 'Root cause</th>')
})

t.test('a young insurer without complaints has its page too', async t => {
  const none = totalsWith({
    openingBalance: 0, received: 0, reopened: 0, closed: 0, closingBalance: 0, byOutcome: [],
    acknowledgement: { due: 0, met: 0, late: 0, breached: 0, waived: 0, stopped: 0, completed: 0, open: 0 },
    finalAnswer: { due: 0, met: 0, late: 0, breached: 0, waived: 0, stopped: 0, completed: 0, open: 0 },
    ombudsman: { referrals: 0, answers: 0, byResult: [], followed: 0, notFollowed: 0 },
  })
  const html = reportPage({
    figures: figuresWith({
      totals: none, months: [{ month: '2026-06', whole: false, totals: none }], productLines: [], answered: [0, 0, 0, 0],
      open: { ages: [0, 0, 0, 0], oldestDays: 0 },
      rootCauses: { previous: { from: '2025-01-01', to: '2025-12-31' }, answers: 0, previousAnswers: 0, causes: [] },
    }),
    language: 'nl',
  })
  t.equal(html.match(/<section id="figure-/g)?.length, 7)
  t.notMatch(html, /undefined|NaN/)
})
