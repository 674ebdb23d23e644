/**
 * A process of the API that works off imports, to be killed: told by its argument, ready when it
 * says so.
 */
import { startApp } from '../world.ts'
import { virtualClock } from '../../src/sandbox/clock.ts'
import { poisonJson } from './poison.ts'
import { configFromJson } from './configFromJson.ts'

const { now, poisoned, ...config } = JSON.parse(process.argv[2] ?? '')
const clock = virtualClock()
clock.set(now)
if (poisoned === true) poisonJson()
await startApp(configFromJson(config), clock, async () => {}, { jobs: { imports: { tickMs: 10 } } })
console.log('ready')
