/** A process that only relays, to be killed: told by its environment, ready when it says so. */
import { startRelay } from '../../src/jobs/relay.ts'
import { createTargets } from '../../src/jobs/targets.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { createRelayStore } from '../../src/store/relay.ts'

const { databaseUrl, encryptionKey, leaseMs } = JSON.parse(process.argv[2] ?? '') as { databaseUrl: string, encryptionKey: string, leaseMs: number }
const source = await dataSource({ url: databaseUrl, poolSize: 4 }).initialize()
startRelay({
  store: createRelayStore(source, Buffer.from(encryptionKey, 'base64'), leaseMs),
  targets: createTargets({ allowedNetworks: ['127.0.0.0/8'], httpsOnly: false }),
  source: 'http://127.0.0.1:3000',
  tickMs: 20,
  delaysMs: [50, 50, 50, 50, 50, 50],
  onError: error => { throw error },
})
console.log('ready')
