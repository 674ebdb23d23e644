/** Renders a letter as an A4 PDF. */
import type { Font } from 'fontkit'
import type { Letter } from './letter.ts'
import { fontsFor } from './print/fonts.ts'
import type { Fonts } from './print/fonts.ts'
import { INK, mm, PAGE, STYLES } from './print/page.ts'
import type { Style } from './print/page.ts'
import { paged } from './print/paging.ts'
import { breakLines } from './print/typesetting.ts'
import type { PlacedUnit } from './print/paging.ts'
import { unitsOf } from './print/units.ts'

declare global {
  namespace PDFKit.Mixins {
    /** pdfkit also takes an opened font; its types know files only. */
    interface PDFFont {
      registerFont (name: string, font: Font): this
    }
  }
}

/**
 * The letter as a tagged PDF. The same letter gives the same bytes, because the dates and the id of
 * the document derive from the letter alone.
 */
export async function letterPdf (letter: Letter): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit')
  const fonts = await fontsFor(textOf(letter))
  const document = new PDFDocument({
    size: [...PAGE.size],
    margin: 0,
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    lang: letter.language,
    displayTitle: true,
    info: {
      Title: letter.subject,
      Author: letter.sender.name,
      Subject: letter.references.map(({ label, value }) => `${label}: ${value}`).join('; '),
      Creator: `Complaints API, letter ${letter.kind} ${letter.templateVersion}`,
      CreationDate: new Date(`${letter.date}T12:00:00Z`),
    },
  })
  const done = collected(document)
  for (const [name, font] of fonts.opened) document.registerFont(name, font)
  write({ document, fonts }, letter)
  document.end()
  return done
}

type Pdf = PDFKit.PDFDocument

/** A document, and the fonts to write in it. */
type Pen = { document: Pdf, fonts: Fonts }

/** All text that the PDF contains. */
const textOf = ({ sender, addressee, references, dateline, subject, footer, blocks }: Letter): string =>
  JSON.stringify([sender, addressee, references, dateline, subject, footer, blocks])

const collected = (document: Pdf): Promise<Buffer> => new Promise((resolve, reject) => {
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks))).on(
    'error',
    reject,
  )
})

function write (pen: Pen, letter: Letter): void {
  const { document } = pen
  const root = document.struct('Document')
  document.addStructure(root)
  const top = writeHead(pen, root, letter)
  const placed = paged(unitsOf(letter, (text, style) => widthOf(pen, text, style)), top)
  for (let last = placed.at(-1)?.page ?? 0; last > 0; last--) document.addPage()
  writeUnits(pen, root, placed)
  writeEdges(pen, letter)
}

/**
 * Writes letterhead, references, address window, date and subject.
 * @returns where the text begins
 */
function writeHead (pen: Pen, root: PDFKit.PDFStructureElement, letter: Letter): number {
  const { document } = pen
  const { sender, addressee, references, dateline, subject } = letter
  const { left, width, window } = PAGE
  const block = (content: string, place: Block) => writeBlock(pen, root, content, place)
  const senderBottom = block(sender.name, { style: STYLES.sender, left, top: PAGE.letterhead, width })
  document.markContent('Artifact')
  ruleAcross(document, senderBottom + 3)
  document.endMarkedContent()
  const contact = [...sender.lines, ...(sender.email === undefined ? [] : [sender.email])]
  if (contact.length > 0) block(contact.join(' · '), { style: STYLES.small, left, top: senderBottom + 8, width })
  const addresseeBottom = block(addressee.lines.join('\n'), { style: STYLES.addressee, ...window })
  let y: number = window.top
  for (const { label, value } of references) {
    const column = { left, width: window.left - left - mm(8) }
    const below = block(label, { style: STYLES.label, top: y, ...column })
    y = block(value, { style: STYLES.reference, top: below, ...column }) + 4
  }
  const datelineBottom = block(dateline, {
    style: STYLES.body, left, top: Math.max(PAGE.dateline, y + mm(6), addresseeBottom + mm(6)), width,
  })
  return block(subject, { tag: 'H1', style: STYLES.subject, left, top: datelineBottom + mm(7), width }) + mm(3)
}

