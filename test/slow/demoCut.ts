/** What reads the demonstration ends early, or its process is killed: nothing stays behind. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { isAlive } from '../../src/sandbox/postgres.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { until } from '../support/waiting.ts'

const folders = () => readdirSync(tmpdir()).filter(name => name.startsWith('complaints-demo-'))
const env = { ...process.env, DATA_DIR: join(temporaryFolder(t), 'none') }

/** The process ids of the demonstration's sandbox and its PostgreSQL, once both run. */
function sandboxIn (folder: string): number[] | undefined {
  try {
    const { pid } = JSON.parse(readFileSync(join(tmpdir(), folder, 'running.json'), 'utf8')) as { pid: number }
    const server = Number(readFileSync(join(tmpdir(), folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    return server > 0 ? [pid, server] : undefined
  } catch {
    return undefined
  }
}

t.test('npm run demo | head leaves no server and no folder behind', async t => {
  const before = folders()
  const command = `"${process.execPath}" src/sandbox/demo.ts | head -n 4`
  const { stdout, stderr } = await promisify(execFile)('/bin/sh', ['-c', command], { env })
  t.match(stdout, 'No sandbox is running')
  t.equal(stderr, '')
  await until(() => folders().every(name => before.includes(name)), 'its folder stays')
})

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  t.test(`after ${signal} the sandbox and its PostgreSQL end too`, async t => {
    const before = folders()
    const demo = spawn(process.execPath, ['src/sandbox/demo.ts'], { env, stdio: 'ignore' })
    t.teardown(() => demo.kill('SIGKILL'))
    const ended = once(demo, 'exit')
    const made = () => folders().filter(name => !before.includes(name))
    const pids = await until(
      () => made().map(sandboxIn).find(found => found !== undefined),
      'no sandbox was started',
    )
    demo.kill(signal)
    await until(() => !pids.some(isAlive), `of ${pids.join(' and ')} one still runs`)
    await ended
    // Only a killed process leaves its folder.
    if (signal === 'SIGTERM') t.same(made(), [])
    for (const folder of made()) rmSync(join(tmpdir(), folder), { recursive: true })
  })
}
