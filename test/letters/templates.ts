/** The lint of the templates: they pass it, and it finds what it is there for. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Complainant, Cycle } from '../../src/complaints/complaint.ts'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import { FORBIDDEN, lintTemplates } from '../../src/letters/lint.ts'
import { ombudsmanNotice } from '../../src/letters/ombudsmanNotice.ts'
import type { Audience, Stage } from '../../src/letters/ombudsmanTexts.ts'
import { OMBUDSMAN_TEXTS } from '../../src/letters/ombudsmanTexts.ts'
import { OMBUDSMAN } from '../../src/letters/procedure/index.ts'
import { TEMPLATE_VERSION, TEMPLATES_FOLDER } from '../../src/letters/templates.ts'
import { answered, brussels, cycleOf } from '../support/clocks.ts'

const sources = Object
  .fromEntries(LANGUAGES.flatMap(language =>
    readdirSync(join(TEMPLATES_FOLDER, language)).sort().map(file =>
      [
        `${language}/${file.replace(/\.liquid$/, '')}`,
        readFileSync(join(TEMPLATES_FOLDER, language, file), 'utf8'),
      ] as const
    )
  ))

t.test('the templates pass', async t => {
  t.equal(Object.keys(sources).length, 40)
  t.strictSame(await lintTemplates(sources), [])
})

t.test('the Ombudsman is not worded otherwise than the templates are', async t => {
  const texts = Object.values(OMBUDSMAN_TEXTS).flatMap(({ way, competence, nature, contact }) =>
    [...Object.values(way).map(sentence => sentence('X')), ...Object.values(competence), nature, contact])
  for (const [pattern, why] of FORBIDDEN) t.notOk(texts.some(text => pattern.test(text)), why)
})

t.test('the notice fits the person and the stage, and says "may" in every language', async t => {
  const MAY = { nl: /\bkunt\b/, fr: /\bpouvez\b/, de: /\bkönnen\b/, en: /\bmay\b/ }
  const people: [Partial<Complainant>, Audience][] = [
    [{ capacity: 'POLICYHOLDER', isConsumer: true },  'CONSUMER'],
    [{ capacity: 'INSURED', isConsumer: false },      'BUSINESS'],
    [{ capacity: 'INJURED_PARTY' },                   'UNKNOWN'],
    [{ capacity: 'BROKER' },                          'BROKER'],
    [{ capacity: 'BROKER', isConsumer: true },        'BROKER'],
    [{ capacity: 'PROSPECT', isConsumer: true },      'PROSPECT'],
  ]
  const receivedAt = brussels('2026-04-13 10:00')
  const answer = cycleOf(receivedAt, { finalAnswer: answered(brussels('2026-05-12 15:00')) })
  const stages: [Cycle[], Stage][] = [
    [[], 'BEFORE_ANSWER'],
    [[cycleOf(receivedAt)], 'BEFORE_ANSWER'],
    [[answer], 'AFTER_ANSWER'],
    [[answer, cycleOf(brussels('2026-06-01 10:00'), { number: 2 })], 'BEFORE_ANSWER'],
  ]
  for (const language of LANGUAGES) {
    const { way, competence, nature } = OMBUDSMAN_TEXTS[language]
    t.equal(new Set([...Object.values(competence), ...Object.values(way)]).size, 7, `${language}: no two are the same`)
    for (const [person, audience] of people) {
      for (const [cycles, stage] of stages) {
        const { text, ombudsman } = ombudsmanNotice({
          complainant: { name: 'Jan', capacity: 'INSURED', language: 'nl', ...person },
          cycles,
        }, language)
        const said = text.replaceAll('\u00a0', ' ')
        const wanted = [
          way[stage](OMBUDSMAN[language].name),
          competence[audience],
          nature,
          ombudsman.email,
          'www.ombudsman-insurance.be',
        ]
        t.ok(
          wanted.every(phrase => said.includes(phrase)) && MAY[language].test(said),
          `${language} ${audience} ${stage} after ${cycles.length} cycles`,
        )
      }
    }
  }
})

/**
 * With any change of a word: another version, and its digest here. Letters say by which version
 * they were written.
 */
