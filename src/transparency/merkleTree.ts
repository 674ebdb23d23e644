/**
 * The append-only Merkle tree of RFC 6962, section 2.1 (C2SP merkle-tree), with SHA-256.
 *
 * A tree of n leaves, n > 1, splits at the largest power of two below n; no node is ever doubled.
 * So each subtree of 2^level leaves never changes once it is full, and the hash of any range that a
 * proof names is folded from full subtrees.
 */
import { createHash } from 'node:crypto'

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

const sha256 = (...parts: Buffer[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256'))
  .digest()

export const EMPTY_ROOT: Buffer = sha256()

export const leafHash = (entry: string): Buffer => sha256(LEAF, Buffer.from(entry))

export const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(NODE, left, right)

/** The leaves from `start` on, before `end`. */
export type Range = { start: number, end: number }

/** The full subtree of 2^level leaves that begins at leaf `index` × 2^level. */
export type Subtree = { level: number, index: number }

/** The largest power of two below a number of leaves above 1. */
function splitOf (leaves: number): number {
  let split = 1
  while (split * 2 < leaves) split *= 2
  return split
}

const isOdd = (value: number): boolean => value % 2 === 1
/** Shifts right by one bit; `>>` would cut the number to 32 bits. */
const half = (value: number): number => Math.floor(value / 2)

/** The ranges whose hashes prove that a tree of `size` leaves has this one, from leaf to root. */
export function inclusionRanges (index: number, size: number): Range[] {
  const ranges: Range[] = []
  for (let start = 0, end = size; end - start > 1;) {
    const middle = start + splitOf(end - start)
    ranges.unshift(index < middle ? { start: middle, end } : { start, end: middle })
    if (index < middle) end = middle
    else start = middle
  }
  return ranges
}

/** The ranges whose hashes prove that the tree of `from` leaves begins the tree of `to` leaves. */
export function consistencyRanges (from: number, to: number): Range[] {
  const ranges: Range[] = []
  if (from === 0 || from === to) return ranges
  let [start, end] = [0, to]
  while (end !== from) {
    const middle = start + splitOf(end - start)
    ranges.unshift(from <= middle ? { start: middle, end } : { start, end: middle })
    if (from <= middle) end = middle
    else start = middle
  }
  // The verifier has the hash of the whole old tree itself.
  return start === 0 ? ranges : [{ start, end }, ...ranges]
}

/** The full subtrees that a range of the tree consists of, from left to right. */
export function subtreesOf ({ start, end }: Range): Subtree[] {
  const subtrees: Subtree[] = []
  for (let at = start; at < end;) {
    let level = 0
    let leaves = 1
    while (leaves * 2 <= end - at && at % (leaves * 2) === 0) {
      leaves *= 2
      level += 1
    }
    subtrees.push({ level, index: at / leaves })
    at += leaves
  }
  return subtrees
}

/** The hash over the subtrees of a range: the last ones are paired first. */
export const folded = (hashes: readonly Buffer[]): Buffer =>
  hashes.toReversed().reduce<Buffer | undefined>(
    (right, left) => right === undefined ? left : nodeHash(left, right),
    undefined,
  ) ?? EMPTY_ROOT

/** The leaf that completes a subtree. */
export const lastLeafOf = ({ level, index }: Subtree): number => (index + 1) * 2 ** level - 1

/**
 * A tree to append to. It holds the hashes of at most 53 subtrees, whatever its size.
 * @param hashes of `subtreesOf` the whole tree of `size` leaves
 */
export function growingTree (size: number, hashes: readonly Buffer[]) {
  const edge = subtreesOf({ start: 0, end: size }).map(({ level }, place) => ({ level, hash: hashes[place] as Buffer }))
  let leaves = size
  return {
    size: () => leaves,
    root: (): Buffer => folded(edge.map(({ hash }) => hash)),
    /** @returns the hash of the leaf, and of each subtree that it completes, by level */
    append (leaf: Buffer): Buffer[] {
      const completed = [leaf]
      let hash = leaf
      for (let level = 0; edge.at(-1)?.level === level; level += 1) {
        hash = nodeHash(edge.pop()?.hash as Buffer, hash)
        completed.push(hash)
      }
      edge.push({ level: completed.length - 1, hash })
      leaves += 1
      return completed
    },
  }
}

// What a verifier receives may be anything.
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
const areHashes = (...hashes: Buffer[]): boolean => hashes.every(({ length }) => length === EMPTY_ROOT.length)

/** Whether the proof leads from the leaf to the root (RFC 9162, section 2.1.3.2). */
export function includes (
  leaf: Buffer, index: number, { size, root }: { size: number, root: Buffer }, proof: readonly Buffer[],
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes(leaf, root, ...proof)) return false
  let [place, last, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    if (last === 0) return false
    if (isOdd(place) || place === last) {
      hash = nodeHash(sibling, hash)
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)]
    } else hash = nodeHash(hash, sibling)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && hash.equals(root)
}

/** Whether the older tree begins the newer one (RFC 9162, section 2.1.4.2). */
export function isConsistent (
  older: { size: number, root: Buffer }, newer: { size: number, root: Buffer }, proof: readonly Buffer[],
): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false
  if (!areHashes(...proof)) return false
  // Every tree begins with the empty one.
  if (older.size === 0 && !(older.root.equals(EMPTY_ROOT) && areHashes(newer.root))) return false
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root)
  if (older.size === 0) return proof.length === 0
  let [place, last] = [older.size - 1, newer.size - 1]
  while (isOdd(place)) [place, last] = [half(place), half(last)]
  const [first, ...rest] = place === 0 ? [older.root, ...proof] : proof
  if (first === undefined || proof.length === 0) return false
  let [oldHash, newHash] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    if (isOdd(place) || place === last) {
      oldHash = nodeHash(sibling, oldHash)
      newHash = nodeHash(sibling, newHash)
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)]
    } else newHash = nodeHash(newHash, sibling)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && oldHash.equals(older.root) && newHash.equals(newer.root)
}
