/**
 * The clocks as the API shows them, with the virtual clock moved forwards and back (contract.md,
 * section 4; domain.md 3.7).
 */
import t from 'tap'
import { exactLists } from '../../support/exactLists.ts'
import { brussels } from '../../support/clocks.ts'
import { throughBoth } from '../../support/stories.ts'
import type { Calls, Complaint, Deadline } from '../../support/calls.ts'
import { BROKER, go, inReview, logged, received, resolved, seen, taken, tried } from '../../support/situations.ts'
import type { Operation } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const story = throughBoth(t, world)
const at = (moment: string): void => world.clock.set(brussels(moment))

/** Received Friday 13 March 2026 at 16:30, and taken by An. */
async function fridayComplaint (api: Calls): Promise<Complaint> {
  at('2026-03-13 16:30')
  return inReview(api)
}

const clock = ({ deadlines }: Complaint, kind: string, cycle = 1): Deadline | undefined =>
  deadlines.find(one => one.kind === kind && one.cycle === cycle)
const states = (complaint: Complaint): string =>
  `${clock(complaint, 'ACKNOWLEDGEMENT')?.state} ${clock(complaint, 'FINAL_ANSWER')?.state}`
const now = (api: Calls, complaint: Complaint): Promise<Complaint> => seen(api, 'auditor-dirk', complaint)

/**
 * The waiver scenarios of domain.md 3.7: due Wed 18 March, the week until Fri 20 March, the answer
 * by Mon 13 April.
 */
const SCENARIOS: [
  what: string,
  steps: [at: string, operation: Operation, body?: object][],
  readAt: string,
  states: string,
][] = [
  [
    '1. acknowledged on the last second of the day',
    [['2026-03-18 23:59:59', 'acknowledgeComplaint']],
    '2026-03-18 23:59:59',
    'MET PENDING',
  ],
  [
    '2. answered on the substance within the week',
    [['2026-03-20 23:59', 'replySubstantively']],
    '2026-03-21 00:00',
    'WAIVED PENDING',
  ],
  ['3. nothing yet, within the week', [], '2026-03-19 12:00', 'AT_RISK PENDING'],
  ['4. nothing at the end of the week', [], '2026-03-21 00:00', 'BREACHED PENDING'],
  [
    '5. acknowledged late, no answer in the week',
    [['2026-03-19 10:00', 'acknowledgeComplaint']],
    '2026-03-21 00:00',
    'LATE PENDING',
  ],
  [
    '5a. the same while the week lasts',
    [['2026-03-19 10:00', 'acknowledgeComplaint']],
    '2026-03-20 23:59:59',
    'AT_RISK PENDING',
  ],
  [
    '5b. the same, with an answer in the week',
    [['2026-03-19 10:00', 'acknowledgeComplaint'], ['2026-03-20 10:00', 'sendFinalAnswer']],
    '2026-03-21 00:00',
    'WAIVED MET',
  ],
  [
    '6. a motivated delay on the last day',
    [['2026-03-16 10:00', 'acknowledgeComplaint'], ['2026-04-13 12:00', 'notifyDelay', {
      expectedCompletionOn: '2026-05-04',
    }]],
    '2026-05-04 23:59:59',
    'MET PENDING',
  ],
  ['7. no delay notice in time', [['2026-03-16 10:00', 'acknowledgeComplaint']], '2026-04-14 00:00', 'MET BREACHED'],
  ['8. the final answer within the week', [['2026-03-17 10:00', 'sendFinalAnswer']], '2026-06-01 12:00', 'WAIVED MET'],
  [
    '9. the final answer after the term',
    [['2026-04-14 00:00', 'sendFinalAnswer']],
    '2026-04-14 00:00',
    'BREACHED LATE',
  ],
]

story('the waiver scenarios', async (t, api) => {
  for (const [what, steps, readAt, expected] of SCENARIOS) {
    const complaint = await fridayComplaint(api)
    for (const [moment, operation, body] of steps) {
      at(moment)
      await go(api, 'handler-an', operation, complaint, body)
    }
    at(readAt)
    t.equal(states(await now(api, complaint)), expected, what)
  }
})

