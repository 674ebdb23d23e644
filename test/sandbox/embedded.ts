import t from 'tap'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readConfig } from '../../src/config/config.ts'
import type { SandboxConfig } from '../../src/config/config.ts'
import { birth, findHolder } from '../../src/sandbox/lock.ts'
import { isAlive } from '../../src/sandbox/postgres.ts'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { openSandbox } from '../../src/sandbox/sandbox.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import { run } from '../support/processes.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { until } from '../support/waiting.ts'

const config = (dataDir: string, more: Record<string, string> = {}) =>
  readConfig({ DATA_DIR: dataDir, PORT: '0', ...more }) as SandboxConfig
const open = (dataDir: string, more?: Record<string, string>): Promise<Sandbox> =>
  openSandbox(config(dataDir, more), () => {})
const serverPid = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

const hasEnded = (pid: number) => until(() => !isAlive(pid), `The process ${pid} still runs`)

/** A sandbox in another process, which can be killed. */
async function openElsewhere (dataDir: string) {
  const child = spawn(process.execPath, ['test/support/openSandbox.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return { ownerUrl: String(line).trim(), kill: async () => { child.kill('SIGKILL'); await once(child, 'exit') } }
}

// A path as people have them: spaces, a quote, letters beyond ASCII.
const dir = join(temporaryFolder(t), "Schade & Co's klächten")

t.test('the first start makes everything, and a later one finds it again', async t => {
  const first = await open(dir)
  const { config } = first
  t.match(config.databaseUrl, /^postgresql:\/\/complaints_app:.{32}@127\.0\.0\.1:\d+\/complaints$/)
  t.equal(config.issuer, `http://127.0.0.1:${config.port}`)
  t.equal(config.keys.encryptionKeys[0]?.length, 32)
  t.equal(statSync(join(dir, 'secrets.json')).mode & 0o777, 0o600, 'the secrets are for their owner only')
  await asAdmin(config.migrationsDatabaseUrl, async client => {
    await client.query('create table kept as select 42 as answer')
  })
  await first.close()
  t.notOk(existsSync(join(dir, 'postgres', 'postmaster.pid')), 'the server is gone')
  t.notOk(existsSync(join(dir, 'running.json')), 'and the folder is free')

  const second = await open(dir)
  t.strictSame(second.config.keys, config.keys)
  t.strictSame(
    (await asAdmin(second.config.migrationsDatabaseUrl, client => client.query('select answer from kept'))).rows,
    [{ answer: 42 }],
  )
  await second.close()
})

t.test('the application logs in as a role that owns nothing and bypasses nothing', async t => {
  const sandbox = await open(dir)
  const { rows } = await asAdmin(sandbox.config.databaseUrl, client => client.query(`
    select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
           exists (select from pg_class where relowner = pg_roles.oid) as owns
    from pg_roles where rolname = current_user`))
  t.strictSame(rows, [{
    name: 'complaints_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false,
    owns: false,
  }])
  await t.rejects(
    asAdmin(sandbox.config.databaseUrl, client => client.query('create table mine ()')),
    /permission denied/,
  )
  const { rows: settings } = await asAdmin(sandbox.config.databaseUrl, client => client.query(`
    select name, setting from pg_settings where name in ('listen_addresses', 'fsync', 'TimeZone') order by 1`))
  t.strictSame(settings.map(({ setting }) => setting), ['UTC', 'on', '127.0.0.1'], 'loopback only, durable')
  await sandbox.close()
})

t.test('a second start says where the first one listens, and disturbs nothing', async t => {
  const first = await open(dir)
  await t.rejects(open(dir), /already runs and is still starting \(process \d+\)/)
  await first.announce('http://127.0.0.1:3000')
  const pid = serverPid(dir)
  await t.rejects(open(dir), {
    message: /already runs at http:\/\/127\.0\.0\.1:3000 \(process \d+\)\.\nStop it with Ctrl-C/,
  })
  t.equal(serverPid(dir), pid)
  t.ok((await asAdmin(first.config.databaseUrl, client => client.query('select 1'))).rowCount)
  await first.close()
})

t.test('of two simultaneous starts exactly one succeeds', async t => {
  const starts = await Promise.allSettled([open(dir), open(dir)])
  const winners = starts.filter(start => start.status === 'fulfilled')
  t.equal(winners.length, 1)
  await winners[0]?.value.close()
})

t.test('a lock left behind is recognised, also when its process number was given to another', async t => {
  for (
    const left of [
      JSON.stringify({ pid: 2 ** 22 + 1, birth: 'long ago' }),
      JSON.stringify({ pid: process.pid, birth: 'long ago' }),
      '',
    ]
  ) {
    writeFileSync(join(dir, 'running.json'), left)
    await (await open(dir)).close()
    t.pass(left)
  }
})

const onLinux = { skip: process.platform === 'linux' ? false : 'zombies are recognised on Linux alone' }
t.test('a killed process that nobody has waited for holds no lock', onLinux, async t => {
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] })
  t.teardown(() => parent.kill('SIGKILL'))
  const pid = Number(String((await once(parent.stdout, 'data'))[0]))
  writeFileSync(join(dir, 'running.json'), JSON.stringify({ pid, birth: await birth(pid) }))
  t.equal((await findHolder(dir))?.pid, pid)
  process.kill(pid, 'SIGKILL')
  await until(() => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '), 'The process is no zombie')
  t.ok(isAlive(pid))
  t.equal(await findHolder(dir), undefined)
  await (await open(dir)).close()
})

