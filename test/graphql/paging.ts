/**
 * Pages of REST and of GraphQL: each complaint stands on one of them, once, while other complaints
 * come, change and go.
 */
import t from 'tap'
import { both } from '../support/calls.ts'
import type { Calls, Complaint } from '../support/calls.ts'
import { parallel } from '../support/comparison.ts'
import { BROKER, COMPLAINT, go, logged, NOW } from '../support/situations.ts'
import { createWorld } from '../world.ts'

const TOTAL = 130
const world = await createWorld(t)
const apis = both(world)
const { rest } = apis
world.clock.set(NOW)

/** Many share their instants: the database keeps microseconds, the clock gives milliseconds. */
const numbers = Array.from({ length: TOTAL }, (_, index) => index)
const still = await parallel(numbers, async index => {
  const complaint = await logged(rest, {
    brokerReference: `STIL-${index}`,
    ...(index % 3 === 0 && { ground: 'DIRECT_INTERVENTION_REQUESTED' }),
  })
  return index % 3 === 1 ? go(rest, BROKER, 'withdrawComplaint', complaint) : complaint
})
const restless = await parallel(numbers.slice(0, 20), () => logged(rest))
const expected = still.map(({ id }) => id).sort()

let round = 0
/** Between two pages: one changes, and one comes and goes on at once, to the insurer or away. */
async function commotion (): Promise<void> {
  const place = round++ % restless.length
  const { id, version } = restless[place] as Complaint
  restless[place] = await rest.done(BROKER, 'updateComplaint', { complaintId: id }, {
    containsHealthData: round % 2 === 0,
  }, { version })
  const fresh = await logged(rest)
  if (round % 2 === 0) await go(rest, BROKER, 'escalateComplaint', fresh, { ground: 'NO_FIRST_LINE_RESPONSE' })
  else await go(rest, BROKER, 'withdrawComplaint', fresh)
}

/** Every id on every page, in order. */
async function walk (api: Calls, client: string, filter: object, sort: string, pageSize: number): Promise<string[]> {
  const ids: string[] = []
  let after: string | undefined
  do {
    const { status, items = [], next, body } = await api.list(client, filter, {
      sort,
      pageSize,
      ...(after && { after }),
    })
    if (status !== 200) throw new Error(body)
    ids.push(...items.map(({ id }) => id))
    if (items.length > pageSize) throw new Error(`${items.length} on a page of ${pageSize}`)
    after = next
    if (after !== undefined) await commotion()
  } while (after !== undefined)
  return ids
}

const SORTS = ['loggedAt', '-loggedAt', 'updatedAt', '-updatedAt', 'receivedAt', '-receivedAt', 'dueOn', '-dueOn']

for (const [index, sort] of SORTS.entries()) {
  t.test(`by ${sort}, each complaint that stays as it is stands on one page, once`, async t => {
    const api = index % 2 === 0 ? apis.rest : apis.graphql
    const ids = await walk(api, BROKER, {}, sort, 29)
    t.same(ids.filter(id => expected.includes(id)).sort(), expected, api.name)
    t.equal(new Set(ids.filter(id => expected.includes(id))).size, TOTAL)
  })
}

t.test('both APIs give the same complaints in the same order', async t => {
  const filter = { brokerReference: still.slice(0, 50).map(({ brokerReference }) => brokerReference) }
  for (const sort of SORTS) {
    const [inRest, inGraphql] = [
      await walk(apis.rest, BROKER, filter, sort, 25),
      await walk(apis.graphql, BROKER, filter, sort, 25),
    ]
    t.same(inGraphql, inRest, sort)
    t.equal(new Set(inRest).size, 50, sort)
  }
})

t.test('a page has 50 items when nobody says how many, and at most 200', async t => {
  for (const api of [apis.rest, apis.graphql]) {
    t.equal((await api.list(BROKER)).items?.length, 50, api.name)
    t.equal(
      (await api.list(BROKER, { status: ['FIRST_LINE_OPEN', 'RECEIVED', 'WITHDRAWN'] }, { pageSize: 200 })).items
        ?.length,
      200,
      api.name,
    )
    t.same((({ status, problem }) => ({ status, problem }))(await api.list(BROKER, {}, { pageSize: 201 })), {
      status: 400,
      problem: 'badRequest',
    }, api.name)
  }
})

t.test('a cursor is good for its list, its filters, its order and its caller only', async t => {
  await logged(rest, COMPLAINT, 'broker-ghent')
  for (const api of [apis.rest, apis.graphql]) {
    const { next = '' } = await api.list(BROKER, { status: ['WITHDRAWN'] }, { sort: 'loggedAt', pageSize: 5 })
    const other = api === apis.rest ? apis.graphql : apis.rest
    t.equal(
      (await other.list(BROKER, { status: ['WITHDRAWN'] }, { sort: 'loggedAt', pageSize: 7, after: next })).status,
      200,
      'of either API, and with another size of page',
    )
    const [payload = '', mac = ''] = next.split('.')
    const [value, id, now] = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const forged = Buffer.from(JSON.stringify([value, id, now.replace('2026', '2027')])).toString('base64url')
    const refused: [what: string, client: string, filter: object, sort: string, after: string][] = [
      ['with another filter',    BROKER,         { status: ['RECEIVED'] },  'loggedAt',  next],
      ['with one filter more',   BROKER,         { status: ['WITHDRAWN'], channel: ['BROKER'] }, 'loggedAt', next],
      ['in another order',       BROKER,         { status: ['WITHDRAWN'] }, '-loggedAt', next],
      ['from another office',    'broker-ghent', { status: ['WITHDRAWN'] }, 'loggedAt',  next],
      ['from the insurer',       'handler-an',   { status: ['WITHDRAWN'] }, 'loggedAt',  next],
      ['cut short',              BROKER,         { status: ['WITHDRAWN'] }, 'loggedAt',  next.slice(0, -1)],
      ['with something behind',  BROKER,         { status: ['WITHDRAWN'] }, 'loggedAt',  `${next}x`],
      ['without its signature',  BROKER,         { status: ['WITHDRAWN'] }, 'loggedAt',  payload],
      ['with another signature', BROKER,         { status: ['WITHDRAWN'] }, 'loggedAt',  `${payload}.${mac.split('').toReversed().join('')}`],
      ['with another position',  BROKER,         { status: ['WITHDRAWN'] }, 'loggedAt',  `${forged}.${mac}`],
    ]
    for (const [what, client, filter, sort, after] of refused) {
      const { status, problem, issues } = await api.list(client, filter, { sort, pageSize: 5, after })
      t.same(
        { status, problem, issues },
        { status: 400, problem: 'badRequest', issues: ['after'] },
        `${what}, in ${api.name}`,
      )
    }
  }
})

t.test('the history is paged as well, and grows behind the last page only', async t => {
  const complaint = await logged(rest)
  for (let index = 0; index < 12; index++) await go(rest, BROKER, 'recordIntervention', complaint)
  const headers = { authorization: `Bearer ${await world.token(BROKER)}` }
  const sequences: number[] = []
  let url: string | undefined = `/v1/complaints/${complaint.id}/history?pageSize=5`
  while (url !== undefined) {
    const { items, next, self }: { items: { sequence: number }[], next?: string, self: string } =
      (await world.app.inject({ url, headers })).json()
    t.equal(self, url)
    sequences.push(...items.map(({ sequence }) => sequence))
    if (sequences.length === 5) await go(rest, BROKER, 'recordIntervention', complaint)
    url = next
  }
  t.same(sequences, Array.from({ length: 14 }, (_, index) => index + 1))
})
