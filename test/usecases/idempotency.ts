/**
 * "Idempotency" of the contract, section 1: the first success under a key is given again, through
 * both APIs.
 */
import pg from 'pg'
import t from 'tap'
import type { Test } from 'tap'
import { ACTION_NAMES, LIFECYCLE } from '../../src/complaints/lifecycle.ts'
import { AN } from '../../src/sandbox/seed/people.ts'
import { exactLists } from '../support/exactLists.ts'
import { both } from '../support/calls.ts'
import type { Calls, How, Ids, Reply } from '../support/calls.ts'
import { untilAnotherWaitsFor } from '../support/locks.ts'
import { anotherProcess, createWorld } from '../world.ts'
import type { World } from '../world.ts'

const world = await createWorld(t)
const { rest, graphql } = both(world)
const apis = [rest, graphql] as const

// A second process on the same database, and what is left of the first after a restart.
const { app } = await anotherProcess(t, world)
const elsewhere = both({ ...world, app } satisfies World)

const body = (more: object = {}) => ({
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.', ...more,
})
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }
const intervention = { kinds: ['ANSWER'], summary: 'Gebeld en uitgelegd.' }
const logged = async (more: object = {}): Promise<string> =>
  (await rest.done('broker-antwerp', 'logComplaint', {}, body(more))).id
const versionOf = async (client: string, id: string) => (await rest.read(client, id)).complaint?.version

const text = 'Een uitleg die lang genoeg is om als antwoord ten gronde te gelden.'
const answer = { decision: 'UPHELD', explanation: text, rootCause: 'PROCESS', channel: 'EMAIL' }
const EMAIL = { channel: 'EMAIL' }

/** A life in which every action is taken at least once. */
const LIFE: [client: string, operation: string, body: object][] = [
  ['broker-antwerp', 'recordIntervention', intervention],
  ['broker-antwerp', 'resolveFirstLine', { summary: 'Opgelost.', satisfaction: 'PARTIAL' }],
  ['broker-antwerp', 'reopenComplaint', { reason: 'Toch niet opgelost.' }],
  ['broker-antwerp', 'recordOmbudsmanReferral', { ...direct, referredOn: '2026-03-02' }],
  ['broker-antwerp', 'prolongOmbudsmanReferral', { prolongedOn: '2026-03-03' }],
  ['broker-antwerp', 'recordOmbudsmanPosition', { statedOn: '2026-03-03' }],
  ['broker-antwerp', 'recordOmbudsmanAdvice', { result: 'FOUNDED', advisedOn: '2026-03-04', followed: true }],
  ['broker-antwerp', 'escalateComplaint', { ground: 'UNSATISFIED_AFTER_FIRST_LINE' }],
  ['handler-an', 'acknowledgeComplaint', EMAIL],
  ['manager-carla', 'assignComplaint', { handlerId: AN.id }],
  ['handler-an', 'declareIndependence', { independent: true }],
  ['handler-an', 'replySubstantively', { text, ...EMAIL }],
  ['handler-an', 'notifyDelay', {
    reasons: 'Het verslag van de expert laat op zich wachten.',
    expectedCompletionOn: '2026-05-20',
    ...EMAIL,
  }],
  ['manager-carla', 'correctReceipt', {
    receivedAt: '2026-03-09T09:00:00Z',
    motive: 'De datumstempel zegt een dag eerder.',
  }],
  ['handler-an', 'sendFinalAnswer', { ...answer, remedies: [{ kind: 'PAYMENT', amountCents: 300_000 }] }],
  ['manager-carla', 'approveFinalAnswer', { approved: true }],
  ['manager-carla', 'setLegalHold', { reason: 'Dagvaarding betekend.' }],
  ['manager-carla', 'liftLegalHold', {}],
  ['manager-carla', 'closeComplaint', { complainantSatisfaction: 'FULL' }],
  ['manager-carla', 'reopenComplaint', { reason: 'Nieuwe feiten.', cause: 'NEW_FACTS' }],
  ['manager-carla', 'redirectComplaint', { outcome: 'REDIRECTED', explanation: text, ...EMAIL }],
  ['manager-carla', 'reopenComplaint', { reason: 'Per vergissing.', cause: 'ERROR' }],
  ['manager-carla', 'withdrawComplaint', { reason: 'De klager ziet ervan af.' }],
]

