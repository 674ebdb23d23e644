/** Retention rules through both APIs, the dry run, the job; and looking up a person. */
import t from 'tap'
import { createErasureQueue } from '../../../src/store/privacy/erasureQueue.ts'
import { createRetentionStore } from '../../../src/store/privacy/retention.ts'
import { createKeyRing } from '../../../src/complaints/keyRing.ts'
import { uuidv7 } from '../../../src/directory/ids.ts'
import { dataSource } from '../../../src/store/dataSource.ts'
import { applyRetentionRules } from '../../../src/usecases/privacy/retention.ts'
import { both } from '../../support/calls.ts'
import { mutationOf, queryOf } from '../../support/contracts.ts'
import * as make from '../../support/situations.ts'
import { BROKER, go, NOW } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const { rest } = both(world)
world.clock.set(NOW)

const call = async (client: string, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
  const { statusCode, body } = await world.app.inject({
    method, url, headers: { authorization: `Bearer ${await world.token(client)}` }, ...(payload && { payload }),
  })
  return { status: statusCode, body: JSON.parse(body) }
}
const graphql = async (client: string, query: string, variables: object = {}) => {
  const { body: { data, errors: [error] = [] } } = await call(client, 'POST', '/graphql', { query, variables })
  return { status: error?.extensions.status ?? 200, value: data && Object.values(data)[0] }
}

const items = [{ category: 'CLOSED', months: 60 }, { category: 'NOT_A_COMPLAINT', months: 12 }]
const closed = await make.closed(rest)
const held = await make.closed(rest)
await go(rest, 'manager-carla', 'setLegalHold', held)
const redirected = await go(rest, 'handler-an', 'redirectComplaint', await make.inReview(rest))
await make.inReview(rest)

t.test('ADMIN sets the rules, others read them', async t => {
  t.same((await call('auditor-dirk', 'GET', '/v1/retentionRules')).body.items, [], 'off by default')
  for (const client of ['manager-carla', 'handler-an', BROKER]) {
    t.equal((await call(client, 'PUT', '/v1/retentionRules', { items })).status, 403, client)
    t.equal((await graphql(client, mutationOf('setRetentionRules'), { input: { items } })).status, 403, client)
  }
  t.same((await graphql('admin-els', mutationOf('setRetentionRules'), { input: { items: [] } })).value, { rules: [] })
  t.same((await call('admin-els', 'PUT', '/v1/retentionRules', { items })).body.items, items)
  t.same((await graphql('manager-carla', '{ retentionRules { category months } }')).value, items)
  t.equal((await call(BROKER, 'GET', '/v1/retentionRules')).status, 403)
  t.equal((await call('admin-els', 'PUT', '/v1/retentionRules', { items: [items[0], items[0]] })).status, 400)
})

t.test('a dry run counts what would be erased, and what a hold keeps', async t => {
  t.match((await call('admin-els', 'POST', '/v1/retentionRules/dryRun')).body.categories[0], { due: 0, onHold: 0 })
  world.clock.set('2031-03-17T09:00:00Z')
  const expected = [
    { ...items[0], due: 1, onHold: 1, references: [closed.reference] },
    { ...items[1], due: 1, onHold: 0, references: [redirected.reference] },
  ]
  t.same((await call('admin-els', 'POST', '/v1/retentionRules/dryRun')).body, { day: '2031-03-17', categories: expected })
  t.same((await graphql('admin-els', queryOf('retentionDryRun'))).value, { day: '2031-03-17', categories: expected })
  const other = { items: [{ category: 'WITHDRAWN', months: 1 }] }
  t.match((await call('admin-els', 'POST', '/v1/retentionRules/dryRun', other)).body.categories[0], { due: 0 })
  t.equal((await call('manager-carla', 'POST', '/v1/retentionRules/dryRun')).status, 403)
})

t.test('the job requests the erasure of what is due once, however many processes run it', async t => {
  const encryptionKey = createKeyRing(world.config.keys.encryptionKeys)
  const sources = await Promise.all([1, 2].map(() => dataSource({ url: world.config.databaseUrl, poolSize: 2 }).initialize()))
  t.teardown(() => Promise.all(sources.map(source => source.destroy())))
  const ports = sources.map(source =>
    ({ retention: createRetentionStore(source, encryptionKey), clock: world.clock, newId: uuidv7 }))
  for (let round = 0; round < 3; round++) await Promise.all(ports.map(applyRetentionRules))
  const { body } = await call('auditor-dirk', 'GET', '/v1/dataSubjects/erasures')
  t.equal(body.items.length, 1)
  t.match(body.items[0], { origin: 'RETENTION', status: 'APPROVED', decidedBy: { name: 'Els Wouters' } })
  t.same(body.items[0].complaints.map((item: { reference: string, category: string }) => [item.reference, item.category]).sort(), [
    [closed.reference, 'CLOSED'], [redirected.reference, 'NOT_A_COMPLAINT'],
  ])
  const waiting = await createErasureQueue(sources[0]!, encryptionKey).waiting(undefined, 10)
  t.same(waiting.map(({ id }) => id).sort(), [closed.id, redirected.id].sort())
})

t.test('a person is found in every place, by staff who may', async t => {
  const person = { name: 'Zoë Vandermarke', email: 'zoe@example.be' }
  const complaint = await make.received(rest, {
    complainant: { ...make.PERSON, ...person, phone: '+32 475 99 88 77' }, policyNumber: 'POL-998/877',
  })
  await call('handler-an', 'POST', `/v1/complaints/${complaint.id}/notes`, { text: 'Vandermarke, Zoe belde.', visibility: 'INTERNAL' })
  await go(rest, 'handler-an', 'acknowledgeComplaint', complaint)
  const place = (name: string, count = 1) => ({ place: name, count })
  const expected = { found: 1, complaints: [{
    complaintId: complaint.id, reference: complaint.reference, firstLineReference: complaint.firstLineReference,
    places: [place('COMPLAINT'), place('HISTORY', 1), place('NOTE'), place('LETTER')],
  }] }
  const { body } = await call('manager-carla', 'POST', '/v1/dataSubjects/query', { name: person.name })
  t.same(body, expected)
  const inGraphql = await graphql('manager-carla', queryOf('dataSubject'), { input: { name: person.name } })
  t.same(inGraphql.value, body, JSON.stringify(inGraphql))
  for (const input of [{ email: 'ZOE@example.be' }, { policyNumber: 'pol998877' }, { phone: '0475/99.88.77' }]) {
    t.equal((await call('manager-carla', 'POST', '/v1/dataSubjects/query', input)).body.found, 1, JSON.stringify(input))
  }
  const { body: forAdmin } = await call('admin-els', 'POST', '/v1/dataSubjects/query', { name: person.name })
  t.same(forAdmin.complaints.map((found: object) => Object.keys(found).sort()), [['firstLineReference', 'places', 'reference']])
  t.equal((await call('manager-carla', 'POST', '/v1/dataSubjects/query', { name: 'Niemand Zoals Deze' })).body.found, 0)
  t.equal((await call('manager-carla', 'POST', '/v1/dataSubjects/query', {})).status, 400)
  for (const client of [BROKER, 'handler-an', 'auditor-dirk']) {
    t.equal((await call(client, 'POST', '/v1/dataSubjects/query', person)).status, 403, client)
  }
  await make.logged(rest, { complainant: { ...make.PERSON, name: 'Enkel Eerstelijn' } })
  t.equal((await call('manager-carla', 'POST', '/v1/dataSubjects/query', { name: 'Enkel Eerstelijn' })).body.found, 0, 'what an office holds is the office\'s')
})
