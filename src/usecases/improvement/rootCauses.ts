/** The report of root causes, for those who look at all complaints. */
import { startOfDay } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import { assertPeriod, periodBefore, rootCauseReport } from '../../complaints/improvement/rootCauses.ts'
import type { RootCauseReport } from '../../complaints/improvement/rootCauses.ts'
import type { Span } from '../../complaints/improvement/rates.ts'
import type { Actor } from '../../directory/actor.ts'
import { Problem } from '../../problems/problems.ts'
import { assertContentRole } from '../access.ts'
import type { Ports } from '../ports.ts'
import { intervalOf } from './actions.ts'

/** @throws Problem 403 for roles other than MANAGER and AUDITOR; 400 for a wrong period */
export async function getRootCauseReport (
  ports: Ports, actor: Actor, { from, to }: Span,
): Promise<RootCauseReport & { generatedAt: Instant }> {
  assertContentRole(actor)
  assertPeriod({ from, to })
  if (actor.role !== 'MANAGER' && actor.role !== 'AUDITOR') {
    throw new Problem('missingPermission', `Reports are for MANAGER and AUDITOR; this client acts as ${actor.role}.`)
  }
  const interval = { ...intervalOf({ from, to }), from: startOfDay(periodBefore({ from, to }).from) }
  const counts = await ports.improvement.read(actor, reader => reader.answerCounts(interval, startOfDay(from)))
  const report = rootCauseReport({ from, to }, counts, id => ports.directory.office(id)?.name)
  return { ...report, generatedAt: ports.clock.now() }
}
