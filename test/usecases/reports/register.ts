/**
 * The register through both APIs and as files: whose lines, what stands in them, and as of when.
 */
import t from 'tap'
import { keysIn, verifyDocuments } from '../../../src/commands/verification/documents.ts'
import { AN, DIRK } from '../../../src/sandbox/seed/people.ts'
import { eraseApproved } from '../../support/erasing.ts'
import { restCalls } from '../../support/calls.ts'
import { brussels } from '../../support/clocks.ts'
import { exactLists } from '../../support/exactLists.ts'
import { queryOf, reportsOf } from '../../support/reports.ts'
import type { RegisterLine } from '../../support/reports.ts'
import * as make from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const rest = restCalls(world)
const apis = reportsOf(world)
const [restApi] = apis as [typeof apis[number]]
const MARCH = { from: '2026-03-01', to: '2026-03-31' }
const at = (time: string) => world.clock.set(brussels(time))

at('2026-03-02 10:00')
const answered = await make.answered(rest, {
  complainant: { ...make.PERSON, name: '=cmd|"/c calc"!A0' }, description: 'Größe; "Öl"\nß€', productLine: '10a',
  subjects: ['SERVICE', 'TREATMENT'],
})
at('2026-03-03 10:00')
const inFirstLine = await make.tried(rest)
const returned = await make.received(rest)
at('2026-03-04 10:00')
const direct = await make.logged(rest, { ground: 'DIRECT_INTERVENTION_REQUESTED', policyNumber: 'P-1' }, 'broker-ghent')
const byStaff = await make.logged(rest, {}, 'handler-an')
await make.go(rest, 'handler-an', 'returnToBroker', returned)
at('2026-03-20 10:00')

const file = async (client: string, accept: string, query: object = MARCH) =>
  world.app.inject({
    url: `/v1/reports/register${queryOf(query)}`,
    headers: { authorization: `Bearer ${await world.token(client)}`, accept },
  })
/** Two managers and the job. */
async function erase (complaintId: string): Promise<void> {
  const call = async (client: string, url: string, payload?: object) =>
    (await world.app.inject({
      method: 'POST', url, ...(payload && { payload }), headers: { authorization: `Bearer ${await world.token(client)}` },
    })).json()
  const { id } = await call('manager-carla', '/v1/dataSubjects/erasure', {
    complaintIds: [complaintId],
    reason: 'Op verzoek.',
  })
  await call('manager-filip', `/v1/dataSubjects/erasures/${id}/approval`)
  await eraseApproved(world)
}
const lineOf = (lines: RegisterLine[], id: string) => lines.find(line => line.id === id)

t.test('staff get what the insurer received, by receipt; personal data only of what they can open', async t => {
  for (const { name, register } of apis) {
    const { lines } = await register('auditor-dirk', MARCH)
    t.strictSame(lines.map(({ id }) => id), [answered, returned, direct, byStaff].map(({ id }) => id), name)
    t.match(lineOf(lines, answered.id), {
      reference: 'K-2026-000001', status: 'ANSWERED', receivedOn: '2026-03-02', complainantName: '=cmd|"/c calc"!A0',
      complainantAddress: 'Lange Leemstraat 12, 2018 Antwerpen, BE', outcome: 'UPHELD', rootCause: 'PROCESS',
      acknowledgementState: 'WAIVED', finalAnswerState: 'MET', finalAnswerDueOn: '2026-04-02', redressCents: 0,
      handlerId: AN.id, independenceDeclared: true, conflictOverridden: false, subjects: exactLists(['SERVICE', 'TREATMENT']),
      explanation: make.BODIES.sendFinalAnswer.explanation, interventions: 1, cycles: 1,
    }, name)
    const back = lineOf(lines, returned.id)
    t.match(back, { reference: 'K-2026-000002', heldBy: 'BROKER', returnedAt: /^2026-03-04T09:00/ }, name)
    t.strictSame([back?.complainantName, back?.description], [undefined, undefined], `${name}: it is the broker's now`)
  }
})

t.test('an office gets its own first line, without what is for staff', async t => {
  for (const { name, register } of apis) {
    const { lines } = await register('broker-antwerp', MARCH)
    t.strictSame(lines.map(({ id }) => id), [answered, inFirstLine, returned].map(({ id }) => id), name)
    for (const member of ['rootCause', 'systemic', 'independenceDeclared', 'conflictOverridden']) {
      t.notOk(lines.some(line => member in line), `${name} ${member}`)
    }
    t.match(lineOf(lines, returned.id), { complainantName: make.PERSON.name }, name)
    t.strictSame((await register('broker-ghent', MARCH)).lines, [], `${name}: a direct one was in no first line`)
  }
})

