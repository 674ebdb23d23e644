/**
 * A process that only sends letters, to be killed: told by its argument, ready when it says so, and
 * asked for its memory.
 */
import { normalizeInstant } from '../../src/calendar/instants.ts'
import { createRenderer } from '../../src/rendering/renderer.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { startLetters } from '../../src/backgroundJobs.ts'
import { poisonJson } from './poison.ts'
import { configFromJson } from './configFromJson.ts'

const { poisoned, ...given } = JSON.parse(process.argv[2] ?? '')
const config = configFromJson(given)
const source = await dataSource({ url: config.databaseUrl, poolSize: 4 }).initialize()
const clock = { now: () => normalizeInstant(new Date().toISOString()) }
// The letter as data, not the complaint that it is about.
if (poisoned === true) poisonJson('"html"')
const onError = (error: unknown) => {
  if (poisoned !== true) throw error
  console.error(error)
}
await startLetters({ config, source, clock, renderPdf: createRenderer().pdf }, {
  tickMs: 20,
  leaseMs: 3000,
  delaysMs: Array<number>(20).fill(50),
  onError,
})
console.log('ready')
// Looked at by itself: what Linux tells as a process's maximum begins with that of its parent.
let most = 0
setInterval(() => { most = Math.max(most, process.memoryUsage.rss()) }, 50).unref()
process.on('SIGUSR2', () => console.log(`${Math.round(most / 2 ** 20)} MiB`))
