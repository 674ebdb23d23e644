/** Payloads of the attacks. */

/** Planted in every name, address and text that an attack sends; no log may contain it. */
export const MARK = 'Zwartgeheim'

export const PERSON = {
  name: `Jan ${MARK}`, capacity: 'INSURED', language: 'nl', email: `jan@${MARK.toLowerCase()}.example.be`,
}

export const COMPLAINT = {
  complainant: PERSON, subjects: ['SERVICE'], causes: ['DELAY'],
  description: `Het dossier van ${MARK} blijft al weken liggen.`,
}

/** A list of `length` equal values. */
export const times = <T>(length: number, value: T): T[] => Array.from({ length }, () => value)

/** Text that the parts of follow one another in. */
export const repeated = (count: number, text: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(between)
