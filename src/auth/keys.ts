/** Keys that sign our tokens: EC P-256, PKCS#8 in PEM. The first signs, all verify. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

export type PublicJwk = { kty: 'EC', crv: 'P-256', x: string, y: string, kid: string, use: 'sig', alg: 'ES256' }
export type SigningKey = { kid: string, privatePem: string, publicPem: string, jwk: PublicJwk }

/** Generates a private key in PEM. */
export async function generateSigningKey (): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  return privateKey
}

/**
 * @throws Error that names the position of a PEM that is not an EC P-256 private key; also for an
 * empty list
 */
export function loadSigningKeys (pems: string[]): SigningKey[] {
  if (pems.length === 0) throw new Error('At least one signing key is needed: an EC P-256 private key, PKCS#8 in PEM')
  return pems.map((pem, index) => {
    try {
      return loadSigningKey(pem)
    } catch (cause) {
      // The message does not include the cause's message, which may quote the key.
      throw new Error(`Signing key ${index + 1} is not an EC P-256 private key in PEM`, { cause })
    }
  })
}

function loadSigningKey (pem: string): SigningKey {
  const privateKey = createPrivateKey(pem)
  const publicKey = createPublicKey(privateKey)
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' })
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y) throw new Error('not an EC P-256 key')
  const kid = thumbprint(x, y)
  return {
    kid,
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    jwk: { kty, crv, x, y, kid, use: 'sig', alg: 'ES256' },
  }
}

/** RFC 7638: required members in lexicographic order, without white space. */
const thumbprint = (x: string, y: string): string =>
  createHash('sha256').update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y })).digest('base64url')
