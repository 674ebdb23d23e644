/** The client directory in memory: how soon a change applies, and how long it is believed. */
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { createClientCache } from '../../src/auth/clientCache.ts'
import { generateSigningKey } from '../../src/auth/keys.ts'
import { hashSecret } from '../../src/auth/secrets.ts'
import { makeApp, makeRegister, offices, pause, SECRET, staff } from '../support/auth.ts'
import { exactLists } from '../support/exactLists.ts'
import { until } from '../support/waiting.ts'

const INVALID = 'urn:problem-type:belgif:invalidAccessToken'
const UNAVAILABLE = 'urn:problem-type:belgif:serviceUnavailable'

t.test('a revocation takes effect within the refresh interval, also for cached tokens', async t => {
  const register = await makeRegister()
  const world = await makeApp(register, { refreshMs: 30, lookAgainMs: 1e9 })
  t.teardown(() => world.app.close())
  const broker = register.client('broker-antwerp')
  const house = register.client('software-house')
  const [secret] = broker.secrets
  if (!secret) throw new Error('no secret')
  const rows: [string, string, () => void, () => void][] = [
    ['a disabled client',   await world.token('broker-antwerp'), () => { broker.enabled = false }, () => { broker.enabled = true }],
    ['a revoked secret',    await world.token('broker-antwerp'), () => { secret.revoked = true }, () => { secret.revoked = false }],
    ['a removed secret',    await world.token('broker-antwerp'), () => { broker.secrets = [] }, () => { broker.secrets = [secret] }],
    ['another office',      await world.token('broker-antwerp'), () => { broker.officeId = offices.ghent.id }, () => { broker.officeId = offices.antwerp.id }],
    ['a withdrawn grant',   await world.token('software-house', { office: offices.ghent.id }), () => { house.grants = [offices.antwerp.id] }, () => { house.grants.push(offices.ghent.id) }],
    ['a person who left',   await world.token('handler-an'), () => { register.staff.shift() }, () => { register.staff.unshift(staff.an) }],
    ['a removed client',    await world.token('broker-antwerp'), () => { register.clients.shift() }, () => { register.clients.unshift(broker) }],
  ]
  for (const [name, token, revoke, restore] of rows) {
    t.equal((await world.who(`Bearer ${token}`)).statusCode, 200, `${name}: before`)
    revoke()
    await until(async () => (await world.who(`Bearer ${token}`)).json().type === INVALID, `${name} is still let in`)
    restore()
    await until(async () => (await world.who(`Bearer ${token}`)).statusCode === 200, `${name} is not let in again`)
    t.pass(name)
  }
  const token = await world.token('broker-antwerp')
  broker.role = 'AUDITOR'
  broker.officeId = undefined
  await until(
    async () => (await world.who(`Bearer ${token}`)).json().type === INVALID,
    'An office in the token that the record no longer has is still believed',
  )
})

t.test('a change of rights applies to tokens already issued', async t => {
  const register = await makeRegister()
  const world = await makeApp(register)
  t.teardown(() => world.app.close())
  const bearer = `Bearer ${await world.token('manager-carla')}`
  t.same((await world.who(bearer)).json().scopes, ['complaints.read', 'complaints.write'])
  register.client('manager-carla').role = 'AUDITOR'
  await world.auth.refreshClients()
  t.match((await world.who(bearer)).json(), exactLists({ role: 'AUDITOR', scopes: ['complaints.read'] }))
})

t.test('a register too old to be believed lets nobody in, and recovers by itself', async t => {
  const register = await makeRegister()
  const world = await makeApp(register, { refreshMs: 20, staleMs: 3_000 })
  t.teardown(() => world.app.close())
  const bearer = `Bearer ${await world.token('broker-antwerp')}`
  register.broken = true
  const { reads } = register
  await until(() => register.reads > reads, 'The directory is not read again')
  t.equal((await world.who(bearer)).statusCode, 200, 'a failed reading alone harms nobody')
  await until(async () => (await world.who(bearer)).statusCode !== 200, 'A directory that is too old is still believed')
  t.match((await world.who(bearer)).json(), { status: 503, type: UNAVAILABLE })
  t.notOk(world.auth.isReady())
  t.equal((await world.who('Bearer garbage')).statusCode, 401, 'garbage is still garbage')
  register.broken = false
  await until(async () => (await world.who(bearer)).statusCode === 200, 'It does not recover')
  t.equal(world.auth.isReady(), true)
})

t.test('a stop waits for the reading that runs, so that its connection can be closed', async t => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const cache = createClientCache({
    async read () {
      await promise
      return { clients: [], offices: [], staff: [] }
    },
  }, { onError: error => t.fail(String(error)) })
  let isStopped = false
  const started = cache.start()
  const stopped = cache.stop().then(() => { isStopped = true })
  await new Promise(setImmediate)
  t.notOk(isStopped)
  resolve()
  await Promise.all([started, stopped])
})

t.test('an app that starts without its register gives 503 until it has one', async t => {
  const register = await makeRegister()
  register.broken = true
  const world = await makeApp(register, { refreshMs: 50 })
  t.teardown(() => world.app.close())
  t.equal(world.auth.isReady(), false)
  register.broken = false
  t.ok(await until(() => world.auth.isReady(), 'It never becomes ready'))
})

t.test('a client made in another process a moment ago is looked up once', async t => {
  const register = await makeRegister()
  const keys = [await generateSigningKey()]
  const here = await makeApp(register, { signingKeys: keys })
  const there = await makeApp(register, { signingKeys: keys })
  t.teardown(() => Promise.all([here.app.close(), there.app.close()]))
  await pause(1_000)
  register.clients.push({
    ...register.client('broker-antwerp'),
    id: randomUUID(),
    clientId: 'new',
    secrets: [{ id: randomUUID(), hash: hashSecret(SECRET), revoked: false }],
  })
  t.equal((await there.who(`Bearer ${await here.token('new')}`)).statusCode, 200)
  const [reads, since] = [register.reads, performance.now()]
  for (let i = 0; i < 20; i++) await here.token(`unknown-${i}`)
  t.ok(register.reads - reads <= 1 + (performance.now() - since) / 1_000, 'strangers do not make us read at will')
})
