/**
 * What one client logs at once shares transactions; each complaint, number and refusal is its own
 * all the same.
 */
import t from 'tap'
import { both } from '../../support/calls.ts'
import type { Calls, How, Reply } from '../../support/calls.ts'
import { createWorld } from '../../world.ts'

const MANY = 40

const world = await createWorld(t, { logLevel: 'fatal' })
const { rest, graphql } = both(world)
const doors = [rest, graphql] as const

const body = (more: object = {}) => ({
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.', ...more,
})

/** All at once, each through the other door than the one before. */
const atOnce = (count: number, ask: (index: number) => { body?: object, how?: How }): Promise<Reply[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => {
    const { body: more, how } = ask(index)
    return (doors[index % 2] as Calls).act('broker-antwerp', 'logComplaint', {}, body(more), how)
  }))

const numberIn = ({ complaint }: Reply): number => Number(complaint?.firstLineReference?.split('-').at(-1))
const done = (replies: Reply[]): Reply[] =>
  replies.filter(({ status, problem }) => problem === undefined && (status === 200 || status === 201))
const refused = (replies: Reply[]): string[] =>
  replies.filter(({ problem }) => problem !== undefined).map(({ status, problem }) => `${status} ${problem}`)

/** Consecutive, whatever came before. */
function withoutGaps (replies: Reply[]): boolean {
  const numbers = replies.map(numberIn).sort((a, b) => a - b)
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index)
}

async function transactionsOf (replies: Reply[]): Promise<number> {
  const [row] = await world.owner.query(
    'select count(distinct xmin::text)::int as count from complaints where id = any ($1)',
    [replies.map(({ complaint }) => complaint?.id)],
  )
  return row.count
}

t.test(`${MANY} logged at once get consecutive numbers, whole histories, and need fewer transactions`, async t => {
  const replies = await atOnce(MANY, index => ({ how: index % 3 === 0 ? {} : { key: `many-${index}` } }))
  t.equal(done(replies).length, MANY)
  t.ok(withoutGaps(replies))
  t.ok(await transactionsOf(replies) < MANY / 2, `${await transactionsOf(replies)} transactions`)
  for (const { complaint } of replies) {
    const [logged, ...others] = await rest.history('broker-antwerp', String(complaint?.id))
    t.match(logged, { type: 'complaint.logged', sequence: 1 })
    t.same(others, [])
    t.match(JSON.stringify(logged?.changes), complaint?.firstLineReference, 'the number that it was answered')
    const verification = await world.app.inject({
      url: `/v1/complaints/${complaint?.id}/history/verification`,
      headers: { authorization: `Bearer ${await world.token('broker-antwerp')}` },
    })
    t.same(verification.json(), { valid: true, length: 1 })
  }
})

t.test('one refused member of a group leaves the others alone', async t => {
  const taken = await rest.done('broker-antwerp', 'logComplaint', {}, body({ brokerReference: 'FIRST' }))
  const replies = await atOnce(20, index => index % 5 === 4 ? { body: { brokerReference: 'FIRST' } } : {})
  t.equal(done(replies).length, 16)
  t.ok(withoutGaps(done(replies)))
  t.same(new Set(refused(replies)), new Set(['409 brokerReferenceTaken']))
  t.same(new Set(replies.flatMap(({ existing }) => existing === undefined ? [] : [existing.id])), new Set([taken.id]))
})

t.test('a member that the database refuses does not stop the others', async t => {
  const replies = await atOnce(20, index => index % 5 === 4 ? { body: { brokerReference: 'SAME' } } : {})
  t.equal(done(replies).length, 17, 'one of the four has it')
  t.ok(withoutGaps(done(replies)))
  t.same(refused(replies), Array(3).fill('409 brokerReferenceTaken'))
})

t.test('one key sent many times among others makes one complaint', async t => {
  const replies = await atOnce(20, index => ({ how: { key: index % 2 === 0 ? 'same' : `other-${index}` } }))
  const [same, others] = [replies.filter((_, index) => index % 2 === 0), replies.filter((_, index) => index % 2 === 1)]
  t.equal(done(others).length, 10)
  t.equal(new Set(done(same).map(({ complaint }) => complaint?.id)).size, 1)
  t.equal(done(same).filter(({ replayed }) => !replayed).length, 1)
  t.ok(refused(same).every(refusal => refusal === '409 idempotencyRequestInProgress'))
  const again = await rest.act('broker-antwerp', 'logComplaint', {}, body(), { key: 'same' })
  t.equal(again.replayed, true)
  t.same(again.complaint?.id, done(same)[0]?.complaint?.id)
})

t.test('changes of two offices never share a transaction', async t => {
  const replies = await Promise.all(Array.from({ length: 20 }, (_, index) =>
    rest.act(index % 2 === 0 ? 'broker-antwerp' : 'broker-ghent', 'logComplaint', {}, body())))
  const [antwerp, ghent] = [
    replies.filter((_, index) => index % 2 === 0),
    replies.filter((_, index) => index % 2 === 1),
  ]
  for (
    const [own, stranger, client] of [[antwerp, ghent, 'broker-antwerp'], [ghent, antwerp, 'broker-ghent']] as const
  ) {
    t.ok(withoutGaps(own))
    for (const { complaint } of own) t.equal((await rest.read(client, String(complaint?.id))).status, 200)
    for (const { complaint } of stranger) t.equal((await rest.read(client, String(complaint?.id))).status, 404)
  }
})

t.test('a series goes on beyond six digits', async t => {
  await world.owner.query(`update number_series set last = 999998 where series like 'F-%'`)
  const replies = await atOnce(4, () => ({}))
  t.same(replies.map(numberIn).sort((a, b) => a - b), [999_999, 1_000_000, 1_000_001, 1_000_002])
  t.same(replies.filter(({ complaint }) => /-\d{7}$/.test(complaint?.firstLineReference ?? '')).length, 3)
})
