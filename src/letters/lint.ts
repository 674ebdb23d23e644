/**
 * Static checks of the templates. Every language has the same parts and placeholders, the mandatory
 * placeholders are in parts that an author cannot replace, and no template contains misleading
 * text.
 */
import type { Liquid } from 'liquidjs'
import { LANGUAGES } from '../complaints/complaint.ts'
import { EDITABLE, LETTER_KINDS } from './letter.ts'
import type { LetterKind, Part } from './letter.ts'
import { STRICT, templateName } from './templates.ts'

/** The parts of each kind of letter, in order. */
export const PARTS_OF: Record<LetterKind, Part[]> = {
  ACKNOWLEDGEMENT:         ['salutation', 'introduction', 'dates', 'procedure', 'contact', 'ombudsman', 'closing', 'signature'],
  SUBSTANTIVE_REPLY:       ['salutation', 'introduction', 'reply', 'next', 'contact', 'ombudsman', 'closing', 'signature'],
  DELAY_NOTICE:            ['salutation', 'introduction', 'reasons', 'dates', 'next', 'contact', 'ombudsman', 'closing', 'signature'],
  FINAL_ANSWER:            ['salutation', 'introduction', 'complaint', 'decision', 'explanation', 'grievances', 'redress', 'next', 'ombudsman', 'closing', 'signature'],
  FIRST_LINE_CONFIRMATION: ['salutation', 'introduction', 'resolution', 'next', 'ombudsman', 'closing', 'signature'],
  REDIRECTION:             ['salutation', 'introduction', 'decision', 'explanation', 'next', 'contact', 'ombudsman', 'closing', 'signature'],
  WITHDRAWAL_CONFIRMATION: [
    'salutation', 'introduction', 'dates', 'next', 'contact', 'ombudsman', 'closing', 'signature',
  ],
}

const BASE = ['reference', 'signatory', 'insurer.email', 'insurer.address', 'insurer.legalEntity']

/**
 * `mandatory` placeholders must be in a part that is not editable; `other` ones can be in any part.
 */
const PLACEHOLDERS: Record<LetterKind, { mandatory: string[], other?: string[] }> = {
  ACKNOWLEDGEMENT:         { mandatory: [...BASE, 'receivedOn', 'weekDueOn', 'finalDueOn', 'finalOverdue', 'handler'] },
  SUBSTANTIVE_REPLY:       { mandatory: [...BASE, 'reply', 'finalDueOn', 'finalOverdue'], other: ['receivedOn'] },
  DELAY_NOTICE:            { mandatory: [...BASE, 'reasons', 'receivedOn', 'originalDueOn', 'previousDueOn', 'expectedOn'] },
  FINAL_ANSWER:            { mandatory: [
    ...BASE, 'receivedOn', 'acknowledgedOn', 'repliedOn', 'delayNotifiedOn', 'causes', 'complaintAsUnderstood', 'description', 'decision',
    'claimDecision', 'claimNumber', 'explanation', 'grievances', 'grievances.size', 'grievance.summary', 'grievance.decision',
    'grievance.explanation', 'forloop.index', 'remedies', 'remedies.size', 'remedy',
  ] },
  FIRST_LINE_CONFIRMATION: {
    mandatory: [
      'reference', 'signatory', 'insurer.email', 'insurer.address', 'office.name', 'office.email', 'office.address',
      'summary', 'resolvedOn',
    ],
    other: ['signalledOn'],
  },
  REDIRECTION:             { mandatory: [...BASE, 'outcome', 'explanation'], other: ['receivedOn'] },
  WITHDRAWAL_CONFIRMATION: { mandatory: [...BASE, 'receivedOn', 'requestedOn', 'withdrawnOn'] },
}

const PARTIALS = ['salutation', 'contact', 'signature']

