/** One client's hundred tasks delay another's by one task each, and the event loop by none. */
import t from 'tap'
import { fairTurns } from '../../src/concurrency/fairTurns.ts'

t.test('clients are served in turn', async t => {
  const inTurn = fairTurns(1)
  const order: string[] = []
  const task = (client: string, name: string) => inTurn(client, async () => { order.push(name) })
  const all = [...Array.from({ length: 5 }, (_, index) => task('a', `a${index}`)), task('b', 'b0'), task('b', 'b1'), task('c', 'c0')]
  await Promise.all(all)
  t.same(order, ['a0', 'a1', 'b0', 'c0', 'a2', 'b1', 'a3', 'a4'])
})

t.test('at most so many at once; what fails makes room', async t => {
  const inTurn = fairTurns(3)
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
  const inTurn = fairTurns(3)
  let done = 0
  const all = Array.from({ length: 300 }, () => inTurn('a', async () => { done += 1 }))
  await new Promise(resolve => { setImmediate(resolve) })
  t.ok(done < 300, `${done} were done before the event loop went on`)
  await Promise.all(all)
  t.equal(done, 300)
})
