import t from 'tap'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { isAlive } from '../../src/sandbox/postgres.ts'
import { exactLists } from '../support/exactLists.ts'
import { run, start } from '../support/processes.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { until } from '../support/waiting.ts'

const shell = promisify(execFile)
const READY = /ready in ([\d.]+) s/

const dataDir = join(temporaryFolder(t), 'data')
const sandbox = { DATA_DIR: dataDir, PORT: '0' }
const serverPid = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
const addressIn = (output: string) => /API +(http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1] ?? ''

t.test('--help starts nothing, and an unknown argument is refused', async t => {
  for (const file of ['src/main.ts', 'src/sandbox/demo.ts']) {
    t.match(await run(file, sandbox, ['--help']), { code: 0, output: /^Usage: npm / }, file)
    t.match(await run(file, sandbox, ['--port']), { code: 1, output: /^--port is not known here/ }, file)
  }
  t.notOk(existsSync(dataDir))
  const commands = readdirSync('src/commands').filter(name => name.endsWith('.ts') && name !== 'demonstration.ts')
  for (const name of commands) {
    const text = readFileSync(`src/commands/${name}`, 'utf8')
    const answered = /^(answerHelp|refuseArguments)\(/m.exec(text)?.index ?? Infinity
    t.ok(answered < (/^try \{/m.exec(text)?.index ?? 0), `src/commands/${name} answers before it does anything`)
  }
})

t.test('a start shows a banner whose lines work when pasted, and Ctrl-C leaves nothing behind', async t => {
  const main = start(t, 'src/main.ts', sandbox)
  const [, seconds] = await main.until(READY)
  t.comment(`The first start took ${seconds} s`)
  for (
    const step of [
      'Creating the database files', 'Starting PostgreSQL', 'Creating the tables',
      'Playing the complaints of the demonstration',
    ]
  ) t.match(main.output(), new RegExp(`^  ${step} … [\\d.]+ s$`, 'm'), step)
  t.notMatch(main.output(), /Warning|DeprecationWarning|"level":[4-6]0/, 'nothing to worry about')
  const server = serverPid()
  const address = addressIn(main.output())
  const { items } = await (await fetch(`${address}/sandbox/clock`)).json().then(() => readComplaints(address))
  t.ok(items.length > 5, 'there are complaints')
  t.match(main.output(), /broker-antwerp +BROKER +\S/)
  t.notMatch(main.output(), '\u001B', 'no colours without a terminal')
  for (const path of ['/docs', '/graphiql']) t.equal((await fetch(address + path)).status, 200, path)

  if (await hasCurl()) {
    const lines = main.output().split('\n').map(line => line.trim()).filter(line => /^(TOKEN=|curl )/.test(line))
    t.equal(lines.length, 3)
    const { stdout } = await shell('/bin/sh', ['-c', lines.join('\n')])
    const [complaints, deadlines] = stdout.trim().split('\n').map(line => JSON.parse(line))
    t.equal(complaints.items.length, 3)
    t.match(
      deadlines,
      exactLists({
        receivedAt: '2026-03-18T09:00:00Z',
        deadlines: [{ kind: 'ACKNOWLEDGEMENT' }, { kind: 'FINAL_ANSWER' }],
      }),
    )
  }

  const second = await run('src/main.ts', sandbox)
  t.match(
    second,
    { code: 1, output: `already runs at ${address} (process ${main.pid})` },
    'a second start says where the first one is',
  )
  t.equal((await fetch(`${address}/health/ready`)).status, 200, 'and disturbs nothing')

  const stopped = performance.now()
  main.signal('SIGINT')
  main.signal('SIGINT')
  t.equal((await main.ended).code, 0)
  t.ok(performance.now() - stopped < 10_000, 'within 10 seconds')
  t.notOk(isAlive(server), 'PostgreSQL is gone')
  t.notOk(existsSync(join(dataDir, 'running.json')))
})

t.test('a later start finds the same tokens, complaints and changes, and finishes a request that runs at SIGTERM', async t => {
  const main = start(t, 'src/main.ts', sandbox)
  const [, seconds] = await main.until(READY)
  t.comment(`A later start took ${seconds} s`)
  t.notMatch(main.output(), ' … ', 'only a first start shows its steps')
  const address = addressIn(main.output())
  const before = await readComplaints(address)

  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const body = 'grant_type=client_credentials&client_id=broker-ghent&client_secret=sandbox'
  let answer = ''
  socket.setEncoding('utf8').on('data', text => { answer += text })
  socket.write([
    'POST /oauth/token HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
    `\r\n${body.slice(0, 20)}`,
  ].join('\r\n'))
  await until(() => answer.startsWith('HTTP/1.1 100 Continue'), () => `The request did not begin: ${answer}`)
  main.signal('SIGTERM')
  await until(() => fetch(`${address}/health/live`).then(() => false, () => true), 'The server still listens')
  socket.write(body.slice(20))
  await until(() => answer.includes('\r\nHTTP/1.1 200 OK'), () => `The request did not end: ${answer}`)
  socket.destroy()
  t.match(await main.ended, { code: 0 })

  const again = start(t, 'src/main.ts', sandbox)
  await again.until(READY)
  t.strictSame(
    (await readComplaints(addressIn(again.output()))).items.map(({ id }) => id),
    before.items.map(({ id }) => id),
  )
  again.signal('SIGKILL')
  await again.ended
  await until(
    () => !existsSync(join(dataDir, 'postgres', 'postmaster.pid')),
    'A killed sandbox leaves its PostgreSQL behind',
  )
})

t.test('the demonstration plays from the first signal to the Ombudsman, and cleans up after itself', async t => {
  const demo = await run('src/sandbox/demo.ts', { DATA_DIR: join(dataDir, 'nobody') })
  t.match(demo, { code: 0 }, 'it ends well')
  for (const text of [
    'Monday 30 March 2026', 'FIRST_LINE_OPEN · held by the broker · F-ANT-', 'ACKNOWLEDGEMENT   AT_RISK   due Wed 8 Apr · an answer by Thu 9 Apr',
    'ACKNOWLEDGEMENT   WAIVED', 'FINAL_ANSWER      PENDING   due Sat 2 May · send by Thu 30 Apr', 'due Wed 20 May (was Sat 2 May)', 'awaits approval',
    'OMBUDSMAN_ADVICE  PENDING   due Wed 26 Aug', 'OMBUDSMAN_ADVICE  MET', 'CLOSED', 'its hash chain is intact',
  ]) t.match(demo.output, text, text)
  t.strictSame(readdirSync(tmpdir()).filter(name => name.startsWith('complaints-demo-')), [])
})

async function readComplaints (address: string): Promise<{ items: { id: string }[] }> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'broker-antwerp',
    client_secret: 'sandbox',
  })
  const { access_token: token } = await (await fetch(`${address}/oauth/token`, { method: 'POST', body: form }))
    .json() as { access_token: string }
  return (await fetch(`${address}/v1/complaints`, { headers: { authorization: `Bearer ${token}` } })).json() as Promise<
    { items: { id: string }[] }
  >
}

const hasCurl = () => shell('curl', ['--version']).then(() => true, () => false)
