import t from 'tap'
import type { Test } from 'tap'
import { dueBefore } from '../../../src/calendar/days.ts'
import { acknowledgementSpans } from '../../../src/complaints/deadlines/spans.ts'
import { deadlinesOf } from '../../../src/complaints/deadlines/states.ts'
import { phasesOf } from '../../../src/complaints/deadlines/phases.ts'
import type { Deadline } from '../../../src/complaints/deadlines/deadline.ts'
import { DEADLINE_STATES } from '../../../src/complaints/deadlines/table.ts'
import type { Cycle, FirstLineClock, OmbudsmanReferral } from '../../../src/complaints/complaint.ts'
import {
  advised, answered, brussels, complaintWith, cycleOf, delayed, firstLineOf, referredOn, replied, sent,
} from '../../support/clocks.ts'

// The waiver scenarios' receipt: acknowledgement Wed 18 March, week Fri 20 March, final answer Mon
// 13 April.
const RECEIVED = brussels('2026-03-13 16:30')
const ACKNOWLEDGEMENT_MISSED = dueBefore('2026-03-18')
const FINAL_ANSWER_MISSED = dueBefore('2026-04-13')

const at = brussels
const cycleAt = (facts: Partial<Cycle>, now: string): Deadline[] =>
  deadlinesOf(complaintWith({ cycles: [cycleOf(RECEIVED, facts)] }), at(now))

t.test('the eight waiver scenarios', t => {
  const rows: [string, Partial<Cycle>, string, string, string][] = [
    ['1. acknowledged on 18 March 23:59',          { acknowledgement: sent(at('2026-03-18 23:59')) },     '2026-03-19 00:00', 'MET',      'PENDING'],
    ['2. answer on the substance 20 March 23:59',  { substantiveReplies: [replied(at('2026-03-20 23:59'))] }, '2026-03-21 00:00', 'WAIVED', 'PENDING'],
    ['3. nothing yet on 19 March',                 {},                                                    '2026-03-19 12:00', 'AT_RISK',  'PENDING'],
    ['4. nothing by 21 March 00:00',               {},                                                    '2026-03-21 00:00', 'BREACHED', 'PENDING'],
    ['5. acknowledged on 19 March, no answer',     { acknowledgement: sent(at('2026-03-19 10:00')) },     '2026-03-21 00:00', 'LATE',     'PENDING'],
    ['6. motivated delay on 13 April 12:00',       { acknowledgement: sent(at('2026-03-16 10:00')), delayNotices: [delayed(at('2026-04-13 12:00'), '2026-05-04')] }, '2026-04-20 12:00', 'MET', 'PENDING'],
    ['7. a delay refused on 14 April 00:00',       { acknowledgement: sent(at('2026-03-16 10:00')) },     '2026-04-14 00:00', 'MET',      'BREACHED'],
    ['8. final answer on 17 March',                { finalAnswer: answered(at('2026-03-17 10:00')) },     '2026-03-17 10:00', 'WAIVED',   'MET'],
  ]
  for (const [name, facts, now, acknowledgement, finalAnswer] of rows) {
    t.strictSame(cycleAt(facts, now).map(({ state }) => state), [acknowledgement, finalAnswer], name)
  }
  t.end()
})

