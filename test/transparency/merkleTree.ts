/**
 * The tree against the vectors of transparency-dev/merkle, against RFC 6962 written down as it
 * stands, and every proof of every tree up to 70 leaves.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import t from 'tap'
import {
  consistencyRanges, EMPTY_ROOT, folded, growingTree, includes, inclusionRanges, isConsistent, lastLeafOf, leafHash,
  subtreesOf,
} from '../../src/transparency/merkleTree.ts'
import type { Range } from '../../src/transparency/merkleTree.ts'

type Inclusion = {
  file: string,
  leafIdx: number,
  treeSize: number,
  root: string,
  leafHash: string,
  proof: string[] | null,
  wantErr: boolean,
}
type Consistency = {
  file: string, size1: number, size2: number, root1: string, root2: string, proof: string[] | null, wantErr: boolean
}
const vectors: { inclusion: Inclusion[], consistency: Consistency[] } = JSON.parse(
  readFileSync('test/vectors/merkle.json', 'utf8'),
)
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')

t.test('the published vectors of inclusion, right ones and mutations', async t => {
  t.equal(vectors.inclusion.length, 98)
  for (const { file, leafIdx, treeSize: size, root, leafHash: leaf, proof, wantErr } of vectors.inclusion) {
    t.equal(includes(bytes(leaf), leafIdx, { size, root: bytes(root) }, (proof ?? []).map(bytes)), !wantErr, file)
  }
})

t.test('the published vectors of consistency, right ones and mutations', async t => {
  t.equal(vectors.consistency.length, 98)
  for (const { file, size1, size2, root1, root2, proof, wantErr } of vectors.consistency) {
    const [older, newer] = [{ size: size1, root: bytes(root1) }, { size: size2, root: bytes(root2) }]
    t.equal(isConsistent(older, newer, (proof ?? []).map(bytes)), !wantErr, file)
  }
})

/** MTH of RFC 6962, section 2.1, as it stands there. */
function treeHash (leaves: readonly string[]): Buffer {
  const sha256 = (...parts: (Buffer | string)[]) =>
    createHash('sha256').update(Buffer.concat(parts.map(part => Buffer.from(part)))).digest()
  if (leaves.length === 0) return sha256()
  if (leaves.length === 1) return sha256(Buffer.of(0), leaves[0] as string)
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return sha256(Buffer.of(1), treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)))
}

const MOST = 70
const entries = Array.from({ length: MOST }, (_, index) => `entry ${index}`)
const roots = Array.from({ length: MOST + 1 }, (_, size) => treeHash(entries.slice(0, size)))
/** Of each leaf, the hashes of the subtrees that it completes. */
const completed: Buffer[][] = []
const head = (size: number) => ({ size, root: roots[size] as Buffer })
const hashOf = (range: Range): Buffer =>
  folded(subtreesOf(range).map(subtree => completed[lastLeafOf(subtree)]?.[subtree.level] as Buffer))

t.test('a tree that grows leaf by leaf has the roots of RFC 6962', async t => {
  const tree = growingTree(0, [])
  t.ok(tree.root().equals(EMPTY_ROOT))
  for (const [index, entry] of entries.entries()) {
    completed.push(tree.append(leafHash(entry)))
    t.equal(tree.size(), index + 1)
    t.ok(tree.root().equals(roots[index + 1] as Buffer), `of ${index + 1}`)
    const resumed = growingTree(
      index + 1,
      subtreesOf({ start: 0, end: index + 1 }).map(subtree =>
        completed[lastLeafOf(subtree)]?.[subtree.level] as Buffer
      ),
    )
    t.ok(resumed.root().equals(roots[index + 1] as Buffer), 'also when its edge is read again')
  }
})

const changed = (hash: Buffer): Buffer => Buffer.from(hash.map((byte, place) => place === 7 ? byte ^ 1 : byte))

/** Each proof that differs in one hash, lacks one, or has one too many. */
const mutations = (proof: Buffer[]): Buffer[][] => [
  ...proof.map((hash, place) => proof.with(place, changed(hash))),
  ...proof.map((_, place) => proof.toSpliced(place, 1)),
  [...proof, EMPTY_ROOT],
  [EMPTY_ROOT, ...proof],
]

t.test('every leaf of every tree up to 70 leaves is proved, and nothing else', async t => {
  const wrong: string[] = []
  for (let size = 1; size <= MOST; size++) {
    for (let index = 0; index < size; index++) {
      const proof = inclusionRanges(index, size).map(hashOf)
      const leaf = leafHash(entries[index] as string)
      const name = `${index} of ${size}`
      if (!includes(leaf, index, head(size), proof)) wrong.push(name)
      if (includes(changed(leaf), index, head(size), proof)) wrong.push(`${name}, another leaf`)
      if (includes(leaf, index, { size, root: changed(roots[size] as Buffer) }, proof)) {
        wrong.push(`${name}, another root`)
      }
      if (size > 1 && includes(leaf, index === 0 ? 1 : index - 1, head(size), proof)) {
        wrong.push(`${name}, another place`)
      }
      if (mutations(proof).some(other => includes(leaf, index, head(size), other))) wrong.push(`${name}, another proof`)
    }
  }
  t.same(wrong, [])
})

t.test('every two trees up to 70 leaves are proved consistent, and no other two', async t => {
  const wrong: string[] = []
  for (let to = 0; to <= MOST; to++) {
    for (let from = 0; from <= to; from++) {
      const proof = consistencyRanges(from, to).map(hashOf)
      const name = `${from} and ${to}`
      if (!isConsistent(head(from), head(to), proof)) wrong.push(name)
      if (from === 0) continue
      const rewritten = { size: from, root: changed(roots[from] as Buffer) }
      if (isConsistent(rewritten, head(to), proof)) wrong.push(`${name}, another old root`)
      if (isConsistent(head(from), { size: to, root: changed(roots[to] as Buffer) }, proof)) {
        wrong.push(`${name}, another new root`)
      }
      if (mutations(proof).some(other => isConsistent(head(from), head(to), other))) {
        wrong.push(`${name}, another proof`)
      }
    }
  }
  t.same(wrong, [])
})

t.test('sizes and places beyond what a number can count are refused, not rounded', async t => {
  t.notOk(includes(EMPTY_ROOT, 2 ** 53, { size: 2 ** 53 + 2, root: EMPTY_ROOT }, []))
  t.notOk(includes(EMPTY_ROOT, 0.5, { size: 1, root: EMPTY_ROOT }, []))
  t.notOk(includes(EMPTY_ROOT, -1, { size: 1, root: EMPTY_ROOT }, []))
  t.notOk(isConsistent({ size: 2, root: EMPTY_ROOT }, { size: 1, root: EMPTY_ROOT }, []), 'nor a tree that shrinks')
})

t.test('a proof names few subtrees, however large the tree', async t => {
  const subtrees = (ranges: Range[]) => ranges.flatMap(subtreesOf).length
  t.ok(subtrees(inclusionRanges(123_456, 1_000_000)) < 60)
  t.ok(subtrees(consistencyRanges(654_321, 1_000_000)) < 60)
})
