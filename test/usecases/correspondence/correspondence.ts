/**
 * Messages, notes and attachments: who adds them with which visibility, and where they appear,
 * through REST and GraphQL.
 */
import pg from 'pg'
import t from 'tap'
import { ANTWERP, GHENT } from '../../../src/sandbox/seed/people.ts'
import { both } from '../../support/calls.ts'
import { BODIES, graphqlCorrespondence, KINDS, MESSAGE, restCorrespondence } from '../../support/correspondence.ts'
import type { Kind } from '../../support/correspondence.ts'
import { requestsOf } from '../../support/requests.ts'
import { until } from '../../support/waiting.ts'
import * as make from '../../support/situations.ts'
import { BROKER, NOW } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const { rest } = both(world)
const byRest = restCorrespondence(world)
const byGraphql = graphqlCorrespondence(world)
const apis = [byRest, byGraphql]
world.clock.set(NOW)
const relay = world.relay()
const request = requestsOf(world)

async function get (client: string, url: string) {
  return (await request(client, 'GET', url)).json()
}

type Visibility = 'INTERNAL' | 'OFFICE' | 'SHARED'
const VISIBILITIES: Visibility[] = ['INTERNAL', 'OFFICE', 'SHARED']
/** The contract's rows, written out once more: "staff, the broker's own, or both". */
const SEES: Record<Visibility, string[]> = {
  INTERNAL: ['handler-an', 'manager-carla', 'auditor-dirk'],
  OFFICE:   [BROKER],
  SHARED:   [BROKER, 'handler-an', 'manager-carla', 'auditor-dirk'],
}
const ADDS: Record<string, Visibility[]> = {
  [BROKER]: ['OFFICE', 'SHARED'], 'handler-an': ['INTERNAL', 'SHARED'], 'manager-carla': ['INTERNAL', 'SHARED'], 'auditor-dirk': [],
}
const VIEWERS = SEES.SHARED

t.test('each kind is added with a visibility that its writer may choose, and seen by those alone: in lists, by id, in history, feed and webhooks', async t => {
  const endpoints = new Map<string, string>()
  for (const client of [BROKER, 'manager-carla']) {
    const { id } = (await request(client, 'POST', '/v1/webhookEndpoints', { url: 'http://127.0.0.1:9/hook' })).json()
    endpoints.set(client, id)
  }
  const { id: complaintId } = await make.inReview(rest)
  const added: { kind: Kind, visibility: Visibility, id: string }[] = []
  for (const kind of KINDS) {
    for (const visibility of VISIBILITIES) {
      for (const api of kind === 'attachment' ? [byRest] : apis) {
        for (const [client, allowed] of Object.entries(ADDS)) {
          const addition = await api.add(client, kind, complaintId, { ...BODIES[kind], visibility })
          const may = allowed.includes(visibility)
          t.match(
            addition,
            may ? { status: 201, visibility } : { status: 403, problem: 'missingPermission' },
            `${api.name}: ${client} adds a ${kind} that is ${visibility}`,
          )
          if (may) added.push({ kind, visibility, id: addition.id as string })
        }
      }
    }
  }

  for (const viewer of VIEWERS) {
    const seen = added.filter(({ visibility }) => SEES[visibility].includes(viewer))
    const history = await rest.history(viewer, complaintId)
    for (const kind of KINDS) {
      const own = seen.filter(one => one.kind === kind).map(({ id }) => id)
      for (const api of apis) {
        t.same(
          (await api.list(viewer, kind, complaintId)).items?.map(({ id }) => id),
          own,
          `${api.name}: ${viewer} lists each ${kind} that is for him, in order`,
        )
      }
      const events = history.filter(({ type }) => type === `${kind}.added`)
      t.same(
        events.map(({ details }) => (details as Record<string, string>)[`${kind}Id`]),
        own,
        `${viewer} is told of each in the history`,
      )
      t.same(
        (await get(viewer, `/v1/events?complaintId=${complaintId}&type=${kind}.added&pageSize=200`)).items.length,
        own.length,
        'and in the feed',
      )
    }
    for (const { kind, id, visibility } of [added[0]!, added.at(-1)!, ...added.filter((_, index) => index % 3 === 0)]) {
      const status = SEES[visibility].includes(viewer) ? 200 : 404
      for (const api of apis) {
        t.equal(
          (await api.read(viewer, kind, complaintId, id)).status,
          status,
          `${api.name}: ${viewer} reads a ${kind} that is ${visibility}`,
        )
      }
      if (kind === 'attachment') {
        const { statusCode } = await request(viewer, 'GET', `/v1/complaints/${complaintId}/attachments/${id}/content`)
        t.equal(statusCode, status, `${viewer} opens an attachment that is ${visibility}`)
      }
    }
  }

  for (const [client, endpoint] of endpoints) {
    const own = added.filter(({ visibility }) => SEES[visibility].includes(client))
    const sent = async () => (await get(client, `/v1/webhookEndpoints/${endpoint}/deliveries?pageSize=200`)).items
      .map(({ eventType }: { eventType: string }) => eventType).filter((type: string) => type.endsWith('.added'))
    // The last that was added is for both.
    await until(async () => (await sent()).length >= own.length, () => `${client} was not sent all`)
    t.same((await sent()).sort(), own.map(({ kind }) => `${kind}.added`).sort(), `${client} is sent just those events`)
  }
})

