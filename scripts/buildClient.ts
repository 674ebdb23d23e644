/** `npm run build:client` builds a package in `build/client` that is ready to publish. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

process.chdir(new URL('..', import.meta.url).pathname)
const { info } = parse(readFileSync('openapi.yaml', 'utf8')) as { info: { version: string } }
const { dependencies, devDependencies, license } = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync('build/client', { recursive: true, force: true })
mkdirSync('build/client', { recursive: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.client.json'], { stdio: 'inherit' })
copyFileSync('docs/guides/client.md', 'build/client/README.md')
copyFileSync('LICENSE', 'build/client/LICENSE')
writeFileSync('build/client/package.json', `${JSON.stringify({
  name: 'complaints-api-client',
  version: info.version,
  description: 'Typed client of the complaints API',
  license,
  type: 'module',
  engines: { node: '>=20' },
  exports: { '.': { types: './client/index.d.ts', default: './client/index.js' } },
  files: ['client', 'generated'],
  sideEffects: false,
  dependencies: { 'openapi-fetch': { ...devDependencies, ...dependencies }['openapi-fetch'] },
}, null, 2)}\n`)
console.log('Made build/client; publish it with: npm publish build/client')
