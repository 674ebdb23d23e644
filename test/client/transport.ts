/** The published client before a server that answers what each test says. */
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { inspect } from 'node:util'
import t from 'tap'
import {
  ConnectionError, GraphqlError, ProblemError, TokenError, createComplaintsClient,
} from '../../src/client/index.ts'
import type { AddNoteRequest, ClientOptions, ImportRow } from '../../src/client/index.ts'

type Seen = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & { body: string }
type Answer = { status?: number, headers?: Record<string, string>, body?: unknown, hangUp?: true }
type Answering = (request: Seen, count: number) => Answer
type Scope = { teardown (work: () => void): void }

const TOKEN: Answer = { body: { access_token: 'token', expires_in: 900 } }
const NOTE: AddNoteRequest = { text: 'x', visibility: 'SHARED' }
const BUSY: Answer = { status: 503, headers: { 'retry-after': '0' } }
const isToken = ({ url }: Seen): boolean => url?.endsWith('/oauth/token') ?? false

/** @param answer gets each request that is not for a token, and how many there were before */
async function served (t: Scope, answer: Answering, tokens: Answering = () => TOKEN) {
  const seen: Seen[] = []
  const tokenRequests: Seen[] = []
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request
    const one: Seen = { method, url, headers, body: (await buffer(request)).toString() }
    const [list, answering] = isToken(one) ? [tokenRequests, tokens] : [seen, answer]
    list.push(one)
    const { status = 200, headers: more = {}, body = {}, hangUp } = answering(one, list.length - 1)
    if (hangUp) return void request.socket.destroy()
    response.writeHead(status, { 'content-type': 'application/json', ...more })
      .end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = (options: Partial<ClientOptions> = {}) =>
    createComplaintsClient({ baseUrl: address, clientId: 'broker', clientSecret: 'a:b%', ...options })
  return { address, seen, tokenRequests, client }
}

const failure = (promise: Promise<unknown>): Promise<unknown> => promise.then(
  () => { throw new Error('It did not fail') },
  (error: unknown) => error,
)

t.test('a request is repeated under one key, and a refused token is renewed once', async t => {
  const answers: Answer[] = [BUSY, { status: 401 }, { ...BUSY, status: 429 }, { status: 201, body: { id: 'x' } }]
  let count = 0
  const { seen, client } = await served(t, (_request, index) => answers[index] ?? {}, () => (
    { body: { access_token: `token ${++count}`, expires_in: 900 } }
  ))
  const { data, response } = await client().addNote('c/1', NOTE).withResponse()

  t.same([data, response.status], [{ id: 'x' }, 201])
  t.equal(seen.length, 4)
  t.equal(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size, 1, 'one key for all attempts')
  t.match(seen[0]?.headers['idempotency-key'], /^[0-9a-f]{32}$/)
  t.same(seen.map(({ headers }) => headers.authorization), [1, 1, 2, 2].map(number => `Bearer token ${number}`))
  t.same(
    new Set(seen.map(({ url, body }) => `${url} ${body}`)),
    new Set(['/v1/complaints/c%2F1/notes {"text":"x","visibility":"SHARED"}']),
  )
})

t.test('the token request is shared and repeated, and its refusal has a type', async t => {
  const { seen, tokenRequests, client } = await served(t, () => ({}), (_request, index) => index < 2 ? BUSY : TOKEN)
  const one = client({ onBehalfOf: 'Katrien' })
  await Promise.all([one.getMe(), one.getMe(), one.listCalendars()])
  t.equal(tokenRequests.length, 3, 'two refused, one for all three calls')
  t.equal(tokenRequests[0]?.headers.authorization, `Basic ${btoa('broker:a%3Ab%25')}`)
  t.equal(tokenRequests[0]?.body, 'grant_type=client_credentials')
  t.same(new Set(seen.map(({ headers }) => headers['on-behalf-of'])), new Set(['Katrien']))

  const refusal = { status: 401, body: { error: 'invalid_client', error_description: 'No.' } }
  const refusing = await served(t, () => ({}), () => refusal)
  const error = await failure(refusing.client().getMe())
  t.ok(error instanceof TokenError)
  t.match(error, { status: 401, code: 'invalid_client', message: 'No token: invalid_client No.' })
  t.equal(refusing.seen.length, 0)
})

t.test('a token of the caller, and operations that need none', async t => {
  const { address, seen, tokenRequests } = await served(t, () => ({}))
  const given = createComplaintsClient({ baseUrl: address, token: async () => 'mine' })
  await given.getMe()
  await given.getReadiness()
  t.same(seen.map(({ headers }) => headers.authorization), ['Bearer mine', undefined])
  t.equal(tokenRequests.length, 0)
})