type Block = { tag?: 'P' | 'H1', style: Style, left: number, top: number, width: number }

/**
 * Writes text at a position, as an element of its own.
 * @returns where the text ends
 */
function writeBlock (
  pen: Pen, root: PDFKit.PDFStructureElement, text: string, { tag = 'P', style, left, top, width }: Block,
): number {
  const lines = breakLines(text, width, part => widthOf(pen, part, style))
  const element = pen.document.struct(tag)
  root.add(element)
  element.add(() => lines.forEach((line, index) => print(pen, line, style, left, top + index * style.leading)))
  element.end()
  return top + lines.length * style.leading
}

function writeUnits (pen: Pen, root: PDFKit.PDFStructureElement, placed: PlacedUnit[]): void {
  const { document } = pen
  let element: PDFKit.PDFStructureElement | undefined
  for (const { unit, page, top } of placed) {
    document.switchToPage(page)
    if (unit.rule !== undefined) writeRule(document, unit.rule, top, unit.height)
    if (unit.runs.length === 0) continue
    if (unit.begins || element === undefined) {
      element?.end()
      element = document.struct(unit.tag)
      root.add(element)
    }
    element.add(() =>
      unit.runs.forEach(({ text, style, left, down }) => print(pen, text, style, PAGE.left + left, top + down))
    )
  }
  element?.end()
}

function writeRule (document: Pdf, rule: 'LEFT' | 'ACROSS', top: number, height: number): void {
  document.markContent('Artifact')
  if (rule === 'ACROSS') ruleAcross(document, top)
  else {document.moveTo(PAGE.left + 1, top).lineTo(PAGE.left + 1, top + height).lineWidth(1).strokeColor(INK.rule)
      .stroke()}
  document.endMarkedContent()
}

/**
 * Writes the sender and the page number at the foot of each page. From the second page on, the
 * sender is also at its head.
 */
function writeEdges (pen: Pen, { sender, references, footer }: Letter): void {
  const { document } = pen
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    document.switchToPage(page)
    document.markContent('Artifact', { type: 'Pagination' })
    if (page > 0) {
      print(pen, sender.name, STYLES.small, PAGE.left, PAGE.letterhead)
      printRight(pen, references[0]?.value ?? '', PAGE.letterhead)
      ruleAcross(document, PAGE.letterhead + STYLES.small.leading + 3)
    }
    ruleAcross(document, PAGE.footer - 4)
    footer.forEach((line, index) =>
      print(pen, line, STYLES.small, PAGE.left, PAGE.footer + index * STYLES.small.leading)
    )
    printRight(pen, `${page + 1} / ${count}`, PAGE.footer)
    document.endMarkedContent()
  }
}

const ruleAcross = (document: Pdf, y: number): void =>
  void document.moveTo(PAGE.left, y).lineTo(PAGE.left + PAGE.width, y).lineWidth(0.6).strokeColor(INK.rule).stroke()

const printRight = (pen: Pen, text: string, top: number): void =>
  print(pen, text, STYLES.small, PAGE.left + PAGE.width - widthOf(pen, text, STYLES.small), top)

/** The space at the end separates the lines when the text is copied or read aloud. */
function print ({ document, fonts }: Pen, text: string, { font, size, ink }: Style, left: number, top: number): void {
  let x = left
  for (const run of fonts.runsOf(`${text} `, font)) {
    // Every run stands on the same baseline, although its font has another ascent.
    const y = top + (fonts.ascentOf(font) - fonts.ascentOf(run.font)) * size
    document.font(run.font).fontSize(size).fillColor(ink).text(run.text, x, y, { lineBreak: false })
    x += document.widthOfString(run.text)
  }
}

const widthOf = ({ document, fonts }: Pen, text: string, { font, size }: Style): number =>
  fonts.runsOf(text, font).reduce(
    (width, run) => width + document.font(run.font).fontSize(size).widthOfString(run.text), 0)
