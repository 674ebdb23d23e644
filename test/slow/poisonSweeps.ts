/**
 * Reminders and leftovers: one that always fails and one that kills its process are set aside, and
 * the others are done.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import t from 'tap'
import { folder } from '../../src/store/correspondence/files.ts'
import { restCalls } from '../support/calls.ts'
import { FORM_TYPE, formOf, pdf } from '../support/multipart.ts'
import { FAILS, KILLS } from '../support/poison.ts'
import { BROKER, NOW, PERSON, received } from '../support/situations.ts'
import { supervised } from '../support/supervised.ts'
import { until } from '../support/waiting.ts'
import { configAsJson } from '../support/configFromJson.ts'
import { anotherProcess, createWorld } from '../world.ts'

t.setTimeout(600_000)

const world = await createWorld(t, { logLevel: 'silent' })
const rest = restCalls(world)
const { owner, config: { attachmentsDir } } = world
const LATER = '2026-03-20T10:00:00Z'
const NO_FILE = '01900000-0000-7000-8000-0000000000ff'
const argument = { ...configAsJson(world.config), now: LATER, failingFile: NO_FILE, killingFile: NO_FILE }

const named = (name: string) => received(rest, { complainant: { ...PERSON, name } })
const reminders = async (id: string): Promise<number> =>
  (await owner.query('select count(*)::integer as count from events where complaint_id = $1 and type like \'deadline.%\'', [id]))[0].count
const setAside = async (): Promise<string[]> =>
  (await owner.query('select item from work_attempts where attempts >= 3 order by item')).map(
    ({ item }: { item: string }) => item
  )

t.test('reminders', async t => {
  world.clock.set(NOW)
  const [failing, killing] = [await named(`Jan ${FAILS}`), await named(`Jan ${KILLS}`)]
  const whole = await Promise.all(Array.from({ length: 8 }, () => named('Jan Peeters')))
  const sweeper = supervised(t, 'sweepProcess.ts', argument)
  for (const { id } of whole) {
    await until(async () => await reminders(id) === 2 || undefined, 'a reminder never came')
  }
  await until(
    async () => ((await setAside()).length === 2 && sweeper.deaths() === 3) || undefined,
    'they are never set aside',
  )
  t.same(await setAside(), [failing.id, killing.id].toSorted())
  await sweeper.stop()
  t.same([await reminders(failing.id), await reminders(killing.id)], [0, 0])

  // A day later, mended.
  await owner.query('update work_attempts set begun_at = begun_at - interval \'25 hours\'')
  await world.app.inject({ method: 'PUT', url: '/sandbox/clock', payload: { now: LATER } })
  t.same([await reminders(failing.id), await reminders(killing.id)], [2, 2])
  t.same(await owner.query('select from work_attempts'), [])
})

t.test('leftovers of uploads', async t => {
  const ids = Array.from({ length: 10 }, (_, index) => `01900000-0000-7000-8000-0000000000${10 + index}`)
  const [failingFile = '', killingFile = '', ...whole] = ids
  mkdirSync(attachmentsDir, { recursive: true })
  for (const id of ids) writeFileSync(join(attachmentsDir, id), 'half')
  await owner.query(
    `insert into uploads (id, client_id, started_at) select id, (select id from clients limit 1), now() - interval '25 hours' from unnest($1::uuid[]) id`,
    [ids],
  )
  const sweeper = supervised(t, 'sweepProcess.ts', { ...argument, failingFile, killingFile })
  await until(
    async () => readdirSync(attachmentsDir).every(id => !whole.includes(id)) || undefined,
    'a leftover stays',
  )
  await until(
    async () => ((await setAside()).length === 2 && sweeper.deaths() === 3) || undefined,
    'they are never set aside',
  )
  t.same(await setAside(), [failingFile, killingFile])
  await sweeper.stop()
  t.same((await owner.query('select id from uploads order by id')).map(({ id }: { id: string }) => id), [
    failingFile,
    killingFile,
  ], 'known, and tried again in a day')
})

t.test('a file that breaks off while it is read harms no other download', async t => {
  const whole = folder(attachmentsDir)
  let broken = ''
  async function * halfOf (id: string) {
    let count = 0
    for await (const chunk of await whole.getStream(id)) {
      if (id === broken && count > 3) throw new Error('The disk failed')
      count += 1
      yield chunk
    }
  }
  const { app } = await anotherProcess(t, world, {
    drive: { ...whole, getStream: async id => Readable.from(halfOf(id)) },
  })
  const authorization = `Bearer ${await world.token(BROKER)}`
  const { id: complaintId } = await received(rest)
  const added = await Promise.all([1, 2].map(async () => {
    const response = await app.inject({
      method: 'POST',
      url: `/v1/complaints/${complaintId}/attachments`,
      headers: { authorization, 'content-type': FORM_TYPE },
      payload: formOf({ content: pdf(400_000) }),
    })
    return response.json<{ id: string }>().id
  }))
  broken = added[0] ?? ''
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  const download = (id: string) => fetch(`${origin}/v1/complaints/${complaintId}/attachments/${id}/content`, { headers: { authorization } })
    .then(async response => `${response.status} ${(await response.arrayBuffer()).byteLength}`)
  const sizes = await Promise.all([...added, ...added].map(async id => await download(id).catch(() => 'broken off')))
  t.same(sizes, ['broken off', '200 400000', 'broken off', '200 400000'])
})