t.test('an acknowledgement moves through its states with the clock, forwards and backwards', t => {
  const late = { acknowledgement: sent(at('2026-03-19 10:00')) }
  const inTime = sent(at('2026-03-18 23:59:59.999'))
  const rows: [string, Partial<Cycle>, string, Partial<Deadline>][] = [
    ['at receipt', {}, '2026-03-13 16:30', { state: 'PENDING' }],
    ['before receipt, on a clock moved back', {}, '2026-01-01 00:00', { state: 'PENDING' }],
    ['in its last moment', {}, '2026-03-18 23:59:59.999', { state: 'PENDING' }],
    ['at midnight after its day', {}, '2026-03-19 00:00', { state: 'AT_RISK' }],
    ['in the last moment of the week', {}, '2026-03-20 23:59:59.999', { state: 'AT_RISK' }],
    ['at midnight after the week', {}, '2026-03-21 00:00', {
      state: 'BREACHED',
      breachedSince: ACKNOWLEDGEMENT_MISSED,
    }],
    ['sent in the last moment', { acknowledgement: inTime }, '2026-03-19 10:00', {
      state: 'MET',
      completedAt: inTime.dispatchedAt,
    }],
    ['met, seen from before it was sent', { acknowledgement: inTime }, '2026-03-14 10:00', {
      state: 'MET',
      completedAt: inTime.dispatchedAt,
    }],
    ['sent at midnight, within the week', { acknowledgement: sent(at('2026-03-19 00:00')) }, '2026-03-20 23:59', {
      state: 'AT_RISK',
    }],
    ['sent late, the week over', late, '2026-03-21 00:00', {
      state: 'LATE',
      completedAt: at('2026-03-19 10:00'),
      breachedSince: ACKNOWLEDGEMENT_MISSED,
    }],
    ['sent late, the clock moved back again', late, '2026-03-20 12:00', { state: 'AT_RISK' }],
    ['sent after the week', { acknowledgement: sent(at('2026-03-24 10:00')) }, '2026-03-25 10:00', {
      state: 'LATE',
      breachedSince: ACKNOWLEDGEMENT_MISSED,
    }],
    [
      'late, cured by a reply within the week',
      { ...late, substantiveReplies: [replied(at('2026-03-20 23:59:59.999'))] },
      '2026-03-25 10:00',
      { state: 'WAIVED', completedAt: at('2026-03-20 23:59:59.999') },
    ],
    [
      'late, cured by the final answer',
      { ...late, finalAnswer: answered(at('2026-03-20 10:00')) },
      '2026-03-25 10:00',
      { state: 'WAIVED', completedAt: at('2026-03-20 10:00') },
    ],
    [
      'late, a reply at midnight after the week',
      { ...late, substantiveReplies: [replied(at('2026-03-21 00:00'))] },
      '2026-03-25 10:00',
      { state: 'LATE', completedAt: at('2026-03-19 10:00') },
    ],
    [
      'in time, and answered within the week',
      { acknowledgement: inTime, finalAnswer: answered(at('2026-03-17 10:00')) },
      '2026-03-25 10:00',
      { state: 'MET', completedAt: inTime.dispatchedAt },
    ],
    [
      'waived by the first of two replies',
      {
        substantiveReplies: [replied(at('2026-03-18 10:00')), replied(at('2026-03-17 10:00'))],
        finalAnswer: answered(at('2026-03-19 10:00')),
      },
      '2026-03-25 10:00',
      { state: 'WAIVED', completedAt: at('2026-03-17 10:00') },
    ],
    ['never sent, the final answer in time', { finalAnswer: answered(at('2026-04-01 10:00')) }, '2026-04-02 10:00', {
      state: 'BREACHED',
      breachedSince: ACKNOWLEDGEMENT_MISSED,
    }],
    ['never sent, the final answer late', { finalAnswer: answered(at('2026-04-20 10:00')) }, '2026-04-21 10:00', {
      state: 'BREACHED',
      breachedSince: ACKNOWLEDGEMENT_MISSED,
    }],
  ]
  for (const [name, facts, now, expected] of rows) outcome(t, cycleAt(facts, now)[0], expected, name)
  t.end()
})

t.test('where closing days carry the third working day past the week, no moment is at risk', t => {
  const spans = acknowledgementSpans(cycleOf(RECEIVED), dueBefore('2026-03-25'), dueBefore('2026-03-20'))
  t.strictSame(spans, [
    { state: 'PENDING', starts: undefined, ends: dueBefore('2026-03-25') },
    { state: 'BREACHED', breachedSince: dueBefore('2026-03-25'), starts: dueBefore('2026-03-25'), ends: undefined },
  ])
  t.end()
})

