/**
 * Where webhooks cannot go: every spelling of a private address, tried against a canary that
 * listens there.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { send } from '../../../src/jobs/webhooks/deliver.ts'
import { createTargets } from '../../../src/jobs/webhooks/targets.ts'

const MESSAGE = { body: '{}', headers: { 'content-type': 'application/cloudevents+json' } }

let hits = 0
const canary = createServer((_request, response) => {
  hits++
  response.end()
})
await new Promise<void>(resolve => canary.listen(0, '::', resolve))
t.teardown(async () => { canary.close() })
const { port } = canary.address() as AddressInfo

/** Names and what DNS says of them. */
const NAMES: Record<string, string[]> = {
  'loopback.test': ['127.0.0.1'],
  'loopback6.test': ['::1'],
  'private.test': ['10.0.0.1'],
  'mixed.test': ['93.184.216.34', '127.0.0.1'],
  'mixed6.test': ['93.184.216.34', '::1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'metadata.test': ['169.254.169.254'],
  'nothing.test': [],
}
const resolve = async (name: string) => NAMES[name] ?? []
const strict = createTargets({ allowedNetworks: [], httpsOnly: false, resolve })
const attempt = (url: string, targets = strict) => send(url, MESSAGE, targets, AbortSignal.timeout(60_000))

const HOSTS = `
  127.0.0.1 127.0.0.2 127.1 127.0.1 127.255.255.254 0 0.0.0.0 0.0 0x0 2130706433 0x7f000001 0x7f.1 0x7f.0x0.0x0.0x1 017700000001 0177.0.0.1 0177.1
  00000177.0.0.1 127.0x1 127.0.0x1 0x7F000001 127.0.0.1. 127.1. ①②⑦.⓪.⓪.① 127。0。0。1 %31%32%37.0.0.1
  localhost LOCALHOST localhost. foo.localhost a.b.localhost. ⓛⓞⓒⓐⓛⓗⓞⓢⓣ
  [::1] [0:0:0:0:0:0:0:1] [0000::0001] [::] [::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:7f00:1] [::127.0.0.1] [::7f00:1]
  [64:ff9b::127.0.0.1] [64:ff9b::7f00:1] [64:ff9b:1::7f00:1] [2002:7f00:1::] [2002:7f00:0001::1] [2001::1] [2001:0:7f00:1::] [2001:db8::1] [3fff::1]
  [fe80::1] [febf::1] [fec0::1] [fc00::1] [fd00::1] [fd00:ec2::254] [ff02::1] [ff05::2] [100::1] [5f00::1] [::ffff:0:127.0.0.1] [::ffff:10.0.0.1] [4000::1]
  10.0.0.1 10.1 10.255.255.255 0xa.1 012.0.0.1 167772161 172.16.0.1 172.31.255.255 192.168.0.1 192.168.1 0xc0a80001 3232235521
  169.254.169.254 0xa9fea9fe 2852039166 169.254.0.1 100.64.0.1 100.127.255.254 100.100.100.200 168.63.129.16 192.0.0.192 192.0.0.1
  192.0.2.1 198.51.100.1 203.0.113.1 198.18.0.1 198.19.255.255 192.88.99.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
  loopback.test loopback6.test private.test mixed.test mixed6.test mapped.test metadata.test nothing.test
`.trim().split(/\s+/)

t.test('no spelling of a private address reaches the canary', async t => {
  for (const host of HOSTS) {
    for (const scheme of host === '127.0.0.1' ? ['http', 'https'] : ['http']) {
      const url = `${scheme}://${host}:${port}/hook`
      t.same(await attempt(url), { error: 'ADDRESS_REFUSED' }, url)
      t.match(
        await strict.refusal(url),
        /^must be reachable from the internet: \S+ has no public address$/,
        `${url} is refused at registration`,
      )
    }
  }
  t.equal(hits, 0)
  t.comment(`webhook targets: ${HOSTS.length} spellings of addresses that are not public, ${hits} reached the canary`)
})

t.test('a refusal reads the same for a private name and for one that does not resolve', async t => {
  const refusalOf = async (name: string) => (await strict.refusal(`https://${name}/`))?.replace(name, 'NAME')
  for (const name of ['private.test', 'loopback6.test', 'mixed.test', 'metadata.test', 'unknown.test']) {
    t.equal(await refusalOf(name), await refusalOf('nothing.test'), name)
    t.same(
      await attempt(`http://${name}:${port}/`),
      await attempt(`http://nothing.test:${port}/`),
      `${name}: in the ledger`,
    )
  }
})

t.test('an allowed network is reached, and its neighbours are not', async t => {
  const open = createTargets({ allowedNetworks: ['127.0.0.2/32', '::1/128'], httpsOnly: false, resolve })
  hits = 0
  t.same(await attempt(`http://127.0.0.2:${port}/`, open), { statusCode: 200 })
  t.same(await attempt(`http://[::1]:${port}/`, open), { statusCode: 200 })
  t.same(await attempt(`http://127.0.0.1:${port}/`, open), { error: 'ADDRESS_REFUSED' })
  t.same(
    await attempt(
      `http://mixed6.test:${port}/`,
      createTargets({ allowedNetworks: ['127.0.0.2/32'], httpsOnly: false, resolve }),
    ),
    { error: 'ADDRESS_REFUSED' },
  )
  t.equal(hits, 2)
})

t.test('the sandbox reaches this machine, and no private address', async t => {
  const sandbox = createTargets({ allowedNetworks: [], loopback: true, httpsOnly: false, resolve })
  hits = 0
  for (const host of ['127.0.0.1', 'localhost', '[::1]', 'loopback.test']) {
    t.same(await attempt(`http://${host}:${port}/`, sandbox), { statusCode: 200 }, host)
  }
  t.equal(hits, 4)
  for (const host of ['10.0.0.1', '169.254.169.254', '192.168.0.1', '[fd00::1]', '0.0.0.0']) {
    t.same(await attempt(`http://${host}:${port}/`, sandbox), { error: 'ADDRESS_REFUSED' }, host)
  }
})

t.test('a name that resolves to another address later (DNS rebinding) reaches nothing else', async t => {
  let lookups = 0
  const elsewhere = createServer((_request, response) => response.writeHead(204).end())
  await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.2', resolve))
  t.teardown(async () => { elsewhere.close() })
  const rebinding = createTargets({
    allowedNetworks: ['127.0.0.2/32'],
    httpsOnly: false,
    resolve: async () => [lookups++ === 0 ? '127.0.0.2' : '127.0.0.1'],
  })
  hits = 0
  t.same(await attempt(`http://rebinding.test:${(elsewhere.address() as AddressInfo).port}/`, rebinding), {
    statusCode: 204,
  })
  t.equal(lookups, 1, 'resolved once: what was checked is what was connected to')
  t.same(await attempt(`http://rebinding.test:${port}/`, rebinding), { error: 'ADDRESS_REFUSED' })
  t.equal(hits, 0)
})

t.test('a redirect is not followed', async t => {
  const redirecting = createServer((_request, response) =>
    response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end()
  )
  await new Promise<void>(resolve => redirecting.listen(0, '127.0.0.2', resolve))
  t.teardown(async () => { redirecting.close() })
  hits = 0
  const open = createTargets({ allowedNetworks: ['127.0.0.0/8'], httpsOnly: false, resolve })
  t.same(await attempt(`http://127.0.0.2:${(redirecting.address() as AddressInfo).port}/`, open), { statusCode: 307 })
  t.equal(hits, 0)
})

t.test('a refused webhook URL is told what would be right', async t => {
  const production = createTargets({
    allowedNetworks: ['127.0.0.0/8'],
    httpsOnly: true,
    resolve: async () => ['93.184.216.34'],
  })
  const cases = [
    ['https://package.example.be/complaints',       undefined],
    ['https://package.example.be:8443/a?b=c',       undefined],
    ['http://package.example.be/',                  /https/],
    ['ftp://package.example.be/',                   /https/],
    ['javascript:alert(1)',                         /https/],
    ['package.example.be',                          /https/],
    ['https://user:secret@package.example.be/',     /user name/],
    ['https://package.example.be/#part',            /fragment/],
    ['https://10.0.0.1/',                           /internet/],
  ] as const
  for (const [url, right] of cases) {
    const refusal = await production.refusal(url)
    if (right === undefined) t.equal(refusal, undefined, url)
    else t.match(refusal, right, url)
  }
  const silent = createTargets({
    allowedNetworks: [],
    httpsOnly: true,
    resolve: async () => {
      throw Object.assign(new Error('no answer'), { code: 'ETIMEOUT' })
    },
  })
  t.equal(
    await silent.refusal('https://package.example.be/'),
    undefined,
    'DNS that is silent now may speak at delivery',
  )
})
