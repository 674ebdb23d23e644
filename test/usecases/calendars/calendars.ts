/** Calendars through both APIs: drafts, their preview, their publication and what follows it. */
import t from 'tap'
import { recalculateDeadlines } from '../../../src/usecases/calendars/recalculation.ts'
import { createBackgroundStore } from '../../../src/store/complaints/background.ts'
import { createRecalculationQueue } from '../../../src/store/calendars/recalculations.ts'
import { createKeyRing } from '../../../src/complaints/keyRing.ts'
import { dataSource } from '../../../src/store/dataSource.ts'
import { restCalls } from '../../support/calls.ts'
import type { Complaint } from '../../support/calls.ts'
import { exactLists } from '../../support/exactLists.ts'
import { mutationOf, queryOf } from '../../support/contracts.ts'
import * as make from '../../support/situations.ts'
import { anotherProcess, createWorld } from '../../world.ts'

const world = await createWorld(t)
const rest = restCalls(world)
world.clock.set('2026-03-13T15:30:00Z')

type Item = {
  complaintId?: string, reference: string, kind: string, from: string, to: string, version?: string, type?: string,
}
type Answer = {
  status: number | string,
  version: string,
  id: string,
  kind: string,
  items: Item[],
  affected: number,
  next?: string,
  closedDays: { day: string, name: string }[],
  publishedAt?: string,
  result?: string,
  total: number,
  done: number,
  issues?: { name: string }[],
  detail?: string,
  type?: string,
  deadlines: { dueOn: string, calendarVersion: string }[],
  calendarVersion: string,
}
type Reply = { status: number, answer: Answer }

async function json (client: string, method: 'GET' | 'POST', url: string, payload?: object, headers = {}) {
  const authorization = client === '' ? {} : { authorization: `Bearer ${await world.token(client)}` }
  const response = await world.app.inject({
    method,
    url,
    headers: { ...authorization, ...headers },
    ...(payload && { payload }),
  })
  return { status: response.statusCode, answer: response.json() }
}

const send: (...request: Parameters<typeof json>) => Promise<Reply> = json

async function graphql (client: string, query: string, variables: object) {
  const { answer } = await json(client, 'POST', '/graphql', { query, variables })
  const { data, errors }: {
    data: Record<string, Answer & { task: Answer, edges: { node: Item }[] }>,
    errors?: { extensions: { status: number } }[],
  } = answer
  return { value: Object.values(data ?? {})[0], status: errors?.[0]?.extensions.status ?? 200 }
}

const create = (effectiveFrom: string, ...days: string[]) =>
  send('admin-els', 'POST', '/v1/calendars', { effectiveFrom, closedDays: days.map(day => ({ day, name: 'Brugdag' })) })

const source = await dataSource({ url: world.database.appUrl, poolSize: 2 }).initialize()
t.teardown(() => source.destroy())
const background = createBackgroundStore(source, createKeyRing(world.config.keys.encryptionKeys))
/** Does the work of the job, to its end. */
const recalculate = () =>
  recalculateDeadlines({ background, clock: world.clock, recalculations: createRecalculationQueue(source) }, error => {
    throw error
  })

const acknowledgement = ({ deadlines }: Complaint) => deadlines.find(({ kind }) => kind === 'ACKNOWLEDGEMENT')

t.test('ADMIN creates drafts, which others cannot use', async t => {
  const { status, answer } = await create('2026-05-01', '2026-05-15')
  t.equal(status, 201)
  const draft = { version: 'BE-2026-05-01', status: 'DRAFT', effectiveFrom: '2026-05-01' }
  t.match(answer, exactLists({ ...draft, closedDays: [{ day: '2026-05-15', name: 'Brugdag' }] }))
  t.equal((await create('2026-05-01')).answer.version, 'BE-2026-05-01.2', 'a second one for that day')
  for (const client of ['admin-els', 'manager-carla', 'handler-an', 'auditor-dirk']) {
    t.equal((await send(client, 'GET', '/v1/calendars/BE-2026-05-01')).answer.status, 'DRAFT', client)
  }
  t.equal((await send('broker-antwerp', 'GET', '/v1/calendars/BE-2026-05-01')).status, 404)
  t.equal((await send('', 'GET', '/v1/calendars/BE-2026-05-01/days')).status, 404, 'the public sees no draft')
  const versions = async (client: string) =>
    (await send(client, 'GET', '/v1/calendars')).answer.items.map(({ version }) => version)
  t.same(await versions('admin-els'), ['BE-2026-05-01.2', 'BE-2026-05-01', 'BE-legal-10'])
  t.same(await versions('broker-antwerp'), ['BE-legal-10'])
  for (const client of ['broker-antwerp', 'handler-an', 'manager-carla', 'auditor-dirk']) {
    t.equal(
      (await send(client, 'POST', '/v1/calendars', { effectiveFrom: '2026-06-01', closedDays: [] })).status,
      403,
      client,
    )
    t.equal((await send(client, 'POST', '/v1/calendars/BE-2026-05-01/publication')).status, 403, client)
  }
  for (const client of ['broker-antwerp', 'handler-an']) {
    t.equal((await send(client, 'POST', '/v1/calendars/BE-2026-05-01/impactPreview')).status, 403, client)
  }
  t.equal((await send('admin-els', 'POST', '/v1/calendars/nonesuch/impactPreview')).status, 404)
  t.equal((await send('admin-els', 'POST', '/v1/calendars/nonesuch/publication')).status, 404)
  const refused = await create('2026-06-01', '2026-06-08', '2026-06-09', '2026-06-10', '2026-06-11')
  t.equal(refused.status, 400)
  t.same(refused.answer.issues?.map(({ name }) => name), ['closedDays'])
  t.match(
    (await graphql('admin-els', mutationOf('createCalendar'), {
      input: { effectiveFrom: '2026-06-01', closedDays: [{ day: '2026-05-01', name: 'x' }] },
    })).status,
    400,
  )
  const key = { 'idempotency-key': 'calendar' }
  const body = { effectiveFrom: '2026-07-01', closedDays: [] }
  const first = await send('admin-els', 'POST', '/v1/calendars', body, key)
  t.same((await send('admin-els', 'POST', '/v1/calendars', body, key)).answer, first.answer, 'repeated')
})

