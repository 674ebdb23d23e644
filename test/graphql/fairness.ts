/** A client with as many subscriptions as it may have, on a busy feed, does not delay another tenant's events. */
import t from 'tap'
import { SOCKET_LIMITS } from '../../src/graphql/socketProtocol.ts'
import { BROKER, go, logged, NOW } from '../support/situations.ts'
import { both } from '../support/calls.ts'
import { until } from '../support/receiver.ts'
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
  const busy = await Promise.all(Array.from({ length: SOCKET_LIMITS.clientSubscriptions / SOCKET_LIMITS.subscriptions }, async () => connect(t, address, await world.token(BROKER))))
  for (const opened of busy) for (let id = 0; id < SOCKET_LIMITS.subscriptions; id++) follow(opened, {}, `${id}`, HEAVY)
  const delivered = () => busy.reduce((sum, { messages }) => sum + messages.filter(({ type }) => type === 'next').length, 0)
  // Nothing says when a subscription began: until all have.
  for (let tries = 0; tries < 50 && delivered() < SOCKET_LIMITS.clientSubscriptions; tries++) {
    await go(rest, BROKER, 'recordIntervention', mine)
    await new Promise(resolve => { setTimeout(resolve, 300) })
  }

  let goesOn = true
  const traffic = (async () => { while (goesOn) await go(rest, BROKER, 'recordIntervention', mine) })()
  const delays: number[] = []
  for (let count = 0; count < EVENTS; count++) {
    const before = quiet.changes().length
    await go(rest, 'broker-ghent', 'recordIntervention', theirs)
    const began = performance.now()
    await until(() => quiet.changes().length > before, () => 'The other tenant heard nothing')
    delays.push(performance.now() - began)
  }
  goesOn = false
  await traffic
  const median = delays.toSorted((a, b) => a - b)[Math.floor(EVENTS / 2)]!
  t.comment(`another tenant waited ${delays.map(delay => Math.round(delay)).join(', ')} ms; ${delivered()} events to the busy client`)
  // 1,200 to 2,000 ms when all of the busy client's were answered first.
  t.ok(median < 800, `${Math.round(median)} ms`)
})
