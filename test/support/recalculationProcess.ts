/**
 * A process of the API that recalculates deadlines after a publication, to be killed: told by its
 * argument, ready when it says so.
 */
import { startApp } from '../world.ts'
import { virtualClock } from '../../src/sandbox/clock.ts'
import { configFromJson } from './configFromJson.ts'

const { now, ...config } = JSON.parse(process.argv[2] ?? '')
const clock = virtualClock()
clock.set(now)
await startApp(configFromJson(config), clock, async () => {}, { jobs: { recalculations: { tickMs: 50 } } })
console.log('ready')