story('deadline states follow the clock, forwards and back', async (t, api) => {
  const complaint = await fridayComplaint(api)
  const rows: [string, string][] = [
    ['2026-03-18 23:59:59', 'PENDING PENDING'],
    ['2026-03-19 00:00', 'AT_RISK PENDING'],
    ['2026-03-20 23:59:59', 'AT_RISK PENDING'],
    ['2026-03-21 00:00', 'BREACHED PENDING'],
    ['2026-04-13 23:59:59', 'BREACHED PENDING'],
    ['2026-04-14 00:00', 'BREACHED BREACHED'],
    ['2026-03-20 12:00', 'AT_RISK PENDING'],
    ['2026-03-13 16:30', 'PENDING PENDING'],
  ]
  for (const [moment, expected] of rows) {
    at(moment)
    const shown = await now(api, complaint)
    t.equal(states(shown), expected, moment)
    t.equal(shown.version, complaint.version, 'the version does not rise with time')
  }
  at('2026-04-20 12:00')
  const { deadlines } = await now(api, complaint)
  t.match(deadlines[0], {
    dueOn: '2026-03-18',
    dueBefore: brussels('2026-03-19 00:00'),
    curableUntil: '2026-03-20',
    breachedSince: brussels('2026-03-19 00:00'),
    startedAt: complaint.receivedAt,
  })
  t.match(deadlines[1], {
    dueOn: '2026-04-13',
    dueBefore: brussels('2026-04-14 00:00'),
    sendByOn: '2026-04-13',
    rolledForwardOn: '2026-04-13',
    breachedSince: brussels('2026-04-14 00:00'),
  })
  const late = await go(api, 'handler-an', 'sendFinalAnswer', complaint)
  t.match(clock(late, 'FINAL_ANSWER'), {
    state: 'LATE',
    breachedSince: brussels('2026-04-14 00:00'),
    completedAt: late.answeredAt,
  })
  t.match(
    clock(late, 'ACKNOWLEDGEMENT'),
    { state: 'BREACHED', completedAt: undefined },
    'one never sent stays breached',
  )
  return late
})

story('an acknowledgement sent late shows since when', async (t, api) => {
  const complaint = await fridayComplaint(api)
  at('2026-03-19 10:00')
  const risky = await go(api, 'handler-an', 'acknowledgeComplaint', complaint)
  t.match(clock(risky, 'ACKNOWLEDGEMENT'), { state: 'AT_RISK', breachedSince: undefined })
  at('2026-03-23 10:00')
  t.match(clock(await now(api, complaint), 'ACKNOWLEDGEMENT'), {
    state: 'LATE',
    breachedSince: brussels('2026-03-19 00:00'),
    completedAt: risky.acknowledgedAt,
  })
})

story('an extended date is met or missed like the first', async (t, api) => {
  const complaint = await fridayComplaint(api)
  at('2026-04-13 12:00')
  const extended = await go(api, 'handler-an', 'notifyDelay', complaint, { expectedCompletionOn: '2026-05-02' })
  t.match(
    clock(extended, 'FINAL_ANSWER'),
    exactLists({
      dueOn: '2026-05-02',
      originalDueOn: '2026-04-13',
      sendByOn: '2026-04-30',
      rolledForwardOn: '2026-05-04',
      extensions: [{ previousDueOn: '2026-04-13', dueOn: '2026-05-02' }],
    }),
  )
  at('2026-05-03 00:00')
  t.match(clock(await now(api, complaint), 'FINAL_ANSWER'), {
    state: 'BREACHED',
    breachedSince: brussels('2026-05-03 00:00'),
  })
})

story('the office in Antwerp has a first-line target of five working days', async (t, api) => {
  const firstLine = async (complaint: Complaint, moment: string) => {
    at(moment)
    const { state, dueOn, breachedSince } = clock(await seen(api, BROKER, complaint), 'FIRST_LINE') ?? {}
    return `${state} ${dueOn}${breachedSince === undefined ? '' : ' missed'}`
  }
  at('2026-04-02 09:00')
  const [open, solved, escalated, gone] = [await tried(api), await resolved(api), await received(api), await tried(api)]
  t.equal(await firstLine(open, '2026-04-10 23:59:59'), 'PENDING 2026-04-10', 'Easter Monday is not counted')
  t.equal(await firstLine(open, '2026-04-11 00:00'), 'BREACHED 2026-04-10 missed')
  t.equal(await firstLine(solved, '2026-05-01 00:00'), 'MET 2026-04-10')
  t.equal(await firstLine(escalated, '2026-05-01 00:00'), 'MET 2026-04-10')
  await go(api, BROKER, 'reopenComplaint', solved)
  t.equal(await firstLine(solved, '2026-04-09 00:00'), 'PENDING 2026-04-10', 'open again when the first line is')
  t.equal(await firstLine(solved, '2026-05-01 00:00'), 'BREACHED 2026-04-10 missed')
  await go(api, BROKER, 'resolveFirstLine', solved)
  t.equal(await firstLine(solved, '2026-05-01 00:00'), 'LATE 2026-04-10 missed')
  at('2026-04-09 12:00')
  await go(api, BROKER, 'withdrawComplaint', gone)
  t.equal(await firstLine(gone, '2026-05-01 00:00'), 'STOPPED 2026-04-10')
  at('2026-04-20 12:00')
  await go(api, BROKER, 'withdrawComplaint', open)
  t.equal(await firstLine(open, '2026-05-01 00:00'), 'BREACHED 2026-04-10 missed', 'a breach is not stopped')
  t.equal(clock(await logged(api, {}, 'broker-ghent'), 'FIRST_LINE'), undefined, 'the office in Ghent has none')
})

/** Which of these complaints a list gives, in its order. */
async function listed (api: Calls, known: Record<string, Complaint>, filter: object, sort?: string): Promise<string[]> {
  const { items, body } = await api.list('auditor-dirk', filter, { pageSize: 200, ...(sort && { sort }) })
  if (items === undefined) throw new Error(body)
  return items.flatMap(({ id }) => Object.entries(known).find(([, complaint]) => complaint.id === id)?.[0] ?? [])
}

