/** Spectral over `openapi.yaml`: every finding of any severity fails, but for the exceptions written in `spectral.config.ts`. */
import { readFile } from 'node:fs/promises'
import core from '@stoplight/spectral-core'
import type { ISpectralDiagnostic } from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import { EXCEPTIONS, ruleset } from '../spectral.config.ts'

const FILE = 'openapi.yaml'

const spectral = new core.Spectral()
spectral.setRuleset(ruleset)
process.chdir(new URL('..', import.meta.url).pathname)
const found = await spectral.run(new core.Document(await readFile(FILE, 'utf8'), parsers.Yaml, FILE))

const exceptionFor = ({ code, path }: ISpectralDiagnostic) => EXCEPTIONS.find(({ rule, at }) => rule === code && at.test(path.join('.')))
const told = found.filter(finding => exceptionFor(finding) === undefined)
const used = new Set(found.map(exceptionFor))
const idle = EXCEPTIONS.filter(exception => !used.has(exception))

for (const { code, message, path, range } of told) console.error(`${FILE}:${range.start.line + 1} ${code} ${path.join('.')}: ${message}`)
for (const { rule, at } of idle) console.error(`spectral.config.ts: the exception from ${rule} at ${at} is needed no more`)

const sources = ['belgif', 'evolution', 'owasp'] as const
const sourceOf = ({ code }: ISpectralDiagnostic): string => sources.find(source => String(code).startsWith(`${source}:`)) ?? 'oas'
const counts = ['oas', ...sources].map(source => `${source} ${told.filter(finding => sourceOf(finding) === source).length}`).join(', ')
console.log(`Spectral: ${counts}; ${EXCEPTIONS.length} exceptions with their reasons.`)
if (told.length + idle.length > 0) process.exitCode = 1
