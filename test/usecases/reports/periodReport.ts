/** The period report through both APIs: who gets it, what is refused, and what it counts. */
import t from 'tap'
import { AN, ANTWERP, GHENT } from '../../../src/sandbox/seed/people.ts'
import { restCalls } from '../../support/calls.ts'
import { brussels } from '../../support/clocks.ts'
import { reportsOf } from '../../support/reports.ts'
import * as make from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const rest = restCalls(world)
const apis = reportsOf(world)
const MARCH = { from: '2026-03-01', to: '2026-03-31' }

const at = (time: string) => world.clock.set(brussels(time))

at('2026-02-20 10:00')
const early = await make.inReview(rest)
at('2026-03-03 10:00')
const upheld = await make.inReview(rest, { productLine: '10a' })
await make.go(rest, 'handler-an', 'acknowledgeComplaint', upheld)
const returned = await make.received(rest)
at('2026-03-04 10:00')
await make.go(rest, 'handler-an', 'returnToBroker', returned)
at('2026-03-10 10:00')
await make.go(rest, 'handler-an', 'sendFinalAnswer', upheld, { remedies: [{ kind: 'PAYMENT', amountCents: 12_500 }] })
await make.go(rest, 'handler-an', 'withdrawComplaint', early)
const ofGhent = await make.logged(rest, { ground: 'DIRECT_INTERVENTION_REQUESTED' }, 'broker-ghent')
await make.logged(rest, { officeId: GHENT.id }, 'handler-an')
await make.logged(rest)
at('2026-04-02 10:00')

t.test('the report counts the period, and its balance holds', async t => {
  for (const { name, period } of apis) {
    const { report, body } = await period('manager-carla', MARCH)
    if (report === undefined) { t.fail(`${name}: ${body}`); continue }
    const { totals } = report
    t.match(totals, {
      openingBalance: 1, received: 4, reopened: 0, closed: 3, closingBalance: 2, overrides: 0,
      finalAnswer: { due: 1, met: 0, stopped: 1, completed: 1, medianDays: 7, p90Days: 7, open: 2 },
      redress: { count: 1, sumCents: 12_500, medianCents: 12_500 },
      ombudsman: { referrals: 0, answers: 1, per100Answers: 0 },
      firstLine: { logged: 3, passedOn: 2 },
    }, name)
    t.strictSame(totals.byOutcome, [
      { outcome: 'RETURNED', count: 1 }, { outcome: 'UPHELD', count: 1 }, { outcome: 'WITHDRAWN', count: 1 },
    ])
  }
})

t.test('who gets it, and of whom', async t => {
  const cases: [client: string, query: object, expected: string][] = [
    ['manager-carla', {}, '200'],
    ['auditor-dirk', { officeId: GHENT.id }, '200'],
    ['broker-antwerp', {}, '200'],
    ['broker-antwerp', { officeId: ANTWERP.id }, '200'],
    ['broker-antwerp', { officeId: GHENT.id }, '403 missingPermission'],
    ['broker-antwerp', { officeId: AN.id }, '403 missingPermission'],
    ['handler-an', {}, '403 missingPermission'],
    ['admin-els', {}, '403 missingPermission'],
    ['manager-carla', { officeId: AN.id }, '400 badRequest officeId'],
    ['manager-carla', { to: '2026-02-28' }, '400 badRequest to'],
    ['manager-carla', { from: '2025-02-25' }, '200'],
    ['manager-carla', { from: '2025-02-24' }, '400 badRequest to'],
    ['manager-carla', { asOf: '2026-04-03' }, '400 badRequest asOf'],
    ['manager-carla', { asOf: '2026-02-28' }, '400 badRequest from'],
    ['manager-carla', { groupBy: ['colour'] }, '400 badRequest groupBy[0]'],
    ['manager-carla', { groupBy: ['month', 'month'] }, '400 badRequest groupBy'],
  ]
  for (const { name, period } of apis) {
    for (const [client, query, expected] of cases) {
      const { status, problem, issues = [] } = await period(client, { ...MARCH, ...query })
      t.equal(
        [status, problem, ...issues].filter(Boolean).join(' '),
        expected,
        `${name} ${client} ${JSON.stringify(query)}`,
      )
    }
  }
})

t.test('an office gets its own complaints that it can see, without overrides', async t => {
  for (const { name, period } of apis) {
    const { report } = await period('broker-ghent', MARCH)
    // Of the complaint that staff logged about the office it learns nothing.
    t.match(report?.totals, { received: 1, firstLine: { logged: 0, passedOn: 1 } }, name)
    t.notOk('overrides' in (report?.totals ?? {}), name)
  }
})

t.test('groups add up to the totals, and are in order', async t => {
  for (const { name, period } of apis) {
    const { report } = await period('manager-carla', { ...MARCH, from: '2026-02-01', groupBy: ['month', 'office'] })
    t.strictSame(
      report?.groups.map(
        ({ by, totals: { received, closingBalance } }) => [by.month, by.office, received, closingBalance]
      ),
      [
        ['2026-02', ANTWERP.id, 1, 1],
        ['2026-03', ANTWERP.id, 2, 0],
        ['2026-03', GHENT.id, 2, 2],
      ],
      name,
    )
  }
})

t.test('asOf tells what was known at the end of that day, byte for byte', async t => {
  const [restApi] = apis
  const totalsOf = async (asOf: string) => (await restApi!.period('manager-carla', { ...MARCH, asOf })).report
  t.match(await totalsOf('2026-03-03'), {
    asOf: '2026-03-03', generatedAt: '2026-03-03T22:59:59.999Z', totals: { received: 2, closed: 0, closingBalance: 3 },
  })
  t.match(await totalsOf('2026-03-04'), { totals: { received: 2, closed: 1, closingBalance: 2 } })
  const { body } = await restApi!.period('manager-carla', { ...MARCH, asOf: '2026-03-10', groupBy: ['outcome'] })
  await make.go(rest, 'manager-carla', 'reopenComplaint', upheld, { cause: 'ERROR' })
  at('2026-04-05 10:00')
  await make.go(rest, 'manager-carla', 'correctReceipt', ofGhent, { receivedAt: '2026-02-10T09:00:00+01:00' })
  const again = await restApi!.period('manager-carla', { ...MARCH, asOf: '2026-03-10', groupBy: ['outcome'] })
  t.equal(again.body, body)
  t.match(await totalsOf('2026-04-05'), {
    totals: { openingBalance: 2, received: 3, reopened: 0, closed: 3, closingBalance: 2 },
  })
  const { report } = await restApi!.period('manager-carla', { from: '2026-04-01', to: '2026-04-30' })
  t.match(report, { totals: { openingBalance: 2, reopened: 1, receiptCorrections: 1, closingBalance: 3 } })
})
