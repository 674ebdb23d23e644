/**
 * The introductory files of an evidence bundle: its contents, and the explanation of each deadline.
 */
import { brusselsDay } from '../../calendar/days.ts'
import { label } from '../../complaints/codeLists/index.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Language } from '../../complaints/complaint.ts'
import type { Deadline } from '../../complaints/deadlines/deadline.ts'
import type { Explanation } from '../../complaints/deadlines/explanation.ts'
import type { EvidenceProfile } from '../../complaints/evidence.ts'
import { escaped } from '../escaped.ts'
import { capitalized, labelled, longDay } from '../formats.ts'
import { PARTS, WORDS } from './words.ts'

export type ExplainedDeadline = Deadline & { explanation: Pick<Explanation, 'steps'> }

/** @param paths of all files; the text mentions only files that the bundle contains */
export function readme (
  language: Language,
  profile: EvidenceProfile,
  reference: string,
  madeAt: Instant,
  paths: readonly string[],
): string {
  const { title, purpose, leftOut, parts, check } = WORDS[language]
  const present = PARTS.filter(part => paths.some(path => path.startsWith(part)))
  const width = Math.max(...present.map(part => nameOf(part).length)) + 2
  return [
    title(reference),
    purpose(label('evidenceProfile', profile, language), longDay(brusselsDay(madeAt), language)),
    leftOut[profile],
    present.map(part => `${nameOf(part).padEnd(width)}${parts[part]}`).join('\n'),
    check,
  ].join('\n\n') + '\n'
}

const nameOf = (part: string): string => part === 'deadlines.' ? 'deadlines.*' : part

export const deadlinesText = (
  language: Language,
  reference: string,
  madeAt: Instant,
  deadlines: readonly ExplainedDeadline[],
): string => [
  ...headOf(language, reference, madeAt, deadlines),
  ...deadlines.flatMap(deadline => {
    const heading = headingOf(deadline, language)
    return [
      `${heading}\n${'-'.repeat(heading.length)}`,
      deadline.explanation.steps.map(({ text, clause }) => `- ${text}\n  (${clause})`).join('\n'),
      dueOf(deadline, language),
    ]
  }),
].join('\n\n') + '\n'

export function deadlinesHtml (
  language: Language,
  reference: string,
  madeAt: Instant,
  deadlines: readonly ExplainedDeadline[],
): string {
  const [title = '', ...lead] = headOf(language, reference, madeAt, deadlines)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>body { max-width: 44em; margin: 2em auto; padding: 0 1em; font: 17px/1.5 Georgia, serif; color: #1c1c1c } h2 { margin: 2em 0 .5em; font-size: 1.1em } small { display: block; color: #555 } li { margin: 0 0 .4em }</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${lead.map(line => `<p>${escaped(line)}</p>`).join('\n')}
${deadlines.map(deadline => sectionOf(deadline, language)).join('\n')}
</body>
</html>
`
}

const sectionOf = (deadline: ExplainedDeadline, language: Language): string => [
  `<h2>${escaped(headingOf(deadline, language))}</h2>`,
  '<ol>',
  ...deadline.explanation.steps.map(({ text, clause }) => `<li>${escaped(text)}<small>${escaped(clause)}</small></li>`),
  '</ol>',
  `<p><strong>${escaped(dueOf(deadline, language))}</strong></p>`,
].join('\n')

const headOf = (
  language: Language,
  reference: string,
  madeAt: Instant,
  deadlines: readonly ExplainedDeadline[],
): string[] => {
  const { title, asOf, none } = WORDS[language].deadlines
  return [title(reference), asOf(longDay(brusselsDay(madeAt), language)), ...(deadlines.length === 0 ? [none] : [])]
}

const headingOf = ({ kind, cycle, state }: Deadline, language: Language): string =>
  labelled(
    `${capitalized(label('deadlineKind', kind, language))} (${WORDS[language].deadlines.cycle(cycle)})`,
    label('deadlineState', state, language),
    language,
  )

const dueOf = ({ dueOn }: Deadline, language: Language): string =>
  WORDS[language].deadlines.due(longDay(dueOn, language))
