/**
 * `npm run build:client` builds a package in `build/client` that is ready to publish, packs it as
 * `build/complaints-api-client-<version>.tgz`, and prints its size. The first argument replaces
 * `build`; `--noCheck` leaves out the type check.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import ts from 'typescript'
import { parse } from 'yaml'

const { positionals: [given], values: { noCheck } } = parseArgs({
  allowPositionals: true,
  options: { noCheck: { type: 'boolean', default: false } },
})
const target = resolve(given ?? new URL('../build', import.meta.url).pathname)
const folder = join(target, 'client')

process.chdir(new URL('..', import.meta.url).pathname)
const { info } = parse(readFileSync('openapi.yaml', 'utf8')) as { info: { version: string } }
const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string }

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.client.json', '--outDir', folder]
execFileSync(process.execPath, noCheck ? [...compiler, '--noCheck'] : compiler, { stdio: 'inherit' })
copyFileSync('docs/guides/client.md', join(folder, 'README.md'))
copyFileSync('LICENSE', join(folder, 'LICENSE'))
writeFileSync(join(folder, 'package.json'), `${JSON.stringify({
  name: 'complaints-api-client',
  version: info.version,
  description: 'Typed client of the complaints API',
  license,
  type: 'module',
  engines: { node: '>=20' },
  exports: { '.': { types: './client/index.d.ts', default: './client/index.js' } },
  files: ['client', 'generated'],
  sideEffects: false,
}, null, 2)}\n`)
const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', target, folder], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})) as [{ filename: string, size: number }]

/** What a page loads, without comments. */
const code = globSync('**/*.js', { cwd: folder }).sort().map(file =>
  ts.transpileModule(readFileSync(join(folder, file), 'utf8'), {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  }).outputText).join('')
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
console.log(`Made ${join(target, packed.filename)} (${kilobytes(packed.size)}, mostly types).`)
console.log(`A page loads ${kilobytes(code.length)} of JavaScript, ${kilobytes(gzipSync(code).length)} compressed.`)
console.log(`Publish it with: npm publish ${folder}`)
