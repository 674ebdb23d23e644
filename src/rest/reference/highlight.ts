/**
 * Colours of code, as classes: the policy of the pages allows no style in an element. Shiki and the
 * four grammars are loaded at their first use.
 */
import { escaped } from '../../pages/html.ts'
import { CODE_THEME, PLAIN } from './codeTheme.ts'

const LANGUAGES: Record<string, string> = { sh: 'shellscript', json: 'json', graphql: 'graphql', ts: 'typescript' }

/** The address of the examples; the browser replaces it by that of this installation. */
const ORIGIN = 'http://127.0.0.1:3000'

export type Highlight = (code: string, language: string) => string

let loading: Promise<Highlight> | undefined
export const loadHighlight = (): Promise<Highlight> => loading ??= createHighlight()

async function createHighlight (): Promise<Highlight> {
  const [{ codeToTokensBase, createShikiPrimitiveAsync }, { createJavaScriptRegexEngine }, ...languages] =
    await Promise.all([
      import('@shikijs/primitive'),
      import('@shikijs/engine-javascript'),
      import('@shikijs/langs/shellscript'),
      import('@shikijs/langs/json'),
      import('@shikijs/langs/graphql'),
      import('@shikijs/langs/typescript'),
    ])
  const shiki = await createShikiPrimitiveAsync({
    themes: [CODE_THEME],
    langs: languages.map(({ default: grammar }) => grammar),
    engine: createJavaScriptRegexEngine(),
  })
  return function highlight (code: string, language: string): string {
    // The headers of an answer, and its body.
    const end = language === 'http' ? code.indexOf('\n\n') : -1
    if (end !== -1) return escaped(code.slice(0, end + 2)) + highlight(code.slice(end + 2), 'json')
    const lang = LANGUAGES[language]
    if (lang === undefined) return withOrigin(escaped(code))
    // Without a time limit: the first line of a language takes longest, and would stay without
    // colours on a busy machine.
    return codeToTokensBase(shiki, code, { lang, tokenizeTimeLimit: 0 })
      .map(line => line.map(({ content, color }) => coloured(content, color)).join(''))
      .join('\n')
  }
}

function coloured (content: string, name = PLAIN): string {
  const text = withOrigin(escaped(content))
  return name === PLAIN ? text : `<span class="${name}">${text}</span>`
}

export const withOrigin = (text: string): string => text.replaceAll(ORIGIN, '<span data-origin>$&</span>')
