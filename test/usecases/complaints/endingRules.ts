/**
 * Redirection, withdrawal, reopening and the corrected receipt through both APIs (contract.md,
 * section 3). `test/complaints/decisions/` proves each rule whole.
 */
import t from 'tap'
import { exactLists } from '../../support/exactLists.ts'
import type { Calls, Complaint } from '../../support/calls.ts'
import { throughBoth } from '../../support/stories.ts'
import {
  answered, ask, BROKER, closed, go, inReview, logged, NOW, PERSON, received, resolved, seen, taken, tried, withdrawn,
  withdrawnByBroker,
} from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const story = throughBoth(t, world)

const EARLIER = '2026-03-12T09:00:00Z'
const WITHOUT_ADDRESS = { complainant: { name: 'Jan Peeters', capacity: 'PROSPECT', language: 'nl' } }
const DUPLICATE = { outcome: 'DUPLICATE' }

/** Each clock as `FINAL_ANSWER 1 PENDING`. */
const clocks = ({ deadlines }: Complaint): string[] =>
  deadlines.filter(({ kind }) => kind !== 'FIRST_LINE').map(({ kind, cycle, state }) => `${kind} ${cycle} ${state}`)
const byStaff = (api: Calls, receivedAt: string, body: object = {}): Promise<Complaint> =>
  logged(api, { receivedAt, ...body }, 'handler-bert')
const lastEvent = async (api: Calls, { id }: Complaint) => (await api.history('auditor-dirk', id)).at(-1)

story('a redirection ends a complaint with an explanation and stops its clocks', async (t, api) => {
  const outcome = 'REDIRECTED'
  const complaint = await go(api, 'handler-an', 'redirectComplaint', await inReview(api), {
    outcome,
    explanation: 'Hiervoor is de garage bevoegd.',
  })
  t.match(complaint, {
    status: 'CLOSED',
    outcome,
    closedAt: complaint.updatedAt,
    answeredAt: undefined,
    redirection: { explanation: 'Hiervoor is de garage bevoegd.', channel: 'EMAIL' },
  })
  t.same(clocks(complaint), ['ACKNOWLEDGEMENT 1 STOPPED', 'FINAL_ANSWER 1 STOPPED'])
  world.clock.set(NOW)
  const missed = await byStaff(api, '2026-02-02T09:00:00Z')
  t.same(clocks(await go(api, 'handler-an', 'redirectComplaint', missed)), [
    'ACKNOWLEDGEMENT 1 BREACHED',
    'FINAL_ANSWER 1 BREACHED',
  ], 'what was breached stays so')
  const rows: [object, string][] = [
    [{ outcome: 'UPHELD' }, '400 badRequest outcome'],
    [{ outcome: 'DUPLICATE' }, '400 badRequest duplicateOf'],
    [{ outcome: 'REDIRECTED', duplicateOf: missed.id }, '400 badRequest duplicateOf'],
  ]
  for (const [body, answer] of rows) {
    t.equal(await ask(api, 'handler-an', 'redirectComplaint', await received(api), body), answer)
  }
})

story('the survivor of a duplicate takes the earlier receipt', async (t, api) => {
  for (const survive of [(complaint: Complaint) => complaint, (complaint: Complaint) => taken(api, complaint)]) {
    const survivor = await survive(await byStaff(api, NOW))
    const duplicate = await byStaff(api, EARLIER)
    const before = await seen(api, 'auditor-dirk', survivor)
    const redirected = await go(api, 'handler-an', 'redirectComplaint', duplicate, {
      ...DUPLICATE,
      duplicateOf: survivor.id,
    })
    t.match(
      redirected,
      exactLists({
        status: 'CLOSED',
        outcome: 'DUPLICATE',
        relatedTo: [{ id: survivor.id, reference: survivor.reference, relation: 'DUPLICATE_OF' }],
      }),
    )
    const after = await seen(api, 'auditor-dirk', survivor)
    t.match(after, { status: survivor.status, receivedAt: EARLIER, version: before.version + 1 })
    t.same(after.deadlines.map(({ dueOn }) => dueOn), duplicate.deadlines.map(({ dueOn }) => dueOn), 'and its clocks')
    t.match(await lastEvent(api, survivor), {
      type: 'complaint.receiptCorrected',
      details: { receivedAt: EARLIER, duplicateId: duplicate.id },
    })
    t.match(await lastEvent(api, duplicate), { type: 'complaint.redirected' })
  }
})