t.test('a final answer is met, late or breached by its date as extended', t => {
  const extended = { delayNotices: [delayed(at('2026-04-13 12:00'), '2026-05-04')] }
  const rows: [string, Partial<Cycle>, string, Partial<Deadline>][] = [
    ['in its last moment', {}, '2026-04-13 23:59:59.999', { state: 'PENDING' }],
    ['at midnight after its day', {}, '2026-04-14 00:00', { state: 'BREACHED', breachedSince: FINAL_ANSWER_MISSED }],
    ['the clock moved back', {}, '2026-04-13 12:00', { state: 'PENDING' }],
    ['sent in the last moment', { finalAnswer: answered(at('2026-04-13 23:59:59.999')) }, '2026-05-01 00:00', {
      state: 'MET',
      completedAt: at('2026-04-13 23:59:59.999'),
    }],
    ['sent at midnight', { finalAnswer: answered(at('2026-04-14 00:00')) }, '2026-05-01 00:00', {
      state: 'LATE',
      completedAt: at('2026-04-14 00:00'),
      breachedSince: FINAL_ANSWER_MISSED,
    }],
    ['late, the clock moved back', { finalAnswer: answered(at('2026-04-20 00:00')) }, '2026-04-01 00:00', {
      state: 'LATE',
    }],
    ['extended, past the first date', extended, '2026-04-20 12:00', { state: 'PENDING' }],
    ['extended, past the second date', extended, '2026-05-05 00:00', {
      state: 'BREACHED',
      breachedSince: dueBefore('2026-05-04'),
    }],
    [
      'extended, sent on the second date',
      { ...extended, finalAnswer: answered(at('2026-05-04 23:59')) },
      '2026-05-05 00:00',
      { state: 'MET' },
    ],
    ['extended, sent after it', { ...extended, finalAnswer: answered(at('2026-05-05 00:00')) }, '2026-05-05 00:00', {
      state: 'LATE',
      breachedSince: dueBefore('2026-05-04'),
    }],
    [
      'a reply on the substance is no final answer',
      { substantiveReplies: [replied(at('2026-03-17 10:00'))] },
      '2026-04-14 00:00',
      { state: 'BREACHED' },
    ],
  ]
  for (const [name, facts, now, expected] of rows) outcome(t, cycleAt(facts, now)[1], expected, name)

  const { channel, dispatchedAt: _at, recordedAt: _recorded, cycle: _cycle, by, ...content } =
    answered(at('2026-04-10 10:00'))
  const pending = complaintWith({
    cycles: [cycleOf(RECEIVED, { acknowledgement: sent(at('2026-03-16 10:00')) })],
    pendingApproval: { ...content, channel, submittedAt: at('2026-04-10 10:00'), submittedBy: by },
  })
  outcome(
    t,
    deadlinesOf(pending, at('2026-04-14 00:00'))[1],
    { state: 'BREACHED' },
    'an answer awaiting approval stops no clock',
  )
  t.end()
})

t.test('stopping ends what was open and keeps what was decided', t => {
  const stop = (time: string, facts: Partial<Cycle> = {}): Partial<Cycle> => ({
    ...facts,
    stopped: { at: at(time), reason: 'WITHDRAWN' },
  })
  const acknowledged = { acknowledgement: sent(at('2026-03-16 10:00')) }
  const rows: [string, Partial<Cycle>, string, string][] = [
    ['while both are pending',                      stop('2026-03-16 10:00'), 'STOPPED', 'STOPPED'],
    ['while the acknowledgement is at risk',        stop('2026-03-20 23:59'), 'STOPPED', 'STOPPED'],
    ['while a late acknowledgement is at risk',     stop('2026-03-20 10:00', { acknowledgement: sent(at('2026-03-19 10:00')) }), 'STOPPED', 'STOPPED'],
    ['after a late acknowledgement\'s week',        stop('2026-03-24 10:00', { acknowledgement: sent(at('2026-03-19 10:00')) }), 'LATE', 'STOPPED'],
    ['after the acknowledgement was breached',      stop('2026-03-21 00:00'), 'BREACHED', 'STOPPED'],
    ['after both were breached',                    stop('2026-04-14 00:00'), 'BREACHED', 'BREACHED'],
    ['after the acknowledgement',                   stop('2026-03-17 10:00', acknowledged), 'MET', 'STOPPED'],
    ['after a waiver',                              stop('2026-03-17 10:00', { substantiveReplies: [replied(at('2026-03-16 10:00'))] }), 'WAIVED', 'STOPPED'],
    ['in the extended term',                        stop('2026-04-20 10:00', { ...acknowledged, delayNotices: [delayed(at('2026-04-10 10:00'), '2026-05-04')] }), 'MET', 'STOPPED'],
    ['after the extended term',                     stop('2026-05-05 00:00', { ...acknowledged, delayNotices: [delayed(at('2026-04-10 10:00'), '2026-05-04')] }), 'MET', 'BREACHED'],
  ]
  for (const [name, facts, acknowledgement, finalAnswer] of rows) {
    for (const now of ['2026-03-13 17:00', '2026-03-19 12:00', '2026-07-01 12:00']) {
      t.strictSame(
        cycleAt(facts, now).map(({ state }) => state),
        [acknowledgement, finalAnswer],
        `${name}, seen on ${now}`,
      )
    }
    for (const deadline of cycleAt(facts, '2026-07-01 12:00').filter(({ state }) => state === 'STOPPED')) {
      t.notOk('completedAt' in deadline || 'breachedSince' in deadline, `${name}: nothing was completed or missed`)
    }
  }
  t.end()
})

