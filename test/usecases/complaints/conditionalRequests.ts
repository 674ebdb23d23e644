/**
 * Entity tags: equal tags show the same, whatever the clock and others did meanwhile; a 304 is
 * never stale.
 */
import t from 'tap'
import { AN, GHENT } from '../../../src/sandbox/seed/people.ts'
import { restCalls } from '../../support/calls.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const { done, read } = restCalls(world)

const body = (more: object = {}) => ({
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.', ...more,
})
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }
const EMAIL = { channel: 'EMAIL' }
const text = 'Een uitleg die lang genoeg is om als antwoord ten gronde te gelden.'

const get = async (client: string, id: string, ifNoneMatch?: string) => world.app.inject({
  url: `/v1/complaints/${id}`,
  headers: {
    authorization: `Bearer ${await world.token(client)}`,
    ...(ifNoneMatch !== undefined && { 'if-none-match': ifNoneMatch }),
  },
})

type Step = [at: string, client: string, operation: string, body: object]
const lives: [name: string, creator: string, office: string, at: string, creation: object, steps: Step[]][] = [
  ['with the broker', 'broker-antwerp', 'broker-antwerp', '2026-03-10T09:00:00Z', body(), [
    ['2026-03-12T09:00:00Z', 'broker-antwerp', 'recordIntervention', { kinds: ['ANSWER'], summary: 'Uitgelegd.' }],
    ['2026-03-20T09:00:00Z', 'broker-antwerp', 'resolveFirstLine', { summary: 'Opgelost.', satisfaction: 'FULL' }],
    ['2026-03-23T09:00:00Z', 'broker-antwerp', 'reopenComplaint', { reason: 'Toch niet.' }],
    ['2026-03-24T09:00:00Z', 'broker-antwerp', 'recordOmbudsmanReferral', { ...direct, referredOn: '2026-03-24' }],
    ['2026-03-25T09:00:00Z', 'broker-antwerp', 'withdrawComplaint', { reason: 'Toch niet.' }],
  ]],
  ['answered in time', 'broker-antwerp', 'broker-antwerp', '2026-03-10T09:00:00Z', body(), [
    ['2026-03-11T09:00:00Z', 'broker-antwerp', 'escalateComplaint', { ground: 'NO_FIRST_LINE_RESPONSE' }],
    ['2026-03-12T09:00:00Z', 'handler-an', 'assignComplaint', { handlerId: AN.id, independenceDeclared: true }],
    ['2026-03-13T09:00:00Z', 'handler-an', 'acknowledgeComplaint', EMAIL],
    ['2026-03-30T09:00:00Z', 'handler-an', 'notifyDelay', {
      reasons: 'Het verslag van de expert laat op zich wachten.',
      expectedCompletionOn: '2026-05-20',
      ...EMAIL,
    }],
    ['2026-05-19T21:59:59.999Z', 'handler-an', 'sendFinalAnswer', {
      decision: 'UPHELD', explanation: text, rootCause: 'PROCESS', ...EMAIL,
    }],
    ['2026-05-25T09:00:00Z', 'manager-carla', 'closeComplaint', { complainantSatisfaction: 'FULL' }],
    ['2026-06-08T09:00:00Z', 'manager-carla', 'reopenComplaint', { reason: 'Nieuwe feiten.', cause: 'NEW_FACTS' }],
    ['2026-06-09T09:00:00Z', 'manager-carla', 'correctReceipt', {
      receivedAt: '2026-06-01T09:00:00Z',
      motive: 'De datumstempel zegt een week eerder.',
    }],
    ['2026-06-10T09:00:00Z', 'broker-antwerp', 'recordOmbudsmanReferral', { ...direct, referredOn: '2026-06-10' }],
    ['2026-06-12T09:00:00Z', 'handler-an', 'withdrawComplaint', { reason: 'De klager ziet ervan af.' }],
  ]],
  [
    'answered late',
    'manager-carla',
    'broker-ghent',
    '2026-03-10T09:00:00Z',
    body({ channel: 'POST', receivedAt: '2026-03-02T09:00:00Z', officeId: GHENT.id }),
    [
      ['2026-03-10T10:00:00Z', 'manager-carla', 'updateComplaint', { brokerAccess: 'FULL' }],
      ['2026-03-11T09:00:00Z', 'handler-an', 'assignComplaint', { handlerId: AN.id, independenceDeclared: true }],
      ['2026-03-12T09:00:00Z', 'handler-an', 'acknowledgeComplaint', EMAIL],
      ['2026-05-12T09:00:00Z', 'handler-an', 'redirectComplaint', {
        outcome: 'REDIRECTED', explanation: text, ...EMAIL,
      }],
      ['2026-05-13T09:00:00Z', 'manager-carla', 'reopenComplaint', { reason: 'Per vergissing.', cause: 'ERROR' }],
      ['2026-05-14T09:00:00Z', 'handler-an', 'sendFinalAnswer', {
        decision: 'REJECTED', explanation: text, rootCause: 'PROCESS', ...EMAIL,
      }],
    ],
  ],
]

