/**
 * Installs the tools of `scripts/package.json` in `scripts/`, unless what its lock file says is
 * there. Every npm script that needs one runs this first.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { installOnce } from './installOnce.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const read = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8')

await installOnce({
  folder,
  wanted: await read('package.json') + await read('package-lock.json'),
  npm: ['ci', '--loglevel=error'],
  say: () => console.log('Installing the tools of scripts/package.json, once …'),
})
