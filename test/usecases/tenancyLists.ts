/**
 * Lists and cursors: whatever is filtered by, and whoever's cursor is sent, a list holds nothing of
 * another tenant, nor tells whether it exists.
 */
import { uuidv7 } from '../../src/directory/ids.ts'
import t from 'tap'
import { openApiDocument, operations } from '../../src/contract/document.ts'
import type { Parameter } from '../../src/contract/document.ts'
import { globalIdOf } from '../../src/graphql/globalIds.ts'
import { AN, ANTWERP, BERT, GHENT } from '../../src/sandbox/seed/people.ts'
import { exactLists } from '../support/exactLists.ts'
import { both, restCalls } from '../support/calls.ts'
import type { Calls, Reply } from '../support/calls.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t)
const { rest, graphql } = both(world)
const { done } = restCalls(world)

const MARK = 'merkteken'
const body = (more: object = {}) => ({
  complainant: { name: 'Veerle Own', capacity: 'INSURED', language: 'nl', email: 'veerle@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Een eigen klacht van het kantoor.', ...more,
})
const marked = body({
  complainant: { name: `Zwaantje ${MARK}`, capacity: 'BENEFICIARY', language: 'nl', email: `${MARK}@example.be` },
  description: `Het ${MARK} van deze klacht.`, brokerReference: `DOS-${MARK}`, policyNumber: `POL-${MARK}`,
})
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }

const first = await done('broker-antwerp', 'logComplaint', {}, marked)
const received = await done('broker-antwerp', 'logComplaint', {}, {
  ...marked,
  brokerReference: `DOS-${MARK}-2`,
  ...direct,
})
await done('handler-an', 'assignComplaint', { complaintId: received.id }, {
  handlerId: AN.id,
  independenceDeclared: true,
})
await done('handler-an', 'recordOmbudsmanReferral', { complaintId: received.id }, {
  ...direct,
  referredOn: '2026-03-02',
})
const closed = await done('manager-carla', 'logComplaint', {}, {
  ...marked,
  channel: 'POST',
  officeId: ANTWERP.id,
  brokerReference: `DOS-${MARK}-3`,
})

for (const clientId of ['broker-ghent', 'broker-antwerp']) {
  const { id: complaintId } = await done(clientId, 'logComplaint', {}, body(direct))
  await done('handler-bert', 'assignComplaint', { complaintId }, { handlerId: BERT.id, independenceDeclared: true })
  for (let more = 0; more < 3; more++) await done(clientId, 'logComplaint', {}, body())
}

/** Values of what is hidden, and of what does not exist; others tell nothing by themselves. */
const NAMING: Record<string, [hidden: string[], unknown: string][]> = {
  officeId:        [[[ANTWERP.id], uuidv7()]],
  handlerId:       [[[AN.id], uuidv7()]],
  reference:       [[[received.reference!, closed.reference!], 'K-1999-000001'], [[first.firstLineReference!], 'F-ANT-1999-000001']],
  brokerReference: [[[first, received, closed].map(({ brokerReference }) => brokerReference!), 'DOS-nobody']],
}
const DESCRIBING: Record<string, unknown[]> = {
  channel: ['BROKER', 'POST'], capacity: ['BENEFICIARY'], cause: ['DELAY'], unassigned: [true, false], openReferral: [true, false],
  receivedFrom: ['2000-01-01'], receivedTo: ['2099-12-31'], updatedSince: ['2000-01-01T00:00:00Z'], dueOnOrBefore: ['2099-12-31'],
}
const PAGING = ['pageSize', 'after']

type Listed = { name: string, values: unknown[] }
const { parameters = [] } = operations().find(({ operation }) => operation.operationId === 'listComplaints')!.operation
const filters: Listed[] = (parameters as Parameter[]).filter(({ name }) => name !== undefined && !(name in NAMING)).map(
  ({ name, schema }) => ({ name, values: valuesOf(name, schema) })
)

/** The values of a closed set, or those of the table; none is a filter that nobody thought of. */
function valuesOf (name: string, schema: { $ref?: string, items?: { $ref?: string } }): unknown[] {
  const set = (schema.$ref ?? schema.items?.$ref)?.split('/').at(-1) ?? ''
  return DESCRIBING[name] ?? (openApiDocument.components.schemas[set]?.enum as unknown[] | undefined) ?? []
}

