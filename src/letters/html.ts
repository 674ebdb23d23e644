/**
 * A letter as a self-contained HTML document, without remote resources or scripts; it prints well.
 */
import { escaped } from './escaped.ts'
import { BREAKS } from './formats.ts'
import type { Block, Fact, Letter } from './letter.ts'
import { partsOf } from './parts.ts'

const STYLE = `
  body { margin: 0; background: #f4f3f0; color: #1c1c1c; font: 17px/1.55 Georgia, 'Libertinus Serif', 'Times New Roman', serif; }
  article { max-width: 38em; margin: 0 auto; padding: 2.5em 2.5em 1.5em; background: #fff; overflow-wrap: anywhere; }
  .sender { margin: 0 0 2em; padding-bottom: .8em; border-bottom: 1px solid #c9c4b8; font-size: .88em; color: #555; }
  .sender strong { display: block; font-size: 1.4em; font-weight: 600; color: #1c1c1c; }
  address { font-style: normal; }
  .addressee { margin: 0 0 1.5em; }
  h1 { margin: 1.6em 0 1em; font-size: 1.25em; line-height: 1.3; }
  h2 { margin: 1.7em 0 .4em; font-size: 1.05em; line-height: 1.3; }
  h3 { margin: 1.3em 0 .3em; font-size: 1em; line-height: 1.3; font-weight: 600; }
  p { margin: 0 0 .85em; white-space: pre-line; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .15em 1.4em; margin: 0 0 1em; }
  dt { color: #555; }
  dd { margin: 0; }
  .references { font-size: .92em; }
  blockquote { margin: 0 0 1em; padding-left: 1em; border-left: 2px solid #c9c4b8; }
  aside { margin: 2em 0; padding: 1em 1.2em .4em; border: 1px solid #c9c4b8; }
  aside h2 { margin-top: 0; }
  footer { margin-top: 2.5em; padding-top: .8em; border-top: 1px solid #c9c4b8; font-size: .78em; color: #555; }
  footer p { margin: 0; }
  @media (max-width: 34em) { article { padding: 1.2em; } dl { display: block; } dd { margin: 0 0 .5em; } }
  @media print {
    @page { size: A4; margin: 22mm 20mm; }
    body { background: none; font-size: 11pt; }
    article { max-width: none; padding: 0; }
    h1, h2, h3 { break-after: avoid; }
    aside, dl, .signature { break-inside: avoid; }
    p { orphans: 2; widows: 2; }
  }`

/** The letter as one HTML document. The same letter gives the same bytes. */
export function letterHtml (letter: Letter): string {
  const { language, subject, sender, dateline, addressee, references, footer } = letter
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(subject)}</title>
<style>${STYLE}
</style>
</head>
<body>
<article>
<header>
<address class="sender"><strong>${escaped(sender.name)}</strong>${lines([...sender.lines, ...(sender.email === undefined ? [] : [sender.email])])}</address>
<address class="addressee">${lines(addressee.lines)}</address>
<p>${escaped(dateline)}</p>
${facts(references, ' class="references"')}
<h1>${inline(subject)}</h1>
</header>
${partsOf(letter).map(({ part, blocks }) => wrapped(part, blocks.map(blockHtml).join('\n'))).join('\n')}
<footer>
${footer.map(line => `<p>${escaped(line)}</p>`).join('\n')}
</footer>
</article>
</body>
</html>
`
}

const wrapped = (part: string, content: string): string => part === 'ombudsman'
  ? `<aside class="${part}">\n${content}\n</aside>`
  : `<section class="${part}">\n${content}\n</section>`

function blockHtml (block: Block): string {
  switch (block.kind) {
    case 'HEADING':   return `<h${block.level}>${inline(block.text)}</h${block.level}>`
    case 'PARAGRAPH': return `<p>${inline(block.text)}</p>`
    case 'QUOTE':     return `<blockquote>${block.text.split('\n\n').map(text => `<p>${inline(text)}</p>`).join('\n')}</blockquote>`
    case 'LIST':      return `<ul>\n${block.items.map(item => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`
    case 'FACTS':     return facts(block.rows)
  }
}

const facts = (rows: Fact[], attributes = ''): string =>
  `<dl${attributes}>\n${
    rows.map(({ label, value }) => `<dt>${inline(label)}</dt><dd>${inline(value)}</dd>`).join('\n')
  }\n</dl>`

const lines = (texts: string[]): string => texts.map(escaped).join('<br>')

/** A reference number, such as K-2026-000015, breaks at no hyphen. */
const REFERENCE = /(?:^|[ (])[KF]-[0-9A-Z]/

/**
 * A text in which what belongs together stays on one line. The style is inline, because mail
 * programs drop style sheets.
 */
const inline = (text: string): string =>
  text.split('\n').map(line =>
    line.split(BREAKS).map(word =>
      REFERENCE.test(word) || word.includes(' -')
        ? `<span style="white-space:nowrap">${escaped(word)}</span>`
        : escaped(word).replaceAll(' ', '\u00a0')
    ).join(' ')
  ).join('\n')