t.test('a reopening and a corrected receipt change what follows from the facts, no more', t => {
  const acknowledged = sent(at('2026-03-18 10:00'))
  const answer = answered(at('2026-03-17 10:00'))
  const second = { number: 2 }
  const rows: [string, Cycle[], string, string[]][] = [
    [
      'a new cycle leaves the old one as it was',
      [cycleOf(RECEIVED, { finalAnswer: answered(at('2026-04-01 10:00')) }), cycleOf(at('2026-05-18 10:00'), second)],
      '2026-05-19 10:00',
      ['BREACHED', 'MET', 'PENDING', 'PENDING'],
    ],
    [
      'a new cycle after a withdrawal',
      [
        cycleOf(RECEIVED, { stopped: { at: at('2026-03-16 10:00'), reason: 'WITHDRAWN' } }),
        cycleOf(at('2026-05-18 10:00'), second),
      ],
      '2026-05-19 10:00',
      ['STOPPED', 'STOPPED', 'PENDING', 'PENDING'],
    ],
    ['answered within the week', [cycleOf(RECEIVED, { finalAnswer: answer })], '2026-03-25 10:00', ['WAIVED', 'MET']],
    ['the same, the answer void: the waiver falls, the old date holds', [cycleOf(RECEIVED)], '2026-03-25 10:00', [
      'BREACHED',
      'PENDING',
    ]],
    ['the same, long after', [cycleOf(RECEIVED)], '2026-04-25 10:00', ['BREACHED', 'BREACHED']],
    [
      'a stop undone: the old clocks go on',
      [cycleOf(RECEIVED, { acknowledgement: acknowledged })],
      '2026-04-14 00:00',
      ['MET', 'BREACHED'],
    ],
    [
      'received earlier than thought: what was in time is late',
      [cycleOf(at('2026-03-10 10:00'), { acknowledgement: acknowledged })],
      '2026-03-25 10:00',
      ['LATE', 'PENDING'],
    ],
    [
      'received later than thought: what was late is in time',
      [cycleOf(at('2026-03-13 10:00'), { acknowledgement: acknowledged })],
      '2026-03-25 10:00',
      ['MET', 'PENDING'],
    ],
    [
      'corrected after the answer',
      [cycleOf(at('2026-02-10 10:00'), { acknowledgement: acknowledged, finalAnswer: answer })],
      '2026-03-25 10:00',
      ['LATE', 'LATE'],
    ],
  ]
  for (const [name, cycles, now, states] of rows) {
    t.strictSame(deadlinesOf(complaintWith({ cycles }), at(now)).map(({ state }) => state), states, name)
  }
  t.end()
})

