/**
 * Referrals to the Ombudsman, and the office's own references (contract.md, section 3; procedure,
 * S11).
 */
import t from 'tap'
import { ANTWERP } from '../../../src/sandbox/seed/people.ts'
import { exactLists } from '../../support/exactLists.ts'
import { outcomeOf } from '../../support/calls.ts'
import type { Calls, Complaint } from '../../support/calls.ts'
import { throughBoth } from '../../support/stories.ts'
import {
  answered, ask, askToLog, BROKER, closed, COMPLAINT, go, logged, received, seen, tried, withdrawnByBroker,
} from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const story = throughBoth(t, world)

const UNKNOWN = '01900000-0000-7000-8000-c00000000099'
const FOLLOW_UPS = ['recordOmbudsmanAdvice', 'prolongOmbudsmanReferral', 'recordOmbudsmanPosition'] as const

const refer = (api: Calls, complaint: Complaint, body: object = {}, client = BROKER): Promise<Complaint> =>
  go(api, client, 'recordOmbudsmanReferral', complaint, body)
const clock = ({ deadlines }: Complaint) => deadlines.find(({ kind }) => kind === 'OMBUDSMAN_ADVICE')
const referralOf = ({ ombudsmanReferrals }: Complaint): { referralId: string } => ({
  referralId: ombudsmanReferrals.at(-1)?.id ?? '',
})

story('a referral is possible in any status, and changes no status or deadline', async (t, api) => {
  for (
    const [from, make] of Object.entries({
      tried, received, closed, withdrawnByBroker,
    })
  ) {
    const before = await seen(api, BROKER, await make(api))
    const after = await refer(api, before, { ombudsmanReference: 'OV-2026-17' })
    t.match(
      after,
      exactLists({
        status: before.status,
        heldBy: before.heldBy,
        ombudsmanReferrals: [{
          ground: 'UNSATISFIED_WITH_HANDLING',
          referredOn: '2026-03-15',
          ombudsmanReference: 'OV-2026-17',
          recordedBy: { name: ANTWERP.name },
        }],
      }),
      from,
    )
    t.same(after.deadlines.filter(({ kind }) => kind !== 'OMBUDSMAN_ADVICE'), before.deadlines, 'no clock stops')
    t.match(clock(after), {
      state: 'PENDING',
      cycle: 1,
      startedAt: '2026-03-14T23:00:00Z',
      dueOn: '2026-06-13',
      estimated: true,
    }, '90 days, which are his own')
  }
})

story('one referral is open at a time', async (t, api) => {
  const complaint = await refer(api, await received(api))
  t.notOk(complaint.availableActions.includes('RECORD_OMBUDSMAN_REFERRAL'))
  for (const client of [BROKER, 'handler-an', 'manager-carla']) {
    t.equal(await ask(api, client, 'recordOmbudsmanReferral', complaint), '409 actionNotAllowed', client)
  }
  const closed = await go(api, 'handler-an', 'recordOmbudsmanAdvice', complaint, {
    ...referralOf(complaint),
    result: 'SENT_BACK_TO_FIRST_LINE',
  })
  const second = await refer(
    api,
    closed,
    { ground: 'DIRECT_INTERVENTION_REQUESTED', referredOn: '2026-03-16' },
    'manager-carla',
  )
  t.equal(second.ombudsmanReferrals.length, 2)
  t.match(clock(second), { state: 'PENDING', dueOn: '2026-06-14' }, 'the newest one comes first')
  const [first, newest] = second.ombudsmanReferrals
  t.match(
    second.deadlines.filter(({ kind }) => kind === 'OMBUDSMAN_ADVICE'),
    exactLists([
      { referralId: newest?.id, cycle: 1, state: 'PENDING', dueOn: '2026-06-14' },
      { referralId: first?.id,  cycle: 1, state: 'MET',     dueOn: '2026-06-13' },
    ]),
    'each referral has its own clock',
  )
  for (const operation of FOLLOW_UPS) {
    t.equal(
      await ask(api, 'handler-an', operation, second, { referralId: complaint.ombudsmanReferrals[0]?.id }),
      '409 actionNotAllowed',
      `${operation} of the closed one`,
    )
  }
  return second
})

story('two referrals of one day each meet their own clock', async (t, api) => {
  let complaint = await received(api)
  for (const result of ['INADMISSIBLE', 'FOUNDED']) {
    complaint = await refer(api, complaint)
    complaint = await go(api, 'handler-an', 'recordOmbudsmanAdvice', complaint, { ...referralOf(complaint), result })
  }
  t.same(complaint.deadlines.flatMap(({ kind, state }) => kind === 'OMBUDSMAN_ADVICE' ? [state] : []), ['MET', 'MET'])
  const payload = { now: '2026-03-16T10:00:00Z' }
  const { statusCode } = await world.app.inject({ method: 'PUT', url: '/sandbox/clock', payload })
  t.equal(statusCode, 200)
  const met = (await api.history('handler-an', complaint.id)).filter(({ type }) => type === 'deadline.met')
    .flatMap(({ details }) => (details as { referralId?: string }).referralId ?? [])
  t.same(met.toSorted(), complaint.ombudsmanReferrals.map(({ id }) => id).toSorted(), 'and each is told')

  const again = await go(api, 'manager-carla', 'reopenComplaint', await closed(api))
  const referred = await refer(api, again, { referredOn: '2026-03-16' }, 'handler-an')
  t.equal(clock(referred)?.cycle, 2)
})

