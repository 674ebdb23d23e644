/** The readable form of the export for a person: one page that needs no script and no network. */
import { brusselsDay } from '../../calendar/days.ts'
import type { Language } from '../../complaints/complaint.ts'
import type {
  AccessSummary, ExportedComplaint, PersonalComplaint, PersonalData,
} from '../../complaints/dataSubjectExport.ts'
import { label } from '../../complaints/codeLists/index.ts'
import type { CodeListName } from '../../complaints/codeLists/index.ts'
import type { ErasedComplaint } from '../../complaints/erasure.ts'
import type { Instant } from '../../calendar/instants.ts'
import { escaped } from '../escaped.ts'
import { addressLines, capitalized, longDay } from '../formats.ts'
import { MEMBERS, WORDS } from './words.ts'
import type { Member, Purpose } from './words.ts'

const STYLE =
  'body { max-width: 44em; margin: 2em auto; padding: 0 1em; font: 16px/1.5 Georgia, serif; color: #1c1c1c } '
  + 'h2 { margin: 2.5em 0 .5em; border-top: 1px solid #999; padding-top: 1em } h3 { margin: 1.5em 0 .3em } '
  + 'th { text-align: left; vertical-align: top; padding: .1em 1.5em .1em 0; font-weight: normal; color: #555 } '
  + 'td { vertical-align: top; padding: .1em 1.5em .1em 0; overflow-wrap: anywhere } '
  + 'pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-left: 3px solid #ccc; padding-left: 1em }'

export function personalDataHtml ({ madeAt, language, controller, complaints }: PersonalData): string {
  const words = WORDS[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.intro(controller, dayOf(madeAt, language)))}</p>
<ul>
${words.rights.map(line => `<li>${escaped(line)}</li>`).join('\n')}
</ul>
${complaints.length === 0 ? `<p>${escaped(words.nothing)}</p>` : ''}
${complaints.map(complaint => 'erasedAt' in complaint
    ? erasedSection(complaint, language)
    : section(complaint, language)).join('\n')}
</body>
</html>
`
}

const dayOf = (instant: Instant, language: Language): string => longDay(brusselsDay(instant), language)

function erasedSection (erased: ErasedComplaint, language: Language): string {
  const words = WORDS[language]
  const rows = (['status', 'loggedAt', 'receivedAt', 'answeredAt', 'closedAt', 'outcome'] as const)
    .flatMap(member => memberRow(member, erased[member], language))
  return [
    heading(2, words.complaint(erased.reference ?? erased.firstLineReference ?? '')),
    `<p>${escaped(words.erased(dayOf(erased.erasedAt, language)))}</p>`,
    table(rows),
  ].join('\n')
}

function section (exported: ExportedComplaint, language: Language): string {
  const { reference, as, complaint, letters, messages, attachments, events, places = [], accesses } = exported
  const words = WORDS[language]
  const titled = (name: keyof typeof words.sections, parts: readonly string[]): string[] =>
    parts.length === 0 ? [] : [heading(3, words.sections[name]), ...parts]
  const listed = (items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`<ul>\n${items.map(item => `<li>${item}</li>`).join('\n')}\n</ul>`]
  return [
    heading(2, words.complaint(reference)),
    `<p>${escaped(words.as[as])}</p>`,
    table(MEMBERS.flatMap(member => memberRow(member, valueOf(complaint, member), language))),
    ...titled('places', listed(places.map(({ place, count }) =>
      escaped(`${capitalized(label('dataSubjectPlace', place, language))} (${count})`)))),
    ...titled('interventions', (complaint.interventions ?? []).flatMap(({ at, summary }) =>
      [`<p>${escaped(dayOf(at, language))}</p>`, text(summary)])),
    ...titled('letters', letters.flatMap(letter => [
      `<p>${escaped(`${dayOf(letter.createdAt, language)}: ${label('letterKind', letter.kind, language)}`)}</p>`,
      text(letter.text),
    ])),
    ...titled('messages', messages.flatMap(message => [
      `<p>${escaped(`${dayOf(message.at, language)}, ${words.directions[message.direction]}`)}</p>`,
      text(message.text),
    ])),
    ...titled('attachments', listed(attachments.map(({ fileName, file }) =>
      `<a href="${escaped(linkTo(file))}">${escaped(fileName)}</a>`))),
    ...titled('events', listed(events.map(({ type, at, actor }) => escaped(
      [dayOf(at, language), label('eventType', type, language), actor?.role && label('role', actor.role, language)]
        .filter(part => part !== undefined && part !== '').join(', '),
    )))),
    ...titled('accesses', [accessTable(accesses, language)]),
  ].join('\n')
}

function accessTable (accesses: readonly AccessSummary[], language: Language): string {
  const { access, purposes, noAccess } = WORDS[language]
  if (accesses.length === 0) return `<p>${escaped(noAccess)}</p>`
  const rows = accesses.map(({ on, role, purpose, count }) =>
    [longDay(on, language), label('role', role, language), purposes[purpose as Purpose], String(count)])
  return `<table>
<tr>${[access.on, access.role, access.purpose, access.count].map(name => `<th scope="col">${escaped(name)}</th>`).join('')}</tr>
${rows.map(cells => `<tr>${cells.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}
</table>`
}

/** The complainant's own members stand beside those of the complaint. */
function valueOf ({ complainant, ...complaint }: PersonalComplaint, member: Member): unknown {
  if (member in complaint) return complaint[member as keyof typeof complaint]
  return complainant?.[member as keyof typeof complainant]
}

const LISTS: Partial<Record<Member, CodeListName>> = {
  capacity: 'capacity', language: 'language', channel: 'channel', status: 'status', outcome: 'outcome',
  subjects: 'subject', causes: 'cause', productLine: 'productLine',
}
const INSTANTS: readonly Member[] = ['loggedAt', 'receivedAt', 'answeredAt', 'closedAt']

function memberRow (member: Member, value: unknown, language: Language): string[] {
  if (value === undefined || value === false) return []
  const shown = shownValue(member, value, language)
  return [
    `<tr><th scope="row">${escaped(WORDS[language].members[member])}</th><td>${
      escaped(shown).replaceAll('\n', '<br>')
    }</td></tr>`,
  ]
}

function shownValue (member: Member, value: unknown, language: Language): string {
  const list = LISTS[member]
  if (list !== undefined) return [value].flat().map(code => label(list, String(code), language)).join(', ')
  if (INSTANTS.includes(member)) return dayOf(String(value), language)
  if (value === true) return WORDS[language].yes
  if (member === 'postalAddress') return addressLines(value as Parameters<typeof addressLines>[0], language).join('\n')
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value)
}

/** File names may contain `#` and `?`. */
const linkTo = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const heading = (level: 2 | 3, words: string): string => `<h${level}>${escaped(words)}</h${level}>`
const table = (rows: readonly string[]): string => `<table>\n${rows.join('\n')}\n</table>`
const text = (words: string): string => `<pre>${escaped(words)}</pre>`