t.test('a publication moves running clocks as its preview says, and no others', async t => {
  const running = await make.received(rest)
  const acknowledged = await make.go(rest, 'handler-an', 'acknowledgeComplaint', await make.received(rest))
  const answered = await make.answered(rest)
  const inFirstLine = await make.logged(rest, {}, 'software-house').catch(() => undefined)
  t.notOk(inFirstLine, 'a software house names its office')

  const { answer: { version } } = await create('2026-03-01', '2026-03-16')
  const preview = await send('manager-carla', 'POST', `/v1/calendars/${version}/impactPreview`)
  t.equal(preview.status, 200)
  t.equal(preview.answer.affected, 1)
  const item = { reference: running.reference, kind: 'ACKNOWLEDGEMENT', from: '2026-03-18', to: '2026-03-19' }
  t.same(preview.answer.items, [{ complaintId: running.id, ...item }])
  t.same(
    (await send('admin-els', 'POST', `/v1/calendars/${version}/impactPreview`)).answer.items,
    [item],
    'ADMIN gets no id',
  )
  const inGraphql = await graphql('auditor-dirk', queryOf('calendarImpact'), { version })
  t.equal(inGraphql.value?.affected, 1)
  t.same(inGraphql.value?.edges.map(({ node }) => node), [{ complaintId: running.id, ...item }])

  const published = await send('admin-els', 'POST', `/v1/calendars/${version}/publication`)
  t.equal(published.status, 202)
  t.match(published.answer, { kind: 'CALENDAR_PUBLICATION', status: 'QUEUED', total: 0 })
  const again = await send('admin-els', 'POST', `/v1/calendars/${version}/publication`)
  t.equal(again.status, 409)
  t.match(again.answer.type, /calendarPublished$/)
  const before = await rest.read('manager-carla', running.id)
  await recalculate()
  const task = (client: string) => send(client, 'GET', `/v1/tasks/${published.answer.id}`)
  t.match((await task('admin-els')).answer, { status: 'DONE', total: 2, done: 2, result: `/v1/calendars/${version}` })
  t.equal((await task('manager-carla')).status, 200)
  t.equal((await task('broker-antwerp')).status, 404)

  const after = await rest.read('manager-carla', running.id)
  t.match(acknowledgement(after.complaint as Complaint), {
    dueOn: '2026-03-19',
    calendarVersion: version,
    state: 'PENDING',
  })
  t.equal(after.complaint?.version, before.complaint?.version, 'it is no new version')
  t.not(after.etag, before.etag, 'and another representation')
  const events = (await rest.history('broker-antwerp', running.id)).filter(({ type }) =>
    type === 'deadline.recalculated'
  )
  t.equal(events.length, 1)
  t.same(events[0]?.details, {
    deadlines: [
      { kind: 'ACKNOWLEDGEMENT', cycle: 1, calendarVersion: version, from: '2026-03-18', to: '2026-03-19' },
      { kind: 'FINAL_ANSWER', cycle: 1, calendarVersion: version, from: '2026-04-13', to: '2026-04-13' },
    ],
  })
  const explained = await send(
    'broker-antwerp',
    'GET',
    `/v1/complaints/${running.id}/deadlines/ACKNOWLEDGEMENT/explanation?lang=en`,
  )
  t.equal(explained.answer.calendarVersion, version, 'the explanation names the version')
  t.match((await send('manager-carla', 'GET', `/v1/complaints/${running.id}/history/verification`)).answer, {
    valid: true,
  })

  const kept = (await rest.read('manager-carla', acknowledged.id)).complaint as Complaint
  t.match(acknowledgement(kept), { dueOn: '2026-03-18', calendarVersion: 'BE-legal-10', state: 'MET' })
  t.equal(kept.deadlines.find(({ kind }) => kind === 'FINAL_ANSWER')?.calendarVersion, version)
  const done = (await rest.read('manager-carla', answered.id)).complaint as Complaint
  t.same(
    [...new Set(done.deadlines.map(({ calendarVersion }) => calendarVersion))],
    ['BE-legal-10'],
    'finished clocks keep theirs',
  )
  t.equal(
    (await rest.history('manager-carla', answered.id)).filter(({ type }) => type === 'deadline.recalculated').length,
    0,
  )
  t.equal(
    (await send('manager-carla', 'POST', `/v1/calendars/${version}/impactPreview`)).answer.affected,
    0,
    'nothing is left to move',
  )
  t.same(
    (await send('admin-els', 'GET', '/v1/registerEvents?pageSize=200')).answer.items.map(({ type }) => type).slice(-2),
    ['calendar.created', 'calendar.published'],
  )
  t.match((await send('', 'GET', `/v1/calendars/${version}/days?year=2026`)).answer.items[1], {
    day: '2026-03-16',
    kind: 'CLOSING_DAY',
    name: { nl: 'Brugdag' },
  })
})

