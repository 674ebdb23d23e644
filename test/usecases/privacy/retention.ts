/**
 * Retention rules through both APIs, the dry run, the job; a hold against the erasure; looking up a
 * person, and what they get.
 */
import { strFromU8, unzipSync } from 'fflate'
import pg from 'pg'
import t from 'tap'
import { createErasureQueue } from '../../../src/store/privacy/erasureQueue.ts'
import { createRetentionStore } from '../../../src/store/privacy/retention.ts'
import { createKeyRing } from '../../../src/complaints/keyRing.ts'
import { uuidv7 } from '../../../src/directory/ids.ts'
import { FILIP } from '../../../src/sandbox/seed/people.ts'
import { createFiles, folder } from '../../../src/store/correspondence/files.ts'
import { createOrphanedUploads } from '../../../src/store/correspondence/orphanedUploads.ts'
import { createErasureLog } from '../../../src/store/privacy/erasureLog.ts'
import { dataSource } from '../../../src/store/dataSource.ts'
import { eraseComplaints } from '../../../src/usecases/privacy/eraseComplaints.ts'
import { applyRetentionRules } from '../../../src/usecases/privacy/retention.ts'
import { both } from '../../support/calls.ts'
import { exactLists } from '../../support/exactLists.ts'
import { mutationOf, queryOf } from '../../support/contracts.ts'
import { formOf } from '../../support/multipart.ts'
import { requestsOf } from '../../support/requests.ts'
import * as make from '../../support/situations.ts'
import { BROKER, go, NOW } from '../../support/situations.ts'
import { until } from '../../support/waiting.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const { rest } = both(world)
world.clock.set(NOW)

const request = requestsOf(world)
const call = async (...of: Parameters<typeof request>) => {
  const { statusCode, body } = await request(...of)
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
  await call('admin-els', 'PUT', '/v1/retentionRules', { items })
  const events: { type: string }[] = (await call('admin-els', 'GET', '/v1/registerEvents')).body.items
  t.same(
    events.filter(({ type }) => type === 'retention.updated').map(event => ({ ...event, id: '', at: '', actor: '' })),
    [{
      id: '',
      at: '',
      actor: '',
      type: 'retention.updated',
      subjectId: '00000000-0000-0000-0000-000000000000',
      changes: [{ member: 'CLOSED', to: 60 }, { member: 'NOT_A_COMPLAINT', to: 12 }],
    }],
    'the directory tells who changed what; setting the same rules again changes nothing',
  )
})

t.test('a dry run counts what would be erased, and what a hold keeps', async t => {
  t.match((await call('admin-els', 'POST', '/v1/retentionRules/dryRun')).body.categories[0], { due: 0, onHold: 0 })
  world.clock.set('2031-03-17T09:00:00Z')
  const expected = [
    { ...items[0], due: 1, onHold: 1, references: [closed.reference] },
    { ...items[1], due: 1, onHold: 0, references: [redirected.reference] },
  ]
  t.same((await call('admin-els', 'POST', '/v1/retentionRules/dryRun')).body, {
    day: '2031-03-17',
    categories: expected,
  })
  t.same((await graphql('admin-els', queryOf('retentionDryRun'))).value, { day: '2031-03-17', categories: expected })
  const other = { items: [{ category: 'WITHDRAWN', months: 1 }] }
  t.match((await call('admin-els', 'POST', '/v1/retentionRules/dryRun', other)).body.categories[0], { due: 0 })
  t.equal((await call('manager-carla', 'POST', '/v1/retentionRules/dryRun')).status, 403)
})

t.test('the job requests the erasure of what is due once, however many processes run it', async t => {
  const encryptionKey = createKeyRing(world.config.keys.encryptionKeys)
  const sources = await Promise.all([1, 2].map(() =>
    dataSource({ url: world.config.databaseUrl, poolSize: 2 }).initialize()
  ))
  t.teardown(() => Promise.all(sources.map(source => source.destroy())))
  const ports = sources.map(source =>
    ({ retention: createRetentionStore(source, encryptionKey), clock: world.clock, newId: uuidv7 }))
  for (let round = 0; round < 3; round++) await Promise.all(ports.map(applyRetentionRules))
  const { body } = await call('auditor-dirk', 'GET', '/v1/dataSubjects/erasures')
  t.equal(body.items.length, 1)
  t.match(body.items[0], { origin: 'RETENTION', status: 'APPROVED', decidedBy: { name: 'Els Wouters' } })
  t.same(
    body.items[0].complaints.map((item: { reference: string, category: string }) => [item.reference, item.category])
      .sort(),
    [
      [closed.reference, 'CLOSED'],
      [redirected.reference, 'NOT_A_COMPLAINT'],
    ],
  )
  const waiting = await createErasureQueue(sources[0]!, encryptionKey).waiting(undefined, 10)
  t.same(waiting.map(({ id }) => id).sort(), [closed.id, redirected.id].sort())
})

