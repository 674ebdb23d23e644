/** The semaphore: no client takes all, waiting clients take turns, and waiting is bounded. */
import t from 'tap'
import { fairSemaphore, unboundedSemaphore } from '../../src/concurrency/fairSemaphore.ts'
import type { Limits, WhileWaiting } from '../../src/concurrency/fairSemaphore.ts'

/**
 * Work that ends when it is told to; `began` names the clients in the order of their beginnings.
 */
function asking (limits: Limits) {
  const inTurn = fairSemaphore(limits)
  const began: string[] = []
  const running: { client: string, end: PromiseWithResolvers<void> }[] = []
  return {
    began,
    running,
    ask: (client: string, whileWaiting?: WhileWaiting) => inTurn(client, async () => {
      began.push(client)
      const end = Promise.withResolvers<void>()
      running.push({ client, end })
      await end.promise
    }, whileWaiting),
    async endFirst (): Promise<void> {
      running.shift()?.end.resolve()
      await new Promise(resolve => { setImmediate(resolve) })
    },
  }
}

const refused = (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'done', ({ status, extras: { retryAfter } }) => `${status} after ${retryAfter}`)

t.test('one client has half, and another finds a place at once', async t => {
  const { ask, began, running, endFirst } = asking({ most: 4 })
  const all = [...Array.from({ length: 6 }, () => ask('flood')), ask('other'), ask('other'), ask('other')]
  t.same(began, ['flood', 'flood', 'other', 'other'])
  while (running.length > 0) await endFirst()
  await Promise.all(all)
  t.equal(began.length, 9)
})

t.test('waiting clients take turns, however much each asks for', async t => {
  const { ask, began, running, endFirst } = asking({ most: 1 })
  const all = [...Array.from({ length: 4 }, () => ask('a')), ...Array.from({ length: 2 }, () => ask('b')), ask('c')]
  while (running.length > 0) await endFirst()
  await Promise.all(all)
  t.same(began, ['a', 'a', 'b', 'c', 'a', 'b', 'a'])
})

t.test('waiting is bounded for a client and over all', async t => {
  const { ask, running, endFirst } = asking({ most: 1, waitingPerClient: 2, waiting: 3 })
  const all = [ask('a'), ask('a'), ask('a')]
  t.equal(await refused(ask('a')), '429 after 1')
  all.push(ask('b'))
  t.equal(await refused(ask('b')), '503 after 2')
  await endFirst()
  all.push(ask('b'))
  while (running.length > 0) await endFirst()
  await Promise.all(all)
})

t.test('who gives up waiting never begins, and keeps nobody else from their turn', async t => {
  const { ask, began, running, endFirst } = asking({ most: 1 })
  const all = [ask('a')]
  const gone = Promise.withResolvers<void>()
  const given = ask('b', () => gone.promise)
  // Its turn comes, and is given back.
  const tooLate = ask('b', async turn => {
    await turn
    throw new Error('too late')
  })
  all.push(ask('c'))
  gone.reject(new Error('gone'))
  const gaveUp = Promise.all([t.rejects(given, { message: 'gone' }), t.rejects(tooLate, { message: 'too late' })])
  await endFirst()
  await gaveUp
  while (running.length > 0) await endFirst()
  await Promise.all(all)
  t.same(began, ['a', 'c'])
})

t.test('work that fails gives its place back', async t => {
  const inTurn = fairSemaphore({ most: 1 })
  await t.rejects(inTurn('a', async () => { throw new Error('failed') }), { message: 'failed' })
  t.equal(await inTurn('a', async () => 'done'), 'done')
})

t.test('one client\'s hundred tasks delay another by one task each', async t => {
  const inTurn = unboundedSemaphore(1)
  const order: string[] = []
  const task = (client: string, name: string) => inTurn(client, async () => { order.push(name) })
  const all = [
    ...Array.from({ length: 5 }, (_, index) => task('a', `a${index}`)),
    task('b', 'b0'),
    task('b', 'b1'),
    task('c', 'c0'),
  ]
  await Promise.all(all)
  t.same(order, ['a0', 'a1', 'b0', 'c0', 'a2', 'b1', 'a3', 'a4'])
})

t.test('at most so many at once; what fails makes room', async t => {
  const inTurn = unboundedSemaphore(3)
  let running = 0
  let most = 0
  const results = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => inTurn(`${index % 4}`, async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise(resolve => { setTimeout(resolve, 1) })
    running -= 1
    if (index % 5 === 0) throw new Error(`${index}`)
    return index
  })))
  t.equal(most, 3)
  t.equal(results.filter(({ status }) => status === 'rejected').length, 10)
  t.equal(await inTurn('a', async () => 'goes on'), 'goes on')
})

t.test('the event loop goes on between tasks that never wait', async t => {
  const inTurn = unboundedSemaphore(3)
  let done = 0
  const all = Array.from({ length: 300 }, () => inTurn('a', async () => { done += 1 }))
  await new Promise(resolve => { setImmediate(resolve) })
  t.ok(done < 300, `${done} were done before the event loop went on`)
  await Promise.all(all)
  t.equal(done, 300)
})
