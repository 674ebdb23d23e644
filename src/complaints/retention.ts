/**
 * How long a complaint is kept (GDPR art. 5(1)(e)). No statute fixes a term for complaint files, so
 * the rules are configuration: without a rule for its category, a complaint is kept.
 */
import { addDays, addMonths, brusselsDay, laterDay } from '../calendar/days.ts'
import type { Day } from '../calendar/days.ts'
import type { Instant } from '../calendar/instants.ts'
import type { Complaint } from './complaint.ts'

export const RETENTION_CATEGORIES = [
  'FIRST_LINE_RESOLVED', 'WITHDRAWN', 'NOT_A_COMPLAINT', 'CLOSED', 'HEALTH_DATA',
] as const
export type RetentionCategory = (typeof RETENTION_CATEGORIES)[number]

/** A term in months from the end of the complaint; categories without one are kept. */
export type RetentionRule = { category: RetentionCategory, months: number }

/** How and when a complaint ended. */
export type Ending = { category: Exclude<RetentionCategory, 'HEALTH_DATA'>, at: Instant }

/** The facts on which retention depends. */
export type RetentionFacts = {
  /** Undefined while the complaint is open. */
  ending?: Ending | undefined
  containsHealthData: boolean
  openReferral: boolean
  legalHoldLiftedAt?: Instant | undefined
}

/** The rule that applies, and the first day on which the complaint is erased. */
export type Retention = RetentionRule & { dueOn: Day }

/** Days between the end of a legal hold and the erasure, at least. */
const GRACE_DAYS = 30

/**
 * Undefined while the complaint is open, while the Ombudsman has it, and without a rule. A legal
 * hold does not move the day; it keeps the complaint.
 */
export function retentionOf (facts: RetentionFacts, rules: readonly RetentionRule[]): Retention | undefined {
  const { ending, containsHealthData, openReferral, legalHoldLiftedAt } = facts
  if (ending === undefined || openReferral) return undefined
  const ended = brusselsDay(ending.at)
  const [first] = rules
    .filter(({ category }) => category === ending.category || (category === 'HEALTH_DATA' && containsHealthData))
    .map(rule => ({ ...rule, dueOn: addMonths(ended, rule.months) }))
    .toSorted((a, b) => a.dueOn < b.dueOn ? -1 : 1)
  if (first === undefined || legalHoldLiftedAt === undefined) return first
  return { ...first, dueOn: laterDay(first.dueOn, addDays(brusselsDay(legalHoldLiftedAt), GRACE_DAYS)) }
}

/** Whether the complaint must be erased on this day. */
export const isDue = (facts: RetentionFacts, rules: readonly RetentionRule[], today: Day): boolean => {
  const retention = retentionOf(facts, rules)
  return retention !== undefined && retention.dueOn <= today
}

export const retentionFactsOf = (complaint: Complaint): RetentionFacts => ({
  ending: endingOf(complaint),
  containsHealthData: complaint.containsHealthData,
  openReferral: complaint.ombudsmanReferrals.some(({ advice }) => advice === undefined),
  legalHoldLiftedAt: complaint.legalHoldLiftedAt,
})

/** Undefined while the complaint is open. */
export function endingOf (complaint: Complaint): Ending | undefined {
  const { status, closedAt, answeredAt, withdrawal, firstLineResolution, redirection } = complaint
  switch (status) {
    case 'FIRST_LINE_RESOLVED': return ending(status, firstLineResolution?.at)
    case 'WITHDRAWN':           return ending(status, withdrawal?.at)
    case 'ANSWERED':            return ending('CLOSED', answeredAt)
    case 'CLOSED':              return ending(redirection === undefined ? 'CLOSED' : 'NOT_A_COMPLAINT', closedAt)
    case 'FIRST_LINE_OPEN':
    case 'RECEIVED':
    case 'IN_REVIEW':           return undefined
  }
}

const ending = (category: Ending['category'], at: Instant | undefined): Ending | undefined =>
  at === undefined ? undefined : { category, at }
