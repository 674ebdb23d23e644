/** The frame around every HTML page: escaping, headers, navigation. */
import type { FastifyReply } from 'fastify'

/** An app in the browser needs more than a plain page. Neither may load from another host. */
export type Policy = 'page' | 'app'

const POLICIES: Record<Policy, string> = {
  page: 'default-src \'none\'; script-src \'self\'; style-src \'self\'; img-src data:; connect-src \'self\'; base-uri \'none\'; form-action \'none\'; frame-ancestors \'none\'',
  // Both apps write <style> elements and start workers from blobs; the explorer runs scripts in a
  // frame of this host.
  app: 'default-src \'none\'; script-src \'self\'; style-src \'self\' \'unsafe-inline\'; img-src \'self\' data: blob:; font-src \'self\' data:; connect-src \'self\'; worker-src \'self\' blob:; frame-src \'self\'; base-uri \'self\'; form-action \'none\'; frame-ancestors \'none\'',
}

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

const ICON = `data:image/svg+xml,${
  encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d4e6b"/><path d="M8 9h16v11H15l-4 4v-4H8z" fill="#fff"/><path d="M16 12v3l2.5 1.5" stroke="#1d4e6b" stroke-width="1.8" fill="none" stroke-linecap="round"/></svg>')
}`

const LINKS = [
  ['/doc/guides', 'Guides'],
  ['/docs', 'API reference'],
  ['/graphiql', 'GraphQL explorer'],
  ['/doc/procedure', 'Procedure'],
  ['/doc/problems', 'Problems'],
  ['/doc/openapi.yaml', 'openapi.yaml'],
] as const

export type PageOptions = {
  title: string
  /** The path of this page, to mark it in the navigation. */
  path: string
  lang?: string
  /** What stands at the right of the navigation. */
  aside?: Html
  head?: Html
}

/** The head of a page, and the bar above it. */
export function frame ({ title, path, lang = 'en', aside, head }: PageOptions): {
  head: Html, bar: Html, lang: string,
} {
  const link = ([href, text]: readonly [string, string]) =>
    html`<a href="${href}"${raw(href === path ? ' aria-current="page"' : '')}>${text}</a>`
  return {
    lang,
    head: html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/doc/pages.css">
${head}`,
    bar: html`<header class="bar"><a class="brand" href="/">Complaints API</a><nav>${
      LINKS.map(link)
    }</nav>${aside}</header>`,
  }
}

/** A plain page: the bar and one column of text. */
export function page (options: PageOptions, main: Html): string {
  const { head, bar, lang } = frame(options)
  return html`<!doctype html>
<html lang="${lang}">
<head>
${head}
</head>
<body class="page">
${bar}
<main>
${main}
</main>
</body>
</html>
`.html
}

export function sendPage (reply: FastifyReply, body: string, policy: Policy = 'page'): FastifyReply {
  return secured(reply, policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(body)
}

/** The headers that keep a browser to this host. */
export const secured = (reply: FastifyReply, policy: Policy): FastifyReply => reply
  .header('content-security-policy', POLICIES[policy])
  .header('x-content-type-options', 'nosniff')
  .header('x-frame-options', 'DENY')
  .header('referrer-policy', 'no-referrer')
