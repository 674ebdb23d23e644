/** An external OpenID provider. */
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encode } from './auth.ts'

/** The private keys of the provider; `stranger` is not published, and `small` is too short. */
export const keys = {
  rsa:      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  ec:       generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  ed:       generateKeyPairSync('ed25519').privateKey,
  small:    generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey,
  stranger: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
}
export const publish = (kid: string, key: KeyObject) => ({ ...createPublicKey(key).export({ format: 'jwk' }), kid })

/** A provider that serves its keys over HTTP, and fails in the given mode. */
export async function makeProvider () {
  const provider = {
    keys: [publish('rsa', keys.rsa), publish('ec', keys.ec), publish('ed', keys.ed), publish('small', keys.small), {
      kty: 'oct',
      k: encode('secret'),
      kid: 'oct',
    }],
    mode: 'UP' as 'UP' | 'ERROR' | 'REDIRECT' | 'HANGS' | 'HUGE' | 'DRIBBLES' | 'NO_JSON',
    /** Endless answers that are still being sent. */
    sending: 0,
    reads: 0,
    url: '',
    close: () => server.closeAllConnections(),
  }
  const server = createServer((request, response) => {
    provider.reads++
    if (provider.mode === 'HANGS') return
    if (provider.mode === 'NO_JSON') return response.end('<html>')
    if (provider.mode === 'HUGE' || provider.mode === 'DRIBBLES') {
      const [text, everyMs] = provider.mode === 'HUGE' ? [' '.repeat(64 * 1024), 0] : [' ', 5]
      const timer = setInterval(() => { response.write(text) }, everyMs)
      provider.sending += 1
      return void response.on('close', () => {
        clearInterval(timer)
        provider.sending -= 1
      })
    }
    if (provider.mode === 'REDIRECT' && request.url !== '/elsewhere') {
      return response.writeHead(302, { location: '/elsewhere' }).end()
    }
    return response.writeHead(provider.mode === 'ERROR' ? 500 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ keys: provider.keys }))
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  server.unref()
  provider.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/protocol/certs?client=x`
  return provider
}
