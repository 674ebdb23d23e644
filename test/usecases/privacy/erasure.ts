/** Erasure through both APIs: request, approval by another, the job, and what is left. */
import { readFile } from 'node:fs/promises'
import t from 'tap'
import { both } from '../../support/calls.ts'
import { exactLists } from '../../support/exactLists.ts'
import { formOf } from '../../support/multipart.ts'
import { mutationOf, queryOf } from '../../support/contracts.ts'
import { eraseApproved } from '../../support/erasing.ts'
import { requestsOf } from '../../support/requests.ts'
import * as make from '../../support/situations.ts'
import { BROKER, go, NOW } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const { rest } = both(world)
world.clock.set(NOW)
const REASON = 'Verzoek van de persoon.'

const request = requestsOf(world)
const call = async (...of: Parameters<typeof request>) => {
  const { statusCode, body } = await request(...of)
  return { status: statusCode, body: JSON.parse(body === '' ? '{}' : body) }
}

type Api = {
  name: string,
  request(client: string, complaintIds: string[]): Promise<{ status: number, task: { id: string, status: string } }>,
  approve(
    client: string,
    erasureId: string,
    approved?: boolean,
  ): Promise<{ status: number, erasure: { status: string } }>,
  read(client: string, erasureId: string): Promise<{ status: number, erasure: Erasure }>,
  gone(
    client: string,
    complaintId: string,
  ): Promise<{ status: number, erased: { reference?: string, outcome?: string } }>,
}
type Erasure = {
  status: string,
  reason?: string | null,
  complaints: { result: string, reference: string, stores: { store: string }[] }[],
}

const graphql = async (client: string, query: string, variables: object) => {
  const { body: { data, errors: [error] = [] } } = await call(client, 'POST', '/graphql', { query, variables })
  return {
    status: error?.extensions.status ?? 200,
    value: data && Object.values(data)[0],
    erased: error?.extensions.erased,
  }
}

const APIS: Api[] = [
  {
    name: 'REST',
    async request (client, complaintIds) {
      const { status, body } = await call(client, 'POST', '/v1/dataSubjects/erasure', { complaintIds, reason: REASON })
      return { status, task: body }
    },
    async approve (client, id, approved) {
      const body = approved === undefined ? undefined : { approved }
      const answer = await call(client, 'POST', `/v1/dataSubjects/erasures/${id}/approval`, body)
      return { status: answer.status, erasure: answer.body }
    },
    async read (client, id) {
      const { status, body } = await call(client, 'GET', `/v1/dataSubjects/erasures/${id}`)
      return { status, erasure: body }
    },
    async gone (client, id) {
      const { status, body } = await call(client, 'GET', `/v1/complaints/${id}`)
      return { status, erased: body.erased }
    },
  },
  {
    name: 'GraphQL',
    async request (client, complaintIds) {
      const input = { complaintIds, reason: REASON }
      const { status, value } = await graphql(client, mutationOf('requestErasure'), { input })
      return { status: status === 200 ? 202 : status, task: value?.task }
    },
    async approve (client, erasureId, approved) {
      const { status, value } = await graphql(client, mutationOf('approveErasure'), { input: { erasureId, approved } })
      return { status, erasure: value?.erasure }
    },
    async read (client, id) {
      const { status, value } = await graphql(client, queryOf('erasure'), { id })
      return { status, erasure: value }
    },
    gone: (client, id) => graphql(client, 'query ($id: ID!) { complaint(id: $id) { id } }', { id }),
  },
]

