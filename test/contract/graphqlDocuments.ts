/**
 * The GraphQL documents of the guides and of the portal in `examples/` are valid against the SDL.
 */
import { globSync, readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import t from 'tap'

const ROOT = new URL('../../', import.meta.url)
const schema =
  buildSchema(globSync('schema/*.graphql', { cwd: ROOT.pathname }).map(file =>
    readFileSync(new URL(file, ROOT), 'utf8')
  ).join('\n'))

const faultsOf = (document: string): string[] => validate(schema, parse(document)).map(({ message }) => message)

t.test('every document of the guides is valid', async t => {
  const documents = globSync('docs/guides/*.md', { cwd: ROOT.pathname }).flatMap(file =>
    [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(/^ *```graphql[^\n]*\n([\s\S]*?)^ *```/gm)]
      .map(([, document = '']) => ({ file, document })))
  t.ok(documents.length >= 3)
  for (const { file, document } of documents) t.same(faultsOf(document), [], file)
})

t.test('every document of the portal is valid', async t => {
  const documents = await import(new URL('examples/portal/page/documents.js', ROOT).href) as Record<string, string>
  t.ok(Object.keys(documents).length >= 4)
  for (const [name, document] of Object.entries(documents)) t.same(faultsOf(document), [], name)
})
