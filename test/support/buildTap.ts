/**
 * tap keeps the set of its plugins built into node_modules. Ours differs from what it ships with,
 * and tap would rebuild itself too late for the run that finds out: so a fresh clone does it first,
 * once.
 */
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'

const built = await readFile(new URL(import.meta.resolve('@tapjs/test/test-built')), 'utf8')
if (built.includes('@tapjs/typescript')) {
  console.log('Building tap without its TypeScript plugin, once …')
  execFileSync('npm', ['exec', '--no', '--', 'tap', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}
