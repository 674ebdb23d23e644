/** The keys of an external OpenID provider: cached, renewed, trusted through an outage. */
import { KeyObject } from 'node:crypto'
import t from 'tap'
import type { KeyResolverOptions } from '../../src/auth/externalKeys.ts'
import { createKeyResolver } from '../../src/auth/externalKeys.ts'
import { pause } from '../support/auth.ts'
import { makeProvider } from '../support/provider.ts'
import { until } from '../support/waiting.ts'

t.test('keys are cached, renewed, trusted through an outage, and dropped once withdrawn', async t => {
  const provider = await makeProvider()
  t.teardown(provider.close)
  const reader = (options: KeyResolverOptions) => {
    const keyFor = createKeyResolver(provider.url, { cacheMs: 50, ...options })
    return async (header: { alg: string, kid: string }) =>
      KeyObject.from(await keyFor(header)).export({ type: 'spki', format: 'pem' })
  }
  const ec = { alg: 'ES256', kid: 'ec' }

  const kept = reader({ cacheMs: 60_000 })
  await kept(ec)
  const { reads } = provider
  await Promise.all([kept(ec), kept(ec)])
  t.equal(provider.reads, reads, 'kept')

  const keyFor = reader({})
  const pem = await keyFor(ec)
  for (const mode of ['ERROR', 'HANGS'] as const) {
    provider.mode = mode
    await pause(60)
    t.equal(await reader({ timeoutMs: 50 })(ec).catch(error => error.name), 'serviceUnavailable', `${mode}: unknown`)
  }
  provider.mode = 'ERROR'
  t.equal(await keyFor(ec), pem, 'an outage')
  await pause(60)
  t.equal(await keyFor(ec), pem, 'a longer outage')

  const trusting = reader({ staleMs: 100, timeoutMs: 2_000 })
  provider.mode = 'UP'
  await trusting(ec)
  provider.mode = 'HANGS'
  await pause(60)
  await until(
    () => trusting(ec).then(() => false, error => error.name === 'serviceUnavailable'),
    'A key is believed for longer than it may be',
  )

  for (const mode of ['HUGE', 'DRIBBLES', 'NO_JSON'] as const) {
    provider.mode = mode
    t.equal(
      await reader({ timeoutMs: 500 })(ec).catch(error => error.name),
      'serviceUnavailable',
      `${mode}: refused within its time`,
    )
  }
  await until(() => provider.sending === 0, 'An answer that was refused is still being read')

  provider.mode = 'UP'
  const fresh = reader({})
  await fresh(ec)
  provider.keys = provider.keys.filter(key => key.kid !== 'ec')
  await pause(60)
  t.equal(await fresh(ec).catch(error => error.name), 'invalidAccessToken', 'withdrawn')
  t.equal(await keyFor(ec).catch(error => error.name), 'invalidAccessToken', 'withdrawn after an outage')
  t.equal(await keyFor(ec).catch(error => error.name), 'invalidAccessToken', 'and not served again')
  provider.keys = []
  await pause(60)
  t.equal(await keyFor({ alg: 'RS256', kid: 'rsa' }).catch(error => error.name), 'invalidAccessToken', 'no keys at all')
})

t.test('a provider that fails is read at most ten times a minute', async t => {
  const provider = await makeProvider()
  t.teardown(provider.close)
  provider.mode = 'ERROR'
  const keyFor = createKeyResolver(provider.url)
  for (let attempt = 0; attempt < 20; attempt++) {
    t.equal(await keyFor({ alg: 'ES256', kid: 'ec' }).catch(error => error.name), 'serviceUnavailable')
  }
  t.equal(provider.reads, 10)
})
