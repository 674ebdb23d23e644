/**
 * The documents for maintainers and operators: their links lead somewhere, and the files that they
 * name exist.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'

const DOCUMENTS = [
  'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...globSync('{docs,src}/**/*.md'),
].filter(file => existsSync(file))

/** `src/app.ts`, `test/letters/`; not `src/usecases/<capability>/`, nor a path of the API. */
const PATHS = /`((?:src|test|docs|schema|migrations|scripts|bench)\/[\w./-]*)`/g
const LINKS = /\]\((?!https?:|\/)([^)#]+)(?:#[^)]*)?\)/g

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, path = '']) => path)

/** Code blocks show commands and answers, which may be wide. */
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '')

t.ok(DOCUMENTS.length > 30, 'the documents are found')

for (const file of DOCUMENTS) {
  t.test(file, async t => {
    const text = readFileSync(file, 'utf8')
    for (const link of found(text, LINKS)) t.ok(existsSync(join(dirname(file), link)), `links to ${link}`)
    for (const path of found(text, PATHS)) t.ok(existsSync(path), `names ${path}`)
    t.same(
      withoutCode(text).split('\n').filter(line => line.length > 120 && !line.startsWith('|')),
      [],
      'no line outside a table is longer than 120 characters',
    )
    t.match(text, /^# \S/, 'has a title')
  })
}
