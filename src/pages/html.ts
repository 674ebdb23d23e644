/** HTML as text: a template that escapes its values. */

/** Already escaped. */
export type Html = { readonly html: string }

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

export const escaped = (text: string): string => text.replace(/[&<>"']/g, character => ENTITIES[character]!)
export const raw = (html: string): Html => ({ html })

type Value = string | number | Html | readonly Html[] | undefined | false

/** A template whose values are escaped, unless they are Html themselves. */
export function html (strings: TemplateStringsArray, ...values: Value[]): Html {
  return raw(strings.map((text, index) => text + (index < values.length ? written(values[index]) : '')).join(''))
}

function written (value: Value): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'object') return 'html' in value ? value.html : value.map(part => part.html).join('')
  return escaped(String(value))
}

/** Plain words with `code` in backticks. */
export const prose = (text: string): Html => raw(escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>'))

/** Marks a link to the current page. */
export const current = (isCurrent: boolean): Html => raw(isCurrent ? ' aria-current="page"' : '')
