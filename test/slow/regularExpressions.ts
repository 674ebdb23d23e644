/**
 * Every regular expression of `src/` and every pattern of `openapi.yaml` takes linear time, as
 * recheck proves it or, for look-behinds, fails to break it. A new one that backtracks is named
 * here by its file and line.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { GraphQLError } from 'graphql'
import t from 'tap'
import ts from 'typescript'
import { safeFileName } from '../../src/complaints/mediaTypes.ts'
import { check } from '../../scripts/tools/recheck.ts'
import { openApiDocument } from '../../src/contract/document.ts'
import { graphqlError } from '../../src/graphql/errors.ts'
import { lineOf, paragraphsOf } from '../../src/letters/markup.ts'
import { processorMs } from '../support/loopDelay.ts'

const FOLDER = new URL('../../src/', import.meta.url)

/**
 * Never meets text from outside: by `source/flags`, why. None so far; a fix is shorter than a
 * reason.
 */
const ALLOWED: Record<string, string> = {}

type Expression = { at: string, source: string, flags: string }

/**
 * Generated types have none; JavaScript of the pages runs in the reader's own browser, and is
 * looked at all the same.
 */
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name =>
  /\.[tj]s$/.test(name) && !name.startsWith('generated')
)

/**
 * What stands in the code: literals, and `new RegExp` of texts that are known without running it.
 */
function expressionsIn (name: string): { found: Expression[], unknown: string[] } {
  const file = ts.createSourceFile(name, readFileSync(new URL(name, FOLDER), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Expression[] = []
  const unknown: string[] = []
  const visit = (node: ts.Node): void => {
    const at = `src/${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [source, flags = ''] = (node.arguments ?? []).map(argument => textOf(argument, file))
      if (source === undefined || flags === undefined) unknown.push(at)
      else found.push({ at, source, flags })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { found, unknown }
}

/** The text of an expression made of literals, joined, with constants of the same file in it. */
function textOf (node: ts.Expression, file: ts.SourceFile): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression, file)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined([textOf(node.left, file), textOf(node.right, file)])
  }
  if (ts.isTemplateExpression(node)) {
    return joined([
      node.head.text,
      ...node.templateSpans.flatMap(span => [textOf(span.expression, file), span.literal.text]),
    ])
  }
  if (!ts.isIdentifier(node)) return undefined
  const constants = file.statements.filter(ts.isVariableStatement).flatMap(
    ({ declarationList }) => [...declarationList.declarations]
  )
  const initializer = constants.find(({ name }) => name.getText() === node.text)?.initializer
  return initializer === undefined ? undefined : textOf(initializer, file)
}

const joined = (texts: (string | undefined)[]): string | undefined =>
  texts.includes(undefined) ? undefined : texts.join('')

/** Ajv compiles patterns with the flag `u`. */
function patternsIn (value: unknown, path: string): Expression[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => key === 'pattern' && typeof member === 'string'
    ? [{ at: `openapi.yaml ${path}`, source: member, flags: 'u' }]
    : patternsIn(member, `${path}/${key}`))
}

const inCode = files.map(expressionsIn)
const expressions = [...inCode.flatMap(({ found }) => found), ...patternsIn(openApiDocument, '')]
const distinct = Map.groupBy(expressions, ({ source, flags }) => `${source}/${flags}`)

t.test('every expression is known without running the code', async t => {
  t.same(inCode.flatMap(({ unknown }) => unknown), [])
  t.ok(expressions.length > 150, `${expressions.length} expressions, ${distinct.size} that differ`)
})

/** Counted in characters that its machine reads, not in time: the same on a busy machine. */
const BY_COUNT = { timeout: null, attackTimeout: null, incubationTimeout: null }

t.test('every expression takes linear time', async t => {
  const faults = []
  let proved = 0
  for (const [key, all] of distinct) {
    const { source, flags } = all[0] as Expression
    const found = await check(source, flags, BY_COUNT)
    if (found.status === 'safe' && found.checker === 'automaton') proved++
    if (found.status === 'safe' || key in ALLOWED) continue
    faults.push(`${
      all.map(({ at }) => at).join(', ')
    }: /${key} is ${found.status === 'vulnerable' ? found.complexity.summary : found.status}`)
  }
  t.same(faults, [])
  t.comment(`${proved} of ${distinct.size} proved; of the others no attack is known`)
})

t.test('every exception is still needed', async t => {
  t.same(Object.keys(ALLOWED).filter(key => !distinct.has(key)), [])
})

t.test('an expression that backtracks is found', async t => {
  t.equal((await check(' +$', 'gm', {})).status, 'vulnerable')
})

const LONG = 512 * 1024
const filled = (text: string): string => text.repeat(Math.ceil(LONG / text.length))
const messageOf = (message: string, introspection = false): string =>
  graphqlError(new GraphQLError(message), { introspection, onFault: () => undefined }).message

t.test('half a megabyte of what used to backtrack takes no time', async t => {
  const rows: [what: string, work: () => void][] = [
    ['hints in a GraphQL error',          () => messageOf(filled(' Did you mean '))],
    ['places in a GraphQL error',         () => messageOf(`got invalid value ${filled(' at "')}`)],
    ['values in a GraphQL error',         () => messageOf(filled('got invalid value '))],
    ['dots in a file name',               () => safeFileName(`a${filled('. ')}a`)],
    ['spaces in a paragraph',             () => paragraphsOf(`a${filled(' ')}a`)],
    ['spaces on a line',                  () => lineOf(`a${filled(' ')}a`)],
    ['empty lines in a paragraph',        () => paragraphsOf(`a${filled(' \n')}a`)],
  ]
  for (const [what, work] of rows) {
    const took = processorMs(work)
    t.ok(took < 200, `${what}: ${Math.round(took)} ms`)
  }
})

t.test('a GraphQL error keeps its place, and neither its value nor a hint', async t => {
  for (
    const [message, says] of [
      [
        'Variable "$input" got invalid value "Jan" at "input.name"; String cannot represent a non string value: "Jan"',
        'Variable "$input" got an invalid value at "input.name"; String cannot represent a non string value.',
      ],
      [
        'Variable "$input" got invalid value { name: "Jan" }; Field "nam" is not defined by type "X". Did you mean "name"?',
        'Variable "$input" got an invalid value; Field "nam" is not defined by type "X".',
      ],
      [
        'Variable "$a" got invalid value "x at \\"y\\"; z" at "a.b"; Wrong.',
        'Variable "$a" got an invalid value at "a.b"; Wrong.',
      ],
      ['Field "a" does not exist. Did you mean "b", or "c"?', 'Field "a" does not exist.'],
      ['Syntax Error: Unexpected <EOF>.', 'Syntax Error: Unexpected <EOF>.'],
    ] as const
  ) t.equal(messageOf(message), says)
})

t.test('a file name keeps its end, and no dots or spaces around it', async t => {
  for (const [given, safe] of [
    [' ..brief van  Jan. .pdf .. ', 'brief van  Jan. .pdf'], ['a/b\\c.txt', 'c.txt'], ['...', 'file'], ['', 'file'], ['a b', 'a b'],
    [`${'x'.repeat(5_000)}.pdf`, `${'x'.repeat(146)}.pdf`],
  ] as const) t.equal(safeFileName(given), safe)
})
