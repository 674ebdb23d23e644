/**
 * Lints `openapi.yaml` with Spectral. Every finding fails, except for the exceptions of
 * `spectral.config.ts`.
 */
import { readFile } from 'node:fs/promises'
import { EXCEPTIONS, ruleset } from './spectral.config.ts'
import { findingsIn, yamlDocument } from './tools/spectral.ts'
import type { Finding } from './tools/spectral.ts'

const FILE = 'openapi.yaml'

process.chdir(new URL('..', import.meta.url).pathname)
const findings = await findingsIn(yamlDocument(await readFile(FILE, 'utf8'), FILE), ruleset)

const exceptionFor = ({ code, path }: Finding) =>
  EXCEPTIONS.find(({ rule, at }) => rule === code && at.test(path.join('.')))
const failures = findings.filter(finding => exceptionFor(finding) === undefined)
const used = new Set(findings.map(exceptionFor))
const unused = EXCEPTIONS.filter(exception => !used.has(exception))

for (const { code, message, path, range } of failures) {
  console.error(`${FILE}:${range.start.line + 1} ${code} ${path.join('.')}: ${message}`)
}
for (const { rule, at } of unused) {
  console.error(`scripts/spectral.config.ts: the exception from ${rule} at ${at} is no longer needed`)
}

const sources = ['belgif', 'evolution', 'owasp'] as const
const sourceOf = ({ code }: Finding): string =>
  sources.find(source => String(code).startsWith(`${source}:`)) ?? 'oas'
const counts = ['oas', ...sources].map(source =>
  `${source} ${failures.filter(finding => sourceOf(finding) === source).length}`
).join(', ')
console.log(`Spectral: ${counts}; ${EXCEPTIONS.length} exceptions with their reasons.`)
if (failures.length + unused.length > 0) process.exitCode = 1
