/**
 * The deadlines as one table: the start, the length and the legal source of each. Only the default
 * readings are implemented (domain facts 3.4): the receipt day is not counted, nothing rolls
 * forward, and a letter counts when it is sent. Each complaint stores that choice as
 * `RULES_VERSION`.
 */
import type { ClauseName } from './clauses.ts'

/** In their order within a cycle. */
export const DEADLINE_KINDS = ['ACKNOWLEDGEMENT', 'FINAL_ANSWER', 'OMBUDSMAN_ADVICE', 'FIRST_LINE'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export const DEADLINE_STATES = ['PENDING', 'AT_RISK', 'MET', 'WAIVED', 'LATE', 'BREACHED', 'STOPPED'] as const
export type DeadlineState = (typeof DEADLINE_STATES)[number]

/** Not completed yet, in time or not; the due order of open complaints uses these states. */
export const OUTSTANDING_STATES = ['PENDING', 'AT_RISK', 'BREACHED'] as const satisfies readonly DeadlineState[]

/** The procedure as published in March 2024, in the default readings. */
export const RULES_VERSION = 'optimco-2024-03'

export type Length = { workingDays: number } | { days: number } | { months: number }

type DeadlineRule = {
  startsWith: 'RECEIPT_DAY' | 'REFERRAL_DAY' | 'LOGGING_DAY'
  length: Length | 'AS_THE_OFFICE_CHOSE'
  /** An answer on the substance within this period makes the letter unnecessary. */
  cure?: Length
  /** Can be added once to `length`. */
  prolongation?: Length
  /** The term of another party, not a duty of the insurer. */
  estimated: boolean
  clause: ClauseName
}

export const DEADLINES = {
  ACKNOWLEDGEMENT:  { startsWith: 'RECEIPT_DAY',  length: { workingDays: 3 },     estimated: false, clause: 'PROCEDURE_ACKNOWLEDGEMENT', cure: { days: 7 } },
  FINAL_ANSWER:     { startsWith: 'RECEIPT_DAY',  length: { months: 1 },          estimated: false, clause: 'PROCEDURE_FINAL_ANSWER' },
  OMBUDSMAN_ADVICE: { startsWith: 'REFERRAL_DAY', length: { days: 90 },           estimated: true,  clause: 'OMBUDSMAN_TERM', prolongation: { days: 90 } },
  FIRST_LINE:       { startsWith: 'LOGGING_DAY',  length: 'AS_THE_OFFICE_CHOSE',  estimated: false, clause: 'PROCEDURE_FIRST_LINE' },
} as const satisfies Record<DeadlineKind, DeadlineRule>

/**
 * A pending deadline is due soon from the start of the day that lies this number of working days
 * before `dueOn`.
 */
export const DUE_SOON_WORKING_DAYS = {
  ACKNOWLEDGEMENT:  1,
  FINAL_ANSWER:     5,
  OMBUDSMAN_ADVICE: 10,
  FIRST_LINE:       1,
} as const satisfies Record<DeadlineKind, number>
