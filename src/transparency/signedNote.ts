/** Signed notes (C2SP signed-note) with Ed25519: a text, a blank line, and lines of signatures. */
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** The signature type of Ed25519 in key ids and verifier keys. */
const ED25519 = Buffer.of(1)
/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')
const KEY_BYTES = 32
const ID_BYTES = 4
const SIGNATURE = /^— ([^\s+]{1,255}) ([A-Za-z0-9+/=]{1,200})$/
/** Verifiers accept at least 16 signatures. */
const MAX_SIGNATURES = 64

export type VerifierKey = {
  /** The name of the log that signs. */
  name: string
  /** 8 hexadecimal digits. */
  id: string
  publicKey: KeyObject
  /** As it is published: `<name>+<id>+<type and key in base64>`. */
  text: string
}

export type NoteSigner = { key: VerifierKey, privateKey: KeyObject }

/** The key that signs, and the verifier keys of it and of retired ones, the current one first. */
export type NoteKeys = { signer: NoteSigner, keys: readonly VerifierKey[] }

/** A note or a key that is not as it must be; the message says what is wrong with it. */
export class NoteFault extends Error {
  override name = 'NoteFault'
}

export function verifierKeyOf (name: string, publicKey: KeyObject): VerifierKey {
  const typed = Buffer.concat([ED25519, publicKey.export({ type: 'spki', format: 'der' }).subarray(-KEY_BYTES)])
  const id = createHash('sha256').update(`${name}\n`).update(typed).digest('hex').slice(0, 2 * ID_BYTES)
  return { name, id, publicKey, text: `${name}+${id}+${typed.toString('base64')}` }
}

/**
 * @throws NoteFault when the text is no verifier key of Ed25519, or its id is not that of its key
 */
export function parseVerifierKey (text: string): VerifierKey {
  const [name = '', id = '', ...encoded] = text.trim().split('+')
  const typed = Buffer.from(encoded.join('+'), 'base64')
  if (name === '' || /\s/.test(name) || typed.length !== KEY_BYTES + 1 || typed[0] !== ED25519[0]) {
    throw new NoteFault('This is no verifier key of Ed25519: <name>+<id>+<key in base64>.')
  }
  const spki = Buffer.concat([SPKI_PREFIX, typed.subarray(1)])
  const key = verifierKeyOf(name, createPublicKey({ key: spki, type: 'spki', format: 'der' }))
  if (key.id !== id) throw new NoteFault(`The id of the verifier key is ${key.id}, not ${id.slice(0, 8)}.`)
  return key
}

/** @param pem PKCS#8, Ed25519 */
export function noteSigner (name: string, pem: string): NoteSigner {
  const privateKey = createPrivateKey(pem)
  return { key: verifierKeyOf(name, createPublicKey(privateKey)), privateKey }
}

/**
 * @param pems Ed25519: first the private key that signs, then retired ones, private or public
 * @throws Error when there is none
 */
export function noteKeys (name: string, pems: readonly string[]): NoteKeys {
  const [current, ...retired] = pems
  if (current === undefined) throw new Error('A key that signs checkpoints is needed')
  const signer = noteSigner(name, current)
  return { signer, keys: [signer.key, ...retired.map(pem => verifierKeyOf(name, createPublicKey(pem)))] }
}

/**
 * The same text and key always give the same note.
 * @param text ends with a line feed
 */
export function signNote (text: string, { key: { name, id }, privateKey }: NoteSigner): string {
  const signature = Buffer.concat([Buffer.from(id, 'hex'), sign(null, Buffer.from(text), privateKey)])
  return `${text}\n— ${name} ${signature.toString('base64')}\n`
}

/**
 * The text of a note that one of these keys has signed. Signatures of other keys are ignored.
 * @throws NoteFault when the note is malformed, a signature of one of the keys is wrong, or none of
 * the keys has signed
 */
export function openNote (note: string, keys: readonly VerifierKey[]): string {
  const end = note.lastIndexOf('\n\n')
  const lines = note.slice(end + 2).split('\n')
  if (end < 0 || lines.pop() !== '' || lines.length === 0 || lines.length > MAX_SIGNATURES) {
    throw new NoteFault('The note lacks its text, a blank line, or its signatures.')
  }
  const text = note.slice(0, end + 1)
  let signed = false
  for (const line of lines) {
    const [, name, encoded = ''] = SIGNATURE.exec(line) ?? []
    if (name === undefined) throw new NoteFault('A signature line of the note is malformed.')
    const bytes = Buffer.from(encoded, 'base64')
    const id = bytes.subarray(0, ID_BYTES).toString('hex')
    const key = keys.find(candidate => candidate.name === name && candidate.id === id)
    if (key === undefined) continue
    if (!verify(null, Buffer.from(text), key.publicKey, bytes.subarray(ID_BYTES))) {
      throw new NoteFault(`The signature of ${name} does not belong to this text.`)
    }
    signed = true
  }
  if (!signed) throw new NoteFault('None of the known keys has signed the note.')
  return text
}
