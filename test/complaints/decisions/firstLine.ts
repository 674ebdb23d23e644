/** The first line: when its clock completes, stops and opens again. */
import t from 'tap'
import type { Complaint } from '../../../src/complaints/complaint.ts'
import { decide } from '../../../src/complaints/decisions/index.ts'
import { deadlinesOf } from '../../../src/complaints/deadlines/states.ts'
import { brussels, complaintWith, firstLineOf } from '../../support/clocks.ts'
import { actorOf, circumstancesOf, OFFICE } from '../../support/situation.ts'

const broker = actorOf('BROKER')
/** Logged on Friday 13 March with a target of 5 working days: due on Friday 20 March. */
const OPEN: Complaint = complaintWith({
  status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', officeId: OFFICE.id, firstLine: firstLineOf(5),
  interventions: [{
    kinds: ['ANSWER'],
    summary: 'x',
    at: '2026-03-13T15:30:00Z',
    by: { id: 'broker', name: 'Els' },
    recordedAt: '2026-03-13T15:30:00Z',
  }],
})
const IN_TIME = brussels('2026-03-18 10:00')
const LATE = brussels('2026-03-30 10:00')

const resolvedAt = (complaint: Complaint, now: string) =>
  decide('RESOLVE_FIRST_LINE', complaint, { summary: 'x', satisfaction: 'FULL' }, circumstancesOf(broker, now))
    .complaint
const escalatedAt = (complaint: Complaint, now: string) =>
  decide('ESCALATE', complaint, { ground: 'UNSATISFIED_AFTER_FIRST_LINE' }, circumstancesOf(broker, now)).complaint
const reopenedAt = (complaint: Complaint, now: string) =>
  decide('REOPEN', complaint, { reason: 'x' }, circumstancesOf(broker, now)).complaint
const intervenedAt = (complaint: Complaint, now: string) =>
  decide('RECORD_INTERVENTION', complaint, { kinds: ['ANSWER'], summary: 'x' }, circumstancesOf(broker, now)).complaint

t.test('the first completion counts: escalating late does not move it', async t => {
  const rows: [string, Complaint, completedAt: string | undefined, state: string][] = [
    ['open',                               OPEN,                                                        undefined, 'BREACHED'],
    ['resolved in time',                   resolvedAt(OPEN, IN_TIME),                                   IN_TIME,   'MET'],
    ['resolved in time, escalated late',   escalatedAt(resolvedAt(OPEN, IN_TIME), LATE),                IN_TIME,   'MET'],
    ['escalated in time',                  escalatedAt(OPEN, IN_TIME),                                  IN_TIME,   'MET'],
    ['escalated late',                     escalatedAt(OPEN, LATE),                                     LATE,      'LATE'],
    ['resolved, then another intervention', intervenedAt(resolvedAt(OPEN, IN_TIME), LATE),              undefined, 'BREACHED'],
    ['reopened, then resolved late',       resolvedAt(reopenedAt(resolvedAt(OPEN, IN_TIME), LATE), LATE), LATE,    'LATE'],
  ]
  for (const [what, complaint, completedAt, state] of rows) {
    t.equal(complaint.firstLine?.completedAt, completedAt, what)
    t.equal(
      deadlinesOf(complaint, brussels('2026-04-01 10:00')).find(({ kind }) => kind === 'FIRST_LINE')?.state,
      state,
      what,
    )
  }
})

t.test('an escalation starts a cycle at once, with a receipt and a digest', async t => {
  const { complaint, event, receipt } = decide(
    'ESCALATE',
    OPEN,
    { ground: 'NO_FIRST_LINE_RESPONSE' },
    circumstancesOf(broker, LATE),
  )
  t.match(complaint, { status: 'RECEIVED', heldBy: 'INSURER', escalation: { at: LATE, cycle: 1 } })
  t.same(complaint.cycles.map(({ number, receivedAt }) => [number, receivedAt]), [[1, LATE]])
  t.same([event, receipt], ['complaint.escalated', true])
})

t.test('an escalation without an intervention needs another ground', async t => {
  const untried = { ...OPEN, interventions: [] }
  t.throws(() => escalatedAt(untried, IN_TIME), { name: 'interventionRequired' })
  t.doesNotThrow(() =>
    decide('ESCALATE', untried, { ground: 'DIRECT_INTERVENTION_REQUESTED' }, circumstancesOf(broker, IN_TIME))
  )
})
