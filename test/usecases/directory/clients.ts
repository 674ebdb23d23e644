/**
 * API clients: rotation with two live secrets, and revocation here at once and in another process
 * soon.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import t from 'tap'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../../src/app.ts'
import { ANTWERP, BERT, GHENT, PEOPLE, SANDBOX_SECRET } from '../../../src/sandbox/seed/people.ts'
import { hashSecret } from '../../../src/auth/secrets.ts'
import { dataSource } from '../../../src/store/dataSource.ts'
import { clearComplaints, resetDirectory } from '../../../src/store/directory/snapshot.ts'
import { exactLists } from '../../support/exactLists.ts'
import { overGraphql, overRest } from '../../support/administration.ts'
import { requestToken } from '../../support/requests.ts'
import { until } from '../../support/waiting.ts'
import { createWorld, startApp } from '../../world.ts'

const world = await createWorld(t)
const [rest, graphql] = [overRest(world), overGraphql(world)]
const admin = 'admin-els'

const REFRESH_MS = 300
const elsewhere = await secondProcess()

async function secondProcess (): Promise<FastifyInstance> {
  const source = await dataSource({ url: world.config.databaseUrl, poolSize: 2 }).initialize()
  const app = await buildApp({ config: world.config, source, clock: world.clock, directoryRefreshMs: REFRESH_MS })
  await app.ready()
  t.teardown(async () => {
    await app.close()
    await source.destroy()
  })
  return app
}

async function tokenOf (
  app: FastifyInstance,
  client: string,
  secret: string,
  office?: string,
): Promise<string | undefined> {
  const response = await requestToken(app, {
    grant_type: 'client_credentials',
    client_id: client,
    client_secret: secret,
    ...(office && { office }),
  })
  return response.json<{ access_token?: string }>().access_token
}

const statusWith = async (app: FastifyInstance, token: string | undefined, url = '/v1/me'): Promise<number> =>
  (await app.inject({ url, headers: { authorization: `Bearer ${token}` } })).statusCode

/** Holds with the next refresh of the directory. */
async function soon (
  t: { pass(sentence: string): unknown },
  reached: () => Promise<boolean>,
  sentence: string,
): Promise<void> {
  await until(reached, `Never: ${sentence}`)
  t.pass(sentence)
}

