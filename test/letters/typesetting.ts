/** What belongs together stays on one line and on one page, and no character is shown as a box. */
import t from 'tap'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import { composeLetter } from '../../src/letters/compose.ts'
import { letterHtml } from '../../src/letters/html.ts'
import { letterPdf } from '../../src/letters/pdf.ts'
import { fontsFor } from '../../src/letters/print/fonts.ts'
import { PAGE } from '../../src/letters/print/page.ts'
import { paged } from '../../src/letters/print/paging.ts'
import type { Unit } from '../../src/letters/print/units.ts'
import { letterText } from '../../src/letters/text.ts'
import { orderOf } from '../support/letterOrders.ts'

const NAMES = [
  'Łukasz Öztürk', 'Nguyễn Thị', 'محمد العلي', 'דוד כהן', '李明', '山田太郎', '김민수', 'გიორგი', 'Հայկ', 'राहुल', 'สมชาย',
  'አበበ', '→ ✓ ☐ ≥ №', '😀👍🏽', 'é', '☹️',
]

t.test('a reference, a day and "of -tussenpersoon" never break over lines', async t => {
  const nl = await composeLetter(orderOf('ACKNOWLEDGEMENT', 'nl'))
  const html = letterHtml(nl)
  t.match(html, '<span style="white-space:nowrap">K-2026-000123:</span>')
  t.match(html, '<span style="white-space:nowrap">of -tussenpersoon</span>')
  t.match(html, '13\u00a0april 2026')
  t.match(letterHtml(await composeLetter(orderOf('FIRST_LINE_CONFIRMATION', 'nl'))), '>F-ANT01-2026-0007</span>')
  for (const language of LANGUAGES) {
    const letter = await composeLetter(orderOf('ACKNOWLEDGEMENT', language))
    const loose = letterHtml(letter).replaceAll(/<title>.*<\/title>/g, '').replaceAll(/<span[^>]*>[^<]*<\/span>/g, '')
    t.notMatch(loose, /K-2026| -\p{L}/u, `${language}: none is loose`)
    t.notMatch(letterText(letter), /\n-\p{L}|K-2026-\n|\b\d{1,2}\n\p{L}/u, `${language}: nor in the text`)
  }
})

const unit = (height: number, withNext = false): Unit =>
  ({ runs: [], height, before: 0, withNext, tag: 'P', begins: true })

t.test('the last page never holds the signature alone, however long the letter is', async t => {
  const signature = [unit(15, true), unit(15, true), unit(40)]
  for (let lines = 1; lines < 160; lines++) {
    for (const frame of [[unit(15)], [unit(20, true), unit(60, true), unit(60)]]) {
      const before = [...Array.from({ length: lines }, () => unit(15)), ...frame]
      const placed = paged([...before, ...signature], PAGE.dateline)
      const last = placed.at(-1)?.page ?? 0
      const onLast = placed.filter(({ page }) => page === last)
      t.ok(last === 0 || onLast.length > signature.length, `${lines} lines: ${onLast.length} units on the last page`)
      t.ok(placed.every(({ top, unit: { height } }) => top + height <= PAGE.bottom + 0.01), 'none below the edge')
    }
  }
})

t.test('every character has a font, and only letters that need them open the fallback fonts', async t => {
  const { opened } = await fontsFor('Zoë Çelik, IJzerlaan – “§ 2”: 1 250,00 €')
  t.same([...opened.keys()], ['regular', 'semibold', 'italic'])
  const fonts = await fontsFor(NAMES.join(' '))
  for (const name of NAMES) {
    for (const run of fonts.runsOf(name, 'regular')) {
      const font = fonts.opened.get(run.font)
      const missing = Array.from(run.text).filter(point => !/[\ufe00-\ufe0f]/.test(point)
        && font?.hasGlyphForCodePoint(point.codePointAt(0) ?? 0) !== true)
      t.same(missing, [], `${run.text} in ${run.font}`)
    }
  }
  t.same(fonts.runsOf('Aan 李明.', 'italic').map(({ font }) => font), ['italic', 'unicode', 'italic'])
  t.same(
    fonts.runsOf('Aan محمد العلي', 'regular').map(({ text }) => text),
    ['Aan ', 'العلي', ' ', 'محمد'],
    'words from right to left',
  )
})

t.test('a letter with any names stays small, quick to print, and the same to the byte', async t => {
  const order = orderOf('SUBSTANTIVE_REPLY', 'nl')
  order.complaint.cycles[0]!.substantiveReplies[0]!.text = NAMES.join(', ')
  const letter = await composeLetter(order)
  const pdf = await letterPdf(letter)
  t.match(pdf.toString('latin1'), /UnifontExMono/)
  t.match(pdf.toString('latin1'), /DejaVuSans/)
  t.ok(pdf.length < 100_000, `${pdf.length} bytes: only the characters that it uses`)
  t.ok(pdf.equals(await letterPdf(letter)))
})
