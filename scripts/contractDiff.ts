/**
 * Compares the contracts with the last release (`test/contract/released`) and fails on a breaking
 * change that the version does not announce. `--release` makes the current contracts the released
 * ones.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { sdl } from '../src/graphql/graphql.ts'
import { breakingChanges } from './contract/openapiChanges.ts'
import type { Document } from './contract/openapiChanges.ts'
import { objections } from './contract/policy.ts'
import { sdlChanges, undatedIn } from './contract/sdlChanges.ts'

const FOLDER = 'test/contract/released'

process.chdir(new URL('..', import.meta.url).pathname)
const read = (path: string): Promise<string> => readFile(path, 'utf8')
const [yaml, oldYaml, oldSdl, changelog] = await Promise.all([
  read('openapi.yaml'),
  read(`${FOLDER}/openapi.yaml`),
  read(`${FOLDER}/schema.graphql`),
  read('CHANGELOG.md'),
])
const document: Document = parse(yaml)
const old: Document = parse(oldYaml)
const [version, released] = [document.info.version, old.info.version]

const changes = [...breakingChanges(old, document), ...sdlChanges(oldSdl, sdl())]
const refused = objections(changes, { released, version, changelog, now: Temporal.Now.instant() })
refused.push(...undatedIn(sdl()).map(entry => `${entry} in the SDL does not end with "Until <instant>"`))
if ((JSON.parse(await read('package.json')) as { version: string }).version !== version) {
  refused.push(`package.json is not of version ${version}`)
}
if (process.argv.includes('--release') && version === released) {
  refused.push(`${version} is released already: raise info.version in openapi.yaml`)
}

for (const objection of refused) console.error(objection)
if (refused.length > 0) process.exitCode = 1
else if (process.argv.includes('--release')) {
  await mkdir(FOLDER, { recursive: true })
  await Promise.all([writeFile(`${FOLDER}/openapi.yaml`, yaml), writeFile(`${FOLDER}/schema.graphql`, sdl())])
  console.log(`Released: ${version}.`)
} else console.log(`Contracts ${version} against ${released}: ${changes.length} breaking changes${changes.length > 0 ? ', announced' : ''}.`)
