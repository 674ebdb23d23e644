/** Finds a person in stored texts (GDPR art. 15). */

/** What is known about the person; at least one member. */
export type DataSubjectInput = { name?: string, email?: string, policyNumber?: string, phone?: string }

/** Digits of a telephone number that must agree: it can be written with or without the country. */
const PHONE_DIGITS = 8

/**
 * Whether a text names the person: all words of the name, the e-mail address, the policy number or
 * the telephone number, without regard to case, accents and separators.
 */
export function createMatcher ({ name, email, policyNumber, phone }: DataSubjectInput): (text: string) => boolean {
  const words = name === undefined ? [] : wordsOf(name)
  const parts = [policyNumber, phone === undefined ? undefined : significantDigits(phone)]
    .flatMap(part => part === undefined ? [] : [withoutSeparators(part)])
    .filter(part => part !== '')
  return text => {
    if (email !== undefined && text.toLowerCase().includes(email.toLowerCase())) return true
    if (words.length > 0) {
      const wordsOfText = new Set(wordsOf(text))
      if (words.every(word => wordsOfText.has(word))) return true
    }
    if (parts.length === 0) return false
    const compact = withoutSeparators(text)
    return parts.some(part => compact.includes(part))
  }
}

const significantDigits = (phone: string): string => phone.replace(/\D/g, '').slice(-PHONE_DIGITS)

/** Whether two telephone numbers are the same, with or without the country. */
export const isSameNumber = (one: string, other: string): boolean =>
  significantDigits(one) !== '' && significantDigits(one) === significantDigits(other)

/** Letters that Unicode does not decompose. The search for complaints folds the same ones. */
const PLAIN_LETTERS = new Map([['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ß', 'ss'], ['œ', 'oe'], ['æ', 'ae']])

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[øłđßœæ]/g, letter => PLAIN_LETTERS.get(letter) ?? letter)

export const wordsOf = (text: string): string[] => folded(text).split(/[^\p{L}\p{N}]/u).filter(word => word !== '')

/** JSON writes a new line as `\n`, whose letter is no part of a number. */
const withoutSeparators = (text: string): string => folded(text.replaceAll('\\n', ' ')).replace(/[^\p{L}\p{N}]/gu, '')
