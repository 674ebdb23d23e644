/** The mutex: one work at a time, in the order of the calls. */
import t from 'tap'
import { createMutex } from '../../src/concurrency/mutex.ts'

t.test('work runs one at a time and in order, also after work that fails', async t => {
  const inTurn = createMutex()
  const order: string[] = []
  const work = (name: string, fails = false) => inTurn(async () => {
    order.push(`${name} begins`)
    await new Promise(resolve => { setImmediate(resolve) })
    order.push(`${name} ends`)
    if (fails) throw new Error(name)
    return name
  })
  const results = await Promise.allSettled([work('a'), work('b', true), work('c')])
  t.same(order, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  t.same(results.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled'])
})
