/** Markdown of a guide as HTML, with anchors, scrolling tables and coloured code. */
import { escaped } from '../../../pages/html.ts'
import { servedLink } from './guideList.ts'
import { withOrigin } from '../highlight.ts'
import type { Highlight } from '../highlight.ts'

/** What stands above a block of code, by the second word after its fence. */
const CAPTIONS: Record<string, string> = {
  answer: 'Answer',
  variables: 'Variables',
  terminal: 'In a terminal of its own',
}

export type Heading = { depth: number, text: string, anchor: string }

/** Loaded at its first use: most starts never render a guide. */
export async function createMarkdown (highlight: Highlight): Promise<(source: string) => string> {
  const { Marked, Renderer } = await import('marked')
  const plain = new Renderer()
  const marked = new Marked({
    renderer: {
      heading ({ depth, text, tokens }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link ({ href, tokens }) {
        return `<a href="${escaped(servedLink(href))}">${this.parser.parseInline(tokens)}</a>`
      },
      code ({ text, lang = '' }) {
        const [language = '', caption = ''] = lang.split(' ')
        const above = CAPTIONS[caption]
        return `<div class="code${caption === 'answer' ? ' answer' : ''}">${
          above === undefined ? '' : `<p class="caption">${above}</p>`
        }<pre tabindex="0"><code>${highlight(text, language)}</code></pre></div>\n`
      },
      codespan: ({ text }) => `<code>${withOrigin(escaped(text))}</code>`,
      table (token) {
        plain.parser = this.parser
        return `<div class="scroll" tabindex="0">${plain.table(token)}</div>\n`
      },
    },
  })
  return source => marked.parse(source, { async: false })
}

/** The anchors that GitHub makes, so that a link to a heading works in the repository and here. */
const anchorOf = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-')

/** The headings of a guide below its title. Lines of code do not count. */
export const headingsIn = (source: string): Heading[] =>
  [...withoutCode(source).matchAll(/^(##+) (.+)$/gm)].map(([, marks = '', text = '']) => ({
    depth: marks.length, text: plainText(text), anchor: anchorOf(text),
  }))

/** The lines outside of fenced code. */
export function withoutCode (source: string): string {
  let inCode = false
  return source.split('\n').filter(line => {
    const isFence = line.trimStart().startsWith('```')
    if (isFence) inCode = !inCode
    return !isFence && !inCode
  }).join('\n')
}

/** Without the marks of Markdown. */
export const plainText = (markdown: string): string =>
  markdown.replace(/\[([^\][]*)\]\([^()]*\)/g, '$1').replace(/[`*|]/g, ' ').replace(/\s+/g, ' ').trim()
