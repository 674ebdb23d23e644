/**
 * A key of ENCRYPTION_KEY is replaced while the service runs: everything reads before, between and
 * after.
 */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import t from 'tap'
import type { Test } from 'tap'
import { generateSigningKey } from '../../src/auth/keys.ts'
import { createKeyRing, keyIdOf } from '../../src/complaints/keyRing.ts'
import type { ReadyConfig } from '../../src/config/config.ts'
import { rekey } from '../../src/store/rekey.ts'
import { startWebhooks } from '../../src/backgroundJobs.ts'
import { formOf, FORM_TYPE } from '../support/multipart.ts'
import { run } from '../support/processes.ts'
import { newCheckpointKey } from '../support/checkpoints.ts'
import { createReceiver, verified } from '../support/receiver.ts'
import { requestToken } from '../support/requests.ts'
import { COMPLAINT } from '../support/situations.ts'
import { until } from '../support/waiting.ts'
import { createWorld, startApp } from '../world.ts'

const [oldKey, newKeyOfService] = [randomBytes(32), randomBytes(32)]
const [OLD, NEW] = [keyIdOf(oldKey), keyIdOf(newKeyOfService)]
const BROKER = 'broker-antwerp'
const HANDLER = 'handler-an'

const world = await createWorld(t, {
  webhookAllowedNetworks: ['127.0.0.0/8'],
  keys: { signingKeys: [await generateSigningKey()], encryptionKeys: [oldKey], checkpointKeys: [newCheckpointKey()] },
})
const receiver = await createReceiver(t)

/** The same database under other keys. */
async function process (
  encryptionKeys: Buffer[],
  parts: Parameters<typeof startApp>[3] = {},
): Promise<{ app: FastifyInstance, config: ReadyConfig, end(): Promise<void> }> {
  const config = { ...world.config, keys: { ...world.config.keys, encryptionKeys } } as ReadyConfig
  const { app, source } = await startApp(config, world.clock, async () => {}, parts)
  const relay = startWebhooks({ config, source }, { tickMs: 20, onError: error => { throw error } })
  let ended: Promise<void> | undefined
  const end = () => ended ??= (async () => {
    await relay.stop()
    await app.close()
    await source.destroy()
  })()
  t.teardown(end)
  return { app, config, end }
}

const sendingTo =
  (app: FastifyInstance) =>
  async (
    client: string,
    method: 'GET' | 'POST',
    url: string,
    payload?: object | string,
    headers: Record<string, string> = {},
  ) => {
    const authorization = `Bearer ${await world.token(client)}`
    const response = await app.inject({
      method,
      url,
      ...(payload !== undefined && { payload }),
      headers: { authorization, ...headers },
    })
    const isJson = String(response.headers['content-type']).includes('json')
    return {
      status: response.statusCode,
      headers: response.headers,
      body: response.body,
      json: isJson ? response.json() : undefined,
    }
  }

type Request = Parameters<ReturnType<typeof sendingTo>>

const WEBHOOK = { url: receiver.url('/rekeyed') }
const CLIENT = { clientId: 'rekeyed-client', name: 'Rekeyed', officeId: '' }
const LOGGED = { ...COMPLAINT, brokerReference: 'REKEY-1' }

async function written () {
  const send = sendingTo(world.app)
  const expect = async (status: number, ...request: Request) => {
    const answer = await send(...request)
    if (answer.status !== status) throw new Error(`${request[1]} ${request[2]}: ${answer.body}`)
    return answer
  }
  const log = await expect(201, BROKER, 'POST', '/v1/complaints', {
    ...LOGGED,
    interventions: [{ kinds: ['ANSWER'], summary: 'Gebeld en uitgelegd.' }],
  }, { 'idempotency-key': 'rekey-log' })
  const at = `/v1/complaints/${log.json.id}`
  await expect(201, BROKER, 'POST', `${at}/escalation`, { ground: 'UNSATISFIED_AFTER_FIRST_LINE' })
  const me = (await send(HANDLER, 'GET', '/v1/me')).json
  await expect(200, HANDLER, 'POST', `${at}/assignment`, { handlerId: me.id, independenceDeclared: true })
  await expect(200, HANDLER, 'POST', `${at}/acknowledgement`, { channel: 'EMAIL' })
  await expect(201, BROKER, 'POST', `${at}/messages`, {
    direction: 'INBOUND',
    channel: 'PHONE',
    language: 'nl',
    kind: 'INFORMATION',
    text: 'Belde om te vragen hoe het staat.',
  })
  const attachment = await expect(
    201,
    BROKER,
    'POST',
    `${at}/attachments`,
    formOf({ content: 'Een verslag.', fileName: 'verslag.txt' }),
    { 'content-type': FORM_TYPE },
  )
  const endpoint = await expect(201, BROKER, 'POST', '/v1/webhookEndpoints', WEBHOOK, {
    'idempotency-key': 'rekey-endpoint',
  })
  CLIENT.officeId = (await send(BROKER, 'GET', '/v1/me')).json.office.id
  const client = await expect(201, 'admin-els', 'POST', '/v1/clients', CLIENT, { 'idempotency-key': 'rekey-client' })
  for (let more = 0; more < 12; more++) {
    await expect(201, BROKER, 'POST', '/v1/complaints', COMPLAINT, { 'idempotency-key': `rekey-${more}` })
  }
  const list = await expect(200, BROKER, 'GET', '/v1/complaints?pageSize=5')
  const rows = [1, 2, 3].map(row => JSON.stringify({ ...COMPLAINT, brokerReference: `IMPORT-${row}` })).concat('[]')
    .join('\n')
  const task = await expect(202, BROKER, 'POST', '/v1/complaints/import', rows, {
    'content-type': 'application/x-ndjson',
    'on-behalf-of': 'Mieke',
  })
  const erasure = { complaintIds: [log.json.id], reason: 'De persoon vraagt het.' }
  await expect(202, 'manager-carla', 'POST', '/v1/dataSubjects/erasure', erasure)
  return { log, at, attachment, endpoint, client, list, task }
}

