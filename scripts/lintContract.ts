/**
 * Lints `openapi.yaml` with Spectral. Every finding fails, except for the exceptions of
 * `spectral.config.ts`.
 */
import { readFile } from 'node:fs/promises'
import core from '@stoplight/spectral-core'
import type { ISpectralDiagnostic } from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import { EXCEPTIONS, ruleset } from '../spectral.config.ts'

const FILE = 'openapi.yaml'

const spectral = new core.Spectral()
spectral.setRuleset(ruleset)
process.chdir(new URL('..', import.meta.url).pathname)
const findings = await spectral.run(new core.Document(await readFile(FILE, 'utf8'), parsers.Yaml, FILE))

const exceptionFor = ({ code, path }: ISpectralDiagnostic) =>
  EXCEPTIONS.find(({ rule, at }) => rule === code && at.test(path.join('.')))
const failures = findings.filter(finding => exceptionFor(finding) === undefined)
const used = new Set(findings.map(exceptionFor))
const unused = EXCEPTIONS.filter(exception => !used.has(exception))

for (const { code, message, path, range } of failures) {
  console.error(`${FILE}:${range.start.line + 1} ${code} ${path.join('.')}: ${message}`)
}
for (const { rule, at } of unused) {
  console.error(`spectral.config.ts: the exception from ${rule} at ${at} is no longer needed`)
}

const sources = ['belgif', 'evolution', 'owasp'] as const
const sourceOf = ({ code }: ISpectralDiagnostic): string =>
  sources.find(source => String(code).startsWith(`${source}:`)) ?? 'oas'
const counts = ['oas', ...sources].map(source =>
  `${source} ${failures.filter(finding => sourceOf(finding) === source).length}`
).join(', ')
console.log(`Spectral: ${counts}; ${EXCEPTIONS.length} exceptions with their reasons.`)
if (failures.length + unused.length > 0) process.exitCode = 1
