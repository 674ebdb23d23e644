/** What remains of a complaint after its erasure, and what the job does with one. */
import t from 'tap'
import type { Complaint } from '../../src/complaints/complaint.ts'
import { withoutPersonalData } from '../../src/complaints/erasure.ts'
import { approvalRefusal, erasureVerdict, holdRefusal } from '../../src/complaints/erasureRules.ts'
import { deadlinesOf } from '../../src/complaints/deadlines/states.ts'
import { COMPLAINT_COLUMNS } from '../../src/store/schema.ts'
import { actorOf } from '../support/situation.ts'

/** Stands in every text of the complaint below. */
const MARK = 'merkteken'
const by = { id: 'somebody', name: MARK }
const dispatch = {
  letterId: 'letter', channel: 'EMAIL', dispatchedAt: '2026-03-18T09:00:00Z', recordedAt: '2026-03-18T09:00:00Z',
  lateRecordingMotive: MARK,
} as const
const answer = {
  decision: 'UPHELD', explanation: MARK, complaintAsUnderstood: MARK, rootCause: 'PROCESS', systemic: true,
  grievances: [{ summary: MARK, decision: 'UPHELD', explanation: MARK }],
  remedies: [{ kind: 'PAYMENT', amountCents: 5000 }],
} as const
const address = { street: MARK, postalCode: MARK, city: MARK, country: 'BE' }

/** With every member that a complaint can have. */
const complete: Required<Complaint> = {
  id: 'id', reference: 'K-2026-000001', firstLineReference: 'F-ANT-2026-000001', version: 7,
  updatedAt: '2026-04-01T09:00:00Z', status: 'CLOSED', heldBy: 'INSURER', channel: 'BROKER', officeId: 'office',
  brokerReference: MARK, brokerAccess: 'FULL', concerns: 'INSURER',
  complainant: {
    name: MARK, capacity: 'INSURED', language: 'nl', email: MARK, phone: MARK, postalAddress: address,
    isConsumer: true,
  },
  representative: {
    name: MARK, relation: 'LAWYER', mandateProvided: true, email: MARK, postalAddress: address, language: 'fr',
  },
  correspondenceTo: 'COMPLAINANT', subjects: ['SERVICE'], causes: ['DELAY'], productLine: '10a', policyNumber: MARK,
  claimNumber: MARK, description: MARK, remedySought: MARK, staffComplainedAbout: [MARK], contestedDecisionBy: [MARK], declinedBy: [MARK],
  containsHealthData: true, signalledAt: '2026-03-01T09:00:00Z', loggedAt: '2026-03-02T09:00:00Z', loggedBy: 'BROKER',
  interventions: [{
    kinds: ['ANSWER'],
    summary: MARK,
    at: '2026-03-03T09:00:00Z',
    by,
    recordedAt: '2026-03-03T09:00:00Z',
  }],
  firstLine: {
    targetWorkingDays: 5,
    calendarVersion: 'BE-legal-10',
    rulesVersion: '1',
    completedAt: '2026-03-10T09:00:00Z',
  },
  firstLineResolution: {
    summary: MARK,
    satisfaction: 'PARTIAL',
    at: '2026-03-04T09:00:00Z',
    by,
    confirmation: dispatch,
  },
  escalation: {
    ground: 'UNSATISFIED_AFTER_FIRST_LINE',
    at: '2026-03-10T09:00:00Z',
    by,
    requestedOn: '2026-03-09',
    remarks: MARK,
    cycle: 1,
    contentDigest: MARK,
  },
  handling: {
    handlerId: 'an',
    assignedAt: '2026-03-11T09:00:00Z',
    independenceDeclared: true,
    override: { motive: MARK, by },
  },
  cycles: [{
    number: 1, receivedAt: '2026-03-10T09:00:00Z', calendarVersion: 'BE-legal-10', rulesVersion: '1',
    acknowledgement: dispatch,
    substantiveReplies: [{ ...dispatch, text: MARK, by }],
    delayNotices: [{ ...dispatch, cycle: 1, reasons: MARK, expectedCompletionOn: '2026-05-01', by }],
    finalAnswer: {
      ...answer,
      ...dispatch,
      grievances: [...answer.grievances],
      remedies: [...answer.remedies],
      cycle: 1,
      by,
      approvedBy: by,
    },
  }],
  pendingApproval: {
    ...answer,
    grievances: [],
    remedies: [],
    channel: 'EMAIL',
    letter: { introduction: MARK },
    submittedAt: '2026-03-17T09:00:00Z',
    submittedBy: by,
  },
  legalHold: { reason: MARK, setAt: '2026-03-12T09:00:00Z', setBy: by }, legalHoldLiftedAt: '2026-03-13T09:00:00Z',
  outcome: 'UPHELD', answeredAt: '2026-03-18T09:00:00Z', closedAt: '2026-04-01T09:00:00Z', complainantSatisfaction: 'FULL',
  redirection: { ...dispatch, explanation: MARK, by }, withdrawal: { reason: MARK, at: '2026-03-05T09:00:00Z', by, confirmation: dispatch },
  reopenings: [{ reason: MARK, at: '2026-03-06T09:00:00Z', by, cycle: 1 }],
  relatedTo: [{ id: MARK, relation: 'FOLLOWS' }],
  ombudsmanReferrals: [{
    id: 'referral', ground: 'UNSATISFIED_WITH_ANSWER', referredOn: '2026-03-20', ombudsmanReference: MARK,
    recordedAt: '2026-03-20T09:00:00Z', recordedBy: by, calendarVersion: 'BE-legal-10', rulesVersion: '1',
    advice: {
      result: 'FOUNDED',
      advisedOn: '2026-03-30',
      followed: false,
      motivation: MARK,
      recordedAt: '2026-03-30T09:00:00Z',
    },
  }],
  deliveries: 0, historyLength: 9, historyHead: 'head',
}

