/** `docs/guides/*.md` as pages, for readers who have an installation but not the repository. */
import { readdirSync, readFileSync } from 'node:fs'
import { escaped, html, page, raw } from './page.ts'

const FOLDER = new URL('../../../docs/guides/', import.meta.url)
const INDEX = 'README'

/** The names of the guides, without their index. Only these names are ever read from disk. */
const NAMES: ReadonlySet<string> = new Set(readdirSync(FOLDER)
  .filter(file => file.endsWith('.md'))
  .map(file => file.slice(0, -'.md'.length))
  .filter(name => name !== INDEX))

export const isGuide = (name: string): boolean => NAMES.has(name)

export const guidesPage = (): Promise<string> => rendered(INDEX)
export const guidePage = (name: string): Promise<string> => rendered(name)

/** Renders each guide once, at its first request. */
const pages = new Map<string, Promise<string>>()
function rendered (name: string): Promise<string> {
  const cachedPage = pages.get(name) ?? render(name)
  pages.set(name, cachedPage)
  return cachedPage
}

async function render (name: string): Promise<string> {
  const markdown = await markdownToHtml()
  const source = readFileSync(new URL(`${name}.md`, FOLDER), 'utf8')
  const title = /^# (.+)$/m.exec(source)?.[1] ?? name
  return page({ title: name === INDEX ? title : `${title} · Guides`, path: pathOf(name) }, html`${name !== INDEX && html`<p class="crumb"><a href="${pathOf(INDEX)}">Guides</a></p>
`}${raw(markdown(source))}
<script src="/doc/origin.js"></script>`)
}

const pathOf = (name: string): string => name === INDEX ? '/doc/guides' : `/doc/guides/${name}`

/** Loaded at its first use: most starts never render a guide. */
async function markdownToHtml (): Promise<(source: string) => string> {
  const { Marked } = await import('marked')
  const marked = new Marked({
    renderer: {
      heading ({ depth, text, tokens }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link ({ href, tokens }) {
        return `<a href="${escaped(served(href))}">${this.parser.parseInline(tokens)}</a>`
      },
      code: ({ text }) => `<pre><code>${withOrigin(text)}</code></pre>\n`,
    },
  })
  return source => marked.parse(source, { async: false })
}

/** The anchors that GitHub makes, so that a link to a heading works in the repository and here. */
const anchorOf = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-')

/** `webhooks.md#rotation` → `/doc/guides/webhooks#rotation`; other links stay as they are. */
function served (href: string): string {
  const [, name = '', anchor = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? []
  return name === INDEX || isGuide(name) ? pathOf(name) + anchor : href
}

/** Marks the address, so that the browser replaces it by that of this installation. */
const withOrigin = (code: string): string =>
  escaped(code).replaceAll('http://127.0.0.1:3000', '<span data-origin>$&</span>')
