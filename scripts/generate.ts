/**
 * Generates `src/generated` from the contracts. `--check` writes nothing and lists the committed
 * files that are out of date.
 */
import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, lexicographicSortSchema, parse as parseSdl, printSchema } from 'graphql'
import { parse } from 'yaml'
import { config } from './codegen.config.ts'
import { clientCode } from './contract/clientCode.ts'
import { openapiTypes } from './contract/openapiTypes.ts'

const BANNER = '/** Made from the contracts by `npm run generate`. Never edited. */\n'

async function fromOpenapi (): Promise<Map<string, string>> {
  const document = parse(await readFile('openapi.yaml', 'utf8'))
  return new Map([
    ['src/generated/openapi.ts', BANNER + await openapiTypes(document)],
    ['src/generated/client.ts', BANNER + clientCode(document)],
    // The server reads JSON: parsing YAML would add half a second to every start.
    ['src/generated/openapi.json', JSON.stringify(document)],
    ['src/generated/actions.ts', BANNER + actionsOf(document)],
  ])
}

type WithActions = {
  paths: Record<string, Record<string, { operationId: string, 'x-action'?: string }>>
  components: { schemas: { ActionName: { enum: string[] } } }
}

/** The operation of each action (`x-action`), in the order of `ActionName`. */
function actionsOf ({ paths, components }: WithActions): string {
  const places = new Map(Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId, 'x-action': action }]) => action === undefined
      ? []
      : [[action, `{ operationId: '${operationId}', method: '${method.toUpperCase()}', path: '${path}' }`] as const])))
  const lines = components.schemas.ActionName.enum.map(action => `  ${action}: ${places.get(action)},\n`)
  return `export const ACTION_OPERATIONS = {\n${lines.join('')}} as const\n`
}

async function fromGraphql (): Promise<Map<string, string>> {
  const sources = await Promise.all(globSync('schema/*.graphql').sort().map(path => readFile(path, 'utf8')))
  const schema = lexicographicSortSchema(buildSchema(sources.join('\n')))
  const filename = 'src/generated/graphql.ts'
  const content = await codegen({
    filename,
    schemaAst: schema,
    schema: parseSdl(printSchema(schema)),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: { ...config },
    importExtension: '.ts',
  })
  return new Map([[filename, BANNER + content]])
}

const committed = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

async function stale (files: Map<string, string>): Promise<string[]> {
  const compared = await Promise
    .all([...files].map(async ([path, text]) => ({ path, same: await committed(path) === text })))
  return compared.filter(({ same }) => !same).map(({ path }) => path)
}

process.chdir(new URL('..', import.meta.url).pathname)
const files = new Map([...await fromOpenapi(), ...await fromGraphql()])
const different = await stale(files)

if (process.argv.includes('--check')) {
  if (different.length > 0) {
    console.error(`Out of date: ${different.join(', ')}. Run \`npm run generate\`.`)
    process.exitCode = 1
  }
} else {
  await Promise.all(different.map(path => writeFile(path, files.get(path) ?? '')))
  console.log(different.length > 0 ? `Written: ${different.join(', ')}` : 'Everything is up to date.')
}
