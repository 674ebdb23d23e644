/** A letter with its HTML and text, as they are stored. */
import { composeLetter } from './compose.ts'
import { letterHtml } from './html.ts'
import type { Letter, LetterOrder } from './letter.ts'
import { letterText } from './text.ts'

export async function composeContent (order: LetterOrder): Promise<{ letter: Letter, html: string, text: string }> {
  const letter = await composeLetter(order)
  return { letter, html: letterHtml(letter), text: letterText(letter) }
}
