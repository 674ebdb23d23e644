/**
 * Stored responses: given again only to whom their complaint is open, and removed after their 30
 * days.
 */
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { CLIENTS, GHENT } from '../../src/sandbox/seed/people.ts'
import { createExpiredResponses } from '../../src/store/idempotency.ts'
import { removeExpiredResponses } from '../../src/usecases/idempotency.ts'
import { both } from '../support/calls.ts'
import type { Calls } from '../support/calls.ts'
import { until } from '../support/waiting.ts'
import { anotherProcess, createWorld } from '../world.ts'
import type { World } from '../world.ts'

const world = await createWorld(t)
const { rest, graphql } = both(world)
const apis = [rest, graphql] as const

// A second process on the same database.
const { app, source } = await anotherProcess(t, world)
const elsewhere = both({ ...world, app } satisfies World)

const body = (more: object = {}) => ({
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.', ...more,
})
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }
const versionOf = async (client: string, id: string) => (await rest.read(client, id)).complaint?.version

/** Each is about one complaint; by the office that sees it. */
const ABOUT_ONE: [operation: string, body: object][] = [
  ['logComplaint', body(direct)],
  ['recordOmbudsmanReferral', { ...direct, referredOn: '2026-03-02' }],
  ['addMessage', { direction: 'OUTBOUND', channel: 'PHONE', kind: 'INFORMATION', language: 'nl', text: 'Wij belden.' }],
  ['addNote', { text: 'Gebeld.', visibility: 'SHARED' }],
]

/** Ways in which a complaint is closed to its office, and opened again where there is one. */
const CLOSINGS: [how: string, close: (id: string) => Promise<unknown>, open?: (id: string) => Promise<unknown>][] = [
  ['the office has no access any more', id => setAccess(id, 'NONE'), id => setAccess(id, 'FULL')],
  [
    'it moved to another office',
    id => world.owner.query('update complaints set office_id = $2 where id = $1', [id, GHENT.id]),
  ],
  [
    'its personal data were erased',
    id => world.owner.query('delete from complaint_keys where complaint_id = $1', [id]),
  ],
]
const setAccess = async (id: string, brokerAccess: string) =>
  rest.done('manager-carla', 'updateComplaint', { complaintId: id }, { brokerAccess }, {
    version: (await versionOf('manager-carla', id))!,
  })

t.test('a stored response with a complaint is not replayed to a client that cannot open it', async t => {
  for (const [way, [how, close, open]] of CLOSINGS.entries()) {
    for (const calls of apis) {
      const key = `closed-${calls.name}-${way}`
      const created = await calls.act('broker-antwerp', 'logComplaint', {}, body(direct), { key })
      const ids = { complaintId: created.complaint?.id as string }
      const again = (api: Calls, [operation, payload]: (typeof ABOUT_ONE)[number]) =>
        api.act('broker-antwerp', operation, operation === 'logComplaint' ? {} : ids, payload, { key })
      for (const one of ABOUT_ONE) t.ok((await again(calls, one)).status < 300, one[0])
      await close(ids.complaintId)
      const unknown = { complaintId: randomUUID() }
      for (const api of [rest, graphql, elsewhere.rest, elsewhere.graphql]) {
        for (const one of ABOUT_ONE) {
          const reply = await again(api, one)
          t.match(
            reply,
            { status: 404, problem: 'resourceNotFound', replayed: undefined, complaint: undefined },
            `${api.name} ${one[0]}: ${how}`,
          )
          const { detail } = await api.act('broker-antwerp', 'recordOmbudsmanReferral', unknown, ABOUT_ONE[1]![1])
          t.equal(reply.detail, detail, 'as for one that does not exist')
        }
      }
      t.match(
        await calls.act('broker-antwerp', 'logComplaint', {}, body(), { key }),
        { status: 422 },
        'another input is still told so',
      )
      if (open === undefined) continue
      await open(ids.complaintId)
      t.match(
        await again(calls, ABOUT_ONE[0]!),
        { replayed: true, body: created.body },
        'opened again, it is given again',
      )
    }
  }
})

t.test('stored responses past their 30 days are removed, and no other', async t => {
  const clientId = CLIENTS.find(one => one.clientId === 'broker-ghent')?.id
  await world.owner.query('delete from stored_responses where client_id = $1', [clientId])
  const left = async (): Promise<string[]> =>
    (await world.owner.query<{ key: string }[]>('select key from stored_responses where client_id = $1 order by key', [
      clientId,
    ])).map(({ key }) => key)
  const store = (name: string, count: number, age: string) => world.owner.query(`
    insert into stored_responses (client_id, operation, key, fingerprint, etag, body, stored_at)
    select $1, 'logComplaint', $2 || place, '', '', '', now() - $4::interval from generate_series(1, $3) place`, [clientId, name, count, age])
  await store('young', 3, '29 days 23:59')
  await store('old', 1_300, '30 days 00:00:01')

  const replicas = Array.from({ length: 4 }, () => createExpiredResponses(source))
  const removed = await Promise.all(replicas.map(replica => replica.remove(500)))
  t.ok(removed.reduce((sum, count) => sum + count, 0) >= 500, `by the four together ${removed.join(' + ')}`)
  t.ok(removed.every(count => count <= 500), 'each in batches')
  await Promise.all(replicas.map(expiredResponses => removeExpiredResponses({ expiredResponses })))
  for (const expiredResponses of replicas) await removeExpiredResponses({ expiredResponses })
  t.same(await left(), ['young1', 'young2', 'young3'])

  await store('old', 2, '31 days')
  await anotherProcess(t, world, { jobs: { cleanup: { tickMs: 20 } } })
  await until(async () => (await left()).length <= 3, 'The cleanup job removes nothing')
  t.same(await left(), ['young1', 'young2', 'young3'], 'the cleanup job removes the same')
})
