/**
 * Uploads over a real connection: those that break off, many at once, large ones on slow lines, and
 * those that only hold a place.
 */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import fastify from 'fastify'
import t from 'tap'
import { cutSlowBodies } from '../../../src/rest/slowBodies.ts'
import { folder } from '../../../src/store/correspondence/files.ts'
import { both } from '../../support/calls.ts'
import { fileHead, FORM_TYPE, formOf, pdf } from '../../support/multipart.ts'
import { until } from '../../support/waiting.ts'
import * as make from '../../support/situations.ts'
import { BROKER } from '../../support/situations.ts'
import { anotherProcess, createWorld } from '../../world.ts'

const MEBIBYTE = 1024 * 1024
const world = await createWorld(t)
const { rest } = both(world)
await world.app.listen({ host: '127.0.0.1', port: 0 })
const { port } = world.app.server.address() as AddressInfo
const authorization = `Bearer ${await world.token(BROKER)}`

const files = (): string[] => {
  try {
    return readdirSync(world.config.attachmentsDir)
  } catch {
    return []
  }
}
const underWay = async (): Promise<unknown[]> => world.owner.query('select id from uploads')

const begin = (complaintId: string, headers: object = {}, to = port): ClientRequest =>
  request({
    port: to,
    host: '127.0.0.1',
    method: 'POST',
    path: `/v1/complaints/${complaintId}/attachments`,
    headers: { authorization, 'content-type': FORM_TYPE, ...headers },
  })

const answered = (sending: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => sending.once('response', resolve).once('error', reject))

/** Until more can be written, or nothing can any more. */
const writable = (sending: ClientRequest, chunk: Buffer): Promise<void> =>
  new Promise(resolve => {
    if (sending.destroyed || sending.write(chunk)) return resolve()
    const go = () => {
      sending.off('drain', go).off('close', go)
      resolve()
    }
    sending.on('drain', go).on('close', go)
  })

t.test('an upload that breaks off leaves nothing, wherever it does', async t => {
  const { id: complaintId } = await make.received(rest)
  const starts = [
    Buffer.from('--grens'),
    Buffer.from(fileHead({})),
    Buffer.concat([Buffer.from(fileHead({})), pdf(300_000)]),
  ]
  for (const start of starts) {
    const sending = begin(complaintId)
    const gone = answered(sending).catch(() => undefined)
    await writable(sending, start)
    // All that is written down of it before it breaks off.
    await until(async () => (await underWay()).length > 0, () => 'it never began')
    sending.destroy()
    await gone
    await until(
      async () => (await underWay()).length === 0 && files().length === 0,
      () => `${files().length} files are left`,
    )
  }
  t.same((await rest.history(BROKER, complaintId)).filter(({ type }) => type === 'attachment.added'), [])
  t.same(files(), [])
})

t.test('nothing of a stranger\'s upload is read, and one that is too large is told so before its end', async t => {
  const { id: complaintId } = await make.received(rest)
  const rows: [string, number, object][] = [
    ['01900000-0000-7000-8000-00000000000f', 404, {}],
    [complaintId, 403, { authorization: `Bearer ${await world.token('admin-els')}` }],
    [complaintId, 401, { authorization: 'Bearer x' }],
    [complaintId, 415, { 'content-type': 'application/json' }],
    [complaintId, 413, {}],
  ]
  for (const [id, status, headers] of rows) {
    const sending = begin(id, headers)
    const answer = answered(sending)
    sending.write(fileHead({}))
    if (status === 413) {
      for (let sent = 0; sent <= 25 * MEBIBYTE; sent += MEBIBYTE) await writable(sending, pdf(MEBIBYTE))
    }
    const response = await answer
    t.equal(response.statusCode, status)
    t.match(JSON.parse(await text(response)), { status })
    sending.destroy()
  }
  await until(async () => (await underWay()).length === 0, () => 'something is left')
  t.same(files(), [])
})

t.test('of thirty files at once no more is read than is written, and each arrives whole', async t => {
  const [count, size] = [30, MEBIBYTE]
  const held = Promise.withResolvers<void>()
  const disk = folder(world.config.attachmentsDir)
  const drive = {
    ...disk,
    putStream: (key: string, content: Readable) => held.promise.then(() => disk.putStream(key, content)),
  }
  const { app } = await anotherProcess(t, world, { drive })
  const sockets: Socket[] = []
  app.server.on('connection', socket => sockets.push(socket))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const to = (app.server.address() as AddressInfo).port

  const complaints = [await make.received(rest), await make.received(rest)]
  const payload = formOf({ content: pdf(size) })
  const answers = Array.from({ length: count }, async (_, index) => {
    const sending = begin(complaints[index % 2]!.id, { 'content-length': payload.length }, to)
    const answer = answered(sending)
    sending.end(payload)
    const response = await answer
    return { status: response.statusCode, ...JSON.parse(await text(response)) }
  })
  const taken = () => sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0)
  await until(async () => (await underWay()).length === count, () => 'not all have begun')
  let before = -1
  await until(async () => {
    const still = before === taken()
    before = taken()
    await sleep(50)
    return still
  }, () => 'it reads on and on')
  t.ok(
    before < count * size / 2,
    `while the disk waits ${Math.round(before / 1024)} KiB are read of ${count * size / 1024}`,
  )

  held.resolve()
  const uploads = await Promise.all(answers)
  t.same([...new Set(uploads.map(({ status, size: bytes, digest }) => `${status} ${bytes} ${digest}`))], [
    `201 ${size} ${createHash('sha256').update(pdf(size)).digest('hex')}`,
  ])
  t.equal(files().length, count)
  t.same(await underWay(), [])
})

t.test('a body that arrives too slowly is cut off', async t => {
  const app = fastify()
  cutSlowBodies(app, { bytes: 2_000, everyMs: 1_000 })
  app.addContentTypeParser('*', async (_request: unknown, payload: Readable) => text(payload))
  app.post('/', async ({ body }) => ({ length: (body as string).length }))
  t.teardown(() => app.close())
  await app.listen({ host: '127.0.0.1', port: 0 })
  const to = (app.server.address() as AddressInfo).port
  const send = async (chunk: string, times: number, everyMs: number) => {
    const sending = request({
      port: to,
      host: '127.0.0.1',
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'text/plain' },
    })
    const over = new AbortController()
    const answer = answered(sending)
      .then(async response => JSON.parse(await text(response)).length, () => 'cut')
      .finally(() => over.abort())
    for (let count = 0; count < times && !over.signal.aborted; count++) {
      sending.write(chunk)
      await sleep(everyMs)
    }
    sending.end()
    return answer
  }
  const [steady, dripping, short] = await Promise.all([
    send('x'.repeat(1_000), 75, 20),
    send('x', 6_000, 20),
    send('x', 1, 1),
  ])
  t.equal(steady, 75_000, 'longer than the interval, but steady')
  t.equal(dripping, 'cut', 'a byte now and then')
  t.equal(short, 1, 'little, but all of it')
})
