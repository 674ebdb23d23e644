/** No web page that the user of a sandbox opens can use it. */
import t from 'tap'
import { ownHosts } from '../../src/sandbox/guard.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t)

t.test('it answers under its own names only', async t => {
  const at = (host: string, url = '/sandbox/clock') => world.app.inject({ url, headers: { host } })
  for (
    const host of [
      'localhost', 'LOCALHOST:3000', 'localhost:80', 'sandbox.localhost:3000', '127.0.0.1:3000', '127.1.2.3',
      '[::1]:3000',
    ]
  ) {
    t.equal((await at(host)).statusCode, 200, host)
  }
  for (
    const host of [
      'evil.example', 'evil.example:3000', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1',
      '[2001:db8::1]',
    ]
  ) {
    const answer = await at(host)
    t.match({ status: answer.statusCode, type: answer.json().type }, {
      status: 421,
      type: 'urn:problem-type:complaints:misdirectedRequest',
    }, host)
  }
  for (const host of ['localhost@evil.example', 'evil.example#localhost', 'a b']) {
    t.equal((await at(host)).statusCode, 400, `${host} is no host`)
  }
  for (const url of ['/v1/complaints', '/docs', '/nowhere', '/health/live', '/graphql', '/oauth/token']) {
    t.equal((await at('evil.example', url)).statusCode, 421, `for every address: ${url}`)
  }
})

t.test('HOST and ISSUER add names; a sandbox that listens everywhere takes addresses, which nobody can point elsewhere', async t => {
  const everywhere = ownHosts({ host: '0.0.0.0', issuer: 'http://sandbox.test:3000' })
  for (const host of ['192.168.1.5:3000', '[fe80::1]', 'sandbox.test:3000', 'sandbox.test']) {
    t.equal(everywhere(host), true, host)
  }
  t.equal(everywhere('evil.example'), false)
  const named = ownHosts({ host: '192.168.1.5', issuer: 'http://192.168.1.5:3000' })
  t.same([named('192.168.1.5:3000'), named('192.168.1.6:3000'), named('evil.example'), named('')], [
    true, false, false, false,
  ])
  t.equal(ownHosts({ host: '::1', issuer: 'http://[::1]:3000' })('[::1]:3000'), true)
})

t.test('a page of another site changes nothing, a terminal and its own pages do', async t => {
  const own = { host: '127.0.0.1:3000' }
  const now = { now: '2026-03-18T10:00:00+01:00' }
  const changes = [
    ['POST', '/sandbox/reset', undefined],
    ['PUT', '/sandbox/clock', now],
    ['DELETE', '/sandbox/clock', undefined],
  ] as const
  const refused: [string, Record<string, string>][] = [
    ['a no-cors POST of another site', {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'origin': 'https://evil.example',
    }],
    ['a page on another port', { 'sec-fetch-site': 'same-site', 'origin': 'http://127.0.0.1:5173' }],
    ['an old browser', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['an origin that is none', { origin: '127.0.0.1:3000' }],
  ]
  const taken: [string, Record<string, string>][] = [
    ['curl',              {}],
    ['its own pages',     { 'sec-fetch-site': 'same-origin', 'origin': 'http://127.0.0.1:3000' }],
    ['the address bar',   { 'sec-fetch-site': 'none' }],
  ]
  for (const [method, url, payload] of changes) {
    for (const [name, headers] of refused) {
      const answer = await world.app.inject({
        method,
        url,
        headers: { ...own, ...headers },
        ...(payload && { payload }),
      })
      t.match({ status: answer.statusCode, type: answer.json().type }, {
        status: 403,
        type: 'urn:problem-type:complaints:crossSiteRequest',
      }, `${method} ${url}: ${name}`)
    }
    for (const [name, headers] of taken) {
      t.ok(
        (await world.app.inject({ method, url, headers: { ...own, ...headers }, ...(payload && { payload }) }))
          .statusCode < 300,
        `${method} ${url}: ${name}`,
      )
    }
  }
  t.equal(
    (await world.app.inject({ url: '/sandbox/clock', headers: { ...own, 'sec-fetch-site': 'cross-site' } })).statusCode,
    200,
    'reading changes nothing',
  )
  const simple = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']
  for (const type of simple) {
    t.equal(
      (await world.app.inject({
        method: 'PUT',
        url: '/sandbox/clock',
        headers: { ...own, 'content-type': type },
        payload: JSON.stringify(now),
      })).statusCode,
      415,
      `JSON as ${type}`,
    )
    t.equal(
      (await world.app.inject({
        method: 'POST',
        url: '/sandbox/reset',
        headers: { ...own, 'content-type': type },
        payload: 'x',
      })).statusCode,
      415,
      `a reset with a body of ${type}`,
    )
  }
})