t.test('it follows the complaint: closed to staff with the broker, to all but its office, and moving with a portfolio', async t => {
  const { id: complaintId } = await make.logged(rest)
  for (const kind of KINDS) {
    const { id } = await byRest.add(BROKER, kind, complaintId, { ...BODIES[kind], visibility: 'SHARED' })
    const { id: own } = await byRest.add(BROKER, kind, complaintId, { ...BODIES[kind], visibility: 'OFFICE' })
    for (const api of apis) {
      for (const client of ['handler-an', 'manager-carla', 'broker-ghent']) {
        t.equal((await api.list(client, kind, complaintId)).status, 404, `${api.name}: ${client} lists no ${kind}`)
        t.equal((await api.read(client, kind, complaintId, id as string)).status, 404)
      }
      t.equal((await api.list('admin-els', kind, complaintId)).status, 403)
      t.equal((await api.read(BROKER, kind, complaintId, own as string)).status, 200)
    }
  }
  await make.go(rest, BROKER, 'recordIntervention', { id: complaintId })
  await make.go(rest, BROKER, 'escalateComplaint', { id: complaintId })
  t.equal(
    (await byRest.list('handler-an', 'note', complaintId)).items?.length,
    1,
    'what was shared before goes along to the insurer',
  )
  t.equal((await byRest.list('auditor-dirk', 'note', complaintId)).items?.length, 1)
  await make.go(rest, 'handler-an', 'withdrawComplaint', { id: complaintId })
  t.equal((await byRest.add(BROKER, 'message', complaintId, MESSAGE)).status, 201, 'in any status, by the office too')

  const headers = { authorization: `Bearer ${await world.token('admin-els')}` }
  const moved = await world.app.inject({
    method: 'POST',
    url: `/v1/offices/${ANTWERP.id}/portfolioTransfer`,
    payload: { toOfficeId: GHENT.id, reason: 'Overname.' },
    headers,
  })
  t.equal(moved.statusCode, 200)
  t.equal((await byRest.list('broker-ghent', 'note', complaintId)).items?.length, 2, 'the new office has what was the old one\'s own')
  t.equal((await byRest.list(BROKER, 'note', complaintId)).status, 404)
  await world.app.inject({
    method: 'POST',
    url: `/v1/offices/${GHENT.id}/portfolioTransfer`,
    payload: { toOfficeId: ANTWERP.id, reason: 'Terug.' },
    headers,
  })
})

