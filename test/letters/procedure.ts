import { readFileSync } from 'node:fs'
import t from 'tap'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import { identitiesFrom } from '../../src/letters/procedure/identityText.ts'
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
    t.strictSame(
      sections.map(({ paragraphs }) => paragraphs.length),
      dutch.sections.map(({ paragraphs }) => paragraphs.length),
      language,
    )
  }
})

t.test('every language keeps the promises, the addresses and the three ways to the Ombudsman', async t => {
  const rows = [
    ['nl', 'Klachtenmanagement',    '3 werkdagen',        'binnen een week',        '1 maand',      '1000 Brussel'],
    ['fr', 'Gestion des plaintes',  '3 jours ouvrables',  'dans la semaine',        'un mois',      '1000 Bruxelles'],
    ['de', 'Beschwerdemanagement',  '3 Arbeitstagen',     'innerhalb einer Woche',  '1 Monat',      '1000 Brüssel'],
    ['en', 'Complaints management', '3 working days',     'within a week',          '1 month',      '1000 Brussels'],
  ] as const
  for (const [language, desk, ...phrases] of rows) {
    const { text, html } = procedureIn(language)
    for (
      const phrase of [
        ...phrases, `Optimco nv\n${desk}\nSneeuwbeslaan 14\nWilrijk-Antwerpen`,
        'klachtenonthaal@optimco.be', 'info@ombudsman-insurance.be', 'www.ombudsman-insurance.be',
      ]
    ) {
      t.ok(text.includes(phrase), `${language}: ${phrase}`)
    }
    t.ok(html.includes(`<address>Optimco nv<br>${desk}<br>Sneeuwbeslaan 14<br>Wilrijk-Antwerpen</address>`))
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

const desk = {
  name: 'Klachtendienst',
  postalAddress: { street: 'Markt 1', postalCode: '9000', city: 'Gent', country: 'BE' },
  email: 'klachten@belins.example',
}
const belins = { name: 'Belins', legalEntity: 'Belins nv', enterpriseNumber: '0403.567.807', complaintsDesk: desk }
const other = {
  name: 'Ombudsdienst',
  postalAddress: desk.postalAddress,
  email: 'dienst@ombuds.example',
  phone: '+32 9 000 00 00',
  website: 'https://www.ombuds.example',
}
const others = { nl: other, fr: other, de: other, en: other }

t.test('the insurer, and another Ombudsman, are read from the configuration', async t => {
  t.strictSame(identitiesFrom(JSON.stringify(belins)), { insurer: belins, ombudsman: OMBUDSMAN })
  const { insurer, ombudsman } = identitiesFrom(JSON.stringify({ ...belins, fsmaCode: '0123', ombudsman: others }))
  for (const language of LANGUAGES) {
    const { text } = procedureIn(language, insurer, ombudsman[language])
    t.ok(text.includes('Belins nv\nKlachtendienst') && text.includes('Ombudsdienst\nMarkt 1\n9000 Gent'), language)
    t.notMatch(text, /optimco|ombudsman-insurance|Meeûs/i, language)
  }
})

t.test('a faulty configuration is reported member by member', async t => {
  const rows: [string | object, string][] = [
    ['not JSON',                                                                'is no JSON object'],
    ['[]',                                                                      'is no JSON object'],
    [{ ...belins, enterpriseNumber: '0403567807' },                             'has faults in enterpriseNumber'],
    [{ ...belins, fsmaCode: 2393 },                                             'has faults in fsmaCode'],
    [{ ...belins, complaintsDesk: { ...desk, email: 'klachten' } },             'has faults in complaintsDesk.email'],
    [{ ...belins, telephone: '1' },                                             'has faults in telephone (not known)'],
    [{ ...belins, name: 'two\nlines' },                                         'has faults in name'],
    [{ ...belins, ombudsman: { nl: other, fr: other, de: other } },             'has faults in ombudsman.en.name, ombudsman.en.postalAddress.street'],
    [{ ...belins, ombudsman: { ...others, en: { ...other, website: 'x' } } },   'has faults in ombudsman.en.website'],
  ]
  for (const [text, fault] of rows) {
    t.throws(() => identitiesFrom(typeof text === 'string' ? text : JSON.stringify(text)), {
      message: new RegExp(`^${fault.replace(/[.()]/g, '\\$&')}`),
    }, fault)
  }
})
