/**
 * Each letter in each language: what must stand in it, in each of its forms, and what can not get
 * into it.
 */
import t from 'tap'
import type { Complaint, Language } from '../../src/complaints/complaint.ts'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import { composeLetter } from '../../src/letters/compose.ts'
import { letterHtml } from '../../src/letters/html.ts'
import type { Letter, LetterKind } from '../../src/letters/letter.ts'
import { LETTER_KINDS } from '../../src/letters/letter.ts'
import { PARTS_OF } from '../../src/letters/lint.ts'
import { letterPdf } from '../../src/letters/pdf.ts'
import { letterText } from '../../src/letters/text.ts'
import { brussels, delayed } from '../support/clocks.ts'
import { orderOf, PERSONS, WRITTEN } from '../support/letterOrders.ts'

/** Breaks and the spaces of a language's typography are no matter of content. */
const plain = (text: string): string => text.replace(/^> /gm, '').replace(/[\s\u00a0\u202f]+/g, ' ')
const withoutTags = (html: string): string => plain(html.replace(/<style>[^]*<\/style>/, '').replace(/<[^>]+>/g, ' ')
  .replaceAll('&#39;', '\'').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))

const VOID = ['!doctype', 'meta', 'br']

/** "may", free of charge, not binding. */
const OMBUDSMAN: Record<Language, string[]> = {
  nl: ['kunt', 'kosteloos', 'niet bindend', 'de Meeûssquare 35, 1000 Brussel'],
  fr: ['pouvez', 'gratuite', 'pas contraignant', 'Square de Meeûs 35, 1000 Bruxelles'],
  de: ['können', 'kostenlos', 'nicht bindend', 'Square de Meeûs 35, 1000 Brüssel'],
  en: ['may', 'free of charge', 'not binding', 'Square de Meeûs 35, 1000 Brussels'],
}

const days = (nl: string, fr: string, de: string, en: string): Record<Language, string> => ({ nl, fr, de, en })
const RECEIVED = days('13 april 2026', '13 avril 2026', '13. April 2026', '13 April 2026')
const WEEK = days('20 april 2026', '20 avril 2026', '20. April 2026', '20 April 2026')
const DUE = days('13 mei 2026', '13 mai 2026', '13. Mai 2026', '13 May 2026')
const EXPECTED = days('29 mei 2026', '29 mai 2026', '29. Mai 2026', '29 May 2026')
const FIRST_OF_MAY = days('1 mei 2026', '1er mai 2026', '1. Mai 2026', '1 May 2026')
const PAID = days('€ 1.250,00', '1 250,00 €', '1.250,00 €', '€1,250.00')
const PARTIALLY = days(
  'De klacht is gedeeltelijk gegrond', 'La plainte est partiellement fondée', 'Die Beschwerde ist teilweise begründet',
  'The complaint is partially upheld',
)
const COMES_BACK = days('terugkomen', 'y revenir', 'zurückkommen', 'come back to it')
const ELSEWHERE = days(
  'een andere partij is bevoegd', 'une autre partie', 'eine andere Stelle ist', 'Another party is responsible',
)
const DESK = days('Klachtenmanagement', 'Gestion des plaintes', 'Beschwerdemanagement', 'Complaints management')
const RESOLVED = days('als opgelost', 'ainsi résolue', 'als gelöst', 'consider your complaint resolved')

/** What the law, the procedure or the issue wants in a letter, beside what every letter has. */
const CONTENT: Record<LetterKind, (language: Language) => string[]> = {
  ACKNOWLEDGEMENT:         language => [RECEIVED[language], WEEK[language], DUE[language], 'Bert Claes', 'klachtenonthaal@optimco.be'],
  SUBSTANTIVE_REPLY:       language => [RECEIVED[language], DUE[language], WRITTEN[language], 'klachtenonthaal@optimco.be'],
  DELAY_NOTICE:            language => [RECEIVED[language], DUE[language], EXPECTED[language], WRITTEN[language]],
  FINAL_ANSWER:            language => [RECEIVED[language], PARTIALLY[language], PAID[language], WRITTEN[language], 'S-2026/0815', '1. Premie / prime / Prämie', '2. Termijn / délai / Frist'],
  FIRST_LINE_CONFIRMATION:
    language => [
      FIRST_OF_MAY[language],
      RESOLVED[language],
      WRITTEN[language],
      'Makelaardij De Schelde bv, Jordaenskaai 21, 2000 Antwerpen',
      'klachten@schelde.example',
      '0400.008.697',
      `Optimco nv, ${DESK[language]}`,
      'F-ANT01-2026-0007',
    ],
  REDIRECTION:             language => [RECEIVED[language], ELSEWHERE[language], WRITTEN[language]],
  WITHDRAWAL_CONFIRMATION: language => [RECEIVED[language], FIRST_OF_MAY[language], COMES_BACK[language]],
}

