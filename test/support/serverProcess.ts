/**
 * A process of the API that listens, as `npm start` runs it: told by its argument, ready when it
 * prints its address.
 */
import { virtualClock } from '../../src/sandbox/clock.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { startWebhooks } from '../../src/backgroundJobs.ts'
import { startApp } from '../world.ts'
import { configFromJson } from './configFromJson.ts'

const { socketLimits, ...given } = JSON.parse(process.argv[2] ?? '')
const config = configFromJson(given)
const { app } = await startApp(config, virtualClock(), async () => {}, { directoryRefreshMs: 100, socketLimits })
const source = await dataSource({ url: config.databaseUrl, poolSize: 4 }).initialize()
startWebhooks({ config, source }, { onError: error => { throw error } })
console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
process.on('SIGTERM', () => { void app.close().then(() => process.exit()) })
