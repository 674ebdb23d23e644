import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import t from 'tap'
import { generateSigningKey, loadSigningKeys } from '../../src/auth/keys.ts'
import { exactLists } from '../support/exactLists.ts'
import {
  AUDIENCE, decode, encode, forge, ISSUER, makeApp, makeRegister, offices, pause, staff,
} from '../support/auth.ts'

const register = await makeRegister()
const INVALID = 'urn:problem-type:belgif:invalidAccessToken'
const EXPIRED = 'urn:problem-type:belgif:expiredAccessToken'
const NONE = 'urn:problem-type:belgif:noAccessToken'

t.test('a token becomes the actor that our own record describes', async t => {
  const world = await makeApp(register)
  t.teardown(() => world.app.close())
  const client = register.client
  const rows = [
    ['broker-antwerp', {}, {
      id: client('broker-antwerp').id,
      name: 'broker-antwerp',
      role: 'BROKER',
      office: offices.antwerp,
      tiedOfficeIds: [],
      scopes: ['complaints.read', 'complaints.write'],
    }],
    ['broker-antwerp', { scope: 'complaints.read' }, {
      id: client('broker-antwerp').id,
      name: 'broker-antwerp',
      role: 'BROKER',
      office: offices.antwerp,
      tiedOfficeIds: [],
      scopes: ['complaints.read'],
    }],
    ['software-house', { office: offices.ghent.id }, {
      id: client('software-house').id,
      name: 'software-house',
      role: 'BROKER',
      office: offices.ghent,
      tiedOfficeIds: [],
      scopes: ['complaints.read', 'complaints.write'],
    }],
    ['handler-an', {}, { ...staff.an, scopes: ['complaints.read', 'complaints.write'] }],
    ['manager-carla', {}, { ...staff.carla, scopes: ['complaints.read', 'complaints.write'] }],
    ['auditor', {}, {
      id: client('auditor').id,
      name: 'auditor',
      role: 'AUDITOR',
      tiedOfficeIds: [],
      scopes: ['complaints.read'],
    }],
    ['admin', {}, {
      id: client('admin').id,
      name: 'admin',
      role: 'ADMIN',
      tiedOfficeIds: [],
      scopes: ['administration'],
    }],
  ] as const
  for (const [clientId, options, actor] of rows) {
    const answer = await world.who(`Bearer ${await world.token(clientId, options)}`)
    t.same(answer.json(), { clientId: client(clientId).id, ...actor }, clientId)
  }
})

