/** The chain of a history: each event is bound to the one before it, by more than its own hash. */
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { createVerifier, GENESIS, hashOf } from '../../src/complaints/history.ts'
import type { HistoryEntry } from '../../src/complaints/history.ts'

const complaintId = randomUUID()

function chained (length: number): HistoryEntry[] {
  const entries: HistoryEntry[] = []
  for (let sequence = 1; sequence <= length; sequence++) {
    entries.push(hashed({
      complaintId,
      sequence,
      type: 'complaint.updated',
      at: `2026-03-0${sequence}T09:00:00Z`,
      version: sequence,
      facts: '{"changes":[]}',
      sealed: `c${sequence}`,
      previousHash: entries.at(-1)?.hash ?? GENESIS,
    }))
  }
  return entries
}
const hashed = (entry: Omit<HistoryEntry, 'hash'>): HistoryEntry => ({ ...entry, hash: hashOf(entry) })
const rehashed = (entry: HistoryEntry, more: Partial<HistoryEntry>): HistoryEntry => hashed({ ...entry, ...more })
const headOf = (entries: HistoryEntry[]) => ({
  historyLength: entries.length,
  historyHead: entries.at(-1)?.hash ?? GENESIS,
})
const LENGTH = 5

function verify (entries: HistoryEntry[], head: ReturnType<typeof headOf>) {
  const verifier = createVerifier(head)
  verifier.add(entries)
  return verifier.result()
}

t.test('a chain that is as it was written is whole', async t => {
  t.same(verify(chained(LENGTH), headOf(chained(LENGTH))), { valid: true, length: LENGTH })
  t.same(verify([], headOf([])), { valid: true, length: 0 })
})

t.test('an event that is written anew with its own right hash is found at the one after it', async t => {
  const entries = chained(LENGTH)
  for (let place = 1; place < LENGTH; place++) {
    for (
      const more of [
        { type: 'complaint.closed' },
        { facts: '{"changes":[{"member":"status"}]}' },
        { sealed: 'other' },
        { at: '2026-01-01T00:00:00Z' },
      ] satisfies Partial<HistoryEntry>[]
    ) {
      const tampered = entries.with(place - 1, rehashed(entries[place - 1] as HistoryEntry, more))
      t.same(
        verify(tampered, headOf(entries)),
        { valid: false, length: LENGTH, brokenAt: place + 1 },
        `${Object.keys(more)} of ${place}`,
      )
    }
  }
  const last = entries.with(LENGTH - 1, rehashed(entries.at(-1) as HistoryEntry, { type: 'complaint.closed' }))
  t.same(verify(last, headOf(entries)), { valid: false, length: LENGTH, brokenAt: LENGTH }, 'of the last, the head in the complaint\'s row tells')
})

t.test('an event with a right hash over another link is found', async t => {
  const entries = chained(LENGTH)
  for (const previousHash of [GENESIS, entries[0]?.hash as string, 'f'.repeat(64)]) {
    const tampered = entries.with(2, rehashed(entries[2] as HistoryEntry, { previousHash }))
    t.same(verify(tampered, headOf(entries)), { valid: false, length: LENGTH, brokenAt: 3 })
  }
  const start = entries.with(0, rehashed(entries[0] as HistoryEntry, { previousHash: 'f'.repeat(64) }))
  t.same(
    verify(start, headOf(entries)),
    { valid: false, length: LENGTH, brokenAt: 1 },
    'nor does a chain begin with a link to nothing',
  )
})