t.test('nothing personal remains, and every figure of the reports does', async t => {
  t.same(Object.keys(complete).sort(), Object.keys(COMPLAINT_COLUMNS).sort(), 'every member is tried')
  const remaining = withoutPersonalData(complete)
  t.notMatch(JSON.stringify(remaining), MARK)
  const now = '2026-06-01T09:00:00Z'
  const before: unknown = JSON.parse(JSON.stringify(deadlinesOf(complete, now)).replaceAll(MARK, ''))
  t.same(deadlinesOf(remaining, now), before, 'deadlines stay, without the reasons of their extensions')
  const { finalAnswer } = remaining.cycles[0] ?? {}
  t.same(finalAnswer?.remedies, answer.remedies)
  t.equal(finalAnswer?.rootCause, 'PROCESS')
  t.equal(finalAnswer?.lateRecordingMotive, '', 'late recordings are still counted')
  t.match(remaining, {
    complainant: { name: '', capacity: 'INSURED', language: 'nl', isConsumer: true },
    representative: { relation: 'LAWYER' }, handling: { handlerId: 'an', override: { motive: '' } },
    outcome: 'UPHELD', complainantSatisfaction: 'FULL',
  })
  t.same(remaining.causes, ['DELAY'])
  t.same(withoutPersonalData(remaining), remaining, 'a second erasure changes nothing')
})

t.test('who may approve, and what is kept', async t => {
  const verdictOf = (problem: { status: number, name: string } | undefined) =>
    problem ? `${problem.status} ${problem.name}` : 'allowed'
  const manager = actorOf('MANAGER')
  const rows: [string, string, string][] = [
    ['PENDING',  'another',  'allowed'],
    ['PENDING',  manager.id, '403 missingPermission'],
    ['APPROVED', 'another',  '409 erasureDecided'],
    ['REFUSED',  'another',  '409 erasureDecided'],
    ['DONE',     'another',  '409 erasureDecided'],
  ]
  for (const [status, requestedBy, verdict] of rows) {
    t.equal(verdictOf(approvalRefusal({ status, requestedBy }, manager)), verdict, `${status} ${requestedBy}`)
  }
  const { legalHold: _, ...rest } = complete
  const free: Complaint = rest
  t.equal(verdictOf(holdRefusal(complete)), '409 legalHold')
  t.equal(verdictOf(holdRefusal(free)), 'allowed')
  t.equal(erasureVerdict(complete, true), 'ON_HOLD')
  t.equal(erasureVerdict(free, true), 'ERASE')
  t.equal(erasureVerdict(free, false), 'NOT_DUE')
})