story('a referral that closed stays in its cycle', async (t, api) => {
  const referred = await refer(api, await closed(api))
  const advised = await go(api, 'handler-an', 'recordOmbudsmanAdvice', referred, { ...referralOf(referred) })
  const reopened = await go(api, 'manager-carla', 'reopenComplaint', advised)
  const second = await refer(api, reopened, { referredOn: '2026-03-16' }, 'handler-an')
  t.same(
    second.deadlines.flatMap(({ kind, cycle, state }) => kind === 'OMBUDSMAN_ADVICE' ? [`${cycle} ${state}`] : []),
    ['1 MET', '2 PENDING'],
  )
})

story('advice closes a referral and meets its clock', async (t, api) => {
  for (
    const result of [
      'FOUNDED', 'NOT_PURSUED',
    ]
  ) {
    const complaint = await refer(api, await received(api))
    const advised = await go(api, 'handler-an', 'recordOmbudsmanAdvice', complaint, {
      ...referralOf(complaint),
      result,
    })
    t.match(
      advised.ombudsmanReferrals,
      exactLists([{ advice: { result, advisedOn: '2026-03-16', followed: true, recordedAt: advised.updatedAt } }]),
    )
    t.match(clock(advised), { state: result === 'NOT_PURSUED' ? 'STOPPED' : 'MET' }, result)
    t.notOk(advised.availableActions.includes('RECORD_OMBUDSMAN_ADVICE'))
  }
  const complaint = await refer(api, await received(api))
  const rows: [object, string][] = [
    [{ followed: false },                                                                'motivation'],
    [{ advisedOn: '2026-03-17' },                                                        'advisedOn'],
    [{ advisedOn: '2026-03-14' },                                                        'advisedOn'],
    [{ result: 'MAYBE' },                                                                'result'],
  ]
  for (const [body, name] of rows) {
    t.equal(
      await ask(api, 'handler-an', 'recordOmbudsmanAdvice', complaint, { ...referralOf(complaint), ...body }),
      `400 badRequest ${name}`,
    )
  }
  t.equal(
    await ask(api, 'handler-an', 'recordOmbudsmanAdvice', complaint, {
      ...referralOf(complaint),
      followed: false,
      motivation: 'De polis sluit dit uit.',
    }),
    'done',
  )
  t.equal(
    await ask(api, BROKER, 'recordOmbudsmanReferral', complaint, { referredOn: '2026-03-17' }),
    '400 badRequest referredOn',
  )
})

story('the Ombudsman\'s term is prolonged once by 90 days, and the insurer states its position', async (t, api) => {
  const complaint = await refer(api, await received(api))
  const prolonged = await go(api, 'handler-an', 'prolongOmbudsmanReferral', complaint, referralOf(complaint))
  t.match(prolonged.ombudsmanReferrals, exactLists([{ prolongedOn: '2026-03-16' }]))
  t.match(clock(prolonged), { dueOn: '2026-09-11', originalDueOn: '2026-06-13', state: 'PENDING' })
  t.equal(
    await ask(api, 'handler-an', 'prolongOmbudsmanReferral', complaint, referralOf(complaint)),
    '409 actionNotAllowed',
    'once',
  )
  t.equal(
    await ask(api, 'handler-an', 'prolongOmbudsmanReferral', complaint, {
      ...referralOf(complaint),
      prolongedOn: '2026-03-17',
    }),
    '409 actionNotAllowed',
    '409 comes before 400',
  )
  const stated = await go(api, 'manager-carla', 'recordOmbudsmanPosition', complaint, referralOf(complaint))
  t.match(stated.ombudsmanReferrals, exactLists([{ positionStatedOn: '2026-03-16' }]))
  for (const statedOn of ['2026-03-17', '2026-03-14']) {
    t.equal(
      await ask(api, 'handler-an', 'recordOmbudsmanPosition', complaint, { ...referralOf(complaint), statedOn }),
      '400 badRequest statedOn',
    )
  }
  world.clock.set('2026-09-12T00:00:00+02:00')
  t.match(clock(await seen(api, 'handler-an', complaint)), { state: 'BREACHED', breachedSince: '2026-09-11T22:00:00Z' })
  t.same((await api.history('auditor-dirk', complaint.id)).slice(-2).map(({ type }) => type), [
    'ombudsman.prolonged',
    'ombudsman.positionRecorded',
  ])
  return stated
})

