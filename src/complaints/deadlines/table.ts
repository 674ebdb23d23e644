/**
 * The deadlines as one table: from when each runs, for how long, and the sentence that says so.
 * Only the default readings are built (domain facts 3.4): the receipt day is not counted, nothing
 * rolls forward, a letter counts when it is sent. `RULES_VERSION` stamps that choice on each
 * complaint.
 */
import type { ClauseName } from './clauses.ts'

/** In the order in which they stand within a cycle. */
export const DEADLINE_KINDS = ['ACKNOWLEDGEMENT', 'FINAL_ANSWER', 'OMBUDSMAN_ADVICE', 'FIRST_LINE'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export const DEADLINE_STATES = ['PENDING', 'AT_RISK', 'MET', 'WAIVED', 'LATE', 'BREACHED', 'STOPPED'] as const
export type DeadlineState = (typeof DEADLINE_STATES)[number]

/** Still to be done, in time or not: what the due order of open complaints looks at. */
export const OUTSTANDING_STATES = ['PENDING', 'AT_RISK', 'BREACHED'] as const satisfies readonly DeadlineState[]

/** The procedure as published in March 2024, in the default readings. */
export const RULES_VERSION = 'optimco-2024-03'

export type Length = { workingDays: number } | { days: number } | { months: number }

type DeadlineRule = {
  startsWith: 'RECEIPT_DAY' | 'REFERRAL_DAY' | 'LOGGING_DAY'
  length: Length | 'AS_THE_OFFICE_CHOSE'
  /** Within this, an answer on the substance makes it unnecessary. */
  cure?: Length
  /** Once, on top of `length`. */
  prolongation?: Length
  /** Another's own term, not a duty of ours. */
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
 * A clock that still runs is called due soon from the beginning of the working day that lies so
 * many before `dueOn`.
 */
export const DUE_SOON_WORKING_DAYS = {
  ACKNOWLEDGEMENT:  1,
  FINAL_ANSWER:     5,
  OMBUDSMAN_ADVICE: 10,
  FIRST_LINE:       1,
} as const satisfies Record<DeadlineKind, number>