const made = await written()

/** Everything that lies sealed, read through the API. */
async function assertReads (t: Test, app: FastifyInstance) {
  const send = sendingTo(app)
  const { at } = made
  t.match((await send(HANDLER, 'GET', at)).json, { description: COMPLAINT.description })
  t.match((await send(HANDLER, 'GET', `${at}/history/verification`)).json, { valid: true })
  t.match((await send(HANDLER, 'GET', `${at}/history`)).status, 200)
  t.equal((await send(HANDLER, 'GET', `${at}/messages`)).json.items[0].text, 'Belde om te vragen hoe het staat.')
  const [letter] = (await send(HANDLER, 'GET', `${at}/letters`)).json.items
  t.match((await send(HANDLER, 'GET', `${at}/letters/${letter.id}/text`)).body, /Jan Peeters/, 'a letter')
  t.equal(
    (await send(HANDLER, 'GET', `${at}/attachments/${made.attachment.json.id}/content`)).body,
    'Een verslag.',
    'an attachment',
  )
  const credentials = { client_id: CLIENT.clientId, client_secret: made.client.json.secret.secret }
  const { statusCode } = await requestToken(app, { grant_type: 'client_credentials', ...credentials })
  t.equal(statusCode, 200, 'a client\'s secret')
  const [erasure] = (await send('manager-carla', 'GET', '/v1/dataSubjects/erasures')).json.items
  t.equal(erasure.reason, 'De persoon vraagt het.', 'the reason of an erasure')
  const replays: [string, Request, string][] = [
    ['a complaint',        [BROKER, 'POST', '/v1/complaints', { ...LOGGED, interventions: [{ kinds: ['ANSWER'], summary: 'Gebeld en uitgelegd.' }] }, { 'idempotency-key': 'rekey-log' }], made.log.body],
    ['a webhook\'s secret', [BROKER, 'POST', '/v1/webhookEndpoints', WEBHOOK, { 'idempotency-key': 'rekey-endpoint' }], made.endpoint.body],
    ['a client\'s secret',  ['admin-els', 'POST', '/v1/clients', CLIENT, { 'idempotency-key': 'rekey-client' }], made.client.body],
  ]
  for (const [name, request, body] of replays) {
    const { headers, body: again } = await send(...request)
    t.equal(headers['idempotency-replayed'], 'true', `stored response: ${name}`)
    t.equal(again, body, name)
  }
  const other = await send(BROKER, 'POST', '/v1/complaints', COMPLAINT, { 'idempotency-key': 'rekey-log' })
  t.equal(other.status, 422, 'and another input under its key is known as one')
}

/** A ping, signed with the secret that the endpoint was given at first. */
async function assertSigned (t: Test, app: FastifyInstance) {
  const before = receiver.at('/rekeyed').length
  t.equal((await sendingTo(app)(BROKER, 'POST', '/v1/complaints', COMPLAINT)).status, 201)
  const all = await receiver.wait('/rekeyed', before + 1)
  t.ok(verified(all.at(-1)!, made.endpoint.json.secrets[0].secret), 'a webhook')
}

const columns: { name: string, column: string }[] = await world.owner.query(`
  select table_name as name, column_name as column from information_schema.columns
  where table_schema = 'public' and data_type in ('text', 'jsonb', 'ARRAY')`)

/** In which columns of the whole database this key is named. */
async function naming (id: string): Promise<string[]> {
  const found = await Promise.all(columns.map(async ({ name, column }) => {
    const [{ count }] = await world.owner
      .query(`select count(*)::integer as count from ${name} where ${column}::text like '%${id}.%'`)
    return count > 0 ? [`${name}.${column}`] : []
  }))
  return found.flat().toSorted()
}

const SEALED = [
  'complaint_keys.wrapped', 'erasures.reason', 'import_rows.payload', 'stored_responses.body',
  'stored_responses.fingerprint', 'tasks.on_behalf_of', 'webhook_secrets.sealed',
]

