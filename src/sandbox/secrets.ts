/**
 * What the sandbox makes for itself on its first start and keeps, so that tokens and sealed history
 * outlive a restart and a reset: keys and database passwords, readable by their owner only.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { access, link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Secrets = {
  signingKeys: string[]
  /** 32 bytes in base64. */
  encryptionKey: string
  passwords: { superuser: string, owner: string, app: string }
}

/**
 * @returns the kept secrets, and whether they were made just now
 * @throws Error when the file is somebody else's, is damaged, or was lost while the database was not
 */
export async function keepSecrets (dataDir: string): Promise<{ secrets: Secrets, fresh: boolean }> {
  const file = join(dataDir, 'secrets.json')
  try {
    return { secrets: JSON.parse(await readFile(file, 'utf8')) as Secrets, fresh: false }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new Error(unreadable(file, error as Error), { cause: error })
  }
  if (await access(join(dataDir, 'postgres')).then(() => true, () => false)) {
    throw new Error(`${dataDir} holds a database but not the keys it was written with (secrets.json): remove the whole folder to begin anew.`)
  }
  const secrets = makeSecrets()
  const draft = `${file}.new`
  await rm(draft, { force: true })
  await writeFile(draft, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 })
  await link(draft, file)
  await rm(draft)
  return { secrets, fresh: true }
}

function makeSecrets (): Secrets {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const password = () => randomBytes(24).toString('base64url')
  return {
    signingKeys: [privateKey],
    encryptionKey: randomBytes(32).toString('base64'),
    passwords: { superuser: password(), owner: password(), app: password() },
  }
}

const unreadable = (file: string, error: Error): string => error instanceof SyntaxError
  ? `${file} is damaged. Without it the sandbox's data cannot be read: remove the whole folder to begin anew.`
  : `${file} cannot be read (${error.message}). The data folder belongs to another user: start as that user, or set DATA_DIR to a folder of your own.`