t.test('a hold and the erasure at the same moment: the first one wins, and the other says so', async t => {
  const encryptionKey = createKeyRing(world.config.keys.encryptionKeys)
  const source = await dataSource({ url: world.config.databaseUrl, poolSize: 4 }).initialize()
  const other = new pg.Client({ connectionString: world.database.ownerUrl })
  await other.connect()
  t.teardown(() => Promise.all([source.destroy(), other.end()]))
  const hold = ({ id }: { id: string }) =>
    call('manager-carla', 'PUT', `/v1/complaints/${id}/legalHold`, { reason: 'Dagvaarding.' })
  const areBlocked = async (count: number) => (await world.owner.query(`
    select from pg_locks w where not granted and exists (
      select from pg_locks held where held.pid = any (pg_blocking_pids(w.pid)) and held.database = (select oid from pg_database where datname = current_database()))`,
  )).length >= count
  const at = `/v1/complaints/${closed.id}`
  const [letter] = (await call('manager-carla', 'GET', `${at}/letters`)).body.items
  const others: [client: string, path: string, payload: object][] = [
    ['manager-carla', '/notes', { text: 'x', visibility: 'INTERNAL' }],
    ['handler-bert', '/messages', { direction: 'OUTBOUND', channel: 'PHONE', kind: 'INFORMATION', language: 'nl', text: 'x' }],
    ['handler-bert', '/attachments', formOf({ content: 'x' })],
    ['manager-carla', '/evidenceBundles', { profile: 'SUPERVISOR' }],
    ['handler-an', `/letters/${letter.id}/dispatches`, { channel: 'EMAIL' }],
  ]
  let tooLate: ReturnType<typeof call>[] = []
  const erase = () => eraseComplaints({
    clock: world.clock, erasures: createErasureQueue(source, encryptionKey), files: createFiles(folder(world.config.attachmentsDir)),
    orphanedUploads: createOrphanedUploads(source),
    erasureLog: {
      // The erasure is decided and not committed.
      async append () {
        tooLate = [
          hold(closed), ...others.map(([client, path, payload]) => call(client, 'POST', `${at}${path}`, payload)),
        ]
        await until(() => areBlocked(tooLate.length), 'a command does not wait for the erasure')
      },
    },
  }, error => { throw error })
  await other.query('begin')
  await other.query('select from complaints where id = $1 for update', [redirected.id])
  t.equal(await erase(), 1, 'the job leaves what somebody is changing')
  t.same((await Promise.all(tooLate)).map(({ status }) => status), tooLate.map(() => 410))
  const inTime = hold(redirected)
  await until(() => areBlocked(1), 'the hold does not wait')
  await other.query('commit')
  t.equal((await inTime).status, 200)
  t.equal(await erase(), 0)
  const { body: { items: [{ complaints }] } } = await call('auditor-dirk', 'GET', '/v1/dataSubjects/erasures')
  t.same(
    new Map(complaints.map((item: { complaintId: string, result: string }) => [item.complaintId, item.result])),
    new Map([
      [closed.id, 'ERASED'],
      [redirected.id, 'ON_HOLD'],
    ]),
  )
  t.equal((await call('manager-carla', 'GET', `/v1/complaints/${redirected.id}`)).body.legalHold.reason, 'Dagvaarding.')
})

t.test('a person is found in every place, by staff who may', async t => {
  const person = { name: 'Zoë Vandermarke', email: 'zoe@example.be' }
  const complaint = await make.received(rest, {
    complainant: { ...make.PERSON, ...person, phone: '+32 475 99 88 77' }, policyNumber: 'POL-998/877',
  })
  await call('handler-an', 'POST', `/v1/complaints/${complaint.id}/notes`, {
    text: 'Vandermarke, Zoe belde.',
    visibility: 'INTERNAL',
  })
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
  t.same(forAdmin.complaints.map((found: object) => Object.keys(found).sort()), [[
    'firstLineReference', 'places', 'reference',
  ]])
  t.equal((await call('manager-carla', 'POST', '/v1/dataSubjects/query', { name: 'Niemand Zoals Deze' })).body.found, 0)
  t.equal((await call('manager-carla', 'POST', '/v1/dataSubjects/query', {})).status, 400)
  for (const client of [BROKER, 'handler-an', 'auditor-dirk']) {
    t.equal((await call(client, 'POST', '/v1/dataSubjects/query', person)).status, 403, client)
  }
  await make.logged(rest, { complainant: { ...make.PERSON, name: 'Enkel Eerstelijn' } })
  t.equal((await call('manager-carla', 'POST', '/v1/dataSubjects/query', { name: 'Enkel Eerstelijn' })).body.found, 0, 'what an office holds is the office\'s')
})

