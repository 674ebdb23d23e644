import { readFileSync } from 'node:fs'
import t from 'tap'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import { INSURER_DEFAULT, OMBUDSMAN, PROCEDURE_VERSION, procedureIn } from '../../src/letters/procedure/index.ts'

const published = readFileSync(new URL('../fixtures/klachtenprocedure.nl.txt', import.meta.url), 'utf8')
const normalized = (text: string): string => text.replace(/\s+/g, ' ').trim()
const withoutTags = (html: string): string => normalized(html.replace(/<[^>]+>/g, ' ')
  .replaceAll('&#39;', '\'').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))

t.test('the Dutch text is the published one, word for word', async t => {
  const procedure = procedureIn('nl')
  t.equal(normalized(procedure.text), normalized(published))
  t.equal(withoutTags(procedure.html), normalized(published))
  t.equal(procedure.authentic, true)
  t.notOk('note' in procedure)
})

t.test('a translation says that the Dutch text is authentic', async t => {
  const rows = [
    ['fr', 'Ceci est une traduction. Seul le texte néerlandais fait foi.'],
    ['de', 'Dies ist eine Übersetzung. Maßgeblich ist allein der niederländische Text.'],
    ['en', 'This is a translation. Only the Dutch text is authentic.'],
  ] as const
  for (const [language, note] of rows) {
    const procedure = procedureIn(language)
    t.equal(procedure.authentic, false)
    t.equal(procedure.note, note)
    t.ok(procedure.text.endsWith(note), `${language} text`)
    t.match(procedure.html, note)
  }
})

t.test('every language has the same parts, with the same number of paragraphs', async t => {
  const dutch = procedureIn('nl')
  for (const language of LANGUAGES) {
    const { version, sections } = procedureIn(language)
    t.equal(version, PROCEDURE_VERSION)
    t.strictSame(sections.map(({ id }) => id), ['introduction', 'who', 'firstLine', 'insurer', 'handling', 'ombudsman'])
    t.strictSame(sections.map(({ paragraphs }) => paragraphs.length), dutch.sections.map(({ paragraphs }) => paragraphs.length), language)
  }
})

t.test('every language keeps the promises, the addresses and the three ways to the Ombudsman', async t => {
  const rows = [
    ['nl', '3 werkdagen',        'binnen een week',        '1 maand',      '1000 Brussel'],
    ['fr', '3 jours ouvrables',  'dans la semaine',        'un mois',      '1000 Bruxelles'],
    ['de', '3 Arbeitstagen',     'innerhalb einer Woche',  '1 Monat',      '1000 Brüssel'],
    ['en', '3 working days',     'within a week',          '1 month',      '1000 Brussels'],
  ] as const
  for (const [language, ...phrases] of rows) {
    const { text, html } = procedureIn(language)
    for (const phrase of [...phrases, 'Optimco nv\nKlachtenmanagement\nSneeuwbeslaan 14\nWilrijk-Antwerpen', 'klachtenonthaal@optimco.be', 'info@ombudsman-insurance.be', 'www.ombudsman-insurance.be']) {
      t.ok(text.includes(phrase), `${language}: ${phrase}`)
    }
    t.ok(html.includes('<address>Optimco nv<br>Klachtenmanagement<br>Sneeuwbeslaan 14<br>Wilrijk-Antwerpen</address>'))
    t.notMatch(text, /ec\.europa\.eu\/consumers\/odr/, 'the closed ODR platform is not mentioned')
  }
})

t.test('text and HTML say the same', async t => {
  for (const language of LANGUAGES) {
    const { text, html } = procedureIn(language)
    t.equal(withoutTags(html), normalized(text), language)
  }
})

t.test('insurer and Ombudsman come with the procedure, the Ombudsman in its language', async t => {
  for (const language of LANGUAGES) {
    const { insurer, ombudsman } = procedureIn(language)
    t.strictSame(insurer, INSURER_DEFAULT)
    t.strictSame(ombudsman, OMBUDSMAN[language])
  }
  t.equal(INSURER_DEFAULT.enterpriseNumber, '0862.475.005')
  t.equal(INSURER_DEFAULT.fsmaCode, '2393')
})

t.test('another insurer stands in the text with its own name and address, escaped in the HTML', async t => {
  const insurer = {
    name: 'Belins & Zoon',
    legalEntity: 'Belins & Zoon <nv>',
    enterpriseNumber: '0403.567.807',
    complaintsDesk: {
      name: 'Klachtendienst',
      postalAddress: { street: 'Markt 1', postalCode: '9000', city: 'Gent', country: 'BE' },
      email: 'klachten@belins.example',
    },
  }
  for (const language of LANGUAGES) {
    const { text, html } = procedureIn(language, insurer)
    t.notMatch(text, /optimco/i, language)
    t.ok(text.includes('Belins & Zoon <nv>\nKlachtendienst\nMarkt 1\nGent'))
    t.ok(html.includes('Belins &amp; Zoon &lt;nv&gt;<br>Klachtendienst'))
  }
  t.match(procedureIn('fr', insurer).text, 'auprès de Belins')
  t.match(procedureIn('fr').text, 'auprès d’Optimco nv')
})