story('lists filter on a state at this moment, forwards and back', async (t, api) => {
  const friday = await fridayComplaint(api)
  at('2026-03-16 09:00')
  const monday = await received(api)
  const known = { friday, monday }
  const rows: [moment: string, filter: object, names: string[]][] = [
    ['2026-03-18 12:00', { deadlineState: ['AT_RISK'] },                                                                  []],
    ['2026-03-19 12:00', { deadlineState: ['AT_RISK'] },                                                                  ['friday']],
    ['2026-03-20 12:00', { deadlineState: ['AT_RISK'] },                                                                  ['monday', 'friday']],
    ['2026-03-21 12:00', { deadlineState: ['AT_RISK'] },                                                                  ['monday']],
    ['2026-03-21 12:00', { deadlineState: ['BREACHED'] },                                                                 ['friday']],
    ['2026-03-21 12:00', { deadlineState: ['AT_RISK', 'BREACHED'], deadlineKind: ['ACKNOWLEDGEMENT'] },                   ['monday', 'friday']],
    ['2026-03-21 12:00', { deadlineState: ['BREACHED'], deadlineKind: ['FINAL_ANSWER'] },                                 []],
    ['2026-04-14 12:00', { deadlineState: ['BREACHED'], deadlineKind: ['FINAL_ANSWER'] },                                 ['friday']],
    ['2026-03-21 12:00', { deadlineState: ['BREACHED'], dueOnOrBefore: '2026-03-18' },                                    ['friday']],
    ['2026-03-21 12:00', { deadlineState: ['BREACHED'], dueOnOrBefore: '2026-03-17' },                                    []],
    ['2026-03-21 12:00', { deadlineState: ['PENDING'], dueOnOrBefore: '2026-04-13' },                                     ['friday']],
    ['2026-03-13 18:00', { deadlineState: ['PENDING'], deadlineKind: ['ACKNOWLEDGEMENT'] },                               ['monday', 'friday']],
  ]
  for (const [moment, filter, names] of rows) {
    at(moment)
    t.same(await listed(api, known, filter), names, `${JSON.stringify(filter)} at ${moment}`)
    t.same(
      await listed(api, known, {
        ...filter,
        reference: [friday.reference, monday.reference],
        status: ['RECEIVED', 'IN_REVIEW'],
      }),
      names,
      'with other filters beside',
    )
  }
})

story('a list in due order: what is owed first, nothing owed last', async (t, api) => {
  at('2026-03-13 16:30')
  const friday = await received(api)
  const acknowledged = await go(api, 'handler-an', 'acknowledgeComplaint', await received(api))
  const answered = await go(api, 'handler-an', 'sendFinalAnswer', await taken(api, await received(api)))
  at('2026-03-16 09:00')
  const monday = await received(api)
  const known = { friday, acknowledged, answered, monday }
  at('2026-03-16 10:00')
  t.same(await listed(api, known, {}, 'dueOn'), ['friday', 'monday', 'acknowledged', 'answered'])
  t.same(await listed(api, known, {}, '-dueOn'), ['acknowledged', 'monday', 'friday', 'answered'])
  at('2026-07-01 10:00')
  t.same(
    await listed(api, known, {}, 'dueOn'),
    ['friday', 'monday', 'acknowledged', 'answered'],
    'a breach is still owed',
  )
  const later = await go(api, 'handler-an', 'reopenComplaint', answered)
  t.same(
    await listed(api, known, {}, '-dueOn'),
    ['answered', 'acknowledged', 'monday', 'friday'],
    'only the newest cycle counts',
  )
  t.equal(later.deadlines.length, 5)
})

story('the Ombudsman\'s own term is in breach filters only when asked for', async (t, api) => {
  at('2026-03-16 09:00')
  const complaint = await go(
    api,
    BROKER,
    'recordOmbudsmanReferral',
    await go(api, 'handler-an', 'sendFinalAnswer', await inReview(api)),
  )
  const known = { complaint }
  at('2026-06-14 00:00')
  t.match(clock(await now(api, complaint), 'OMBUDSMAN_ADVICE'), { state: 'BREACHED', estimated: true })
  t.same(await listed(api, known, { deadlineState: ['BREACHED'] }), [])
  t.same(await listed(api, known, { deadlineState: ['BREACHED'], deadlineKind: ['OMBUDSMAN_ADVICE'] }), ['complaint'])
  t.same(
    await listed(api, known, { deadlineState: ['BREACHED'], deadlineKind: ['FINAL_ANSWER', 'OMBUDSMAN_ADVICE'] }),
    ['complaint'],
  )
  t.same(await listed(api, known, { openReferral: true }), ['complaint'])
  at('2026-06-13 23:59:59')
  t.same(await listed(api, known, { deadlineState: ['BREACHED'], deadlineKind: ['OMBUDSMAN_ADVICE'] }), [])
  t.same(await listed(api, known, { deadlineState: ['PENDING'] }), ['complaint'])
})
