/**
 * A process that is killed loses at most what it answered in its last second; one that is stopped
 * loses nothing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import type { Test } from 'tap'
import { restCalls } from '../support/calls.ts'
import { configAsJson } from '../support/configFromJson.ts'
import { NOW, received } from '../support/situations.ts'
import { until } from '../support/waiting.ts'
import { createWorld } from '../world.ts'

t.setTimeout(180_000)

const world = await createWorld(t)
world.clock.set(NOW)
const script = fileURLToPath(new URL('../support/serverProcess.ts', import.meta.url))
const { id } = await received(restCalls(world))
const headers = { authorization: `Bearer ${await world.token('handler-an')}` }

/**
 * Reads the complaint for some seconds, and ends the process with a read under way.
 * @returns when each answer came, in real time
 */
async function readUntil (
  t: Pick<Test, 'teardown'>,
  signal: 'SIGKILL' | 'SIGTERM',
  seconds: number,
): Promise<number[]> {
  const child = spawn(process.execPath, [script, JSON.stringify(configAsJson(world.config))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.teardown(() => { child.kill('SIGKILL') })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', text => { output += text })
  const address = await until(() => /http:\/\/\S+/.exec(output)?.[0], 'The process does not listen')
  const answeredAt: number[] = []
  const end = Date.now() + seconds * 1000
  const readers = Array.from({ length: 4 }, async () => {
    while (child.exitCode === null && child.signalCode === null) {
      const answer = await fetch(`${address}/v1/complaints/${id}`, { headers }).catch(() => undefined)
      if (answer?.status === 200 && await answer.json().catch(() => undefined) !== undefined) {
        answeredAt.push(Date.now())
      }
      if (Date.now() > end) return
    }
  })
  await Promise.all(readers)
  child.kill(signal)
  await once(child, 'close')
  return answeredAt
}

/** A transaction that was under way when the process died may still commit. */
const rows = async (): Promise<number> => {
  const [{ count }] = await world.owner.query<[{ count: number }]>('select count(*)::integer as count from access_log')
  return count
}

t.test('killed, it loses at most its last second', async t => {
  await world.owner.query('truncate access_log')
  const answeredAt = await readUntil(t, 'SIGKILL', 5)
  const killedAt = Date.now()
  const earlier = answeredAt.filter(at => at < killedAt - 1000).length
  const found = await rows()
  t.ok(earlier > 20, `${answeredAt.length} answers, ${earlier} of them more than a second before the end`)
  t.ok(found >= earlier, `${found} rows`)
  t.ok(found <= answeredAt.length + 4, 'and no row twice')
  t.comment(`${answeredAt.length} answers, ${earlier} older than a second, ${found} rows`)
})

t.test('stopped, it loses nothing', async t => {
  await world.owner.query('truncate access_log')
  const answeredAt = await readUntil(t, 'SIGTERM', 2)
  t.equal(await rows(), answeredAt.length)
})
