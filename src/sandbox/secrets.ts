/**
 * Keys and database passwords, generated at the sandbox's first start and stored in a file that
 * only its owner can read, so that tokens and encrypted history survive a restart and a reset.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { access, link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Secrets = {
  signingKeys: string[]
  /** 32 bytes in base64. */
  encryptionKey: string
  /** PEM, Ed25519. */
  checkpointKeys: string[]
  passwords: { superuser: string, owner: string, app: string }
}

/**
 * @returns the stored secrets, and whether they were generated just now
 * @throws Error when the file is unreadable, damaged, or missing next to an existing database
 */
export async function loadSecrets (dataDir: string): Promise<{ secrets: Secrets, fresh: boolean }> {
  const file = join(dataDir, 'secrets.json')
  try {
    const stored = JSON.parse(await readFile(file, 'utf8')) as EarlierSecrets
    return { secrets: await withCheckpointKeys(file, stored), fresh: false }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new Error(unreadable(file, error as Error), { cause: error })
    }
  }
  if (await access(join(dataDir, 'postgres')).then(() => true, () => false)) {
    throw new Error(`${dataDir} contains a database but not its keys (secrets.json): remove the whole folder to start over.`)
  }
  const secrets = makeSecrets()
  const draft = await drafted(file, secrets)
  await link(draft, file)
  await rm(draft)
  return { secrets, fresh: true }
}

/** Data folders of earlier versions have no key for checkpoints. */
type EarlierSecrets = Omit<Secrets, 'checkpointKeys'> & Partial<Secrets>

async function withCheckpointKeys (file: string, { checkpointKeys, ...stored }: EarlierSecrets): Promise<Secrets> {
  if (checkpointKeys !== undefined) return { ...stored, checkpointKeys }
  const secrets = { ...stored, checkpointKeys: makeSecrets().checkpointKeys }
  await rename(await drafted(file, secrets), file)
  return secrets
}

/** A complete file beside the real one, so that no half-written file ever takes its place. */
async function drafted (file: string, secrets: Secrets): Promise<string> {
  const draft = `${file}.new`
  await rm(draft, { force: true })
  await writeFile(draft, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 })
  return draft
}

const PEM = {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
} as const

function makeSecrets (): Secrets {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1', ...PEM })
  const password = () => randomBytes(24).toString('base64url')
  return {
    signingKeys: [privateKey],
    encryptionKey: randomBytes(32).toString('base64'),
    checkpointKeys: [generateKeyPairSync('ed25519', PEM).privateKey],
    passwords: { superuser: password(), owner: password(), app: password() },
  }
}

const unreadable = (file: string, error: Error): string => error instanceof SyntaxError
  ? `${file} is damaged. Without it the sandbox's data cannot be read: remove the whole folder to start over.`
  : `${file} cannot be read (${error.message}). The data folder belongs to another user: start as that user, or set DATA_DIR to a folder of your own.`
