/**
 * Detects Belgian national numbers (rijksregisternummer, BIS number). Their use needs an
 * authorisation (Act of 8 August 1983, art. 8), so input that contains one is refused.
 */

// Separators between the parts: spaces, dots, dashes and slashes of every script, and invisible
// characters.
const GAP = '[\\s.·/\\p{Pd}\\u2212\\u00ad\\u200b-\\u200d\\u2060]{0,3}'

/**
 * YYMMDD, serial and check digits, with or without gaps between the parts. It must not be part of
 * something longer: adjacent letters or digits, digits joined by a dot or a dash, or an
 * international telephone prefix. Every part has a fixed length and every look-around a small one,
 * so a scan takes linear time.
 */
const CANDIDATE = new RegExp(
  '(?<![\\p{L}\\p{N}+])(?<!\\p{N}[.\\p{Pd}])(?<!(?:\\+|(?<!\\p{N})00)\\d{1,3}[\\s.\\p{Pd}]{1,3})'
  + `(?=(\\d{2})${GAP}(\\d{2})${GAP}(\\d{2})${GAP}(\\d{3})${GAP}(\\d{2})(?![\\p{L}\\p{N}]|[.\\p{Pd}]\\p{N}))`,
  'gu',
)

/**
 * Whether a text contains a Belgian national number: 11 digits with valid check digits and a
 * plausible date, with or without dots, dashes or spaces. Linear in the length of the text.
 */
export function containsNationalNumber (text: string): boolean {
  for (const [, year, month, day, serial, check] of plainly(text).matchAll(CANDIDATE)) {
    if (hasPlausibleDate(Number(year), Number(month), Number(day))
      && hasPlausibleSerial(Number(serial))
      && hasValidCheck(Number(`${year}${month}${day}${serial}`), Number(check))) return true
  }
  return false
}

/**
 * Digits, punctuation and spaces outside ASCII. Letters are left out: normalisation makes some of
 * them eighteen times longer, and the pattern does not need their normal form.
 */
const SPECIAL = /[^\0-\x7f\p{L}\p{M}\p{C}\p{Sc}\p{Sk}\p{So}]+/gu

/**
 * Replaces full-width and other special digits, spaces and dots by their plain forms (NFKC).
 */
const plainly = (text: string): string => text.replace(SPECIAL, special => special.normalize('NFKC'))

/** 97 − (the nine digits mod 97); a 2 goes before the nine digits for births from 2000 on. */
const hasValidCheck = (nine: number, check: number): boolean =>
  check === 97 - nine % 97 || check === 97 - (2_000_000_000 + nine) % 97

/** Serials run from 001 to 998: odd for men, even for women. */
const hasPlausibleSerial = (serial: number): boolean => serial >= 1 && serial <= 998

const DAYS_IN_MONTH = [31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * 00 is an unknown month or day; BIS numbers add 20 or 40 to the month.
 */
function hasPlausibleDate (year: number, month: number, day: number): boolean {
  const real = month >= 40 ? month - 40 : month >= 20 ? month - 20 : month
  const days = DAYS_IN_MONTH[real]
  return days !== undefined && day <= (real === 2 && year % 4 !== 0 ? 28 : days)
}