const DIGESTS: Record<string, string> = {
  '2026-11': 'd3a181e8962af006',
  '2026-12': '550be84b4eb23398',
  '2027-01': '3f48edc0abc9b1ff',
}

t.test('a changed template has a new version', async t => {
  const digest = createHash('sha256').update(JSON.stringify([sources, OMBUDSMAN_TEXTS], (_, value) =>
    typeof value === 'function' ? value('X') : value)).digest('hex').slice(0, 16)
  t.equal(digest, DIGESTS[TEMPLATE_VERSION])
})

const ACK = 'nl/acknowledgement'
const changed = (name: string, from: string | RegExp, to: string): Record<string, string> => {
  const text = sources[name]!.replace(from, to)
  if (text === sources[name]) throw new Error(`${name} does not have ${String(from)}`)
  return { [name]: text }
}

const BROKEN: [what: string, change: Record<string, string | undefined>, fault: string][] = [
  ['a language is not complete',         { 'de/redirection': undefined },                                              'de/redirection is missing'],
  ['a partial is missing',               { 'fr/contact': undefined },                                                  'fr/contact is missing'],
  ['a file that nothing uses',           { 'nl/birthday': 'subject: x' },                                              'nl/birthday is no template'],
  ['an unknown placeholder',             changed(ACK, '{{ finalDueOn }}', '{{ finalDueOm }}'),                           '{{ finalDueOm }} is not known'],
  ['an unknown one in a partial',        changed('nl/contact', '{{ reference }}', '{{ ref }}'),                          '{{ ref }} is not known'],
  ['a placeholder that is not used',     changed(ACK, /\{\{ finalDueOn \}\}/g, 'spoedig'),                               '{{ finalDueOn }} is missing'],
  ['one that can be worded away',        changed('en/substantiveReply', /\{\{ reply \}\}([^]*)\[closing\]/, 'x$1[closing]\n{{ reply }}'), '{{ reply }} stands only where'],
  ['a filter',                           changed(ACK, '{{ reference }}', '{{ reference | upcase }}'),                    'no filters'],
  ['a tag that evaluates',               changed(ACK, '[dates]', '{% assign x = 1 %}\n[dates]'),                         'only decides, repeats and includes'],
  ['Liquid that is not closed',          changed(ACK, '{% endif %}', ''),                                                'cannot be read'],
  ['no Ombudsman',                       changed('fr/finalAnswer', '[ombudsman]\n', ''),                                 'has the parts'],
  ['an Ombudsman worded by hand',        changed('fr/finalAnswer', '[ombudsman]\n', '[ombudsman]\nIl vous donnera raison.\n'), 'words the Ombudsman'],
  ['parts in another order',             changed('de/delayNotice', /(\[reasons\][^]*)(\[dates\][^]*)(?=\[next\])/, '$2$1'), 'has the parts salutation, introduction, dates, reasons'],
  ['a part that says nothing',           changed('en/redirection', /\[next\][^]*?(?=\[contact\])/, '[next]\n\n'),         'says nothing in [next]'],
  ['no subject',                         changed(ACK, 'subject: ', ''),                                                  'has no subject'],
  ['the dead ODR platform',              changed('en/contact', '# Do you', 'See ec.europa.eu/consumers/odr\n\n# Do you'),      'the ODR platform is closed'],
  ['a promise about prescription',       changed('nl/finalAnswer', '[closing]', 'De verjaring is geschorst.\n\n[closing]'), 'suspends no prescription'],
  ['a partial of another language',      changed('de/finalAnswer', 'de/signature', 'nl/signature'),                      'includes nl/signature'],
  ['a row without a value',              changed(ACK, '= Klacht ontvangen op | ', '= Klacht ontvangen op '),             'is no label with a value'],
]

t.test('a broken template is found', async t => {
  for (const [what, change, fault] of BROKEN) {
    const faults = await lintTemplates(JSON.parse(JSON.stringify({ ...sources, ...change })) as Record<string, string>)
    t.ok(faults.some(one => one.includes(fault)), `${what}: ${faults.join('; ')}`)
  }
})