t.test('under a new key with the old one behind it everything reads', async t => {
  t.same(await naming(OLD), SEALED)
  const { app, end } = await process([newKeyOfService, oldKey])
  await assertReads(t, app)
  await assertSigned(t, app)
  t.equal((await sendingTo(app)(BROKER, 'GET', made.list.json.next)).status, 200, 'a cursor that the old key signed')
  await end()
})

t.test('beside writers, and stopped halfway, everything is re-encrypted', async t => {
  const { app, end } = await process([newKeyOfService, oldKey])
  const ring = createKeyRing([newKeyOfService, oldKey])
  const stop = new Error('stopped')
  await t.rejects(
    rekey(world.owner, ring, {
      batch: 3,
      onProgress: (_column, done) => {
        if (done >= 6) throw stop
      },
    }),
    stop,
  )
  t.same(await naming(OLD), SEALED, 'not all is done')

  // A row that another transaction locks waits for the next pass.
  const holder = new pg.Client({ connectionString: world.database.ownerUrl })
  await holder.connect()
  t.teardown(() => holder.end())
  await holder
    .query(`begin; select from complaint_keys where wrapped like '${OLD}.%' order by complaint_id limit 1 for update`)
  const writing = { over: false, written: 0 }
  const writer = (async () => {
    for (; !writing.over; writing.written++) {
      t.equal(
        (await sendingTo(app)(BROKER, 'POST', '/v1/complaints', COMPLAINT, {
          'idempotency-key': `beside-${writing.written}`,
        })).status,
        201,
      )
    }
  })()
  let released: Promise<unknown> | undefined
  const progress: [string, number, number][] = []
  const { resealed, byKey, damaged } = await rekey(world.owner, ring, {
    batch: 3,
    pauseMs: 100,
    onProgress (...step) {
      progress.push(step)
      const [column, done, of] = step
      if (column === 'complaint_keys.wrapped' && done === of - 1) released ??= holder.query('rollback')
    },
  })
  t.ok(await released, 'the locked row was the last of its column')
  writing.over = true
  await writer
  t.comment(`${resealed} values re-encrypted in statements of 3, beside ${writing.written} complaints that were logged meanwhile`)
  t.same([...byKey.keys()], [NEW])
  t.equal(damaged.size, 0)
  t.ok(
    progress.some(([column, done, of]) => column === 'complaint_keys.wrapped' && done > 0 && done <= of),
    'progress is told',
  )
  t.same(await naming(OLD), [], 'nothing in the whole database names the old key')
  t.equal((await rekey(world.owner, ring)).resealed, 0, 'once more finds nothing')
  await end()
})

t.test('the command says what may be retired, and what it cannot open', async t => {
  const environment = (...keys: Buffer[]) => ({
    MIGRATIONS_DATABASE_URL: world.database.ownerUrl,
    ENCRYPTION_KEY: keys.map(key => key.toString('base64')).join('\n'),
  })
  t.match(await run('src/commands/rekey.ts', environment(newKeyOfService, oldKey)), {
    code: 0,
    output: `No value uses ${OLD} any longer`,
  })
  t.match(await run('src/commands/rekey.ts', environment(oldKey)), {
    code: 1,
    output: new RegExp(`\\d+ values use the key ${NEW}, which ENCRYPTION_KEY lacks`),
  })
  t.match(await run('src/commands/rekey.ts', { ENCRYPTION_KEY: 'x' }), {
    code: 1,
    output: /The keys cannot be changed:\n {2}MIGRATIONS_DATABASE_URL is missing.*\n {2}ENCRYPTION_KEY is not 32 bytes/,
  })
  const [{ id, sealed }] = await world.owner.query('select id, sealed from webhook_secrets')
  await world.owner.query('update webhook_secrets set sealed = $1', [`${OLD}.AAAA`])
  t.match(await run('src/commands/rekey.ts', environment(newKeyOfService, oldKey)), {
    code: 1,
    output: 'webhook_secrets.sealed: 1 values cannot be decrypted with the key that they name',
  })
  await world.owner.query('update webhook_secrets set sealed = $1 where id = $2', [sealed, id])
})

t.test('without the old key everything reads', async t => {
  const { app, end } = await process([newKeyOfService], { jobs: { imports: { tickMs: 20 } } })
  await assertReads(t, app)
  await assertSigned(t, app)
  const send = sendingTo(app)
  const task = await until(async () => {
    const { json } = await send(BROKER, 'GET', `/v1/tasks/${made.task.json.id}`)
    return json.finishedAt !== undefined && json
  }, 'The import does not end')
  t.match(task, { status: 'DONE', created: 3, refused: 1 }, 'an import that was waiting')
  const { items } = (await send(BROKER, 'GET', `/v1/tasks/${task.id}/results`)).json
  t.match(items.at(-1), { status: 'REFUSED', problem: { status: 400 } }, 'and what it refused')
  t.match((await send(BROKER, 'GET', `/v1/complaints/${items[0].complaintId}/history`)).json.items[0].actor, {
    onBehalfOf: 'Mieke',
  })
  t.equal((await send(BROKER, 'GET', made.list.json.next)).status, 400, 'a cursor of the retired key begins anew')
  await end()
})
