/** Random numbers and ids that are the same in every run. */

export type Random = {
  /** 0 (inclusive) to 1 (exclusive). */
  next (): number
  /** 0 (inclusive) to `below` (exclusive). */
  whole (below: number): number
  one<T> (of: readonly T[]): T
}

/** Mulberry32: 32 bits of state, good enough to distribute rows. */
export function random (seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(next() * below)
  return { next, whole, one: <T>(of: readonly T[]) => of[whole(of.length)] as T }
}

/** The `number`th UUIDv7 of this moment, in order of time like the product's own ids. */
export function uuidAt (milliseconds: number, number: number): string {
  const time = milliseconds.toString(16).padStart(12, '0')
  const spread = Math.imul(number + 1, 0x9e3779b1) >>> 0
  const low = spread.toString(16).padStart(8, '0') + (number >>> 0).toString(16).padStart(8, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${low.slice(0, 3)}-a${low.slice(3, 6)}-${low.slice(4)}`
}
