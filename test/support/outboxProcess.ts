/** A process that only sends letters, to be killed: told by its argument, ready when it says so, and asked for its memory. */
import { normalizeInstant } from '../../src/calendar/instants.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { buildOutbox } from '../../src/work.ts'

const { keys, ...given } = JSON.parse(process.argv[2] ?? '')
const config = { ...given, keys: { ...keys, encryptionKey: Buffer.from(keys.encryptionKey, 'base64') } }
const source = await dataSource({ url: config.databaseUrl, poolSize: 4 }).initialize()
const clock = { now: () => normalizeInstant(new Date().toISOString()) }
await buildOutbox({ config, source, clock }, { tickMs: 20, leaseMs: 3000, delaysMs: Array<number>(20).fill(50), onError: error => { throw error } })
console.log('ready')
process.on('SIGUSR2', () => console.log(`${process.resourceUsage().maxRSS} KiB`))
