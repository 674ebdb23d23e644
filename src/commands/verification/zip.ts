/** Reads a ZIP: stored and deflated files, up to 4 GiB (APPNOTE.TXT, without ZIP64). */
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8
const MAX_BYTES = 2 ** 30

export const isZip = (bytes: Buffer): boolean => bytes.length >= END_BYTES && bytes.readUInt32LE(0) === LOCAL

/** @throws Error when it is damaged, unpacks to more than 1 GiB, or has two files of one name */
export function readZip (bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.of(0x50, 0x4b, 0x05, 0x06))
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('The ZIP has no directory')
  const files = new Map<string, Buffer>()
  let left = MAX_BYTES
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('The directory of the ZIP is damaged')
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map(place => bytes.readUInt16LE(at + place)) as [
      number, number, number,
    ]
    const path = bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)
    const content = contentOf(bytes, at, left)
    if (files.has(path)) throw new Error('The ZIP has two files of one name')
    files.set(path, content)
    left -= content.length
    at += ENTRY_BYTES + nameBytes + extraBytes + commentBytes
  }
  return files
}

function contentOf (bytes: Buffer, entry: number, most: number): Buffer {
  const method = bytes.readUInt16LE(entry + 10)
  const packed = bytes.readUInt32LE(entry + 20)
  const local = bytes.readUInt32LE(entry + 42)
  const start = local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const content = bytes.subarray(start, start + packed)
  if (method === STORED) return content
  if (method === DEFLATED) return inflateRawSync(content, { maxOutputLength: Math.max(1, most) })
  throw new Error('The ZIP uses an unknown compression')
}
