/**
 * Assignment, independence and conflicts of interest (contract.md, section 3; procedure, "zonder
 * enig belangenconflict").
 */
import t from 'tap'
import { AN, ANTWERP, BERT, CARLA, DIRK, ELS, FILIP, GRIET } from '../../../src/sandbox/seed/people.ts'
import { exactLists } from '../../support/exactLists.ts'
import { both } from '../../support/calls.ts'
import type { Calls, Complaint } from '../../support/calls.ts'
import { throughBoth } from '../../support/stories.ts'
import {
  answered, ask, assigned, BROKER, closed, go, inReview, logged, pending, received, seen, taken, withdrawn,
} from '../../support/situations.ts'
import type { Operation } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const story = throughBoth(t, world)

const UNKNOWN = '01900000-0000-7000-8000-b00000000099'
const OVERRIDE = { override: { motive: 'Niemand anders kent dit product nog.' } }
const HIMSELF = { independenceDeclared: true }
const CONFLICT = '409 handlerConflictOfInterest'

/** The complaint with this change, by a manager. */
const patched = (api: Calls, { id, version }: Complaint, patch: object, client = 'manager-carla'): Promise<Complaint> =>
  api.done(client, 'updateComplaint', { complaintId: id }, patch, { version })

story('a handler assigns themselves, a manager assigns any handler', async (t, api) => {
  const rows: [string, object, string][] = [
    ['handler-an',    { handlerId: AN.id, ...HIMSELF },                          'done'],
    ['handler-an',    { handlerId: AN.id },                                      '400 badRequest independenceDeclared'],
    ['handler-an',    { handlerId: AN.id, independenceDeclared: false },         '400 badRequest independenceDeclared'],
    ['handler-an',    { handlerId: BERT.id },                                    '403 missingPermission'],
    ['handler-an',    { handlerId: UNKNOWN },                                    '403 missingPermission'],
    ['handler-an',    { handlerId: AN.id, ...HIMSELF, ...OVERRIDE },             '403 missingPermission'],
    ['manager-carla', { handlerId: CARLA.id, ...HIMSELF },                       'done'],
    ['manager-carla', { handlerId: CARLA.id },                                   '400 badRequest independenceDeclared'],
    ['manager-carla', { handlerId: CARLA.id, ...HIMSELF, ...OVERRIDE },          '403 missingPermission'],
    ['manager-carla', { handlerId: AN.id },                                      'done'],
    ['manager-carla', { handlerId: FILIP.id },                                   'done'],
    ['manager-carla', { handlerId: AN.id, ...HIMSELF },                          '400 badRequest independenceDeclared'],
    ['manager-carla', { handlerId: AN.id, independenceDeclared: false },         '400 badRequest independenceDeclared'],
    ['manager-carla', { handlerId: AN.id, override: {} },                        '400 badRequest override.motive'],
    ['manager-carla', { handlerId: DIRK.id },                                    '400 badRequest handlerId'],
    ['manager-carla', { handlerId: ELS.id },                                     '400 badRequest handlerId'],
    ['manager-carla', { handlerId: UNKNOWN },                                    '400 badRequest handlerId'],
    ['manager-carla', { handlerId: GRIET.id },                                   '409 handlerConflictOfInterest'],
    ['manager-carla', { handlerId: GRIET.id, ...HIMSELF },                       '409 handlerConflictOfInterest'],
    ['handler-griet', { handlerId: GRIET.id, ...HIMSELF },                       '409 handlerConflictOfInterest'],
    ['manager-carla', { handlerId: GRIET.id, ...OVERRIDE },                      'done'],
  ]
  for (const [client, body, answer] of rows) {
    t.equal(
      await ask(api, client, 'assignComplaint', await received(api), body),
      answer,
      `${client} ${JSON.stringify(body)}`,
    )
  }
})

