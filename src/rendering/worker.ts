/** The module that the worker thread runs. */
import type { ReportPageOrder } from '../reports/page/page.ts'
import { composeContent } from '../letters/content.ts'
import type { Letter, LetterOrder } from '../letters/letter.ts'
import { letterPdf } from '../letters/pdf.ts'

/**
 * Copies the PDF: a small Buffer is a view on Node's pool, which would be transferred as a whole.
 */
export const render = async (letter: Letter): Promise<Uint8Array> => new Uint8Array(await letterPdf(letter))

export const preview = (order: LetterOrder): ReturnType<typeof composeContent> => composeContent(order)

/** Loading the drawing library takes half a second, which letters should not wait for. */
export const report = async (order: ReportPageOrder): Promise<string> =>
  (await import('../reports/page/page.ts')).reportPage(order)
