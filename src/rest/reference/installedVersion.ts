import { readFileSync } from 'node:fs'

type Package = { dependencies: Record<string, string> }
const { dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as Package

/** The exact version that `package.json` names: part of the address of the files of a package. */
export function installedVersion (name: string): string {
  const version = dependencies[name]
  if (version === undefined) throw new Error(`package.json does not name ${name}`)
  return version
}