t.test('new clocks use a published calendar at once, in a process that has not read it too', async t => {
  const other = await anotherProcess(t, world)
  const elsewhere = restCalls({ ...world, app: other.app })
  const first = await make.received(elsewhere)
  t.equal(acknowledgement(first)?.calendarVersion, 'BE-2026-03-01', 'it has read nothing before')

  const { answer: { version } } = await create('2026-03-10', '2026-03-17')
  t.equal(
    (await graphql('admin-els', mutationOf('publishCalendar'), { input: { version } })).value?.task.kind,
    'CALENDAR_PUBLICATION',
  )
  const rows: [what: string, complaint: Complaint][] = [
    ['escalated in the other process', await make.received(elsewhere)],
    ['logged there by staff', await make.logged(elsewhere, {}, 'handler-an')],
    ['escalated here', await make.received(rest)],
  ]
  for (const [what, complaint] of rows) {
    t.match(acknowledgement(complaint), { calendarVersion: version, dueOn: '2026-03-19' }, what)
  }
  const together = await Promise.all(Array.from({ length: 6 }, () =>
    make.logged(elsewhere, { ground: 'DIRECT_INTERVENTION_REQUESTED' })))
  for (const complaint of together) t.equal(acknowledgement(complaint)?.calendarVersion, version, 'logged together')
  const earlier = await make.logged(rest, { receivedAt: '2026-03-09T09:00:00+01:00' }, 'handler-an')
  t.equal(
    acknowledgement(earlier)?.calendarVersion,
    'BE-2026-03-01',
    'a receipt before its first day has the one of then',
  )
  const corrected = await make.go(rest, 'manager-carla', 'correctReceipt', earlier, {
    receivedAt: '2026-03-10T09:00:00+01:00',
  })
  t.match(acknowledgement(corrected), { calendarVersion: version, dueOn: '2026-03-13' }, 'the corrected day decides')

  const calculate = (body: object) =>
    send('broker-antwerp', 'POST', '/v1/deadlineCalculations', { receivedAt: '2026-03-13T16:30:00+01:00', ...body })
  t.match((await calculate({})).answer.deadlines[0], { calendarVersion: version, dueOn: '2026-03-19' })
  t.match((await calculate({ calendarVersion: 'BE-legal-10' })).answer.deadlines[0], { dueOn: '2026-03-18' })
  t.equal((await calculate({ calendarVersion: 'BE-2026-05-01' })).status, 400, 'a draft is for nobody')
  await recalculate()
  t.equal(
    acknowledgement((await rest.read('manager-carla', first.id)).complaint as Complaint)?.calendarVersion,
    version,
  )
})

t.test('the preview comes in pages that have the count of the first', async t => {
  const { answer: { version } } = await create('2026-03-10', '2026-03-16', '2026-03-17')
  const all = await send('manager-carla', 'POST', `/v1/calendars/${version}/impactPreview?pageSize=200`)
  t.ok(all.answer.items.length > 4)
  t.equal(all.answer.affected, all.answer.items.length)
  const items: Item[] = []
  for (let url: string | undefined = `/v1/calendars/${version}/impactPreview?pageSize=2`; url !== undefined;) {
    const { answer } = await send('manager-carla', 'POST', url)
    t.equal(answer.affected, all.answer.affected)
    t.ok(answer.items.length <= 2)
    items.push(...answer.items)
    url = answer.next
  }
  t.same(items, all.answer.items)
  const { answer } = await send('manager-carla', 'POST', `/v1/calendars/${version}/impactPreview?pageSize=1`)
  const foreign = answer.next?.replace(version, 'BE-2026-05-01') ?? ''
  t.equal((await send('manager-carla', 'POST', foreign)).status, 400, 'a cursor is of one version')
  t.equal((await send('admin-els', 'POST', answer.next ?? '')).status, 400, 'and of one caller')
})