story('a survivor that needs no other receipt stays as it is', async (t, api) => {
  const rows: [string, Complaint][] = [
    ['received before', await byStaff(api, '2026-03-11T09:00:00Z')],
    ['answered',        await answered(api)],
  ]
  for (const [what, survivor] of rows) {
    const duplicate = await byStaff(api, EARLIER)
    t.match(
      await go(api, 'handler-an', 'redirectComplaint', duplicate, { ...DUPLICATE, duplicateOf: survivor.id }),
      exactLists({ relatedTo: [{ id: survivor.id }] }),
      what,
    )
    t.match(await seen(api, 'auditor-dirk', survivor), { version: survivor.version, receivedAt: survivor.receivedAt })
  }
})

story('a duplicate is of another complaint that the caller can open', async (t, api) => {
  const complaint = await byStaff(api, EARLIER)
  const heldByBroker = await tried(api)
  for (const duplicateOf of [complaint.id, heldByBroker.id, '01900000-0000-7000-8000-c00000000099']) {
    t.equal(
      await ask(api, 'handler-an', 'redirectComplaint', complaint, { ...DUPLICATE, duplicateOf }),
      '400 badRequest duplicateOf',
    )
  }
  const foreign = await logged(api, { ground: 'DIRECT_INTERVENTION_REQUESTED' }, 'broker-ghent')
  await go(api, 'handler-an', 'redirectComplaint', await received(api), { ...DUPLICATE, duplicateOf: foreign.id })
  const own = await go(api, 'handler-an', 'redirectComplaint', await received(api), {
    ...DUPLICATE,
    duplicateOf: foreign.id,
  })
  t.same((await seen(api, BROKER, own)).relatedTo, [], 'the broker sees no relation that it cannot open')
})

story('the office withdraws what it holds, and staff what the insurer holds', async (t, api) => {
  const early = await withdrawnByBroker(api)
  t.match(early, {
    status: 'WITHDRAWN',
    heldBy: 'BROKER',
    outcome: 'WITHDRAWN',
    withdrawal: { reason: 'Opgelost onder vrienden.', confirmation: undefined },
  })
  t.match(early.deadlines.at(-1), { kind: 'FIRST_LINE', state: 'STOPPED' })
  t.equal((await api.read('handler-an', early.id)).status, 404, 'it stays the broker\'s')
  t.equal(
    await ask(api, BROKER, 'withdrawComplaint', await received(api)),
    '403 missingPermission',
    'afterwards it passes the wish on',
  )

  const requested = { requestedByComplainantOn: '2026-03-15' }
  const late = await go(api, 'handler-an', 'withdrawComplaint', await inReview(api), requested)
  t.match(late, {
    status: 'WITHDRAWN',
    heldBy: 'INSURER',
    withdrawal: { ...requested, confirmation: { channel: 'EMAIL' } },
  })
  t.same(clocks(late), ['ACKNOWLEDGEMENT 1 STOPPED', 'FINAL_ANSWER 1 STOPPED'])
  t.equal(
    (await go(api, 'handler-an', 'withdrawComplaint', await received(api), { channel: 'POST' })).withdrawal
      ?.confirmation?.channel,
    'POST',
  )
  t.equal(
    (await go(
      api,
      'handler-an',
      'withdrawComplaint',
      await received(api, { complainant: { ...PERSON, email: undefined } }),
    )).withdrawal?.confirmation?.channel,
    'POST',
  )
  t.equal(
    (await go(api, 'handler-an', 'withdrawComplaint', await received(api, WITHOUT_ADDRESS))).withdrawal?.confirmation,
    undefined,
    'no letter without an address',
  )
  t.equal(
    await ask(api, 'handler-an', 'withdrawComplaint', await received(api, WITHOUT_ADDRESS), { channel: 'POST' }),
    '400 badRequest channel',
  )
  t.equal(
    await ask(api, 'handler-an', 'withdrawComplaint', await received(api), { requestedByComplainantOn: '2026-03-17' }),
    '400 badRequest requestedByComplainantOn',
  )
  t.equal(
    await ask(api, BROKER, 'withdrawComplaint', await resolved(api)),
    '409 actionNotAllowed',
    'a resolved first line is not open',
  )
  t.equal(
    await ask(api, BROKER, 'withdrawComplaint', await logged(api), { channel: 'EMAIL' }),
    '400 badRequest channel',
    'the first line sends no letter',
  )
  return { early, late }
})

