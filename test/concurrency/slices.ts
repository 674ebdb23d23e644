/** Long work cut into parts: each member once, in order, and others have their turn in between. */
import t from 'tap'
import { createVerifier, record } from '../../src/complaints/history.ts'
import type { HistoryEntry } from '../../src/complaints/history.ts'
import { newKey } from '../../src/complaints/encryption.ts'
import type { Actor } from '../../src/directory/actor.ts'
import { slicesOf } from '../../src/concurrency/slices.ts'
import { orderOf } from '../support/letterOrders.ts'

t.test('others have their turn between two parts', async t => {
  const seen: number[] = []
  let turns = 0
  for await (const part of slicesOf(Array.from({ length: 10 }, (_, index) => index), 4)) {
    seen.push(...part)
    setImmediate(() => { turns += 1 })
  }
  t.same(seen, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  t.equal(turns, 2)
})

t.test('a history verified part by part is verified as it is at once', async t => {
  const key = newKey()
  const actor: Actor = { id: 'a', clientId: 'c', name: 'An', role: 'MANAGER', tiedOfficeIds: [], scopes: [] }
  let { complaint } = orderOf('FINAL_ANSWER', 'nl')
  complaint = { ...complaint, historyLength: 0 }
  const entries: HistoryEntry[] = []
  for (let count = 0; count < 10; count++) {
    const recorded = record(
      count === 0 ? undefined : complaint,
      { ...complaint, remedySought: `${count}` },
      { type: count === 0 ? 'complaint.logged' : 'complaint.updated' },
      actor,
      '2026-04-13T10:00:00Z',
      key,
    )
    complaint = recorded.complaint
    entries.push(recorded.entry)
  }
  const changed = (at: number, more: Partial<HistoryEntry>) =>
    entries.map((entry, index) => index === at ? { ...entry, ...more } : entry)
  const rows: [string, HistoryEntry[], object][] = [
    ['whole',             entries,                                        { valid: true, length: 10 }],
    ['changed',           changed(4, { facts: '{"actor":{}}' }),          { valid: false, length: 10, brokenAt: 5 }],
    ['no JSON',           changed(6, { facts: '{' }),                     { valid: false, length: 10, brokenAt: 7 }],
    ['one is missing',    entries.filter((_, index) => index !== 3),      { valid: false, length: 9, brokenAt: 4 }],
    ['the end is missing', entries.slice(0, 8),                           { valid: false, length: 8, brokenAt: 9 }],
  ]
  for (const [what, history, verification] of rows) {
    for (const size of [1, 3, 8, 10]) {
      const verifier = createVerifier(complaint)
      for await (const part of slicesOf(history, size)) verifier.add(part)
      t.same(verifier.result(), verification, `${what}, ${size} at a time`)
    }
  }
  const verify = (head: object) => {
    const verifier = createVerifier({ ...complaint, ...head })
    verifier.add(entries)
    return verifier.result()
  }
  t.same(
    verify({ historyLength: 8, historyHead: entries[7]?.hash ?? '' }),
    { valid: false, length: 10, brokenAt: 9 },
    'added after the head',
  )
  t.same(verify({ historyHead: 'other' }), { valid: false, length: 10, brokenAt: 10 }, 'another head')
})
