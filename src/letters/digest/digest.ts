/** The daily digest: what waits for a reader, by reference only. It names no person. */
import type { Day } from '../../calendar/days.ts'
import type { Language } from '../../complaints/complaint.ts'
import { escaped } from '../escaped.ts'
import { longDay } from '../formats.ts'
import { DIGEST_GROUPS } from './groups.ts'
import type { DigestGroup } from './groups.ts'
import { WORDS } from './words.ts'

/** `name` is a reference number, or an id; `dueOn` the day that matters. */
export type DigestItem = { name: string, dueOn?: Day }

export type Digest = Record<DigestGroup, DigestItem[]>

export type DigestContent = { subject: string, text: string, html: string }

/** Items of a group beyond this number are counted, not named. */
const MAX_NAMED = 50

export const isEmpty = (digest: Digest): boolean => DIGEST_GROUPS.every(group => digest[group].length === 0)

/**
 * @param day the Brussels day of the digest
 * @param checkpoint the signed note of the newest checkpoint: mail is a copy outside the database
 */
export function digestContent (digest: Digest, day: Day, language: Language, checkpoint?: string): DigestContent {
  const words = WORDS[language]
  const shown = DIGEST_GROUPS.filter(group => digest[group].length > 0)
  const itemOf = ({ name, dueOn }: DigestItem): string =>
    dueOn === undefined ? name : `${name} (${longDay(dueOn, language)})`
  const groups = shown.map(group => {
    const items = digest[group]
    return {
      title: `${words.groups[group]}: ${items.length}`,
      items: [
        ...items.slice(0, MAX_NAMED).map(itemOf),
        ...(items.length > MAX_NAMED ? [words.more(items.length - MAX_NAMED)] : []),
      ],
    }
  })
  const subject = words.subject(longDay(day, language))
  const text = [
    subject, '', ...groups.flatMap(({ title, items }) => [title, ...items.map(item => `- ${item}`), '']), words.why, '',
    ...(checkpoint === undefined ? [] : [words.checkpoint, '', checkpoint]),
  ].join('\n')
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>
<h1>${escaped(subject)}</h1>
${groups.map(({ title, items }) => `<h2>${escaped(title)}</h2>\n<ul>${items.map(item => `<li>${escaped(item)}</li>`).join('')}</ul>`).join('\n')}
<p>${escaped(words.why)}</p>
${checkpoint === undefined ? '' : `<p>${escaped(words.checkpoint)}</p>\n<pre>${escaped(checkpoint)}</pre>\n`}</body></html>
`
  return { subject, text, html }
}