t.test('every forged or damaged token is refused with 401', async t => {
  const world = await makeApp(register)
  t.teardown(() => world.app.close())
  const pem = world.signingKeys[0] ?? ''
  const ours = createPrivateKey(pem)
  const theirs = createPrivateKey(await generateSigningKey())
  const theirJwk = createPublicKey(theirs).export({ format: 'jwk' })
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey
  const [key] = loadSigningKeys([pem])
  const good = await world.token('broker-antwerp')
  const other = await world.token('broker-ghent')
  const { header, claims } = decode(good)
  const kid = String(header.kid)
  const [head = '', body = '', signature = ''] = good.split('.')
  const now = Math.floor(Date.now() / 1000)
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(claims).filter(([name]) => !names.includes(name)))
  const own = (changes: object, headers: object = {}) =>
    forge({ ...header, ...headers }, { ...claims, ...changes }, ours)
  const publicPem = key?.publicPem ?? ''
  const bytes = Buffer.from(signature, 'base64url')
  const spareBit = signature.slice(0, -1) + String.fromCharCode(signature.charCodeAt(signature.length - 1) + 1)

  t.same(decode(own({})), { header, claims }, 'the workshop makes what we make')
  t.equal((await world.who(`Bearer ${own({})}`)).statusCode, 200, 'and with our key it is believed')

  const rows: [string, string, string?][] = [
    ['garbage',                               'garbage'],
    ['only dots',                             '..'],
    ['two parts',                             `${head}.${body}`],
    ['four parts',                            `${good}.${signature}`],
    ['a header that is no JSON',              `${encode('x')}.${body}.${signature}`],
    ['a header that is an array',             `${encode([header])}.${body}.${signature}`],
    ['claims that are no JSON',               `${head}.${encode('x')}.${signature}`],
    ['claims that are a string',              forge(header, '"claims"', ours)],
    ['characters outside base64url',          `${head}.${body}.${signature.slice(0, -2)}+/`],
    ['padding',                               `${good}=`],
    ['other spare bits in the signature',     `${head}.${body}.${spareBit}`],
    ['no signature',                          `${head}.${body}.`],
    ['a signature of one byte',               `${head}.${body}.AA`],
    ['a signature cut short',                 `${head}.${body}.${bytes.subarray(0, 63).toString('base64url')}`],
    ['a signature too long',                  `${head}.${body}.${Buffer.concat([bytes, bytes]).toString('base64url')}`],
    ['a signature of zeros',                  `${head}.${body}.${Buffer.alloc(64).toString('base64url')}`],
    ['a signature of ones',                   `${head}.${body}.${Buffer.alloc(64, 255).toString('base64url')}`],
    ['the signature of another token',        `${head}.${body}.${other.split('.')[2]}`],
    ['claims changed after signing',          `${head}.${encode({ ...claims, office: offices.ghent.id })}.${signature}`],
    ['a header changed after signing',        `${encode({ ...header, x: 1 })}.${body}.${signature}`],
    ['alg none',                              `${encode({ ...header, alg: 'none' })}.${body}.`],
    ['alg None',                              `${encode({ ...header, alg: 'None' })}.${body}.`],
    ['alg none with a signature',             `${encode({ ...header, alg: 'none' })}.${body}.${signature}`],
    ['alg none without kid',                  `${encode({ alg: 'none', typ: 'JWT' })}.${body}.`],
    ['alg missing',                           `${encode({ typ: 'JWT', kid: header.kid })}.${body}.${signature}`],
    ['alg in lower case',                     own({}, { alg: 'es256' })],
    ['HS256 with the public key as secret',   forge({ ...header, alg: 'HS256' }, claims, publicPem)],
    ['HS256 with the trimmed public key',     forge({ ...header, alg: 'HS256' }, claims, publicPem.trim())],
    ['HS256 with the public JWK as secret',   forge({ ...header, alg: 'HS256' }, claims, JSON.stringify(key?.jwk))],
    ['HS256 with the kid as secret',          forge({ ...header, alg: 'HS256' }, claims, kid)],
    ['HS256 with an empty secret',            forge({ ...header, alg: 'HS256' }, claims, '')],
    ['RS256 with another key',                forge({ ...header, alg: 'RS256' }, claims, rsa)],
    ['ES256 signed on P-384',                 forge(header, claims, p384)],
    ['ES384',                                 forge({ ...header, alg: 'ES384' }, claims, p384)],
    ['another key under our kid',             forge(header, claims, theirs)],
    ['another key under its own kid',         forge({ ...header, kid: 'theirs' }, claims, theirs)],
    ['another key, embedded as jwk',          forge({ ...header, jwk: theirJwk }, claims, theirs)],
    ['another key, embedded, without kid',    forge({ alg: 'ES256', typ: 'JWT', jwk: theirJwk }, claims, theirs)],
    ['another key, embedded as x5c',          forge({ ...header, x5c: [createPublicKey(theirs).export({ type: 'spki', format: 'der' }).toString('base64')] }, claims, theirs)],
    ['another key, by jku',                   forge({ ...header, kid: 'theirs', jku: 'http://127.0.0.1:9/jwks.json' }, claims, theirs)],
    ['our key without kid',                   forge({ alg: 'ES256', typ: 'JWT' }, claims, ours)],
    ['a kid that is a path',                  own({}, { kid: '../../../../dev/null' })],
    ['a kid that is a prototype',             own({}, { kid: '__proto__' })],
    ['a kid that is an object',               own({}, { kid: { toString: 1 } })],
    ['a critical header we do not know',      own({}, { crit: ['b64'], b64: false })],
    ['another type',                          own({}, { typ: 'secevent+jwt' })],
    ['another issuer',                        own({ iss: 'https://evil.example' })],
    ['our issuer with a slash',               own({ iss: `${ISSUER}/` })],
    ['our issuer in a list',                  own({ iss: [ISSUER] })],
    ['another audience',                      own({ aud: 'another-api' })],
    ['other audiences',                       own({ aud: ['another-api', `${AUDIENCE}2`] })],
    ['an audience that is an object',         own({ aud: { [AUDIENCE]: true } })],
    ['issued in the future',                  own({ iat: now + 60, exp: now + 600 })],
    ['not valid yet',                         own({ nbf: now + 60 })],
    ['nbf beyond all calendars',              own({ nbf: 1e300 })],
    ['exp as text',                           own({ exp: String(now + 600) })],
    ['exp null',                              own({ exp: null })],
    ['exp infinite',                          forge(header, JSON.stringify(claims).replace(/"exp":\d+/, '"exp":1e999'), ours)],
    ['iat as text',                           own({ iat: String(now) })],
    ['a client that is unknown',              own({ sub: randomUUID() })],
    ['a client that is no text',              own({ sub: { id: claims.sub } })],
    ['a client that is disabled',             own({ sub: register.client('closed').id, sid: register.client('closed').secrets[0]?.id })],
    ['the secret of another client',          own({ sid: register.client('broker-ghent').secrets[0]?.id })],
    ['a secret that is no text',              own({ sid: [claims.sid] })],
    ['the office of another broker',          own({ office: offices.ghent.id })],
    ['an office that is no text',             own({ office: [offices.antwerp.id] })],
    ['a software house without office',       forge(header, { ...without('office'), sub: register.client('software-house').id, sid: register.client('software-house').secrets[0]?.id }, ours)],
    ['a software house without grant',        own({ sub: register.client('software-house').id, sid: register.client('software-house').secrets[0]?.id, office: offices.liege.id })],
    ['staff with an office',                  own({ sub: register.client('handler-an').id, sid: register.client('handler-an').secrets[0]?.id })],
    ['beyond all measure',                    own({ x: 'x'.repeat(9_000) })],
    ['expired',                               own({ exp: now - 1 }), EXPIRED],
    ['expired long ago',                      own({ exp: 1 }), EXPIRED],
    ['older than any of our tokens',          own({ iat: now - 901, exp: now + 600 }), EXPIRED],
    ...['exp', 'iat', 'iss', 'aud', 'sub', 'sid', 'scope'].map((name): [string, string] => [`without ${name}`, forge(header, without(name), ours)]),
  ]
  for (const [name, token, type = INVALID] of rows) {
    const answer = await world.who(`Bearer ${token}`)
    t.match({ status: answer.statusCode, type: answer.json().type, challenge: answer.headers['www-authenticate'] },
      { status: 401, type, challenge: /^Bearer realm="complaints", error="invalid_token"/ }, name)
  }
  t.equal((await world.who(`Bearer ${good}`)).statusCode, 200, 'the good token still works')
})

