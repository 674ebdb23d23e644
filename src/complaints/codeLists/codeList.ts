import type { Language } from '../complaint.ts'

export type Labels = Record<Language, string>

/**
 * `closed`: the set never grows, so clients may treat it as an enumeration. All others grow:
 * checked in requests, open in responses (contract, section 1).
 */
export type CodeList = { closed: boolean, values: Record<string, Labels> }