for (const api of [rest, graphql]) {
  const name = api.name.toLowerCase()

  t.test(`${api.name}: a secret is shown once, kept hashed, changed without a standstill, and revoked`, async t => {
    const made = await api.act(admin, 'createClient', {}, {
      clientId: `rotating-${name}`,
      name: 'Draaiend',
      officeId: ANTWERP.id,
    }, { key: `make-${name}` })
    const { client, secret: first } = made.answer
    t.match(
      client,
      exactLists({
        clientId: `rotating-${name}`,
        role: 'BROKER',
        enabled: true,
        officeId: ANTWERP.id,
        grants: [],
        secrets: [{ id: first.id }],
      }),
    )
    t.equal(Buffer.from(first.secret, 'base64url').length, 32)
    const again = await api.act(admin, 'createClient', {}, {
      clientId: `rotating-${name}`,
      name: 'Draaiend',
      officeId: ANTWERP.id,
    }, { key: `make-${name}` })
    t.same([again.replayed, again.body], [true, made.body], 'the same key gives the same secret')
    const stored = await world.owner.query(`select
      (select string_agg(body, ' ') from stored_responses) || (select string_agg(hash, ' ') from client_secrets) || (select string_agg(changes::text, ' ') from directory_events) as text`)
    t.notOk(stored[0].text.includes(first.secret), 'and the database holds it nowhere')
    t.notOk((await api.read(admin, 'getClient', client.id)).body.includes(first.secret))

    const token = await tokenOf(world.app, `rotating-${name}`, first.secret)
    t.equal(await statusWith(world.app, token), 200)
    const { answer } = await api.act(admin, 'createClientSecret', { clientId: client.id })
    const second = { id: answer.id, secret: String(answer.secret) }
    for (const { secret } of [first, second]) t.ok(await tokenOf(world.app, `rotating-${name}`, secret), 'both live')
    t.match(await api.act(admin, 'createClientSecret', { clientId: client.id }), {
      status: 409,
      problem: 'tooManySecrets',
    })
    await soon(t, async () => await statusWith(elsewhere, token) === 200, 'good in the other process')

    t.ok((await api.act(admin, 'revokeClientSecret', { clientId: client.id, secretId: first.id })).status < 300)
    t.equal(await statusWith(world.app, token), 401, 'refused here at once')
    t.equal(await tokenOf(world.app, `rotating-${name}`, first.secret), undefined)
    t.ok(await tokenOf(world.app, `rotating-${name}`, second.secret))
    await soon(
      t,
      async () => await statusWith(elsewhere, token) === 401,
      'refused in the other process within the interval',
    )
    t.ok(
      (await api.act(admin, 'revokeClientSecret', { clientId: client.id, secretId: first.id })).status < 300,
      'once more does nothing',
    )
    t.match(
      (await api.read(admin, 'getClient', client.id)).answer,
      exactLists({ version: 3, secrets: [{ id: second.id }] }),
    )
    t.match(await api.act(admin, 'revokeClientSecret', { clientId: client.id, secretId: GHENT.id }), {
      status: 404,
      problem: 'resourceNotFound',
    })
    t.match(
      (await api.act(admin, 'createClientSecret', { clientId: client.id })).answer,
      { secret: /^[\w-]{43}$/ },
      'there is room again',
    )
  })

  t.test(`${api.name}: a disabled client is refused at once here and soon elsewhere, and let in again`, async t => {
    const { client, secret } =
      (await api.act(admin, 'createClient', {}, { clientId: `disabled-${name}`, name: 'Uit', staffId: BERT.id })).answer
    t.equal(client.role, 'HANDLER', 'the role is the person\'s')
    const token = await tokenOf(world.app, `disabled-${name}`, secret.secret)
    await soon(t, async () => await statusWith(elsewhere, token) === 200, 'a new client works in the other process too')
    t.match(
      (await api.act(admin, 'updateClient', { clientId: client.id }, { enabled: false }, { version: 1 })).answer,
      { version: 2, enabled: false },
    )
    t.equal(await statusWith(world.app, token), 401)
    await soon(t, async () => await statusWith(elsewhere, token) === 401, 'refused elsewhere within the interval')
    await api.act(admin, 'updateClient', { clientId: client.id }, { enabled: true }, { version: 2 })
    t.equal(await statusWith(world.app, token), 200)
  })

  t.test(`${api.name}: a software house acts for the offices that it has grants for`, async t => {
    const { client, secret } =
      (await api.act(admin, 'createClient', {}, {
        clientId: `house-${name}`,
        name: 'Huis',
        grants: [ANTWERP.id, GHENT.id],
        identities: [{ issuer: 'https://id.example.be', subject: `house-${name}` }],
      })).answer
    const inGhent = await tokenOf(world.app, `house-${name}`, secret.secret, GHENT.id)
    t.equal(await statusWith(world.app, inGhent), 200)
    await api.act(admin, 'updateClient', { clientId: client.id }, { grants: [ANTWERP.id] }, { version: 1 })
    t.equal(await statusWith(world.app, inGhent), 401, 'a grant that is taken away takes its tokens along')
    t.equal(await tokenOf(world.app, `house-${name}`, secret.secret, GHENT.id), undefined)
    t.ok(await tokenOf(world.app, `house-${name}`, secret.secret, ANTWERP.id))
    t.match(
      (await api.read(admin, 'getClient', client.id)).answer,
      exactLists({ grants: [ANTWERP.id], identities: [{ subject: `house-${name}` }] }),
    )
    const taken = {
      clientId: `other-${name}`,
      name: 'Ander',
      grants: [ANTWERP.id],
      identities: [{ issuer: 'https://id.example.be', subject: `house-${name}` }],
    }
    t.match(
      await api.act(admin, 'createClient', {}, taken),
      exactLists({ status: 409, problem: 'valueTaken', issues: ['identities'] }),
    )
  })

  t.test(`${api.name}: what a client cannot be`, async t => {
    const client = { clientId: `bad-${name}`, name: 'Fout' }
    const cases: [string, object, number, string[]][] = [
      ['of nobody',                   client,                                                400, ['officeId']],
      ['of two',                      { ...client, officeId: ANTWERP.id, staffId: BERT.id }, 400, ['officeId']],
      ['of an office there is not',   { ...client, officeId: BERT.id },                      400, ['officeId']],
      ['of a person there is not',    { ...client, staffId: GHENT.id },                      400, ['staffId']],
      ['with a grant there is not',   { ...client, grants: [ANTWERP.id, BERT.id] },          400, ['grants[1]']],
      ['with a name that is taken',   { ...client, clientId: 'broker-antwerp', officeId: ANTWERP.id }, 409, ['clientId']],
    ]
    for (const [sentence, body, status, issues] of cases) {
      t.match(await api.act(admin, 'createClient', {}, body), { status, issues }, sentence)
    }
    t.match(await api.act('manager-carla', 'createClient', {}, { ...client, officeId: ANTWERP.id }), {
      status: 403,
      problem: 'missingPermission',
    })
    const { items } = (await api.read(admin, 'listClients')).answer
    t.notOk(items.some(({ clientId }) => clientId === `bad-${name}`), 'and nothing of it stays')
  })
}

