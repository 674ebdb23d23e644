/** Complaints in states that reports tell apart, as their facts. Times are Brussels clock time. */
import type { Complaint, Cycle, Reopening } from '../../src/complaints/complaint.ts'
import { reportingFactsOf } from '../../src/reports/facts.ts'
import type { ReportingFacts } from '../../src/reports/facts.ts'
import { answered, brussels, complaintWith, cycleOf } from './clocks.ts'

export const factsWith = (facts: Partial<Complaint>): ReportingFacts => reportingFactsOf(complaintWith(facts))

const by = { id: '00000000-0000-7000-8000-000000000001', name: 'An' }

/** Received and answered at these times. */
export const answeredWith = (
  receivedAt: string,
  answeredAt: string,
  more: Partial<Complaint> = {},
): Partial<Complaint> => ({
  status: 'ANSWERED',
  outcome: 'UPHELD',
  answeredAt: brussels(answeredAt),
  cycles: [cycleOf(brussels(receivedAt), { finalAnswer: answered(brussels(answeredAt)) })],
  ...more,
})

export const reopened = (at: string, cycle: number, facts: Partial<Reopening> = {}): Reopening =>
  ({ reason: 'Toch niet.', at: brussels(at), by, cycle, ...facts })

export const stoppedWith = (reason: NonNullable<Cycle['stopped']>['reason'], at: string): Pick<Cycle, 'stopped'> =>
  ({ stopped: { at: brussels(at), reason } })
