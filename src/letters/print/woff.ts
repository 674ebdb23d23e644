/**
 * Unpacks a font from WOFF 1.0 (W3C Recommendation of 13 December 2012). fontkit reads WOFF too,
 * but inflates a whole table for every character that it embeds: a line of text takes seconds.
 */
import { inflateSync } from 'node:zlib'

const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

/** The font as TrueType or OpenType data. @throws Error when the data are no WOFF 1.0 */
export function unpackedWoff (woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is no WOFF file.')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, WOFF_HEADER + index * WOFF_ENTRY))
  const header = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY)
  const largestPower = 2 ** Math.floor(Math.log2(count))
  woff.copy(header, 0, 4, 8)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(largestPower * 16, 6)
  header.writeUInt16BE(Math.log2(largestPower), 8)
  header.writeUInt16BE((count - largestPower) * 16, 10)
  let offset = header.length
  for (const [index, { tag, checksum, data, length }] of tables.entries()) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY
    tag.copy(header, entry)
    checksum.copy(header, entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(length, entry + 12)
    offset += data.length
  }
  return Buffer.concat([header, ...tables.map(({ data }) => data)])
}

/** Each table begins at a multiple of four bytes. */
function tableAt (woff: Buffer, entry: number) {
  const offset = woff.readUInt32BE(entry + 4)
  const packedLength = woff.readUInt32BE(entry + 8)
  const length = woff.readUInt32BE(entry + 12)
  const packed = woff.subarray(offset, offset + packedLength)
  const content = packedLength < length ? inflateSync(packed) : packed
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.subarray(entry + 16, entry + 20),
    length,
    data: Buffer.concat([content, Buffer.alloc((4 - length % 4) % 4)]),
  }
}