const letters = new Map<string, Letter>()
const letterOf = (kind: LetterKind, language: Language): Letter => letters.get(`${kind} ${language}`)!
for (const kind of LETTER_KINDS) {
  for (const language of LANGUAGES) letters.set(`${kind} ${language}`, await composeLetter(orderOf(kind, language)))
}

for (const kind of LETTER_KINDS) {
  t.test(`${kind} says in every language what it must, in HTML and in text`, async t => {
    for (const language of LANGUAGES) {
      const letter = letterOf(kind, language)
      const html = letterHtml(letter)
      const text = letterText(letter)
      t.strictSame([...new Set(letter.blocks.map(({ part }) => part))], PARTS_OF[kind], `${language}: its parts`)
      const ours = [
        kind === 'FIRST_LINE_CONFIRMATION' ? 'F-ANT01-2026-0007' : 'K-2026-000123',
        ...PERSONS[language].postalAddress.street.split('\n'),
        PERSONS[language].name,
      ]
      for (
        const phrase of [
          ...CONTENT[kind](language),
          ...OMBUDSMAN[language],
          'info@ombudsman-insurance.be',
          'www.ombudsman-insurance.be',
          ...ours,
        ]
      ) {
        t.ok(plain(text).includes(plain(phrase)) && withoutTags(html).includes(plain(phrase)), `${language}: ${phrase}`)
      }
      t.notMatch(
        html,
        /\ue000|undefined|\bnull\b|\[object|consumers\/odr|<script|<link|<img|url\(/,
        `${language}: nothing that does not belong there`,
      )
      t.ok(
        html.startsWith(`<!doctype html>\n<html lang="${language}">`)
          && html.includes(`<title>${letter.subject}</title>`),
        `${language}: it says its language and title`,
      )
      t.strictSame(unbalanced(html), [], `${language}: every element is closed`)
      t.ok(text.split('\n').every(line => line.length <= 72), `${language}: no line is longer than 72 characters`)
    }
  })
}

/** Elements that are closed in another order than they were opened, or not at all. */
function unbalanced (html: string): string[] {
  const open: string[] = []
  for (
    const [, slash, name = ''] of html.replace(/<style>[^]*<\/style>/, '').matchAll(/<(\/?)(!?[a-z][a-z0-9]*)[^>]*>/g)
  ) {
    if (slash === '/') { if (open.pop() !== name) return [name, ...open] }
    else if (!VOID.includes(name)) open.push(name)
  }
  return open
}

const HOSTILE =
  '<script>alert(1)</script> {{ insurer.email }} {% include \'nl/contact\' %}\n\n[ombudsman]\n\n# Fake\n\n= a | b\n\n\ue0000\ue001 "q" & \u202eevil\u0007'

t.test('what a person typed is text: never Liquid, HTML, or a part of the letter', async t => {
  for (const kind of LETTER_KINDS) {
    const order = orderOf(kind, 'fr')
    const hostile = JSON.parse(JSON.stringify(order).replaceAll(JSON.stringify(WRITTEN.fr).slice(1, -1), () =>
      JSON.stringify(HOSTILE).slice(1, -1))) as typeof order
    hostile.complaint.complainant.name = '{{ reference }}<b>\nK-1'
    const letter = await composeLetter({
      ...hostile,
      signatory: HOSTILE,
      handler: HOSTILE,
      wording: { introduction: HOSTILE, closing: HOSTILE },
    })
    const html = letterHtml(letter)
    t.strictSame([...new Set(letter.blocks.map(({ part }) => part))], PARTS_OF[kind], `${kind}: the same parts`)
    t.notMatch(html, /<script|<b>|\u202e|\p{Cc}(?<!\n)/u, kind)
    t.match(html, '&lt;script&gt;alert(1)&lt;/script&gt; {{ insurer.email }} {% include')
    t.equal(
      letter.blocks.filter(({ kind: block, part }) => block === 'HEADING' && part !== 'ombudsman').some(block =>
        'text' in block && block.text === 'Fake'
      ),
      false,
    )
    t.equal(letter.addressee.name, '{{ reference }}<b> K-1')
    t.equal((await letterPdf(letter)).subarray(0, 8).toString('latin1'), '%PDF-1.7')
  }
})

t.test('an author can word the editable parts only', async t => {
  const before = letterOf('DELAY_NOTICE', 'nl')
  const after = await composeLetter(orderOf('DELAY_NOTICE', 'nl', {}, { wording: { introduction: 'Eerste alinea.\n\nTweede alinea.', closing: '  \n ' } }))
  t.strictSame(after.blocks.filter(({ part }) => part === 'introduction'), [
    { part: 'introduction', editable: true, kind: 'PARAGRAPH', text: 'Eerste alinea.' },
    { part: 'introduction', editable: true, kind: 'PARAGRAPH', text: 'Tweede alinea.' },
  ])
  t.strictSame(
    after.blocks.filter(({ part }) => part !== 'introduction'),
    before.blocks.filter(({ part }) => part !== 'introduction'),
    'an empty wording is none',
  )
})

t.test('a letter is addressed to its addressee, in their language', async t => {
  const representative = {
    name: 'Me Léa Dupont',
    relation: 'LAWYER',
    mandateProvided: true,
    language: 'fr' as const,
    email: 'lea@example.be',
  }
  const letter =
    await composeLetter(orderOf('ACKNOWLEDGEMENT', 'nl', { correspondenceTo: 'REPRESENTATIVE', representative }, {
      channel: 'EMAIL',
    }))
  t.equal(letter.language, 'fr')
  t.strictSame(letter.addressee.lines, ['Me Léa Dupont', 'lea@example.be'])
  t.strictSame(letter.references[1], { label: 'Plainte de', value: PERSONS.nl.name })
  t.match(letterText(letter).replace(/\s+/g, ' '), `que vous avez introduite au nom de ${PERSONS.nl.name}`)
})

t.test('dates that no longer matter are not told, and those that were moved are', async t => {
  const text = async (kind: LetterKind, complaint: Partial<Complaint>, order = {}) =>
    letterText(await composeLetter(orderOf(kind, 'en', complaint, order)))
  const { cycles: [cycle] } = orderOf('ACKNOWLEDGEMENT', 'en').complaint
  t.notMatch(await text('ACKNOWLEDGEMENT', {}, { now: brussels('2026-04-21 00:00') }), '20 April', 'the week is over')
  t.match(await text('ACKNOWLEDGEMENT', {}, { handler: undefined }), 'shortly be assigned')
  const notices = [
    delayed(brussels('2026-05-11 09:00'), '2026-05-29'),
    delayed(brussels('2026-05-28 09:00'), '2026-06-15'),
  ]
  const second = await text('DELAY_NOTICE', { cycles: [{ ...cycle!, delayNotices: notices }] })
  for (
    const row of ['Original date: 13 May 2026', 'Date announced before: 29 May 2026', 'New expected date: 15 June 2026']
  ) t.match(second, row)
  const long = await composeLetter(orderOf('FINAL_ANSWER', 'en', {
    cycles: [{
      ...orderOf('FINAL_ANSWER', 'en').complaint.cycles[0]!,
      finalAnswer: {
        ...orderOf('FINAL_ANSWER', 'en').complaint.cycles[0]!.finalAnswer!,
        complaintAsUnderstood: undefined,
        grievances: [],
        remedies: [{ kind: 'NONE' }],
      },
    }],
    description: 'word '.repeat(4000),
  }))
  t.ok(letterText(long).length < 6000, 'a long description is told in part')
  t.notOk(long.blocks.some(({ part }) => part === 'grievances' || part === 'redress'))
})

t.test('no letter promises an answer by a day that has passed', async t => {
  const PASSED = days('liep tot en met', 'a pris fin le', 'endete am', 'ended on')
  for (const language of LANGUAGES) {
    for (const kind of ['ACKNOWLEDGEMENT', 'SUBSTANTIVE_REPLY'] as const) {
      const sentAt = async (local: string) =>
        letterText(await composeLetter(orderOf(kind, language, {}, { now: brussels(local) }))).replace(/\s+/g, ' ')
      const inTime = await sentAt('2026-05-13 23:59')
      const late = await sentAt('2026-05-14 00:00')
      t.ok(inTime.includes(DUE[language]) && !inTime.includes(PASSED[language]), `${language} ${kind}, on the last day`)
      t.ok(late.includes(`${PASSED[language]} ${DUE[language]}`), `${language} ${kind}, a day late`)
      t.equal(late.split(DUE[language]).length, late.split(`${PASSED[language]} ${DUE[language]}`).length, late)
    }
  }
})

t.test('the same order gives the same letter, and the same letter the same bytes', async t => {
  for (const language of LANGUAGES) {
    const letter = await composeLetter(orderOf('REDIRECTION', language))
    t.strictSame(letter, letterOf('REDIRECTION', language))
    const stored = JSON.parse(JSON.stringify(letter)) as Letter
    t.ok((await letterPdf(letter)).equals(await letterPdf(stored)), language)
    t.equal(letterHtml(stored), letterHtml(letter))
  }
})

t.test('a letter bears the day on which it was sent, also when it is recorded later', async t => {
  const order = orderOf('ACKNOWLEDGEMENT', 'nl')
  const now = brussels('2026-04-20 10:00')
  t.equal((await composeLetter({ ...order, now, dispatchedAt: undefined })).date, '2026-04-20', 'sent now')
  const dispatchedAt = brussels('2026-04-17 23:59:59')
  const letter = await composeLetter({ ...order, now, dispatchedAt })
  t.equal(letter.date, '2026-04-17', 'sent elsewhere')
  t.match(letterText(letter), '17 april 2026')
  t.notMatch(letterText(letter), '20 april 2026 ')
})
