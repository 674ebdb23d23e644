import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import t from 'tap'
import { loadSigningKeys } from '../../src/auth/keys.ts'
import { hashSecret, matchingSecret, verifySecret } from '../../src/auth/secrets.ts'
import { Problem } from '../../src/problems/problems.ts'
import { AUDIENCE, decode, ISSUER, makeApp, makeRegister, offices, SECRET } from '../support/auth.ts'
import { requestToken } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

const register = await makeRegister()
const grant = { grant_type: 'client_credentials' }
const broker = { client_id: 'broker-antwerp', client_secret: SECRET }
const house = { client_id: 'software-house', client_secret: SECRET }
const form = (parameters: Record<string, string>) => new URLSearchParams(parameters).toString()
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
})
const encoded = form({ x: SECRET }).slice(2)

t.test('client credentials give a token with the expected claims', async t => {
  const { app, signingKeys } = await makeApp(register)
  t.teardown(() => app.close())
  const answer = await requestToken(app, { ...grant, ...broker })
  const body = answer.json()
  t.match({ status: answer.statusCode, ...answer.headers }, {
    status: 200,
    'cache-control': 'no-store',
    pragma: 'no-cache',
    'content-type': /^application\/json/,
  })
  t.same(Object.keys(body), ['access_token', 'token_type', 'expires_in', 'scope'])
  t.match(body, { token_type: 'Bearer', expires_in: 900, scope: 'complaints.read complaints.write' })
  const { header, claims } = decode(body.access_token)
  const client = register.client('broker-antwerp')
  t.same(header, { alg: 'ES256', typ: 'JWT', kid: loadSigningKeys(signingKeys)[0]?.kid })
  t.match(claims, {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: client.id,
    sid: client.secrets[0]?.id,
    office: offices.antwerp.id,
    scope: body.scope,
    jti: /^[0-9a-f-]{36}$/,
  })
  t.equal(claims.exp - claims.iat, 900)
  const { access_token: another } = (await requestToken(app, { ...grant, ...broker })).json()
  t.not(another, body.access_token, 'no two are the same')
})

