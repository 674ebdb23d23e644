/** `GET /v1/agenda` and `agenda`: what is due, by Brussels days, also when the clock is moved. */
import t from 'tap'
import { AN, BERT } from '../../../src/sandbox/seed/people.ts'
import { restCalls } from '../../support/calls.ts'
import { brussels } from '../../support/clocks.ts'
import { searching } from '../../support/searching.ts'
import * as make from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const rest = restCalls(world)
const apis = searching(world)

/** Acknowledged, so that the final answer is what is due: one month after the receipt. */
async function dueMonthAfter (receipt: string, body: object = {}): Promise<string> {
  world.clock.set(brussels(receipt))
  const complaint = await make.received(rest, body)
  await make.go(rest, 'handler-an', 'acknowledgeComplaint', complaint)
  return complaint.id
}

const onMonday = await dueMonthAfter('2026-02-16 10:00')
const onWednesday = await dueMonthAfter('2026-02-18 10:00')
const onFriday = await dueMonthAfter('2026-02-20 10:00')
const nextMonday = await dueMonthAfter('2026-02-23 10:00')
// Saturday 14 March: the insurer's own promise is not rolled forward to a working day.
const onSaturday = await dueMonthAfter('2026-02-14 10:00')
const handled = await dueMonthAfter('2026-02-19 10:00')
await make.taken(
  rest,
  await make.go(rest, 'manager-carla', 'recordOmbudsmanReferral', { id: handled }, { referredOn: '2026-02-19' }),
)
world.clock.set(brussels('2026-02-17 10:00'))
const answered = (await make.answered(rest)).id
// Held by the office, whose own target is five working days: due on Friday 20 March.
world.clock.set(brussels('2026-03-13 09:00'))
const firstLine = (await make.logged(rest)).id
// Not acknowledged: three working days after Friday 13 March.
const fresh = (await make.logged(rest, { ground: 'DIRECT_INTERVENTION_REQUESTED' })).id
await make.logged(rest, {}, 'broker-ghent')

type Expected = { dueToday: string[], dueThisWeek: string[], overdue: string[] }
const NAMES =
  new Map(Object.entries({
    onMonday, onWednesday, onFriday, nextMonday, onSaturday, handled, answered, firstLine, fresh,
  }).map(([name, id]) => [id, name]))

const MOMENTS: [string, string, Expected][] = [
  ['2026-03-13 12:00', 'manager-carla', { dueToday: [], dueThisWeek: ['onSaturday'], overdue: [] }],
  ['2026-03-15 23:59', 'manager-carla', { dueToday: [], dueThisWeek: [], overdue: ['onSaturday'] }],
  ['2026-03-16 00:00', 'manager-carla', {
    dueToday: ['onMonday'],
    dueThisWeek: ['fresh', 'onWednesday', 'handled', 'onFriday'],
    overdue: ['onSaturday'],
  }],
  ['2026-03-16 00:00', 'broker-antwerp', {
    dueToday: ['onMonday'],
    dueThisWeek: ['fresh', 'onWednesday', 'handled', 'firstLine', 'onFriday'],
    overdue: ['onSaturday'],
  }],
  ['2026-03-18 12:00', 'manager-carla', {
    dueToday: ['fresh', 'onWednesday'],
    dueThisWeek: ['handled', 'onFriday'],
    overdue: ['onSaturday', 'onMonday'],
  }],
  ['2026-03-22 23:59', 'auditor-dirk', {
    dueToday: [],
    dueThisWeek: [],
    overdue: ['onSaturday', 'onMonday', 'fresh', 'onWednesday', 'handled', 'onFriday'],
  }],
  ['2026-03-23 00:00', 'auditor-dirk', {
    dueToday: ['nextMonday'],
    dueThisWeek: [],
    overdue: ['onSaturday', 'onMonday', 'fresh', 'onWednesday', 'handled', 'onFriday'],
  }],
  // Back again: as it stood.
  ['2026-03-16 12:00', 'manager-carla', {
    dueToday: ['onMonday'],
    dueThisWeek: ['fresh', 'onWednesday', 'handled', 'onFriday'],
    overdue: ['onSaturday'],
  }],
]

for (const api of apis) {
  t.test(`Through ${api.name}`, async t => {
    for (const [moment, client, expected] of MOMENTS) {
      world.clock.set(brussels(moment))
      const { groups } = await api.agenda(client)
      for (const [group, names] of Object.entries(expected)) {
        t.same(groups[group]?.ids.map(id => NAMES.get(id)).sort(), names.toSorted(), `${moment}, ${client}: ${group}`)
        t.equal(groups[group]?.count, names.length)
      }
    }
    world.clock.set(brussels('2026-03-22 12:00'))
    const { groups: { overdue } } = await api.agenda('manager-carla')
    const dues = await Promise.all((overdue?.ids ?? []).map(async id =>
      (await rest.read('manager-carla', id)).complaint?.deadlines.filter(({ state }) =>
        ['PENDING', 'AT_RISK', 'BREACHED'].includes(state)
      ).map(({ dueOn }) =>
        dueOn
      ).sort()[0]
    ))
    t.same(dues, dues.toSorted(), 'the longest overdue first')

    t.test('of one handler, or of nobody', async t => {
      world.clock.set(brussels('2026-03-18 12:00'))
      const of = async (query: object) => {
        const { groups } = await api.agenda('manager-carla', query)
        return Object.values(groups).flatMap(({ count, ids }) => [count, ...ids.map(id => NAMES.get(id))])
      }
      t.same(await of({ handlerId: [AN.id] }), [0, 1, 'handled', 0])
      t.same(await of({ handlerId: [BERT.id, AN.id] }), [0, 1, 'handled', 0])
      t.same(await of({ handlerId: [BERT.id] }), [0, 0, 0])
      t.same(await of({ unassigned: false }), [0, 1, 'handled', 0])
      const { groups } = await api.agenda('manager-carla', { unassigned: true })
      t.same(Object.values(groups).map(({ count }) => count), [2, 1, 2])
    })

    t.test('with fewer items than there are, the count stays exact', async t => {
      world.clock.set(brussels('2026-03-22 12:00'))
      const { groups: { overdue } } = await api.agenda('manager-carla', { pageSize: 2 })
      t.same([overdue?.count, overdue?.ids.length], [6, 2])
    })

    t.test('not for ADMIN, and only as documented', async t => {
      t.same((await api.agenda('admin-els')).problem, 'missingPermission')
      for (const query of [{ pageSize: 0 }, { pageSize: 201 }, { handlerId: ['somebody'] }]) {
        t.equal((await api.agenda('manager-carla', query)).status, 400)
      }
    })

    t.test('of an office, its own', async t => {
      world.clock.set(brussels('2026-03-22 12:00'))
      const { groups } = await api.agenda('broker-ghent')
      t.same(Object.values(groups).map(({ count }) => count), [0, 0, 0])
    })
  })
}

t.test('the Ombudsman\'s own term is not the insurer\'s agenda', async t => {
  world.clock.set(brussels('2026-08-01 12:00'))
  const { groups } = await (apis[0] as typeof apis[number]).agenda('manager-carla')
  t.notOk(groups.overdue?.ids.includes(answered))
  t.equal(groups.overdue?.count, 7)
})