t.test('the first line is met or late at its end, stopped by withdrawal, and open again', t => {
  const loggedAt = at('2026-03-13 16:30') // five working days: Fri 20 March
  const missed = dueBefore('2026-03-20')
  const rows: [string, Partial<FirstLineClock>, string, Partial<Deadline>][] = [
    ['running',                        {}, '2026-03-20 23:59', { state: 'PENDING' }],
    ['run out',                        {}, '2026-03-21 00:00', { state: 'BREACHED', breachedSince: missed }],
    ['resolved in time',               { completedAt: at('2026-03-20 23:59:59.999') }, '2026-05-01 00:00', { state: 'MET', completedAt: at('2026-03-20 23:59:59.999') }],
    ['escalated late',                 { completedAt: at('2026-03-21 00:00') }, '2026-05-01 00:00', { state: 'LATE', completedAt: at('2026-03-21 00:00'), breachedSince: missed }],
    ['withdrawn in time',              { stoppedAt: at('2026-03-20 12:00') }, '2026-05-01 00:00', { state: 'STOPPED' }],
    ['withdrawn after its date',       { stoppedAt: at('2026-03-23 12:00') }, '2026-05-01 00:00', { state: 'BREACHED', breachedSince: missed }],
    ['resolved, then withdrawn',       { completedAt: at('2026-03-16 12:00'), stoppedAt: at('2026-03-23 12:00') }, '2026-05-01 00:00', { state: 'MET' }],
  ]
  for (const [name, facts, now, expected] of rows) {
    outcome(t, deadlinesOf(complaintWith({ loggedAt, firstLine: firstLineOf(5, facts) }), at(now))[0], expected, name)
  }
  t.end()
})

t.test('the Ombudsman\'s term is met by any advice, and stopped when not pursued', t => {
  const missed = dueBefore('2026-06-18')
  const rows: [string, Partial<OmbudsmanReferral>, string, Partial<Deadline>][] = [
    ['awaited',                 {}, '2026-06-18 23:59', { state: 'PENDING' }],
    ['overdue',                 {}, '2026-06-19 00:00', { state: 'BREACHED', breachedSince: missed }],
    ['prolonged',               { prolongedOn: '2026-06-10' }, '2026-06-19 00:00', { state: 'PENDING', originalDueOn: '2026-06-18', dueOn: '2026-09-16' }],
    ['advised',                 advised('FOUNDED', at('2026-06-01 10:00')), '2026-06-19 00:00', { state: 'MET', completedAt: at('2026-06-01 10:00') }],
    ['advised after its date',  advised('UNFOUNDED', at('2026-07-01 10:00')), '2026-07-02 00:00', { state: 'MET', completedAt: at('2026-07-01 10:00') }],
    ['sent back',               advised('SENT_BACK_TO_FIRST_LINE', at('2026-04-01 10:00')), '2026-07-02 00:00', { state: 'MET' }],
    ['not pursued',             advised('NOT_PURSUED', at('2026-06-01 10:00')), '2026-07-02 00:00', { state: 'STOPPED' }],
  ]
  for (const [name, facts, now, expected] of rows) {
    const complaint = complaintWith({ status: 'WITHDRAWN', ombudsmanReferrals: [referredOn('2026-03-20', facts)] })
    outcome(t, deadlinesOf(complaint, at(now))[0], { estimated: true, ...expected }, name)
  }
  t.end()
})

t.test('every state is reached', t => {
  const complaints = [
    { acknowledgement: sent(at('2026-03-16 10:00')), finalAnswer: answered(at('2026-04-20 10:00')) },
    { substantiveReplies: [replied(at('2026-03-16 10:00'))] },
    { stopped: { at: at('2026-03-16 10:00'), reason: 'RETURNED' as const } },
    {},
  ].map(facts => complaintWith({ cycles: [cycleOf(RECEIVED, facts)] }))
  const reached = new Set(complaints.flatMap(phasesOf).map(({ state }) => state))
  t.strictSame([...reached].sort(), [...DEADLINE_STATES].sort())
  t.end()
})

/** The members named are as expected, and no other outcome is claimed. */
function outcome (t: Test, deadline: Deadline | undefined, expected: Partial<Deadline>, name: string): void {
  t.match(deadline, expected, name)
  if (expected.state === 'PENDING' || expected.state === 'AT_RISK') {
    t.notOk(
      deadline !== undefined && ('completedAt' in deadline || 'breachedSince' in deadline),
      `${name}: nothing decided yet`,
    )
  }
  if (expected.state === 'MET' || expected.state === 'WAIVED') {
    t.notOk(deadline !== undefined && 'breachedSince' in deadline, `${name}: not in breach`)
  }
}
