/** The ring of the service's keys: the first one encrypts, every one decrypts. */
import { randomBytes } from 'node:crypto'
import t from 'tap'
import { decrypt, decryptBytes, encrypt, newKey } from '../../src/complaints/encryption.ts'
import { createKeyRing, createSigner, keyIdOf } from '../../src/complaints/keyRing.ts'

const [oldKey, newKeyOfService] = [randomBytes(32), randomBytes(32)]
const [OLD, NEW] = [keyIdOf(oldKey), keyIdOf(newKeyOfService)]

t.test('a ring seals with its first key, opens with any, and tells a key that it lacks', async t => {
  const [before, during, after] = [[oldKey], [newKeyOfService, oldKey], [newKeyOfService]].map(createKeyRing)
  const sealed = encrypt('Jan', before!, 'place')
  t.match(sealed, new RegExp(`^${OLD}\\.[A-Za-z0-9+/=]+$`), 'what is sealed names its key')
  t.equal(decrypt(sealed, during!, 'place'), 'Jan')
  t.match(encrypt('Jan', during!, 'place'), new RegExp(`^${NEW}\\.`))
  t.throws(() => decrypt(sealed, after!, 'place'), { message: `ENCRYPTION_KEY lacks the key ${OLD}` })
  t.throws(() => decrypt(sealed, during!, 'elsewhere'), 'another context')
  t.throws(() => decrypt(sealed.replace(OLD, NEW), during!, 'place'), 'the name of another key')
  t.throws(() => decryptBytes('Jan Peeters', during!, 'place'), {
    message: 'ENCRYPTION_KEY lacks the key of a sealed value',
  }, 'and quotes nothing')
  const own = newKey()
  t.equal(decrypt(encrypt('Jan', own, 'place'), own, 'place'), 'Jan', 'a key by itself')
  t.throws(() => createKeyRing([]))
  t.throws(() => createKeyRing([oldKey, oldKey]))
})

t.test('keys for different purposes are different, and none is the key that was given', async t => {
  const { current: { id, sealing, signing } } = createKeyRing([oldKey])
  t.equal(new Set([oldKey, sealing, signing].map(key => key.toString('hex'))).size, 3)
  t.notOk(oldKey.toString('hex').includes(id) || sealing.toString('hex').includes(id), 'nor is the id a part of one')
  const [signature] = createSigner(createKeyRing([oldKey]))('text')
  t.same(createSigner(createKeyRing([newKeyOfService, oldKey]))('text')[1], signature, 'an older key still verifies')
})