t.test('a killed process leaves no server behind, and loses nothing that was committed', async t => {
  const { ownerUrl, kill } = await openElsewhere(dir)
  await asAdmin(ownerUrl, async client => { await client.query('create table promised as select 1 as one') })
  const pid = serverPid(dir)
  await kill()
  t.ok(await hasEnded(pid), 'the watchdog stopped it')

  const sandbox = await open(dir)
  t.equal(
    (await asAdmin(sandbox.config.migrationsDatabaseUrl, client => client.query('select one from promised'))).rowCount,
    1,
  )
  await sandbox.close()
})

t.test('a server that is still there after a kill is stopped by the next start', async t => {
  const { kill } = await openElsewhere(dir)
  const pid = serverPid(dir)
  await kill()
  const sandbox = await open(dir)
  t.not(serverPid(dir), pid)
  await sandbox.close()
  t.ok(await hasEnded(pid))
})

t.test('a data folder that is removed under a running sandbox keeps no server alive', async t => {
  const removed = join(temporaryFolder(t), 'data')
  const sandbox = await open(removed)
  const pid = serverPid(removed)
  rmSync(removed, { recursive: true, force: true })
  await sandbox.close()
  t.ok(await hasEnded(pid))
})

t.test('a process number that now belongs to another program stops nobody', async t => {
  const other = spawn('sleep', ['3600'])
  t.teardown(() => other.kill())
  writeFileSync(join(dir, 'postgres', 'postmaster.pid'), `${other.pid}\n`)
  await (await open(dir)).close()
  t.equal(other.exitCode, null)
  t.equal(other.signalCode, null)
})

t.test('a port in use is reported before PostgreSQL starts', async t => {
  const other = createServer().listen(0, '127.0.0.1')
  t.teardown(() => other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await t.rejects(open(dir, { PORT: String(port) }), {
    message: `Another program already listens on 127.0.0.1:${port}. Choose another port: PORT=${port + 1} npm start`,
  })
  await t.rejects(open(dir, { HOST: '192.0.2.1' }), { message: 'HOST 192.0.2.1 is no address of this machine.' })
  t.notOk(existsSync(join(dir, 'running.json')))
})

t.test('on a database of one\'s own the application\'s login is made beside the owner, and never taken over', async t => {
  const server = await open(dir)
  const admin = JSON.parse(readFileSync(join(dir, 'secrets.json'), 'utf8')).passwords.superuser
  const superuser = Object.assign(new URL(server.config.databaseUrl), { username: 'postgres', password: admin }).href
  const beside = `${dir} 2`
  await t.rejects(
    open(beside, { SANDBOX: 'true', DATABASE_URL: superuser }),
    /already has a role complaints_app, with a password that is not this sandbox's/,
  )

  const both = await open(beside, {
    SANDBOX: 'true', DATABASE_URL: server.config.databaseUrl, MIGRATIONS_DATABASE_URL: superuser,
  })
  t.equal(both.config.databaseUrl, server.config.databaseUrl)
  await both.close()
  t.notOk(existsSync(join(beside, 'postgres')), 'no embedded server')

  await asAdmin(superuser, async client => {
    await client.query('drop owned by complaints_app; drop role complaints_app')
  })
  const migration = await run('src/commands/migrate.ts', { MIGRATIONS_DATABASE_URL: superuser })
  t.match(
    migration,
    { code: 1, output: /The role complaints_app.*does not exist on this server\.\nCreate it once/ },
    'migrations say how to make the role',
  )

  const made = await open(beside, { SANDBOX: 'true', DATABASE_URL: superuser })
  t.strictSame((await asAdmin(made.config.databaseUrl, client => client.query('select current_user'))).rows, [{
    current_user: 'complaints_app',
  }])
  await made.close()
  await server.close()
})

// Only root runs PostgreSQL as somebody else, who then needs a way to its data.
if (process.getuid?.() === 0) {
  t.test('under root, data that PostgreSQL\'s user cannot reach is kept elsewhere, and the start says where', async t => {
    const closed = temporaryFolder(t)
    chmodSync(closed, 0o700)
    const dataDir = join(closed, 'data')
    const said: string[] = []
    const opened = async () => openSandbox(config(dataDir), line => said.push(line))
    const first = await opened()
    const elsewhere = /the database is in (\/var\/lib\/complaints-sandbox\/[0-9a-f]{16})\.$/m.exec(said.join('\n'))?.[1]
      ?? ''
    t.ok(elsewhere, `told: ${said.join('; ')}`)
    t.teardown(() => rmSync(elsewhere, { recursive: true, force: true }))
    await asAdmin(first.config.migrationsDatabaseUrl, async client => {
      await client.query('create table kept as select 42 as answer')
    })
    await first.close()

    const second = await opened()
    t.equal(
      (await asAdmin(second.config.migrationsDatabaseUrl, client => client.query('select answer from kept'))).rowCount,
      1,
      'a later start finds it again',
    )
    await second.close()

    rmSync(dataDir, { recursive: true })
    const third = await opened()
    await t.rejects(
      asAdmin(third.config.migrationsDatabaseUrl, client => client.query('select from kept')),
      /does not exist/,
      'without its data folder it is of no use, and begins anew',
    )
    await third.close()
  })
}

t.test('damaged or missing secrets stop the start with an explanation', async t => {
  writeFileSync(join(dir, 'secrets.json'), '{')
  await t.rejects(open(dir), /secrets\.json is damaged.*remove the whole folder to start over/)
  rmSync(join(dir, 'secrets.json'))
  await t.rejects(open(dir), /contains a database but not its keys \(secrets\.json\)/)
  t.notOk(readdirSync(dir).includes('running.json'))
})
