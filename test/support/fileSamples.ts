/** The least of each kind of file that still is one. */
import { crc32 } from 'node:zlib'

/** Stored, not compressed. */
export function zip (entries: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const [named, content] = [Buffer.from(name), Buffer.from(text)]
    const sizes = Buffer.alloc(16)
    sizes.writeUInt32LE(crc32(content), 0)
    sizes.writeUInt32LE(content.length, 4)
    sizes.writeUInt32LE(content.length, 8)
    sizes.writeUInt16LE(named.length, 12)
    const local = Buffer.concat([
      Buffer.from('504b0304140000000000000000000000'.slice(0, 28), 'hex'),
      sizes,
      named,
      content,
    ])
    directory
      .push(Buffer.concat([
        Buffer.from('504b01021400140000000000000000000000'.slice(0, 32), 'hex'),
        sizes,
        Buffer.alloc(10),
        offsetOf(offset),
        named,
      ]))
    parts.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

function offsetOf (offset: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(offset)
  return bytes
}

const officeXml = (type: string) => zip({
  '[Content_Types].xml':
    `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${type}.main+xml"/></Types>`,
  'word/document.xml': '<w:document/>',
})

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const SAMPLES = {
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  png: Buffer.from(
    '89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c4890000000d49444154789c6360000002000001e5270de50000000049454e44ae426082'
      .replace(' ', ''),
    'hex',
  ),
  gif: Buffer.from('474946383961010001000000002c00000000010001000002024401003b', 'hex'),
  compound: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]),
  word: officeXml(WORD),
  wordWithMacros: officeXml('application/vnd.ms-word.document.macroEnabled'),
  openDocument: zip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
  archive: zip({ 'los.txt': 'Een los bestand.' }),
  program: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 0x90)]),
  rtf: Buffer.from('{\\rtf1\\ansi Verslag}'),
  mail: Buffer
    .from('From: jan@example.be\r\nTo: klachten@example.be\r\nSubject: Mijn klacht\r\n\r\nGraag een antwoord.\r\n'),
  latin1: Buffer.from('Ge\xefnde klacht', 'latin1'),
} as const

export const WORD_TYPE = WORD
