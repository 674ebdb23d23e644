/**
 * Belgian national numbers (rijksregisternummer, BIS number) have no place in a complaint: their
 * use needs an authorisation (Act of 8 August 1983, art. 8). Input that holds one is refused.
 */

// What people write between the parts: spaces, dots, dashes and slashes of every script, and what
// nobody sees.
const GAP = '[\\s.·/\\p{Pd}\\u2212\\u00ad\\u200b-\\u200d\\u2060]{0,3}'

/**
 * YYMMDD, serial, check digits, with or without gaps between the parts. Not inside something
 * longer: letters or digits right beside it, digits joined on by a dot or a dash, an international
 * telephone prefix. Every part has a fixed length and every look-around a small one, so a scan
 * takes linear time.
 */
const CANDIDATE = new RegExp(
  '(?<![\\p{L}\\p{N}+])(?<!\\p{N}[.\\p{Pd}])(?<!(?:\\+|(?<!\\p{N})00)\\d{1,3}[\\s.\\p{Pd}]{1,3})'
  + `(?=(\\d{2})${GAP}(\\d{2})${GAP}(\\d{2})${GAP}(\\d{3})${GAP}(\\d{2})(?![\\p{L}\\p{N}]|[.\\p{Pd}]\\p{N}))`,
  'gu',
)

/**
 * Whether a text holds a Belgian national number: 11 digits with valid check digits and a plausible
 * date, written with dots, dashes, spaces or none. Linear in the length of the text.
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
 * Digits, punctuation and spaces beyond ASCII. Letters stay: some grow eighteenfold, and a letter
 * is a letter in any form.
 */
const SPECIAL = /[^\0-\x7f\p{L}\p{M}\p{C}\p{Sc}\p{Sk}\p{So}]+/gu

/**
 * With plain digits, spaces and dots in place of full-width ones and Unicode's many others (NFKC).
 */
const plainly = (text: string): string => text.replace(SPECIAL, special => special.normalize('NFKC'))

/** 97 less the remainder of the nine digits; those born from 2000 on have a 2 put before them. */
const hasValidCheck = (nine: number, check: number): boolean =>
  check === 97 - nine % 97 || check === 97 - (2_000_000_000 + nine) % 97

/** The registry gives 001 to 998: odd for men, even for women. */
const hasPlausibleSerial = (serial: number): boolean => serial >= 1 && serial <= 998

const DAYS_IN_MONTH = [31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * 00 stands for a month or day that the registry does not know; BIS numbers add 20 or 40 to the
 * month.
 */
function hasPlausibleDate (year: number, month: number, day: number): boolean {
  const real = month >= 40 ? month - 40 : month >= 20 ? month - 20 : month
  const days = DAYS_IN_MONTH[real]
  return days !== undefined && day <= (real === 2 && year % 4 !== 0 ? 28 : days)
}
