/** `npm run import` against a server that listens. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { progress } from '../../../scripts/progress.ts'
import { manyRows, rowOf, startWorker } from '../../support/importing.ts'
import { BROKER, NOW } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
world.clock.set(NOW)
const server = await startWorker(t, world)
const address = await server.app.listen({ host: '127.0.0.1', port: 0 })
const folder = await mkdtemp(join(tmpdir(), 'import-'))
t.teardown(() => rm(folder, { recursive: true }))

type Ended = { code: unknown, stdout: string, stderr: string }

async function run (text: string, ...flags: string[]): Promise<Ended> {
  const file = join(folder, 'file.ndjson')
  await writeFile(file, text)
  const env = { PATH: process.env.PATH, CLIENT_ID: BROKER, CLIENT_SECRET: 'sandbox', BASE_URL: address }
  return new Promise(resolve =>
    execFile(
      process.execPath,
      ['scripts/import.ts', file, ...flags],
      { env },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    )
  )
}

t.test('a file without faults ends with 0', async t => {
  const { code, stdout, stderr } = await run([1, 2, 3].map(number => JSON.stringify(rowOf(number))).join('\n'))
  t.same([code, stderr], [0, ''])
  t.match(stdout, /100 % 3\/3\n3 created, 0 existing, 0 refused\n$/)
})

t.test('refused rows are printed with their problem, and the exit code is 1', async t => {
  const { code, stdout } = await run(manyRows(300))
  t.equal(code, 1)
  t.match(
    stdout,
    /294 created, 3 existing, 3 refused\nrow 100: 400 Bad request: .*JSON.*\nrow 200: 400 Bad request: .*\nrow 300: 400 Bad request: .*ground.*\n$/,
  )
  const lines = stdout.split('\n').filter(line => line.includes('%'))
  t.ok(lines.length >= 1 && lines.length <= 11, 'at most a line for every tenth')
})

t.test('a file that the API refuses is reported in one line', async t => {
  t.match(await run(''), { code: 1, stderr: /^400 Bad request: The file has no rows\.\n$/ })
  t.match(await run('{}', '--client-id', 'handler-an'), { code: 1, stderr: /^403 Missing permission: / })
  t.match(await run('{}', '--client-secret', 'wrong'), { code: 1, stderr: /^No token: invalid_client/ })
  t.match(await run('{}', '--base-url', 'http://127.0.0.1:9'), { code: 1, stderr: /\S/ })
})

t.test('in a terminal one line is drawn again and again', async t => {
  let drawn = ''
  const show = progress({ isTTY: true, write: text => { drawn += text } })
  show({ total: 4, done: 1, refused: 0 })
  show({ total: 4, done: 4, refused: 1 })
  t.equal(drawn, `\r\x1b[2K[${'#'.repeat(7)}${'.'.repeat(23)}]  25 % 1/4\r\x1b[2K[${'#'.repeat(30)}] 100 % 4/4, 1 refused\n`)
})