t.test('every action is replayed byte for byte, by either API', async t => {
  t.same(
    ACTION_NAMES.map(action => LIFECYCLE[action].operation).filter(name =>
      !LIFE.some(([, operation]) => operation === name)
    ),
    ['returnToBroker'],
    'after which staff see nothing',
  )
  world.clock.set('2026-03-10T09:00:00Z')
  for (const [turn, [first, second]] of [[rest, graphql], [graphql, rest]].entries()) {
    const create = (calls: Calls) => calls.act('broker-antwerp', 'logComplaint', {}, body(), { key: `life-${turn}` })
    const complaintId = await again(t, first!, second!, 'logComplaint', create)
    for (const [step, [client, operation, payload]] of LIFE.entries()) {
      const referralId = operation.startsWith('recordOmbudsmanReferral')
        ? undefined
        : (await rest.read(client, complaintId)).complaint?.ombudsmanReferrals[0]?.id
      const ids: Ids = { complaintId, ...(/Ombudsman/.test(operation) && referralId && { referralId }) }
      await again(
        t,
        first!,
        second!,
        operation,
        calls => calls.act(client, operation, ids, payload, { key: `step-${turn}-${step}` }),
      )
    }
    const types = (await rest.history('manager-carla', complaintId)).map(({ type }) => type)
    t.equal(types.filter(type => type !== 'letter.dispatched').length, LIFE.length + 1, 'and each happened once')
    t.equal(types.filter(type => type === 'letter.dispatched').length, 6, 'and so did each letter')
  }
  world.clock.clear()
})

/** Asks one API twice and then the other; gives the complaint's id. */
async function again (
  t: Test,
  first: Calls,
  second: Calls,
  what: string,
  ask: (calls: Calls) => Promise<Reply>,
): Promise<string> {
  const fresh = await ask(first)
  t.ok(fresh.status < 300 && fresh.replayed === undefined, `${first.name} ${what} ${fresh.detail ?? ''}`)
  const same = await ask(first)
  t.same({ ...same, complaint: undefined }, { ...fresh, complaint: undefined, replayed: true }, `${first.name} again`)
  const other = await ask(second)
  t.equal(other.replayed, true, `${second.name} says that it was kept`)
  t.same(other.complaint, fresh.complaint, `${second.name} tells the same complaint`)
  t.same(other.receipt, fresh.receipt)
  t.equal((await ask(second)).body, other.body, `${second.name} again`)
  return fresh.complaint!.id
}

t.test('a replayed response has the headers of the first', async t => {
  const send = async (url: string, payload: object) => world.app.inject({
    method: 'POST', url, payload, headers: { authorization: `Bearer ${await world.token('broker-antwerp')}`, 'idempotency-key': 'headers' },
  })
  const first = await send('/v1/complaints', body())
  for (
    const [url, payload] of [['/v1/complaints', body()], [`/v1/complaints/${first.json().id}/escalation`, {
      ground: 'NO_FIRST_LINE_RESPONSE',
    }]] as const
  ) {
    const [fresh, kept] = [await send(url, payload), await send(url, payload)]
    const { 'trace-id': one, date: _date, 'idempotency-replayed': _replayed, ...headers } = fresh.headers
    const { 'trace-id': other, date: _later, 'idempotency-replayed': replayed, ...again } = kept.headers
    t.same(again, headers)
    t.not(other, one, 'the Trace-Id names this request')
    t.equal(replayed, 'true')
    t.same([kept.statusCode, kept.body], [fresh.statusCode, fresh.body])
  }
})

