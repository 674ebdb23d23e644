/**
 * Letters over a real mail server: a clock is met at acceptance, never at queueing (contract.md,
 * "Dispatch").
 */
import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { exactLists } from '../support/exactLists.ts'
import type { Calls, Complaint } from '../support/calls.ts'
import { asking } from '../support/letters.ts'
import type { Letter } from '../support/letters.ts'
import { startMailServer } from '../support/mailServer.ts'
import { throughBoth } from '../support/stories.ts'
import { BROKER, go, inReview, PERSON, received, seen } from '../support/situations.ts'
import { until } from '../support/waiting.ts'
import { createWorld } from '../world.ts'

const server = await startMailServer(t)
const reportsSecret = `whsec_${randomBytes(24).toString('base64')}`
const world = await createWorld(t, { mail: { url: server.url, from: 'klachten@example.be', reportsSecret } })
const story = throughBoth(t, world)
await world.outbox({ delaysMs: [10, 10] })

let count = 0
/** An address of its own for each letter; the server treats it by its beginning. */
const addressed = (behaviour: string) => ({ complainant: { ...PERSON, email: `${behaviour}${count += 1}@example.be` } })

/** The newest letter, once its state is one of these. */
const settled = (api: Calls, { id }: Complaint, state: string): Promise<Letter> =>
  until(
    async () => (await asking(world, api).letters('handler-an', id)).find(letter => letter.state === state),
    `no letter of ${id} is ${state}`,
  )

/** Until the server has the letter, and has not said what it thinks of it. */
const held = ({ reference }: Complaint) =>
  until(
    async () => server.received.find(({ raw }) => raw.includes(reference ?? 'no reference')),
    'the server has no such letter',
  )

const stateOf = ({ deadlines }: Complaint, kind: string): string | undefined =>
  deadlines.find(deadline => deadline.kind === kind)?.state

const lastEvent = async (api: Calls, client: string, { id }: Complaint) => (await api.history(client, id)).at(-1)

story('an e-mail counts from its acceptance by the mail server, and makes no new version', async (t, api) => {
  const complaint = await received(api, addressed('jan'))
  const { version } = await go(api, 'handler-an', 'acknowledgeComplaint', complaint)
  const letter = await settled(api, complaint, 'ACCEPTED')
  const after = await seen(api, BROKER, complaint)
  t.equal(after.version, version)
  t.equal(after.acknowledgedAt, letter.dispatches[0]?.dispatchedAt)
  t.equal(stateOf(after, 'ACKNOWLEDGEMENT'), 'MET')
  t.match(await lastEvent(api, BROKER, complaint), {
    type: 'letter.dispatched',
    actor: { name: 'Complaints API' },
    details: { letterId: letter.id, kind: 'ACKNOWLEDGEMENT', channel: 'EMAIL' },
  })
  const mail = server.received.find(({ messageId }) => messageId === `<${letter.dispatches[0]?.id}@example.be>`)
  t.ok(mail, 'under the id of its dispatch')
  for (
    const part of [
      /^content-type: multipart\/mixed/im,
      /^content-type: text\/plain/im,
      /^content-type: text\/html/im,
      /^content-type: application\/pdf/im,
      /^content-language: nl/im,
      /^auto-submitted: auto-replied/im,
      /^x-auto-response-suppress: OOF, AutoReply/im,
      /^from: .*<klachten@example\.be>/im,
    ]
  ) t.match(mail?.raw, part)
})

story('a queued letter meets no deadline', async (t, api) => {
  const complaint = await inReview(api, addressed('hold'))
  const answered = await go(api, 'handler-an', 'sendFinalAnswer', complaint)
  t.equal(answered.status, 'ANSWERED')
  t.equal(answered.answeredAt, undefined, 'nothing was accepted yet')
  t.equal(answered.finalAnswer?.dispatchedAt, undefined)
  t.equal(stateOf(answered, 'FINAL_ANSWER'), 'PENDING')
  const { raw } = await held(complaint)
  t.notMatch(raw, /^auto-submitted/im, 'a person wrote it')
  t.match(raw, /^x-auto-response-suppress: OOF, AutoReply/im)
  t.equal(
    stateOf(await seen(api, 'handler-an', complaint), 'FINAL_ANSWER'),
    'PENDING',
    'nor when the server has it and has not accepted it',
  )
  server.release()
  await settled(api, complaint, 'ACCEPTED')
  const after = await seen(api, 'handler-an', complaint)
  t.equal(stateOf(after, 'FINAL_ANSWER'), 'MET')
  t.equal(after.answeredAt, after.finalAnswer?.dispatchedAt)
  t.equal(after.version, answered.version)
})

story('an entity tag moves when a letter is accepted', async (t, api) => {
  const complaint = await received(api, addressed('grey-tag'))
  const first = await go(api, 'handler-an', 'acknowledgeComplaint', complaint)
  const tag = async () => {
    const headers = { authorization: `Bearer ${await world.token('handler-an')}` }
    return (await world.app.inject({ url: `/v1/complaints/${complaint.id}`, headers })).headers.etag
  }
  await settled(api, complaint, 'ACCEPTED')
  const after = await tag()
  t.match(after, new RegExp(`^"${first.version}-\\d+"$`))
  t.equal(await tag(), after, 'and stays until something moves again')
})