t.test('pages neither repeat nor lose a line, and their cursors are theirs alone', async t => {
  for (const { name, register } of apis) {
    const found: string[] = []
    for (let after: string | undefined; ;) {
      const { lines, next } = await register('manager-carla', { ...MARCH, pageSize: 1, ...(after && { after }) })
      found.push(...lines.map(({ id }) => id))
      if (next === undefined) break
      after = next
      const { status, issues } = await register('manager-carla', { ...MARCH, to: '2026-03-30', after })
      t.strictSame([status, issues], [400, ['after']], name)
    }
    t.strictSame(found, [answered, returned, direct, byStaff].map(({ id }) => id), name)
  }
})

t.test('NDJSON has the same lines; CSV has the same cells, safe for a spreadsheet', async t => {
  const { lines } = await restApi.register('manager-carla', MARCH)
  const ndjson = await file('manager-carla', 'application/x-ndjson')
  t.strictSame(ndjson.body.trimEnd().split('\n').map(line => JSON.parse(line)), lines)
  const csv = await file('manager-carla', 'text/csv')
  t.equal(csv.headers['content-type'], 'text/csv; charset=utf-8')
  t.equal(
    csv.headers['content-disposition'],
    'attachment; filename="register-2026-03-01-2026-03-31.csv"; filename*=UTF-8\'\'register-2026-03-01-2026-03-31.csv',
  )
  const [header = '', ...rows] = csv.body.split('\r\n')
  t.equal(header.codePointAt(0), 0xfeff)
  const { columns } = await restApi.columns('manager-carla')
  t.equal(header.slice(1), columns.map(({ name }) => `"${name}"`).join(','))
  t.equal(rows.length, 5, 'four lines, and the end of the last one')
  t.match(rows[0], `"'=cmd|""/c calc""!A0"`)
  t.match(rows[0], `"Größe; ""Öl""\nß€"`)
  t.match(rows[0], '"SERVICE|TREATMENT"')
})

t.test('who gets it, and in which form', async t => {
  const cases: [client: string, query: object, expected: string][] = [
    ['handler-an', {}, '403 missingPermission'],
    ['admin-els', {}, '403 missingPermission'],
    ['manager-carla', { asOf: '2026-03-21' }, '400 badRequest asOf'],
    ['manager-carla', { to: '2026-02-28' }, '400 badRequest to'],
    ['manager-carla', { pageSize: 201 }, '400 badRequest'],
  ]
  for (const { name, register, columns } of apis) {
    for (const [client, query, expected] of cases) {
      const { status, problem, issues = [] } = await register(client, { ...MARCH, ...query })
      t.ok([status, problem, ...issues].join(' ').startsWith(expected), `${name} ${client} ${JSON.stringify(query)}`)
    }
    t.strictSame((await columns('handler-an')).status, 403, name)
    const [all, ofOffice] = [await columns('auditor-dirk'), await columns('broker-antwerp')]
    t.ok(all.columns.every(({ description }) => description.length > 0), name)
    t.equal(all.columns.length - ofOffice.columns.length, 4, name)
    t.strictSame(all.columns.find(column => column.name === 'complainantName')?.personalData, true, name)
  }
  for (const [accept, type] of [
    ['*/*', 'application/json'], ['text/html,*/*;q=0.8', 'application/json'], ['text/*', 'text/csv'],
    ['text/csv;q=0.5, application/x-ndjson', 'application/x-ndjson'], ['application/pdf', 'application/problem+json'],
  ] as const) {
    const { headers, statusCode } = await file('manager-carla', accept)
    t.match(headers['content-type'], type, accept)
    t.equal(statusCode, type === 'application/problem+json' ? 406 : 200, accept)
  }
})

t.test('asOf gives what stood there at the end of the day, also of what was corrected since', async t => {
  const before = await file('manager-carla', 'text/csv', { ...MARCH, asOf: '2026-03-19' })
  at('2026-03-21 10:00')
  const patch = async (id: string, body: object) =>
    rest.act('manager-carla', 'updateComplaint', { complaintId: id }, body, { ifMatch: '*' })
  t.equal((await patch(direct.id, { complainant: { name: 'Veerle' }, policyNumber: 'P-2' })).status, 200)
  await make.go(rest, 'manager-carla', 'reopenComplaint', answered, { cause: 'ERROR' })
  await make.go(rest, 'manager-carla', 'correctReceipt', byStaff, { receivedAt: '2026-02-27T09:00:00+01:00' })
  t.equal((await file('manager-carla', 'text/csv', { ...MARCH, asOf: '2026-03-19' })).body, before.body)
  for (const { name, register } of apis) {
    const then = (await register('manager-carla', { ...MARCH, asOf: '2026-03-20' })).lines
    t.match(lineOf(then, direct.id), { complainantName: make.PERSON.name, policyNumber: 'P-1' }, name)
    t.match(
      lineOf(then, answered.id),
      { outcome: 'UPHELD', explanation: make.BODIES.sendFinalAnswer.explanation },
      name,
    )
    const now = (await register('manager-carla', MARCH)).lines
    t.match(lineOf(now, direct.id), { complainantName: 'Veerle', policyNumber: 'P-2' }, name)
    t.match(lineOf(now, answered.id), { status: 'IN_REVIEW', reopenings: 1, explanation: undefined }, name)
    t.equal(lineOf(now, byStaff.id), undefined, `${name}: received in February`)
  }
})