t.test('everything goes below the base path', async t => {
  for (const path of ['/base', '/base/', '/base/v1', '/base/v1/']) {
    const { address, seen, tokenRequests, client } = await served(t, (_request, index) => ({
      body: { items: [index], ...(index === 0 && { next: '/v1/complaints?after=cursor&sort=dueOn' }) },
    }))
    const one = client({ baseUrl: address + path })
    const query = { sort: 'dueOn' as const, status: ['RECEIVED' as const, 'CLOSED' as const] }
    t.same(await one.listComplaints({ query }).toArray({ limit: 9 }), [0, 1])
    await one.fetch('/v1/me')
    await one.graphql('{ me { id } }').catch(() => undefined)
    t.same(tokenRequests.map(({ url }) => url), ['/base/oauth/token'])
    t.same(seen.map(({ url }) => url), [
      '/base/v1/complaints?sort=dueOn&status=RECEIVED&status=CLOSED',
      '/base/v1/complaints?sort=dueOn&status=RECEIVED&status=CLOSED&after=cursor',
      '/base/v1/me',
      '/base/graphql',
    ])
    for (const foreign of ['https://example.com/v1/me', '//example.com/v1/me', `${address}.example.com/v1/me`]) {
      await t.rejects(async () => one.fetch(foreign), TypeError, 'the token goes to no other host')
    }
  }
})

t.test('pages are read when they are needed', async t => {
  const { seen, client } = await served(t, (_request, index) => ({
    body: { items: [`${index}a`, `${index}b`], next: `/v1/x?after=${index}` },
  }))
  const one = client()
  t.same((await one.listComplaints()).items, ['0a', '0b'], 'awaited, the first page alone')
  t.equal(seen.length, 1)
  const items: unknown[] = []
  for await (const item of one.searchComplaints({ text: 'x' })) {
    items.push(item)
    if (items.length === 3) break
  }
  t.same(items, ['1a', '1b', '2a'])
  t.same(seen.slice(1).map(({ method, url, body }) => `${method} ${url} ${body}`), [
    'POST /v1/complaints/query {"text":"x"}', 'POST /v1/complaints/query?after=1 {"text":"x"}',
  ])
  t.same(await one.listEvents().toArray({ limit: 0 }), [])
})

t.test('a feed is followed from a position, and ends with its signal', async t => {
  const pages = [['a', 'b'], [], ['c', 'd']]
  const { seen, client } = await served(t, (_request, index) => ({
    body: { items: (pages[index] ?? []).map(id => ({ id })), next: `/v1/events?after=p${index}` },
  }))
  const stop = new AbortController()
  const ids: string[] = []
  const { signal } = stop
  const followed = client().followEvents({ after: 'stored', type: ['complaint.logged'], intervalMs: 1, signal })
  for await (const { id } of followed) {
    ids.push(id)
    if (id === 'c') stop.abort()
  }
  t.same(ids, ['a', 'b', 'c'], 'the rest of the page stays away')
  t.same(seen.map(({ url }) => new URLSearchParams(url?.split('?')[1]).get('after')), ['stored', 'p0', 'p1'])
})

t.test('what may have been executed is repeated only where that does no harm', async t => {
  const lost: Answer[] = [{ hangUp: true }, { status: 502 }, {}]
  const attempts = async (call: (client: ReturnType<typeof createComplaintsClient>) => PromiseLike<unknown>) => {
    const { seen, client } = await served(t, (_request, index) => lost[index] ?? {})
    const error = await Promise.resolve(call(client())).then(() => undefined, (reason: unknown) => reason)
    return [seen.length, error instanceof ConnectionError]
  }
  t.same(await attempts(client => client.getMe()), [3, false])
  t.same(await attempts(client => client.addNote('1', NOTE)), [3, false])
  t.same(await attempts(client => client.updateComplaint('1', {}, { ifMatch: 3 })), [1, true])
  t.same(await attempts(client => client.deleteWebhookEndpoint('1')), [1, true])
  t.same(await attempts(client => client.graphql('mutation { x }')), [1, true])
  t.same(await attempts(client => client.getMe({ retries: 0 })), [1, true])
  const stream = new Blob(['{}\n']).stream()
  t.same(await attempts(client => client.importComplaints(stream)), [1, true])
})

t.test('waits follow Retry-After, and stop with the signal', async t => {
  const date = new Date().toUTCString()
  const answers: Answer[] = [
    { status: 503, headers: { 'retry-after': date, date } }, { status: 429, headers: { 'retry-after': '3600' } },
  ]
  const { seen, client } = await served(t, (_request, index) => answers[index] ?? {})
  const refused = await failure(client().getMe())
  if (!(refused instanceof ProblemError)) throw refused
  t.equal(refused.status, 429)
  t.equal(seen.length, 2)

  const slow = await served(t, () => ({ status: 503, headers: { 'retry-after': '30' } }))
  const reason = new Error('closed')
  const stop = new AbortController()
  const call = failure(slow.client().getMe({ signal: stop.signal }))
  setTimeout(() => stop.abort(reason), 20)
  t.equal(await call, reason)
  t.equal(await failure(slow.client().getReadiness({ signal: AbortSignal.abort(reason) })), reason)
  const waiting = createComplaintsClient({ baseUrl: slow.address, token: () => new Promise<string>(() => {}) })
  t.equal((await failure(waiting.getMe({ signal: AbortSignal.timeout(5) })) as Error).name, 'TimeoutError')
})

