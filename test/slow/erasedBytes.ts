/**
 * No byte of an erased person is left: marks are planted in every place, the complaints are erased,
 * the maintenance runs, and the files of tables, indexes and statistics are searched, with a dump
 * of every table, the log of the server and the files of attachments. WAL and backups keep them for
 * the term that docs/operating.md states.
 */
import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import t from 'tap'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { maintain } from '../../src/store/privacy/maintenance.ts'
import { readErasureLog } from '../../src/store/privacy/erasureLog.ts'
import { replayErasures } from '../../src/store/privacy/replay.ts'
import { restCalls } from '../support/calls.ts'
import { formOf, FORM_TYPE } from '../support/multipart.ts'
import { eraseApproved } from '../support/erasing.ts'
import { requestsOf } from '../support/requests.ts'
import * as make from '../support/situations.ts'
import { BROKER, go, NOW } from '../support/situations.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t)
const { owner, database } = world
const rest = restCalls(world)
world.clock.set(NOW)

/** Every mark that was planted, by its place. Letters alone, and nothing to compress. */
const planted = new Map<string, string>()
function mark (place: string): string {
  const text = [...randomBytes(24)].map(byte => String.fromCharCode(97 + byte % 26)).join('')
  planted.set(place, text)
  return text
}

const request = requestsOf(world)
const send = async (...of: Parameters<typeof request>) => {
  const answer = await request(...of)
  if (answer.statusCode >= 300) throw new Error(`${of[1]} ${of[2]}: ${answer.body}`)
  return answer.body === '' ? {} : answer.json()
}

const address = () => ({ street: mark('street'), postalCode: '2018', city: mark('city'), country: 'BE' })

/** A complaint with a mark in every place, closed. */
async function marked (): Promise<string> {
  const { id } = await send(BROKER, 'POST', '/v1/complaints', {
    complainant: {
      ...make.PERSON,
      name: `Jan ${mark('name')}`,
      email: `${mark('email')}@example.be`,
      postalAddress: address(),
    },
    representative: {
      name: mark('representative'),
      relation: 'LAWYER',
      mandateProvided: true,
      email: `${mark('representative email')}@example.be`,
    },
    subjects: ['SERVICE'], causes: ['DELAY'], description: `Over ${mark('description')} is niets gezegd.`, remedySought: mark('remedy'),
    policyNumber: mark('policy'), claimNumber: mark('claim'), brokerReference: mark('broker reference'),
    interventions: [{ kinds: ['ANSWER'], summary: mark('intervention') }],
  }, { 'idempotency-key': `marked-${planted.size}` })
  const at = `/v1/complaints/${id}`
  await send(BROKER, 'PATCH', at, { complainant: { email: `${mark('new email')}@example.be` } }, { 'if-match': '*' })
  await send(BROKER, 'POST', `${at}/escalation`, { ground: 'UNSATISFIED_AFTER_FIRST_LINE', remarks: mark('remarks') })
  await make.taken(rest, { id } as Parameters<typeof make.taken>[1])
  await send('handler-an', 'POST', `${at}/messages`, {
    direction: 'INBOUND',
    channel: 'EMAIL',
    language: 'nl',
    kind: 'INFORMATION',
    text: mark('message'),
  })
  await send('handler-an', 'POST', `${at}/notes`, { text: mark('note'), visibility: 'INTERNAL' })
  await send(
    'handler-an',
    'POST',
    `${at}/attachments`,
    formOf({ content: mark('file'), fileName: `${mark('file name')}.txt` }, { visibility: 'INTERNAL' }),
    { 'content-type': FORM_TYPE },
  )
  await send('handler-an', 'POST', `${at}/evidenceBundles`, { profile: 'SUPERVISOR' })
  await send('manager-carla', 'POST', '/v1/dataSubjects/export', { name: planted.get('name') ?? '' })
  await send('handler-an', 'POST', `${at}/finalAnswer`, {
    decision: 'UPHELD', explanation: `${mark('explanation')} en nog meer tekst, zodat het een uitleg is.`, rootCause: 'PROCESS', channel: 'EMAIL',
  })
  await go(rest, 'handler-an', 'closeComplaint', { id })
  return id
}

