/**
 * What is sealed opens in its own place alone; equal things sealed twice tell nobody that they are
 * equal.
 */
import { randomBytes } from 'node:crypto'
import t from 'tap'
import { decryptFile, encryptFile, encryptedRange } from '../../src/complaints/fileEncryption.ts'
import { newKey, decrypt, decryptBytes, encrypt } from '../../src/complaints/encryption.ts'

t.test('a ciphertext that was moved elsewhere does not open', async t => {
  const key = newKey()
  const sealed = encrypt('Jan Peeters', key, 'complaint/1')
  t.equal(decrypt(sealed, key, 'complaint/1'), 'Jan Peeters')
  for (const context of ['complaint/2', 'complaint/1 ', '', 'complaint/1/note']) {
    t.throws(() => decrypt(sealed, key, context), `in ${JSON.stringify(context)}`)
  }
  t.throws(() => decrypt(sealed, newKey(), 'complaint/1'), 'under another key')
  const bytes = Buffer.from(sealed, 'base64')
  for (const at of bytes.keys()) {
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] as number) ^ 1
    t.throws(() => decryptBytes(flipped.toString('base64'), key, 'complaint/1'), `with byte ${at} changed`)
  }
})

t.test('the same text is sealed differently each time', async t => {
  const key = newKey()
  const sealed = Array.from({ length: 100 }, () => encrypt('Jan Peeters', key, 'complaint/1'))
  t.equal(new Set(sealed).size, 100)
  t.equal(new Set(sealed.map(one => one.slice(0, 16))).size, 100, 'by its nonce')
})

const CHUNK = 64 * 1024
const PIECE = CHUNK + 16

async function * bytesOf (content: Buffer) { yield content }
const sealedBytes = async (content: Buffer, key: Buffer): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(encryptFile(bytesOf(content), key)))
const openedBytes = async (sealed: Buffer, key: Buffer, from: number, to: number): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(decryptFile(bytesOf(sealed), key, from, to)))

t.test('equal pieces of a file are sealed differently, and each opens in its own place alone', async t => {
  const key = randomBytes(32)
  const content = Buffer.alloc(3 * CHUNK + 100, 'a')
  const sealed = await sealedBytes(content, key)
  t.ok((await openedBytes(sealed, key, 0, content.length)).equals(content))

  const pieces = [0, 1, 2].map(index => sealed.subarray(index * PIECE, (index + 1) * PIECE))
  t.equal(new Set(pieces.map(piece => piece.toString('base64'))).size, 3, 'though their bytes are the same')
  const [first, second, third] = pieces as [Buffer, Buffer, Buffer]
  const xored = Buffer.from(first.subarray(0, CHUNK).map((byte, index) => byte ^ (second[index] as number)))
  t.notOk(xored.every(byte => byte === 0), 'no key stream comes twice')

  const rest = sealed.subarray(3 * PIECE)
  for (
    const [what, order] of [['swapped', [second, first, third, rest]], ['repeated', [first, first, third, rest]], [
      'left out',
      [first, third, rest],
    ]] as const
  ) {
    await t.rejects(openedBytes(Buffer.concat(order), key, 0, content.length), `pieces that were ${what}`)
  }
  await t.rejects(openedBytes(sealed.subarray(0, 3 * PIECE), key, 0, content.length), 'a file without its end')
  await t.rejects(openedBytes(sealed, randomBytes(32), 0, content.length), 'another file\'s key')

  const range = encryptedRange(CHUNK + 5, CHUNK + 10)
  t.ok(
    (await openedBytes(sealed.subarray(range.from, range.to), key, CHUNK + 5, CHUNK + 10))
      .equals(content.subarray(CHUNK + 5, CHUNK + 10)),
    'a part opens by itself',
  )
  await t.rejects(openedBytes(first, key, CHUNK + 5, CHUNK + 10), 'but not from another piece')
})
