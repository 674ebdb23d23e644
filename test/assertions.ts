/**
 * A list in a pattern of `t.match` matches longer lists, and `[]` any list: `exactLists` around the
 * pattern makes tap compare lengths too.
 */
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import ts from 'typescript'

const FOLDER = new URL('./', import.meta.url)

/**
 * Whether a pattern has a list of its own; what a call, a function or an index in it takes is none
 * of the pattern.
 */
function hasList (node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node)) return true
  if (
    ts.isCallExpression(node) || ts.isFunctionLike(node) || ts.isElementAccessExpression(node)
    || ts.isComputedPropertyName(node)
  ) return false
  return ts.forEachChild(node, child => hasList(child) || undefined) ?? false
}

/** The lines on which `t.match` is given such a pattern. */
function looseMatches (text: string): number[] {
  const file = ts.createSourceFile('test.ts', text, ts.ScriptTarget.Latest, true)
  const lines: number[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
      && node.expression.name.text === 'match'
    ) {
      const pattern = node.arguments[1]
      if (pattern !== undefined && hasList(pattern)) {
        lines.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return lines
}

t.test('a list in a pattern is seen', async t => {
  t.same(looseMatches('t.match(x, { items: [1] })\nt.match(x, [])\nt.match(x, exactLists([1]))\nt.match(x, map[\'a\'])\nt.same(x, [1])'), [1, 2])
})

t.test('no test matches a list without its length', async t => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const loose = files.flatMap(name =>
    looseMatches(readFileSync(new URL(name, FOLDER), 'utf8')).map(line => `test/${name}:${line}`)
  )
  t.same(loose, [])
})
