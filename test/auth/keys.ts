/** The keys that sign our tokens: rotation, refusal of wrong ones, and their publication. */
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import t from 'tap'
import { generateSigningKey, loadSigningKeys } from '../../src/auth/keys.ts'
import { ISSUER, makeApp, makeRegister } from '../support/auth.ts'

const register = await makeRegister()

t.test('two keys: the first signs, both verify, a third does not', async t => {
  const [old = '', fresh = ''] = [await generateSigningKey(), await generateSigningKey()]
  const before = await makeApp(register, { signingKeys: [old] })
  const during = await makeApp(register, { signingKeys: [fresh, old] })
  const after = await makeApp(register, { signingKeys: [fresh] })
  t.teardown(() => Promise.all([before, during, after].map(world => world.app.close())))
  const oldToken = `Bearer ${await before.token('broker-antwerp')}`
  const newToken = `Bearer ${await during.token('broker-antwerp')}`
  t.equal((await during.who(oldToken)).statusCode, 200)
  t.equal((await during.who(newToken)).statusCode, 200)
  t.equal((await after.who(newToken)).statusCode, 200)
  t.equal((await after.who(oldToken)).statusCode, 401)
  t.equal((await before.who(newToken)).statusCode, 401)
})

t.test('signing keys that are none are named by their place', async t => {
  const good = await generateSigningKey()
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
  const sec1 = createPrivateKey(good).export({ type: 'sec1', format: 'pem' }).toString()
  for (const bad of ['', 'key', p384, rsa, createPublicKey(good).export({ type: 'spki', format: 'pem' }).toString()]) {
    t.throws(() => loadSigningKeys([good, bad]), { message: 'Signing key 2 is not an EC P-256 private key in PEM' })
  }
  t.throws(() => loadSigningKeys([]), { message: /At least one/ })
  t.equal(loadSigningKeys([sec1])[0]?.kid, loadSigningKeys([good])[0]?.kid, 'SEC1 is the same key')
})

t.test('keys and metadata are found where they are looked for', async t => {
  const { app, signingKeys } = await makeApp(register)
  t.teardown(() => app.close())
  const keys = await app.inject('/.well-known/jwks.json')
  t.match(keys.headers, { 'cache-control': 'public, max-age=300' })
  t.same(keys.json(), { keys: loadSigningKeys(signingKeys).map(key => key.jwk) })
  t.same(
    Object.keys(keys.json().keys[0]).toSorted(),
    ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
    'public parts only',
  )
  const metadata = await app.inject('/.well-known/oauth-authorization-server')
  t.same(metadata.json(), {
    issuer: ISSUER,
    token_endpoint: `${ISSUER}/oauth/token`,
    jwks_uri: `${ISSUER}/.well-known/jwks.json`,
    scopes_supported: ['complaints.read', 'complaints.write', 'administration'],
    response_types_supported: [],
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    service_documentation: `${ISSUER}/docs`,
  })
})
