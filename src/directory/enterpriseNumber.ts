/**
 * The enterprise number of the KBO/CBE, which also identifies an intermediary at the FSMA.
 *
 * Ten digits, the first 0 or (since 19 September 2023) 1; the last two are 97 − (the first eight
 * mod 97).
 */

/** Accepts `0862.475.005`, `BE 0862 475 005`, and the nine digits in use before 2005. */
const WRITTEN = /^(?:BE)?[\d. ]+$/i

/** Returns the ten digits, or undefined when the text is not an enterprise number. */
export function enterpriseNumberOf (text: string): string | undefined {
  if (!WRITTEN.test(text.trim())) return undefined
  const digits = text.replace(/\D/g, '')
  const number = digits.length === 9 ? `0${digits}` : digits
  return /^[01]\d{9}$/.test(number) && checkDigitsOf(number) === Number(number.slice(8)) ? number : undefined
}

const checkDigitsOf = (number: string): number => 97 - Number(number.slice(0, 8)) % 97