for (const api of APIS) {
  t.test(`two managers erase a complaint through ${api.name}`, async t => {
    const complaint = await make.closed(rest)
    const at = `/v1/complaints/${complaint.id}`
    await call(BROKER, 'POST', `${at}/messages`, {
      direction: 'INBOUND', channel: 'PHONE', language: 'nl', kind: 'INFORMATION', text: 'Belde.',
    })
    await call('handler-an', 'POST', `${at}/notes`, { text: 'Intern.', visibility: 'INTERNAL' })
    await call(
      'handler-an',
      'POST',
      `${at}/attachments`,
      formOf({ content: 'Een verslag.' }, { visibility: 'INTERNAL' }),
    )
    const before = await rowOf(complaint.id)

    for (const client of [BROKER, 'handler-an', 'auditor-dirk', 'admin-els']) {
      t.equal((await api.request(client, [complaint.id])).status, 403, `${client} requests none`)
    }
    const { status, task } = await api.request('manager-carla', [complaint.id])
    t.equal(status, 202)
    t.equal(task.status, 'QUEUED')
    t.equal((await api.request('manager-filip', [complaint.id])).status, 409, 'it is requested already')
    t.equal((await api.approve('manager-carla', task.id)).status, 403, 'another manager approves')
    t.equal((await api.approve('handler-an', task.id)).status, 403)
    await eraseApproved(world)
    t.equal((await api.gone('manager-carla', complaint.id)).status, 200, 'nothing is erased before the approval')
    t.match((await api.approve('manager-filip', task.id)).erasure, { status: 'APPROVED' })
    t.equal((await api.approve('manager-filip', task.id)).status, 409, 'it is decided')
    await eraseApproved(world)

    const { erasure } = await api.read('auditor-dirk', task.id)
    t.equal(erasure.status, 'DONE')
    t.notOk(erasure.reason, 'the reason is gone')
    t.match(erasure.complaints[0], { result: 'ERASED', reference: complaint.reference })
    t.same(erasure.complaints[0]?.stores.map(({ store }) => store).sort(), [
      'attachments', 'complaint_keys', 'complaints', 'letter_dispatches', 'letters', 'messages', 'notes',
    ])
    t.equal((await api.read(BROKER, task.id)).status, 403)
    for (const client of ['manager-carla', 'auditor-dirk', BROKER]) {
      const { status: gone, erased } = await api.gone(client, complaint.id)
      t.equal(gone, 410, client)
      t.match(erased, { reference: complaint.reference, outcome: 'UPHELD', closedAt: complaint.closedAt })
    }
    t.equal((await api.gone('broker-ghent', complaint.id)).status, 404, 'as if it had never existed')
    t.equal((await api.gone('admin-els', complaint.id)).status, 403)
    t.same(await rowOf(complaint.id), before, 'what reports count is as it was')
    t.match(await readFile(world.config.erasureLog, 'utf8'), complaint.id)
    t.match((await call('manager-carla', 'GET', `/v1/tasks/${task.id}`)).body, { status: 'DONE', total: 1, done: 1 })
    t.same(await world.owner.query("select from uploads where started_at = '-infinity'"), [], 'its file is removed')
  })
}

/** What counts and deadlines rest on. */
const rowOf = (id: string) => world.owner.query(`
  select reference, first_line_reference, status, channel, office_id, capacity, complainant ->> 'language' as language, subjects, causes,
         outcome, answered_at, closed_at, received_at, (select count(*) from deadline_phases where complaint_id = id) as phases,
         (select count(*) from feed where complaint_id = id and type <> 'complaint.erased') as feed
  from complaints where id = $1`, [id])

