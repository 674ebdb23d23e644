/** What the worker thread runs. */
import type { Letter } from '../letters/letter.ts'
import { letterPdf } from '../letters/pdf.ts'

/** In memory of its own: a small buffer is part of a pool, and would be copied with all of it. */
export const render = async (letter: Letter): Promise<Uint8Array> => new Uint8Array(await letterPdf(letter))
