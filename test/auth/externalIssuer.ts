/** Access tokens of an external OpenID provider, and the clients that they become. */
import { createPrivateKey, createPublicKey } from 'node:crypto'
import t from 'tap'
import { decode, encode, forge, ISSUER, makeApp, makeRegister, offices, staff } from '../support/auth.ts'
import { keys, makeProvider, publish } from '../support/provider.ts'

const PROVIDER = 'https://login.example.be/realms/brokers'
const AUDIENCE = 'complaints'
const INVALID = 'urn:problem-type:belgif:invalidAccessToken'
const EXPIRED = 'urn:problem-type:belgif:expiredAccessToken'

const now = () => Math.floor(Date.now() / 1000)
const claims = (subject: string, more: object = {}) => ({
  iss: PROVIDER,
  aud: AUDIENCE,
  sub: subject,
  iat: now(),
  exp: now() + 300,
  ...more,
})

/** An app that trusts the provider, and knows some of its subjects. */
async function makeWorld () {
  const register = await makeRegister()
  const identify = (clientId: string) =>
    register.client(clientId).identities.push({ issuer: PROVIDER, subject: `sub-${clientId}` })
  for (const clientId of ['broker-antwerp', 'software-house', 'small-house', 'manager-carla', 'closed']) {
    identify(clientId)
  }
  const provider = await makeProvider()
  const world = await makeApp(register, {
    externalIssuer: { issuer: PROVIDER, jwksUrl: provider.url, audience: AUDIENCE },
  })
  const close = async () => {
    await world.app.close()
    provider.close()
  }
  return { ...world, register, provider, close }
}

t.test('a token of the external provider becomes the client that our record maps it to', async t => {
  const { who, token, register, close } = await makeWorld()
  t.teardown(close)
  const broker = {
    clientId: register.client('broker-antwerp').id,
    role: 'BROKER',
    office: offices.antwerp,
    scopes: ['complaints.read', 'complaints.write'],
  }
  const escalation = { role: 'ADMIN', roles: ['ADMIN'], office: offices.ghent.id, scope: 'administration', sid: 'x' }
  const rows: [string, string, object][] = [
    ['RS256', forge({ alg: 'RS256', kid: 'rsa' }, claims('sub-broker-antwerp'), keys.rsa), broker],
    ['PS256', forge({ alg: 'PS256', kid: 'rsa' }, claims('sub-broker-antwerp'), keys.rsa), broker],
    ['ES256', forge({ alg: 'ES256', kid: 'ec', typ: 'at+jwt' }, claims('sub-broker-antwerp'), keys.ec), broker],
    ['EdDSA', forge({ alg: 'EdDSA', kid: 'ed' }, claims('sub-broker-antwerp'), keys.ed), broker],
    [
      'several audiences',
      forge({ alg: 'ES256', kid: 'ec' }, claims('sub-broker-antwerp', { aud: ['account', AUDIENCE] }), keys.ec),
      broker,
    ],
    [
      'claims of office and role',
      forge({ alg: 'ES256', kid: 'ec' }, claims('sub-broker-antwerp', escalation), keys.ec),
      broker,
    ],
    [
      'a clock a little ahead',
      forge({ alg: 'ES256', kid: 'ec' }, claims('sub-broker-antwerp', { iat: now() + 2, nbf: now() + 2 }), keys.ec),
      broker,
    ],
    ['staff', forge({ alg: 'ES256', kid: 'ec' }, claims('sub-manager-carla'), keys.ec), {
      id: staff.carla.id,
      role: 'MANAGER',
    }],
    ['a software house, one grant', forge({ alg: 'ES256', kid: 'ec' }, claims('sub-small-house'), keys.ec), {
      office: offices.liege,
    }],
  ]
  for (const [name, token, actor] of rows) {
    const answer = await who(`Bearer ${token}`)
    t.match({ status: answer.statusCode, ...answer.json() }, { status: 200, ...actor }, name)
  }
  t.equal((await who(`Bearer ${await token('broker-antwerp')}`)).statusCode, 200, 'our own tokens go on working')
})

