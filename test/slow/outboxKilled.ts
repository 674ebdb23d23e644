/**
 * Who sends letters is killed over and over, in the middle of its work; none is lost, and none
 * counts twice.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { startMailServer } from '../support/mailServer.ts'
import { restCalls } from '../support/calls.ts'
import { BODIES, BY_STAFF, PERSON } from '../support/situations.ts'
import { until } from '../support/waiting.ts'
import { configAsJson } from '../support/configFromJson.ts'
import { createWorld } from '../world.ts'

/**
 * All that issues speak of: `KILL_CYCLES=50 LETTERS=10000 npx tap run --timeout 3600
 * test/slow/outboxKilled.ts`.
 */
const CYCLES = Number(process.env.KILL_CYCLES ?? 3)
const LETTERS = Number(process.env.LETTERS ?? 45)
/**
 * Twice what one idle process takes; 10,000 letters held at once would take more than ten times
 * that.
 */
const MAX_MIB = 400

t.setTimeout(3_600_000)

const server = await startMailServer(t)
const world = await createWorld(t, { mail: { url: server.url, from: 'klachten@example.be' } })
const { done } = restCalls(world)
const script = fileURLToPath(new URL('../support/outboxProcess.ts', import.meta.url))
const argument = JSON.stringify(configAsJson(world.config))

async function startSender () {
  const sender = spawn(process.execPath, [script, argument], { stdio: ['ignore', 'pipe', 'inherit'] })
  t.teardown(() => { sender.kill('SIGKILL') })
  await once(sender.stdout, 'data')
  return sender
}

type Row = { state: string, told: number }
const dispatches = (): Promise<Row[]> => world.owner.query(`
  select d.state, (select count(*)::integer from events e where e.complaint_id = d.complaint_id and e.type = 'letter.dispatched') as told from letter_dispatches d`)
const queued = async (): Promise<number> => (await world.owner.query('select count(*)::integer as count from letter_dispatches where state = \'QUEUED\''))[0].count

t.test('no letter is lost or counts twice however often its sender is killed', { timeout: 3_600_000 }, async t => {
  const write = async (count: number) => {
    const { id } = await done('handler-an', 'logComplaint', {}, {
      ...BY_STAFF,
      complainant: { ...PERSON, email: `person${count}@example.be` },
    })
    await done('handler-an', 'acknowledgeComplaint', { complaintId: id }, BODIES.acknowledgeComplaint)
  }
  for (let count = 0; count < LETTERS; count += 5) await Promise.all([0, 1, 2, 3, 4].map(more => write(count + more)))
  t.equal(await queued(), LETTERS)
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const sender = await startSender()
    const before = server.received.length
    await until(async () => server.received.length > before || await queued() === 0 || undefined, 'nothing is sent')
    // Somewhere in the middle of its work: after as many more letters as the cycle says.
    const more = server.received.length + cycle % 3
    await until(async () => server.received.length >= more || await queued() === 0 || undefined, 'nothing more is sent')
    sender.kill('SIGKILL')
    await once(sender, 'exit')
  }
  const left = await queued()
  t.ok(left > 0, `${left} are left to be sent after the last kill`)
  const sender = await startSender()
  for (let before = left; before > 0;) {
    before = await until(
      async () => {
        const now = await queued()
        return now < before ? now : undefined
      },
      `${before} letters stay in the queue`,
    )
  }
  sender.kill('SIGUSR2')
  const [memory] = await once(sender.stdout, 'data')
  const mebibytes = Number.parseInt(String(memory))
  t.ok(mebibytes < MAX_MIB, `${mebibytes} MiB at most`)

  const rows = await dispatches()
  t.same(new Set(rows.map(({ state }) => state)), new Set(['ACCEPTED']))
  t.same(new Set(rows.map(one => one.told)), new Set([1]), 'each is told once')
  t.equal(new Set(server.received.map(({ to }) => to)).size, LETTERS, 'everybody has their letter')
  t.equal(new Set(server.received.map(({ messageId }) => messageId)).size, LETTERS, 'a repetition has the same id')
  t.comment(`letters: ${CYCLES} kill -9, ${LETTERS} letters, 0 lost, ${
    server.received.length - LETTERS
  } sent twice under the same id, ${mebibytes} MiB at most`)
})
