/** The pages of a long letter in each language, as poppler reads and paints them. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Language } from '../../src/complaints/complaint.ts'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import { composeLetter } from '../../src/letters/compose.ts'
import { letterPdf } from '../../src/letters/pdf.ts'
import { orderOf, PERSONS, WRITTEN } from '../support/letterOrders.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const PAID: Record<Language, string> = { nl: '€ 1.250,00', fr: '1 250,00 €', de: '1.250,00 €', en: '€1,250.00' }

/** Breaks and the spaces of a language's typography are no matter of content. */
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ')
const poppler = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const installed = (() => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

t.test('the pages, as poppler reads and paints them', { skip: installed ? false : 'poppler-utils is not installed' }, async t => {
  const folder = temporaryFolder(t)
  const file = join(folder, 'letter.pdf')
  for (const language of LANGUAGES) {
    const order = orderOf('FINAL_ANSWER', language)
    order.complaint.cycles[0]!.finalAnswer!.explanation = Array.from(
      { length: 30 },
      (_, index) => `${index + 1}. ${WRITTEN[language].replace('\n\n', ' ')}`,
    ).join('\n\n')
    writeFileSync(file, await letterPdf(await composeLetter(order)))
    const info = poppler('pdfinfo', file)
    const pages = Number(/Pages: +(\d+)\n/.exec(info)?.[1])
    t.ok(pages >= 4, `${language}: ${pages} pages`)
    t.match(info, /Tagged: +yes[^]*Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/)
    const text = poppler('pdftotext', '-layout', file, '-')
    for (
      const phrase of [PERSONS[language].name, WRITTEN[language].slice(-20), PAID[language], '0862.475.005', '2393']
    ) t.ok(plain(text).includes(plain(phrase)), `${language}: ${phrase}`)
    for (let page = 1; page <= pages; page++) {
      t.match(text, new RegExp(`\\b${page} ?/ ?${pages}\\b`), `${language}: page ${page} has its number`)
    }
    t.strictSame(windowOf(file), [
      PERSONS[language].name,
      ...Object.values(PERSONS[language].postalAddress).slice(0, 1),
    ], `${language}: the address is in the window`)
    poppler('pdftoppm', '-r', '20', '-gray', file, join(folder, language))
    for (let page = 1; page <= pages; page++) {
      t.ok(
        painted(join(folder, `${language}-${page}.pgm`)),
        `${language}: page ${page} has ink, and none in its margins`,
      )
    }
  }
})

/**
 * The first two lines at 110 mm from the left and 50 mm from the top, in the 72 dots an inch of
 * pdftotext.
 */
const windowOf = (file: string): string[] =>
  poppler('pdftotext', '-f', '1', '-l', '1', '-x', '308', '-y', '138', '-W', '240', '-H', '90', '-layout', file, '-')
    .trim().split('\n').slice(0, 2).map(line => line.trim())

/** Whether a grey picture has ink, and only inside of margins of 15 mm left and right. */
function painted (file: string): boolean {
  const picture = readFileSync(file)
  const [head = '', width = ''] = /^P5\s(\d+) \d+\s255\s/.exec(picture.subarray(0, 40).toString('latin1')) ?? []
  const pixels = picture.subarray(head.length)
  const margin = Math.floor(15 / 25.4 * 20)
  let ink = 0
  for (const [at, grey] of pixels.entries()) {
    if (grey > 200) continue
    const x = at % Number(width)
    if (x < margin || x >= Number(width) - margin) return false
    ink += 1
  }
  return ink > 100
}
