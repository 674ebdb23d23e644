/** What was read as the person reads it, and worded better: the old words must not come back. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import ts from 'typescript'
import { ANSWERS } from '../../src/complaints/codeLists/answers.ts'
import { CODE_LISTS } from '../../src/complaints/codeLists/index.ts'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import { CLAUSES } from '../../src/complaints/deadlines/clauses.ts'
import { TEXTS } from '../../src/complaints/deadlines/texts.ts'
import { composeLetter } from '../../src/letters/compose.ts'
import { WORDS as PERSON } from '../../src/letters/dataSubject/words.ts'
import { WORDS as DIGEST } from '../../src/letters/digest/words.ts'
import { WORDS as EVIDENCE } from '../../src/letters/evidence/words.ts'
import { LETTER_KINDS } from '../../src/letters/letter.ts'
import { OMBUDSMAN_TEXTS } from '../../src/letters/ombudsmanTexts.ts'
import { procedureIn } from '../../src/letters/procedure/index.ts'
import { remedySentence } from '../../src/letters/remedies.ts'
import { TEMPLATES_FOLDER } from '../../src/letters/templates.ts'
import { letterText } from '../../src/letters/text.ts'
import { TITLES } from '../../src/problems/titles.ts'
import { fr as REPORT } from '../../src/reports/page/words/fr.ts'
import { orderOf } from '../support/letterOrders.ts'

/** A text with variables is a function; its source has the words. */
const valuesOf = (texts: object): string =>
  JSON.stringify(texts, (_, value: unknown) => typeof value === 'function' ? `${value}` : value)

/** The texts alone: of a function its literals, without the code between them. */
function literalsOf (value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(literalsOf)
  if (typeof value !== 'function') return []
  const literals: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) literals.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('words.ts', `({ ${value} })`, ts.ScriptTarget.Latest))
  visit(ts.createSourceFile('words.ts', `(${value})`, ts.ScriptTarget.Latest))
  return literals
}

/** Everything that a person may read, in each language. */
const ALL = Object.fromEntries(LANGUAGES.map(language => [language, [
  ...readdirSync(join(TEMPLATES_FOLDER, language)).map(file =>
    readFileSync(join(TEMPLATES_FOLDER, language, file), 'utf8')
  ),
  valuesOf(OMBUDSMAN_TEXTS[language]),
  valuesOf(TEXTS[language]),
  ...Object.values(CLAUSES).map(clause => clause[language]),
  ...Object.values(CODE_LISTS).flatMap(({ values }) => Object.values(values).map(labels => labels[language])),
  procedureIn(language).text,
].join('\n')]))

/** The table of corrections: what stood, and what stands now. */
const CORRECTED: [language: string, before: string, after: string | undefined][] = [
  ['nl', 'uw bericht is geen klacht',                  'Uw bericht {{ reference }}: geen klacht'],
  ['fr', 'votre message n’est pas une plainte',        'Votre message {{ reference }} : pas une plainte'],
  ['de', 'Ihre Nachricht ist keine Beschwerde',        'Ihre Nachricht {{ reference }}: keine Beschwerde'],
  ['en', 'your message is not a complaint',            'Your message {{ reference }}: not a complaint'],
  ['nl', 'zijn niet wij, maar is een andere',          'Niet wij, maar een andere partij is bevoegd voor uw klacht.'],
  ['nl', 'zo mogelijk al uiterlijk',                   'indien mogelijk uiterlijk op'],
  ['nl', 'Brief over het uitstel van',                 'Uitstel gemeld op'],
  ['nl', 'geen klacht, maar bijvoorbeeld een vraag',   'eerder een vraag om informatie of een aangifte van een schadegeval dan een klacht'],
  ['fr', 'notre réponse demande plus de temps',        'nous avons besoin de plus de temps'],
  ['fr', 'procédure de plainte',                       'selon notre procédure de traitement des plaintes'],
  ['fr', 'déjà en traitement',                         'déjà en cours de traitement'],
  ['fr', 'formulaire de plainte de son site',          'formulaire de plainte sur son site'],
  ['fr', 'responsabilité, RDR"',                       'RDR (règlement direct)'],
  ['de', 'nicht wir, sondern ist eine andere Stelle',  'Nicht wir, sondern eine andere Stelle ist für Ihre Beschwerde zuständig.'],
  ['de', 'Sein Tätigwerden',                           'Das Verfahren ist für Sie kostenlos.'],
  ['de', 'für nicht zuständig erklärt',                'seine Zuständigkeit verneint'],
  ['de', 'Eingangsbestätigung',                        'Die Empfangsbestätigung muss'],
  ['de', 'den Ombudsmann der Versicherungen\n',        'der Ombudsmann der Versicherungen\n'],
  ['en', 'the Ombudsman’s own. ',                      'The decision is the Ombudsman’s alone.'],
  ['en', 'This is free of charge',                     'The service is free of charge.'],
  ['en', 'not we but another party',                   'Another party is responsible for your complaint.'],
  ['en', 'competent party',                            'the responsible party'],
  ['en', 'within the time foreseen',                   'within the time limit'],
  ['en', 'Reply on the substance',                     'Substantive reply sent on'],
  ['en', 'you can read how below',                     'see below'],
  ['de', 'auf Französisch oder Niederländisch',        undefined],
  ['en', 'in French or Dutch',                         undefined],
]

