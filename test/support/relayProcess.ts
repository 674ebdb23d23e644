/** A process that only relays, to be killed: told by its argument, ready when it says so. */
import { createKeyRing } from '../../src/complaints/keyRing.ts'
import { startRelay } from '../../src/jobs/webhooks/relay.ts'
import { createTargets } from '../../src/jobs/webhooks/targets.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { createRelayStore } from '../../src/store/webhooks/relay.ts'
import { swallow } from './poison.ts'
import { configFromJson } from './configFromJson.ts'

/** `poisoned`: every name leads to this machine, and one that says so kills the process. */
type Options = Parameters<typeof configFromJson>[0] & { leaseMs: number, poisoned?: boolean }

const { leaseMs, poisoned = false, ...configJson } = JSON.parse(process.argv[2] ?? '') as Options
const { databaseUrl, keys: { encryptionKeys } } = configFromJson(configJson)
const source = await dataSource({ url: databaseUrl, poolSize: 4 }).initialize()
const resolve = async (name: string) => {
  swallow(name.toUpperCase())
  return ['127.0.0.1']
}
startRelay({
  store: createRelayStore(source, createKeyRing(encryptionKeys), leaseMs),
  targets: createTargets({ allowedNetworks: ['127.0.0.0/8'], httpsOnly: false, ...(poisoned && { resolve }) }),
  source: 'http://127.0.0.1:3000',
  tickMs: 20,
  delaysMs: [50, 50, 50, 50, 50, 50],
  onError: error => {
    if (!poisoned) throw error
    console.error(error)
  },
})
console.log('ready')
