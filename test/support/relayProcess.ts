/** A process that only relays, to be killed: told by its environment, ready when it says so. */
import { createKeyRing } from '../../src/complaints/keyRing.ts'
import { startRelay } from '../../src/jobs/relay.ts'
import { createTargets } from '../../src/jobs/targets.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { createRelayStore } from '../../src/store/relay.ts'
import { configTold } from './toldConfig.ts'

const { leaseMs, ...told } = JSON.parse(process.argv[2] ?? '')
const { databaseUrl, keys: { encryptionKeys } } = configTold(told)
const source = await dataSource({ url: databaseUrl, poolSize: 4 }).initialize()
startRelay({
  store: createRelayStore(source, createKeyRing(encryptionKeys), leaseMs),
  targets: createTargets({ allowedNetworks: ['127.0.0.0/8'], httpsOnly: false }),
  source: 'http://127.0.0.1:3000',
  tickMs: 20,
  delaysMs: [50, 50, 50, 50, 50, 50],
  onError: error => { throw error },
})
console.log('ready')
