/** A webhook is believed only when it is signed with a live secret, lately, and unchanged. */
import { createHmac, randomBytes } from 'node:crypto'
import t from 'tap'
import { WebhookVerificationError, verifyWebhook } from '../../src/client/index.ts'

const key = randomBytes(24)
const secret = `whsec_${key.toString('base64')}`
const body =
  '{"type":"be.optimco.complaints.complaint.escalated","data":{"type":"complaint.escalated","complaintId":"1"}}'
const now = Math.floor(Date.now() / 1000)

const headers = (timestamp: number, signedBody = body, signedKey = key) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(timestamp),
  'webhook-signature': `v1,AAAA v1,${
    createHmac('sha256', signedKey).update(`msg_1.${timestamp}.${signedBody}`).digest('base64')
  }`,
})

t.test('a signed delivery is its event', async t => {
  const event = await verifyWebhook(body, headers(now), secret)
  t.same(event, JSON.parse(body))
  const { data } = event
  t.equal(data.type === 'complaint.escalated' ? data.complaintId : undefined, '1', 'the type tells the data')
  const rotated = await verifyWebhook(body, new Headers(headers(now)), ['whsec_AAAA', secret])
  t.same(rotated, JSON.parse(body), 'one of two live secrets')
})

t.test('anything else is refused', async t => {
  await t.rejects(verifyWebhook(`${body} `, headers(now), secret), WebhookVerificationError)
  await t.rejects(verifyWebhook(body, headers(now, body, randomBytes(24)), secret), /No signature matches/)
  // A minute beyond the five that are allowed: the clock goes on while this test runs.
  await t.rejects(verifyWebhook(body, headers(now - 360), secret), /too old or too new/)
  await t.rejects(verifyWebhook(body, headers(now + 360), secret), /too old or too new/)
  await t.rejects(verifyWebhook(body, { 'webhook-id': 'msg_1' }, secret), /missing/)
})