story('a reopening starts a new cycle from the new receipt', async (t, api) => {
  for (const [from, make] of Object.entries({ closed, withdrawn })) {
    for (const cause of ['NEW_FACTS', undefined]) {
      world.clock.set(NOW)
      const complaint = await make(api)
      world.clock.set('2026-05-04T08:00:00Z')
      const reopened = await go(api, 'handler-an', 'reopenComplaint', complaint, {
        cause,
        receivedAt: '2026-05-01T10:00:00+02:00',
      })
      t.match(
        reopened,
        exactLists({
          status: 'IN_REVIEW',
          receivedAt: '2026-05-01T08:00:00Z',
          reference: complaint.reference,
          reopenings: [{ reason: 'De klant is het niet eens.', cycle: 2 }],
        }),
        from,
      )
      t.equal(reopened.reopenings[0]?.cause, cause)
      t.same(clocks(reopened).slice(2), ['ACKNOWLEDGEMENT 2 PENDING', 'FINAL_ANSWER 2 PENDING'])
      t.same(
        clocks(reopened).slice(0, 2),
        from === 'withdrawn'
          ? ['ACKNOWLEDGEMENT 1 STOPPED', 'FINAL_ANSWER 1 STOPPED']
          : ['ACKNOWLEDGEMENT 1 WAIVED', 'FINAL_ANSWER 1 MET'],
      )
      t.equal(reopened.deadlines.at(-1)?.dueOn, '2026-06-01')
      for (const name of ['outcome', 'answeredAt', 'closedAt', 'withdrawal', 'complainantSatisfaction'] as const) {
        t.equal(reopened[name], undefined, `${name} is gone`)
      }
      t.ok(
        (await api.history('auditor-dirk', complaint.id)).some(({ changes }) =>
          changes.some(({ member }) => member === 'outcome')
        ),
        'not from the history',
      )
    }
  }
  const now = await go(api, 'handler-an', 'reopenComplaint', await answered(api))
  t.equal(now.receivedAt, now.updatedAt)
  for (
    const [when, receivedAt] of [['in the future', '2030-01-01T00:00:00Z'], [
      'before the receipt of the cycle before',
      EARLIER,
    ]] as const
  ) {
    t.equal(
      await ask(api, 'handler-an', 'reopenComplaint', await answered(api), { receivedAt }),
      '400 badRequest receivedAt',
      when,
    )
  }
  return now
})

story('reopening after an error continues the cycle and voids the answer', async (t, api) => {
  const complaint = await go(api, 'handler-an', 'closeComplaint', await answered(api))
  t.same(clocks(complaint), ['ACKNOWLEDGEMENT 1 WAIVED', 'FINAL_ANSWER 1 MET'])
  const { receivedAt } = complaint
  const reopened = await go(api, 'handler-an', 'reopenComplaint', complaint, { cause: 'ERROR' })
  t.match(
    reopened,
    exactLists({ status: 'IN_REVIEW', receivedAt, finalAnswer: undefined, reopenings: [{ cause: 'ERROR', cycle: 1 }] }),
  )
  t.same(clocks(reopened), ['ACKNOWLEDGEMENT 1 PENDING', 'FINAL_ANSWER 1 PENDING'], 'a waiver that rested on it falls')
  t.equal(reopened.deadlines[1]?.dueOn, '2026-04-16', 'with its old date')
  t.equal(
    await ask(api, 'handler-an', 'reopenComplaint', await answered(api), { cause: 'ERROR', receivedAt: NOW }),
    '400 badRequest receivedAt',
  )
  t.same(clocks(await go(api, 'handler-an', 'reopenComplaint', await withdrawn(api), { cause: 'ERROR' })), [
    'ACKNOWLEDGEMENT 1 PENDING',
    'FINAL_ANSWER 1 PENDING',
  ])

  const waived = await go(
    api,
    'handler-an',
    'sendFinalAnswer',
    await go(api, 'handler-an', 'replySubstantively', await inReview(api)),
  )
  t.equal(
    clocks(await go(api, 'handler-an', 'reopenComplaint', waived, { cause: 'ERROR' }))[0],
    'ACKNOWLEDGEMENT 1 WAIVED',
    'one that rested on a reply stays',
  )
  return reopened
})

