/** Finding 1: an import row that takes extremely long to validate. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Attack, Scene } from '../attack.ts'
import { COMPLAINT, times } from '../payloads.ts'
import { ask } from '../people.ts'

const NDJSON = { 'content-type': 'application/x-ndjson' }

/** 360 KB in one line. */
export const heavyRow = (): string =>
  JSON.stringify({ brokerReference: 'HEAVY-1', ...COMPLAINT, interventions: times(24_000, { summary: '' }) })

const PLAIN_ROWS = 5
const plainRows = (): string => times(PLAIN_ROWS, COMPLAINT)
  .map((row, index) => JSON.stringify({ brokerReference: `PLAIN-${index}`, ...row })).join('\n')

export const importRow: Attack = {
  name: 'import-row',
  finding: 1,
  title: 'an import of one row of 360 KB with 24,000 empty interventions; another office imports 5 rows after it',
  leaves: true,
  async play (scene) {
    await scene.send({ path: '/v1/complaints/import', body: heavyRow(), headers: NDJSON })
    const ended = await plainImport(scene)
    await sleep(3_000, undefined, { signal: scene.signal }).catch(() => undefined)
    return ended ? [] : [`another office's import of ${PLAIN_ROWS} rows did not end`]
  },
}

async function plainImport ({ service: { port }, tokens, signal }: Scene): Promise<boolean> {
  try {
    const taken = await fetch(`http://127.0.0.1:${port}/v1/complaints/import`, {
      method: 'POST', body: plainRows(), headers: { ...NDJSON, authorization: `Bearer ${tokens.neighbour}` }, signal,
    })
    const { id } = await taken.json() as { id: string }
    while (!signal.aborted) {
      const { status } = await ask(port, tokens.neighbour, `/v1/tasks/${id}`) as { status: string }
      if (status === 'DONE') return true
      await sleep(200, undefined, { signal })
    }
  } catch {
    // No answer in time is what the attack wants; the verdict says so.
  }
  return false
}
