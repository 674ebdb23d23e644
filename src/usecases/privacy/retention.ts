/**
 * Retention: the rules that ADMIN sets, what they would erase, and the job that applies them.
 * Without a rule nothing is erased.
 */
import { addMonths, brusselsDay, dueBefore } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import { isDue, retentionOf, RETENTION_CATEGORIES } from '../../complaints/retention.ts'
import type { RetentionCategory, RetentionRule } from '../../complaints/retention.ts'
import type { Actor } from '../../directory/actor.ts'
import { changesBetween, NO_ENTRY } from '../../directory/entry.ts'
import { invalid, Problem } from '../../problems/problems.ts'
import { assertAdministrator } from '../directory/administration.ts'
import type { Ports } from '../ports.ts'
import type { EndedComplaint, RetentionPorts } from './retentionPorts.ts'

/** ADMIN sets the rules; MANAGER and AUDITOR read them. @throws Problem 403 */
export async function listRetentionRules ({ retention }: Ports, actor: Actor): Promise<RetentionRule[]> {
  if (!['ADMIN', 'MANAGER', 'AUDITOR'].includes(actor.role)) {
    throw new Problem(
      'missingPermission',
      `Retention rules are for ADMIN, MANAGER and AUDITOR; this client acts as ${actor.role}.`,
    )
  }
  return retention.rules(actor)
}

/** Replaces all rules. @throws Problem 403 for all but ADMIN; 400 for two rules of one category */
export async function setRetentionRules (
  { retention, clock, newId }: Ports, actor: Actor, rules: readonly RetentionRule[],
): Promise<RetentionRule[]> {
  assertAdministrator(actor)
  assertOneRuleEach(rules)
  const at = clock.now()
  const { id, name, role } = actor
  await retention.replaceRules(actor, rules, at, before => ({
    id: newId(),
    type: 'retention.updated',
    at,
    subjectId: NO_ENTRY,
    actor: { id, name, role },
    changes: changesBetween(termsOf(before), termsOf(rules)),
  }))
  return retention.rules(actor)
}

/** The months by category. */
const termsOf = (rules: readonly RetentionRule[]): Record<string, number> =>
  Object.fromEntries(rules.map(({ category, months }) => [category, months]))

export type RetentionDryRun = {
  day: Day
  categories: { category: RetentionCategory, months: number, due: number, onHold: number, references: string[] }[]
}

/** References shown for each category. */
const MAX_REFERENCES = 200

/**
 * What the job would erase now, by the stored rules or by others. Erases nothing, and shows ADMIN
 * references and counts only. @throws Problem 403 for all but ADMIN
 */
export async function dryRunRetention (
  { retention, clock }: Ports, actor: Actor, given?: readonly RetentionRule[],
): Promise<RetentionDryRun> {
  assertAdministrator(actor)
  if (given !== undefined) assertOneRuleEach(given)
  const rules = given ?? await retention.rules(actor)
  const day = brusselsDay(clock.now())
  const categories = rules.map(rule => ({ ...rule, due: 0, onHold: 0, references: [] as string[] }))
  for await (const complaint of dueComplaints(retention, actor, rules, day)) {
    const applied = retentionOf(complaint, rules)
    const counted = categories.find(({ category }) => category === applied?.category)
    if (counted === undefined) continue
    if (complaint.onHold) counted.onHold++
    else counted.due++
    const reference = complaint.reference ?? complaint.firstLineReference
    if (!complaint.onHold && reference !== undefined && counted.references.length < MAX_REFERENCES) {
      counted.references.push(reference)
    }
  }
  return { day, categories }
}

/** Complaints of one erasure by a rule. */
const BATCH = 500

/**
 * Requests and approves the erasure of complaints whose term has ended and that are on no hold; the
 * erasure job erases them. Does nothing while another process does so. @throws Problem 503
 */
export async function applyRetentionRules (
  { retention, clock, newId }: Pick<Ports, 'clock' | 'newId'> & RetentionPorts,
): Promise<void> {
  const now = clock.now()
  await retention.schedule(async unit => {
    const rules = await unit.rules()
    const due: EndedComplaint[] = []
    for await (const complaint of dueComplaints(unit, undefined, rules, brusselsDay(now))) {
      if (!complaint.onHold && !complaint.isWaiting) due.push(complaint)
      if (due.length === BATCH) break
    }
    if (due.length === 0) return
    await unit.insertErasure({
      id: newId(),
      origin: 'RETENTION',
      status: 'APPROVED',
      requestedAt: now,
      decidedAt: now,
      items: due.map(complaint => {
        const { category, months } = retentionOf(complaint, rules) as RetentionRule
        const { id: complaintId, reference, firstLineReference } = complaint
        return {
          complaintId,
          ...(reference !== undefined && { reference }),
          ...(firstLineReference !== undefined && { firstLineReference }),
          category,
          months,
        }
      }),
    })
  })
}

type Ended = Pick<RetentionPorts['retention'], 'ended'>

const PAGE = 500

async function* dueComplaints (
  store: Ended, actor: Actor | undefined, rules: readonly RetentionRule[], today: Day,
): AsyncGenerator<EndedComplaint> {
  if (rules.length === 0) return
  const endedBefore = dueBefore(addMonths(today, -Math.min(...rules.map(({ months }) => months))))
  for (let after: EndedComplaint | undefined; ;) {
    const page = await store.ended(actor, endedBefore, after, PAGE)
    for (const complaint of page) if (isDue(complaint, rules, today)) yield complaint
    if (page.length < PAGE) return
    after = page.at(-1)
  }
}

/** @throws Problem 400 */
function assertOneRuleEach (rules: readonly RetentionRule[]): void {
  for (const category of RETENTION_CATEGORIES) {
    const places = rules.flatMap((rule, index) => rule.category === category ? [index] : [])
    if (places.length > 1) throw invalid(`items[${places[1]}].category`, 'must not have a second rule', category)
  }
}
