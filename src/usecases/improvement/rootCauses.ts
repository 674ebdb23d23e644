/** The report of root causes, for those who look at all complaints. */
import { brusselsDay, startOfDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import { isBefore } from '../../calendar/instants.ts'
import type { Instant } from '../../calendar/instants.ts'
import { assertPeriod, periodBefore, rootCauseReport } from '../../complaints/improvement/rootCauses.ts'
import type { AnswerCount, RootCauseReport } from '../../complaints/improvement/rootCauses.ts'
import type { Span } from '../../complaints/improvement/rates.ts'
import type { Actor } from '../../directory/actor.ts'
import { Problem } from '../../problems/problems.ts'
import { assertContentRole } from '../access.ts'
import type { Ports } from '../ports.ts'
import { asOfDay } from '../reports/asOf.ts'
import type { AsOf } from '../reports/asOf.ts'
import { intervalOf } from './actions.ts'
import type { Interval } from './ports.ts'

/** @throws Problem 403 for roles other than MANAGER and AUDITOR; 400 for a wrong period */
export async function getRootCauseReport (
  ports: Ports, actor: Actor, { from, to, asOf }: Span & { asOf?: Day },
): Promise<RootCauseReport & { asOf: Day, generatedAt: Instant }> {
  assertContentRole(actor)
  assertPeriod({ from, to })
  if (actor.role !== 'MANAGER' && actor.role !== 'AUDITOR') {
    throw new Problem('missingPermission', `Reports are for MANAGER and AUDITOR; this client acts as ${actor.role}.`)
  }
  const interval = { ...intervalOf({ from, to }), from: startOfDay(periodBefore({ from, to }).from) }
  const reportDay = asOfDay(asOf, ports.clock.now())
  const counts = asOf === undefined
    ? await ports.improvement.snapshot(actor, reader => reader.answerCounts(interval, startOfDay(from)))
    : await countsAsOf(ports, actor, { ...interval, current: startOfDay(from) }, reportDay)
  const report = rootCauseReport({ from, to }, counts, id => ports.directory.office(id)?.name)
  return { ...report, asOf: reportDay.day, generatedAt: reportDay.moment }
}

/** The same counts, from the facts that were recorded until then. */
async function countsAsOf (
  { reports }: Pick<Ports, 'reports'>,
  actor: Actor,
  { from, until, current }: Interval & { current: Instant },
  { recordedBefore }: AsOf,
): Promise<AnswerCount[]> {
  const counts = new Map<string, AnswerCount>()
  for await (const part of reports.facts(actor, { recordedBefore, activeFrom: brusselsDay(from) })) {
    for (const { cycles, productLine, officeId } of part) {
      for (const { finalAnswer } of cycles) {
        const { dispatchedAt, rootCause, systemic = false } = finalAnswer ?? {}
        if (dispatchedAt === undefined || rootCause === undefined) continue
        if (isBefore(dispatchedAt, from) || !isBefore(dispatchedAt, until)) continue
        const alike = {
          month: brusselsDay(dispatchedAt).slice(0, 7),
          current: !isBefore(dispatchedAt, current),
          rootCause,
          systemic,
          ...(productLine !== undefined && { productLine }),
          ...(officeId !== undefined && { officeId }),
        }
        const name = JSON.stringify(alike)
        counts.set(name, { ...alike, answers: (counts.get(name)?.answers ?? 0) + 1 })
      }
    }
  }
  return [...counts].toSorted(([one], [other]) => one < other ? -1 : 1).map(([, count]) => count)
}