t.test('every correction holds wherever the sentence is used', async t => {
  for (const [language, before, after] of CORRECTED) {
    const all = `${ALL[language]}`
    t.notOk(all.includes(before), `${language}: no "${before}"`)
    if (after !== undefined) t.ok(all.includes(after), `${language}: "${after}"`)
  }
})

t.test('French has its apostrophe, and its signs never begin a line', async t => {
  const labels = Object.values(CODE_LISTS).flatMap(({ values }) => Object.values(values).map(({ fr }) => fr))
  const titles = Object.values(TITLES).map(({ fr }) => fr)
  const words = [TEXTS.fr, REPORT, DIGEST.fr, EVIDENCE.fr, PERSON.fr].flatMap(literalsOf)
  t.ok(words.length > 250, `${words.length} texts`)
  // A text goes on after a value: `${month} : …`.
  for (const text of words) t.notMatch(text, /[a-zà-ÿ]'[a-zà-ÿ]|(?:^|\S) [;:?!»]/i, text)
  const texts = [...labels, ...titles, procedureIn('fr').text]
  for (const kind of LETTER_KINDS) {
    const complaint = { causes: ['CLAIM_LIABILITY', 'STAFF_CONDUCT'] }
    // What people wrote is theirs.
    const { blocks, ...letter } = await composeLetter(orderOf(kind, 'fr', complaint))
    texts.push(JSON.stringify([letter.subject, letter.dateline, blocks.filter(({ part }) => part !== 'explanation')]))
  }
  for (const text of texts) {
    t.notMatch(text.replaceAll(/(L’expert n’a remis|La prime de)[^"]*/g, ''), /[a-zà-ÿ]'[a-zà-ÿ]| [;:?!»]/i)
  }
  const causes = ['CLAIM_LIABILITY', 'STAFF_CONDUCT']
  const { blocks } = await composeLetter(orderOf('FINAL_ANSWER', 'fr', { causes }))
  t.match(JSON.stringify(blocks), 'RDR (règlement direct)\u00a0; comportement d’un collaborateur')
})

t.test('the letterhead names the desk as the signature does', async t => {
  for (const language of LANGUAGES) {
    const { sender, blocks } = await composeLetter(orderOf('ACKNOWLEDGEMENT', language))
    const signature = JSON.stringify(blocks.filter(({ part }) => part === 'signature'))
    t.ok(signature.includes(`${sender.lines[0]}`), `${language}: ${sender.lines[0]}`)
  }
})

t.test('every remedy is a sentence, with its amount where it has one', async t => {
  for (const language of LANGUAGES) {
    const sentences = Object.keys(ANSWERS.remedy.values).filter(kind => kind !== 'NONE').map(kind => {
      const plain = remedySentence({ kind }, language)
      const paid = remedySentence({ kind, amountCents: 12_345 }, language)
      for (const sentence of [plain, paid]) t.match(sentence, /^(Wij|Nous|Wir|We) .{10,}\.$/, sentence)
      t.match(paid, /123[.,]45/)
      return plain
    })
    t.equal(new Set(sentences).size, sentences.length, `${language}: no two are the same`)
  }
  t.equal(remedySentence({ kind: 'CORRECTION' }, 'nl'), 'Wij zetten dit recht.')
  const text = letterText(await composeLetter(orderOf('FINAL_ANSWER', 'nl')))
  t.match(text, '- Wij bieden u onze verontschuldigingen aan.')
  t.match(text, /- Wij betalen u €\s1\.250,00\./)
})