story('the broker records follow-ups of a referral only while it holds the complaint', async (t, api) => {
  const own = await refer(api, await tried(api))
  for (const operation of ['recordOmbudsmanPosition', 'prolongOmbudsmanReferral', 'recordOmbudsmanAdvice'] as const) {
    t.equal(await ask(api, BROKER, operation, own, referralOf(own)), 'done')
  }
  const escalated = await refer(api, await received(api))
  t.notOk(escalated.availableActions.includes('RECORD_OMBUDSMAN_ADVICE'))
  for (const operation of FOLLOW_UPS) {
    t.equal(await ask(api, BROKER, operation, escalated, referralOf(escalated)), '403 missingPermission', operation)
  }
})

story('a referral of another complaint answers 404', async (t, api) => {
  const [complaint, other] = [await refer(api, await received(api)), await refer(api, await received(api))]
  for (const operation of FOLLOW_UPS) {
    for (const referralId of [UNKNOWN, referralOf(other).referralId]) {
      for (const client of ['handler-an', BROKER, 'auditor-dirk']) {
        t.equal(
          await ask(api, client, operation, complaint, { referralId }),
          '404 resourceNotFound',
          `${operation} by ${client}`,
        )
      }
      t.equal(await ask(api, 'admin-els', operation, complaint, { referralId }), '403 missingPermission')
    }
  }
})

story('the deadline of a referral belongs to the newest cycle', async (t, api) => {
  const complaint = await refer(api, await answered(api))
  t.equal(clock(complaint)?.cycle, 1)
  t.equal(clock(await go(api, 'handler-an', 'reopenComplaint', complaint))?.cycle, 2)
})

story('an office uses its own reference once among complaints not withdrawn', async (t, api) => {
  const brokerReference = `DOS-${api.name}`
  const first = await logged(api, { brokerReference })
  const taken = await api.act(BROKER, 'logComplaint', {}, { ...COMPLAINT, brokerReference })
  t.equal(outcomeOf(taken), '409 brokerReferenceTaken')
  t.same(taken.existing, { id: first.id, reference: first.firstLineReference, href: `/v1/complaints/${first.id}` })
  t.equal(await askToLog(api, 'broker-ghent', { brokerReference }), 'done', 'another office may')

  const second = await logged(api)
  const patched = await api.act(BROKER, 'updateComplaint', { complaintId: second.id }, { brokerReference }, {
    version: 1,
  })
  t.equal(outcomeOf(patched), '409 brokerReferenceTaken')
  t.equal(patched.existing?.id, first.id)
  t.equal(
    outcomeOf(await api.act(BROKER, 'updateComplaint', { complaintId: first.id }, { brokerReference }, { version: 1 })),
    'done',
    'its own is its own',
  )
  t.equal(
    await askToLog(api, 'handler-an', { brokerReference }),
    '400 badRequest brokerReference',
    'staff say of which office',
  )
  t.equal(await askToLog(api, 'handler-an', { brokerReference, officeId: ANTWERP.id }), '409 brokerReferenceTaken')

  const hidden = await logged(api, { brokerReference: `${brokerReference}-X`, officeId: ANTWERP.id }, 'handler-an')
  const unseen = await api.act(BROKER, 'logComplaint', {}, { ...COMPLAINT, brokerReference: `${brokerReference}-X` })
  t.equal(outcomeOf(unseen), '409 brokerReferenceTaken')
  t.equal(unseen.existing, undefined, 'one that the office cannot see is not named')
  t.notMatch(unseen.body, hidden.id)
})

story('a withdrawn complaint frees its broker reference, and reopens without one that was taken', async (t, api) => {
  const brokerReference = `VRIJ-${api.name}`
  const first = await logged(api, { brokerReference })
  const gone = await go(api, BROKER, 'withdrawComplaint', first)
  t.equal(gone.brokerReference, brokerReference)
  const back = await go(api, BROKER, 'reopenComplaint', gone)
  t.equal(back.brokerReference, brokerReference, 'with it when it is free')
  await go(api, BROKER, 'withdrawComplaint', first)
  await logged(api, { brokerReference })
  t.equal(
    (await go(api, BROKER, 'reopenComplaint', first)).brokerReference,
    undefined,
    'dropped when it was taken meanwhile',
  )

  const late = await go(
    api,
    'handler-an',
    'withdrawComplaint',
    await received(api, { brokerReference: `${brokerReference}-2` }),
  )
  await logged(api, { brokerReference: `${brokerReference}-2` })
  const reopened = await go(api, 'handler-an', 'reopenComplaint', late)
  t.match(reopened, { status: 'IN_REVIEW', brokerReference: undefined })
  return { ...reopened, description: '' }
})