story('an assigned handler must declare independence before any other action', async (t, api) => {
  const complaint = await assigned(api)
  t.match(complaint, { status: 'IN_REVIEW', handler: { id: AN.id, name: AN.name } })
  t.same((await seen(api, 'handler-an', complaint)).availableActions, ['ASSIGN', 'DECLARE_INDEPENDENCE'])
  const acts: Operation[] = [
    'acknowledgeComplaint', 'replySubstantively', 'notifyDelay', 'sendFinalAnswer', 'redirectComplaint',
    'withdrawComplaint', 'recordOmbudsmanReferral',
  ]
  for (const operation of acts) {
    t.equal(await ask(api, 'handler-an', operation, complaint), '409 independenceNotDeclared', operation)
  }
  t.equal(await ask(api, 'handler-bert', 'acknowledgeComplaint', complaint), 'done', 'it binds nobody else')
  t.equal(
    await ask(api, 'handler-an', 'assignComplaint', complaint, { handlerId: AN.id, ...HIMSELF }),
    'done',
    'taking it himself declares',
  )
  t.equal(await ask(api, 'handler-an', 'sendFinalAnswer', complaint), 'done')

  const byManager = await go(api, 'manager-carla', 'assignComplaint', await received(api), { handlerId: FILIP.id })
  t.equal(await ask(api, 'manager-filip', 'correctReceipt', byManager), '409 independenceNotDeclared', 'managers too')
  t.equal(await ask(api, 'manager-filip', 'declareIndependence', byManager), 'done')
  t.equal(await ask(api, 'manager-filip', 'sendFinalAnswer', byManager), 'done')
})

story('an assigned handler declares, or declines', async (t, api) => {
  t.equal(
    await ask(api, 'handler-bert', 'declareIndependence', await assigned(api)),
    '403 missingPermission',
    'nobody does it for him',
  )
  t.equal(await ask(api, 'manager-carla', 'declareIndependence', await assigned(api)), '403 missingPermission')
  const declared = await go(api, 'handler-an', 'declareIndependence', await assigned(api))
  t.match(declared, { status: 'IN_REVIEW', handler: { id: AN.id } })
  t.equal(await ask(api, 'handler-an', 'replySubstantively', declared), 'done')

  t.equal(
    await ask(api, 'handler-an', 'declareIndependence', await assigned(api), { independent: false }),
    '400 badRequest reason',
  )
  const declined = await go(api, 'handler-an', 'declareIndependence', await assigned(api), {
    independent: false,
    reason: 'De klager is mijn buurman.',
  })
  t.match(declined, { status: 'RECEIVED', handler: undefined })
  t.match((await api.history('auditor-dirk', declined.id)).at(-1), {
    type: 'complaint.independenceDeclared',
    details: { independent: false, reason: 'De klager is mijn buurman.' },
  })
  t.notOk(
    (await api.history(BROKER, declined.id)).some(({ type }) => type === 'complaint.independenceDeclared'),
    'the broker is not told',
  )

  const dropped = await go(api, 'handler-an', 'declareIndependence', await pending(api), {
    independent: false,
    reason: 'Ik zie nu pas wie het is.',
  })
  t.match(dropped, { status: 'RECEIVED', pendingApproval: undefined })
  return { declared, declined, dropped }
})

story('who declined for a conflict of interest stays out, unless a manager overrides it', async (t, api) => {
  const reason = { independent: false, reason: 'De klager is mijn buurman.' }
  const declined = await go(api, 'handler-an', 'declareIndependence', await assigned(api), reason)
  t.same((await seen(api, 'handler-an', declined)).availableActions, [])
  const rows: [string, Operation, object][] = [
    ['handler-an',    'assignComplaint',      { handlerId: AN.id, ...HIMSELF }],
    ['manager-carla', 'assignComplaint',      { handlerId: AN.id }],
    ['handler-an',    'acknowledgeComplaint', {}],
    ['handler-an',    'withdrawComplaint',    {}],
  ]
  for (const [client, operation, body] of rows) {
    t.equal(await ask(api, client, operation, declined, body), CONFLICT, `${client} ${operation}`)
  }
  const { version } = await seen(api, 'handler-an', declined)
  const patch = { policyNumber: 'P-1' }
  const refused = await api.act('handler-an', 'updateComplaint', { complaintId: declined.id }, patch, { version })
  t.equal(refused.problem, 'handlerConflictOfInterest', 'nor may they change it')

  const { id } = await received(api)
  const themselves = { handlerId: AN.id, ...HIMSELF }
  t.equal(await ask(api, 'handler-an', 'assignComplaint', { id }, themselves), 'done', 'another complaint')

  await go(api, 'manager-carla', 'assignComplaint', declined, { handlerId: AN.id, ...OVERRIDE })
  const acknowledge = () => ask(api, 'handler-an', 'acknowledgeComplaint', declined)
  t.equal(await acknowledge(), '409 independenceNotDeclared', 'they still declare')
  await go(api, 'handler-an', 'declareIndependence', declined)
  t.equal(await acknowledge(), 'done')
  await go(api, 'manager-carla', 'assignComplaint', declined, { handlerId: BERT.id })
  t.equal(
    await ask(api, 'manager-carla', 'assignComplaint', declined, { handlerId: AN.id }), CONFLICT,
    'the override has ended',
  )

  const byManager = await go(api, 'manager-carla', 'assignComplaint', await received(api), { handlerId: FILIP.id })
  await go(api, 'manager-filip', 'declareIndependence', byManager, reason)
  t.equal(
    await ask(api, 'manager-filip', 'assignComplaint', byManager, { handlerId: BERT.id }),
    CONFLICT,
    'managers too',
  )
})

