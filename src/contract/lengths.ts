/**
 * The length of a text in characters, as written and after Unicode compatibility normalisation
 * (NFKC).
 */

/**
 * Search and comparison normalise compatibility forms, such as `㎡` → `m2`. Ordinary text hardly
 * grows; U+FDFA becomes 18 characters.
 */
const MAX_GROWTH = 2
const SLICE = 1000
const BEYOND_ASCII = /[^\0-\x7f]/

/**
 * Whether a text has at most `limit` characters (code points), and at most twice as many after
 * NFKC. The time is linear in the limit, however much the text grows.
 */
export function fitsIn (text: string, limit: number): boolean {
  if (text.length > 2 * limit) return false
  if (!BEYOND_ASCII.test(text)) return text.length <= limit
  return charactersIn(text) <= limit && growsWithin(text, MAX_GROWTH * limit)
}

function charactersIn (text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Normalises in slices, so that a text which grows eighteenfold is never in memory as a whole. */
function growsWithin (text: string, limit: number): boolean {
  let remaining = limit
  for (let from = 0; from < text.length && remaining >= 0; from += SLICE) {
    remaining -= charactersIn(text.slice(from, from + SLICE).normalize('NFKC'))
  }
  return remaining >= 0
}
