/**
 * The report page in a real browser, where one is installed: on a desk, on a telephone and printed,
 * in four languages. Nothing overflows, all seven figures are there, and none is split over sheets.
 */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import type { Language } from '../../src/complaints/complaint.ts'
import { reportPage } from '../../src/reports/page/page.ts'
import { texts } from '../../src/reports/page/texts.ts'
import { SECTIONS } from '../../src/reports/page/words/words.ts'
import { CHROMIUM, openBrowser, until } from '../support/browser.ts'
import { figuresWith } from '../support/reportFigures.ts'

/** With plain single spaces. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** What stands out of the window: the page itself, or a text of a visible figure. */
const OVERFLOWS = `(() => {
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page: ' + document.documentElement.scrollWidth] : []
  const visible = [...document.querySelectorAll('figure svg')].filter(svg => svg.getBoundingClientRect().width > 0)
  const texts = visible.flatMap(svg => [...svg.querySelectorAll('text')])
    .filter(text => text.textContent.trim() !== '')
    .map(text => [text.textContent, text.getBoundingClientRect()])
    .filter(([, { left, right, width }]) => width > 0 && (left < 0 || right > innerWidth))
    .map(([text, { left, right }]) => text + ': ' + Math.round(left) + ' to ' + Math.round(right))
  return JSON.stringify([visible.length, [...wide, ...texts]])
})()`

t.test('on a desk, on a telephone and printed', { skip: CHROMIUM === undefined && 'no Chromium is installed' }, async t => {
  const server = createServer((request, response) => {
    const language = (request.url?.slice(1) ?? 'nl') as Language
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', 'default-src \'none\'; style-src \'unsafe-inline\'; sandbox')
    response.end(LANGUAGES.includes(language) ? reportPage({ figures: figuresWith(), language }) : '')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const folder = await mkdtemp(join(tmpdir(), 'complaints-report-'))
  t.teardown(async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    await rm(folder, { recursive: true, force: true })
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const page = await openBrowser(t)
  for (const language of LANGUAGES) {
    const { words } = texts(language)
    await page.open(`${address}/${language}`)
    await until(() => page.evaluate(`location.pathname === '/${language}' && document.readyState === 'complete'`))
    for (const width of [1200, 768, 375, 320]) {
      await page.resize(width)
      await until(async () => await page.evaluate('innerWidth') === width)
      t.equal(await page.evaluate(OVERFLOWS), JSON.stringify([7, []]), `${language} at ${width} pixels`)
    }
    const file = join(folder, `${language}.pdf`)
    await writeFile(file, await page.print())
    const sheets = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').map(oneLine)
    t.ok(sheets.length <= 12, `${language}: ${sheets.length} sheets`)
    for (const section of SECTIONS) {
      const title = `. ${words.sections[section]}`
      const caption = oneLine(words.reading[section].slice(0, 30))
      const [first] = sheets.flatMap((sheet, index) => sheet.includes(title) ? [index] : [])
      t.ok(
        first !== undefined && sheets[first]?.includes(caption),
        `${language}: ${section} stands on one sheet with its caption`,
      )
    }
  }
  t.same(page.complaints, [], 'the browser complains of nothing')
})