t.test('a message with inconsistent members is refused', async t => {
  const { id: complaintId } = await make.received(rest)
  const { id: elsewhere } = await byRest.add(BROKER, 'message', (await make.received(rest)).id, MESSAGE)
  const { id: internal } = await byRest.add('handler-an', 'message', complaintId, {
    ...MESSAGE,
    visibility: 'INTERNAL',
  })
  const request = { ...MESSAGE, direction: 'OUTBOUND', kind: 'DOCUMENT_REQUEST' }
  const rows: [string, string, Kind, object, number, string[]?][] = [
    ['a request for documents says until when',     'handler-an',   'message', request,                                                400, ['replyBy']],
    ['until today is soon, but not past',           'handler-an',   'message', { ...request, replyBy: '2026-03-16' },                  201],
    ['until yesterday is past',                     'handler-an',   'message', { ...request, replyBy: '2026-03-15' },                  400, ['replyBy']],
    ['no other message has a day',                  BROKER,         'message', { ...MESSAGE, replyBy: '2026-03-20' },                  400, ['replyBy']],
    ['it came in the past',                         BROKER,         'message', { ...MESSAGE, at: '2026-02-27T10:00:00+01:00' },        201],
    ['it did not come in the future',               BROKER,         'message', { ...MESSAGE, at: '2026-03-16T10:01:00+01:00' },        400, ['at']],
    ['it answers a message of another complaint',   BROKER,         'message', { ...MESSAGE, inReplyTo: elsewhere },                   400, ['inReplyTo']],
    ['it answers one that is not for him',          BROKER,         'message', { ...MESSAGE, inReplyTo: internal },                    400, ['inReplyTo']],
    ['it answers one that is',                      'handler-an',   'message', { ...MESSAGE, inReplyTo: internal },                    201],
    ['it has no channel of that name',              BROKER,         'message', { ...MESSAGE, channel: 'PIGEON' },                      400, ['channel']],
    ['it has a national number',                    BROKER,         'message', { ...MESSAGE, text: 'Mijn nummer: 85.07.30-033.28' },   400, ['text']],
    ['it says nothing',                             BROKER,         'message', { ...MESSAGE, text: ' ' },                              400, ['text']],
    ['it says too much',                            BROKER,         'message', { ...MESSAGE, text: 'x'.repeat(20_001) },               400, ['text']],
    ['it says as much as it may',                   BROKER,         'message', { ...MESSAGE, text: 'x'.repeat(20_000) },               201],
    ['a note has a national number',                BROKER,         'note',    { text: '85073003328', visibility: 'OFFICE' },          400, ['text']],
    ['a note says for whom it is',                  BROKER,         'note',    { text: 'Hm.' },                                        400, ['visibility']],
    ['who may not write is told so before a value', 'auditor-dirk', 'message', { ...MESSAGE, at: '2030-01-01T00:00:00Z' },             403],
    ['ADMIN writes nothing',                        'admin-els',    'note',    BODIES.note,                                            403],
    ['a shape comes before that',                   'admin-els',    'note',    { visibility: 'SHARED' },                               400, ['text']],
  ]
  for (const [sentence, client, kind, body, status, issues] of rows) {
    for (const api of apis) {
      t.match(
        await api.add(client, kind, complaintId, body),
        { status, ...(issues && { issues }) },
        `${api.name}: ${sentence}`,
      )
    }
  }
})

t.test('a request for documents is answered by what comes back, as far as one sees it', async t => {
  for (const api of apis) {
    const { id: complaintId } = await make.inReview(rest)
    const ask = async () =>
      (await api.add('handler-an', 'message', complaintId, {
        ...MESSAGE,
        direction: 'OUTBOUND',
        kind: 'DOCUMENT_REQUEST',
        replyBy: '2026-03-30',
      })).id as string
    const [byMessage, byFile, inside] = [await ask(), await ask(), await ask()]
    const answeredAt = async (client: string, id: string) =>
      (await api.read(client, 'message', complaintId, id)).answeredAt
    await api.add('handler-an', 'message', complaintId, { ...MESSAGE, direction: 'OUTBOUND', inReplyTo: byMessage })
    t.equal(await answeredAt(BROKER, byMessage), undefined, 'a reminder is no answer')
    await api.add(BROKER, 'message', complaintId, { ...MESSAGE, inReplyTo: byMessage })
    t.match(await answeredAt('handler-an', byMessage), /^2026-03-16T/)
    await byRest.add(BROKER, 'attachment', complaintId, { inReplyTo: byFile })
    t.match(await answeredAt(BROKER, byFile), /^2026-03-16T/)
    await api.add('handler-an', 'message', complaintId, { ...MESSAGE, inReplyTo: inside, visibility: 'INTERNAL' })
    t.match(await answeredAt('handler-an', inside), /^2026-03-16T/)
    t.equal(await answeredAt(BROKER, inside), undefined)
    t.same((await api.list(BROKER, 'message', complaintId)).items?.map(({ answeredAt: at }) => at === undefined), [
      false, false, true, true, true,
    ])
  }
})

t.test('a key gives the first answer again, and nothing is added twice', async t => {
  const { id: complaintId } = await make.received(rest)
  for (const kind of ['message', 'note'] as const) {
    const [first, again, other] = [byRest, byRest, byGraphql].map(api => () =>
      api.add(BROKER, kind, complaintId, BODIES[kind], `key-${kind}`)
    )
    const made = await first!()
    t.equal((await again!()).body, made.body, 'byte for byte')
    t.match(await other!(), { replayed: true, id: made.id }, 'and in the other API')
    t.equal(
      (await byRest.add(BROKER, kind, complaintId, { ...BODIES[kind], text: 'Iets anders.' }, `key-${kind}`)).status,
      422,
    )
    t.equal((await byRest.list(BROKER, kind, complaintId)).items?.length, 1)
  }
})