t.test('a request without a Bearer token is told so', async t => {
  const world = await makeApp(register)
  t.teardown(() => world.app.close())
  const good = await world.token('broker-antwerp')
  const rows: [string, string | undefined, number, string | undefined][] = [
    ['no header',       undefined,            401, NONE],
    ['an empty header', '',                   401, NONE],
    ['Basic',           'Basic YTpi',         401, NONE],
    ['the bare token',  good,                 401, NONE],
    ['no token',        'Bearer',             401, INVALID],
    ['two tokens',      `Bearer ${good} x`,   401, INVALID],
    ['lower case',      `bearer ${good}`,     200, undefined],
  ]
  for (const [name, authorization, status, type] of rows) {
    const answer = await world.who(authorization)
    t.match({ status: answer.statusCode, type: answer.json().type }, { status, type }, name)
    if (type === NONE) {
      t.equal(answer.headers['www-authenticate'], 'Bearer realm="complaints"', `${name}: no error code`)
    }
  }
  t.equal((await world.app.inject('/open')).statusCode, 200, 'public routes need none')
  t.equal((await world.app.inject('/nobody')).statusCode, 401, 'but have no actor either')
  t.equal((await world.app.inject('/nowhere')).statusCode, 404, 'what does not exist is not found')
  t.equal(
    (await world.app.inject({
      method: 'POST',
      url: '/json',
      payload: '{',
      headers: { 'content-type': 'application/json' },
    })).statusCode,
    401,
    'a stranger with a bad body is a stranger first',
  )
})