type Export = {
  complaints: {
    as?: string,
    reference: string,
    complaint: Record<string, unknown>,
    accesses: object[],
    erasedAt?: string,
  }[],
}

async function downloaded (id: string, client = 'manager-carla') {
  const answer = await world.app.inject({
    url: `/v1/dataSubjects/exports/${id}`, headers: { authorization: `Bearer ${await world.token(client)}` },
  })
  const files = answer.statusCode === 200 ? unzipSync(answer.rawPayload) : {}
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const whole = Object.values(files).map(file => strFromU8(file)).join()
  return {
    status: answer.statusCode,
    names: Object.keys(files),
    data: JSON.parse(text('personal-data.json') || '{}') as Export,
    html: text('personal-data.html'),
    whole,
  }
}

t.test('a person gets what concerns them, without third parties', async t => {
  const person = { name: 'Élise Dubois', email: 'elise@example.be', language: 'fr' }
  const complaint = await make.received(rest, {
    complainant: { ...make.PERSON, ...person },
    description: 'Marc Delvaux (marc.delvaux@example.be) m’a mal reçue. <b>Élise</b>',
    representative: { name: 'Nora Simons', relation: 'LAWYER', mandateProvided: true, email: 'nora@example.be' },
  })
  const at = `/v1/complaints/${complaint.id}`
  await call('manager-carla', 'PATCH', at, { staffComplainedAbout: [FILIP.id] }, { 'if-match': '*' })
  await make.taken(rest, complaint)
  await go(rest, 'handler-an', 'acknowledgeComplaint', complaint)
  await call('handler-an', 'POST', `${at}/messages`, {
    direction: 'OUTBOUND',
    channel: 'EMAIL',
    language: 'fr',
    kind: 'INFORMATION',
    text: 'Bonjour. An Verhulst, écrivez à elise@example.be',
  })
  await call('handler-an', 'POST', `${at}/notes`, { text: 'Note interne sur Élise Dubois.', visibility: 'INTERNAL' })
  await call(
    'handler-an',
    'POST',
    `${at}/attachments`,
    formOf({ content: 'Un rapport.', fileName: 'rapport.txt' }, { visibility: 'SHARED' }),
  )
  await call('auditor-dirk', 'GET', `${at}/history`)
  await call('handler-an', 'GET', at)
  const namesake = await make.received(rest, {
    complainant: { ...make.PERSON, name: person.name, email: 'autre@example.be' },
    description: 'Une autre personne.',
  })

  const { status, body: task } = await call('manager-carla', 'POST', '/v1/dataSubjects/export', {
    name: person.name,
    email: person.email,
  })
  t.equal(status, 202)
  t.match(task, {
    kind: 'DATA_SUBJECT_EXPORT',
    status: 'DONE',
    total: 2,
    result: `/v1/dataSubjects/exports/${task.id}`,
  })
  const { names, data, html, whole } = await downloaded(task.id)
  t.same(names, ['personal-data.json', 'personal-data.html', `${complaint.reference}/attachments/01-rapport.txt`])
  const [own, others] = data.complaints.toSorted((one, two) => (one.as ?? '') < (two.as ?? '') ? -1 : 1)
  t.match(own, {
    as: 'COMPLAINANT',
    reference: complaint.reference,
    complaint: { complainant: { email: person.email }, representative: { name: 'Nora Simons' } },
  })
  t.match(others, { as: 'NAMED', reference: namesake.reference, complaint: { status: 'RECEIVED' } })
  t.match(html, /<html lang="fr">[^]*Vos données[^]*m’a mal reçue\. &lt;b&gt;[^]*href="K-/)
  for (
    const third of [
      'An Verhulst', 'Filip', 'Dirk Claes', 'Carla', 'nora@example.be', 'marc.delvaux', 'Note interne',
      'Une autre personne', 'autre@example.be',
    ]
  ) {
    t.notMatch(whole, third, third)
  }

  const purposes = new Set(own?.accesses.map(access => Object.values(access).slice(1, 3).join(' ')))
  t.ok(purposes.has('AUDITOR OVERSIGHT') && purposes.has('HANDLER HANDLING'), [...purposes].join())
  const logged = await call('auditor-dirk', 'GET', `${at}/accessLog`)
  t.same(logged.body.items.slice(0, 2).map(({ operation }: { operation: string }) => operation), [
    'downloadDataSubjectExport',
    'exportDataSubject',
  ])

  for (const client of [BROKER, 'handler-an', 'auditor-dirk', 'admin-els']) {
    t.equal((await call(client, 'POST', '/v1/dataSubjects/export', { name: person.name })).status, 403, client)
    t.equal((await call(client, 'GET', `/v1/dataSubjects/exports/${task.id}`)).status, 403, client)
  }
  t.equal((await downloaded(task.id, 'manager-filip')).status, 404, 'of the client that asked for it')
  t.equal(
    (await call('manager-filip', 'POST', '/v1/dataSubjects/export', {
      name: person.name,
      complaintIds: [complaint.id],
    })).status,
    409,
    'they are complained about',
  )
  t.equal(
    (await call('manager-carla', 'POST', '/v1/dataSubjects/export', { complaintIds: [complaint.id] })).status,
    400,
    'whose data?',
  )
  t.equal(
    (await call('manager-carla', 'POST', '/v1/dataSubjects/export', { name: person.name, complaintIds: [held.id] }))
      .status,
    400,
    'they are not in it',
  )

  const graphqlTask = await graphql('manager-carla', mutationOf('exportDataSubject'), {
    input: { name: 'Nora Simons', language: 'en' },
  })
  const forLawyer = await downloaded(graphqlTask.value.task.id)
  t.match(
    forLawyer.data,
    exactLists({ complaints: [{ as: 'REPRESENTATIVE', complaint: { representative: { email: 'nora@example.be' } } }] }),
  )
  t.notMatch(forLawyer.whole, /mal reçue|elise@example/)
  t.match(forLawyer.html, 'You represent the person')
})

t.test('health data, and an erasure, also count for an export', async t => {
  const complaint = await make.closed(rest, {
    complainant: { ...make.PERSON, name: 'Hilde Zieke' },
    containsHealthData: true,
    description: 'Mijn rug is kapot.',
  })
  const subject = { name: 'Hilde Zieke' }
  const { body: task } = await call('manager-carla', 'POST', '/v1/dataSubjects/export', subject)
  t.match((await downloaded(task.id)).whole, 'Mijn rug is kapot.')
  const { body: carla } = await call('manager-carla', 'GET', '/v1/me')
  const reads = async (mayReadHealthData: boolean) =>
    t.equal(
      (await call('admin-els', 'PATCH', `/v1/staff/${carla.id}`, { mayReadHealthData }, { 'if-match': '*' })).status,
      200,
    )
  await reads(false)
  t.equal((await downloaded(task.id)).status, 403)
  t.equal((await call('manager-carla', 'POST', '/v1/dataSubjects/export', subject)).status, 403)
  await reads(true)

  const { body: erasure } = await call('manager-carla', 'POST', '/v1/dataSubjects/erasure', {
    complaintIds: [complaint.id],
    reason: 'Verzoek.',
  })
  await call('manager-filip', 'POST', `/v1/dataSubjects/erasures/${erasure.id}/approval`)
  const source = await dataSource({ url: world.config.databaseUrl, poolSize: 2 }).initialize()
  t.teardown(() => source.destroy())
  await eraseComplaints({
    clock: world.clock, erasures: createErasureQueue(source, createKeyRing(world.config.keys.encryptionKeys)),
    files: createFiles(folder(world.config.attachmentsDir)), orphanedUploads: createOrphanedUploads(source),
    erasureLog: createErasureLog(world.config.erasureLog),
  }, error => { throw error })
  const { body: { complaints: [{ stores }] } } = await call(
    'auditor-dirk',
    'GET',
    `/v1/dataSubjects/erasures/${erasure.id}`,
  )
  t.ok(stores.some(({ store }: { store: string }) => store === 'data_subject_exports'), 'the report names the export')
  t.equal((await call('auditor-dirk', 'GET', `/v1/complaints/${complaint.id}`)).status, 410)
  await until(async () =>
    (await world.owner.query(
      "select from access_log where operation = 'getComplaint' and role = 'AUDITOR' and refused and $1 = any (complaint_ids)",
      [complaint.id],
    )).length === 1, 'the attempt leaves a row')
  const { body: later } = await call('manager-carla', 'POST', '/v1/dataSubjects/export', {
    ...subject,
    complaintIds: [complaint.id],
  })
  for (const id of [task.id, later.id]) {
    const { data, html, whole } = await downloaded(id)
    t.match(
      data,
      exactLists({ complaints: [{ reference: complaint.reference, outcome: 'UPHELD', erasedAt: /^2031-/ }] }),
    )
    t.notMatch(whole, /Hilde|rug/)
    t.match(html, 'gewist op')
  }
})