/** Patterns that no template can contain, and why. */
export const FORBIDDEN: [RegExp, string][] = [
  [/ec\.europa\.eu\/(consumers\/)?odr|\bodr\b/i, 'the ODR platform is closed since 20 July 2025 (Reg. (EU) 2024/3228)'],
  [
    /verjar|prescription|verjähr|limitation period|time[- ]bar/i,
    'a complaint suspends no prescription, and no letter may seem to promise it',
  ],
  [/https?:\/\//i, 'addresses are configuration'],
  [/[\ue000-\uf8ff]/, 'characters of private use stand for what a person typed'],
  [
    /\{%-?\s*(?!(?:end)?(?:if|case|for)\b|elsif\b|else\b|when\b|include\b)\w+/,
    'a template only decides, repeats and includes',
  ],
  [/\{\{[^{}|]*\|/, 'values come formatted: no filters'],
]

/**
 * @param sources the text of each template by its name without `.liquid`, e.g. `nl/acknowledgement`
 * @returns one sentence for each error
 */
export async function lintTemplates (sources: Record<string, string>): Promise<string[]> {
  const { Liquid: Engine } = await import('liquidjs')
  const engine = new Engine({ ...STRICT, templates: sources })
  const templates = LANGUAGES.flatMap(language => [
    ...LETTER_KINDS.map(kind => ({ name: templateName(kind, language), kind })),
    ...PARTIALS.map(partial => ({ name: `${language}/${partial}`, kind: undefined })),
  ])
  const names = new Set(templates.map(({ name }) => name))
  return [
    ...Object.keys(sources).filter(name => !names.has(name)).map(name => `${name} is no template`),
    ...templates.flatMap(({ name, kind }) => {
      const source = sources[name]
      if (source === undefined) return [`${name} is missing`]
      const faults = [...forbiddenIn(source), ...includesOf(source, name)]
      return (kind === undefined ? faults : [...faults, ...faultsOf(kind, source, engine)]).map(fault =>
        `${name}: ${fault}`
      )
    }),
  ]
}

const forbiddenIn = (source: string): string[] =>
  FORBIDDEN.flatMap(([pattern, why]) => {
    const match = pattern.exec(source)
    return match === null ? [] : [`"${match[0]}": ${why}`]
  })

const includesOf = (source: string, name: string): string[] =>
  [...source.matchAll(/include '([^']*)'/g)].flatMap(([, included = '']) =>
    included.slice(0, 2) === name.slice(0, 2) ? [] : [`includes ${included}, of another language`])

function faultsOf (kind: LetterKind, source: string, engine: Liquid): string[] {
  const [head = '', ...texts] = source.split(/^(?=\[\w+\]$)/m)
  const parts = texts.map(text => ({
    part: /^\[(\w+)\]/.exec(text)?.[1] as Part,
    content: text.slice(text.indexOf('\n') + 1),
  }))
  const expected = PARTS_OF[kind].join(', ')
  const actual = parts.map(({ part }) => part).join(', ')
  try {
    return [
      ...(/^subject: \S/.test(head) ? [] : ['has no subject']),
      ...(actual === expected ? [] : [`has the parts ${actual}; they must be ${expected}`]),
      ...parts.flatMap(({ part, content }) => part === 'ombudsman' && content.trim() !== '' ? ['words the Ombudsman\'s part itself'] : []),
      ...parts.filter(({ part, content }) => part !== 'ombudsman' && content.trim() === '')
        .map(({ part }) => `says nothing in [${part}]`),
      ...source.split('\n')
        .filter(line => line.startsWith('= ') && line.split(' | ').length !== 2)
        .map(line => `"${line}" is no label with a value`),
      ...placeholdersOf(kind, [{ part: 'subject', content: head }, ...parts], engine),
    ]
  } catch (error) {
    return [`cannot be read: ${(error as Error).message}`]
  }
}

function placeholdersOf (kind: LetterKind, parts: { part: string, content: string }[], engine: Liquid): string[] {
  const { mandatory, other = [] } = PLACEHOLDERS[kind]
  const used = parts.map(({ part, content }) => ({ part, names: engine.fullVariablesSync(engine.parse(content)) }))
  const everywhere = new Set(used.flatMap(({ names }) => names))
  const guarded = new Set(used.filter(({ part }) =>
    !(EDITABLE as readonly string[]).includes(part)
  ).flatMap(({ names }) => names))
  const all = [...mandatory, ...other, 'represented']
  return [
    ...[...everywhere].filter(name => !all.includes(name)).map(name => `{{ ${name} }} is not known`),
    ...all.filter(name => !everywhere.has(name)).map(name => `{{ ${name} }} is missing`),
    ...mandatory
      .filter(name => everywhere.has(name) && !guarded.has(name))
      .map(name => `{{ ${name} }} stands only where an author may word it away`),
  ]
}
