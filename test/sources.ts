/** No source file casts around the compiler, and comments fit a screen. */
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'

const ROOT = new URL('../', import.meta.url)
const FOLDERS = ['src', 'test', 'bench', 'scripts', 'migrations']
const CAST = new RegExp(['\\bas unknown as\\b', '\\bas never\\b'].join('|'))
const COMMENT = /^\s*(?:\/\/|\/?\*\s|\/\*\*)/
const MAX_COMMENT = 100

type Fault = 'cast' | 'long comment'

function faultOf (line: string): Fault | undefined {
  if (COMMENT.test(line)) return line.length > MAX_COMMENT ? 'long comment' : undefined
  return CAST.test(line) ? 'cast' : undefined
}

t.test('a cast and a long comment are seen', async t => {
  for (const type of ['unknown as C', 'never']) t.equal(faultOf(`const a = b as ${type}`), 'cast', type)
  t.equal(faultOf(`  // ${'x'.repeat(100)}`), 'long comment')
  t.equal(faultOf('// A value is never cast as such.'), undefined)
  t.equal(faultOf('const lost = await connection'), undefined)
})

t.test('no source file has one', async t => {
  const files = FOLDERS.flatMap(folder =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`)
  ).filter(name => name.endsWith('.ts') && !name.startsWith('src/generated/') && !name.includes('node_modules'))
  t.ok(files.length > 500, `${files.length} files`)
  const faults = files.flatMap(name =>
    readFileSync(new URL(name, ROOT), 'utf8').split('\n').flatMap((line, index) => {
      const fault = faultOf(line)
      return fault === undefined ? [] : [`${name}:${index + 1} ${fault}`]
    })
  )
  t.same(faults, [])
})
