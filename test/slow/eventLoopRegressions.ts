/**
 * The event loop is never blocked for long: the requests that once did, and a sample of those that
 * `test/slow/eventLoop.ts` makes from both contracts.
 */
import t from 'tap'
import { eventLoopSender, faultsIn, LONGEST_BLOCK_MS } from '../support/eventLoop.ts'
import { onceEach } from '../support/largest.ts'
import { longestBlock } from '../support/loopDelay.ts'
import { createWorld } from '../world.ts'

/** One of each kind that is in no sample by chance. */
const ONCE_DEAR = [
  'REST searchComplaints brokerReference: empty texts',
  'REST updateComplaint relatedTo: objects that differ',
  'REST logComplaint interventions: empty objects',
  'REST logComplaint body: unknown members',
  'REST logComplaint everything at its limit, growing',
  'REST searchComplaints everything at its limit, growing',
  'GraphQL complaints filter: brokerReference: empty texts',
  'GraphQL complaints filter: unknown members beside long text',
  'GraphQL logComplaint body: unknown members beside long text',
  'GraphQL logComplaint everything at its limit, growing',
  'GraphQL updateComplaint relatedTo: objects that differ',
]

/** Of the kinds that are left. */
const EVERY = 50

t.test('no request keeps the event loop, and none fails', async t => {
  const { requests, send } = await eventLoopSender(await createWorld(t))
  const dear = requests.filter(({ what }) => ONCE_DEAR.includes(what))
  t.same(ONCE_DEAR.filter(what => !dear.some(request => request.what === what)), [], 'each of them is still made')
  const chosen = [...dear, ...onceEach(requests).filter((_, index) => index % EVERY === 0)]
  const faults = []
  for (const request of chosen) faults.push(...faultsIn(await send(request)))
  t.same(faults, [], `${chosen.length} requests, none above ${LONGEST_BLOCK_MS} ms`)
})

t.test('a block is seen, and time that others have the processor is none', async t => {
  const busy = await longestBlock(async () => {
    const before = process.threadCpuUsage()
    while (process.threadCpuUsage(before).user < 300_000) { /* nothing else happens */ }
  })
  t.ok(busy > 250, `${Math.round(busy)} ms`)
  t.ok(await longestBlock(() => new Promise(resolve => { setTimeout(resolve, 300) })) < 50)
})