t.test('every filter of the contract is tried', async t => {
  t.same(filters.filter(({ values }) => values.length === 0), [])
  const paging = (parameters as { $ref?: string }[]).flatMap(({ $ref }) => $ref?.split('/').at(-1) ?? [])
  t.same(paging, PAGING)
})

/** Not one of them may see the complaints listed. */
const blind: [string, { id: string }[]][] = [
  ['broker-ghent',   [first, received, closed]],
  ['broker-antwerp', [closed]],
  ['handler-an',     [first]],
  ['manager-carla',  [first]],
  ['auditor-dirk',   [first]],
]

const hides = ({ body: responseBody }: Reply, hidden: { id: string }[]): boolean =>
  hidden.every(({ id }) => !responseBody.includes(id) && !responseBody.includes(globalIdOf(id)))

for (const [client, hidden] of blind) {
  t.test(`${client} finds nothing of others by any filter or order`, async t => {
    for (const calls of [rest, graphql]) {
      for (const { name, values } of filters) {
        for (const value of values) {
          const reply = name === 'sort'
            ? await calls.list(client, {}, { sort: String(value) })
            : await calls.list(client, { [name]: typeof value === 'boolean' || !isList(name) ? value : [value] })
          t.equal(reply.status, 200, `${calls.name} ${name}=${value}`)
          t.ok(hides(reply, hidden), `${calls.name} ${name}=${value} hides them`)
        }
      }
    }
  })
}

const isList = (name: string): boolean =>
  (parameters as Parameter[]).find(one => one.name === name)?.schema.type === 'array'

t.test('a filter on a hidden value answers like one that matches nothing', async t => {
  for (const calls of [rest, graphql]) {
    for (const [name, rows] of Object.entries(NAMING)) {
      for (const [hidden, unknown] of rows) {
        for (const value of hidden) {
          const [hiddenReply, other] = [
            await calls.list('broker-ghent', { [name]: [value] }),
            await calls.list('broker-ghent', { [name]: [unknown] }),
          ]
          t.equal(
            hiddenReply.body.replaceAll(value, '<value>'),
            other.body.replaceAll(unknown, '<value>'),
            `${calls.name} ${name}=${value}`,
          )
          t.same(hiddenReply.items, [])
        }
      }
    }
  }
})

t.test('each of these filters finds something for a client that may see it', async t => {
  for (
    const [client, name, value, { id }] of [
      ['broker-antwerp', 'officeId', ANTWERP.id, first],
      ['manager-carla', 'handlerId', AN.id, received],
      ['manager-carla', 'reference', closed.reference, closed],
      ['broker-antwerp', 'reference', first.firstLineReference, first],
      ['broker-antwerp', 'brokerReference', first.brokerReference, first],
      ['manager-carla', 'brokerReference', closed.brokerReference, closed],
    ] as const
  ) {
    for (const calls of [rest, graphql]) {
      const { items = [] } = await calls.list(client, { [name]: [value] })
      t.ok(items.some(item => item.id === id), `${calls.name} ${name}`)
    }
  }
})

t.test('a software house sees the office of its token and no other', async t => {
  for (const [office, sees] of [[ANTWERP.id, true], [GHENT.id, false]] as const) {
    const { body } = await world.app.inject({
      url: '/v1/complaints?pageSize=200',
      headers: { authorization: `Bearer ${await world.token('software-house', office)}` },
    })
    t.equal(body.includes(first.id), sees)
    t.equal(body.includes('Veerle Own'), true)
  }
})

const flipped = (cursor: string, at: number): string =>
  cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1)

/** The cursor after two rows, or two events. */
const listed = async (calls: Calls, client: string, filter: object = {}, sort?: string) =>
  (await calls.list(client, filter, { pageSize: 2, ...(sort && { sort }) })).next!
const historyOf = async (client: string, complaintId: string, after?: string) => {
  const headers = { authorization: `Bearer ${await world.token(client)}` }
  const response = await world.app.inject({
    url: `/v1/complaints/${complaintId}/history?pageSize=1${
      after === undefined ? '' : `&after=${encodeURIComponent(after)}`
    }`,
    headers,
  })
  return {
    status: response.statusCode,
    body: response.body,
    next: response.statusCode === 200
      ? new URLSearchParams(response.json().next?.split('?')[1]).get('after')!
      : undefined,
  }
}

