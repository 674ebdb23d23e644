/**
 * A letter that always fails by a fault of ours, and one that kills its sender: both are told as
 * not sent, the others leave.
 */
import t from 'tap'
import { restCalls } from '../support/calls.ts'
import { startMailServer } from '../support/mailServer.ts'
import { FAILS, KILLS } from '../support/poison.ts'
import { BODIES, BY_STAFF, PERSON } from '../support/situations.ts'
import { supervised } from '../support/supervised.ts'
import { until } from '../support/waiting.ts'
import { configAsJson } from '../support/configFromJson.ts'
import { createWorld } from '../world.ts'

t.setTimeout(600_000)

const server = await startMailServer(t)
const world = await createWorld(t, { mail: { url: server.url, from: 'klachten@example.be' } })
const { done, history } = restCalls(world)
const argument = { ...configAsJson(world.config), poisoned: true }

async function write (name: string, email: string): Promise<string> {
  const { id } = await done('handler-an', 'logComplaint', {}, { ...BY_STAFF, complainant: { ...PERSON, name, email } })
  await done('handler-an', 'acknowledgeComplaint', { complaintId: id }, BODIES.acknowledgeComplaint)
  return id
}

t.test('poisoned letters are given up after 3 attempts, and all others leave', async t => {
  const failing = await write(`Jan ${FAILS}`, 'failing@example.be')
  const killing = await write(`Jan ${KILLS}`, 'killing@example.be')
  for (let count = 0; count < 10; count++) await write('Jan Peeters', `person${count}@example.be`)
  const sender = supervised(t, 'outboxProcess.ts', argument)
  await until(async () => {
    const [{ queued }] = await world.owner.query('select count(*)::integer as queued from letter_dispatches where state = \'QUEUED\'')
    return queued === 0 || undefined
  }, 'letters stay in the queue')
  await sender.stop()
  t.same(
    new Set(server.received.map(({ to }) => to)),
    new Set(Array.from({ length: 10 }, (_, count) => `person${count}@example.be`)),
  )
  for (const id of [failing, killing]) {
    const bounced = (await history('handler-an', id)).filter(({ type }) => type === 'letter.bounced')
    t.equal(bounced.length, 1, 'the desk is told once')
    t.match(bounced[0], {
      details: { failure: 'Given up after 3 attempts that failed by a fault of ours; send it again' },
    })
  }
  t.equal(sender.deaths(), 3)
})