t.test('the version stays, the history grows, and nothing personal lies in the clear', async t => {
  const { id: complaintId } = await make.received(rest)
  const before = await rest.read(BROKER, complaintId)
  const secret = 'zwaluwnest'
  await byRest.add(BROKER, 'message', complaintId, { ...MESSAGE, text: `Over het ${secret}.` })
  await byRest.add('handler-an', 'note', complaintId, { text: `Het ${secret}.`, visibility: 'INTERNAL' })
  await byRest.upload(BROKER, complaintId, { content: `Het ${secret}.`, fileName: `${secret}.txt` }, {
    description: secret,
  })
  const after = await rest.read(BROKER, complaintId)
  t.equal(after.complaint?.version, before.complaint?.version)
  t.not(after.etag, before.etag, 'what both sides received moves updatedAt, and so the entity tag')
  t.ok(`${after.complaint?.updatedAt}` > `${before.complaint?.updatedAt}`)
  for (const client of [BROKER, 'handler-an']) {
    t.match(await get(client, `/v1/complaints/${complaintId}/history/verification`), { valid: true })
  }
  const tables = ['messages', 'notes', 'attachments', 'events', 'feed'].map(table =>
    `select '${table}' as name from ${table} r where r::text like '%${secret}%'`
  )
  t.same(await world.owner.query(tables.join(' union all ')), [])
})

t.test('pages follow one another in both APIs, and a cursor is of its list', async t => {
  const [{ id: complaintId }, { id: other }] = [await make.received(rest), await make.received(rest)]
  for (let count = 0; count < 5; count++) {
    await byRest.add(BROKER, 'note', complaintId, {
      text: `Nummer ${count}.`,
      visibility: count % 2 === 0 ? 'SHARED' : 'OFFICE',
    })
  }
  for (const api of apis) {
    for (const [client, numbers] of [[BROKER, [0, 1, 2, 3, 4]], ['handler-an', [0, 2, 4]]] as const) {
      const texts: unknown[] = []
      let after: string | undefined
      do {
        const { items = [], next } = await api.list(client, 'note', complaintId, {
          pageSize: 2,
          ...(after && { after }),
        })
        texts.push(...items.map(({ text }) => text))
        after = next
      } while (after !== undefined)
      t.same(texts, numbers.map(number => `Nummer ${number}.`), `${api.name}: ${client}`)
    }
    const { next: after } = await api.list(BROKER, 'note', complaintId, { pageSize: 2 })
    t.equal((await api.list(BROKER, 'message', complaintId, { after })).status, 400, 'not of the messages')
    t.equal((await api.list(BROKER, 'note', other, { after })).status, 400, 'not of another complaint')
    t.equal((await api.list('handler-an', 'note', complaintId, { after })).status, 400, 'not of another caller')
    t.equal((await api.list(BROKER, 'note', complaintId, { pageSize: 201 })).status, 400)
  }
})

t.test('a page of complaints with all of theirs costs as many statements as one', async t => {
  await relay.stop()
  const { submit } = pg.Query.prototype
  let statements = 0
  // Not counted: the access log, which is written for many requests at once.
  pg.Query.prototype.submit = function (this: pg.Query & { text: string }, ...given: Parameters<typeof submit>) {
    if (!/^\s*(?:begin|commit|rollback|insert into access_log)\b/i.test(this.text)) statements++
    return Reflect.apply(submit, this, given)
  }
  t.teardown(() => { pg.Query.prototype.submit = submit })
  const document =
    '{ complaints(first: COUNT) { edges { node { messages { edges { node { text } } } notes(first: 1) { edges { node { text } } } attachments { edges { node { fileName } } } } } } }'
  const costs = []
  // The third time round, none has to be read that was not kept yet, which is one statement more
  // however many they are.
  for (const count of [1, 8, 1, 8, 1, 8]) {
    statements = 0
    const { body } = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: document.replace('COUNT', String(count)) },
      headers: { authorization: `Bearer ${await world.token(BROKER)}` },
    })
    t.equal(JSON.parse(body).data.complaints.edges.length, count)
    costs.push(statements)
  }
  t.equal(costs[5], costs[4], `${costs[5]} statements`)
  t.ok(costs[1]! <= costs[4]! + 1, `${costs[1]} when complaints are read anew`)
})