/** Who must not touch it, and why. */
const CONFLICTS: [why: string, client: string, logging: (api: Calls) => Promise<Complaint>][] = [
  ['is complained about', 'manager-carla', api => logged(api, { staffComplainedAbout: [CARLA.id] }, 'handler-an')],
  [
    'took the contested decision',
    'manager-carla',
    api => logged(api, { contestedDecisionBy: [AN.id, CARLA.id] }, 'handler-bert'),
  ],
  ['is tied to the office', 'handler-griet', api => logged(api, { officeId: ANTWERP.id }, 'handler-an')],
]
const STAFF_ACTIONS: [from: string, operations: Operation[]][] = [
  ['RECEIVED', [
    'returnToBroker', 'assignComplaint', 'acknowledgeComplaint', 'notifyDelay', 'redirectComplaint',
    'withdrawComplaint', 'correctReceipt', 'recordOmbudsmanReferral',
  ]],
  ['IN_REVIEW', [
    'assignComplaint', 'acknowledgeComplaint', 'replySubstantively', 'notifyDelay', 'sendFinalAnswer',
    'approveFinalAnswer', 'redirectComplaint', 'withdrawComplaint', 'correctReceipt',
  ]],
  ['ANSWERED', ['closeComplaint', 'reopenComplaint', 'correctReceipt', 'recordOmbudsmanReferral']],
]
/**
 * What is for managers or the assigned handler only: for Griet the contract's order says 403 first.
 */
const NOT_HERS: readonly string[] = ['correctReceipt', 'sendFinalAnswer', 'approveFinalAnswer']

story('a handler with a conflict of interest takes no action and changes nothing', async (t, api) => {
  for (const [why, client, logging] of CONFLICTS) {
    const complaint = await logging(api)
    for (const [status, operations] of STAFF_ACTIONS) {
      if (status === 'IN_REVIEW') {
        await go(api, 'manager-filip', 'assignComplaint', complaint, { handlerId: FILIP.id, ...HIMSELF })
      }
      if (status === 'ANSWERED') await go(api, 'manager-filip', 'sendFinalAnswer', complaint)
      const { version, availableActions } = await seen(api, client, complaint)
      t.same(availableActions, [], `${client}, who ${why}, is offered nothing in ${status}`)
      for (const operation of operations) {
        const body = client === 'handler-griet' && operation === 'assignComplaint'
          ? { handlerId: GRIET.id, ...HIMSELF }
          : {}
        const refusal = client === 'handler-griet' && NOT_HERS.includes(operation)
          ? '403 missingPermission'
          : '409 handlerConflictOfInterest'
        t.equal(
          await ask(api, client, operation, complaint, body),
          refusal,
          `${operation} in ${status} by ${client}, who ${why}`,
        )
      }
      const patch = { staffComplainedAbout: null, contestedDecisionBy: null }
      const { status: code, problem } = await api.act(client, 'updateComplaint', { complaintId: complaint.id }, patch, {
        version,
      })
      t.equal(`${code} ${problem}`, '409 handlerConflictOfInterest', 'nor takes himself off the lists')
    }
    const { ombudsmanReferrals: [referral] } = await go(api, 'manager-filip', 'recordOmbudsmanReferral', complaint)
    for (const operation of ['recordOmbudsmanAdvice', 'prolongOmbudsmanReferral', 'recordOmbudsmanPosition'] as const) {
      t.equal(
        await ask(api, client, operation, complaint, { referralId: referral?.id }),
        '409 handlerConflictOfInterest',
        operation,
      )
    }
  }
})