/**
 * Around each moment at which something may turn, and far from all; forwards, then some of them
 * backwards. The clock runs on while it is asked, so a minute before is as near as one gets.
 */
function moments (deadlines: { dueBefore: string, startedAt: string, curableUntil?: string }[], now: string): string[] {
  const edges = deadlines.flatMap(
    ({ dueBefore, startedAt, curableUntil }) => [
      dueBefore,
      startedAt,
      ...(curableUntil ? [`${curableUntil}T22:00:00Z`, `${curableUntil}T23:00:00Z`] : []),
    ]
  )
  const around = edges.flatMap(edge => [-1, 0].map(minutes => Temporal.Instant.from(edge).add({ minutes }).toString()))
  const all = [...new Set([...around, now, '2026-01-01T00:00:00Z', '2027-06-01T00:00:00Z'])].sort((a, b) =>
    Temporal.Instant.compare(a, b)
  )
  return [...all, ...all.toReversed().filter((_, index) => index % 3 === 0)]
}

for (const [name, creator, office, at, creation, steps] of lives) {
  t.test(`over the life of a complaint ${name} equal tags show the same and other tags do not`, async t => {
    world.clock.set(at)
    const { id: complaintId } = await done(creator, 'logComplaint', {}, creation)
    const viewers = [office, 'handler-an']
    const bodies = new Map<string, string>()
    const tags = new Map<string, string>()
    const seen = new Set<string>()
    const last = new Map<string, { tag: string, body: string }>()
    let stale = 0

    for (const step of [undefined, ...steps]) {
      const [now, client, operation, payload] = step ?? [at, creator]
      world.clock.set(now)
      const before = await read(client, complaintId)
      if (operation !== undefined) {
        const { etag } = await restCalls(world).act(client, operation, { complaintId }, payload!, {
          version: before.complaint?.version,
        })
        const after = await get(client, complaintId)
        if (operation !== 'escalateComplaint') {
          t.equal(after.headers.etag, etag, `${operation} answers with the tag of what it shows`)
        }
        t.match(after.headers.etag, new RegExp(`^"${before.complaint!.version + 1}"$`), 'which is the version itself')
      }
      for (const moment of moments((await read(client, complaintId)).complaint!.deadlines, now)) {
        world.clock.set(moment)
        for (const viewer of viewers) {
          const previous = last.get(viewer)
          const response = await get(viewer, complaintId)
          if (response.statusCode === 404) continue
          const { headers: { etag }, body } = response
          const [tag, key] = [`${viewer} ${etag}`, `${viewer} ${body}`]
          if ((bodies.get(tag) ?? body) !== body) t.fail(`${tag} shows two things, at ${moment}`)
          if ((tags.get(key) ?? etag) !== etag) t.fail(`${etag} and ${tags.get(key)} show the same, at ${moment}`)
          bodies.set(tag, body)
          tags.set(key, etag!)
          seen.add(String(etag))
          if (previous !== undefined) {
            const conditional = await get(viewer, complaintId, previous.tag)
            if ((conditional.statusCode === 304) !== (previous.body === body)) stale++
          }
          last.set(viewer, { tag: etag!, body })
        }
      }
    }
    t.equal(stale, 0, 'and 304 is given when nothing shown has changed, and only then')
    t.ok(seen.size > steps.length + 4, `${seen.size} representations in ${steps.length + 1} versions`)
    world.clock.clear()
  })
}

t.test('If-None-Match compares weakly, with each of a list', async t => {
  const { id } = await done('broker-antwerp', 'logComplaint', {}, body())
  for (const [ifNoneMatch, status] of [
    ['"1"', 304], ['W/"1"', 304], ['"7", "1"', 304], ['"7",W/"1" , "9"', 304], ['*', 304],
    ['"2"', 200], ['"1-1"', 200], ['"7", W/"9"', 200], ['1', 200], ['"11"', 200], ['W/"1', 200], ['', 200],
  ] as const) {
    const { statusCode, body, headers } = await get('broker-antwerp', id, ifNoneMatch)
    t.equal(statusCode, status, ifNoneMatch)
    t.match(headers, { etag: '"1"', vary: 'Authorization', 'cache-control': 'private, no-cache' })
    if (status === 304) {
      t.same(
        [body, headers['content-type'], headers['content-length']],
        ['', undefined, undefined],
        'nothing but headers',
      )
    }
  }
  t.equal((await get('broker-ghent', id, '"1"')).statusCode, 404, 'nor is a stranger told that nothing changed')
  t.equal((await get('broker-ghent', id, '*')).statusCode, 404)
  t.equal((await get('admin-els', id, '*')).statusCode, 403)
})

