/** Signed notes against the worked example of C2SP signed-note, and checkpoints on them. */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import t from 'tap'
import {
  openCheckpoint, provesConsistency, provesInclusion, signCheckpoint, statementHash, statementText,
} from '../../src/transparency/checkpoint.ts'
import { growingTree } from '../../src/transparency/merkleTree.ts'
import { noteSigner, openNote, parseVerifierKey, signNote } from '../../src/transparency/signedNote.ts'

/** https://c2sp.org/signed-note, "Example". */
const KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const TEXT = 'This is an example message.\n'
const SIGNATURE =
  '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'
const NOTE = `${TEXT}\n${SIGNATURE}`

const pemOf = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const signer = noteSigner('complaints.example.be/log', pemOf())
const other = noteSigner('complaints.example.be/log', pemOf())
const keys = [signer.key]
const FAULT = { name: 'NoteFault' }

t.test('the worked example verifies, and its key reads back as it was written', async t => {
  const key = parseVerifierKey(KEY)
  t.match(key, { name: 'example.com/foo', id: '530d903a', text: KEY })
  t.equal(openNote(NOTE, [key]), TEXT)
})

t.test('a note is signed in the same form, always in the same bytes', async t => {
  const note = signNote('a\n\nb\n', signer)
  t.equal(note, signNote('a\n\nb\n', signer))
  t.match(note, /^a\n\nb\n\n— complaints\.example\.be\/log [A-Za-z0-9+/]+=*\n$/)
  t.equal(openNote(note, [parseVerifierKey(signer.key.text)]), 'a\n\nb\n', 'the text ends at the last empty line')
  const pem = createPrivateKey(pemOf())
  t.equal(pem.asymmetricKeyType, 'ed25519')
})

t.test('signatures of unknown keys are ignored, and a wrong one of a known key is not', async t => {
  const [key] = [parseVerifierKey(KEY)]
  const foreign = signNote(TEXT, signer).slice(TEXT.length + 1)
  t.equal(openNote(NOTE + foreign, [key]), TEXT)
  t.equal(openNote(NOTE + foreign, [key, signer.key]), TEXT)
  const forged = signNote('Another text.\n', signer).slice('Another text.\n'.length + 1)
  t.throws(() => openNote(NOTE + forged, [key, signer.key]), FAULT, 'although the other one is right')
  for (
    const [what, note] of [
      ['another text', NOTE.replace('example', 'Example')],
      ['no signature', `${TEXT}\n`],
      ['no blank line', TEXT + SIGNATURE],
      ['a hyphen for the dash', NOTE.replace('—', '-')],
      ['a signature cut short', NOTE.replace('eyaQM=', '')],
      ['no line feed at the end', NOTE.slice(0, -1)],
      ['nothing', ''],
      ['too many signatures', NOTE + foreign.repeat(64)],
    ] as const
  ) t.throws(() => openNote(note, [key]), FAULT, what)
  t.throws(() => openNote(NOTE, keys), FAULT, 'signed by somebody else only')
})

t.test('a verifier key that is none is refused', async t => {
  for (
    const text of [
      '', 'complaints', KEY.replace('530d903a', '530d903b'), KEY.replace('+AekyeRr', '+AukyeRr'), KEY.slice(0, -4),
      KEY.replace('example.com', 'example .com'),
    ]
  ) t.throws(() => parseVerifierKey(text), FAULT, text)
})

const statements = Array.from({ length: 5 }, (_, index) => ({
  complaintId: `0000000${index}-0000-4000-8000-000000000000`, length: index + 1, head: 'ab'.repeat(32),
}))

t.test('a checkpoint says origin, size and root, and proofs hold for it', async t => {
  const tree = growingTree(0, [])
  const hashes = statements.map(statement => tree.append(statementHash(statement)))
  const note = signCheckpoint({ size: tree.size(), root: tree.root() }, signer)
  t.equal(note.split('\n')[0], 'complaints.example.be/log')
  const head = openCheckpoint(note, keys)
  t.equal(head.size, 5)
  t.ok(head.root.equals(tree.root()))

  const statement = statements[4] as (typeof statements)[number]
  const [subtree, leaf] = [hashes[3]?.[2] as Buffer, hashes[4]?.[0] as Buffer]
  const proof = { statement, leafIndex: 4, hashes: [subtree.toString('base64')] }
  t.ok(provesInclusion(proof, head))
  t.notOk(
    provesInclusion({ ...proof, statement: { ...proof.statement, length: 4 } }, head),
    'a statement of another length',
  )
  t.notOk(provesInclusion({ ...proof, hashes: ['AAAA'] }, head), 'a hash that is none')
  const older = { size: 4, root: subtree }
  const consistency = { from: 4, to: 5, hashes: [leaf.toString('base64')] }
  t.ok(provesConsistency(consistency, older, head))
  t.notOk(provesConsistency({ ...consistency, from: 3 }, older, head), 'a proof between other sizes')
})

t.test('a statement has one text, whatever the order of its members', async t => {
  const [{ complaintId, length, head } = { complaintId: '', length: 0, head: '' }] = statements
  t.equal(statementText({ length, head, complaintId }), `{"complaintId":"${complaintId}","head":"${head}","length":1}`)
})

t.test('what is signed but no checkpoint of the key\'s log is refused', async t => {
  for (
    const text of [
      'complaints.example.be/log\n5\nAAAA\n',
      'complaints.example.be/log\n05\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n',
      'other.example.be/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n', 'a token\n',
      'complaints.example.be/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nextension\n',
    ]
  ) t.throws(() => openCheckpoint(signNote(text, signer), keys), FAULT, text)
  const note = signCheckpoint({ size: 0, root: growingTree(0, []).root() }, other)
  t.throws(() => openCheckpoint(note, keys), FAULT, 'signed with another key of the same name')
  t.equal(openCheckpoint(note, [signer.key, other.key]).size, 0, 'a retired key still verifies')
})
