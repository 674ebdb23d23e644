import type { Language } from '../complaint.ts'

export type Labels = Record<Language, string>

/**
 * `closed`: the set never grows, so clients can treat it as an enumeration. Other lists can grow:
 * requests are checked against them, responses are open (contract, section 1).
 */
export type CodeList = { closed: boolean, values: Record<string, Labels> }
