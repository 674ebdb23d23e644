/** The one layout of all HTML pages: a bar with the navigation, a sidebar, and the text. */
import { addressOf } from './files.ts'
import { current, html } from './html.ts'
import type { Html } from './html.ts'

const ICON = `data:image/svg+xml,${
  encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d4e6b"/><path d="M8 9h16v11H15l-4 4v-4H8z" fill="#fff"/><path d="M16 12v3l2.5 1.5" stroke="#1d4e6b" stroke-width="1.8" fill="none" stroke-linecap="round"/></svg>')
}`

type Link = readonly [href: string, text: string]

const LINKS: readonly Link[] = [
  ['/doc/guides', 'Guides'],
  ['/docs', 'API reference'],
  ['/graphiql', 'GraphQL explorer'],
  ['/doc/procedure', 'Procedure'],
  ['/doc/problems', 'Problems'],
]
const SANDBOX_LINKS: readonly Link[] = [['/sandbox/mailbox', 'Mailbox'], ['/sandbox/webhookInbox', 'Webhook inbox']]

export type PageOptions = {
  title: string
  /** The path of this page. It marks the page, or the pages above it, in the navigation. */
  path: string
  /** Shows the pages that only the sandbox has. */
  sandbox?: boolean
  lang?: string
  /** At the right of the navigation. */
  aside?: Html
  /** Beside the text; below it on a narrow screen. */
  sidebar?: { label: string, content: Html }
  /** Files of `browser/` to run. */
  scripts?: readonly string[]
  /** The text takes the whole width: for tables with many columns. */
  wide?: boolean
}

/** The head of a page, and the bar above it. */
export function frame ({ title, path, sandbox = false, aside }: PageOptions): { head: Html, bar: Html } {
  const links = [...LINKS, ...(sandbox ? SANDBOX_LINKS : [])].map(([href, text]) =>
    html`<a href="${href}"${current(path === href || path.startsWith(`${href}/`))}>${text}</a>`)
  return {
    head: html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${addressOf('pages.css')}">`,
    bar: html`<header class="bar"><a class="brand" href="/">Complaints API</a>
<nav class="links" aria-label="Pages">${links}</nav>
<details class="menu"><summary>Menu</summary><nav aria-label="Pages">${links}</nav></details>
${aside}</header>`,
  }
}

/** A page of text. */
export function page (options: PageOptions, main: Html): string {
  const { lang = 'en', sidebar, scripts = [], wide = false } = options
  const { head, bar } = frame(options)
  const columns = ['columns', ...(sidebar ? ['two'] : []), ...(wide ? ['wide'] : [])].join(' ')
  return html`<!doctype html>
<html lang="${lang}">
<head>
${head}
${scripts.map(name => html`<script type="module" src="${addressOf(name)}"></script>\n`)}</head>
<body class="page">
<a class="skip" href="#main">Skip to the text</a>
${bar}
<div class="${columns}">
<main id="main">
${main}
</main>
${sidebar && html`<nav class="sidebar" id="sidebar" aria-label="${sidebar.label}">
${sidebar.content}
</nav>`}
</div>
</body>
</html>
`.html
}

/** A table that scrolls by itself where it is wider than the screen. */
export const scrolling = (table: Html): Html => html`<div class="scroll" tabindex="0">${table}</div>`
