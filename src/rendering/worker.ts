/** The module that the worker thread runs. */
import type { Letter } from '../letters/letter.ts'
import { letterPdf } from '../letters/pdf.ts'

/**
 * Copies the PDF: a small Buffer is a view on Node's pool, which would be transferred as a whole.
 */
export const render = async (letter: Letter): Promise<Uint8Array> => new Uint8Array(await letterPdf(letter))