const long = 'k'.repeat(255)
const shapes: [what: string, key: string, good: boolean][] = [
  ['one character',          'k',             true],
  ['255 characters',         long,            true],
  ['255 quoted',             `"${'q'.repeat(255)}"`, true],
  ['quoted, with a space',   '"a key"',       true],
  ['quoted, with a quote',   '"a \\"key\\""', true],
  ['256 characters',         `${long}k`,      false],
  ['256 quoted',             `"${long}k"`,    false],
  ['nothing',                '',              false],
  ['nothing in quotes',      '""',            false],
  ['a space',                'a key',         false],
  ['a quote without end',    '"key',          false],
  ['a quote in the middle',  'ke"y',          false],
  ['two keys',               'one, two',      false],
  ['another alphabet',       'clé',           false],
  ['a tab',                  '"a\tkey"',      false],
]
t.test('a key has 1 to 255 characters, quoted or bare', async t => {
  for (const calls of apis) {
    for (const [what, key, good] of shapes) {
      // A key that REST has used is a good one with another input.
      const reply = await calls.act(
        'broker-ghent',
        'logComplaint',
        {},
        body({ remedySought: `${calls.name} ${what}` }),
        { key },
      )
      t.match(
        reply,
        good ? { status: calls === rest ? 201 : 422 } : { status: 400, problem: 'badRequest' },
        `${calls.name} ${good ? 'takes' : 'refuses'} ${what}`,
      )
      if (!good) t.match(reply.issues?.[0], /idempotency-key/i, `${calls.name} names the key`)
      t.same(
        (reply.issues ?? []).filter(name => !/idempotency-key/i.test(name)),
        [],
        `${calls.name} names nothing else`,
      )
    }
  }
  for (const [one, other] of [['same', '"same"'], ['"with \\\\ and \\""', '"with \\\\ and \\""']] as const) {
    const first = await rest.act('broker-ghent', 'logComplaint', {}, body(), { key: one })
    const second = await rest.act('broker-ghent', 'logComplaint', {}, body(), { key: other })
    t.same([second.body, second.replayed], [first.body, true], `${one} is ${other}`)
  }
})

t.test('a key with another input is refused, and with the same input in another spelling is replayed', async t => {
  const [id, other] = [await logged(), await logged()]
  for (const calls of apis) {
    const key = `input-${calls.name}`
    const act = (complaintId: string, payload: object, how: How = {}) =>
      calls.act('broker-antwerp', 'recordIntervention', { complaintId }, payload, { key, ...how })
    const { body: first } = await act(id, intervention)
    for (
      const [what, complaintId, payload] of [
        ['another text', id, { ...intervention, summary: 'Iets anders.' }],
        ['another list', id, { ...intervention, kinds: ['ANSWER', 'ACTION'] }],
        ['one member more', id, { ...intervention, at: '2026-03-10T09:00:00Z' }],
        ['another complaint', other, intervention],
      ] as const
    ) {
      t.match(
        await act(complaintId, payload),
        { status: 422, problem: 'idempotencyKeyReused' },
        `${calls.name} ${what}`,
      )
    }
    t.equal(
      (await act(id, { summary: intervention.summary, kinds: intervention.kinds })).body,
      first,
      'in another order',
    )
    t.equal((await act(id, intervention, { version: 1 })).body, first, 'with a version that is past')
    t.equal((await act(id.toUpperCase(), intervention)).body, first, 'with the id in capitals')
    t.equal(
      (await act(id, intervention, { headers: { 'on-behalf-of': 's.janssens' } })).body,
      first,
      'for another user',
    )
  }
  t.equal(await versionOf('broker-antwerp', id), 3)
})

t.test('a key belongs to one client and one operation', async t => {
  const how = { key: 'own' }
  const theirs = await rest.act('broker-antwerp', 'logComplaint', {}, body(), how)
  t.notOk((await rest.act('broker-ghent', 'logComplaint', {}, body(), how)).replayed)
  const ids = { complaintId: theirs.complaint!.id }
  t.match(await rest.act('broker-antwerp', 'recordIntervention', ids, intervention, how), { status: 200 })
  t.match(await graphql.act('broker-antwerp', 'withdrawComplaint', ids, { reason: 'Toch niet.' }, how), { status: 200 })
})