t.test('ADMIN sees no complaint anywhere', async t => {
  const token = await world.token(admin)
  const id = BERT.id
  for (
    const url of [
      '/v1/complaints',
      `/v1/complaints/${id}`,
      `/v1/complaints/${id}/history`,
      `/v1/complaints/${id}/escalation`,
      `/v1/complaints/${id}/history/verification`,
    ]
  ) {
    t.equal(await statusWith(world.app, token, url), 403, url)
  }
  const { body } = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    payload: { query: '{ complaints { edges { node { id } } } }' },
  })
  t.match(body, /missingPermission/)
})

t.test('the first administrator is made as the owner of the tables, since nothing is seeded in production', async t => {
  const run = promisify(execFile)
  const env = { ...process.env, MIGRATIONS_DATABASE_URL: world.database.ownerUrl }
  const { stdout } = await run(process.execPath, [
    'src/commands/administrator.ts', 'admin-first', 'Eerste', 'Beheerder',
  ], { env })
  const secret = /client_secret: (\S+)/.exec(stdout)?.[1] as string
  await soon(
    t,
    async () => await statusWith(elsewhere, await tokenOf(elsewhere, 'admin-first', secret), '/v1/clients') === 200,
    'and administers',
  )
  const refused = async (...names: string[]) =>
    run(process.execPath, ['src/commands/administrator.ts', ...names], { env }).then(
      () => '',
      ({ stderr }: { stderr: string }) => stderr,
    )
  t.match(await refused('admin-first', 'Tweede'), /already in use/)
  t.match(await refused(), /Usage: npm run administrator/)
})

t.test('the reset of the sandbox gives the register back as it was, and tokens stay good', async t => {
  const secretHash = hashSecret(SANDBOX_SECRET)
  const reset = async () => {
    await clearComplaints(world.owner)
    await resetDirectory(world.owner, { ...PEOPLE, clients: PEOPLE.clients.map(client => ({ ...client, secretHash })) })
  }
  const { app, source } = await startApp(world.config, world.clock, reset)
  t.teardown(async () => {
    await app.close()
    await source.destroy()
  })
  const token = await world.token(admin)
  const call = async (url: string) =>
    (await app.inject({ url, headers: { authorization: `Bearer ${token}` } })).json<
      { items: { name: string, version: number }[] }
    >()
  await rest.act(admin, 'updateOffice', { officeId: GHENT.id }, { name: 'Anders', fsmaStatus: 'STRUCK_OFF' }, {
    version: 1,
  })
  t.equal((await app.inject({ method: 'POST', url: '/sandbox/reset' })).statusCode, 204)
  t.match(
    (await call('/v1/offices')).items,
    PEOPLE.offices.map(({ id, name, code }) => ({ id, name, code, version: 1, fsmaStatus: 'ACTIVE' })),
  )
  t.equal((await call('/v1/clients')).items.length, PEOPLE.clients.length)
  t.equal((await call('/v1/staff')).items.length, PEOPLE.staff.length)
  t.same((await call('/v1/registerEvents')).items, [])
  t.ok(await tokenOf(app, 'broker-ghent', SANDBOX_SECRET))
})