t.test('what the provider did not sign for us is refused with 401', async t => {
  const { who, token, signingKeys, provider, close } = await makeWorld()
  t.teardown(close)
  const subject = 'sub-broker-antwerp'
  const rsaPem = createPublicKey(keys.rsa).export({ type: 'spki', format: 'pem' }).toString()
  const own = await token('broker-antwerp')
  const { header, claims: ownClaims } = decode(own)
  const ours = createPrivateKey(signingKeys[0] ?? '')
  const without = (name: string) =>
    Object.fromEntries(Object.entries(claims(subject)).filter(([each]) => each !== name))
  const ec = { alg: 'ES256', kid: 'ec' }
  const good = forge(ec, claims(subject), keys.ec)
  await who(`Bearer ${forge(ec, claims('nobody'), keys.stranger)}`)
  t.equal(provider.reads, 0, 'a stranger is no reason to ask the provider')

  const rows: [string, string, string?][] = [
    ['an unknown subject',               forge(ec, claims('nobody'), keys.ec)],
    ['a subject that is a client id',    forge(ec, claims(ownClaims.sub ?? ''), keys.ec)],
    ['a disabled client',                forge(ec, claims('sub-closed'), keys.ec)],
    ['a software house of two offices',  forge(ec, claims('sub-software-house'), keys.ec)],
    ['the same, naming one',             forge(ec, claims('sub-software-house', { office: offices.ghent.id }), keys.ec)],
    ['another audience',                 forge(ec, claims(subject, { aud: 'another' }), keys.ec)],
    ['our audience but not its own',     forge(ec, claims(subject, { aud: 'complaints-api' }), keys.ec)],
    ['another issuer',                   forge(ec, claims(subject, { iss: 'https://evil.example' }), keys.ec)],
    ['our issuer',                       forge(ec, { ...ownClaims }, keys.ec)],
    ['our issuer under our kid',         forge(header, ownClaims, keys.ec)],
    ['its issuer with our key',          forge(header, claims(subject), ours)],
    ['another key under its kid',        forge(ec, claims(subject), keys.stranger)],
    ['another key under its own kid',    forge({ alg: 'ES256', kid: 'stranger' }, claims(subject), keys.stranger)],
    ['another key, embedded',            forge({ ...ec, jwk: publish('ec', keys.stranger) }, claims(subject), keys.stranger)],
    ['without kid',                      forge({ alg: 'ES256' }, claims(subject), keys.ec)],
    ['a kid that is a list',             forge({ alg: 'ES256', kid: ['ec'] }, claims(subject), keys.ec)],
    ['a kid beyond all measure',         forge({ alg: 'ES256', kid: 'x'.repeat(300) }, claims(subject), keys.ec)],
    ['HS256 with the public key',        forge({ alg: 'HS256', kid: 'rsa' }, claims(subject), rsaPem)],
    ['HS256 with a published secret',    forge({ alg: 'HS256', kid: 'oct' }, claims(subject), 'secret')],
    ['ES256 named, a secret published',  forge({ alg: 'ES256', kid: 'oct' }, claims(subject), 'secret')],
    ['alg none',                         `${encode({ alg: 'none', kid: 'ec' })}.${encode(claims(subject))}.`],
    ['RS512',                            forge({ alg: 'RS512', kid: 'rsa' }, claims(subject), keys.rsa)],
    ['a small RSA key',                  forge({ alg: 'RS256', kid: 'small' }, claims(subject), keys.small)],
    ['RS256 with the EC key',            forge({ alg: 'RS256', kid: 'ec' }, claims(subject), keys.ec)],
    ['a signature cut short',            good.slice(0, -8)],
    ['a subject that is no text',        forge(ec, claims(subject, { sub: { toString: 1 } }), keys.ec)],
    ['a subject as deep as may be',      forge(ec, JSON.stringify(claims('x')).replace('"x"', `${'['.repeat(2_000)}${']'.repeat(2_000)}`), keys.ec)],
    ['claims changed after signing',     good.replace(/\.[^.]+\./, `.${encode(claims('sub-manager-carla'))}.`)],
    ['issued in the future',             forge(ec, claims(subject, { iat: now() + 60 }), keys.ec)],
    ['not valid yet',                    forge(ec, claims(subject, { nbf: now() + 60 }), keys.ec)],
    ['never expiring',                   forge(ec, JSON.stringify(claims(subject)).replace(/"exp":\d+/, '"exp":1e999'), keys.ec)],
    ['expired',                          forge(ec, claims(subject, { exp: now() - 10 }), keys.ec), EXPIRED],
    ['older than a day',                 forge(ec, claims(subject, { iat: now() - 86_500 }), keys.ec), EXPIRED],
    ...['exp', 'iat', 'iss', 'aud', 'sub'].map((name): [string, string] => [`without ${name}`, forge(ec, without(name), keys.ec)]),
  ]
  for (const [name, forged, type = INVALID] of rows) {
    const answer = await who(`Bearer ${forged}`)
    t.match({ status: answer.statusCode, type: answer.json().type }, { status: 401, type }, name)
  }
  t.equal((await who(`Bearer ${good}`)).statusCode, 200, 'the good token still works')
  t.equal(decode(own).claims.iss, ISSUER)
  const reads = provider.reads
  for (let i = 0; i < 30; i++) {
    t.equal(
      (await who(`Bearer ${forge({ alg: 'ES256', kid: `k${i}` }, claims(subject), keys.stranger)}`)).statusCode,
      401,
    )
    await who(`Bearer ${forge({ alg: 'ES256', kid: `s${i}` }, claims('nobody'), keys.stranger)}`)
  }
  t.ok(provider.reads - reads <= 10, 'invented kids do not make us ask the provider at will')
  t.equal(
    (await who(`Bearer ${forge(ec, claims(subject, { jti: 'x' }), keys.ec)}`)).statusCode,
    200,
    'and its own keys go on working',
  )
})

t.test('a client disabled here is refused, whatever the provider says', async t => {
  const { who, auth, register, close } = await makeWorld()
  t.teardown(close)
  const bearer = `Bearer ${forge({ alg: 'ES256', kid: 'ec' }, claims('sub-broker-antwerp'), keys.ec)}`
  t.equal((await who(bearer)).statusCode, 200)
  register.client('broker-antwerp').enabled = false
  await auth.refreshClients()
  t.equal((await who(bearer)).json().type, INVALID)
})

t.test('a provider out of reach is our 503 and not the token\'s fault', async t => {
  const { who, provider, close } = await makeWorld()
  t.teardown(close)
  for (const mode of ['ERROR', 'REDIRECT'] as const) {
    provider.mode = mode
    const answer = await who(`Bearer ${forge({ alg: 'ES256', kid: 'ec' }, claims('sub-broker-antwerp'), keys.ec)}`)
    t.match({ status: answer.statusCode, type: answer.json().type }, { status: 503, type: /serviceUnavailable/ }, mode)
  }
  provider.mode = 'UP'
  t.equal(
    (await who(`Bearer ${forge({ alg: 'ES256', kid: 'ec' }, claims('sub-broker-antwerp'), keys.ec)}`)).statusCode,
    200,
    'and it recovers',
  )
})
