/** As many subscriptions as a client may have, on a busy feed, do not delay another tenant. */
import t from 'tap'
import { SOCKET_LIMITS } from '../../src/graphql/socketProtocol.ts'
import { BROKER, go, logged, NOW } from '../support/situations.ts'
import { both } from '../support/calls.ts'
import { until } from '../support/waiting.ts'
import { connect, follow, startServer } from '../support/sockets.ts'
import { createWorld } from '../world.ts'

const EVENTS = 7
const HEAVY = `subscription { complaintChanged { id sequence type complaintId version at complaint {
  status heldBy description history(first: 50) { edges { node { type at hash actor { name } changes { member } } } } deadlines { kind state dueOn } letters(first: 5) { edges { node { id } } } } } }`

t.test('another tenant hears of its events soon', async t => {
  const world = await createWorld(t)
  world.clock.set(NOW)
  const { rest } = both(world)
  const address = await startServer(t, world)
  const [mine, theirs] = [await logged(rest), await logged(rest, {}, 'broker-ghent')]
  for (let count = 0; count < 20; count++) await go(rest, BROKER, 'recordIntervention', mine)

  const quiet = await connect(t, address, await world.token('broker-ghent'))
  follow(quiet)
  const busy = await Promise
    .all(Array.from({ length: SOCKET_LIMITS.clientSubscriptions / SOCKET_LIMITS.subscriptions }, async () =>
      connect(t, address, await world.token(BROKER))))
  for (const opened of busy) for (let id = 0; id < SOCKET_LIMITS.subscriptions; id++) follow(opened, {}, `${id}`, HEAVY)
  const delivered = () =>
    busy.reduce((sum, { messages }) => sum + messages.filter(({ type }) => type === 'next').length, 0)
  // Nothing says when a subscription began: until all have.
  for (let tries = 0; tries < 50 && delivered() < SOCKET_LIMITS.clientSubscriptions; tries++) {
    await go(rest, BROKER, 'recordIntervention', mine)
    await new Promise(resolve => { setTimeout(resolve, 300) })
  }

  const stopping = new AbortController()
  const traffic = (async () => {
    while (!stopping.signal.aborted) await go(rest, BROKER, 'recordIntervention', mine)
  })()
  const delays: number[] = []
  /** To the busy client, while the other one waited. */
  const meanwhile: number[] = []
  for (let count = 0; count < EVENTS; count++) {
    const before = quiet.changes().length
    await go(rest, 'broker-ghent', 'recordIntervention', theirs)
    const [began, deliveredBefore] = [performance.now(), delivered()]
    await until(() => quiet.changes().length > before, () => 'The other tenant heard nothing')
    delays.push(performance.now() - began)
    meanwhile.push(delivered() - deliveredBefore)
  }
  stopping.abort()
  await traffic
  const median = meanwhile.toSorted((a, b) => a - b)[Math.floor(EVENTS / 2)]!
  t.comment(`another tenant waited ${
    delays.map(delay => Math.round(delay)).join(', ')
  } ms; ${delivered()} events to the busy client`)
  // Counted, since time depends on the machine. One queue would make it wait for all of them.
  t.ok(
    median < SOCKET_LIMITS.clientSubscriptions / 2,
    `the busy client was told ${meanwhile} events while the other waited for one`,
  )
})