t.test('a cursor is refused for another list, filter, order or tenant', async t => {
  for (const calls of [rest, graphql]) {
    const mine = await listed(calls, 'broker-antwerp')
    t.equal(
      (await calls.list('broker-antwerp', {}, { pageSize: 2, after: mine })).status,
      200,
      `${calls.name}: it is good for that`,
    )
    const [payload = '', mac = ''] = mine.split('.')
    const wrong: [string, string, string, object?, string?][] = [
      ['another office',       'broker-ghent',   mine],
      ['the insurer\'s staff', 'handler-an',     mine],
      ['staff, for a broker',  'broker-antwerp', await listed(calls, 'handler-an')],
      ['other filters',        'broker-antwerp', mine, { status: ['FIRST_LINE_OPEN'] }],
      ['another order',        'broker-antwerp', mine, {}, 'receivedAt'],
      ['a changed position',   'broker-antwerp', flipped(mine, 10)],
      ['a changed signature',  'broker-antwerp', flipped(mine, mine.length - 5)],
      ['no signature',         'broker-antwerp', payload],
      ['a longer signature',   'broker-antwerp', `${mine}A`],
      ['only a signature',     'broker-antwerp', `.${mac}`],
      ['a third part',         'broker-antwerp', `${mine}.${mac}`],
      ['spare bits',           'broker-antwerp', `${payload}=.${mac}`],
      ['a cursor of a history', 'broker-antwerp', (await historyOf('broker-antwerp', received.id)).next!],
      ['an id',                'broker-antwerp', first.id],
    ]
    for (const [what, client, after, filter = {}, sort] of wrong) {
      const reply = await calls.list(client, filter, { pageSize: 2, after, ...(sort && { sort }) })
      t.match(reply, exactLists({ status: 400, problem: 'badRequest', issues: ['after'] }), `${calls.name}: ${what}`)
      t.ok(
        client === 'broker-antwerp' || hides(reply, [first, received, closed]),
        `${calls.name}: ${what} tells nothing`,
      )
    }
  }
})

t.test('a cursor of a history is refused for another complaint or tenant', async t => {
  const { next } = await historyOf('handler-an', received.id)
  t.equal((await historyOf('handler-an', received.id, next)).status, 200)
  const own = await historyOf('broker-antwerp', received.id)
  for (const [what, client, id, after] of [
    ['of staff, for the office',  'broker-antwerp', received.id, next!],
    ['of the office, for staff',  'handler-an',     received.id, own.next!],
    ['of another complaint',      'broker-antwerp', first.id,    own.next!],
    ['of a list',                 'broker-antwerp', received.id, await listed(rest, 'broker-antwerp')],
    ['changed',                   'handler-an',     received.id, flipped(next!, 3)],
  ] as const) t.equal((await historyOf(client, id, after)).status, 400, what)
  t.equal((await historyOf('broker-ghent', received.id, own.next)).status, 404, 'what is not there has no pages either')
})

t.test('pages hold each row once while others are added and changed', async t => {
  for (
    const [calls, sort] of [[rest, 'loggedAt'], [graphql, '-updatedAt'], [rest, 'dueOn'], [
      graphql,
      '-receivedAt',
    ]] as const
  ) {
    const before = (await calls.list('broker-antwerp', {}, { pageSize: 200 })).items!.map(({ id }) => id)
    const seen: string[] = []
    for (let after: string | undefined, pages = 0; pages === 0 || after !== undefined; pages++) {
      const page = await calls.list('broker-antwerp', {}, { sort, pageSize: 2, ...(after && { after }) })
      seen.push(...page.items!.map(({ id }) => id))
      after = page.next
      await done('broker-ghent', 'logComplaint', {}, body())
      await done('broker-antwerp', 'logComplaint', {}, body())
    }
    const known = seen.filter(id => before.includes(id))
    t.same(known.toSorted(), before.toSorted(), `${calls.name} ${sort}`)
    t.equal(new Set(seen).size, seen.length, 'none twice')
  }
})
