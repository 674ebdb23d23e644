/**
 * A copy kept up to date by `updatedSince` and `sort=updatedAt` alone, as the list's documentation
 * says, while others change what is read: 300 changes by 10 writers at once.
 */
import t from 'tap'
import { addDays } from '../../../src/calendar/days.ts'
import { both } from '../../support/calls.ts'
import type { Calls, Complaint } from '../../support/calls.ts'
import { parallel } from '../../support/comparison.ts'
import * as make from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const COMPLAINTS = 60
const ROUNDS = 30
const WRITERS = 10
const OVERLAP = { seconds: 60 }
const BETWEEN_ROUNDS = { minutes: 5 }

const world = await createWorld(t)
world.clock.set(make.NOW)
const { rest, graphql } = both(world)
const complaints = await parallel(Array.from({ length: COMPLAINTS }), () => make.logged(rest))

/**
 * What a broker's package does: pages to the end, then again from a minute before the newest that
 * it has.
 */
function copier (api: Calls) {
  const copy = new Map<string, Complaint>()
  const newest = () => [...copy.values()].map(({ updatedAt }) => updatedAt).sort().at(-1)
  let rows = 0

  async function catchUp (pageSize: number): Promise<void> {
    const since = newest()
    const filter = since === undefined
      ? {}
      : { updatedSince: Temporal.Instant.from(since).subtract(OVERLAP).toString() }
    for (let after: string | undefined; ;) {
      const { items = [], next, body } = await api.list(make.BROKER, filter, {
        sort: 'updatedAt',
        pageSize,
        ...(after !== undefined && { after }),
      })
      if (items.length === 0 && next !== undefined) throw new Error(`An empty page with a next one: ${body}`)
      rows += items.length
      for (const item of items) if ((copy.get(item.id)?.version ?? 0) < item.version) copy.set(item.id, item)
      if (next === undefined) return
      after = next
    }
  }
  return { copy, catchUp, rows: () => rows }
}

t.test('a copy misses no change, and reads little more than what changed', async t => {
  const copiers = [copier(rest), copier(graphql)]
  for (const { catchUp } of copiers) await catchUp(50)
  t.same(copiers.map(({ copy }) => copy.size), [COMPLAINTS, COMPLAINTS])

  const written = new AbortController()
  const reading = copiers.map(async ({ catchUp }) => { while (!written.signal.aborted) await catchUp(7) })
  const versions = new Map(complaints.map(({ id, version }) => [id, version]))
  let clock = Temporal.Instant.from(make.NOW)
  for (let round = 0; round < ROUNDS; round++) {
    clock = clock.add(BETWEEN_ROUNDS)
    world.clock.set(clock.toString())
    await Promise.all(Array.from({ length: WRITERS }, async (_, writer) => {
      const { id } = complaints[(round * 7 + writer * 3) % COMPLAINTS] as Complaint
      const { version } = await make.go(writer % 2 === 0 ? rest : graphql, make.BROKER, 'recordIntervention', { id }, {
        summary: `Ronde ${round}, gebeld.`,
      })
      versions.set(id, Math.max(version, versions.get(id) as number))
    }))
  }
  written.abort()
  await Promise.all(reading)
  const before = copiers.map(({ rows }) => rows())
  for (const { catchUp } of copiers) await catchUp(50)

  for (const [index, { copy, rows }] of copiers.entries()) {
    const synced = Object.fromEntries([...copy].map(([id, { version }]) => [id, version]))
    t.same(synced, Object.fromEntries(versions), `${ROUNDS * WRITERS} changes, none missed; ${rows()} rows read`)
    t.ok(rows() - (before[index] as number) <= 2 * WRITERS, 'the last time, what changed in the last round')
  }
})

t.test('a page is not moved by what changes meanwhile', async t => {
  for (const sort of ['loggedAt', '-loggedAt', 'dueOn'] as const) {
    const seen: string[] = []
    for (let after: string | undefined; ;) {
      const { items = [], next } = await rest.list(make.BROKER, {}, {
        sort,
        pageSize: 9,
        ...(after !== undefined && { after }),
      })
      seen.push(...items.map(({ id }) => id))
      if (next === undefined) break
      after = next
      await parallel(
        [1, 2, 3],
        number =>
          make.go(
            rest,
            make.BROKER,
            'recordIntervention',
            complaints[(seen.length + number) % COMPLAINTS] as Complaint,
          ),
      )
    }
    t.same(seen.toSorted(), complaints.map(({ id }) => id).toSorted(), sort)
  }
})

t.test('updatedSince tells of what both sides added, and to each side nothing of the other', async t => {
  for (const api of [rest, graphql]) {
    world.clock.set(make.NOW)
    const complaint = await make.received(api)
    const before = await api.read(make.BROKER, complaint.id)
    const since = '2026-03-16T12:00:00Z'
    const isListed = async (client: string) =>
      (await api.list(client, { updatedSince: since }, { sort: 'updatedAt', pageSize: 200 })).items
        ?.some(({ id }) => id === complaint.id)
    world.clock.set('2026-03-16T13:00:00Z')
    const message = {
      direction: 'INBOUND', channel: 'PHONE', language: 'nl', kind: 'INFORMATION', text: 'Belde terug.',
    }
    await api.act('handler-an', 'addNote', { complaintId: complaint.id }, { text: 'Intern.', visibility: 'INTERNAL' })
    await api.act('handler-an', 'addMessage', { complaintId: complaint.id }, { ...message, visibility: 'INTERNAL' })
    t.equal(await isListed(make.BROKER), false, `${api.name}: not of what is the other side's`)
    t.equal((await api.read(make.BROKER, complaint.id)).body, before.body)

    await api.act('handler-an', 'addMessage', { complaintId: complaint.id }, message)
    for (const client of [make.BROKER, 'handler-an']) t.equal(await isListed(client), true, `${api.name}: ${client}`)
    const after = await api.read(make.BROKER, complaint.id)
    t.equal(after.complaint?.version, complaint.version, 'no new version')
    if (api === rest) t.not(after.etag, before.etag, 'but another representation')
  }
})

t.test('updatedSince is an instant with an offset, inclusive', async t => {
  const [last] = (await rest.list(make.BROKER, {}, { sort: '-updatedAt', pageSize: 1 })).items ?? []
  const { updatedAt = '', id } = last as Complaint
  const local = Temporal.Instant.from(updatedAt).toZonedDateTimeISO('Europe/Brussels').toString({
    timeZoneName: 'never',
  })
  for (const updatedSince of [updatedAt, local]) {
    t.ok(
      (await rest.list(make.BROKER, { updatedSince }, { sort: 'updatedAt' })).items?.some(item => item.id === id),
      updatedSince,
    )
  }
  t.same((await rest.list(make.BROKER, { updatedSince: `${addDays(updatedAt.slice(0, 10), 1)}T00:00:00Z` })).items, [])
  t.equal((await rest.list(make.BROKER, { updatedSince: updatedAt.slice(0, 10) })).status, 400)
})