story('a manager overrides a conflict with a motive, for one handler, until they are unassigned', async (t, api) => {
  const complaint = await received(api)
  const overridden = await go(api, 'manager-carla', 'assignComplaint', complaint, { handlerId: GRIET.id, ...OVERRIDE })
  t.match((await api.history('auditor-dirk', complaint.id)).at(-1), { type: 'complaint.assigned', details: OVERRIDE })
  t.equal(
    await ask(api, 'handler-griet', 'acknowledgeComplaint', overridden),
    '409 independenceNotDeclared',
    'she still declares',
  )
  await go(api, 'handler-griet', 'declareIndependence', overridden)
  t.equal(await ask(api, 'handler-griet', 'acknowledgeComplaint', overridden), 'done')
  t.ok((await seen(api, 'handler-griet', overridden)).availableActions.includes('ASSIGN'))
  t.equal(
    await ask(api, 'handler-griet', 'assignComplaint', overridden, { handlerId: GRIET.id, ...HIMSELF }),
    'done',
    'it stands until she is unassigned',
  )
  t.equal(await ask(api, 'handler-griet', 'replySubstantively', overridden), 'done')
  t.equal(
    await ask(api, 'handler-griet', 'acknowledgeComplaint', await received(api)),
    '409 handlerConflictOfInterest',
    'not on another complaint',
  )
  await go(api, 'manager-carla', 'assignComplaint', overridden, { handlerId: BERT.id })
  t.equal(
    await ask(api, 'handler-griet', 'replySubstantively', overridden),
    '409 handlerConflictOfInterest',
    'nor once another has it',
  )
  t.equal(
    await ask(api, 'manager-carla', 'assignComplaint', overridden, { handlerId: GRIET.id }),
    '409 handlerConflictOfInterest',
    'nor given back without a new one',
  )
})

story('naming the present handler unassigns them and drops a pending answer', async (t, api) => {
  for (const name of ['staffComplainedAbout', 'contestedDecisionBy'] as const) {
    const complaint = await patched(api, await pending(api), { [name]: [AN.id] })
    t.match(
      complaint,
      exactLists({ status: 'RECEIVED', handler: undefined, pendingApproval: undefined, [name]: [AN.id] }),
    )
    t.equal(await ask(api, 'handler-an', 'acknowledgeComplaint', complaint), '409 handlerConflictOfInterest')
  }
  const other = await patched(api, await pending(api), { staffComplainedAbout: [BERT.id] })
  t.match(
    other,
    { status: 'IN_REVIEW', handler: { id: AN.id }, pendingApproval: { submittedBy: { id: AN.id } } },
    'naming another does not',
  )
  const himself = await patched(api, await inReview(api), { staffComplainedAbout: [AN.id] }, 'handler-an')
  t.match(himself, { status: 'RECEIVED', handler: undefined }, 'he may say so himself')
  const later = await patched(api, await answered(api), { contestedDecisionBy: [AN.id] })
  t.match(later, { status: 'ANSWERED', handler: undefined }, 'later the status stays')
  const reopened = await go(api, 'handler-bert', 'reopenComplaint', later)
  t.match(reopened, { status: 'IN_REVIEW', handler: undefined })
  return { other, himself, later, reopened }
})

story('a pending answer survives ASSIGN to another handler, and no other unassignment', async (t, api) => {
  const moved = await go(api, 'manager-carla', 'assignComplaint', await pending(api), { handlerId: BERT.id })
  t.match(moved, { handler: { id: BERT.id }, pendingApproval: { submittedBy: { id: AN.id } } })
  t.equal((await go(api, 'handler-an', 'withdrawComplaint', await pending(api))).pendingApproval, undefined)
  t.equal((await go(api, 'handler-an', 'redirectComplaint', await pending(api))).pendingApproval, undefined)
  return moved
})

story('handler and declaration stay through a reopening', async (t, api) => {
  const reopened = await go(api, 'handler-bert', 'reopenComplaint', await closed(api))
  t.match(reopened, { status: 'IN_REVIEW', handler: { id: AN.id } })
  t.equal(await ask(api, 'handler-an', 'sendFinalAnswer', reopened), 'done')
  const without = await go(api, 'handler-bert', 'reopenComplaint', await withdrawn(api))
  t.match(without, { status: 'IN_REVIEW', handler: undefined })
  t.equal(await ask(api, 'handler-an', 'sendFinalAnswer', without), '403 missingPermission')
  t.equal(await ask(api, 'handler-an', 'sendFinalAnswer', await taken(api, without)), 'done')
})

t.test('the broker never sees conflicts of interest', async t => {
  const { rest } = both(world)
  const complaint = await patched(rest, await pending(rest), {
    staffComplainedAbout: [BERT.id],
    contestedDecisionBy: [FILIP.id],
  })
  const { body } = await rest.read(BROKER, complaint.id)
  for (const id of [BERT.id, FILIP.id]) t.notMatch(body, id)
  t.notMatch(
    JSON.stringify(await rest.history(BROKER, complaint.id)),
    /staffComplainedAbout|contestedDecisionBy|pendingApproval|override/,
  )
})
