/**
 * The period report as one HTML page without scripts and without anything to load. A board reads it
 * on a screen, on a telephone, or printed.
 */
import { label } from '../../complaints/codeLists/index.ts'
import type { Language } from '../../complaints/complaint.ts'
import type { PeriodTotals } from '../totals.ts'
import type { ReportFigures } from './figures.ts'
import { balanceOf, inTime, topCauseOf, upheldOf } from './findings.ts'
import { DRAW } from './plots.ts'
import { STYLE } from './style.ts'
import { otherRows, tableOf } from './tables.ts'
import type { Cell, Table } from './tables.ts'
import { texts } from './texts.ts'
import type { Texts } from './texts.ts'
import { SECTIONS } from './words/words.ts'
import type { Section } from './words/words.ts'

export type ReportPageOrder = { figures: ReportFigures, language: Language }

/** Figures are drawn for a sheet and for a telephone; the style shows one of them. */
const WIDTHS = [['wide', 720], ['narrow', 350]] as const

export function reportPage ({ figures, language }: ReportPageOrder): string {
  const t = texts(language)
  const { words } = t
  const { period, totals, office } = figures
  const shown = SECTIONS.filter(section => section !== 'causes' || figures.rootCauses !== undefined)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)} ${period.from} – ${period.to}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(words.title)}</h1>
<p class="period">${escaped(words.period(t.day(period.from), t.day(period.to)))}</p>
<p>${escaped(words.about(office))}. ${escaped(words.asOf(t.day(period.asOf)))}.</p>
</header>
<main>
<section class="glance">
<h2>${escaped(words.glance)}</h2>
${balance(totals, t)}
<ul>
${shown.map(section => `<li>${escaped(findingOf(section, figures, t))}</li>`).join('\n')}
</ul>
<p class="note">${escaped(words.few)}</p>
</section>
${shown.map((section, index) => figureOf(section, index + 1, { figures, language }, t)).join('\n')}
<section>
<h2>${escaped(words.otherFigures)}</h2>
${tableHtml({ heads: [], rows: otherRows(figures, t) })}
</section>
<section>
<h2>${escaped(words.definitions)}</h2>
<dl>
${words.terms.map(([term, text]) => `<div><dt>${escaped(term)}</dt><dd>${escaped(text)}</dd></div>`).join('\n')}
</dl>
</section>
</main>
</body>
</html>
`
}

function balance (
  { openingBalance, received, reopened, closed, closingBalance }: PeriodTotals,
  { words: { labels, balanceEquation } }: Texts,
): string {
  const parts: [string, number, string][] = [
    ['', openingBalance, labels.opening], ['+', received, labels.received], ['+', reopened, labels.reopened],
    ['−', closed, labels.closed], ['=', closingBalance, labels.closing],
  ]
  return `<dl class="balance" aria-label="${escaped(balanceEquation)}">
${parts.map(([sign, count, name]) => `<div><dt>${escaped(name)}</dt><dd>${sign === '' ? '' : `<span class="sign">${sign}</span>`}${count}</dd></div>`).join('\n')}
</dl>`
}

function figureOf (section: Section, number: number, order: ReportPageOrder, t: Texts): string {
  const { words } = t
  const id = `figure-${section}`
  const drawings = WIDTHS.map(([name, width]) => {
    const drawn = DRAW[section]({ ...order, words, width })
    return described(drawn, `${id}-${name}`, name, words.sections[section], words.reading[section])
  })
  return `<section id="${id}">
<h2>${number}. ${escaped(words.sections[section])}</h2>
<p class="finding">${escaped(findingOf(section, order.figures, t))}</p>
<figure>
${drawings.join('\n')}
<figcaption>${escaped(words.reading[section])}</figcaption>
</figure>
${tableHtml(tableOf(section, order.figures, t))}
</section>`
}

/** The drawing with a name and a description for those who do not see it. */
const described = (svg: string, id: string, name: string, title: string, description: string): string =>
  svg.replace(' class="', ` role="img" aria-labelledby="${id}-title ${id}-desc" class="${name} `)
    .replace('>', `><title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`)

/** The sentence above a figure. */
export function findingOf (section: Section, figures: ReportFigures, t: Texts): string {
  const { words: { findings } } = t
  const { totals, period } = figures
  const { finalAnswer, acknowledgement, ombudsman } = totals
  switch (section) {
    case 'balance':
      return findings.balance(balanceOf(figures), t.month)
    case 'inTime':
      return findings.inTime(inTime(acknowledgement), inTime(finalAnswer))
    case 'days':
      return findings.days({
        n: finalAnswer.completed, medianDays: finalAnswer.medianDays, p90Days: finalAnswer.p90Days,
      })
    case 'ages': {
      const day = period.to < period.asOf ? period.to : period.asOf
      const { open, openMedianDays } = finalAnswer
      return findings.ages({
        open,
        day,
        oldestDays: figures.open.oldestDays,
        old: figures.open.ages[3],
        ...(openMedianDays !== undefined && { medianDays: openMedianDays }),
      }, t.day(day))
    }
    case 'causes': {
      const top = topCauseOf(figures)
      return findings.causes(
        top,
        top === undefined ? '' : label('rootCause', top.rootCause, t.language),
        figures.rootCauses?.answers ?? 0,
      )
    }
    case 'outcomes': {
      const [highest] = figures.productLines.map(({ productLine, totals: ofLine }) => ({
        line: t.productLine(productLine),
        share: upheldOf(ofLine),
      }))
        .filter(({ share }) => share.percent !== undefined)
        .toSorted((a, b) => (b.share.percent ?? 0) - (a.share.percent ?? 0))
      return findings.outcomes(upheldOf(totals), figures.productLines.length > 1 ? highest : undefined)
    }
    case 'ombudsman':
      return findings.ombudsman(ombudsman)
  }
}

function tableHtml ({ heads, rows, isMonthly }: Table): string {
  const head = heads.length === 0
    ? ''
    : `<thead><tr>${heads.map(text => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>\n`
  const cell = (value: Cell, index: number): string => index === 0
    ? `<th scope="row">${escaped(String(value ?? ''))}</th>`
    : `<td>${value === undefined ? '–' : escaped(String(value))}</td>`
  return `<div class="scroll"><table${isMonthly ? ' class="monthly"' : ''}>
${head}<tbody>
${rows.map(row => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}
</tbody></table></div>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character)
