/**
 * A worker that does what the subject of the letter says: throws, never ends, takes all memory,
 * counts, or renders.
 */
import type { Letter } from '../../src/letters/letter.ts'
import { render as rendered } from '../../src/rendering/worker.ts'

/** Of this thread. */
let count = 0

export async function render (letter: Letter): Promise<Uint8Array> {
  switch (letter.subject) {
    case 'throw': throw new TypeError(`The letter to ${letter.addressee.name} is wrong`)
    // Without a pause and without the processor's time.
    case 'never': for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    case 'memory': return new Uint8Array(taken())
    case 'exit': return process.exit(1)
    case 'count': return new Uint8Array([count += 1])
    default: return rendered(letter)
  }
}

function taken (): number {
  const all: object[] = []
  for (;;) all.push(Array.from({ length: 1_000 }, () => ({})))
}