t.test('an erased complaint stands in no list, and its chain verifies', async t => {
  const complaint = await make.closed(rest)
  await erased(complaint.id)
  const at = `/v1/complaints/${complaint.id}`
  const { body: verification } = await call('manager-carla', 'GET', `${at}/history/verification`)
  t.match(verification, { valid: true, erasedBy: verification.length })
  const inGraphql = await graphql(BROKER, queryOf('historyVerification'), { complaintId: complaint.id })
  t.match(inGraphql.value, verification)
  t.equal((await call('broker-ghent', 'GET', `${at}/history/verification`)).status, 404)
  for (
    const place of [
      '', '/history', '/letters', '/messages', '/notes', '/attachments', '/ombudsmanNotice', '/escalation',
      '/deadlines/FINAL_ANSWER/explanation', '/accessLog',
    ]
  ) {
    t.equal((await call('manager-carla', 'GET', `${at}${place}`)).status, 410, place)
  }
  for (
    const [method, place, body] of [
      ['POST', '/reopening', { reason: 'x' }],
      ['POST', '/notes', { text: 'x', visibility: 'INTERNAL' }],
      ['POST', '/evidenceBundles', { profile: 'SUPERVISOR' }],
      ['PUT', '/legalHold', { reason: 'x' }],
    ] as const
  ) {
    t.equal((await call('manager-carla', method, `${at}${place}`, body)).status, 410, place)
  }
  for (const client of ['manager-carla', BROKER]) {
    const listed = await call(client, 'GET', `/v1/complaints?reference=${complaint.reference}`)
    t.same(listed.body.items, [], client)
    const found = await call(client, 'POST', '/v1/complaints/query', { text: complaint.reference })
    t.same(found.body.items, [], client)
    const { body: { items } } = await call(
      client,
      'GET',
      `/v1/events?complaintId=${complaint.id}&type=complaint.erased`,
    )
    t.equal(items.length, 1, 'the feed tells of the erasure')
  }
})

t.test('a response stored under an idempotency key is destroyed, and not made again', async t => {
  const body = { ...make.COMPLAINT, ground: 'DIRECT_INTERVENTION_REQUESTED' }
  const send = () => request(BROKER, 'POST', '/v1/complaints', body, { 'idempotency-key': 'erased-log' })
  const { id } = (await send()).json()
  await erased(id)
  const again = await send()
  t.equal(again.statusCode, 410)
  t.match(again.json().erased, { status: 'RECEIVED' })
  t.same(
    await world.owner.query('select fingerprint, etag, body from stored_responses where complaint_id = $1', [id]),
    [{ fingerprint: '', etag: '', body: '' }],
  )
})

t.test('a legal hold keeps a complaint, also between the approval and the job', async t => {
  const [api] = APIS as [Api]
  const held = await make.onHold(rest)
  t.equal((await api.request('manager-carla', [held.id])).status, 409)
  const complaint = await make.closed(rest)
  const { task } = await api.request('manager-carla', [complaint.id])
  await go(rest, 'manager-carla', 'setLegalHold', complaint)
  t.equal((await api.approve('manager-filip', task.id)).status, 409, 'nor is it approved')
  await go(rest, 'manager-carla', 'liftLegalHold', complaint)
  t.equal((await api.approve('manager-filip', task.id)).status, 200)
  await go(rest, 'manager-carla', 'setLegalHold', complaint)
  await eraseApproved(world)
  const { erasure } = await api.read('manager-carla', task.id)
  t.match(erasure, exactLists({ status: 'DONE', complaints: [{ result: 'ON_HOLD' }] }))
  t.equal((await api.gone('manager-carla', complaint.id)).status, 200)
  t.notOk((await rest.read(BROKER, complaint.id)).complaint?.legalHold, 'the office does not see it')
})

t.test('an unknown complaint, a foreign one and an erased one', async t => {
  const [api] = APIS as [Api]
  const firstLine = await make.logged(rest)
  t.equal((await api.request('manager-carla', [firstLine.id])).status, 400, 'the office still holds it')
  const complaint = await make.closed(rest)
  await erased(complaint.id)
  t.equal((await api.request('manager-carla', [complaint.id])).status, 410)
  const { task } = await api.request('manager-carla', [(await make.closed(rest)).id])
  t.match((await api.approve('manager-filip', task.id, false)).erasure, { status: 'REFUSED' })
  const { body } = await call('manager-carla', 'GET', '/v1/dataSubjects/erasures?pageSize=1')
  t.match(body, exactLists({ items: [{ id: task.id, status: 'REFUSED', complaints: [{ result: 'REFUSED' }] }] }))
})

async function erased (complaintId: string): Promise<void> {
  const [api] = APIS as [Api]
  const { task } = await api.request('manager-carla', [complaintId])
  await api.approve('manager-filip', task.id)
  await eraseApproved(world)
}