t.test('On-Behalf-Of is recorded as stated, or refused', async t => {
  const world = await makeApp(register)
  t.teardown(() => world.app.close())
  const bearer = `Bearer ${await world.token('broker-antwerp')}`
  const rows: [string, number, string | undefined][] = [
    ['  els.peeters ',                                    200, 'els.peeters'],
    [Buffer.from('Zoé Ångström').toString('latin1'),      200, 'Zoé Ångström'],
    ['Zo\xe9',                                            200, 'Zoé'],
    ['x'.repeat(200),                                     200, 'x'.repeat(200)],
    ['x'.repeat(201),                                     400, undefined],
    ['   ',                                               400, undefined],
    ['',                                                  400, undefined],
    ['a\tb',                                              400, undefined],
  ]
  for (const [value, status, onBehalfOf] of rows) {
    const answer = await world.who(bearer, { 'on-behalf-of': value })
    t.match(
      { status: answer.statusCode, onBehalfOf: answer.json().onBehalfOf },
      { status, onBehalfOf },
      JSON.stringify(value.slice(0, 20)),
    )
    if (status === 400) t.match(answer.json().issues, exactLists([{ in: 'header', name: 'On-Behalf-Of' }]))
  }
  t.notOk((await world.who(bearer)).json().onBehalfOf, 'the next request without it has none')
  await t.rejects(world.auth.authenticate(bearer, 'a\ud800'), { name: 'badRequest' }, 'half a character')
  t.equal((await world.who(undefined, { 'on-behalf-of': '' })).statusCode, 401, 'a stranger is a stranger first')
})

t.test('the cache never serves an expired token', async t => {
  const world = await makeApp(register, { tokenLifetimeSeconds: 2 })
  t.teardown(() => world.app.close())
  const token = await world.token('broker-antwerp')
  const { exp } = decode(token).claims
  while (Date.now() < exp * 1000) {
    const { statusCode } = await world.who(`Bearer ${token}`)
    if (Date.now() < exp * 1000) t.equal(statusCode, 200)
    await pause(Math.min(100, Math.max(0, exp * 1000 - Date.now())))
  }
  t.equal((await world.who(`Bearer ${token}`)).json().type, EXPIRED, 'from the cache')
  t.equal((await world.who(`Bearer ${token}`)).json().type, EXPIRED, 'and verified anew')
})

t.test('more tokens than the cache has places for all work', async t => {
  const world = await makeApp(register, { tokenCacheSize: 3 })
  t.teardown(() => world.app.close())
  const tokens = await Promise.all(Array.from({ length: 8 }, () => world.token('broker-antwerp')))
  for (const token of [...tokens, ...tokens]) t.equal((await world.who(`Bearer ${token}`)).statusCode, 200)
})

t.test('one actor serves many requests and cannot be changed by one of them', async t => {
  const world = await makeApp(register)
  t.teardown(() => world.app.close())
  const bearer = `Bearer ${await world.token('handler-an')}`
  const actor = await world.auth.authenticate(bearer)
  t.equal(await world.auth.authenticate(bearer), actor)
  t.throws(() => { actor.role = 'ADMIN' })
  t.throws(() => { actor.tiedOfficeIds.pop() })
})