story('a letter that the mail server refuses bounces, meets no deadline, and can be sent again', async (t, api) => {
  for (const [behaviour, reply] of [['reject', '550 5.1.1 <…>: Recipient address rejected'], ['spam', '554 5.7.1 Message refused']] as const) {
    const complaint = await received(api, addressed(behaviour))
    const { version } = await go(api, 'handler-an', 'acknowledgeComplaint', complaint)
    const letter = await settled(api, complaint, 'BOUNCED')
    t.equal(letter.dispatches[0]?.failure, reply, 'in the server\'s words, without the address')
    t.match(await lastEvent(api, 'handler-an', complaint), {
      type: 'letter.bounced',
      details: { letterId: letter.id, failure: reply },
    })
    t.equal(stateOf(await seen(api, 'handler-an', complaint), 'ACKNOWLEDGEMENT'), 'PENDING')
    const { dispatches, dispatch } = asking(world, api)
    t.ok(
      (await dispatches('handler-an', { state: 'BOUNCED' })).document?.some(({ letterId }) => letterId === letter.id),
      'the desk finds what to look after',
    )
    const { document } = await dispatch('handler-an', complaint.id, letter.id, { channel: 'POST' })
    t.equal(document?.state, 'POSTED')
    const after = await seen(api, 'handler-an', complaint)
    t.equal(stateOf(after, 'ACKNOWLEDGEMENT'), 'MET')
    t.equal(after.acknowledgedAt, document?.dispatches[1]?.dispatchedAt)
    t.equal(after.version, version)
  }
})

story('a letter that is deferred or cut off arrives later under the same message id', async (t, api) => {
  for (const behaviour of ['grey', 'cut']) {
    const complaint = await received(api, addressed(behaviour))
    await go(api, 'handler-an', 'acknowledgeComplaint', complaint)
    const letter = await settled(api, complaint, 'ACCEPTED')
    const ids = server.received.filter(({ raw }) => raw.includes(complaint.reference ?? 'no reference')).map(
      ({ messageId }) => messageId
    )
    t.same(new Set(ids), new Set([`<${letter.dispatches[0]?.id}@example.be>`]), `${behaviour}: ${ids.length} times`)
    t.equal(
      (await api.history('handler-an', complaint.id)).filter(({ type }) => type === 'letter.dispatched').length,
      1,
      'told once',
    )
  }
})

story('a delay notice is judged by the moment of acceptance', async (t, api) => {
  world.clock.set('2026-03-16T09:00:00+01:00')
  const complaint = await inReview(api, addressed('hold'))
  world.clock.set('2026-04-16T23:59:00+02:00')
  const notified = await go(api, 'handler-an', 'notifyDelay', complaint, { expectedCompletionOn: '2026-05-04' })
  const clock = notified.deadlines.find(({ kind }) => kind === 'FINAL_ANSWER')
  t.equal(clock?.dueOn, '2026-04-16', 'queued before midnight, it moves nothing yet')
  await held(complaint)
  world.clock.set('2026-04-17T00:00:00+02:00')
  server.release()
  await settled(api, complaint, 'ACCEPTED')
  const after = await seen(api, 'handler-an', complaint)
  t.match(after.deadlines.find(({ kind }) => kind === 'FINAL_ANSWER'), { dueOn: '2026-04-16', state: 'BREACHED' })
  t.equal(after.delayNotices[0]?.tooLate, true)
  t.match(
    await lastEvent(api, 'handler-an', complaint),
    { type: 'letter.dispatched', details: { tooLate: true } },
    'the handler is told',
  )
})

story('a bounce that the mail provider reports later leaves the deadline met', async (t, api) => {
  const complaint = await received(api, addressed('back'))
  await go(api, 'handler-an', 'acknowledgeComplaint', complaint)
  const letter = await settled(api, complaint, 'ACCEPTED')
  const report = (body: object, secret = reportsSecret) => {
    const payload = JSON.stringify(body)
    const timestamp = new Date()
    const headers = {
      'content-type': 'application/json',
      'webhook-id': 'msg_1',
      'webhook-timestamp': `${Math.floor(timestamp.getTime() / 1000)}`,
      'webhook-signature': new Webhook(secret).sign('msg_1', timestamp, payload),
    }
    return world.app.inject({ method: 'POST', url: '/mail/reports', headers, payload })
  }
  const bounce = {
    type: 'BOUNCED',
    messageId: `<${letter.dispatches[0]?.id}@example.be>`,
    reason: '550 5.2.1 mailbox is gone',
  }
  t.equal((await report(bounce, `whsec_${randomBytes(24).toString('base64')}`)).statusCode, 401)
  t.equal((await report({ ...bounce, nonsense: true })).statusCode, 400)
  t.equal((await report({ ...bounce, messageId: '<somebody@else.example>' })).statusCode, 404)
  const plain = await world.app.inject({
    method: 'POST',
    url: '/mail/reports',
    headers: { 'content-type': 'text/plain' },
    payload: 'x',
  })
  t.equal(plain.statusCode, 415)
  t.equal(
    (await world.app.inject({ method: 'POST', url: '/mail/reports?nonesuch=1', payload: bounce })).statusCode,
    400,
  )
  t.equal(
    (await world.app.inject({
      method: 'POST',
      url: '/mail/reports',
      headers: { 'content-type': 'application/json' },
      payload: 'no JSON',
    })).statusCode,
    401,
    'the signature comes first',
  )
  t.equal((await report(bounce)).statusCode, 204)
  t.equal((await report(bounce)).statusCode, 204, 'told twice, noted once')
  t.match(
    (await asking(world, api).letters('handler-an', complaint.id))[0],
    exactLists({ state: 'BOUNCED', dispatches: [{ failure: bounce.reason }] }),
  )
  t.equal(stateOf(await seen(api, 'handler-an', complaint), 'ACKNOWLEDGEMENT'), 'MET')
  t.equal((await api.history('handler-an', complaint.id)).filter(({ type }) => type === 'letter.bounced').length, 1)
})