t.test('wrong token requests are refused with the errors of RFC 6749', async t => {
  const { app } = await makeApp(register)
  t.teardown(() => app.close())
  const json = { 'content-type': 'application/json' }
  const own = register.client('broker-antwerp').officeId ?? ''
  const handler = { client_id: 'handler-an', client_secret: SECRET }

  const rows: [string, Record<string, string> | string, Record<string, string>, number, string][] = [
    ['Basic',                               grant, basic('broker-antwerp', encoded),                         200, 'complaints.read complaints.write'],
    ['Basic and the same client_id',        { ...grant, client_id: broker.client_id }, basic('broker-antwerp', encoded), 200, 'complaints.read complaints.write'],
    ['a charset',                           form({ ...grant, ...broker }), { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }, 200, 'complaints.read complaints.write'],
    ['less scope',                          { ...grant, ...broker, scope: 'complaints.read' }, {},            200, 'complaints.read'],
    ['scopes twice and in another order',   { ...grant, ...broker, scope: 'complaints.write complaints.read complaints.write' }, {}, 200, 'complaints.read complaints.write'],
    ['an empty scope',                      { ...grant, ...broker, scope: '' }, {},                           200, 'complaints.read complaints.write'],
    ['an unknown parameter',                { ...grant, ...broker, audience: 'x' }, {},                       200, 'complaints.read complaints.write'],
    ['its own office',                      { ...grant, ...broker, office: own }, {},                         200, 'complaints.read complaints.write'],
    ['its own office in capitals',          { ...grant, ...broker, office: own.toUpperCase() }, {},           200, 'complaints.read complaints.write'],
    ['a software house for Antwerp',        { ...grant, ...house, office: offices.antwerp.id }, {},           200, 'complaints.read complaints.write'],
    ['a software house for Ghent',          { ...grant, ...house, office: offices.ghent.id }, {},             200, 'complaints.read complaints.write'],
    ['an auditor',                          { ...grant, ...broker, client_id: 'auditor' }, {},                200, 'complaints.read'],
    ['an administrator',                    { ...grant, ...broker, client_id: 'admin' }, {},                  200, 'administration'],

    ['a wrong secret',                      { ...grant, ...broker, client_secret: 'wrong' }, {},              401, 'invalid_client'],
    ['a wrong secret in Basic',             grant, basic('broker-antwerp', 'wrong'),                          401, 'invalid_client'],
    ['a secret and a NUL, in Basic',        grant, basic('broker-antwerp', `${encoded}%00`),                  401, 'invalid_client'],
    ['an unknown client',                   { ...grant, ...broker, client_id: 'nobody' }, {},                 401, 'invalid_client'],
    ['a client called __proto__',           { ...grant, ...broker, client_id: '__proto__' }, {},              401, 'invalid_client'],
    ['a disabled client',                   { ...grant, ...broker, client_id: 'closed' }, {},                 401, 'invalid_client'],
    ['a handler who is nobody',             { ...grant, ...broker, client_id: 'nobody-handler' }, {},         401, 'invalid_client'],
    ['a broker without an office we know',  { ...grant, ...broker, client_id: 'lost-office' }, {},            401, 'invalid_client'],
    ['no secret',                           { ...grant, client_id: 'broker-antwerp' }, {},                    401, 'invalid_client'],
    ['an empty secret',                     { ...grant, ...broker, client_secret: '' }, {},                   401, 'invalid_client'],
    ['no credentials',                      grant, {},                                                        401, 'invalid_client'],
    ['a Bearer token',                      grant, { authorization: 'Bearer x' },                             401, 'invalid_client'],
    ['Basic that is no base64',             grant, { authorization: 'Basic ???' },                            401, 'invalid_client'],
    ['Basic without a colon',               grant, { authorization: 'Basic YWJj' },                           401, 'invalid_client'],
    ['Basic with broken encoding',          grant, basic('broker-antwerp', '%zz'),                            401, 'invalid_client'],
    ['Basic that is not form-urlencoded',   grant, basic('broker-antwerp', SECRET),                           401, 'invalid_client'],

    ['two ways at once',                    { ...grant, client_secret: SECRET }, basic('broker-antwerp', encoded), 400, 'invalid_request'],
    ['two clients at once',                 { ...grant, client_id: 'broker-ghent' }, basic('broker-antwerp', encoded), 400, 'invalid_request'],
    ['no grant type',                       broker, {},                                                       400, 'invalid_request'],
    ['an empty body',                       '', {},                                                           401, 'invalid_client'],
    ['a repeated parameter',                `${form({ ...grant, ...broker })}&grant_type=client_credentials`, {}, 400, 'invalid_request'],
    ['a repeated unknown parameter',        `${form({ ...grant, ...broker })}&x=1&x=2`, {},                   400, 'invalid_request'],
    ['a parameter repeated in disguise',    `${form({ ...grant, ...broker })}&%73cope=complaints.read&scope=complaints.read`, {}, 400, 'invalid_request'],
    ['broken encoding',                     `${form({ ...grant, ...broker })}&scope=%zz`, {},                 400, 'invalid_request'],
    ['encoding that is not UTF-8',          `${form({ ...grant, ...broker })}&scope=%ff`, {},                 400, 'invalid_request'],
    ['bytes that are not encoded',          `${form({ ...grant, ...broker })}&scope=é`, {},                   400, 'invalid_request'],
    ['a secret and a NUL',                  { ...grant, ...broker, client_secret: `${SECRET}\0` }, {},        400, 'invalid_request'],
    ['JSON',                                JSON.stringify({ ...grant, ...broker }), json,                     400, 'invalid_request'],
    ['broken JSON',                         '{', json,                                                        400, 'invalid_request'],
    ['XML',                                 '<a/>', { 'content-type': 'text/xml' },                           400, 'invalid_request'],
    ['no type of content',                  form({ ...grant, ...broker }), { 'content-type': '' },            400, 'invalid_request'],
    ['a body beyond all measure',           form({ ...grant, ...broker, x: 'x'.repeat(9_000) }), {},          413, 'invalid_request'],
    ['a software house without office',     { ...grant, ...house }, {},                                       400, 'invalid_request'],
    ['an office that is no UUID',           { ...grant, ...house, office: 'ANT' }, {},                        400, 'invalid_request'],
    ['an office without grant',             { ...grant, ...house, office: offices.liege.id }, {},             400, 'invalid_request'],
    ['an office that is unknown',           { ...grant, ...house, office: randomUUID() }, {},                 400, 'invalid_request'],
    ['a broker for another office',         { ...grant, ...broker, office: offices.ghent.id }, {},            400, 'invalid_request'],
    ['staff for an office',                 { ...grant, ...handler, office: offices.ghent.id }, {},           400, 'invalid_request'],
    ['another grant',                       { ...broker, grant_type: 'password' }, {},                        400, 'unsupported_grant_type'],
    ['an unknown scope',                    { ...grant, ...broker, scope: 'complaints.read all' }, {},        400, 'invalid_scope'],
    ['the scope of another role',           { ...grant, ...broker, scope: 'administration' }, {},             400, 'invalid_scope'],
    ['more than an auditor may',            { ...grant, ...broker, client_id: 'auditor', scope: 'complaints.write' }, {}, 400, 'invalid_scope'],
    ['only blanks as scope',                { ...grant, ...broker, scope: '  ' }, {},                         400, 'invalid_scope'],
  ]
  for (const [name, parameters, headers, status, expected] of rows) {
    const answer = await requestToken(app, parameters, headers)
    const body = answer.json()
    t.match({ status: answer.statusCode, is: body.error ?? body.scope, ...answer.headers }, {
      status,
      is: expected,
      'cache-control': 'no-store',
      pragma: 'no-cache',
    }, name)
    if (status === 200) continue
    t.same(Object.keys(body), ['error', 'error_description'], `${name}: the form of RFC 6749`)
    t.match(body.error_description, /^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/, `${name}: in its characters`)
    t.equal(
      answer.headers['www-authenticate'],
      status === 401 ? 'Basic realm="complaints", charset="UTF-8"' : undefined,
      `${name}: challenge`,
    )
  }
  const inUrl = await app.inject({
    method: 'POST',
    url: `/oauth/token?${form(broker)}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: form(grant),
  })
  t.match(
    { status: inUrl.statusCode, ...inUrl.json() },
    { status: 400, error: 'invalid_request' },
    'credentials never stand in a URL',
  )
})

t.test('form bodies are accepted by the token endpoint only', async t => {
  const { app, token } = await makeApp(register)
  t.teardown(() => app.close())
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    authorization: `Bearer ${await token('broker-antwerp')}`,
  }
  t.equal((await app.inject({ method: 'POST', url: '/json', headers, payload: 'a=b' })).statusCode, 415)
  const json = { ...headers, 'content-type': 'application/json' }
  t.same(
    (await app.inject({ method: 'POST', url: '/json', headers: json, payload: '{"a":1}' })).json(),
    { a: 1 },
    'and JSON still is',
  )
})

t.test('two live secrets rotate without a gap', async t => {
  const register = await makeRegister()
  const { app, auth, who } = await makeApp(register)
  t.teardown(() => app.close())
  const client = register.client('broker-antwerp')
  const [old] = client.secrets
  if (!old) throw new Error('no secret')
  const token = async (secret: string) =>
    (await requestToken(app, { ...grant, client_id: 'broker-antwerp', client_secret: secret })).json().access_token as
      | string
      | undefined

  const before = await token(SECRET)
  client.secrets.push({ id: randomUUID(), hash: hashSecret('fresh'), revoked: false })
  await auth.refreshClients()
  const [withOld, withNew] = [await token(SECRET), await token('fresh')]
  for (const each of [before, withOld, withNew]) t.equal((await who(`Bearer ${each}`)).statusCode, 200)
  t.not(decode(String(withOld)).claims.sid, decode(String(withNew)).claims.sid)

  old.revoked = true
  await auth.refreshClients()
  t.equal(await token(SECRET), undefined, 'the old one, though it was proven before')
  t.ok(await token('fresh'))
  for (const [each, status] of [[before, 401], [withOld, 401], [withNew, 200]] as const) {
    t.equal((await who(`Bearer ${each}`)).statusCode, status)
  }
})

t.test('a client created after the last refresh gets a token at once', async t => {
  const register = await makeRegister()
  const { app } = await makeApp(register, { lookAgainMs: 0 })
  t.teardown(() => app.close())
  const status = async (parameters: Record<string, string>) =>
    (await requestToken(app, { ...grant, ...parameters })).statusCode
  register.client('broker-antwerp').secrets.push({ id: randomUUID(), hash: hashSecret('fresh'), revoked: false })
  t.equal(await status({ ...broker, client_secret: 'fresh' }), 200, 'a secret')
  register.client('software-house').grants.push(offices.liege.id)
  t.equal(await status({ ...house, office: offices.liege.id }), 200, 'a grant')
  register.clients.push({ ...register.client('broker-ghent'), id: randomUUID(), clientId: 'new' })
  t.equal(await status({ ...broker, client_id: 'new' }), 200, 'a client')
  register.broken = true
  t.equal(await status({ ...broker, client_id: 'newer' }), 401, 'a reading that fails changes nothing')
})

t.test('faults on our side have the form of RFC 6749 too', async t => {
  const register = await makeRegister()
  register.client('broker-antwerp').secrets.unshift({ id: randomUUID(), hash: 'plain text', revoked: false })
  const { app } = await makeApp(register, { refreshMs: 10, staleMs: 3_000 })
  t.teardown(() => app.close())
  const fault = await requestToken(app, { ...grant, ...broker })
  t.match({ status: fault.statusCode, ...fault.json(), ...fault.headers }, {
    status: 500,
    error: 'server_error',
    'cache-control': 'no-store',
  })
  t.notMatch(fault.body, /scrypt|plain/, 'and say nothing of the inside')
  register.broken = true
  const stale = await until(async () => {
    const answer = await requestToken(app, { ...grant, ...broker })
    return answer.statusCode !== 500 && answer
  }, 'A directory that is too old is still believed')
  t.match({ status: stale.statusCode, ...stale.json(), ...stale.headers }, {
    status: 503,
    error: 'temporarily_unavailable',
    'retry-after': '2',
    'cache-control': 'no-store',
  })
})

t.test('a refusal of the rate limiter has the form of RFC 6749 too', async t => {
  const { tokenEndpoint } = await import('../../src/auth/tokenEndpoint.ts')
  const app = Fastify()
  app.addHook('onRequest', async () => { throw new Problem('tooManyRequests', 'Slow down.', { retryAfter: 7 }) })
  const never = () => { throw new Error('not reached') }
  app.register(tokenEndpoint, {
    clients: { current: never, refresh: never, lookAgain: never, start: never, stop: never },
    tokens: { issue: never, verify: never }, lifetimeSeconds: 900,
  })
  t.teardown(() => app.close())
  const answer = await requestToken(app, { ...grant, ...broker })
  t.match({ status: answer.statusCode, ...answer.json(), ...answer.headers }, {
    status: 429,
    error: 'temporarily_unavailable',
    'retry-after': '7',
    'cache-control': 'no-store',
  })
})

t.test('a hash is salted, and other strings are no hashes', async t => {
  const hash = hashSecret('s')
  t.match(hash, /^hmac-sha256\$[\w-]{22}\$[\w-]{43}$/)
  t.not(hashSecret('s'), hash, 'salted')
  t.equal(verifySecret('s', hash), true)
  t.equal(verifySecret('S', hash), false)
  t.equal(verifySecret('s', `${hash.slice(0, -8)}`), false, 'a digest cut short')
  for (const bad of ['', 's', 'scrypt$1024$8$1$a$b', 'hmac-sha256$$', 'hmac-sha256$a', `${hash}$x`]) {
    t.throws(() => verifySecret('s', bad), bad)
  }
  t.equal(matchingSecret('s', [hashSecret('t'), hash]), 1)
  t.equal(matchingSecret('s', [hashSecret('t')]), -1)
  t.equal(matchingSecret('s', []), -1)
})

t.test('a check costs microseconds', async t => {
  const hashes = [hashSecret('t'), hashSecret('u')]
  // The best of several: another process may have the processor.
  const tries = Array.from({ length: 5 }, () => {
    const begun = performance.now()
    for (let round = 0; round < 200; round++) matchingSecret('wrong', hashes)
    return (performance.now() - begun) / 200
  })
  const best = Math.min(...tries)
  t.ok(best < 0.5, `${(best * 1000).toFixed(0)} µs`)
})
