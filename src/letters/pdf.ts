/** Renders a letter as an A4 PDF. */
import { fileURLToPath } from 'node:url'
import type { Letter } from './letter.ts'
import { INK, mm, PAGE, STYLES } from './print/page.ts'
import type { Style } from './print/page.ts'
import { paged } from './print/paging.ts'
import { breakLines } from './print/typesetting.ts'
import type { PlacedUnit } from './print/paging.ts'
import { unitsOf } from './print/units.ts'

const typeface = (file: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/libertinus-serif/${file}`))

const FONTS = {
  regular:  '400Regular/LibertinusSerif_400Regular.ttf',
  semibold: '600SemiBold/LibertinusSerif_600SemiBold.ttf',
  italic:   '400Regular_Italic/LibertinusSerif_400Regular_Italic.ttf',
} as const satisfies Record<Style['font'], string>

/**
 * The letter as a tagged PDF. The same letter gives the same bytes, because the dates and the id of
 * the document derive from the letter alone.
 */
export async function letterPdf (letter: Letter): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit')
  const fonts = await openedFonts()
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
  // pdfkit also accepts an opened font, but its types allow files only.
  for (const [name, font] of fonts) document.registerFont(name, font as unknown as Buffer)
  write(document, letter)
  document.end()
  return done
}

/**
 * Reading the tables of a font takes half the time of a letter, so the first letter opens each font
 * once per process.
 */
let loadedFonts: Promise<[name: string, font: object][]> | undefined
const openedFonts = () =>
  loadedFonts ??= import('fontkit').then(({ open }) =>
    Promise
      .all(Object.entries(FONTS).map(
        async ([name, file]): Promise<[string, object]> => [name, await open(typeface(file))]
      ))
  )

type Pdf = PDFKit.PDFDocument

const collected = (document: Pdf): Promise<Buffer> => new Promise((resolve, reject) => {
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks))).on(
    'error',
    reject,
  )
})

function write (document: Pdf, letter: Letter): void {
  const root = document.struct('Document')
  document.addStructure(root)
  const top = writeHead(document, root, letter)
  const placed = paged(unitsOf(letter, (text, style) => widthOf(document, text, style)), top)
  for (let last = placed.at(-1)?.page ?? 0; last > 0; last--) document.addPage()
  writeUnits(document, root, placed)
  writeEdges(document, letter)
}

/**
 * Writes letterhead, references, address window, date and subject.
 * @returns where the text begins
 */
function writeHead (document: Pdf, root: PDFKit.PDFStructureElement, letter: Letter): number {
  const { sender, addressee, references, dateline, subject } = letter
  const { left, width, window } = PAGE
  const senderBottom = lay(document, root, 'P', sender.name, STYLES.sender, left, PAGE.letterhead, width)
  document.markContent('Artifact')
  ruleAcross(document, senderBottom + 3)
  document.endMarkedContent()
  const contact = [...sender.lines, ...(sender.email === undefined ? [] : [sender.email])]
  if (contact.length > 0) lay(document, root, 'P', contact.join(' · '), STYLES.small, left, senderBottom + 8, width)
  const addresseeBottom = lay(
    document,
    root,
    'P',
    addressee.lines.join('\n'),
    STYLES.addressee,
    window.left,
    window.top,
    window.width,
  )
  let y: number = window.top
  for (const { label, value } of references) {
    const below = lay(document, root, 'P', label, STYLES.label, left, y, window.left - left - mm(8))
    y = lay(document, root, 'P', value, STYLES.reference, left, below, window.left - left - mm(8)) + 4
  }
  const datelineBottom = lay(
    document,
    root,
    'P',
    dateline,
    STYLES.body,
    left,
    Math.max(PAGE.dateline, y + mm(6), addresseeBottom + mm(6)),
    width,
  )
  return lay(document, root, 'H1', subject, STYLES.subject, left, datelineBottom + mm(7), width) + mm(3)
}

/**
 * Writes text at a position, as a separate element.
 * @returns where the text ends
 */
function lay (
  document: Pdf, root: PDFKit.PDFStructureElement, tag: string, text: string, style: Style, left: number, top: number,
  width: number,
): number {
  const lines = breakLines(text, width, part => widthOf(document, part, style))
  const element = document.struct(tag)
  root.add(element)
  element.add(() => lines.forEach((line, index) => print(document, line, style, left, top + index * style.leading)))
  element.end()
  return top + lines.length * style.leading
}

function writeUnits (document: Pdf, root: PDFKit.PDFStructureElement, placed: PlacedUnit[]): void {
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
      unit.runs.forEach(({ text, style, left, down }) => print(document, text, style, PAGE.left + left, top + down))
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
function writeEdges (document: Pdf, { sender, references, footer }: Letter): void {
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    document.switchToPage(page)
    document.markContent('Artifact', { type: 'Pagination' })
    if (page > 0) {
      print(document, sender.name, STYLES.small, PAGE.left, PAGE.letterhead)
      printRight(document, references[0]?.value ?? '', PAGE.letterhead)
      ruleAcross(document, PAGE.letterhead + STYLES.small.leading + 3)
    }
    ruleAcross(document, PAGE.footer - 4)
    footer.forEach((line, index) =>
      print(document, line, STYLES.small, PAGE.left, PAGE.footer + index * STYLES.small.leading)
    )
    printRight(document, `${page + 1} / ${count}`, PAGE.footer)
    document.endMarkedContent()
  }
}

const ruleAcross = (document: Pdf, y: number): void =>
  void document.moveTo(PAGE.left, y).lineTo(PAGE.left + PAGE.width, y).lineWidth(0.6).strokeColor(INK.rule).stroke()

const printRight = (document: Pdf, text: string, top: number): void =>
  print(document, text, STYLES.small, PAGE.left + PAGE.width - widthOf(document, text, STYLES.small), top)

/** The space at the end separates the lines when the text is copied or read aloud. */
const print = (document: Pdf, text: string, { font, size, ink }: Style, left: number, top: number): void =>
  void document.font(font).fontSize(size).fillColor(ink).text(`${text} `, left, top, { lineBreak: false })

const widthOf = (document: Pdf, text: string, { font, size }: Style): number =>
  document.font(font).fontSize(size).widthOfString(text)
