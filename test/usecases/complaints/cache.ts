/**
 * Complaints are kept as they were read; what another writes, or takes away, is seen at once all
 * the same.
 */
import pg from 'pg'
import t from 'tap'
import { exactLists } from '../../support/exactLists.ts'
import { both } from '../../support/calls.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const calls = both(world)
const BROKER = 'broker-antwerp'
const LOGGED = {
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.',
}

/** As another process would. */
const elsewhere = (assignment: string, id: string) =>
  world.owner.query(`update complaints set ${assignment} where id = $1`, [id])
/** In rows, what each statement sent for complaints. */
const columns: number[] = []
type Answered = { _result: { rows: Record<string, unknown>[] } }
const handleReadyForQuery = Reflect.get(pg.Query.prototype, 'handleReadyForQuery')
Reflect.set(pg.Query.prototype, 'handleReadyForQuery', function (this: Answered, ...given: unknown[]) {
  columns.push(this._result.rows.filter(({ complaint }) => typeof complaint === 'object' && complaint !== null).length)
  Reflect.apply(handleReadyForQuery, this, given)
})
t.teardown(() => { Reflect.set(pg.Query.prototype, 'handleReadyForQuery', handleReadyForQuery) })

for (const api of [calls.rest, calls.graphql]) {
  t.test(api.name, async t => {
    world.clock.set('2026-03-10T09:00:00Z')
    const { id } = await api.done(BROKER, 'logComplaint', {}, LOGGED)
    const shown = async () => ({
      read: (await api.read(BROKER, id)).complaint,
      listed: (await api.list(BROKER, { status: ['FIRST_LINE_OPEN'] })).items?.find(one => one.id === id),
    })

    await shown()
    columns.length = 0
    const before = await shown()
    t.equal(columns.reduce((sum, count) => sum + count, 0), 0, 'what is kept is not sent again')
    t.ok(columns.length >= 2, 'and the database is asked each time')
    t.same(before.listed, before.read)

    await elsewhere(`description = 'Anders.'`, id)
    const { read, listed } = await shown()
    t.equal(read?.description, 'Anders.')
    t.same(listed, read)

    const history = await api.history(BROKER, id)
    await api.done(BROKER, 'recordIntervention', { complaintId: id }, { kinds: ['ANSWER'], summary: 'Uitgelegd.' })
    t.equal((await api.history(BROKER, id)).length, history.length + 1, 'a history goes on')

    const due = before.read?.deadlines[0]?.dueBefore ?? ''
    t.match([before.read?.deadlines[0]?.state, before.listed?.deadlines[0]?.state], exactLists(['PENDING', 'PENDING']))
    world.clock.set(Temporal.Instant.from(due).add({ minutes: 1 }).toString())
    const late = await shown()
    t.match(
      [late.read?.deadlines[0]?.state, late.listed?.deadlines[0]?.state],
      exactLists(['BREACHED', 'BREACHED']),
      'a clock turns for what is kept too',
    )

    t.equal(
      (await api.read('broker-ghent', id)).problem,
      'resourceNotFound',
      'what is kept for one is not shown to another',
    )
    await elsewhere(`broker_access = 'NONE'`, id)
    t.equal((await api.read(BROKER, id)).problem, 'resourceNotFound', 'nor any longer to whom it was')
    t.equal((await shown()).listed, undefined)
  })
}

t.test('one pass over all complaints evicts no complaint that is read repeatedly', async t => {
  const few = await createWorld(t, { complaintCacheSize: 2 })
  const { done, read } = both(few).rest
  const ids: string[] = []
  for (let count = 0; count < 5; count++) ids.push((await done(BROKER, 'logComplaint', {}, LOGGED)).id)
  const [again = '', ...others] = ids
  const sentFor = async (id: string) => {
    columns.length = 0
    await read(BROKER, id)
    return columns.reduce((sum, count) => sum + count, 0)
  }
  t.same(
    [await sentFor(again), await sentFor(again), await sentFor(again)],
    [1, 1, 0],
    'kept when it is asked for again',
  )
  for (const id of others) t.equal(await sentFor(id), 1)
  t.equal(await sentFor(again), 0)
})
