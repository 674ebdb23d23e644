/** A configuration as the argument of another process, and back: JSON knows no bytes. */
import type { ReadyConfig } from '../../src/config/config.ts'

type JsonConfig = Omit<ReadyConfig, 'keys'> & {
  keys: Omit<ReadyConfig['keys'], 'encryptionKeys'> & { encryptionKeys: string[] },
}

export const configAsJson = (config: ReadyConfig): object => ({
  ...config,
  keys: { ...config.keys, encryptionKeys: config.keys.encryptionKeys.map(key => key.toString('base64')) },
})

export const configFromJson = ({ keys, ...config }: JsonConfig): ReadyConfig =>
  ({
    ...config,
    keys: { ...keys, encryptionKeys: keys.encryptionKeys.map(key => Buffer.from(key, 'base64')) },
  }) as ReadyConfig
