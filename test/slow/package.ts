/**
 * The published client: built, installed beside its own documentation, and every example of that
 * run.
 */
import { execFile } from 'node:child_process'
import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import t from 'tap'
import type { createComplaintsClient as Create, verifyWebhook as Verify } from '../../src/client/index.ts'
import { createWorld } from '../world.ts'

const run = promisify(execFile)
const ROOT = new URL('../..', import.meta.url).pathname
const FOLDER = `${ROOT}build/examples`

await run(process.execPath, ['scripts/buildClient.ts'], { cwd: ROOT })
const built = await import(`${ROOT}build/client/client/index.js`) as {
  createComplaintsClient: typeof Create,
  verifyWebhook: typeof Verify,
}

t.test('every example of the documentation compiles under strict TypeScript and runs', async t => {
  const world = await createWorld(t)
  const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
  const examples = [...readFileSync(`${ROOT}docs/guides/client.md`, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
    ([, code = '']) => code
  )
  t.equal(examples.length, 4)

  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(`${FOLDER}/node_modules`, { recursive: true })
  symlinkSync('../../client', `${FOLDER}/node_modules/complaints-api-client`)
  examples.forEach((code, index) =>
    writeFileSync(`${FOLDER}/example${index}.ts`, code.replaceAll('http://127.0.0.1:3000', address))
  )
  // It follows for ever: test/graphql/subscriptions.ts runs it.
  writeFileSync(
    `${FOLDER}/following.ts`,
    /^```ts\n([\s\S]*?)^```/m.exec(readFileSync(`${ROOT}docs/guides/graphql.md`, 'utf8'))?.[1] ?? '',
  )
  writeFileSync(`${FOLDER}/package.json`, '{"type":"module"}')
  writeFileSync(`${FOLDER}/tsconfig.json`, JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: 'esnext',
      module: 'nodenext',
      moduleDetection: 'force',
      lib: ['esnext', 'dom', 'dom.iterable'],
      types: [],
    },
    include: ['*.ts'],
  }))
  await run(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', FOLDER])
    .catch(({ stdout }) => { throw new Error(`The examples do not compile:\n${stdout}`) })

  const outputs = []
  for (const index of examples.keys()) {
    outputs.push((await run(process.execPath, [`${FOLDER}/example${index}.ts`])).stdout)
  }
  t.match(outputs[0], 'Makelaarskantoor Scheldezicht')
  t.match(outputs[1], /^K-\d{4}-000001 \[ 'ACKNOWLEDGEMENT by .*', 'FINAL_ANSWER by .*' \]/)
  t.match(outputs[2], /^K-\d{4}-000001 \d{4}-\d{2}-\d{2}/)
})

t.test('a request is repeated under one key, and a refused token is renewed once', async t => {
  const seen: { key: string | undefined, token: string | undefined }[] = []
  const answers = [
    { status: 503, headers: { 'retry-after': '0' } },
    { status: 401, headers: {} },
    { status: 429, headers: { 'retry-after': '0' } },
    { status: 201, headers: {} },
  ]
  let tokens = 0
  const server = createServer((request, response) => {
    if (request.url === '/oauth/token') {
      return void response.setHeader('content-type', 'application/json')
        .end(JSON.stringify({ access_token: `token ${++tokens}`, expires_in: 900 }))
    }
    request.resume().on('end', () => {
      seen.push({ key: request.headers['idempotency-key'] as string, token: request.headers.authorization })
      const { status, headers } = answers[seen.length - 1] ?? { status: 500, headers: {} }
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{"id":"x"}')
    })
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  const client = built.createComplaintsClient({ baseUrl: `http://127.0.0.1:${port}`, clientId: 'a', clientSecret: 'b' })

  const { response } = await client.POST('/v1/deadlineCalculations', {
    body: { receivedAt: '2026-03-10T09:15:00+01:00' },
  })

  t.equal(response.status, 201)
  t.equal(seen.length, 4)
  t.equal(new Set(seen.map(({ key }) => key)).size, 1, 'one key for all attempts')
  t.ok(seen[0]?.key)
  t.same(seen.map(({ token }) => token), ['Bearer token 1', 'Bearer token 1', 'Bearer token 2', 'Bearer token 2'])
})

t.test('a webhook is believed only when it is signed with a live secret, lately, and unchanged', async t => {
  const key = randomBytes(24)
  const secret = `whsec_${key.toString('base64')}`
  const body = '{"type":"complaint.escalated"}'
  const now = Math.floor(Date.now() / 1000)
  const headers = (timestamp: number, signedBody = body, signedKey = key) => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,AAAA v1,${
      createHmac('sha256', signedKey).update(`msg_1.${timestamp}.${signedBody}`).digest('base64')
    }`,
  })
  t.same(await built.verifyWebhook(body, headers(now), secret), { type: 'complaint.escalated' })
  t.same(
    await built.verifyWebhook(body, headers(now), ['whsec_AAAA', secret]),
    { type: 'complaint.escalated' },
    'one of two live secrets',
  )
  await t.rejects(built.verifyWebhook(`${body} `, headers(now), secret), /No signature matches/)
  await t.rejects(built.verifyWebhook(body, headers(now, body, randomBytes(24)), secret), /No signature matches/)
  await t.rejects(built.verifyWebhook(body, headers(now - 301), secret), /too old or too new/)
  await t.rejects(built.verifyWebhook(body, headers(now + 301), secret), /too old or too new/)
  await t.rejects(built.verifyWebhook(body, { 'webhook-id': 'msg_1' }, secret), /missing/)
})