t.test('a refusal is not stored', async t => {
  const id = await logged()
  const ids = { complaintId: id }
  const refusals: [number, string, string, object, How?][] = [
    [404, 'handler-an',     'acknowledgeComplaint', EMAIL],
    [403, 'broker-antwerp', 'acknowledgeComplaint', EMAIL],
    [412, 'broker-antwerp', 'escalateComplaint',    { ground: 'UNSATISFIED_AFTER_FIRST_LINE' }, { version: 9 }],
    [409, 'broker-antwerp', 'escalateComplaint',    { ground: 'UNSATISFIED_AFTER_FIRST_LINE' }],
    [400, 'broker-antwerp', 'escalateComplaint',    { ground: 'UNSATISFIED_AFTER_FIRST_LINE', requestedOn: '2099-01-01' }],
  ]
  for (const calls of apis) {
    for (const [status, client, operation, payload, how] of refusals) {
      t.equal(
        (await calls.act(client, operation, ids, payload, { ...how, key: 'refused' })).status,
        status === 400 ? 409 : status,
        `${calls.name} ${status}`,
      )
    }
  }
  await rest.done('broker-antwerp', 'recordIntervention', ids, intervention)
  t.match(await rest.act('broker-antwerp', 'escalateComplaint', ids, refusals[4]![3], { key: 'refused' }), {
    status: 400,
  })
  t.match(await rest.act('broker-antwerp', 'escalateComplaint', ids, refusals[3]![3], { key: 'refused' }), {
    status: 201,
    replayed: undefined,
  }, 'the key is still good')
  t.match(await graphql.act('handler-an', 'acknowledgeComplaint', ids, EMAIL, { key: 'refused' }), {
    status: 200,
    replayed: undefined,
  })
})

t.test('a stored response comes after shape, role and tenancy, and before all other refusals', async t => {
  const id = await logged(direct)
  const ids = { complaintId: id }
  const key = 'order'
  const ask = (calls: Calls, how: How = {}) =>
    calls.act('handler-an', 'acknowledgeComplaint', ids, EMAIL, { key, ...how })
  await rest.done('handler-an', 'assignComplaint', ids, { handlerId: AN.id, independenceDeclared: true })
  const { body: first } = await ask(rest)
  const send = (more: object, how: How = {}) =>
    rest.act('handler-an', 'acknowledgeComplaint', ids, more, { key, ...how })
  t.match(await send(EMAIL, { headers: { authorization: 'Bearer none' } }), { status: 401 })
  t.match(await send({ channel: 'PIGEON' }), { status: 400 }, 'shape before 422')
  t.match(
    await send({ channel: 'POST' }),
    { status: 422 },
    '422 before the 409 of the status and the 400 of the address',
  )
  t.match(await rest.act('admin-els', 'acknowledgeComplaint', ids, EMAIL, { key }), { status: 403 })
  t.equal((await ask(rest)).body, first, 'though a second acknowledgement is not allowed')
  t.equal((await ask(rest, { ifMatch: '"1"' })).body, first, 'before 412')
  const final = { ...answer, complaintAsUnderstood: 'U wacht.' }
  const sent = await rest.act('handler-an', 'sendFinalAnswer', ids, final, { key })
  await rest.done('manager-carla', 'reopenComplaint', ids, { reason: 'Nieuwe feiten.', cause: 'NEW_FACTS' })
  await rest.done('manager-carla', 'updateComplaint', ids, { contestedDecisionBy: [AN.id] }, {
    version: (await versionOf('manager-carla', id))!,
  })
  t.equal(
    (await rest.act('handler-an', 'sendFinalAnswer', ids, final, { key })).body,
    sent.body,
    'before 403, 409 and independence: he handles it no more',
  )
  await rest.done('manager-carla', 'withdrawComplaint', ids, { reason: 'De klager ziet ervan af.' })
  for (const calls of apis) t.equal((await ask(calls)).complaint?.version, 3, `${calls.name}: as it was then`)
  const escalated = await logged()
  await rest.act('broker-antwerp', 'escalateComplaint', { complaintId: escalated }, {
    ground: 'NO_FIRST_LINE_RESPONSE',
  })
  const back = () =>
    rest.act('handler-an', 'returnToBroker', { complaintId: escalated }, { reason: 'Per vergissing.' }, { key })
  t.match(
    [await back(), await back()],
    exactLists([{ status: 200 }, { status: 404 }]),
    'what was given back is not his to see any more',
  )
})

t.test('a patch by GraphQL is replayed although its version has passed', async t => {
  const ids = { complaintId: await logged() }
  const ask = () =>
    graphql.act('broker-antwerp', 'updateComplaint', ids, { claimNumber: 'S-1' }, { key: 'patch', version: 1 })
  t.same([(await ask()).replayed, (await ask()).replayed, await versionOf('broker-antwerp', ids.complaintId)], [
    undefined, true, 2,
  ])
})

