/** A private key that signs checkpoints, in PEM. */
import { generateKeyPairSync } from 'node:crypto'

export const newCheckpointKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
