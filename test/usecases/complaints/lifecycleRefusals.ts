/**
 * Of two things that are wrong, which is told: the order of refusals (contract.md, section 1), the
 * same in both APIs.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import t from 'tap'
import { BERT, GRIET } from '../../../src/sandbox/seed/people.ts'
import { both, outcomeOf } from '../../support/calls.ts'
import type { Calls, Complaint, How } from '../../support/calls.ts'
import { untilAnotherWaitsFor } from '../../support/locks.ts'
import { throughBoth } from '../../support/stories.ts'
import {
  answered, assigned, BODIES, BROKER, closed, go, inReview, logged, pending, received, tried,
} from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const story = throughBoth(t, world)

const UNKNOWN = { id: randomUUID(), version: 1 }
const FUTURE = '2026-03-17T09:00:00Z'
const SHAPELESS = { channel: 'PIGEON' }

type Make = (api: Calls) => Promise<Pick<Complaint, 'id' | 'version'>>
type Row = [
  both: string,
  make: Make,
  client: string,
  operation: string,
  body: object,
  how: How | ((complaint: Pick<Complaint, 'version'>) => How),
  answer: string,
]

const unknown: Make = async () => UNKNOWN
const untouched: Make = api => logged(api)
const stale = { version: 99 }
const present = ({ version }: Pick<Complaint, 'version'>): How => ({ version })

const ROWS: Row[] = [
  ['shape before ADMIN',                 received,  'admin-els',      'acknowledgeComplaint', SHAPELESS,                                                        {},      '400 badRequest channel'],
  ['shape before 404',                   unknown,   'handler-an',     'acknowledgeComplaint', SHAPELESS,                                                        {},      '400 badRequest channel'],
  ['shape before 404 of another office', received,  'broker-ghent',   'escalateComplaint',    { ground: 'WHIM' },                                               {},      '400 badRequest ground'],
  ['shape before 403',                   received,  BROKER,           'acknowledgeComplaint', SHAPELESS,                                                        {},      '400 badRequest channel'],
  ['shape before 428',                   received,  'handler-an',     'updateComplaint',      { remedySought: 7 },                                              {},      '400 badRequest remedySought'],
  ['shape before 412',                   received,  'handler-an',     'acknowledgeComplaint', SHAPELESS,                                                        stale,   '400 badRequest channel'],
  ['shape before 409',                   closed,    'handler-an',     'acknowledgeComplaint', SHAPELESS,                                                        {},      '400 badRequest channel'],
  ['ADMIN before 404',                   unknown,   'admin-els',      'acknowledgeComplaint', BODIES.acknowledgeComplaint,                                      {},      '403 missingPermission'],
  ['ADMIN before 409',                   closed,    'admin-els',      'acknowledgeComplaint', BODIES.acknowledgeComplaint,                                      {},      '403 missingPermission'],
  ['404 before 403',                     unknown,   'auditor-dirk',   'acknowledgeComplaint', BODIES.acknowledgeComplaint,                                      {},      '404 resourceNotFound'],
  ['404 before 428',                     tried,     'handler-an',     'updateComplaint',      { remedySought: 'Geld.' },                                        {},      '404 resourceNotFound'],
  ['404 before 412',                     received,  'broker-ghent',   'escalateComplaint',    BODIES.escalateComplaint,                                         stale,   '404 resourceNotFound'],
  ['404 before 409',                     closed,    'broker-ghent',   'escalateComplaint',    BODIES.escalateComplaint,                                         {},      '404 resourceNotFound'],
  ['403 before 428',                     received,  BROKER,           'updateComplaint',      { remedySought: 'Geld.' },                                        {},      '403 missingPermission'],
  ['403 before 428, of a member',        tried,     BROKER,           'updateComplaint',      { brokerAccess: 'NONE' },                                         {},      '403 missingPermission'],
  ['403 before 412',                     received,  'auditor-dirk',   'acknowledgeComplaint', BODIES.acknowledgeComplaint,                                      stale,   '403 missingPermission'],
  ['403 of the part before 412',         inReview,  'handler-bert',   'sendFinalAnswer',      BODIES.sendFinalAnswer,                                           stale,   '403 missingPermission'],
  ['403 of the body before 412',         received,  'handler-an',     'assignComplaint',      { handlerId: BERT.id },                                           stale,   '403 missingPermission'],
  ['403 before 409',                     closed,    BROKER,           'withdrawComplaint',    BODIES.withdrawComplaint,                                         {},      '403 missingPermission'],
  ['403 of the body before 409',         closed,    'handler-an',     'assignComplaint',      { handlerId: BERT.id },                                           {},      '403 missingPermission'],
  ['428 before 409',                     closed,    'handler-an',     'updateComplaint',      { remedySought: 'Geld.' },                                        {},      '428 preconditionRequired'],
  ['428 before memberLocked',            received,  'handler-an',     'updateComplaint',      { description: 'Iets heel anders dan eerst.' },                   {},      '428 preconditionRequired'],
  ['412 before 409 of the status',       closed,    'handler-an',     'acknowledgeComplaint', BODIES.acknowledgeComplaint,                                      stale,   '412 preconditionFailed'],
  ['412 before 409 of a patch',          closed,    'handler-an',     'updateComplaint',      { remedySought: 'Geld.' },                                        stale,   '412 preconditionFailed'],
  ['412 before memberLocked',            received,  'handler-an',     'updateComplaint',      { description: 'Iets heel anders dan eerst.' },                   stale,   '412 preconditionFailed'],
  ['412 before a conflict',              received,  'handler-griet',  'acknowledgeComplaint', BODIES.acknowledgeComplaint,                                      stale,   '412 preconditionFailed'],
  ['412 before a declaration',           assigned,  'handler-an',     'acknowledgeComplaint', BODIES.acknowledgeComplaint,                                      stale,   '412 preconditionFailed'],
  ['412 before a rule',                  untouched, BROKER,           'resolveFirstLine',     BODIES.resolveFirstLine,                                          stale,   '412 preconditionFailed'],
  ['412 before 400 of a value',          received,  'handler-an',     'acknowledgeComplaint', { channel: 'EMAIL', dispatchedAt: FUTURE },                       stale,   '412 preconditionFailed'],
  ['status before conflict',             closed,    'handler-griet',  'acknowledgeComplaint', BODIES.acknowledgeComplaint,                                      {},      '409 actionNotAllowed'],
  ['409 of the status before 400',       answered,  'handler-an',     'acknowledgeComplaint', { channel: 'EMAIL', dispatchedAt: FUTURE },                       {},      '409 actionNotAllowed'],
  ['conflict before 400',                received,  'handler-griet',  'acknowledgeComplaint', { channel: 'EMAIL', dispatchedAt: FUTURE },                       {},      '409 handlerConflictOfInterest'],
  ['conflict of the handler before 400', received,  'manager-carla',  'assignComplaint',      { handlerId: GRIET.id, independenceDeclared: true },              {},      '409 handlerConflictOfInterest'],
  ['declaration before 400',             assigned,  'handler-an',     'acknowledgeComplaint', { channel: 'EMAIL', dispatchedAt: FUTURE },                       {},      '409 independenceNotDeclared'],
  ['intervention before 400',            untouched, BROKER,           'escalateComplaint',    { ground: 'UNSATISFIED_AFTER_FIRST_LINE', requestedOn: '2026-03-17' }, {}, '409 interventionRequired'],
  ['approval before 400',                pending,   'handler-an',     'sendFinalAnswer',      { ...BODIES.sendFinalAnswer, dispatchedAt: FUTURE },              {},      '409 approvalPending'],
  ['memberLocked before 400',            received,  'handler-an',     'updateComplaint',      { description: 'Iets heel anders dan eerst.', correspondenceTo: 'REPRESENTATIVE' }, present, '409 memberLocked'],
  ['a taken reference before 400',       untouched, BROKER,           'updateComplaint',      { brokerReference: 'TAKEN', correspondenceTo: 'REPRESENTATIVE' }, present, '409 brokerReferenceTaken'],
  ['and last, 400',                      received,  'handler-an',     'acknowledgeComplaint', { channel: 'EMAIL', dispatchedAt: FUTURE },                       present, '400 badRequest dispatchedAt'],
]

story('of two faults the first in the order of refusals is answered', async (t, api) => {
  if (api.name === 'REST') await logged(api, { brokerReference: 'TAKEN' })
  for (const [name, make, client, operation, body, how, answer] of ROWS) {
    const complaint = await make(api)
    const options = typeof how === 'function' ? how(complaint) : how
    t.equal(outcomeOf(await api.act(client, operation, { complaintId: complaint.id }, body, options)), answer, name)
  }
  const twice = { brokerReference: 'TAKEN', signalledAt: FUTURE }
  t.equal(
    outcomeOf(await api.act(BROKER, 'logComplaint', {}, { ...BODIES.logComplaint, ...twice })),
    '409 brokerReferenceTaken',
    'a taken reference before 400, at logging',
  )
})

story('ADMIN gets the same answer whether a complaint exists or not', async (t, api) => {
  const { id } = await received(api)
  const answers = await Promise.all([id, UNKNOWN.id].map(async complaintId => {
    const [read, act] = [
      await api.read('admin-els', complaintId),
      await api.act('admin-els', 'closeComplaint', { complaintId }, BODIES.closeComplaint),
    ]
    return [read, act].map(({ body }) => JSON.parse(body.replaceAll(complaintId, '<id>')))
  }))
  t.same(answers[0], answers[1])
})

story('a stored response comes after 404 and before every other refusal', async (t, api) => {
  const [first, key] = ['handler-an', `kept-${api.name}`]
  const complaint = await inReview(api)
  const answer = () =>
    api.act(first, 'sendFinalAnswer', { complaintId: complaint.id }, BODIES.sendFinalAnswer, {
      key,
      version: complaint.version,
    })
  const fresh = await answer()
  t.equal(outcomeOf(fresh), 'done')
  t.match(await answer(), { replayed: true, body: fresh.body }, 'before 412 and the status')
  await go(api, 'manager-carla', 'assignComplaint', await go(api, first, 'reopenComplaint', complaint), {
    handlerId: BERT.id,
  })
  t.match(await answer(), { replayed: true, body: fresh.body }, 'before 403: An is not the handler any more')
  const other = { ...BODIES.sendFinalAnswer, decision: 'REJECTED' }
  t.equal(
    outcomeOf(await api.act(first, 'sendFinalAnswer', { complaintId: complaint.id }, other, { key, ...stale })),
    '422 idempotencyKeyReused',
    '422 before 403 and 412',
  )
  t.equal(
    outcomeOf(await api.act(first, 'sendFinalAnswer', { complaintId: UNKNOWN.id }, other, { key })),
    '404 resourceNotFound',
    '404 before 422',
  )
  t.equal(
    outcomeOf(await api.act(first, 'sendFinalAnswer', { complaintId: complaint.id }, { ...other, channel: 'PIGEON' }, {
      key,
    })),
    '400 badRequest channel',
    'shape before 422',
  )

  const own = await tried(api)
  const escalate = () =>
    api.act(BROKER, 'escalateComplaint', { complaintId: own.id }, BODIES.escalateComplaint, { key })
  const receipt = await escalate()
  t.match((await escalate()).receipt, receipt.receipt)
  await api.done('manager-carla', 'updateComplaint', { complaintId: own.id }, { brokerAccess: 'NONE' }, {
    version: own.version + 1,
  })
  t.equal(outcomeOf(await escalate()), '404 resourceNotFound', 'tenancy before the stored response')
})

story('409 for a key in use comes after 404 and before 403', async (t, api) => {
  const complaint = await received(api)
  const ask = async (id: string) =>
    outcomeOf(await api.act('auditor-dirk', 'acknowledgeComplaint', { complaintId: id }, BODIES.acknowledgeComplaint, {
      key: `running-${api.name}`,
    }))
  const holder = new pg.Client({ connectionString: world.database.ownerUrl })
  await holder.connect()
  t.teardown(() => holder.end())
  await holder.query('begin')
  await holder.query('select from complaints where id = $1 for update', [complaint.id])
  const running = ask(complaint.id)
  await untilAnotherWaitsFor(holder)
  t.equal(await ask(complaint.id), '409 idempotencyRequestInProgress')
  t.equal(await ask(UNKNOWN.id), '404 resourceNotFound')
  await holder.query('rollback')
  t.equal(await running, '403 missingPermission')
  t.equal(await ask(complaint.id), '403 missingPermission', 'a refusal is not kept')
})

t.test('401, 415, 413 and malformed JSON come before every other refusal', async t => {
  const { rest } = both(world)
  const { id } = await received(rest)
  const send = async (url: string, headers: Record<string, string>, payload: string) => {
    const response = await world.app.inject({ method: 'POST', url, headers, payload })
    const document = response.json()
    const { status, type } = document.errors?.[0]?.extensions ?? document
    return `${response.statusCode} ${status} ${String(type).split(':').at(-1)}`
  }
  const json = { 'content-type': 'application/json' }
  const token = { authorization: `Bearer ${await world.token('admin-els')}` }
  for (const url of [`/v1/complaints/${id}/acknowledgement`, '/graphql']) {
    t.equal(await send(url, json, '{'), '401 401 noAccessToken', '401 before a body that is none')
    t.equal(await send(url, { ...json, authorization: 'Bearer x.y.z' }, '{'), '401 401 invalidAccessToken')
    t.equal(await send(url, { 'content-type': 'text/plain' }, '{'), '401 401 noAccessToken', '401 before 415')
    t.equal(
      await send(url, { ...token, 'content-type': 'text/plain' }, '{'),
      '415 415 unsupportedMediaType',
      '415 before 400',
    )
    t.equal(
      await send(url, { ...token, 'content-type': 'application/json' }, `{"x":"${'y'.repeat(1_100_000)}"`),
      '413 413 payloadTooLarge',
      '413 before 400',
    )
    t.equal(await send(url, { ...token, ...json }, '{'), '400 400 badRequest', '400 before ADMIN')
  }
})
