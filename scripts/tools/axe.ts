/** The program that looks for faults of accessibility in a page, as text for a browser to run. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