t.test('an attempt without a response is given up', async t => {
  const fetch = (_url: unknown, init?: RequestInit) => new Promise<Response>((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
  })
  const baseUrl = 'http://localhost'
  const client = createComplaintsClient({ baseUrl, token: () => 'x', fetch, timeoutMs: 5, retries: 1 })
  const error = await failure(client.getMe())
  t.ok(error instanceof ConnectionError)
  t.match(error, { message: 'GET http://localhost/v1/me got no response.', cause: { name: 'TimeoutError' } })
})

t.test('a refusal carries its problem', async t => {
  const problem = {
    type: 'urn:problem-type:belgif:badRequest', href: '/doc/problems/badRequest', title: 'Bad request', status: 400,
    detail: 'The request is not valid.', instance: '/x',
    issues: [
      { type: 'x', in: 'body', name: 'causes[0]', value: 'secret', detail: 'one of …' },
      { type: 'x', in: 'body', name: 'subjects', detail: 'one' },
    ],
  }
  const answers: Answer[] = [
    { status: 400, headers: { 'content-type': 'application/problem+json', 'trace-id': 'abc' }, body: problem },
    { status: 500, body: '<h1>Proxy</h1>' },
    { body: { data: { me: null }, errors: [{ message: 'Not for you.', extensions: { status: 403 } }] } },
    { status: 401, body: problem },
  ]
  const { client } = await served(t, (_request, index) => answers[index] ?? {})
  const one = client()
  const first = await failure(one.getMe())
  t.ok(first instanceof ProblemError)
  t.match(first, { status: 400, code: 'badRequest', traceId: 'abc', problem: { href: '/doc/problems/badRequest' } })
  t.equal((first as Error).message, '400 badRequest: The request is not valid.\n  causes[0]: one of …\n  subjects: one')
  t.notMatch(inspect(first), 'secret', 'a log of it shows no value')
  t.match(await failure(one.getMe()), { status: 500, problem: { type: 'about:blank' } })
  const third = await failure(one.graphql('{ me { id } }'))
  t.ok(third instanceof GraphqlError)
  t.match(third, { message: 'Not for you.', data: { me: null } })
})

t.test('options become headers', async t => {
  const { seen, client } = await served(t, () => ({ headers: { 'content-type': 'text/csv' }, body: 'a,b' }))
  const one = client({ onBehalfOf: 'Katrien' })
  await one.updateComplaint('1', { remedySought: null }, { ifMatch: 7, onBehalfOf: 'Piet' }).catch(() => undefined)
  await one.closeComplaint('1', { complainantSatisfaction: 'NONE' }, {
    ifMatch: '"7-2"', idempotencyKey: 'mine', headers: { 'accept-language': 'fr' },
  }).catch(() => undefined)
  const csv = await one.getPeriodReport({ query: { from: '2026-01-01', to: '2026-01-31' }, accept: 'text/csv' })
  t.equal(await csv.text(), 'a,b')
  t.match(seen[0]?.headers, {
    'if-match': '"7"', 'on-behalf-of': 'Piet', 'content-type': 'application/merge-patch+json',
  })
  t.match(seen[1]?.headers, {
    'if-match': '"7-2"', 'idempotency-key': 'mine', 'accept-language': 'fr', 'on-behalf-of': 'Katrien',
    'accept': 'application/json',
  })
  t.equal(seen[2]?.headers.accept, 'text/csv')
  await t.rejects(one.getComplaint(''), { message: '{complaintId} of /v1/complaints/{complaintId} is missing.' })
})

const ROW: ImportRow = {
  brokerReference: 'DOS-1',
  complainant: { name: 'Jan', capacity: 'INSURED', language: 'nl' },
  subjects: ['SERVICE'],
  causes: ['DELAY'],
  description: 'x',
}

t.test('rows are sent as NDJSON, from a list and from a stream', async t => {
  const { seen, client } = await served(t, () => ({ status: 202 }))
  const rows = ['a', 'b'].map(description => ({ ...ROW, description }))
  const stream = async function* () { yield * rows }
  await client().importComplaints(rows)
  await client().importComplaints(stream())
  await client().importComplaints(new Blob(rows.map(row => `${JSON.stringify(row)}\n`)))
  t.equal(seen.length, 3)
  t.same(new Set(seen.map(({ body }) => body)), new Set([rows.map(row => `${JSON.stringify(row)}\n`).join('')]))
  t.same(new Set(seen.map(({ headers }) => headers['content-type'])), new Set(['application/x-ndjson']))
})