t.test('while the first request runs, the same key is refused in every process, and answered after it', async t => {
  const id = await logged(direct)
  const holder = new pg.Client({ connectionString: world.database.ownerUrl })
  await holder.connect()
  t.teardown(() => holder.end())
  const requests: [string, string, (calls: Calls) => Promise<Reply>][] = [
    [
      'an action',
      `select from complaints where id = '${id}' for update`,
      calls => calls.act('handler-an', 'acknowledgeComplaint', { complaintId: id }, EMAIL, { key: 'slow' }),
    ],
    [
      'a creation',
      'select from number_series for update',
      calls => calls.act('broker-antwerp', 'logComplaint', {}, body(), { key: 'slow' }),
    ],
  ]
  await logged()
  for (const [what, lock, ask] of requests) {
    await holder.query(`begin; ${lock}`)
    const slow = ask(rest)
    await untilAnotherWaitsFor(holder)
    for (const calls of [rest, graphql, elsewhere.rest, elsewhere.graphql]) {
      t.match(await ask(calls), { status: 409, problem: 'idempotencyRequestInProgress' }, `${calls.name}: ${what} runs`)
    }
    await holder.query('commit')
    const first = await slow
    t.ok(first.status < 300, `${what} ends well`)
    for (const calls of [rest, elsewhere.rest]) {
      t.match(await ask(calls), { body: first.body, replayed: true }, 'and is given again')
    }
    t.match(await ask(elsewhere.graphql), { complaint: first.complaint, replayed: true })
  }
})

t.test('a stored response survives a restart, for 30 days of real time', async t => {
  const how = { key: 'kept' }
  const first = await rest.act('broker-antwerp', 'logComplaint', {}, body(), how)
  t.match(await elsewhere.rest.act('broker-antwerp', 'logComplaint', {}, body(), how), {
    body: first.body,
    replayed: true,
  }, 'another process, another day')
  world.clock.set('2030-01-01T00:00:00Z')
  t.match(await rest.act('broker-antwerp', 'logComplaint', {}, body(), how), { body: first.body, replayed: true }, 'the sandbox\'s clock does not count')
  world.clock.clear()
  const aged = (age: string) =>
    world.owner.query('update stored_responses set stored_at = now() - $1::interval where complaint_id = $2', [
      age,
      first.complaint!.id,
    ])
  await aged('29 days 23:59:00')
  t.match(
    await rest.act('broker-antwerp', 'logComplaint', {}, body(), how),
    { body: first.body, replayed: true },
    'on the last day',
  )
  await aged('30 days 00:00:01')
  const next = await rest.act('broker-antwerp', 'logComplaint', {}, body({ remedySought: 'Iets anders.' }), how)
  t.match(next, { status: 201, replayed: undefined }, 'then the key is free')
  t.not(next.complaint?.id, first.complaint?.id)
  t.match(await rest.act('broker-antwerp', 'logComplaint', {}, body({ remedySought: 'Iets anders.' }), how), {
    body: next.body,
    replayed: true,
  }, 'for the next 30 days')
})

t.test('a document with a key has one mutation field', async t => {
  const id = await logged()
  const field = (name: string, directive = '') =>
    `${name}: recordIntervention(input: { complaintId: "${id}", kinds: [ACTION], summary: "Gedaan." }) ${directive} { complaint { version } }`
  const documents: [string, string][] = [
    ['two fields',    `mutation { ${field('a')} ${field('b')} }`],
    ['a fragment',    `mutation { ${field('a')} ... on Mutation { ${field('b')} } }`],
    ['a named one',   `mutation { ${field('a')} ...more } fragment more on Mutation { ${field('b')} }`],
    ['one left out',  `mutation { ${field('a')} ${field('b', '@include(if: false)')} }`],
  ]
  const post = async (query: string, key?: string) => world.app.inject({
    method: 'POST', url: '/graphql', payload: { query },
    headers: { authorization: `Bearer ${await world.token('broker-antwerp')}`, ...(key && { 'idempotency-key': key }) },
  })
  for (const [what, query] of documents) {
    const { errors } = (await post(query, 'document')).json()
    t.match(
      errors[0].extensions,
      exactLists({ status: 400, issues: [{ in: 'header', name: 'Idempotency-Key' }] }),
      what,
    )
  }
  t.equal(await versionOf('broker-antwerp', id), 1, 'and none of them is done')
  t.notOk((await post(documents[0]![1])).json().errors, 'without a key it may have several')
  t.notOk((await post(`mutation { ${field('a')} }`, 'document')).json().errors)
})