t.test('If-Match takes the tag of any representation of the version', async t => {
  world.clock.set('2026-03-10T09:00:00Z')
  const { id } = await done('broker-antwerp', 'logComplaint', {}, body(direct))
  world.clock.set('2026-05-10T09:00:00Z')
  const { etag } = (await get('handler-an', id)).headers
  t.match(etag, /^"1-\d+"$/, 'a clock has turned')
  const act = async (ifMatch: string) => {
    const { status, problem } = await restCalls(world).act(
      'handler-an',
      'acknowledgeComplaint',
      { complaintId: id },
      EMAIL,
      { ifMatch },
    )
    return [status, problem]
  }
  for (const [ifMatch, status, problem] of [
    ['"0"', 412, 'preconditionFailed'], ['"2-1"', 412, 'preconditionFailed'], [`W/${etag}`, 412, 'preconditionFailed'], ['"a"', 412, 'preconditionFailed'],
    ['"1', 400, 'badRequest'], ['1', 400, 'badRequest'], ['"1" "2"', 400, 'badRequest'], ['', 400, 'badRequest'],
    [`"9", ${etag}`, 200, undefined],
  ] as const) t.same(await act(ifMatch), [status, problem], ifMatch)
  t.same(await act('*'), [409, 'actionNotAllowed'], '* is any version')
  world.clock.clear()
})

t.test('a relation that appears, changes or vanishes for the viewer is another representation', async t => {
  const [mine, other] = [
    await done('broker-ghent', 'logComplaint', {}, body(direct)),
    await done('broker-ghent', 'logComplaint', {}, body(direct)),
  ]
  await done('manager-carla', 'updateComplaint', { complaintId: mine.id }, {
    relatedTo: [{ id: other.id, relation: 'SAME_MATTER' }],
  }, { version: 1 })
  const look = async (client: string) => {
    const { headers, json } = await get(client, mine.id)
    return { tag: headers.etag as string, related: json().relatedTo.length }
  }
  const [office, staff] = [await look('broker-ghent'), await look('handler-an')]
  t.same([office.related, staff.related], [1, 1])
  await done('manager-carla', 'updateComplaint', { complaintId: other.id }, { brokerAccess: 'NONE' }, { version: 1 })
  const closed = await look('broker-ghent')
  t.equal(closed.related, 0)
  t.equal((await get('broker-ghent', mine.id, office.tag)).statusCode, 200, 'the office sees it no more')
  t.equal((await get('handler-an', mine.id, staff.tag)).statusCode, 304, 'for staff nothing changed')
  await done('manager-carla', 'updateComplaint', { complaintId: other.id }, { brokerAccess: 'FULL' }, { version: 2 })
  t.equal((await get('broker-ghent', mine.id, closed.tag)).statusCode, 200, 'it is back')
  t.equal((await get('broker-ghent', mine.id, office.tag)).statusCode, 304, 'as it was')
})

t.test('a response that depends on the client or the language has Vary', async t => {
  const { id } = await done('broker-antwerp', 'logComplaint', {}, body(direct))
  const headers = { authorization: `Bearer ${await world.token('broker-antwerp')}` }
  for (const [url, vary, cacheControl] of [
    [`/v1/complaints/${id}`,                                        /^Authorization$/,                  'private, no-cache'],
    ['/v1/complaints',                                              /^Authorization$/,                  'private, no-cache'],
    [`/v1/complaints/${id}/escalation`,                             /^Authorization$/,                  'private, no-cache'],
    [`/v1/complaints/${id}/history`,                                /^Authorization$/,                  'private, no-cache'],
    [`/v1/complaints/${id}/history/verification`,                   /^Authorization$/,                  'private, no-cache'],
    [`/v1/complaints/${id}/deadlines/FINAL_ANSWER/explanation`,     /Authorization.*Accept-Language/,   'private, no-cache'],
    ['/v1/me',                                                      /^Authorization$/,                  'private, no-cache'],
    ['/v1/procedure',                                               /Accept-Language/,                  'public, max-age=3600'],
  ] as const) {
    const { statusCode, headers: responseHeaders } = await world.app.inject({ url, headers })
    t.equal(statusCode, 200, url)
    t.match(responseHeaders.vary, vary, `${url} varies`)
    t.equal(responseHeaders['cache-control'], cacheControl)
  }
  t.match((await get('broker-ghent', id)).headers, { 'cache-control': 'no-store' }, 'a refusal is not kept')
})