/** Files of the database, by the marks that are in them. */
async function marksInFiles (): Promise<string[]> {
  const [place] = await asAdmin(database.adminUrl, async client => {
    await client.query('checkpoint')
    return (await client.query<{ folder: string, oid: string }>(`
      select current_setting('data_directory') as folder, oid::text from pg_database where datname = current_database()`)).rows
  })
  const folder = join(place?.folder ?? '', 'base', place?.oid ?? '')
  const files = (await readdir(folder)).map(name => join(folder, name))
  files.push(join(dirname(place?.folder ?? ''), 'postgres.log'))
  for (const name of await readdir(world.config.attachmentsDir).catch(() => [])) {
    files.push(join(world.config.attachmentsDir, name))
  }
  files.push(world.config.erasureLog)
  const found = new Set<string>()
  for (const file of files) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    for (const [where, text] of planted) if (bytes.includes(text)) found.add(where)
  }
  return [...found].sort()
}

/** The same in a dump of every table. */
async function marksInDump (): Promise<string[]> {
  const tables: { name: string }[] = await owner
    .query("select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
  const found = new Set<string>()
  const search = (text: string) => { for (const [where, one] of planted) if (text.includes(one)) found.add(where) }
  for (const { name } of tables) search(JSON.stringify(await owner.query(`select t::text from ${name} t`)))
  return [...found].sort()
}

const PLAIN = ['broker reference', 'claim', 'description', 'explanation', 'name', 'policy', 'remedy', 'representative']

t.test('after erasure and maintenance no mark is left', async t => {
  for (let one = 0; one < 20; one++) await make.received(rest)
  const id = await marked()
  await owner.query('analyze')
  const before = await marksInFiles()
  t.same(PLAIN.filter(place => !before.includes(place)), [], 'the search finds what is there')
  const { id: erasureId } = await send('manager-carla', 'POST', '/v1/dataSubjects/erasure', {
    complaintIds: [id],
    reason: mark('reason'),
  })
  await send('manager-filip', 'POST', `/v1/dataSubjects/erasures/${erasureId}/approval`)
  await eraseApproved(world)
  t.same(await marksInDump(), [], 'nothing in a dump, before any maintenance')
  t.not((await marksInFiles()).length, 0, 'but in the files and statistics')
  const { tables, locked, statistics } = await maintain(owner)
  t.ok(tables.length > 10)
  t.same(locked, [])
  t.ok(statistics)
  t.same(await marksInFiles(), [])
  t.same((await maintain(owner)).erasures, 0, 'nothing more to do')
  const verification = await send('manager-carla', 'GET', `/v1/complaints/${id}/history/verification`)
  t.match(verification, { valid: true, erasedBy: verification.length })
})

t.test('what a restored backup brings back is erased again', async t => {
  const id = await marked()
  const { id: erasureId } = await send('manager-carla', 'POST', '/v1/dataSubjects/erasure', {
    complaintIds: [id],
    reason: 'Verzoek.',
  })
  const restored = await asRows(id)
  await send('manager-filip', 'POST', `/v1/dataSubjects/erasures/${erasureId}/approval`)
  await eraseApproved(world)
  // As a backup of before the approval brings it back: with its row, its key and the pending
  // request.
  await asAdmin(database.adminUrl, async client => {
    await client.query("set session_replication_role = 'replica'")
    await client.query('delete from erasure_items where complaint_id = $1', [id])
    await client.query('delete from erasures where id = $1', [erasureId])
    await client.query('update complaints set erased_at = null, complainant = $2, description = $3 where id = $1', [
      id,
      restored.complainant,
      restored.description,
    ])
    await client.query('insert into complaint_keys (complaint_id, wrapped) values ($1, $2)', [id, restored.wrapped])
  })
  t.equal((await rest.read('manager-carla', id)).status, 200, 'it is back')
  t.equal(await replayErasures(owner, await readErasureLog(world.config.erasureLog)), 1)
  await eraseApproved(world)
  t.equal((await rest.read('manager-carla', id)).status, 410)
  await maintain(owner)
  t.same(await marksInFiles(), [])
  t.equal(await replayErasures(owner, await readErasureLog(world.config.erasureLog)), 0)
})

async function asRows (id: string): Promise<{ complainant: string, description: string, wrapped: string }> {
  const [row] = await owner.query(
    'select complainant::text, description, wrapped from complaints join complaint_keys on complaint_id = id where id = $1',
    [id],
  )
  return row
}
