/**
 * No request keeps the event loop: one of each kind that the contracts allow to be filled, some
 * three thousand requests. All of them, some thirty thousand, with `EVERY_REQUEST=true`; those
 * whose description has a text in it with `ONLY=<text>`.
 */
import t from 'tap'
import { eventLoopSender, faultsIn, LONGEST_BLOCK_MS } from '../support/eventLoop.ts'
import type { Outcome } from '../support/eventLoop.ts'
import { onceEach } from '../support/largest.ts'
import { createWorld } from '../world.ts'

t.setTimeout(7_200_000)
const { EVERY_REQUEST, ONLY = '' } = process.env

t.test('no request keeps the event loop, and none fails', async t => {
  const { requests, send } = await eventLoopSender(await createWorld(t))
  const outcomes: Outcome[] = []
  for (
    const request of (EVERY_REQUEST === 'true' ? requests : onceEach(requests)).filter(({ what }) =>
      what.includes(ONLY)
    )
  ) {
    const outcome = await send(request)
    outcomes.push(outcome)
    for (const fault of faultsIn(outcome)) t.comment(fault)
  }
  t.same(outcomes.flatMap(faultsIn), [], `${outcomes.length} requests, none above ${LONGEST_BLOCK_MS} ms`)
  for (const { what, blockMs } of outcomes.toSorted((a, b) => b.blockMs - a.blockMs).slice(0, 10)) {
    t.comment(`${Math.round(blockMs)} ms: ${what}`)
  }
})