story('reopening after a redirection continues the cycle, whatever the cause', async (t, api) => {
  for (const cause of [undefined, 'ERROR']) {
    const redirected = await go(api, 'handler-an', 'redirectComplaint', await received(api))
    t.equal(
      await ask(api, 'handler-an', 'reopenComplaint', redirected, { cause, receivedAt: NOW }),
      '400 badRequest receivedAt',
    )
    const reopened = await go(api, 'handler-an', 'reopenComplaint', redirected, { cause })
    t.match(reopened, {
      status: 'IN_REVIEW', receivedAt: redirected.receivedAt, redirection: undefined, closedAt: undefined,
    })
    t.same(clocks(reopened), ['ACKNOWLEDGEMENT 1 PENDING', 'FINAL_ANSWER 1 PENDING'])
    const next = await go(
      api,
      'handler-an',
      'reopenComplaint',
      await go(api, 'manager-carla', 'sendFinalAnswer', reopened),
    )
    t.equal(next.deadlines.at(-1)?.cycle, 2, 'an answer after it ends the cycle as ever')
  }
})

story('the broker reopens its own first line with its earlier deadlines', async (t, api) => {
  for (const make of [resolved, withdrawnByBroker]) {
    const complaint = await make(api)
    t.equal(await ask(api, BROKER, 'reopenComplaint', complaint, { receivedAt: EARLIER }), '400 badRequest receivedAt')
    const reopened = await go(api, BROKER, 'reopenComplaint', complaint)
    t.match(reopened, exactLists({
      status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', firstLineResolution: undefined, withdrawal: undefined,
      outcome: undefined, reopenings: [{ cycle: 0 }],
    }))
    t.match(reopened.deadlines.at(-1), { kind: 'FIRST_LINE', state: 'PENDING' }, 'its clock is open again')
  }
  t.equal(await ask(api, BROKER, 'reopenComplaint', await answered(api)), '403 missingPermission')
  const returned = await go(api, 'handler-an', 'returnToBroker', await received(api))
  const again = await go(api, BROKER, 'reopenComplaint', await go(api, BROKER, 'withdrawComplaint', returned))
  t.match(again, exactLists({ status: 'FIRST_LINE_OPEN', reference: returned.reference, reopenings: [{ cycle: 1 }] }))
  t.same(clocks(again), ['ACKNOWLEDGEMENT 1 STOPPED', 'FINAL_ANSWER 1 STOPPED'], 'a stopped cycle stays stopped')
})

story('a manager corrects the receipt, and both dates stay in the history', async (t, api) => {
  const motive = 'De brief lag een week in de postkamer.'
  for (const [status, make] of Object.entries({ RECEIVED: received, IN_REVIEW: inReview, ANSWERED: answered })) {
    const complaint = await make(api)
    const corrected = await go(api, 'manager-carla', 'correctReceipt', complaint, {
      receivedAt: '2026-03-10T09:00:00+01:00',
      motive,
    })
    t.match(corrected, { status, receivedAt: '2026-03-10T08:00:00Z' })
    t.same(corrected.deadlines.slice(0, 2).map(({ dueOn }) => dueOn), ['2026-03-13', '2026-04-10'])
    t.match(await lastEvent(api, complaint), {
      type: 'complaint.receiptCorrected',
      details: { motive, receivedAt: '2026-03-10T08:00:00Z', previousReceivedAt: complaint.receivedAt },
    })
  }
  const delayed = await go(api, 'handler-an', 'notifyDelay', await inReview(api))
  t.match((await go(api, 'manager-carla', 'correctReceipt', delayed)).deadlines[1], {
    dueOn: '2026-06-30',
    originalDueOn: '2026-04-10',
  }, 'delay notices given stay valid')
  const rows: [string, Complaint, string, string][] = [
    ['in the future',       await received(api), '2026-03-16T12:00:00+01:00', '400 badRequest receivedAt'],
    ['after a letter',      await go(api, 'handler-an', 'acknowledgeComplaint', await byStaff(api, EARLIER), { dispatchedAt: '2026-03-13T09:00:00Z' }), '2026-03-13T09:00:01Z', '400 badRequest receivedAt'],
    ['after the answer',    await go(api, 'manager-carla', 'sendFinalAnswer', await taken(api, await byStaff(api, EARLIER)), { dispatchedAt: '2026-03-13T09:00:00Z' }), '2026-03-14T09:00:01Z', '400 badRequest receivedAt'],
    ['once closed',         await closed(api),   EARLIER,                     '409 actionNotAllowed'],
  ]
  for (const [when, complaint, receivedAt, answer] of rows) {
    t.equal(await ask(api, 'manager-carla', 'correctReceipt', complaint, { receivedAt }), answer, when)
  }
  t.equal(
    await ask(api, 'manager-carla', 'correctReceipt', await received(api), { motive: 'Te kort.' }),
    '400 badRequest motive',
  )
  t.equal(await ask(api, 'handler-an', 'correctReceipt', await received(api)), '403 missingPermission')
})