t.test('the period report as CSV has the totals and a line for each group', async t => {
  const response = await world.app.inject({
    url: `/v1/reports/period${queryOf({ ...MARCH, groupBy: ['channel'] })}`,
    headers: { authorization: `Bearer ${await world.token('manager-carla')}`, accept: 'text/csv' },
  })
  const [header = '', totals = '', ...groups] = response.body.slice(1).trimEnd().split('\r\n')
  t.match(header, /^"level","from","to","asOf","channel","openingBalance","received",/)
  t.match(totals, /^"TOTAL","2026-03-01","2026-03-31","2026-03-21",,1,3,/)
  t.strictSame(groups.map(row => row.split(',').slice(0, 7).join()), [
    '"GROUP","2026-03-01","2026-03-31","2026-03-21","BROKER",0,3',
    '"GROUP","2026-03-01","2026-03-31","2026-03-21","EMAIL",1,0',
  ])
})

t.test('texts with health data are only for who may read them', async t => {
  at('2026-03-23 10:00')
  const { id } = await make.logged(
    rest,
    { containsHealthData: true, receivedAt: '2026-03-22T09:00:00+01:00' },
    'handler-an',
  )
  const lineFor = async () => lineOf((await restApi.register('auditor-dirk', MARCH)).lines, id)
  t.match(await lineFor(), { complainantName: make.PERSON.name, description: make.COMPLAINT.description })
  const change = { method: 'PATCH', url: `/v1/staff/${DIRK.id}`, payload: { mayReadHealthData: false } } as const
  const headers = { authorization: `Bearer ${await world.token('admin-els')}`, 'if-match': '*' }
  t.equal((await world.app.inject({ ...change, headers })).statusCode, 200)
  t.match(await lineFor(), { complainantName: make.PERSON.name, description: '[health data]' })
})

t.test('an erased complaint keeps its line, and loses the person', async t => {
  const { id } = await make.logged(rest, { receivedAt: '2026-03-22T09:00:00+01:00' }, 'handler-an')
  await make.go(rest, 'handler-an', 'withdrawComplaint', { id })
  const before = lineOf((await restApi.register('manager-carla', MARCH)).lines, id)
  await erase(id)
  for (const { name, register } of apis) {
    const after = lineOf((await register('manager-carla', MARCH)).lines, id)
    t.match(before, { complainantName: make.PERSON.name, description: make.COMPLAINT.description }, name)
    const {
      complainantName: _name, complainantAddress: _address, complainantEmail: _email, description: _text, ...rest
    } = before!
    t.strictSame(after, rest, name)
  }
})

t.test('the register carries the newest checkpoint of its day, also after later ones', async t => {
  at('2026-03-25 10:00')
  await world.signCheckpoint()
  const of = async (asOf: string) => {
    const page = (await file('auditor-dirk', 'application/json', { ...MARCH, asOf })).json()
    const [first, ...others] = (await file('auditor-dirk', 'application/x-ndjson', { ...MARCH, asOf })).body.trimEnd()
      .split('\n').map(line => JSON.parse(line))
    t.same(first.checkpoint, page.checkpoint)
    t.notOk(others.some(line => 'checkpoint' in line))
    return page.checkpoint
  }
  const signed = await of('2026-03-25')
  t.match(signed, { day: '2026-03-25', note: /^test\.localhost\/checkpoints\n/ })
  t.notOk(await of('2026-03-24'))
  at('2026-03-26 10:00')
  await world.signCheckpoint()
  t.same(await of('2026-03-25'), signed)
  t.equal((await of('2026-03-26')).day, '2026-03-26')
  const keys = keysIn((await world.app.inject({ url: '/v1/checkpoints/keys' })).body)
  for (const accept of ['application/json', 'application/x-ndjson']) {
    const { rawPayload: bytes } = await file('auditor-dirk', accept, { ...MARCH, asOf: '2026-03-25' })
    const { proven, faults, open } = verifyDocuments([{ name: 'register', bytes }], keys)
    t.same([proven.length, faults, open], [1, [], []], `npm run verify proves the checkpoint in ${accept}`)
  }
  const query = '{ register(from: "2026-03-01", to: "2026-03-31", asOf: "2026-03-25") { checkpoint { day note } } }'
  const answer = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query },
    headers: { authorization: `Bearer ${await world.token('auditor-dirk')}` },
  })
  t.same(answer.json().data.register.checkpoint, { day: signed.day, note: signed.note })
})
